// SPDX-License-Identifier: Apache-2.0
#include "app/connections/sessionstandings.h"

#include "app/connections/accountstandings.h"
#include "app/connections/connectionstore.h"
#include "app/connections/destinations.h"
#include "app/connections/session.h"

#include <algorithm>

SessionStandings::SessionStandings(
    const Session& session, const ConnectionStore& connections, AccountStandings& standings, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_connections(connections)
    , m_standings(standings)
{
    connect(&session, &Session::changed, this, &SessionStandings::follow);
    connect(&session, &Session::selectionChanged, this, [this] { m_noted.clear(); });
}

void SessionStandings::follow()
{
    for (const auto& account : m_session.accounts()) {
        const QString& id = account->account().id;
        if (m_noted.value(id, AccountState::NotLoaded) == account->state())
            continue;
        m_noted.insert(id, account->state());
        note(*account);
    }
}

void SessionStandings::note(const AccountSession& account)
{
    const QString& id = account.account().id;
    const CheckedCredentials told = account.told().value_or(CheckedCredentials());
    switch (account.state()) {
    case AccountState::NotLoaded:
    case AccountState::Loading:
    case AccountState::Canceled:
        break;
    case AccountState::Loaded:
        m_standings.noteAccepted(id, withOrgName(told));
        break;
    case AccountState::NoCredentials:
        m_standings.noteNoCredentials(id);
        break;
    case AccountState::KeychainLocked:
    case AccountState::KeychainFailed:
        m_standings.noteKeychain(id, *account.keychainError());
        break;
    case AccountState::Refused:
    case AccountState::Failed:
        // Credentials that tell who they are are accepted, even where they may not list connections.
        if (told.user)
            m_standings.noteAccepted(id, told);
        else
            m_standings.noteError(id, *account.error(), told);
        break;
    }
}

/// The API key tells only the organization's id; its connections tell the name.
CheckedCredentials SessionStandings::withOrgName(CheckedCredentials told) const
{
    if (told.user)
        return told;
    const QList<Org> known = orgsOf(m_connections.connections());
    const auto own = std::ranges::find(known, told.org.id, &Org::id);
    if (own != known.cend())
        told.org.name = own->name;
    return told;
}
