// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/accountlist.h"
#include "app/accounts/clients.h"
#include "app/accounts/credentialstore.h"
#include "app/connections/accesspolicies.h"
#include "app/connections/connectionstore.h"
#include "app/connections/drafts.h"
#include "app/connections/session.h"
#include "app/datadog/transport.h"
#include "app/plan/journal.h"
#include "app/plan/planrunner.h"

#include <stop_token>

/// Where the app keeps what it stores. Nothing else of the disk is touched.
struct Places {
    QString settingsFile; ///< The list of accounts.
    QString windowFile; ///< How the window looked.
    QString dataDirectory; ///< Drafts, snapshots, journal.

    /// The places of this user, as QStandardPaths says.
    [[nodiscard]] static Places ofThisUser();
    /// Places below a folder, for the demo.
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
    explicit Workspace(Places places, const Patience& patience = {});
    ~Workspace() override;

    /// Reads the journal and finds out what became of changes whose outcome it does not know.
    QCoro::Task<void> start();

    /// Finds the client of an account; null where its credentials are not to be had.
    [[nodiscard]] ClientFor clientFor();

    const Places places;
    AccountList accounts;
    CredentialStore credentials;
    Transport transport;
    Clients clients;
    ConnectionStore connections;
    AccessPolicies access;
    Drafts drafts;
    Session session;
    Journal journal;
    PlanRunner runner;

signals:
    /// Changes of an earlier run have an unknown outcome and are being looked at.
    void recovering(int count);
    /// The journal is read, and what it did not know is found out as far as that is possible.
    void started();
    /// What was found out.
    void recovered(const QList<JournalEntry>& entries);

private:
    void follow();
    void settleDraft(const Change& change, const OrgConnection& now);

    std::stop_source m_stop;
};
