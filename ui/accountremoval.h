// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <stop_token>

#include "app/accounts/credentialstore.h"

class AccountList;
class InlineQuestion;

/// Removes the credentials of an account, then the account itself, once the person has agreed; where the
/// keychain is locked, it asks again. Where the list does not let go of the account, the credentials are put
/// back. What it is given outlives it.
class AccountRemoval : public QObject {
    Q_OBJECT

public:
    AccountRemoval(
        AccountList& accounts, CredentialStore& credentials, InlineQuestion& question, QObject* parent);
    ~AccountRemoval() override;

    /// Asks whether to remove this account.
    void begin(const QString& accountId);

signals:
    void busyChanged(bool busy);
    /// The keychain is locked, so the credentials cannot be removed now.
    void locked(const QString& why);
    /// The person wants to keep the account.
    void declined();
    /// The list did not let go of it. why: with what has become of its credentials, where they are not back
    /// in the keychain.
    void failed(const QString& title, const QString& why);
    /// title and text: what is left in the keychain; empty where nothing is.
    void removed(const QString& accountId, const QString& title, const QString& text);

private:
    void askToLeaveCredentials(const QString& accountId, const QString& why);
    void decline();
    void setBusy(bool busy);
    QCoro::Task<void> run(QString accountId, bool evenWhereLocked);
    QCoro::Task<void> putBack(
        QString accountId, std::optional<Credentials> credentials, std::stop_token stop);
    void finish(
        const QString& accountId, const QString& label, const KeychainResult<void>& credentialsRemoved);

    AccountList& m_accounts;
    CredentialStore& m_credentials;
    InlineQuestion& m_question;
    std::stop_source m_stop;
};
