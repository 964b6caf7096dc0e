// SPDX-License-Identifier: Apache-2.0
#include "ui/plandesk.h"

#include "app/connections/destinations.h"
#include "app/connections/writer.h"
#include "app/plan/undo.h"
#include "app/workspace.h"
#include "ui/changewords.h"
#include "ui/conflictdialog.h"
#include "ui/deletedialog.h"
#include "ui/newconnectiondialog.h"
#include "ui/planreview.h"
#include "ui/recreatedialog.h"
#include "ui/saveobstacle.h"

#include <QWidget>

#include <algorithm>

PlanDesk::PlanDesk(Workspace& workspace, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
    connect(&workspace.runner, &PlanRunner::conflictFound, this, &PlanDesk::askConflict);
    connect(&workspace.runner, &PlanRunner::finished, this, &PlanDesk::planFinished);
    connect(&workspace.session, &Session::changed, this, &PlanDesk::showWanted);
    connect(&workspace, &Workspace::started, this, &PlanDesk::tellWhatIsLeft);
}

void PlanDesk::save(const QString& connectionId)
{
    const Draft* draft = m_workspace.drafts.find(connectionId);
    const Connection* connection = m_workspace.connections.find(connectionId);
    if (!draft || !connection)
        return;
    const Writer writer = writerForUpdate(*connection, m_workspace.session.powers());
    if (writer.obstacle != WriteObstacle::None)
        return;
    start({updateChange(writer.accountId, draft->baseline, draft->types)},
        [this, connectionId] { save(connectionId); });
}

void PlanDesk::review()
{
    const QList<Change> changes = sendableDrafts();
    if (changes.isEmpty()) {
        emit said(tr("None of your drafts can be sent with the chosen account."));
        return;
    }
    QSet<QString> ids;
    for (const Change& change : changes)
        ids.insert(change.baseline.id);
    showReview(planOf(changes), ids);
}

void PlanDesk::create()
{
    if (const QList<ConnectionSource> sources = connectionSources(); !sources.isEmpty())
        openNewConnection(sources);
}

void PlanDesk::createBetween(const QString& sourceOrgId, const QString& sinkOrgId)
{
    if (const Connection* existing = m_workspace.connections.findPair(sourceOrgId, sinkOrgId)) {
        emit showRequested(existing->id);
        return;
    }
    if (m_workspace.runner.isRunning()) {
        emit said(tr("A change is being sent. Make the new connection after it."));
        return;
    }
    QList<ConnectionSource> sources = connectionSources();
    const auto isWanted = [&](const ConnectionSource& source) { return source.org.id == sourceOrgId; };
    std::stable_partition(sources.begin(), sources.end(), isWanted);
    if (sources.isEmpty() || !isWanted(sources.first())) {
        const QList<Org> known = orgsOf(m_workspace.connections.connections());
        const auto org = std::find_if(
            known.cbegin(), known.cend(), [&](const Org& candidate) { return candidate.id == sourceOrgId; });
        emit said(createObstacle(
            org == known.cend() ? Org {.id = sourceOrgId} : *org, m_workspace.session.powers()));
        return;
    }
    openNewConnection(sources)->chooseDestination(sinkOrgId);
}

/// The accounts that may create connections.
QList<ConnectionSource> PlanDesk::connectionSources() const
{
    QList<ConnectionSource> sources;
    const QList<Connection>& known = m_workspace.connections.connections();
    for (const auto& session : m_workspace.session.accounts()) {
        if (session->orgId().isEmpty() || session->account().readOnly || !session->mayWrite().value_or(true))
            continue;
        const auto& identity = session->identity();
        sources.append({.accountId = session->account().id,
            .label = session->account().label,
            .org = {.id = session->orgId(), .name = identity ? identity->org.name : session->account().label},
            .isPerson = identity && identity->user.serviceAccount == false,
            .connectedOrgIds = destinationsOf(known, session->orgId())});
    }
    return sources;
}

