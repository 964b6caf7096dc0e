// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/checkcredentials.h"

#include "app/datadog/apiclient.h"

Identity CheckedCredentials::identity(const QDateTime& asOf) const
{
    Identity told = user ? identityOf(*user, asOf) : Identity {.asOf = asOf.toUTC()};
    told.org = org;
    return told;
}

QCoro::Task<CheckedCredentials> identify(std::shared_ptr<ApiClient> client, std::stop_token stop)
{
    const auto user = co_await client->currentUser(stop);
    if (user)
        co_return CheckedCredentials {.user = *user, .userError = std::nullopt, .org = user->org};
    CheckedCredentials checked {.user = std::nullopt, .userError = user.error(), .org = {}};
    if (!user.error().isRefusal())
        co_return checked;
    const auto key = co_await client->validateApiKey(stop);
    if (key && key->valid)
        checked.org.id = key->orgId;
    co_return checked;
}

QCoro::Task<Result<CheckedCredentials>> checkCredentials(
    std::shared_ptr<ApiClient> client, std::stop_token stop)
{
    const auto alive = co_await client->validateKeys(stop);
    if (!alive)
        co_return failure(alive.error());
    co_return co_await identify(client, stop);
}
