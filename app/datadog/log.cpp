// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/log.h"

Q_LOGGING_CATEGORY(httpLog, "orgbridge.http", QtWarningMsg)
