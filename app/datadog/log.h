// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

/// One line a request: verb, path, status, milliseconds, request id. Never a header, a query or a body.
Q_DECLARE_LOGGING_CATEGORY(httpLog)
