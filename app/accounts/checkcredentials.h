// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/identity.h"
#include "app/datadog/apierror.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

class ApiClient;

/// Who the server says that credentials are.
struct CheckedCredentials {
    std::optional<CurrentUser> user; ///< Empty where the server does not tell.
    std::optional<ApiError> userError; ///< Why it does not.
    Org org; ///< The user's organization, or else, by its id alone, that of the API key; empty: not told.

    /// All of it as one.
    [[nodiscard]] Identity identity(const QDateTime& asOf) const;
};

/// Asks who credentials are (`/api/v2/current_user`), and where that is refused, which organization their API
/// key belongs to (`/api/v2/validate`).
[[nodiscard]] QCoro::Task<CheckedCredentials> identify(
    std::shared_ptr<ApiClient> client, std::stop_token stop);

/// Asks whether credentials are alive (`/api/v2/validate_keys`), then identifies them. An error is that of
/// the first question.
[[nodiscard]] QCoro::Task<Result<CheckedCredentials>> checkCredentials(
    std::shared_ptr<ApiClient> client, std::stop_token stop);
