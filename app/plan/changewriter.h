// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/pending.h"
#include "app/plan/changeprogress.h"
#include "app/plan/journalentry.h"

#include <QCoroTask>
#include <QObject>

#include <memory>
#include <stop_token>

class ApiClient;
class Journal;

/// Writes one change: read, compare, ask in a conflict, journal, write, look after a lost answer, journal.
///
/// The write goes out at most once, but for 429, which says that it was not taken; after that wait everything
/// is read and compared again. `life` ends everything
/// at once; `between` ends what comes before the write and what only waits, and is stopped after `life`. A
/// Restrict reads and writes who may use the connection, everything else the connection itself; a deletion
/// that is part of a recreation reads both, so that nothing is lost that the person has not seen.
/// Owned by the PlanRunner.
class ChangeWriter : public QObject {
    Q_OBJECT

public:
    ChangeWriter(std::shared_ptr<ApiClient> client, Journal& journal, JournalEntry entry,
        std::stop_token life, std::stop_token between);

    [[nodiscard]] QCoro::Task<void> run();
    void answer(ConflictAnswer answer);

    [[nodiscard]] const ChangeProgress& progress() const { return m_progress; }

signals:
    void progressed();
    void conflictFound();
    void stated(const OrgConnection& connection);
    void gone(const QString& connectionId);
    void accessStated(const QString& connectionId, const RestrictionPolicy& policy);
    /// Nothing more is wanted: the change is on the server, or the person took what is there. Not for access.
    void settled(const OrgConnection& after);

private:
    enum class Decision { Write, Over };

    [[nodiscard]] QCoro::Task<Decision> readAndCompare();
    [[nodiscard]] QCoro::Task<Result<void>> readNow(std::stop_token stop);
    void tellWhatWasRead();
    [[nodiscard]] Comparison compareNow() const;
    [[nodiscard]] QCoro::Task<bool> mayBeWritten();
    [[nodiscard]] QCoro::Task<bool> losesOnlyWhatWasSeen();
    [[nodiscard]] QCoro::Task<bool> ask();
    void leaveAsItIs(ChangeState state);
    [[nodiscard]] QCoro::Task<void> tryToWrite();
    [[nodiscard]] QCoro::Task<bool> writeDown();
    [[nodiscard]] QCoro::Task<void> closeEntry();
    [[nodiscard]] QCoro::Task<void> giveUpEntry();
    [[nodiscard]] QCoro::Task<bool> waitsForRateLimit(const Result<OrgConnection>& result);
    [[nodiscard]] QCoro::Task<Result<OrgConnection>> writeOnce();
    [[nodiscard]] QCoro::Task<Result<OrgConnection>> writeAccess();
    [[nodiscard]] QCoro::Task<void> look(ApiError lost);
    [[nodiscard]] QCoro::Task<void> conclude(Result<OrgConnection> result);
    [[nodiscard]] bool saysThatItIsGone(const ApiError& error) const;
    void judge(const ApiError& lost);
    [[nodiscard]] LostWrite judgeNow() const;
    void applied(const OrgConnection& answer);
    void accessApplied();
    void fail(const ApiError& error);
    void enter(ChangeState state);
    void noteOutcome();
    void noteReply(const QString& requestId, qint64 milliseconds);
    [[nodiscard]] bool isAboutAccess() const;

    std::shared_ptr<ApiClient> m_client;
    Journal& m_journal;
    JournalEntry m_entry;
    ChangeProgress m_progress;
    std::stop_token m_life;
    std::stop_token m_between;
    Pending<std::optional<ConflictAnswer>> m_answer;
};
