// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/apierror.h"
#include "app/datadog/values.h"

#include <QCoroTask>

#include <functional>
#include <memory>
#include <stop_token>

class ApiClient;

/// Rows so far, and of how many; the total is -1 where the server does not tell.
using LoadProgress = std::function<void(qint64 loaded, qint64 total)>;

/// Rows that came, so that they can be shown before the others are there. What comes again is newer.
using PageSink = std::function<void(const QList<OrgConnection>& page)>;

/// All pages of what a credential sees, each connection once. Once the first page tells the total, the
/// others are asked for side by side. The order of the list is not documented and rows can shift while
/// paging: where rows are missing in the end, the pages are read once more, one after the other.
[[nodiscard]] QCoro::Task<Result<QList<OrgConnection>>> loadConnections(
    std::shared_ptr<ApiClient> client, LoadProgress progress, std::stop_token stop, PageSink sink = {});
