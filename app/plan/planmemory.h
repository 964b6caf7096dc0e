// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/plan/accessedit.h"

#include <QHash>
#include <QSet>

/// What a person did with plans that the journal does not tell. It lasts as long as the program runs, and so
/// longer than a window.
struct PlanMemory {
    QSet<QString> takenBack; ///< Plans that were undone, and the plans that did so.
    QHash<QString, AccessEdit> unsentAccess; ///< By connection: edits that were not applied.
};
