// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/keychainresult.h"
#include "app/datadog/apiclient.h"

#include <QHash>
#include <QObject>

class AccountList;
class CredentialStore;

/// The API client of each account, made when it is first needed and kept while the account is as it was.
/// GUI thread; list, store and transport outlive it.
class Clients : public QObject {
    Q_OBJECT

public:
    Clients(const AccountList& accounts, CredentialStore& credentials, Transport& transport,
        RetryPolicy retry = {}, QObject* parent = nullptr);

    /// Null where the account is unknown or has no credentials; an error where the keychain does not tell.
    [[nodiscard]] QCoro::Task<KeychainResult<std::shared_ptr<ApiClient>>> clientFor(QString accountId);

    /// The client of an account that has been used already, null where there is none.
    [[nodiscard]] std::shared_ptr<ApiClient> known(const QString& accountId) const
    {
        return m_clients.value(accountId);
    }

    /// After the account or its credentials were changed.
    void forget(const QString& accountId);

    /// A client that is not kept, for credentials that are being checked.
    [[nodiscard]] std::shared_ptr<ApiClient> trial(const Site& site, const Credentials& credentials) const;

private:
    const AccountList& m_accounts;
    CredentialStore& m_credentials;
    Transport& m_transport;
    const RetryPolicy m_retry;
    QHash<QString, std::shared_ptr<ApiClient>> m_clients;
};
