// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/connection.h"

/// How one connection differs between two states.
struct StateChange {
    enum class Kind {
        Added,
        Removed,
        Changed, ///< Other data types.
        CreatedAgain, ///< The same data types under another id, and perhaps another creator.
    };

    Kind kind = Kind::Changed;
    OrgConnection before; ///< Added: only the organizations.
    OrgConnection after; ///< Removed: only the organizations.

    bool operator==(const StateChange&) const = default;
};

/// What differs, in the order of `after`, then what was removed. Connections are the same where they lead
/// from the same organization to the same other one. An id that is not known is no difference.
[[nodiscard]] QList<StateChange> stateChanges(
    const QList<OrgConnection>& before, const QList<OrgConnection>& after);

/// The changes as a table, see csvLine().
[[nodiscard]] QByteArray stateChangesToCsv(const QList<StateChange>& changes);
