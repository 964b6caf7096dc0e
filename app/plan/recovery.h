// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/plan/journalentry.h"
#include "app/plan/planrunner.h"

class Journal;

/// The changes that were sent and whose outcome the journal does not know: the app ended in between, or even
/// looking failed. Those that are being written just now are not among them.
[[nodiscard]] QList<JournalEntry> unfinished(const Journal& journal);

/// Finds out by reading what became of them, and completes the journal. Returns them as they are now; those
/// that could not be read, for want of credentials or of an answer, stay unfinished. A draft can still be
/// there for one that turns out to be applied: Drafts::settle() ends it.
[[nodiscard]] QCoro::Task<QList<JournalEntry>> resolveUnfinished(
    Journal& journal, ClientFor clientFor, std::stop_token stop);
