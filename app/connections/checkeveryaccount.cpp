// SPDX-License-Identifier: Apache-2.0
#include "app/connections/checkeveryaccount.h"

#include "app/accounts/accountlist.h"
#include "app/accounts/clients.h"
#include "app/connections/accountstandings.h"

CheckEveryAccount::CheckEveryAccount(
    const AccountList& accounts, Clients& clients, AccountStandings& standings, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_clients(clients)
    , m_standings(standings)
{
}

CheckEveryAccount::~CheckEveryAccount()
{
    m_stop.request_stop();
    for (const QString& accountId : std::as_const(m_waiting))
        m_standings.setAsking(accountId, false);
}

void CheckEveryAccount::start(QStringList accountIds)
{
    cancel();
    if (accountIds.isEmpty()) {
        for (const Account& account : m_accounts.accounts())
            accountIds.append(account.id);
    }
    m_stop = {};
    m_total = int(accountIds.size());
    m_waiting = accountIds;
    for (const QString& accountId : std::as_const(accountIds))
        m_standings.setAsking(accountId, true);
    emit changed();
    const std::stop_token stop = m_stop.get_token();
    for (const QString& accountId : std::as_const(accountIds))
        check(accountId, stop);
}

void CheckEveryAccount::cancel()
{
    m_stop.request_stop();
    const QStringList waiting = std::exchange(m_waiting, {});
    for (const QString& accountId : waiting)
        m_standings.setAsking(accountId, false);
    if (!waiting.isEmpty())
        emit changed();
}

QCoro::Task<void> CheckEveryAccount::check(QString accountId, std::stop_token stop)
{
    co_await ask(accountId, stop);
    if (stop.stop_requested())
        co_return;
    m_waiting.removeOne(accountId);
    m_standings.setAsking(accountId, false);
    emit changed();
}

QCoro::Task<void> CheckEveryAccount::ask(QString accountId, std::stop_token stop)
{
    const auto client = co_await m_clients.clientFor(accountId);
    if (stop.stop_requested())
        co_return;
    if (!client) {
        m_standings.noteKeychain(accountId, client.error());
        co_return;
    }
    if (!*client) {
        m_standings.noteNoCredentials(accountId);
        co_return;
    }
    const auto answer = co_await checkCredentials(*client, stop);
    if (stop.stop_requested())
        co_return;
    if (answer)
        m_standings.noteAccepted(accountId, *answer);
    else
        m_standings.noteError(accountId, answer.error());
}
