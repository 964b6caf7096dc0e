// SPDX-License-Identifier: Apache-2.0
#include "ui/credentialssurvey.h"

#include "app/accounts/accountlist.h"
#include "app/connections/accountstandings.h"

CredentialsSurvey::CredentialsSurvey(
    const AccountList& accounts, CredentialStore& credentials, AccountStandings& standings, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_credentials(credentials)
    , m_standings(standings)
{
}

CredentialsSurvey::~CredentialsSurvey()
{
    m_stop.request_stop();
}

void CredentialsSurvey::start()
{
    runStart(restart());
}

void CredentialsSurvey::unlock()
{
    runUnlock(restart());
}

void CredentialsSurvey::noteStored(const QString& accountId)
{
    m_standings.noteCredentials(accountId);
}

std::stop_token CredentialsSurvey::restart()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    return m_stop.get_token();
}

QCoro::Task<void> CredentialsSurvey::runStart(std::stop_token stop)
{
    co_await m_credentials.saveWaiting();
    if (stop.stop_requested())
        co_return;
    const QList<Account> accounts = m_accounts.accounts();
    bool saidLocked = false;
    for (const Account& account : accounts) {
        if (m_accounts.isTransient(account.id))
            continue;
        const KeychainResult<std::optional<Credentials>> stored = co_await m_credentials.load(account.id);
        if (stop.stop_requested())
            co_return;
        if (!stored)
            m_standings.noteKeychain(account.id, stored.error());
        else if (stored->has_value())
            m_standings.noteCredentials(account.id);
        else
            m_standings.noteNoCredentials(account.id);
        const bool isLocked = !stored && stored.error().kind == KeychainError::Kind::Locked;
        if (isLocked && !std::exchange(saidLocked, true))
            emit locked(stored.error().text);
    }
}

QCoro::Task<void> CredentialsSurvey::runUnlock(std::stop_token stop)
{
    emit waitingForPrompt();
    const KeychainResult<void> done = co_await m_credentials.unlock();
    if (stop.stop_requested())
        co_return;
    if (!done) {
        emit notUnlocked(done.error().text);
        co_return;
    }
    emit unlocked();
    co_await runStart(stop);
}
