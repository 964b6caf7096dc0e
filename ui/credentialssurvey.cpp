// SPDX-License-Identifier: Apache-2.0
#include "ui/credentialssurvey.h"

#include "app/accounts/accountlist.h"

CredentialsSurvey::CredentialsSurvey(
    const AccountList& accounts, CredentialStore& credentials, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_credentials(credentials)
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
    emit found(accountId, {}); // Wherever they are, they can be had.
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
        if (stored) {
            const AccountNote none {.tone = theme::Tone::Warning,
                .text = tr("no credentials"),
                .detail = tr("No credentials are stored for this account. Edit it to enter them.")};
            emit found(account.id, stored->has_value() ? AccountNote() : none);
            continue;
        }
        const bool isLocked = stored.error().kind == KeychainError::Kind::Locked;
        emit found(account.id,
            {.tone = theme::Tone::Warning,
                .text = isLocked ? tr("keychain locked") : tr("keychain failed"),
                .detail = stored.error().text});
        if (isLocked)
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
