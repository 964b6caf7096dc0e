// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/checkcredentials.h"

#include "app/datadog/apiclient.h"

QCoro::Task<Result<CheckedCredentials>> checkCredentials(
    std::shared_ptr<ApiClient> client, std::stop_token stop)
{
    const auto alive = co_await client->validateKeys(stop);
    if (!alive)
        co_return failure(alive.error());
    const auto user = co_await client->currentUser(stop);
    if (user)
        co_return CheckedCredentials {.user = *user};
    co_return CheckedCredentials {.userError = user.error()};
}
