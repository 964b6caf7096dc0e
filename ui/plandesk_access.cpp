// SPDX-License-Identifier: Apache-2.0
// Plans about who may use a connection, and about making connections anew.
#include "app/connections/principalnames.h"
#include "app/plan/recreation.h"
#include "app/sentences.h"
#include "app/workspace.h"
#include "ui/accessdialog.h"
#include "ui/changewords.h"
#include "ui/plandesk.h"
#include "ui/recreatedialog.h"
#include "ui/recreatewords.h"
#include "ui/safeenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Whom to offer by name: oneself, one's roles and organization, then those who created connections of the
/// same source.
QStringList offeredPrincipals(const QStringList& own, const OrgConnection& of, const ConnectionStore& store)
{
    QStringList offered;
    for (const QString& kind : {u"user"_s, u"role"_s, u"org"_s}) {
        for (const QString& principal : own) {
            if (principalFrom(principal).kind == kind)
                offered.append(principal);
        }
    }
    offered.append(u"org:"_s + of.sourceOrg.id().text());
    QStringList creators;
    for (const Connection& connection : store.connections()) {
        if (connection.sourceOrg.id() == of.sourceOrg.id() && !connection.createdBy->id.isEmpty())
            creators.append(u"user:"_s + connection.createdBy->id);
    }
    creators.sort();
    offered += creators;
    offered.removeDuplicates();
    return offered;
}

/// A change's names are those of its own principals: the journal keeps them.
AccessEdit withItsNames(AccessEdit edit, const PrincipalNames& names)
{
    edit.names.clear();
    for (const QString& principal : edit.baseline.everybody() + edit.desired.everybody()) {
        if (const QString name = names.value(principal); !name.isEmpty())
            edit.names.insert(principal, name);
    }
    return edit;
}

} // namespace

