// SPDX-License-Identifier: Apache-2.0
#include "ui/accountremoval.h"

#include "app/accounts/accountlist.h"
#include "app/datadog/site.h"
#include "app/sentences.h"
#include "ui/inlinequestion.h"

using namespace Qt::StringLiterals;

namespace {

/// True where the keychain would answer a removal in the same way.
bool cannotBeAsked(const KeychainResult<std::optional<Credentials>>& loaded)
{
    using Kind = KeychainError::Kind;
    if (loaded)
        return false;
    switch (loaded.error().kind) {
    case Kind::Locked:
    case Kind::Unavailable:
    case Kind::TimedOut:
    case Kind::Canceled:
        return true;
    case Kind::Denied:
    case Kind::NotConfirmed:
    case Kind::Other:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

AccountRemoval::AccountRemoval(
    AccountList& accounts, CredentialStore& credentials, InlineQuestion& question, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_credentials(credentials)
    , m_question(question)
{
}

AccountRemoval::~AccountRemoval()
{
    m_stop.request_stop();
}

void AccountRemoval::begin(const QString& accountId)
{
    const std::optional<Account> account = m_accounts.find(accountId);
    if (!account || m_accounts.isTransient(accountId))
        return;
    const std::optional<Site> site = siteByParameter(account->site);
    const QString where = m_credentials.where(accountId);
    const QStringList lines {tr("Removed from this computer:"),
        tr("• the account %1 on %2", "a label, a site")
            .arg(account->label, site ? siteTitle(*site) : account->site),
        where.isEmpty() ? tr("• its credentials in the keychain")
                        : tr("• its credentials, kept in: %1", "a keychain").arg(where),
        {}, tr("At Datadog nothing changes: the keys or the token stay valid until they are revoked there.")};
    m_question.ask(
        {.title = tr("Remove %1?", "an account").arg(account->label),
            .text = lines.join(u'\n'),
            .accept = tr("Re&move Account"),
            .decline = tr("Keep Account")},
        [this, accountId] { run(accountId, false); }, [this] { decline(); });
}

void AccountRemoval::decline()
{
    if (m_question.isBusy())
        m_credentials.cancelAll();
    else
        emit declined();
}

QCoro::Task<void> AccountRemoval::run(QString accountId, bool evenWhereLocked)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const std::stop_token stop = m_stop.get_token();
    const QString label = m_accounts.find(accountId).value_or(Account()).label;
    setBusy(true);
    const auto credentials = co_await m_credentials.load(accountId); // To have what to put back.
    if (stop.stop_requested())
        co_return;
    KeychainResult<void> gone;
    if (cannotBeAsked(credentials))
        gone = tl::unexpected(credentials.error());
    else
        gone = co_await m_credentials.remove(accountId);
    if (stop.stop_requested())
        co_return;
    using Kind = KeychainError::Kind;
    if (!gone && gone.error().kind == Kind::Canceled) {
        setBusy(false);
        emit declined();
    } else if (!gone && gone.error().kind == Kind::Locked && !evenWhereLocked) {
        setBusy(false);
        askToLeaveCredentials(accountId, gone.error().text);
    } else if (m_accounts.remove(accountId)) {
        setBusy(false);
        finish(accountId, label, gone);
    } else {
        co_await putBack(accountId, gone ? credentials.value_or(std::nullopt) : std::nullopt, stop);
    }
}

/// The account stays, so its credentials do.
QCoro::Task<void> AccountRemoval::putBack(
    QString accountId, std::optional<Credentials> credentials, std::stop_token stop)
{
    const QString label = m_accounts.find(accountId).value_or(Account()).label;
    QString why = m_accounts.errorString();
    if (credentials) {
        const StoreOutcome outcome = co_await m_credentials.save(accountId, *credentials);
        if (stop.stop_requested())
            co_return;
        if (outcome.place == StoreOutcome::Place::Session)
            why = sentences(
                {why, tr("Its credentials are kept for this session only."), outcome.reason.text});
    }
    setBusy(false);
    emit failed(tr("%1 could not be removed.", "an account").arg(label), why);
}

void AccountRemoval::setBusy(bool busy)
{
    m_question.setBusy(busy);
    emit busyChanged(busy);
}

void AccountRemoval::askToLeaveCredentials(const QString& accountId, const QString& why)
{
    m_question.ask(
        {.title = tr("Leave the credentials in the keychain?"),
            .text = tr("%1 The credentials of the account stay there until you remove them yourself, unless "
                       "you unlock it first.",
                "why")
                        .arg(why),
            .accept = tr("Re&move Without Them"),
            .decline = tr("Keep Account")},
        [this, accountId] { run(accountId, true); }, [this] { decline(); });
    emit locked(why);
}

void AccountRemoval::finish(
    const QString& accountId, const QString& label, const KeychainResult<void>& credentialsRemoved)
{
    if (credentialsRemoved) {
        emit removed(accountId, {}, {});
        return;
    }
    m_credentials.forget(accountId);
    const KeychainError& error = credentialsRemoved.error();
    const bool isLocked = error.kind == KeychainError::Kind::Locked;
    emit removed(accountId,
        isLocked
            ? tr("%1 was removed, its credentials were not.", "an account").arg(label)
            : tr("%1 was removed. Whether its credentials are gone is not certain.", "an account").arg(label),
        tr("%1 If a keychain holds them, they are in its entry %2.", "why; a name")
            .arg(error.text, leftToRight(u"orgbridge/"_s + accountId)));
}
