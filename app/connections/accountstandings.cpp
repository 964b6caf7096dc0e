// SPDX-License-Identifier: Apache-2.0
#include "app/connections/accountstandings.h"

#include "app/accounts/accountlist.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr int standingsVersion = 1;

/// What is told now, with what was known before of the same organization where this is less.
Identity merged(const std::optional<Identity>& before, Identity now)
{
    if (before && before->org.id == now.org.id && now.org.name.isEmpty())
        now.org.name = before->org.name;
    return now;
}

bool tellsAnything(const Identity& identity)
{
    return !identity.org.id.isEmpty() || !identity.user.id.isEmpty();
}

/// Empty where the content is not that of this version's file.
std::optional<QJsonObject> accountsInStandings(const QByteArray& content)
{
    const QJsonObject root = QJsonDocument::fromJson(content).object();
    if (root.value(u"version"_s).toInt() != standingsVersion || !root.value(u"accounts"_s).isObject())
        return std::nullopt;
    return root.value(u"accounts"_s).toObject();
}

} // namespace

AccountStandings::AccountStandings(const AccountList& accounts, const QString& file, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_file(file)
    , m_warning(m_file)
{
    connect(&m_warning, &FileWarning::changed, this, &AccountStandings::warningChanged);
    load();
    connect(&accounts, &AccountList::changed, this, &AccountStandings::followList);
}

AccountStanding AccountStandings::of(const QString& accountId) const
{
    const auto found = m_entries.constFind(accountId);
    const auto account = m_accounts.find(accountId);
    const bool isOfItsSite = found != m_entries.cend() && account && account->site == found->site;
    return isOfItsSite ? found->standing : AccountStanding();
}

void AccountStandings::noteAccepted(const QString& accountId, const CheckedCredentials& told)
{
    AccountStanding now = of(accountId);
    now.server = AccountStanding::Server::Accepted;
    now.askedAt = QDateTime::currentDateTimeUtc();
    now.error = told.userError;
    now.keychain.reset();
    now.hasNoCredentials = false;
    if (const Identity identity = told.identity(now.askedAt); tellsAnything(identity))
        now.identity = merged(now.identity, identity);
    set(accountId, now);
}

void AccountStandings::noteError(
    const QString& accountId, const ApiError& error, const CheckedCredentials& told)
{
    AccountStanding now = of(accountId);
    now.server = error.isRefusal() ? AccountStanding::Server::Refused : AccountStanding::Server::NoAnswer;
    now.askedAt = QDateTime::currentDateTimeUtc();
    now.error = error;
    now.keychain.reset();
    now.hasNoCredentials = false;
    const Identity identity = told.identity(now.askedAt);
    const bool isNews = !now.identity || now.identity->org.id != identity.org.id;
    if (isNews && tellsAnything(identity))
        now.identity = identity;
    set(accountId, now);
}

void AccountStandings::setAsking(const QString& accountId, bool asking)
{
    AccountStanding now = of(accountId);
    now.isAsking = asking;
    set(accountId, now);
}

void AccountStandings::noteCredentials(const QString& accountId)
{
    AccountStanding now = of(accountId);
    now.keychain.reset();
    now.hasNoCredentials = false;
    set(accountId, now);
}

void AccountStandings::noteNoCredentials(const QString& accountId)
{
    AccountStanding now = of(accountId);
    now.keychain.reset();
    now.hasNoCredentials = true;
    set(accountId, now);
}

void AccountStandings::noteKeychain(const QString& accountId, const KeychainError& error)
{
    AccountStanding now = of(accountId);
    now.keychain = error;
    now.hasNoCredentials = false;
    set(accountId, now);
}

void AccountStandings::remember(const QString& accountId, const Identity& identity)
{
    AccountStanding now = of(accountId);
    if (now.identity)
        return;
    now.identity = identity;
    set(accountId, now);
}

void AccountStandings::forget(const QString& accountId)
{
    set(accountId, {});
}

void AccountStandings::set(const QString& accountId, const AccountStanding& standing)
{
    const auto account = m_accounts.find(accountId);
    if (!account || standing == of(accountId))
        return;
    const bool isToBeStored = standing.identity != of(accountId).identity;
    m_entries.insert(accountId, {.site = account->site, .standing = standing});
    if (isToBeStored) {
        m_touched.insert(accountId);
        store();
    }
    emit changed(accountId);
}

/// Drops what is known of accounts that are gone, or that are of another site now.
void AccountStandings::followList()
{
    QStringList ended;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        const auto account = m_accounts.find(entry.key());
        if (!account || account->site != entry->site)
            ended.append(entry.key());
    }
    if (ended.isEmpty())
        return;
    for (const QString& accountId : ended) {
        m_entries.remove(accountId);
        m_touched.insert(accountId);
    }
    store();
    for (const QString& accountId : ended)
        emit changed(accountId);
}

void AccountStandings::load()
{
    const auto content = m_file.read();
    if (!content)
        m_warning.noteUnreadable(content.error());
    if (!content || !*content)
        return;
    const auto stored = accountsInStandings(**content);
    if (!stored) {
        m_warning.keepAside(StoredFile::faultOf(**content, standingsVersion));
        return;
    }
    const QJsonObject& accounts = *stored;
    for (auto entry = accounts.begin(); entry != accounts.end(); ++entry) {
        const QJsonObject object = entry.value().toObject();
        const AccountStanding standing {.identity = identityFromJson(object.value(u"identity"_s).toObject())};
        if (tellsAnything(*standing.identity) && standing.identity->asOf.isValid())
            m_entries.insert(entry.key(), {.site = object.value(u"site"_s).toString(), .standing = standing});
    }
}

void AccountStandings::store()
{
    QJsonObject accounts;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry->standing.identity && !m_accounts.isTransient(entry.key()))
            accounts.insert(entry.key(),
                QJsonObject {{u"site"_s, entry->site}, {u"identity"_s, toJson(*entry->standing.identity)}});
    }
    m_file.change(standingsVersion,
        [accounts, touched = m_touched](const std::optional<QByteArray>& now) -> std::optional<QByteArray> {
            auto stored = now ? accountsInStandings(*now) : std::optional(accounts);
            if (!stored)
                return std::nullopt;
            for (const QString& id : touched) {
                stored->remove(id);
                if (accounts.contains(id))
                    stored->insert(id, accounts.value(id));
            }
            const QJsonObject root {{u"version"_s, standingsVersion}, {u"accounts"_s, *stored}};
            return QJsonDocument(root).toJson(QJsonDocument::Compact);
        });
}
