// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/accountlist.h"
#include "app/accounts/clients.h"
#include "app/accounts/confirmedhosts.h"
#include "app/accounts/credentialstore.h"
#include "app/accounts/foundaccounts.h"
#include "app/connections/accesspolicies.h"
#include "app/connections/accountstandings.h"
#include "app/connections/connectionstore.h"
#include "app/connections/drafts.h"
#include "app/connections/riskwatch.h"
#include "app/connections/session.h"
#include "app/connections/sessionstandings.h"
#include "app/datadog/transport.h"
#include "app/plan/journal.h"
#include "app/plan/planmemory.h"
#include "app/plan/planrunner.h"

#include <stop_token>

/// Where the app keeps what it stores. Nothing else of the disk is touched.
struct Places {
    QString settingsFile; ///< The list of accounts, and the hosts that were confirmed.
    QString windowFile; ///< How the window looked.
    QString dataDirectory; ///< Drafts, snapshots, journal, who the accounts were.
    ImportPlaces imports; ///< Where accounts can be imported from; read only when a person asks for it.

    /// The places of this user, as QStandardPaths says; accounts can be imported from this environment.
    [[nodiscard]] static Places ofThisUser(const QProcessEnvironment& environment = {});
    /// Places below a folder, for the demo. There is nothing to import there.
    [[nodiscard]] static Places below(const QString& folder);
};

/// How patient the app is.
struct Patience {
    ExchangeLimits exchange;
    RetryPolicy retry;
    Keychain::Limits keychain;
};

/// The program without its window: everything that has state, made in one place and wired once.
/// GUI thread. Ends what is under way on destruction.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(Places where, const Patience& patience = {});
    ~Workspace() override;

    /// Reads the journal and finds out what became of changes whose outcome it does not know.
    QCoro::Task<void> start();

    /// Finds the client of an account.
    [[nodiscard]] ClientFor clientFor();

    const Places places;
    AccountList accounts;
    CredentialStore credentials;
    ConfirmedHosts hosts;
    Transport transport;
    Clients clients;
    ConnectionStore connections;
    RiskWatch risks;
    AccessPolicies access;
    Drafts drafts;
    Session session;
    AccountStandings standings;
    Journal journal;
    PlanRunner runner;
    PlanMemory planMemory;
    /// Why there is no account of the environment, for people; empty if all is well.
    QString environmentProblem;

signals:
    /// Changes of an earlier run have an unknown outcome and are being looked at.
    void recovering(int count);
    /// The journal is read, and what it did not know is found out as far as that is possible.
    void started();
    /// What was found out.
    void recovered(const QList<JournalEntry>& entries);

private:
    void follow();
    void stopReadOnlyPlan();
    void expectWrite(const QString& connectionId);
    void settleDraft(const Change& change, const OrgConnection& now);
    void readAgainAfterWrites();

    SessionStandings m_sessionStandings;
    bool m_wroteWhileLoading = false;
    std::stop_source m_stop;
};
