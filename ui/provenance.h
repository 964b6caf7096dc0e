// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/session.h"

#include <QStringList>

/// Which of the accounts that are shown see a connection, and as which end, one a line and by name:
/// "Payments Production (source)".
[[nodiscard]] QStringList seenBy(const Connection& connection, const Session& session);
