// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/plan/change.h"

/// The connection as it is on the server, read just now. Empty where it does not exist.
using Actual = std::optional<OrgConnection>;

/// What a fresh read says of a change that is about to be written.
enum class Comparison {
    Unchanged, ///< As the person saw it: write.
    AlreadySo, ///< As the person wants it: nothing to write.
    Different, ///< Somebody changed the types meanwhile.
    Gone, ///< Somebody deleted it meanwhile.
    Exists, ///< To be created, but there is one already.
};
/// A Restrict is compared by its connection only; see compareAccess().
[[nodiscard]] Comparison compare(const Change& change, const Actual& actual);

/// What the person chose in a conflict.
enum class ConflictAnswer {
    ApplyOnTop, ///< Only my additions and removals, on what is there now.
    Overwrite, ///< Exactly what I wanted, whatever is there now.
    TakeTheirs, ///< Leave it as it is now.
    CreateAgain, ///< It is gone: make it anew.
};

/// The change as it goes on after the person's answer, decided on what is there now. Empty for TakeTheirs,
/// and for an answer that does not fit: only what is gone can be created again, the rest needs what is there.
[[nodiscard]] std::optional<Change> resolved(
    const Change& change, const Actual& actual, ConflictAnswer answer);

/// What a read tells of a write whose answer was lost.
enum class LostWrite {
    Applied,
    NotApplied,
    ChangedByOthers, ///< Neither as it was nor as it was wanted.
};
[[nodiscard]] LostWrite judgeLostWrite(const Change& change, const Actual& actual);

/// The same of a Restrict, by who may use the connection now. On top there is nothing where either side has
/// no restrictions, or where nobody would be left.
[[nodiscard]] Comparison compareAccess(const AccessEdit& edit, const RestrictionPolicy& now);
[[nodiscard]] std::optional<Change> resolvedAccess(
    const Change& change, const RestrictionPolicy& now, ConflictAnswer answer);
[[nodiscard]] LostWrite judgeLostAccess(const AccessEdit& edit, const RestrictionPolicy& now);

/// What to keep as "after" where only a read tells: the connection as it is, or without types where there is
/// none.
[[nodiscard]] OrgConnection afterLostWrite(const Change& change, const Actual& actual);
