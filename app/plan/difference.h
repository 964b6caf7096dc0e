// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/writer.h"
#include "app/plan/change.h"

/// A connection as it shall be.
struct DesiredConnection {
    Org sourceOrg;
    Org sinkOrg;
    ConnectionTypes connectionTypes;

    bool operator==(const DesiredConnection&) const = default;
};

/// What becomes of connections that nobody names.
enum class Unnamed { Keep, Delete };

/// A change that no account can write.
struct BlockedChange {
    Change change; ///< Without an account.
    WriteObstacle obstacle = WriteObstacle::None;
};

/// What it takes to get from what is there to what shall be.
struct Difference {
    QList<Change> changes; ///< Deletions first: an organization may have no room for more destinations.
    QList<BlockedChange> blocked;
    qsizetype same = 0; ///< So many are as they shall be.
    qsizetype unnamed = 0; ///< So many are there and not named, whatever becomes of them.
};

/// Compares by pair of organizations; at most one connection leads from one to another.
/// @param desired every pair once
/// @param actual what is there; what is known to be gone does not count
/// @param accounts what the accounts can do: each change goes through the one that may write it
[[nodiscard]] Difference difference(const QList<DesiredConnection>& desired, const QList<Connection>& actual,
    const QList<AccountPowers>& accounts, Unnamed unnamed);
