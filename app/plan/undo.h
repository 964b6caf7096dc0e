// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/plan/journalentry.h"

/// The changes that take applied ones back, newest first; those that were not applied are left out.
///
/// A connection that was recreated is deleted and created once more, with the types and the access
/// restrictions that it had at first, as far as the journal knows them; each of these depends on the one
/// before. Ids and creators cannot be brought back.
[[nodiscard]] QList<Change> undoOf(const QList<JournalEntry>& newestFirst);
