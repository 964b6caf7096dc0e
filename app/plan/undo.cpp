// SPDX-License-Identifier: Apache-2.0
#include "app/plan/undo.h"

#include <algorithm>

namespace {

/// True where the connection itself was made by one of the entries: its restrictions go with it.
bool isMadeBy(const QList<JournalEntry>& entries, const QString& connectionId)
{
    return std::any_of(entries.begin(), entries.end(), [&connectionId](const JournalEntry& entry) {
        return entry.change.kind == Change::Kind::Create && entry.after.id == connectionId;
    });
}

/// What the entries left as the restrictions of a connection that they made.
RestrictionPolicy lastAccess(const QList<JournalEntry>& newestFirst, const QString& connectionId)
{
    for (const JournalEntry& entry : newestFirst) {
        const bool isIt = entry.change.kind == Change::Kind::Restrict
            && entry.change.baseline.id == connectionId && entry.outcome == JournalOutcome::Applied;
        if (isIt)
            return entry.accessAfter;
    }
    return {};
}

/// Joins a creation with the deletion of the same pair that has to come before it.
void follow(Change& creation, QList<Change>& changes, const QList<JournalEntry>& newestFirst)
{
    for (Change& change : changes) {
        const bool isSamePair = change.kind == Change::Kind::Delete
            && change.baseline.sourceOrg.id() == creation.baseline.sourceOrg.id()
            && change.baseline.sinkOrg.id() == creation.baseline.sinkOrg.id();
        if (!isSamePair)
            continue;
        change.recreates = change.baseline.id;
        change.access = AccessEdit {.baseline = lastAccess(newestFirst, change.baseline.id)};
        creation.recreates = change.baseline.id;
        creation.dependsOn = change.id;
    }
}

/// The restrictions of a deleted connection, for the one that is created in its place.
std::optional<Change> restored(const JournalEntry& deletion, const Change& creation)
{
    const auto& lost = deletion.change.access;
    if (!lost || lost->baseline.isUnrestricted())
        return std::nullopt;
    OrgConnection made = creation.baseline;
    made.connectionTypes = creation.desired;
    Change restriction = restrictChange(
        creation.accountId, made, {.desired = lost->baseline, .names = lost->names, .own = lost->own});
    restriction.dependsOn = creation.id;
    return restriction;
}

} // namespace

QList<Change> undoOf(const QList<JournalEntry>& newestFirst)
{
    QList<Change> changes;
    for (const JournalEntry& entry : newestFirst) {
        auto change = inverse(entry);
        if (!change)
            continue;
        if (change->kind == Change::Kind::Restrict && isMadeBy(newestFirst, change->baseline.id))
            continue;
        if (change->kind == Change::Kind::Create)
            follow(*change, changes, newestFirst);
        changes.append(*change);
        if (change->kind != Change::Kind::Create)
            continue;
        if (const auto restriction = restored(entry, *change))
            changes.append(*restriction);
    }
    return changes;
}
