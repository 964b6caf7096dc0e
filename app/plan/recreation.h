// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/plan/changeprogress.h"
#include "app/plan/journalentry.h"

/// What it takes to make a connection anew: its creator cannot be changed in any other way.
struct Recreation {
    OrgConnection connection;
    QString accountId; ///< Of the source organization; its user becomes the creator.
    User creator; ///< Who that is.

    /// The access restrictions that go with the connection as `baseline`, and those that the new one gets as
    /// `desired`. Empty where they could not be read and the person goes on without them.
    std::optional<AccessEdit> access;
};

/// The changes of a recreation, each depending on the one before: delete, create with the same types, and
/// restrict the new connection where there is something to carry along.
[[nodiscard]] QList<Change> recreationOf(const Recreation& recreation);

/// A change that depends on one that is done now, with what only that could tell: the id of the connection
/// that was made, and the types of the one that was deleted where they are to be the same.
[[nodiscard]] Change continued(
    const Change& change, const Change& plannedBefore, const ChangeProgress& before);

/// Why a change is not tried after the one it depends on, in words.
[[nodiscard]] QString whyNotTried(const ChangeProgress& before);

/// What the newest plan has left undone of its recreations, since the app ended in between or a change
/// failed: connections that were deleted and not created again, and new ones without their restrictions.
/// Where the outcome of a change is not known there is nothing to speak of.
[[nodiscard]] QList<Change> leftToRecreate(const QList<JournalEntry>& oldestFirst);
