// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/connection.h"
#include "app/connections/writer.h"

/// Why a connection's draft cannot be saved now, in words; empty where it can.
[[nodiscard]] QString saveObstacle(
    const Connection& connection, const ConnectionTypes& wanted, const QList<AccountPowers>& accounts);

/// Why a connection cannot be changed at all, in words; empty where it can.
[[nodiscard]] QString editObstacle(const Connection& connection, const QList<AccountPowers>& accounts);

/// Why nobody here can make a connection from this organization; empty where an account can.
[[nodiscard]] QString createObstacle(const Org& source, const QList<AccountPowers>& accounts);
