// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/keychain.h"

#include "app/accounts/credentialstext.h"
#include "app/sentences.h"

using namespace Qt::StringLiterals;

namespace {

using Verb = KeychainJobs::Request::Verb;

/// Unique by itself: Windows ignores the service's name.
QString keyOf(const QString& accountId)
{
    return u"orgbridge/"_s + accountId;
}

KeychainError notConfirmed(const QString& text, const QString& why)
{
    return {.kind = KeychainError::Kind::NotConfirmed, .text = sentences({text, why})};
}

} // namespace

Keychain::Keychain(Limits limits, QObject* parent)
    : QObject(parent)
    , m_service(limits.service)
    , m_jobs(limits.job)
{
}

Keychain::~Keychain()
{
    close(); // While everything that a waiting coroutine may touch is still there.
}

QCoro::Task<KeychainResult<KeychainPlace>> Keychain::probe()
{
    const KeychainResult<KeychainPlace> place = co_await m_service.probe();
    if (place)
        m_name = place->name;
    co_return place;
}

QCoro::Task<KeychainResult<void>> Keychain::unlock()
{
    return m_service.unlock();
}

QCoro::Task<KeychainResult<std::optional<Credentials>>> Keychain::read(QString accountId)
{
    const KeychainResult<void> unlocked = co_await ensureUnlocked();
    if (!unlocked)
        co_return tl::unexpected(unlocked.error());
    const KeychainResult<std::optional<QString>> text = co_await readText(keyOf(accountId));
    if (!text)
        co_return tl::unexpected(text.error());
    if (!text->has_value())
        co_return std::optional<Credentials>();
    const std::optional<Credentials> credentials = credentialsFromText(**text);
    if (!credentials)
        co_return tl::unexpected(KeychainError {.kind = KeychainError::Kind::Other,
            .text = tr("The keychain's entry for this account holds no credentials that can be used.")});
    co_return credentials;
}

QCoro::Task<KeychainResult<void>> Keychain::write(QString accountId, Credentials credentials)
{
    const KeychainResult<void> unlocked = co_await ensureUnlocked();
    if (!unlocked)
        co_return unlocked;
    const QString key = keyOf(accountId);
    const QString text = credentialsToText(credentials);
    const Pending<KeychainJobs::Answer> job = m_jobs.run({.verb = Verb::Write, .key = key, .text = text});
    const KeychainJobs::Answer written = co_await job;
    if (!written)
        co_return tl::unexpected(written.error());
    const KeychainResult<std::optional<QString>> stored = co_await readText(key);
    if (!stored && stored.error().kind == KeychainError::Kind::Canceled)
        co_return tl::unexpected(stored.error());
    if (!stored || *stored != text)
        co_return tl::unexpected(
            notConfirmed(tr("The keychain reported that it stored the credentials, but reading them back "
                            "did not confirm it."),
                stored ? QString() : stored.error().text));
    co_return KeychainResult<void>();
}

QCoro::Task<KeychainResult<void>> Keychain::remove(QString accountId)
{
    const KeychainResult<void> unlocked = co_await ensureUnlocked();
    if (!unlocked)
        co_return unlocked;
    const QString key = keyOf(accountId);
    const Pending<KeychainJobs::Answer> job = m_jobs.run({.verb = Verb::Remove, .key = key, .text = {}});
    const KeychainJobs::Answer removed = co_await job;
    if (!removed)
        co_return tl::unexpected(removed.error());
    const KeychainResult<std::optional<QString>> stored = co_await readText(key);
    if (!stored && stored.error().kind == KeychainError::Kind::Canceled)
        co_return tl::unexpected(stored.error());
    if (!stored || stored->has_value())
        co_return tl::unexpected(
            notConfirmed(tr("The keychain reported that it removed the credentials, but they may still be "
                            "there."),
                stored ? QString() : stored.error().text));
    co_return KeychainResult<void>();
}

QCoro::Task<KeychainResult<void>> Keychain::ensureUnlocked()
{
    const KeychainResult<KeychainPlace> place = co_await probe();
    if (!place)
        co_return tl::unexpected(place.error());
    if (place->state != KeychainState::Unlocked)
        co_return tl::unexpected(keychainStateError(*place));
    co_return KeychainResult<void>();
}

QCoro::Task<KeychainResult<std::optional<QString>>> Keychain::readText(QString key)
{
    const Pending<KeychainJobs::Answer> job = m_jobs.run({.verb = Verb::Read, .key = key, .text = {}});
    const KeychainJobs::Answer text = co_await job;
    if (!text || text->has_value())
        co_return text;
    // A keychain that was locked meanwhile says "not found" as well.
    const KeychainResult<void> unlocked = co_await ensureUnlocked();
    if (!unlocked)
        co_return tl::unexpected(unlocked.error());
    co_return text;
}

void Keychain::cancelAll()
{
    m_service.cancelAll();
    m_jobs.cancelAll();
}

void Keychain::close()
{
    m_service.close();
    m_jobs.close();
}
