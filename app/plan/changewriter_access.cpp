// SPDX-License-Identifier: Apache-2.0
// Where writing who may use a connection differs from writing the connection.
#include "app/datadog/apiclient.h"
#include "app/plan/changewriter.h"
#include "app/plan/readagain.h"

bool ChangeWriter::isAboutAccess() const
{
    return m_progress.change.kind == Change::Kind::Restrict;
}

/// Reads what the change is about. What was read is in the progress.
QCoro::Task<Result<void>> ChangeWriter::readNow(std::stop_token stop)
{
    Result<void> outcome;
    if (isAboutAccess()) {
        const auto access = co_await readAccessAgain(m_client, m_progress.change, stop);
        if (access)
            m_progress.access = *access;
        else
            outcome = failure(access.error());
        co_return outcome;
    }
    const auto actual = co_await readAgain(m_client, m_progress.change, stop);
    if (actual)
        m_progress.actual = *actual;
    else
        outcome = failure(actual.error());
    co_return outcome;
}

void ChangeWriter::tellWhatWasRead()
{
    if (isAboutAccess())
        emit accessStated(m_progress.change.baseline.id, m_progress.access);
    else if (m_progress.actual)
        emit stated(*m_progress.actual);
}

Comparison ChangeWriter::compareNow() const
{
    return isAboutAccess() ? compareAccess(*m_progress.change.access, m_progress.access)
                           : compare(m_progress.change, m_progress.actual);
}

LostWrite ChangeWriter::judgeNow() const
{
    return isAboutAccess() ? judgeLostAccess(*m_progress.change.access, m_progress.access)
                           : judgeLostWrite(m_progress.change, m_progress.actual);
}

/// What is still in the way of a write although the server is as the person saw it; false ends the change.
QCoro::Task<bool> ChangeWriter::mayBeWritten()
{
    const Change& change = m_progress.change;
    if (isAboutAccess() && change.access->locksOut() && !change.access->mayLockOut) {
        m_progress.message = tr("Nothing was sent: nobody of those who could edit then is known to be this "
                                "account's own user, and that was not confirmed.");
        enter(ChangeState::Failed);
        co_return false;
    }
    if (change.kind == Change::Kind::Delete && change.access)
        co_return co_await losesOnlyWhatWasSeen();
    co_return true;
}

/// True where the access restrictions that go with a connection are those that are to be carried along.
QCoro::Task<bool> ChangeWriter::losesOnlyWhatWasSeen()
{
    const auto access = co_await readAccessAgain(m_client, m_progress.change, m_between);
    if (m_life.stop_requested())
        co_return false;
    if (m_between.stop_requested()) {
        enter(ChangeState::NotTried);
        co_return false;
    }
    if (access && *access == m_progress.change.access->baseline)
        co_return true;
    if (access) {
        m_progress.message = tr("Somebody changed the access restrictions meanwhile, so nothing was deleted. "
                                "Plan it once more to carry the new ones along.");
        emit accessStated(m_progress.change.baseline.id, *access);
        enter(ChangeState::Failed);
    } else {
        m_progress.message
            = tr("The access restrictions could not be read once more, so nothing was deleted.");
        fail(access.error());
    }
    co_return false;
}

QCoro::Task<Result<OrgConnection>> ChangeWriter::writeAccess()
{
    const QString id = m_progress.change.baseline.id;
    const AccessEdit edit = *m_progress.change.access;
    Result<OrgConnection> result = m_progress.change.baseline;
    if (edit.desired.isUnrestricted()) {
        const auto reply = co_await m_client->removeRestrictionPolicy(id, m_life);
        noteReply(reply.requestId, reply.milliseconds);
        if (reply.result)
            m_progress.access = {};
        else
            result = failure(reply.result.error());
    } else {
        // Where it is not known who one is, Datadog's own refusal is the better guard.
        const bool isMeant = edit.mayLockOut && edit.locksOut() && !edit.own.isEmpty();
        const auto lockout = isMeant ? SelfLockout::Allowed : SelfLockout::Refused;
        const auto reply = co_await m_client->setRestrictionPolicy(id, edit.desired, lockout, m_life);
        noteReply(reply.requestId, reply.milliseconds);
        if (reply.result)
            m_progress.access = *reply.result;
        else
            result = failure(reply.result.error());
    }
    co_return result;
}

void ChangeWriter::accessApplied()
{
    m_entry.after = m_progress.change.baseline;
    m_entry.accessAfter = m_progress.access;
    m_progress.after = m_entry.after;
    tellWhatWasRead();
    enter(ChangeState::Applied);
}
