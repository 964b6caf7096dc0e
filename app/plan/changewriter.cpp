// SPDX-License-Identifier: Apache-2.0
#include "app/plan/changewriter.h"

#include "app/connections/connection.h"
#include "app/datadog/apiclient.h"
#include "app/datadog/delay.h"
#include "app/plan/journal.h"
#include "app/plan/readagain.h"

#include <algorithm>

namespace {

constexpr int mostRateLimitWaits = 3;
constexpr int longestRateLimitWait = 5 * 60; // Seconds.
constexpr int rateLimitWaitWhenUntold = 10; // Seconds; a 429 need not say how long.

} // namespace

ChangeWriter::ChangeWriter(std::shared_ptr<ApiClient> client, Journal& journal, JournalEntry entry,
    std::stop_token life, std::stop_token between)
    : m_client(std::move(client))
    , m_journal(journal)
    , m_entry(std::move(entry))
    , m_life(std::move(life))
    , m_between(std::move(between))
{
    m_progress.change = m_entry.change;
}

QCoro::Task<void> ChangeWriter::run()
{
    co_await tryToWrite();
    if (m_life.stop_requested() || m_entry.number == 0)
        co_return;
    co_await closeEntry();
    if (!m_life.stop_requested())
        emit progressed();
}

/// After a rate limit everything is read and compared anew: minutes have passed.
QCoro::Task<void> ChangeWriter::tryToWrite()
{
    for (int waits = 0;; ++waits) {
        m_client->prepareWrite();
        const Decision decision = co_await readAndCompare();
        if (decision == Decision::Over || m_life.stop_requested())
            co_return;
        const bool isWrittenDown = co_await writeDown();
        if (!isWrittenDown)
            co_return;
        enter(ChangeState::Writing);
        const auto result = co_await writeOnce();
        if (m_life.stop_requested())
            co_return;
        bool passed = false;
        if (waits < mostRateLimitWaits)
            passed = co_await waitsForRateLimit(result);
        if (m_life.stop_requested())
            co_return;
        if (!passed) {
            co_await conclude(result);
            co_return;
        }
    }
}

/// False where the change was canceled while the journal was written.
QCoro::Task<bool> ChangeWriter::writeDown()
{
    m_entry.change = m_progress.change;
    if (m_entry.number == 0) {
        m_entry.at = QDateTime::currentDateTimeUtc();
        m_entry = co_await m_journal.intend(m_entry, m_life);
        if (m_life.stop_requested())
            co_return false;
    }
    if (m_between.stop_requested())
        enter(ChangeState::NotTried);
    co_return !m_between.stop_requested();
}

QCoro::Task<void> ChangeWriter::closeEntry()
{
    noteOutcome();
    co_await m_journal.complete(m_entry, m_life);
}

void ChangeWriter::answer(ConflictAnswer answer)
{
    const auto pending = m_answer; // Answering may end the plan, and this with it.
    pending.complete(answer);
}

/// Ends with Write once the server is as the change was decided on.
QCoro::Task<ChangeWriter::Decision> ChangeWriter::readAndCompare()
{
    for (;;) {
        enter(ChangeState::Reading);
        const auto read = co_await readNow(m_between);
        if (m_life.stop_requested())
            co_return Decision::Over;
        if (m_between.stop_requested()) {
            enter(ChangeState::NotTried);
            co_return Decision::Over;
        }
        if (!read) {
            fail(read.error());
            co_return Decision::Over;
        }
        tellWhatWasRead();
        m_progress.comparison = compareNow();
        switch (m_progress.comparison) {
        case Comparison::Unchanged: {
            const bool goesOut = co_await mayBeWritten();
            co_return goesOut ? Decision::Write : Decision::Over;
        }
        case Comparison::AlreadySo:
            leaveAsItIs(ChangeState::AlreadySo);
            co_return Decision::Over;
        case Comparison::Different:
        case Comparison::Gone:
        case Comparison::Exists:
            break;
        }
        if (m_entry.number != 0) {
            co_await giveUpEntry();
            if (m_life.stop_requested())
                co_return Decision::Over;
        }
        const bool goesOn = co_await ask();
        if (!goesOn)
            co_return Decision::Over;
    }
}

