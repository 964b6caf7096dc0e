// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/keychainresult.h"
#include "app/datadog/apierror.h"
#include "app/plan/comparison.h"

/// Where a change stands.
enum class ChangeState {
    Waiting, ///< Its turn has not come.
    Reading, ///< The connection is read again.
    Asking, ///< A conflict: the person is asked.
    Writing, ///< The write is under way.
    RateLimited, ///< Waiting until the server takes writes again.
    Looking, ///< The answer was lost: the connection is read to see what is true.
    Applied,
    AlreadySo, ///< The server was as wanted; nothing was sent.
    KeptTheirs, ///< The person chose what is there now.
    Failed, ///< Not on the server: nothing was sent, it was refused or not acted upon, or somebody else came
            ///< in.
    Unknown, ///< Sent, and what became of it could not be found out.
    NotTried, ///< Nothing was sent: canceled before, or what it depends on did not go well.
};

/// True once nothing more will happen to the change.
[[nodiscard]] bool isOver(ChangeState state);

/// True where the server is known to be as the person wanted it.
[[nodiscard]] bool isDone(ChangeState state);

/// What is known of a change while and after it runs.
struct ChangeProgress {
    ChangeState state = ChangeState::Waiting;
    Change change; ///< As it goes out, which an answered conflict may have altered.
    Actual actual; ///< As read last; in a conflict what is there now.
    RestrictionPolicy access; ///< Of a Restrict, as read last; in a conflict what is there now.
    Actual after; ///< Once it is over: the connection as the server stated it.
    Comparison comparison = Comparison::Unchanged;
    std::optional<ApiError> error; ///< Failed and Unknown.
    std::optional<KeychainError> keychainError; ///< Failed: why the credentials were not at hand.
    QString message; ///< In words: why nothing was sent, or what reading told after a lost answer.
    QString bucket; ///< RateLimited: which limit.
    int waitSeconds = 0; ///< RateLimited: how long.
};
