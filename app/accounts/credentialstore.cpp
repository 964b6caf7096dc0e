// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/credentialstore.h"

#include "app/datadog/redaction.h"

CredentialStore::CredentialStore(Keychain::Limits limits, QObject* parent)
    : QObject(parent)
    , m_keychain(limits)
{
}

CredentialStore::~CredentialStore()
{
    m_keychain.close(); // While everything that a waiting coroutine may touch is still there.
}

QCoro::Task<KeychainResult<std::optional<Credentials>>> CredentialStore::load(QString accountId)
{
    if (const auto kept = m_session.constFind(accountId); kept != m_session.cend())
        co_return std::optional(*kept);
    const KeychainResult<std::optional<Credentials>> stored = co_await m_keychain.read(accountId);
    if (const auto kept = m_session.constFind(accountId); kept != m_session.cend()) // Saved meanwhile.
        co_return std::optional(*kept);
    if (stored && stored->has_value())
        noteInKeychain(accountId);
    co_return stored;
}

QCoro::Task<StoreOutcome> CredentialStore::save(QString accountId, Credentials credentials)
{
    keepOutOfLog(credentials);
    m_session.insert(accountId, credentials); // First of all: what was typed is not lost, come what may.
    if (m_transient.contains(accountId))
        co_return StoreOutcome {.place = StoreOutcome::Place::Session, .reason = {}};
    const KeychainResult<void> written = co_await m_keychain.write(accountId, credentials);
    if (!written) {
        emit moved(accountId);
        co_return StoreOutcome {.place = StoreOutcome::Place::Session, .reason = written.error()};
    }
    if (m_session.value(accountId) == credentials) // Newer ones are on their way themselves.
        m_session.remove(accountId);
    noteInKeychain(accountId);
    co_return StoreOutcome {.place = StoreOutcome::Place::Keychain, .reason = {}};
}

QCoro::Task<void> CredentialStore::saveWaiting()
{
    const QStringList accountIds = m_session.keys();
    for (const QString& accountId : accountIds) {
        const auto waiting = m_session.constFind(accountId); // It may have been removed meanwhile.
        if (waiting == m_session.cend() || m_transient.contains(accountId))
            continue;
        const StoreOutcome outcome = co_await save(accountId, *waiting);
        if (outcome.place != StoreOutcome::Place::Keychain)
            co_return; // It takes no other either.
    }
}

QCoro::Task<KeychainResult<void>> CredentialStore::remove(QString accountId)
{
    if (!m_transient.contains(accountId)) {
        const KeychainResult<void> removed = co_await m_keychain.remove(accountId);
        if (!removed)
            co_return removed;
    }
    m_inKeychain.remove(accountId);
    forget(accountId);
    co_return KeychainResult<void>();
}

void CredentialStore::keepForSession(const QString& accountId, const Credentials& credentials)
{
    keepOutOfLog(credentials);
    m_session.insert(accountId, credentials);
    m_transient.insert(accountId);
    emit moved(accountId);
}

void CredentialStore::forget(const QString& accountId)
{
    m_session.remove(accountId);
    m_transient.remove(accountId);
    emit moved(accountId);
}

QCoro::Task<KeychainPlace> CredentialStore::probe()
{
    const KeychainResult<KeychainPlace> place = co_await m_keychain.probe();
    if (!place)
        co_return KeychainPlace {
            .state = KeychainState::NotAnswering, .name = m_keychain.name(), .detail = place.error().text};
    co_return *place;
}

QCoro::Task<KeychainResult<void>> CredentialStore::unlock()
{
    return m_keychain.unlock();
}

QString CredentialStore::where(const QString& accountId) const
{
    if (m_session.contains(accountId))
        return tr("this session only");
    return m_inKeychain.contains(accountId) ? m_keychain.name() : QString();
}

void CredentialStore::cancelAll()
{
    m_keychain.cancelAll();
}

void CredentialStore::noteInKeychain(const QString& accountId)
{
    m_inKeychain.insert(accountId);
    emit moved(accountId);
}
