// SPDX-License-Identifier: Apache-2.0
#include "app/plan/planrunner.h"

#include "app/datadog/apiclient.h"
#include "app/plan/changewriter.h"
#include "app/plan/journal.h"
#include "app/plan/recreation.h"
#include "app/sentences.h"

#include <algorithm>
#include <map>

PlanRunner::PlanRunner(ClientFor clientFor, LabelFor labelFor, Journal& journal, QObject* parent)
    : QObject(parent)
    , m_clientFor(std::move(clientFor))
    , m_labelFor(std::move(labelFor))
    , m_journal(journal)
{
}

PlanRunner::~PlanRunner()
{
    // Coroutines resume and end inside these calls, while everything they use is still there.
    m_life.request_stop();
    m_between.request_stop();
    resumeLanes(false);
}

void PlanRunner::start(const Plan& plan)
{
    if (m_running)
        return;
    m_plan = plan;
    m_progress.clear();
    m_writers.clear();
    m_writers.resize(static_cast<size_t>(plan.changes.size()));
    m_between = {};
    m_paused = false;
    m_running = true;
    std::map<QString, std::vector<qsizetype>> lanes;
    QHash<QString, QString> laneOf; // By change: what depends on a change runs after it.
    for (qsizetype index = 0; index < plan.changes.size(); ++index) {
        const Change& change = plan.changes.at(index);
        const QString lane = laneOf.value(change.dependsOn, change.baseline.sourceOrg.id());
        laneOf.insert(change.id, lane);
        m_progress.append({.change = change});
        lanes[lane].push_back(index);
    }
    emit started();
    m_lanes = static_cast<int>(lanes.size()) + 1;
    for (const auto& lane : lanes)
        runLane(lane.second);
    laneEnded(); // Counts the loop above, so that nothing ends before every lane has begun.
}

void PlanRunner::setPaused(bool paused)
{
    if (m_paused == paused || (paused && !m_running))
        return;
    m_paused = paused;
    emit pausedChanged(paused);
    if (!paused)
        resumeLanes(true);
}

void PlanRunner::resumeLanes(bool goOn)
{
    const auto lanes = std::exchange(m_pausedLanes, {});
    for (const Pending<bool>& lane : lanes)
        lane.complete(goOn);
}

void PlanRunner::cancel()
{
    if (!m_running)
        return;
    std::stop_source between = m_between; // Whoever hears finished() may start the next plan in here.
    between.request_stop();
    for (qsizetype index = 0; index < m_progress.size() && m_running; ++index)
        answerWhileCanceled(index);
    setPaused(false);
}

/// Nobody answers any more, so what goes on in spite of the cancel takes what is there.
void PlanRunner::answerWhileCanceled(qsizetype index)
{
    if (m_between.stop_requested() && m_progress.at(index).state == ChangeState::Asking && mustFollow(index))
        answer(index, ConflictAnswer::TakeTheirs);
}

void PlanRunner::answer(qsizetype index, ConflictAnswer answer)
{
    if (!m_running || index < 0 || index >= m_progress.size())
        return;
    if (const auto& writer = m_writers.at(static_cast<size_t>(index)))
        writer->answer(answer);
}

QCoro::Task<void> PlanRunner::runLane(std::vector<qsizetype> indexes)
{
    const std::stop_token life = m_life.get_token();
    for (const qsizetype index : indexes) {
        giveWhatItDependsOn(index);
        if (life.stop_requested())
            co_return;
        if (isOver(m_progress.at(index).state))
            continue;
        bool goOn = mustFollow(index);
        if (!goOn)
            goOn = co_await mayGoOn();
        if (life.stop_requested())
            co_return;
        if (goOn)
            co_await runChange(index);
        else
            setOver(index, ChangeState::NotTried, {});
        if (life.stop_requested())
            co_return;
    }
    laneEnded();
}

QCoro::Task<void> PlanRunner::runChange(qsizetype index)
{
    const std::stop_token life = m_life.get_token();
    const Change change = m_progress.at(index).change;
    if (refusesReadOnly(index))
        co_return;
    const ClientFor clientFor
        = m_clientFor; // Whatever it has captured lives as long as its answer is awaited.
    const auto client = co_await clientFor(change.accountId);
    if (life.stop_requested() || refusesReadOnly(index)) // It may have been switched meanwhile.
        co_return;
    const AccountLabel label = m_labelFor(change.accountId);
    if (!client || !*client) {
        noteNoCredentials(index, label, client);
        co_return;
    }
    JournalEntry entry {
        .planId = m_plan.id, .accountLabel = label.label, .site = label.site, .change = change};
    auto& writer = m_writers.at(static_cast<size_t>(index));
    const auto between = mustFollow(index) ? life : m_between.get_token();
    writer = std::make_unique<ChangeWriter>(*client, m_journal, entry, life, between);
    follow(*writer, index);
    co_await writer->run();
}

