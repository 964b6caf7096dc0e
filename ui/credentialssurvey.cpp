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

void CredentialsSurvey::useUnlocked()
{
    runUseUnlocked(restart());
}

void CredentialsSurvey::noteOutcome(const QString& accountId, const StoreOutcome& outcome)
{
    const bool kept = outcome.place == StoreOutcome::Place::Keychain;
    if (kept)
        m_sessionOnly.remove(accountId);
    else
        m_sessionOnly.insert(accountId);
    m_standings.noteCredentials(accountId); // Wherever they are, they can be had.
}

std::stop_token CredentialsSurvey::restart()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    return m_stop.get_token();
}

QCoro::Task<void> CredentialsSurvey::runStart(std::stop_token stop)
{
    const QList<Account> accounts = m_accounts.accounts();
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
        if (!stored && stored.error().kind == KeychainError::Kind::Locked)
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
    co_await runUseUnlocked(stop);
}

QCoro::Task<void> CredentialsSurvey::runUseUnlocked(std::stop_token stop)
{
    const QSet<QString> waiting = m_sessionOnly;
    for (const QString& accountId : waiting) {
        const KeychainResult<std::optional<Credentials>> kept = co_await m_credentials.load(accountId);
        if (stop.stop_requested())
            co_return;
        if (!kept || !kept->has_value() || !m_accounts.find(accountId))
            continue;
        const StoreOutcome outcome = co_await m_credentials.save(accountId, **kept);
        if (stop.stop_requested())
            co_return;
        noteOutcome(accountId, outcome);
    }
    co_await runStart(stop);
}
