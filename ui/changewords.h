// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/explanation.h"
#include "app/plan/changeprogress.h"
#include "app/plan/journalentry.h"

#include <QList>
#include <QString>

/// Changes in words, for every place that shows them. All texts are translated and plain: names in them may
/// look like markup.
namespace changewords {

/// "Payments Production → Central Observability"; the arrow follows the direction of the window.
[[nodiscard]] QString title(const Change& change);
[[nodiscard]] QString title(const OrgConnection& connection);

/// A name inside a sentence: see shownName(). What of it runs the other way than the window keeps to itself,
/// so that no name can reorder the words around it.
[[nodiscard]] QString isolated(const QString& name);
[[nodiscard]] QString nameOf(const Org& org);

/// Several things inside a sentence: "one, two and three".
[[nodiscard]] QString inSentence(const QStringList& words);

/// "Create", "Update", "Delete", "Access".
[[nodiscard]] QString kind(Change::Kind kind);

/// Data types inside a sentence: "logs, metrics and audit trail".
[[nodiscard]] QString typesInSentence(const ConnectionTypes& types);

/// What the destination gains, and what stops working for it; empty where it gains or loses nothing. Of a
/// change of access, who gains and loses it.
[[nodiscard]] QString gain(const Change& change);
[[nodiscard]] QString loss(const Change& change);

/// Both, one sentence a line.
[[nodiscard]] QString effect(const Change& change);

/// The state in a few words: "Waiting", "Rate limit org_connections: 12 s", "Failed".
/// @param secondsLeft of a rate limit
[[nodiscard]] QString state(const ChangeProgress& progress, int secondsLeft);

/// Why a change failed, why its outcome is not known, or why it was not tried: the server's words, what they
/// mean and what to do. Empty for every other state.
[[nodiscard]] Explanation failure(const ChangeProgress& progress);

/// How a whole plan ended: "3 applied, 1 failed, 2 not tried."
[[nodiscard]] QString summary(const QList<ChangeProgress>& progress);

/// How a journalled change ended: "Applied", "Not applied", "Unknown", "Sent, checking".
[[nodiscard]] QString outcome(JournalOutcome outcome);

/// "Apply 3 Changes"
[[nodiscard]] QString applyLabel(int count);

} // namespace changewords
