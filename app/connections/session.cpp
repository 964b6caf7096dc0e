// SPDX-License-Identifier: Apache-2.0
#include "app/connections/session.h"

#include "app/accounts/accountlist.h"
#include "app/connections/connectionstore.h"

#include <algorithm>
#include <utility>

Session::Session(const AccountList& accounts, Clients& clients, ConnectionStore& store, QString dataDirectory,
    QObject* parent)
    : QObject(parent)
    , m_list(accounts)
    , m_clients(clients)
    , m_store(store)
    , m_dataDirectory(std::move(dataDirectory))
{
}

Session::~Session() = default;

void Session::select(const QStringList& accountIds)
{
    std::exchange(m_accounts, {}).clear(); // What ends with them sees none of them any more.
    m_store.clear();
    for (const QString& id : accountIds) {
        const auto account = m_list.find(id);
        if (!account)
            continue;
        auto session = std::make_unique<AccountSession>(*account, m_clients, m_store, m_dataDirectory);
        connect(session.get(), &AccountSession::changed, this, &Session::changed);
        connect(session.get(), &AccountSession::waiting, this,
            [this, id](const QString& bucket, int seconds) { emit waiting(id, bucket, seconds); });
        m_accounts.push_back(std::move(session));
    }
    emit selectionChanged();
    for (const auto& session : m_accounts)
        session->open();
    emit changed();
}

QStringList Session::selection() const
{
    QStringList ids;
    for (const auto& session : m_accounts)
        ids.append(session->account().id);
    return ids;
}

void Session::refresh()
{
    for (const auto& session : m_accounts)
        session->refresh();
}

void Session::refreshAccount(const QString& accountId)
{
    for (const auto& session : m_accounts) {
        if (session->account().id == accountId)
            session->refresh();
    }
}

void Session::cancel()
{
    for (const auto& session : m_accounts)
        session->cancel();
}

const AccountSession* Session::account(const QString& accountId) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
        [&](const auto& session) { return session->account().id == accountId; });
    return found == m_accounts.end() ? nullptr : found->get();
}

bool Session::isLoading() const
{
    return std::any_of(m_accounts.begin(), m_accounts.end(),
        [](const auto& session) { return session->state() == AccountState::Loading; });
}

QList<AccountPowers> Session::powers() const
{
    QList<AccountPowers> powers;
    for (const auto& session : m_accounts) {
        powers.append({.accountId = session->account().id,
            .orgId = session->orgId(),
            .mayWrite = session->mayWrite(),
            .readOnly = session->account().readOnly});
    }
    return powers;
}

void Session::mergeStated(const QString& accountId, const OrgConnection& connection)
{
    if (account(accountId))
        m_store.mergeOne(accountId, connection);
}

void Session::mergeGone(const QString& accountId, const QString& connectionId)
{
    if (account(accountId))
        m_store.remove(connectionId);
}
