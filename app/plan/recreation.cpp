// SPDX-License-Identifier: Apache-2.0
#include "app/plan/recreation.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Translated {
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
    AccessEdit lost = *recreation.access;
    lost.desired = {};
    deletion.access = lost;
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
            ? Translated::tr("Whether the connection was deleted is not known, so it was not created again.")
            : Translated::tr("The connection was not deleted, so it was not created again.");
    case Change::Kind::Create:
        return isUnknown
            ? Translated::tr("Whether the connection was created is not known, so its access was not "
                             "restricted.")
            : Translated::tr("No connection was created, so there is none whose access could be restricted.");
    case Change::Kind::Update:
    case Change::Kind::Restrict:
        return Translated::tr("The change that it depends on was not made.");
    }
    Q_UNREACHABLE();
}

QList<JournalEntry> leftDeleted(const QList<JournalEntry>& oldestFirst)
{
    QList<JournalEntry> left;
    const auto isOne = [](const JournalEntry& entry, Change::Kind kind) {
        return entry.change.kind == kind && !entry.change.recreates.isEmpty();
    };
    for (const JournalEntry& entry : oldestFirst) {
        if (entry.planId != oldestFirst.last().planId)
            continue;
        if (isOne(entry, Change::Kind::Delete) && entry.outcome == JournalOutcome::Applied)
            left.append(entry);
        if (isOne(entry, Change::Kind::Create) && entry.outcome != JournalOutcome::NotApplied)
            left.removeIf([&entry](const JournalEntry& deletion) {
                return deletion.change.recreates == entry.change.recreates;
            });
    }
    return left;
}
