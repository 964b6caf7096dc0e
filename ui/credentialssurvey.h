// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSet>

#include <stop_token>

#include "app/accounts/credentialstore.h"

class AccountList;
class AccountStandings;

/// Finds out of which accounts the credentials can be had, and puts those that were kept for the session
/// only into the keychain once it is unlocked. It tells the standings. What it is given outlives it.
class CredentialsSurvey : public QObject {
    Q_OBJECT

public:
    CredentialsSurvey(const AccountList& accounts, CredentialStore& credentials, AccountStandings& standings,
        QObject* parent = nullptr);
    ~CredentialsSurvey() override;

    /// Looks at every stored account, without asking the person anything.
    void start();
    /// Has the keychain ask the person to unlock it, then goes on as useUnlocked().
    void unlock();
    /// Puts into the keychain what it did not take before, and starts again.
    void useUnlocked();

    /// Where the credentials of an account went.
    void noteOutcome(const QString& accountId, const StoreOutcome& outcome);

signals:
    void locked(const QString& text);
    void waitingForPrompt();
    void notUnlocked(const QString& why);
    void unlocked();

private:
    QCoro::Task<void> runStart(std::stop_token stop);
    QCoro::Task<void> runUnlock(std::stop_token stop);
    QCoro::Task<void> runUseUnlocked(std::stop_token stop);
    std::stop_token restart();

    const AccountList& m_accounts;
    CredentialStore& m_credentials;
    AccountStandings& m_standings;
    QSet<QString> m_sessionOnly;
    std::stop_source m_stop;
};
