// SPDX-License-Identifier: Apache-2.0
#include "ui/accountsmodel.h"

#include "app/accounts/accountlist.h"
#include "app/accounts/credentialstore.h"
#include "app/accounts/environment.h"
#include "app/connections/accountstandings.h"
#include "app/datadog/site.h"
#include "ui/accounttexts.h"
#include "ui/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString titleOfSite(const QString& parameter)
{
    const std::optional<Site> site = siteByParameter(parameter);
    return site ? siteTitle(*site) : parameter;
}

/// The admin's own switch goes before what the permissions allow.
QString accessOf(const Account& account, const AccountStanding& standing)
{
    if (account.readOnly)
        return AccountsModel::tr("read-only mode");
    return standing.identity ? accessWord(*standing.identity) : QString();
}

QString whoIn(const AccountStanding& standing)
{
    return standing.identity ? whoText(*standing.identity) : QString();
}

QVariant toneIn(const AccountStanding& standing)
{
    const auto tone = stateNote(standing).tone;
    return tone ? QVariant(int(*tone)) : QVariant();
}

} // namespace

AccountsModel::AccountsModel(const AccountList& accounts, const CredentialStore& credentials,
    const AccountStandings& standings, QObject* parent)
    : QAbstractListModel(parent)
    , m_accounts(accounts)
    , m_credentials(credentials)
    , m_standings(standings)
{
    connect(&standings, &AccountStandings::changed, this, &AccountsModel::refresh);
    connect(&accounts, &AccountList::changed, this, &AccountsModel::refresh);
    connect(&credentials, &CredentialStore::moved, this, &AccountsModel::refresh);
    refresh();
}

int AccountsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AccountsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.account.label;
    case Qt::ToolTipRole:
        return theme::plainToolTip(spoken(row));
    case Qt::AccessibleTextRole:
        return spoken(row);
    case IdRole:
        return row.account.id;
    case SiteRole:
        return titleOfSite(row.account.site);
    case WhereRole:
        return row.where;
    case WhoRole:
        return whoIn(row.standing);
    case AccessRole:
        return accessOf(row.account, row.standing);
    case StateRole:
        return stateNote(row.standing).text;
    case StateToneRole:
        return toneIn(row.standing);
    case ReadOnlyRole:
        return row.account.readOnly;
    default: // Any other role is none of ours.
        return {};
    }
}

QString AccountsModel::spoken(const Row& row) const
{
    QStringList parts {row.account.label, stateNote(row.standing).text, whoIn(row.standing),
        accessOf(row.account, row.standing), titleOfSite(row.account.site),
        row.where.isEmpty() ? QString() : tr("kept in: %1", "a keychain").arg(row.where)};
    parts.removeAll(QString());
    return parts.join(tr(", ", "between what is known of an account"));
}

QString AccountsModel::siteOf(const QString& accountId) const
{
    return m_accounts.find(accountId).value_or(Account()).site;
}

QString AccountsModel::whyFixed(const QString& accountId) const
{
    if (!m_accounts.isTransient(accountId))
        return {};
    if (accountId == environmentAccountId)
        return tr("This account comes from the environment variables with which Orgbridge was started. To "
                  "change or remove it, change them and start Orgbridge again.");
    return tr("This account belongs to this run of Orgbridge only, as those of the demo do. It cannot be "
              "changed, and it ends with the program.");
}

QModelIndex AccountsModel::indexOf(const QString& accountId) const
{
    const int row = rowOf(accountId);
    return row < 0 ? QModelIndex() : index(row);
}

int AccountsModel::rowOf(const QString& accountId) const
{
    const auto found
        = std::ranges::find_if(m_rows, [&](const Row& row) { return row.account.id == accountId; });
    return found == m_rows.end() ? -1 : int(std::distance(m_rows.begin(), found));
}

/// Brings the rows to what is true now, each change by itself: the selection stays.
void AccountsModel::refresh()
{
    const QList<Account> accounts = m_accounts.accounts();
    for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
        if (std::ranges::find(accounts, m_rows.at(at).account.id, &Account::id) != accounts.end())
            continue;
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }
    for (int at = 0; at < accounts.size(); ++at) {
        const Account& account = accounts.at(at);
        const Row row {.account = account,
            .where = m_credentials.where(account.id),
            .standing = m_standings.of(account.id)};
        const int before = rowOf(account.id);
        if (before < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, row);
            endInsertRows();
            continue;
        }
        if (before != at) { // What is above stands already, so it can only move up.
            beginMoveRows({}, before, before, {}, at);
            m_rows.move(before, at);
            endMoveRows();
        }
        if (m_rows.at(at) != row) {
            m_rows[at] = row;
            emit dataChanged(index(at), index(at));
        }
    }
}
