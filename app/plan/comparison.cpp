// SPDX-License-Identifier: Apache-2.0
#include "app/plan/comparison.h"

#include "app/connections/connection.h"

Comparison compare(const Change& change, const Actual& actual)
{
    switch (change.kind) {
    case Change::Kind::Create:
        return actual ? Comparison::Exists : Comparison::Unchanged;
    case Change::Kind::Update:
        if (!actual)
            return Comparison::Gone;
        if (actual->connectionTypes == change.desired)
            return Comparison::AlreadySo;
        break;
    case Change::Kind::Delete:
        if (!actual)
            return Comparison::AlreadySo;
        break;
    case Change::Kind::Restrict:
        return actual ? Comparison::Unchanged : Comparison::Gone;
    }
    return actual->connectionTypes == change.baseline.connectionTypes ? Comparison::Unchanged
                                                                      : Comparison::Different;
}

namespace {

/// The same change as a creation: only the two organizations are left of what it was decided on.
Change createdAgain(Change change)
{
    change.kind = Change::Kind::Create;
    change.baseline = {.sourceOrg = change.baseline.sourceOrg, .sinkOrg = change.baseline.sinkOrg};
    return change;
}

/// The same change, decided on what is there now.
Change decidedOn(const OrgConnection& now, Change change)
{
    if (change.kind == Change::Kind::Create)
        change.kind = Change::Kind::Update; // A pair has at most one connection.
    change.baseline = now;
    return change;
}

} // namespace

std::optional<Change> resolved(const Change& change, const Actual& actual, ConflictAnswer answer)
{
    switch (answer) {
    case ConflictAnswer::TakeTheirs:
        return std::nullopt;
    case ConflictAnswer::CreateAgain:
        if (actual || change.kind == Change::Kind::Delete || change.kind == Change::Kind::Restrict)
            return std::nullopt;
        return createdAgain(change);
    case ConflictAnswer::ApplyOnTop:
    case ConflictAnswer::Overwrite:
        break;
    }
    if (!actual)
        return std::nullopt;
    Change next = decidedOn(*actual, change);
    if (answer == ConflictAnswer::ApplyOnTop && change.kind != Change::Kind::Delete)
        next.desired = actual->connectionTypes.with(change.added()).without(change.removed());
    return next;
}

LostWrite judgeLostWrite(const Change& change, const Actual& actual)
{
    switch (change.kind) {
    case Change::Kind::Create:
        if (!actual)
            return LostWrite::NotApplied;
        return actual->connectionTypes == change.desired ? LostWrite::Applied : LostWrite::ChangedByOthers;
    case Change::Kind::Update:
        if (!actual)
            return LostWrite::ChangedByOthers;
        if (actual->connectionTypes == change.desired)
            return LostWrite::Applied;
        return actual->connectionTypes == change.baseline.connectionTypes ? LostWrite::NotApplied
                                                                          : LostWrite::ChangedByOthers;
    case Change::Kind::Delete:
        return actual ? LostWrite::NotApplied : LostWrite::Applied;
    case Change::Kind::Restrict:
        return LostWrite::ChangedByOthers; // The connection alone does not tell.
    }
    Q_UNREACHABLE();
}

Comparison compareAccess(const AccessEdit& edit, const RestrictionPolicy& now)
{
    if (now == edit.desired)
        return Comparison::AlreadySo;
    return now == edit.baseline ? Comparison::Unchanged : Comparison::Different;
}

std::optional<Change> resolvedAccess(
    const Change& change, const RestrictionPolicy& now, ConflictAnswer answer)
{
    Change next = change;
    AccessEdit& edit = *next.access;
    switch (answer) {
    case ConflictAnswer::TakeTheirs:
    case ConflictAnswer::CreateAgain:
        return std::nullopt;
    case ConflictAnswer::ApplyOnTop:
        // Additions alone would shut others out of what is open now, and nobody left would open it to all.
        if (now.isUnrestricted() || edit.desired.isUnrestricted())
            return std::nullopt;
        edit.desired = now.with(edit.added()).without(edit.removed());
        if (edit.desired.isUnrestricted())
            return std::nullopt;
        break;
    case ConflictAnswer::Overwrite:
        break;
    }
    edit.baseline = now;
    return next;
}

LostWrite judgeLostAccess(const AccessEdit& edit, const RestrictionPolicy& now)
{
    if (now == edit.desired)
        return LostWrite::Applied;
    return now == edit.baseline ? LostWrite::NotApplied : LostWrite::ChangedByOthers;
}

OrgConnection afterLostWrite(const Change& change, const Actual& actual)
{
    if (actual)
        return merged(change.baseline, *actual);
    if (change.kind == Change::Kind::Restrict)
        return change.baseline;
    OrgConnection nothing = change.baseline;
    nothing.connectionTypes = {};
    return nothing;
}