/// What was written down is not what will be sent.
QCoro::Task<void> ChangeWriter::giveUpEntry()
{
    m_entry.outcome = JournalOutcome::NotApplied;
    m_entry.message = tr("Somebody changed it while a rate limit was waited for, so nothing was sent.");
    co_await m_journal.complete(m_entry, m_life);
    m_entry.number = 0;
    m_entry.message.clear();
}

/// True: another look at the change as the person's answer has altered it. An answer that does not fit the
/// conflict alters nothing, so the question comes again.
QCoro::Task<bool> ChangeWriter::ask()
{
    m_answer = {};
    enter(ChangeState::Asking);
    const std::stop_callback onStop(m_between, [pending = m_answer] { pending.complete(std::nullopt); });
    if (!m_answer.isComplete())
        emit conflictFound();
    const auto answer = co_await m_answer;
    if (m_life.stop_requested())
        co_return false;
    if (!answer) {
        enter(ChangeState::NotTried);
        co_return false;
    }
    if (*answer == ConflictAnswer::TakeTheirs) {
        leaveAsItIs(ChangeState::KeptTheirs);
        co_return false;
    }
    const auto next = isAboutAccess() ? resolvedAccess(m_progress.change, m_progress.access, *answer)
                                      : resolved(m_progress.change, m_progress.actual, *answer);
    if (next)
        m_progress.change = *next;
    co_return true;
}

/// Over, without a write: what was read last is what stays.
void ChangeWriter::leaveAsItIs(ChangeState state)
{
    if (isAboutAccess()) {
        enter(state);
        return;
    }
    OrgConnection now = m_progress.actual.value_or(m_progress.change.baseline);
    if (!m_progress.actual) {
        now.connectionTypes = {};
        emit gone(now.id);
    }
    m_progress.after = now;
    emit settled(now);
    enter(state);
}

/// True once the time has passed after which a write that was not taken can be tried again.
QCoro::Task<bool> ChangeWriter::waitsForRateLimit(const Result<OrgConnection>& result)
{
    if (result || result.error().kind != ApiError::Kind::RateLimited || m_between.stop_requested())
        co_return false;
    const int reset = result.error().resetSeconds;
    const int seconds = reset < 0 ? rateLimitWaitWhenUntold : std::min(reset, longestRateLimitWait);
    m_progress.bucket = result.error().bucket;
    m_progress.waitSeconds = seconds;
    enter(ChangeState::RateLimited);
    const bool passed = co_await delay(std::chrono::seconds(seconds), m_between);
    co_return passed;
}

QCoro::Task<Result<OrgConnection>> ChangeWriter::writeOnce()
{
    const Change& change = m_progress.change;
    if (isAboutAccess())
        co_return co_await writeAccess();
    if (change.kind == Change::Kind::Delete) {
        const auto reply = co_await m_client->remove(change.baseline.id, m_life);
        noteReply(reply.requestId, reply.milliseconds);
        if (!reply.result)
            co_return failure(reply.result.error());
        OrgConnection after = change.baseline;
        after.connectionTypes = {};
        co_return after;
    }
    Reply<OrgConnection> reply;
    if (change.kind == Change::Kind::Create)
        reply = co_await m_client->create(change.baseline.sinkOrg.id(), change.desired, m_life);
    else
        reply = co_await m_client->update(change.baseline.id, change.desired, m_life);
    noteReply(reply.requestId, reply.milliseconds);
    co_return reply.result;
}

void ChangeWriter::noteReply(const QString& requestId, qint64 milliseconds)
{
    m_entry.requestId = requestId;
    m_entry.milliseconds = milliseconds;
}

