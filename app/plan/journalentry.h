// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/plan/change.h"

#include <QDateTime>

/// How a journalled change ended.
enum class JournalOutcome {
    Intended, ///< Written down before it was sent; after a crash its outcome is unknown.
    Applied,
    NotApplied, ///< Not on the server: refused, not acted upon, or overtaken by somebody else.
    Unknown, ///< Sent, and even looking did not tell.
};

/// One applied or tried change: when, by whom, before and after, and how it ended.
struct JournalEntry {
    qint64 number = 0; ///< Its place in the journal; 0 before it is written.
    QString planId;
    QDateTime at; ///< UTC
    QString accountLabel;
    QString site; ///< Site::parameter
    Change change; ///< Its baseline is "before".
    OrgConnection after; ///< As the server stated it; for a deletion without types.
    RestrictionPolicy accessAfter; ///< Of a Restrict, as the server stated it.
    JournalOutcome outcome = JournalOutcome::Intended;
    QString message; ///< Why it was not applied, or how that was found out, in words.
    QString requestId;
    qint64 milliseconds = 0;
};

/// The change that takes an applied one back: decided on what the journal says it left behind.
/// Empty where the entry was not applied. See undoOf() for several.
[[nodiscard]] std::optional<Change> inverse(const JournalEntry& entry);

/// "intended", "applied", …: as kept in the file and in exports.
[[nodiscard]] QString outcomeName(JournalOutcome outcome);
[[nodiscard]] std::optional<JournalOutcome> outcomeByName(const QString& name);

/// "create", "update", "delete", "restrict": as kept in the file and in exports.
[[nodiscard]] QString kindName(Change::Kind kind);
[[nodiscard]] std::optional<Change::Kind> kindByName(const QString& name);
