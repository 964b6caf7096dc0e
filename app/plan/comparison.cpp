// SPDX-License-Identifier: Apache-2.0
#include "app/plan/comparison.h"

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
    }
    return actual->connectionTypes == change.baseline.connectionTypes ? Comparison::Unchanged
                                                                      : Comparison::Different;
}

std::optional<Change> resolved(const Change& change, const Actual& actual, ConflictAnswer answer)
{
    Change next = change;
    switch (answer) {
    case ConflictAnswer::TakeTheirs:
        return std::nullopt;
    case ConflictAnswer::CreateAgain:
        next.kind = Change::Kind::Create;
        next.baseline.id.clear();
        next.baseline.connectionTypes = {};
        return next;
    case ConflictAnswer::ApplyOnTop:
    case ConflictAnswer::Overwrite:
        break;
    }
    if (!actual)
        return std::nullopt;
    if (answer == ConflictAnswer::ApplyOnTop)
        next.desired = actual->connectionTypes.with(change.added()).without(change.removed());
    if (next.kind == Change::Kind::Create)
        next.kind = Change::Kind::Update; // A pair has at most one connection.
    next.baseline = *actual;
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
    }
    Q_UNREACHABLE();
}
