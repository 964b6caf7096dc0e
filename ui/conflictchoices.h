// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/plan/changeprogress.h"

/// One choice in a conflict and what it would send.
struct ConflictChoice {
    ConflictAnswer answer = ConflictAnswer::TakeTheirs;
    QString label; ///< The verb on its button, with its mnemonic.
    QString preview; ///< "Sends logs and metrics. Central Observability loses access to …"
    QString obstacle; ///< Why it cannot be chosen; empty where it can.
};

/// The choices that a conflict offers, in their order: none for a comparison that is no conflict.
[[nodiscard]] QList<ConflictChoice> conflictChoices(const ChangeProgress& conflict);

/// What has happened, for the title: "Somebody changed this connection meanwhile".
[[nodiscard]] QString conflictTitle(const ChangeProgress& conflict);
