// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/clients.h"

#include "app/accounts/accountlist.h"
#include "app/accounts/credentialstore.h"
#include "app/datadog/redaction.h"

#include <QPointer>

Clients::Clients(const AccountList& accounts, CredentialStore& credentials, Transport& transport,
    RetryPolicy retry, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_credentials(credentials)
    , m_transport(transport)
    , m_retry(retry)
{
}

QCoro::Task<KeychainResult<std::shared_ptr<ApiClient>>> Clients::clientFor(QString accountId)
{
    if (const auto known = m_clients.value(accountId))
        co_return known;
    const QPointer<Clients> self(this);
    const auto credentials = co_await m_credentials.load(accountId);
    if (!credentials)
        co_return tl::unexpected(credentials.error());
    if (!self)
        co_return std::shared_ptr<ApiClient>();
    const auto account = m_accounts.find(accountId);
    const auto site = account ? siteByParameter(account->site) : std::nullopt;
    if (!site || !*credentials)
        co_return std::shared_ptr<ApiClient>();
    const auto client = trial(*site, **credentials);
    m_clients.insert(accountId, client);
    co_return client;
}

void Clients::forget(const QString& accountId)
{
    m_clients.remove(accountId);
}

std::shared_ptr<ApiClient> Clients::trial(const Site& site, const Credentials& credentials) const
{
    keepOutOfLog(credentials); // Those that are only typed so far, too.
    return std::make_shared<ApiClient>(site, credentials, m_transport, m_retry);
}
