// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/plan/changeprogress.h"
#include "app/sandbox/fault.h"
#include "tests/support/faultoperation.h"
#include "tests/support/gate.h"

#include <QMetaType>
#include <QSet>

#include <chrono>
#include <optional>

/// What the program has to make of a fault.
struct Expected {
    QList<ApiError::Kind> kinds; ///< One of these; empty where the fault does no harm.
    QStringList says; ///< Parts of what it means, in the program's words.
    QString serverWords; ///< Word for word.
    int waits = 0; ///< A write waits so many seconds, and can be canceled meanwhile.
    std::optional<ChangeState> state; ///< How a write ends, where the world alone does not tell.
};

/// One fault, whom it hits and what has to come of it.
struct FaultCase {
    QString name;
    std::optional<Fault> wire; ///< What the sandbox does with the operation's own request.
    bool once = false; ///< Of the wire: the request goes well the next time.
    Fault::Edit meanwhile; ///< Else what others have done before the operation begins.
    std::optional<Gate::Manner> gate; ///< Else what the gate does when that request is due.
    QUrl address; ///< Else the account's address.
    std::optional<QSslConfiguration> certificate; ///< Else what the server shows.
    std::optional<QSslConfiguration> tls; ///< How the sandbox encrypts, where it does.
    bool fromTheStart = false; ///< Of the gate: already when the operation begins.
    bool reachesNobody = false; ///< No write gets to the server.
    std::chrono::milliseconds deadline = std::chrono::seconds(10);
    Expected expected;
    QMap<Operation, Expected> unlike; ///< For whom it is another.
    QSet<Operation> without; ///< For whom it means nothing.

    [[nodiscard]] Expected expectedOf(Operation operation) const { return unlike.value(operation, expected); }

    [[nodiscard]] FaultCase except(const QSet<Operation>& operations) const
    {
        FaultCase other = *this;
        other.without += operations;
        return other;
    }

    [[nodiscard]] FaultCase butOf(const QSet<Operation>& operations, const Expected& otherwise) const
    {
        FaultCase other = *this;
        for (const Operation operation : operations)
            other.unlike.insert(operation, otherwise);
        return other;
    }
};

using FaultCases = QList<FaultCase>;

/// For faults that end with the deadline. Everything else in such a case has to be quicker.
constexpr std::chrono::milliseconds shortDeadline {2500};

inline Expected goesWell()
{
    return {};
}

/// The kind with the words that belong to it.
inline Expected failsAs(ApiError::Kind kind, const QString& says, const QString& serverWords = {})
{
    return {.kinds = {kind}, .says = {says}, .serverWords = serverWords};
}

inline Expected isLost()
{
    return failsAs(ApiError::Kind::ConnectionLost, QStringLiteral("ended before its answer was complete"));
}

inline Expected timesOut()
{
    return failsAs(ApiError::Kind::TimedOut, QStringLiteral("did not answer in time"));
}

inline Expected isUnreadable()
{
    return failsAs(ApiError::Kind::Unreadable, QStringLiteral("cannot read the answer of 127.0.0.1"));
}

/// A fault of every operation's own request.
inline FaultCase wireFault(const QString& name, const Fault& fault, const Expected& expected)
{
    FaultCase made {.name = name, .expected = expected};
    made.wire = fault;
    return made;
}

inline FaultCase ending(FaultCase made, std::chrono::milliseconds deadline)
{
    made.deadline = deadline;
    return made;
}

Q_DECLARE_METATYPE(FaultCase)
