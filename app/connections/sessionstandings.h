// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/accountsession.h"

#include <QHash>
#include <QObject>

class AccountStandings;
class ConnectionStore;
class Session;

/// Tells the standings what the accounts that are shown find out while they load, each thing once, so that
/// what somebody else has found out since stays.
class SessionStandings : public QObject {
    Q_OBJECT

public:
    /// All of them outlive it.
    SessionStandings(const Session& session, const ConnectionStore& connections, AccountStandings& standings,
        QObject* parent = nullptr);

private:
    void follow();
    void note(const AccountSession& account);
    [[nodiscard]] CheckedCredentials withOrgName(CheckedCredentials told) const;

    const Session& m_session;
    const ConnectionStore& m_connections;
    AccountStandings& m_standings;
    QHash<QString, AccountState> m_noted; ///< By account, the state that was noted last.
};