QCoro::Task<void> ChangeWriter::conclude(Result<OrgConnection> result)
{
    if (result)
        applied(*result);
    else if (result.error().outcomeUnknown() || saysThatItIsGone(result.error()))
        co_await look(result.error());
    else if (result.error().kind == ApiError::Kind::RateLimited && m_between.stop_requested())
        enter(ChangeState::NotTried);
    else
        fail(result.error());
}

/// A 404 means that a deletion is done, but a gateway on the way can say it, too: only looking tells.
bool ChangeWriter::saysThatItIsGone(const ApiError& error) const
{
    return m_progress.change.kind == Change::Kind::Delete && error.kind == ApiError::Kind::NotFound;
}

/// After a lost answer: nothing is repeated, the connection is read and what it says is what is true.
QCoro::Task<void> ChangeWriter::look(ApiError lost)
{
    enter(ChangeState::Looking);
    const auto read = co_await readNow(m_life);
    if (m_life.stop_requested())
        co_return;
    if (!read) {
        m_progress.error = lost;
        m_progress.message = tr("No good answer came, and reading the connection failed as well. Whether the "
                                "change was applied will be checked at the next start.");
        enter(ChangeState::Unknown);
        co_return;
    }
    tellWhatWasRead();
    if (!isAboutAccess() && !m_progress.actual && m_progress.change.kind != Change::Kind::Create)
        emit gone(m_progress.change.baseline.id);
    judge(lost);
}

void ChangeWriter::judge(const ApiError& lost)
{
    const Actual& actual = m_progress.actual;
    m_entry.after = afterLostWrite(m_progress.change, actual);
    m_entry.accessAfter = m_progress.access;
    switch (judgeNow()) {
    case LostWrite::Applied:
        if (!saysThatItIsGone(lost))
            m_progress.message = tr("No good answer came; reading showed that the change was applied.");
        applied(actual.value_or(m_progress.change.baseline));
        break;
    case LostWrite::NotApplied:
        m_progress.message = tr("No good answer came; reading showed that nothing was changed.");
        fail(lost);
        break;
    case LostWrite::ChangedByOthers:
        m_progress.message
            = tr("No good answer came, and what is there is neither as it was nor as it was wanted: somebody "
                 "else has changed it. Review it before you try again.");
        fail(lost);
        break;
    }
}

void ChangeWriter::applied(const OrgConnection& answer)
{
    const Change& change = m_progress.change;
    if (isAboutAccess()) {
        accessApplied();
        return;
    }
    m_entry.after = merged(change.baseline, answer);
    if (change.kind == Change::Kind::Delete) {
        m_entry.after.connectionTypes = {};
        emit gone(change.baseline.id);
    } else {
        if (m_entry.after.connectionTypes.isEmpty()) // There is no such connection: the answer left them out.
            m_entry.after.connectionTypes = change.desired;
        emit stated(m_entry.after);
    }
    m_progress.after = m_entry.after;
    emit settled(m_entry.after);
    enter(ChangeState::Applied);
}

void ChangeWriter::fail(const ApiError& error)
{
    m_progress.error = error;
    enter(ChangeState::Failed);
}

void ChangeWriter::enter(ChangeState state)
{
    m_progress.state = state;
    if (!isOver(state) || m_entry.number == 0)
        emit progressed(); // A journalled change is reported as over once the journal says so, too.
}

void ChangeWriter::noteOutcome()
{
    if (m_progress.state == ChangeState::Applied)
        m_entry.outcome = JournalOutcome::Applied;
    else if (m_progress.state == ChangeState::Unknown)
        m_entry.outcome = JournalOutcome::Unknown;
    else
        m_entry.outcome = JournalOutcome::NotApplied;

    QStringList words;
    if (m_progress.error)
        words = m_progress.error->serverTexts.isEmpty() ? QStringList(m_progress.error->detail)
                                                        : m_progress.error->serverTexts;
    words.append(m_progress.message);
    words.removeAll(QString());
    m_entry.message = words.join(u'\n');
}
