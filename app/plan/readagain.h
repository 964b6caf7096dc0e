// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/apierror.h"
#include "app/plan/comparison.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

class ApiClient;

/// The connection of a change as it is on the server now. There is no call for one connection, so this is
/// the list filtered by its two organizations.
[[nodiscard]] QCoro::Task<Result<Actual>> readAgain(
    std::shared_ptr<ApiClient> client, Change change, std::stop_token stop);

/// Who may use the connection of a change now. Where the server knows no policy the connection is looked for:
/// full access where it is there, NotFound where it is gone.
[[nodiscard]] QCoro::Task<Result<RestrictionPolicy>> readAccessAgain(
    std::shared_ptr<ApiClient> client, Change change, std::stop_token stop);
