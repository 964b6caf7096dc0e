// SPDX-License-Identifier: Apache-2.0
#include "app/plan/recreation.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct RecreationTexts {
    Q_DECLARE_TR_FUNCTIONS(Recreation)
};

} // namespace

QList<Change> recreationOf(const Recreation& recreation)
{
    const OrgConnection& old = recreation.connection;
    Change deletion = deleteChange(recreation.accountId, old);
    deletion.recreates = old.id;
    Change creation = createChange(recreation.accountId, old.sourceOrg, old.sinkOrg, old.connectionTypes);
    creation.baseline.createdBy = recreation.creator;
    creation.recreates = old.id;
    creation.dependsOn = deletion.id;
    if (!recreation.access)
        return {deletion, creation};
    deletion.access = recreation.access; // The journal remembers what is to be carried along.
    AccessEdit carried = *recreation.access;
    carried.baseline = {};
    if (carried.desired.isUnrestricted())
        return {deletion, creation};
    OrgConnection made = creation.baseline;
    made.connectionTypes = old.connectionTypes;
    Change restriction = restrictChange(recreation.accountId, made, carried);
    restriction.dependsOn = creation.id;
    return {deletion, creation, restriction};
}

Change continued(const Change& change, const Change& plannedBefore, const ChangeProgress& before)
{
    Change next = change;
    const bool keepsTypes = change.desired == plannedBefore.baseline.connectionTypes;
    if (change.kind == Change::Kind::Create && plannedBefore.kind == Change::Kind::Delete && keepsTypes)
        next.desired = before.change.baseline.connectionTypes;
    if (change.kind == Change::Kind::Restrict && change.baseline.id.isEmpty() && before.after)
        next.baseline = *before.after;
    return next;
}

QString whyNotTried(const ChangeProgress& before)
{
    const bool isUnknown = before.state == ChangeState::Unknown;
    switch (before.change.kind) {
    case Change::Kind::Delete:
        return isUnknown
            ? RecreationTexts::tr(
                "Whether the connection was deleted is not known, so it was not created again.")
            : RecreationTexts::tr("The connection was not deleted, so it was not created again.");
    case Change::Kind::Create:
        return isUnknown
            ? RecreationTexts::tr("Whether the connection was created is not known, so its access was not "
                                  "restricted.")
            : RecreationTexts::tr(
                "No connection was created, so there is none whose access could be restricted.");
    case Change::Kind::Update:
    case Change::Kind::Restrict:
        return RecreationTexts::tr("The change that it depends on was not made.");
    }
    Q_UNREACHABLE();
}

namespace {

/// What of one recreation is known to be on the server, by the entries of its plan.
struct Progress {
    JournalEntry deletion;
    std::optional<JournalEntry> creation;
    bool isRestricted = false;
};

void note(QList<Progress>& recreations, const JournalEntry& entry)
{
    const Change& change = entry.change;
    const bool isApplied = entry.outcome == JournalOutcome::Applied;
    if (change.kind == Change::Kind::Delete && !change.recreates.isEmpty() && isApplied)
        recreations.append({.deletion = entry, .creation = {}});
    for (Progress& one : recreations) {
        const bool isSame = change.recreates == one.deletion.change.recreates;
        if (change.kind == Change::Kind::Create && isSame && entry.outcome != JournalOutcome::NotApplied)
            one.creation = entry;
        const bool isOfMade = one.creation && change.baseline.id == one.creation->after.id;
        if (change.kind == Change::Kind::Restrict && isOfMade && entry.outcome != JournalOutcome::NotApplied)
            one.isRestricted = true;
    }
}

QList<Change> leftOf(const Progress& recreation)
{
    const Change& deletion = recreation.deletion.change;
    QList<Change> changes;
    OrgConnection made = deletion.baseline;
    if (recreation.creation) {
        made = recreation.creation->after;
    } else {
        made.id = {};
        made.createdBy = User {};
        made.createdAt = {};
        changes.append(createChange(deletion.accountId, made.sourceOrg, made.sinkOrg, made.connectionTypes));
        changes.last().recreates = deletion.recreates;
    }
    const bool isCarried = deletion.access && !deletion.access->desired.isUnrestricted();
    const bool isKnown = !recreation.creation || recreation.creation->outcome == JournalOutcome::Applied;
    if (!isCarried || recreation.isRestricted || !isKnown)
        return changes;
    AccessEdit carried = *deletion.access;
    carried.baseline = {};
    Change restriction = restrictChange(deletion.accountId, made, carried);
    if (!changes.isEmpty())
        restriction.dependsOn = changes.last().id;
    changes.append(restriction);
    return changes;
}

} // namespace

QList<Change> leftToRecreate(const QList<JournalEntry>& oldestFirst)
{
    QList<Progress> recreations;
    for (const JournalEntry& entry : oldestFirst) {
        if (entry.planId == oldestFirst.last().planId)
            note(recreations, entry);
    }
    QList<Change> left;
    for (const Progress& recreation : recreations)
        left += leftOf(recreation);
    return left;
}
