// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <stop_token>

#include "app/accounts/credentialstore.h"

class AccountList;
class AccountStandings;

/// Finds out of which accounts the credentials can be had, once those that were kept for the session only are
/// in the keychain, where it takes them now. It tells the standings. What it is given outlives it.
class CredentialsSurvey : public QObject {
    Q_OBJECT

public:
    CredentialsSurvey(const AccountList& accounts, CredentialStore& credentials, AccountStandings& standings,
        QObject* parent = nullptr);
    ~CredentialsSurvey() override;

    /// Puts into the keychain what it did not take before, and looks at every stored account, without asking
    /// the person anything.
    void start();
    /// Has the keychain ask the person to unlock it, then starts.
    void unlock();

    /// The credentials of an account were saved: wherever they are, they can be had.
    void noteStored(const QString& accountId);

signals:
    /// Some credentials cannot be had now; said once each time that it looks.
    void locked(const QString& text);
    void waitingForPrompt();
    void notUnlocked(const QString& why);
    void unlocked();

private:
    QCoro::Task<void> runStart(std::stop_token stop);
    QCoro::Task<void> runUnlock(std::stop_token stop);
    std::stop_token restart();

    const AccountList& m_accounts;
    CredentialStore& m_credentials;
    AccountStandings& m_standings;
    std::stop_source m_stop;
};
