// SPDX-License-Identifier: Apache-2.0
#include "ui/accountsmodel.h"

#include "app/accounts/accountlist.h"
#include "app/accounts/credentialstore.h"
#include "app/datadog/site.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString titleOfSite(const QString& parameter)
{
    const std::optional<Site> site = siteByParameter(parameter);
    return site ? siteTitle(*site) : parameter;
}

} // namespace

AccountsModel::AccountsModel(const AccountList& accounts, const CredentialStore& credentials, QObject* parent)
    : QAbstractListModel(parent)
    , m_accounts(accounts)
    , m_credentials(credentials)
{
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
    case NoteTextRole:
        return row.note.text;
    case NoteToneRole:
        return row.note.text.isEmpty() ? QVariant() : QVariant(int(row.note.tone));
    case ReadOnlyRole:
        return row.account.readOnly;
    default: // Any other role is none of ours.
        return {};
    }
}

QString AccountsModel::spoken(const Row& row) const
{
    QStringList parts {row.account.label, titleOfSite(row.account.site),
        row.account.readOnly ? tr("read-only") : QString(),
        row.where.isEmpty() ? QString() : tr("kept in: %1", "a keychain").arg(row.where), row.note.text};
    parts.removeAll(QString());
    return parts.join(tr(", ", "between what is known of an account"));
}

void AccountsModel::setNote(const QString& accountId, const AccountNote& note)
{
    m_notes.insert(accountId, note);
    refresh();
}

void AccountsModel::setKeychainNote(const QString& accountId, const AccountNote& note)
{
    if (note.text.isEmpty())
        m_keychainNotes.remove(accountId);
    else
        m_keychainNotes.insert(accountId, note);
    refresh();
}

AccountNote AccountsModel::note(const QString& accountId) const
{
    const auto keychain = m_keychainNotes.constFind(accountId);
    return keychain != m_keychainNotes.cend() ? *keychain : m_notes.value(accountId);
}

QString AccountsModel::siteOf(const QString& accountId) const
{
    return m_accounts.find(accountId).value_or(Account()).site;
}

QString AccountsModel::siteTitleOf(const QString& accountId) const
{
    return titleOfSite(siteOf(accountId));
}

QString AccountsModel::whyFixed(const QString& accountId) const
{
    if (!m_accounts.isTransient(accountId))
        return {};
    if (accountId == "environment"_L1)
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
        const Row row {
            .account = account, .where = m_credentials.where(account.id), .note = note(account.id)};
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
