// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/apierror.h"
#include "app/datadog/values.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

class ApiClient;

/// What the server says of credentials before they are saved.
struct CheckedCredentials {
    std::optional<CurrentUser>
        user; ///< Empty where the server does not tell who it is, although they are valid.
    std::optional<ApiError> userError; ///< Why it does not.
};

/// Asks whether credentials are alive (`/api/v2/validate_keys`), then who they are (`/api/v2/current_user`).
/// An error is that of the first question.
[[nodiscard]] QCoro::Task<Result<CheckedCredentials>> checkCredentials(
    std::shared_ptr<ApiClient> client, std::stop_token stop);
