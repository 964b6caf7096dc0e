// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/connection.h"

#include <QString>

#include <optional>

/// What an account can do, as far as it is known.
struct AccountPowers {
    QString accountId;
    QString orgId; ///< Empty: not known.
    std::optional<bool> mayWrite; ///< `org_connections_write`; empty: not known, so the server decides.
    bool readOnly = false; ///< The admin's own switch.
};

/// Why a connection cannot be written, from the least to the most in the way of it.
enum class WriteObstacle {
    None,
    NoPermission, ///< The account of the right org lacks `org_connections_write`.
    ReadOnly, ///< The account of the right org is switched to read-only.
    NotTheSource, ///< Only the source organization may update.
    NotAnEnd, ///< Only source or destination may delete.
};

/// Through which account a connection is written.
struct Writer {
    QString accountId; ///< Empty where there is an obstacle.
    WriteObstacle obstacle = WriteObstacle::None;
};

/// Only the source org may update a connection.
[[nodiscard]] Writer writerForUpdate(const Connection& connection, const QList<AccountPowers>& accounts);

/// Source or destination may delete it.
[[nodiscard]] Writer writerForDelete(const Connection& connection, const QList<AccountPowers>& accounts);