/// True where nothing may be sent through its account; the change is over then.
bool PlanRunner::refusesReadOnly(qsizetype index)
{
    const AccountLabel label = m_labelFor(m_progress.at(index).change.accountId);
    if (label.readOnly) {
        setOver(index, ChangeState::Failed,
            tr("The account \"%1\" is switched to read-only in Orgbridge, so nothing was sent. Edit it under "
               "Accounts… to change that.")
                .arg(label.label));
    }
    return label.readOnly;
}

void PlanRunner::noteNoCredentials(qsizetype index, const AccountLabel& label, const ClientResult& client)
{
    const QString what = tr("The credentials of the account \"%1\" are not available.").arg(label.label);
    if (!client)
        m_progress[index].keychainError = client.error();
    setOver(index, ChangeState::Failed, client ? what : sentences({what, client.error().text}));
}

void PlanRunner::follow(ChangeWriter& writer, qsizetype index)
{
    const Change planned = m_plan.changes.at(index);
    const QString account = planned.accountId;
    connect(&writer, &ChangeWriter::progressed, this, [this, &writer, index] {
        m_progress[index] = writer.progress();
        emit changed(index);
    });
    connect(&writer, &ChangeWriter::conflictFound, this, [this, index] {
        if (!m_between.stop_requested())
            emit conflictFound(index);
        answerWhileCanceled(index);
    });
    connect(&writer, &ChangeWriter::accessStated, this,
        [this, account](const QString& connectionId, const RestrictionPolicy& policy) {
            emit accessStated(account, connectionId, policy);
        });
    connect(&writer, &ChangeWriter::stated, this,
        [this, account](const OrgConnection& connection) { emit stated(account, connection); });
    connect(&writer, &ChangeWriter::gone, this,
        [this, account](const QString& connectionId) { emit gone(account, connectionId); });
    connect(&writer, &ChangeWriter::settled, this,
        [this, planned](const OrgConnection& now) { emit settled(planned, now); });
}

qsizetype PlanRunner::indexOf(const QString& changeId) const
{
    const auto found = std::find_if(m_plan.changes.cbegin(), m_plan.changes.cend(),
        [&changeId](const Change& change) { return change.id == changeId; });
    return found == m_plan.changes.cend() ? -1 : found - m_plan.changes.cbegin();
}

/// True where a change that this one depends on was made by this plan.
bool PlanRunner::mustFollow(qsizetype index) const
{
    const QString& dependsOn = m_progress.at(index).change.dependsOn;
    const qsizetype first = dependsOn.isEmpty() ? -1 : indexOf(dependsOn);
    return first >= 0 && m_progress.at(first).state == ChangeState::Applied;
}

/// Takes over what only the change before could tell, or ends this one where that did not go well.
void PlanRunner::giveWhatItDependsOn(qsizetype index)
{
    const QString dependsOn = m_progress.at(index).change.dependsOn;
    if (dependsOn.isEmpty())
        return;
    const qsizetype first = indexOf(dependsOn);
    if (first < 0) {
        setOver(index, ChangeState::NotTried, tr("It depends on a change that is not in this plan."));
        return;
    }
    const ChangeProgress& before = m_progress.at(first);
    Change& change = m_progress[index].change;
    if (isDone(before.state))
        change = continued(change, m_plan.changes.at(first), before);
    const bool hasTarget = change.kind != Change::Kind::Restrict || !change.baseline.id.isEmpty();
    if (!isDone(before.state) || !hasTarget)
        setOver(index, ChangeState::NotTried, whyNotTried(before));
}

/// False once canceled; waits while paused.
QCoro::Task<bool> PlanRunner::mayGoOn()
{
    while (m_paused) {
        const Pending<bool> resumed;
        m_pausedLanes.push_back(resumed);
        const bool goOn = co_await resumed;
        if (!goOn)
            co_return false;
    }
    co_return !m_between.stop_requested();
}

void PlanRunner::setOver(qsizetype index, ChangeState state, const QString& message)
{
    m_progress[index].state = state;
    m_progress[index].message = message;
    emit changed(index);
}

void PlanRunner::laneEnded()
{
    if (--m_lanes > 0)
        return;
    m_running = false;
    m_writers.clear(); // They hold clients, and those hold keys.
    setPaused(false);
    emit finished();
}
