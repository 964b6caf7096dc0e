// SPDX-License-Identifier: Apache-2.0
#include "app/workspace.h"

#include "app/plan/recovery.h"

#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

Places Places::ofThisUser(const QProcessEnvironment& environment)
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return {.settingsFile = config + u"/accounts.ini"_s,
        .windowFile = config + u"/window.ini"_s,
        .dataDirectory = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
        .imports = ImportPlaces::ofThisUser(environment)};
}

Places Places::below(const QString& folder)
{
    return {.settingsFile = folder + u"/accounts.ini"_s,
        .windowFile = folder + u"/window.ini"_s,
        .dataDirectory = folder + u"/data"_s,
        .imports = {}};
}

Workspace::Workspace(Places where, const Patience& patience)
    : places(std::move(where))
    , accounts(places.settingsFile)
    , credentials(patience.keychain)
    , hosts(places.settingsFile)
    , transport(patience.exchange, Transport::usuallyInFlight,
          [this](const QUrl& address) { return hosts.mayGetCredentials(address); })
    , clients(accounts, credentials, transport, patience.retry)
    , risks(connections)
    , access(clients)
    , drafts(places.dataDirectory + u"/drafts.json"_s)
    , session(accounts, clients, connections, places.dataDirectory)
    , standings(accounts, places.dataDirectory + u"/identities.json"_s)
    , journal(places.dataDirectory + u"/journal.sqlite"_s)
    , runner(
          clientFor(),
          [this](const QString& id) {
              const auto account = accounts.find(id);
              return account ? AccountLabel {.label = account->label,
                         .site = account->site,
                         .readOnly = account->readOnly}
                             : AccountLabel {};
          },
          journal)
    , m_sessionStandings(session, connections, standings)
{
    follow();
}

Workspace::~Workspace()
{
    m_stop.request_stop();
}

ClientFor Workspace::clientFor()
{
    return [this](const QString& id) { return clients.clientFor(id); };
}

void Workspace::follow()
{
    connect(&runner, &PlanRunner::stated, &session, &Session::mergeStated);
    connect(&runner, &PlanRunner::gone, &session, &Session::mergeGone);
    connect(&runner, &PlanRunner::accessStated, &access,
        [this](const QString& accountId, const QString& connectionId, const RestrictionPolicy& policy) {
            if (session.account(accountId))
                access.state(connectionId, policy);
        });
    connect(&runner, &PlanRunner::gone, &access,
        [this](const QString& /*accountId*/, const QString& connectionId) { access.forget(connectionId); });
    connect(&session, &Session::selectionChanged, &access, &AccessPolicies::clear);
    connect(&runner, &PlanRunner::settled, this, &Workspace::settleDraft);
    connect(&runner, &PlanRunner::settled, this, [this] { m_wroteWhileLoading |= session.isLoading(); });
    connect(&runner, &PlanRunner::finished, this, &Workspace::readAgainAfterWrites);
    connect(&credentials, &CredentialStore::moved, &clients, &Clients::forget);
    connect(&accounts, &AccountList::changed, this, &Workspace::stopReadOnlyPlan);
    connect(&drafts, &Drafts::changed, this, &Workspace::expectWrite);
}

/// What was being read while something was written may be older than the write.
void Workspace::readAgainAfterWrites()
{
    if (std::exchange(m_wroteWhileLoading, false))
        session.refresh();
}

/// Whoever edits will save: by then the handshake of the write is over.
void Workspace::expectWrite(const QString& connectionId)
{
    const Connection* connection = connections.find(connectionId);
    if (!connection || !drafts.isChanged(*connection))
        return;
    if (const auto client = clients.known(writerForUpdate(*connection, session.powers()).accountId))
        client->expectWrite();
}

/// What waits for a rate limit or for an answer to a conflict must not be sent once its account is read-only.
void Workspace::stopReadOnlyPlan()
{
    const auto isUnderWay = [this](const ChangeProgress& one) {
        return !isOver(one.state) && one.state != ChangeState::Waiting
            && accounts.find(one.change.accountId).value_or(Account()).readOnly;
    };
    if (std::any_of(runner.progress().cbegin(), runner.progress().cend(), isUnderWay))
        runner.cancel();
}

/// The draft of a connection that is recreated goes over to the new one.
void Workspace::settleDraft(const Change& change, const OrgConnection& now)
{
    const bool goesOver = !change.recreates.isEmpty();
    if (change.kind == Change::Kind::Restrict || (goesOver && change.kind == Change::Kind::Delete))
        return;
    drafts.settle(goesOver ? change.recreates : change.baseline.id.text(), now, change.desired);
}

QCoro::Task<void> Workspace::start()
{
    const std::stop_token stop = m_stop.get_token();
    co_await journal.load(stop);
    if (stop.stop_requested())
        co_return;
    const auto open = unfinished(journal);
    if (open.isEmpty()) {
        emit started();
        co_return;
    }
    emit recovering(static_cast<int>(open.size()));
    const auto entries = co_await resolveUnfinished(journal, clientFor(), stop);
    if (stop.stop_requested())
        co_return;
    for (const JournalEntry& entry : entries) {
        if (entry.outcome == JournalOutcome::Applied)
            settleDraft(entry.change, entry.after);
    }
    emit recovered(entries);
    emit started();
}