NewConnectionDialog* PlanDesk::openNewConnection(const QList<ConnectionSource>& sources)
{
    const QList<Org> known = orgsOf(m_workspace.connections.connections());
    auto* dialog = new NewConnectionDialog(sources, known, m_workspace.clientFor(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewConnectionDialog::createRequested, this, &PlanDesk::startCreation);
    connect(dialog, &NewConnectionDialog::showExistingRequested, this,
        [this](const QString& source, const QString& sink) {
            if (const Connection* existing = m_workspace.connections.findPair(source, sink))
                emit showRequested(existing->id);
        });
    dialog->open();
    return dialog;
}

void PlanDesk::startCreation(const Change& change)
{
    start({change}, [this, change] { startCreation(change); });
}

void PlanDesk::remove(const QStringList& connectionIds)
{
    QList<Change> deletions;
    for (const QString& id : connectionIds) {
        const Connection* connection = m_workspace.connections.find(id);
        const Writer writer
            = connection ? writerForDelete(*connection, m_workspace.session.powers()) : Writer {};
        if (connection && writer.obstacle == WriteObstacle::None)
            deletions.append(deleteChange(writer.accountId, *connection));
    }
    if (deletions.isEmpty())
        return;
    auto* dialog = new DeleteDialog(deletions, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeleteDialog::deleteRequested, this, [this](const QList<Change>& changes) {
        if (changes.size() == 1)
            start(changes, [this, id = changes.first().baseline.id] { remove({id}); });
        else
            showReview(planOf(changes));
    });
    dialog->open();
}

void PlanDesk::undo()
{
    const QList<JournalEntry> last = lastPlan();
    const QString planId = reviewInverse(last);
    if (planId.isEmpty())
        return;
    m_undoPlan = planId;
    m_undone = last.first().planId;
}

void PlanDesk::revert(const QList<JournalEntry>& entries)
{
    reviewInverse(entries);
}

void PlanDesk::reviewChanges(const QList<Change>& changes)
{
    if (!changes.isEmpty())
        showReview(planOf(changes));
}

bool PlanDesk::canCreate() const
{
    const auto& accounts = m_workspace.session.accounts();
    return std::any_of(accounts.begin(), accounts.end(), [](const auto& session) {
        return !session->orgId().isEmpty() && !session->account().readOnly
            && session->mayWrite().value_or(true);
    });
}

bool PlanDesk::canDelete(const QStringList& connectionIds) const
{
    return std::any_of(connectionIds.cbegin(), connectionIds.cend(), [this](const QString& id) {
        const Connection* connection = m_workspace.connections.find(id);
        return connection
            && writerForDelete(*connection, m_workspace.session.powers()).obstacle == WriteObstacle::None;
    });
}

void PlanDesk::retry()
{
    if (m_again)
        std::exchange(m_again, {})();
}

void PlanDesk::showExistingOfLastFailure()
{
    if (!m_failed)
        return;
    m_wanted = std::exchange(m_failed, std::nullopt);
    m_workspace.session.refresh();
}

/// Once the connections are read again.
void PlanDesk::showWanted()
{
    if (!m_wanted || m_workspace.session.isLoading())
        return;
    const OrgConnection wanted = *std::exchange(m_wanted, std::nullopt);
    if (const Connection* found
        = m_workspace.connections.findPair(wanted.sourceOrg.id(), wanted.sinkOrg.id()))
        emit showRequested(found->id);
}

void PlanDesk::start(const QList<Change>& changes, std::function<void()> again)
{
    if (m_workspace.runner.isRunning())
        return;
    const Plan plan = planOf(changes);
    m_directPlan = plan.id;
    m_again = std::move(again);
    m_workspace.runner.start(plan);
}

void PlanDesk::showReview(const Plan& plan, const QSet<QString>& draftIds, const PlanNote& note)
{
    auto* dialog = new PlanReview(plan, m_workspace.runner, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDrafts(draftIds);
    dialog->setNote(note.title, note.text);
    dialog->setWho(users());
    connect(dialog, &PlanReview::discardRequested, this,
        [this](const Change& change) { m_workspace.drafts.discard(change.baseline.id); });
    connect(dialog, &PlanReview::showRequested, this, &PlanDesk::showExisting);
    connect(dialog, &PlanReview::finished, this, &PlanDesk::tellWhatIsLeft);
    dialog->open();
}

/// A reviewed plan asks in its own dialog.
void PlanDesk::askConflict(qsizetype index)
{
    if (m_workspace.runner.plan().id != m_directPlan)
        return;
    auto* dialog = new ConflictDialog(m_workspace.runner.progress().at(index), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::answered, this,
        [this, index](ConflictAnswer answer) { m_workspace.runner.answer(index, answer); });
    connect(dialog, &ConflictDialog::dismissed, this, [this] { m_workspace.runner.cancel(); });
    connect(dialog, &ConflictDialog::showRequested, this, &PlanDesk::showExisting);
    dialog->open();
}

void PlanDesk::planFinished()
{
    const PlanRunner& runner = m_workspace.runner;
    if (runner.plan().id == m_undoPlan)
        noteUndo();
    forgetSentAccess();
    showRecreated();
    if (runner.plan().id == m_directPlan && !runner.progress().isEmpty())
        tellEnd(runner.progress().first());
}

/// An undo that failed can be tried again; what it did is not undone itself.
void PlanDesk::noteUndo()
{
    const QList<ChangeProgress>& all = m_workspace.runner.progress();
    const bool isUndone = std::all_of(all.begin(), all.end(),
        [](const ChangeProgress& one) { return isDone(one.state) || one.state == ChangeState::KeptTheirs; });
    m_workspace.planMemory.takenBack.insert(m_undoPlan);
    if (isUndone)
        m_workspace.planMemory.takenBack.insert(m_undone);
}

/// How a plan of one ended that nobody reviewed.
void PlanDesk::tellEnd(const ChangeProgress& progress)
{
    const QString title = changewords::title(progress.change);
    switch (progress.state) {
    case ChangeState::Applied:
        emit said(tr("Applied: %1").arg(title));
        if (progress.change.kind == Change::Kind::Create) {
            const OrgConnection& made = progress.change.baseline;
            if (const Connection* shown
                = m_workspace.connections.findPair(made.sourceOrg.id(), made.sinkOrg.id()))
                emit showRequested(shown->id);
        }
        break;
    case ChangeState::AlreadySo:
        emit said(tr("Nothing to do, it was so already: %1").arg(title));
        break;
    case ChangeState::KeptTheirs:
        emit said(tr("Left as it is now: %1").arg(title));
        break;
    case ChangeState::NotTried:
        emit said(tr("Not sent: %1").arg(title));
        break;
    case ChangeState::Failed:
    case ChangeState::Unknown: {
        m_failed = progress.change.baseline;
        Explanation explanation = changewords::failure(progress);
        explanation.tried = tr("%1: %2", "organizations: what was tried").arg(title, explanation.tried);
        emit failed({.explanation = explanation, .accountId = progress.change.accountId});
        break;
    }
    case ChangeState::Waiting:
    case ChangeState::Reading:
    case ChangeState::Asking:
    case ChangeState::Writing:
    case ChangeState::RateLimited:
    case ChangeState::Looking:
        break; // None of these is an end.
    }
}

/// The id of the plan that is reviewed; empty where there is nothing to take back.
QString PlanDesk::reviewInverse(const QList<JournalEntry>& entries)
{
    QList<Change> changes = undoOf(entries);
    if (changes.isEmpty())
        return {};
    giveBack(changes, entries);
    const Plan plan = planOf(changes);
    showReview(plan, {}, noteOfUndo(changes));
    return plan.id;
}

/// One that stood in the way of a creation is known by its organizations only until it is read.
void PlanDesk::showExisting(const OrgConnection& connection)
{
    if (!connection.id.isEmpty()) {
        emit showRequested(connection.id);
        return;
    }
    m_wanted = connection;
    m_workspace.session.refresh();
}

/// The applied changes of the last plan that was not taken back, newest first.
QList<JournalEntry> PlanDesk::lastPlan() const
{
    QList<JournalEntry> last;
    const QList<JournalEntry>& entries = m_workspace.journal.entries();
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (entry->outcome != JournalOutcome::Applied
            || m_workspace.planMemory.takenBack.contains(entry->planId))
            continue;
        if (!last.isEmpty() && last.first().planId != entry->planId)
            break;
        last.append(*entry);
    }
    return last;
}

/// Drafts of other accounts stay drafts.
QList<Change> PlanDesk::sendableDrafts() const
{
    QList<Change> changes;
    const QHash<QString, Draft>& drafts = m_workspace.drafts.all();
    for (const Draft& draft : drafts) {
        const Connection* shown = m_workspace.connections.find(draft.baseline.id);
        const Connection connection = shown ? *shown : Connection {draft.baseline, {}};
        const Writer writer = writerForUpdate(connection, m_workspace.session.powers());
        if (writer.obstacle == WriteObstacle::None && !draft.types.isEmpty()
            && draft.types != connection.connectionTypes)
            changes.append(updateChange(writer.accountId, draft.baseline, draft.types));
    }
    std::sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
        return changewords::title(a).localeAwareCompare(changewords::title(b)) < 0;
    });
    return changes;
}