void PlanDesk::editAccess(const QString& connectionId)
{
    const Connection* connection = m_workspace.connections.find(connectionId);
    const AccessReading reading = m_workspace.access.of(connectionId);
    const Writer writer = connection ? writerForUpdate(*connection, m_workspace.session.powers()) : Writer {};
    if (!connection || writer.obstacle != WriteObstacle::None || !reading.isKnown)
        return;
    const PrincipalNames names = knownPrincipals(m_workspace.session, m_workspace.connections);
    const QStringList own = ownPrincipals(m_workspace.session, writer.accountId);
    const auto& unsent = m_workspace.planMemory.unsentAccess;
    const auto before = unsent.constFind(connectionId);
    const bool isOfThis = before != unsent.cend() && before->baseline == reading.policy;
    const AccessEdit edit {.baseline = reading.policy,
        .desired = isOfThis ? before->desired : reading.policy,
        .names = names,
        .own = own};
    auto* dialog
        = new AccessDialog(*connection, edit, offeredPrincipals(own, *connection, m_workspace.connections),
            users().value(writer.accountId), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    new SafeEnter(dialog);
    connect(dialog, &AccessDialog::edited, this,
        [this, names, change = restrictChange(writer.accountId, *connection, edit)](
            const AccessEdit& wanted) {
            Change edited = change;
            edited.access = withItsNames(wanted, names);
            // What is not applied is there again when the access is edited the next time.
            m_workspace.planMemory.unsentAccess.insert(edited.baseline.id, *edited.access);
            showReview(planOf({edited}));
        });
    dialog->open();
}

void PlanDesk::restoreAccess(const QString& connectionId)
{
    const Connection* connection = m_workspace.connections.find(connectionId);
    const AccessReading reading = m_workspace.access.of(connectionId);
    const Writer writer = connection ? writerForUpdate(*connection, m_workspace.session.powers()) : Writer {};
    if (!connection || writer.obstacle != WriteObstacle::None || !reading.isKnown)
        return;
    AccessEdit edit {.baseline = reading.policy,
        .desired = {},
        .names = {},
        .own = ownPrincipals(m_workspace.session, writer.accountId)};
    edit = withItsNames(edit, knownPrincipals(m_workspace.session, m_workspace.connections));
    showReview(planOf({restrictChange(writer.accountId, *connection, edit)}));
}

void PlanDesk::forgetSentAccess()
{
    for (const ChangeProgress& progress : m_workspace.runner.progress()) {
        const bool isSettled = isDone(progress.state) || progress.state == ChangeState::KeptTheirs;
        if (progress.change.kind == Change::Kind::Restrict && isSettled)
            m_workspace.planMemory.unsentAccess.remove(progress.change.baseline.id);
    }
}

QHash<QString, QString> PlanDesk::users() const
{
    QHash<QString, QString> users;
    for (const auto& session : m_workspace.session.accounts()) {
        if (const auto& identity = session->identity())
            users.insert(session->account().id, displayName(identity->user));
    }
    return users;
}

/// The accounts that can create what is shown: of which the org is known, and which may write.
QList<RecreatingAccount> PlanDesk::recreatingAccounts() const
{
    QList<RecreatingAccount> accounts;
    for (const auto& session : m_workspace.session.accounts()) {
        if (session->orgId().isEmpty() || session->account().readOnly || !session->mayWrite().value_or(true))
            continue;
        const auto& identity = session->identity();
        accounts.append({.accountId = session->account().id,
            .label = session->account().label,
            .orgId = session->orgId(),
            .user = identity ? identity->user : User {},
            .own = identity ? principalsOf(*identity) : QStringList()});
    }
    return accounts;
}

QList<Connection> PlanDesk::recreatable(const QStringList& connectionIds) const
{
    const QList<RecreatingAccount> accounts = recreatingAccounts();
    QList<Connection> connections;
    for (const QString& id : connectionIds) {
        const Connection* connection = m_workspace.connections.find(id);
        const bool isPossible = connection && connection->since != SinceLastVisit::Gone
            && std::any_of(accounts.begin(), accounts.end(), [connection](const RecreatingAccount& account) {
                   return account.orgId == connection->sourceOrg.id();
               });
        if (isPossible)
            connections.append(*connection);
    }
    return connections;
}

bool PlanDesk::canRecreate(const QStringList& connectionIds) const
{
    return !recreatable(connectionIds).isEmpty();
}

void PlanDesk::recreate(const QStringList& connectionIds)
{
    const QList<Connection> connections = recreatable(connectionIds);
    if (connections.isEmpty())
        return;
    const int leftOut = static_cast<int>(connectionIds.size() - connections.size());
    auto* dialog = new RecreateDialog(connections, recreatingAccounts(),
        knownPrincipals(m_workspace.session, m_workspace.connections), m_workspace.access, leftOut, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecreateDialog::reviewRequested, this, [this](const QList<Recreation>& recreations) {
        QList<Change> changes;
        for (const Recreation& recreation : recreations)
            changes += recreationOf(recreation);
        showReview(planOf(changes), {}, {.title = tr("What is lost"), .text = recreationNote(recreations)});
    });
    dialog->open();
}

/// A connection that is gone, or open to everyone, only since its recreation did not end well, is not left at
/// that without a word.
void PlanDesk::tellWhatIsLeft()
{
    const QList<Change> left = leftToRecreate(m_workspace.journal.entries());
    if (left.isEmpty() || m_workspace.runner.isRunning()
        || !m_workspace.accounts.find(left.first().accountId))
        return;
    QStringList gone;
    QStringList open;
    for (const Change& change : left) {
        if (change.kind == Change::Kind::Create)
            gone.append(changewords::title(change));
        else if (change.dependsOn.isEmpty())
            open.append(changewords::title(change));
    }
    QStringList meanings;
    if (!gone.isEmpty())
        meanings.append(tr("Deleted to be created again, and gone since: %1.").arg(listed(gone)));
    if (!open.isEmpty())
        meanings.append(tr("Created without the access restrictions: %1.").arg(listed(open)));
    m_again = [this] { finishRecreation(); };
    emit failed({.explanation = {.tried = tr("A recreation was not finished."),
                     .meaning = sentences(meanings),
                     .advice = tr("Orgbridge knows the data types and the access restrictions."),
                     .remedies = {Remedy::FinishRecreation}}});
}

void PlanDesk::finishRecreation()
{
    const QList<JournalEntry>& entries = m_workspace.journal.entries();
    const QList<Change> left = leftToRecreate(entries);
    if (left.isEmpty())
        return;
    Plan plan = planOf(left);
    plan.id = entries.last().planId; // So that undo takes back all of it.
    showReview(plan);
}

/// After a recreation the new connection is what the person wants to see.
void PlanDesk::showRecreated()
{
    QStringList made;
    for (const ChangeProgress& progress : m_workspace.runner.progress()) {
        const bool isOne
            = progress.change.kind == Change::Kind::Create && !progress.change.recreates.isEmpty();
        if (isOne && isDone(progress.state) && progress.after)
            made.append(progress.after->id);
    }
    if (made.size() == 1)
        emit showRequested(made.first());
}

/// A recreation is taken back through an account of the former creator where there is one; else by whom it
/// was made.
void PlanDesk::giveBack(QList<Change>& changes, const QList<JournalEntry>& undone) const
{
    const QList<RecreatingAccount> accounts = recreatingAccounts();
    for (Change& creation : changes) {
        if (creation.kind != Change::Kind::Create)
            continue;
        const auto deletion
            = std::find_if(undone.begin(), undone.end(), [&creation](const JournalEntry& entry) {
                  return entry.change.kind == Change::Kind::Delete
                      && entry.change.baseline.sourceOrg.id() == creation.baseline.sourceOrg.id()
                      && entry.change.baseline.sinkOrg.id() == creation.baseline.sinkOrg.id();
              });
        const QString former = deletion == undone.end() ? QString() : deletion->change.baseline.createdBy->id;
        for (const RecreatingAccount& account : accounts) {
            const bool isOfSource = account.orgId == creation.baseline.sourceOrg.id();
            const bool isFormer = !former.isEmpty() && account.user.id == former;
            if (!isOfSource || !(isFormer || account.accountId == creation.accountId))
                continue;
            creation.accountId = account.accountId;
            creation.baseline.createdBy = account.user;
            for (Change& other : changes) {
                if (other.dependsOn != creation.id)
                    continue;
                other.accountId = account.accountId;
                other.access->own = account.own;
            }
            if (isFormer)
                break;
        }
    }
}

PlanNote PlanDesk::noteOfUndo(const QList<Change>& changes) const
{
    QStringList lines;
    for (const Change& change : changes) {
        if (change.kind != Change::Kind::Create)
            continue;
        const QString creator = changewords::isolated(displayName(change.baseline.createdBy));
        lines.append(creator.isEmpty()
                ? tr("%1 gets a new id once more, and a new creator.").arg(changewords::title(change))
                : tr("%1 gets a new id once more, and its creator is %2.")
                      .arg(changewords::title(change), creator));
    }
    if (lines.isEmpty())
        return {};
    return {.title = tr("What undo cannot bring back"), .text = bulleted(lines)};
}
