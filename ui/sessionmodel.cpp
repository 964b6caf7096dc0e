// SPDX-License-Identifier: Apache-2.0
#include "ui/sessionmodel.h"

#include "ui/notices.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString loadingText(const AccountSession& account)
{
    if (account.rowsTotal() < 0)
        return SessionModel::tr("Loading");
    return SessionModel::tr("%L1 of %L2 loaded").arg(account.rowsLoaded()).arg(account.rowsTotal());
}

QString failureText(const ApiError& error)
{
    if (error.status == 0)
        return SessionModel::tr("Failed");
    const QString words = error.serverTexts.value(0);
    return words.isEmpty() ? SessionModel::tr("Failed: %1").arg(error.status)
                           : SessionModel::tr("Failed: %1 %2", "status and the server's words")
                                 .arg(QString::number(error.status), words);
}

} // namespace

QString accountStateText(const AccountSession& account)
{
    switch (account.state()) {
    case AccountState::NotLoaded:
        return SessionModel::tr("Waiting");
    case AccountState::Loading:
        return loadingText(account);
    case AccountState::Loaded:
        return SessionModel::tr("%n connection(s)", nullptr, static_cast<int>(account.rowsLoaded()));
    case AccountState::NoCredentials:
        return SessionModel::tr("No credentials stored");
    case AccountState::KeychainLocked:
        return SessionModel::tr("Keychain locked");
    case AccountState::KeychainFailed:
        return SessionModel::tr("Keychain failed");
    case AccountState::Refused:
    case AccountState::Failed:
        return failureText(*account.error());
    case AccountState::Canceled:
        return SessionModel::tr("Canceled");
    }
    Q_UNREACHABLE();
}

SessionModel::SessionModel(const Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_rows(static_cast<int>(session.accounts().size()))
{
    connect(&session, &Session::selectionChanged, this, [this] {
        beginResetModel();
        m_rows = static_cast<int>(m_session.accounts().size());
        endResetModel();
    });
    connect(&session, &Session::changed, this, &SessionModel::refresh);
}

void SessionModel::refresh()
{
    if (m_rows > 0 && m_rows == static_cast<int>(m_session.accounts().size()))
        emit dataChanged(index(0, 0), index(m_rows - 1, columnCountTotal - 1));
}

int SessionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int SessionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnCountTotal;
}

QVariant SessionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.row() >= static_cast<int>(m_session.accounts().size()))
        return {};
    const AccountSession& account = *m_session.accounts().at(static_cast<size_t>(index.row()));
    const Column column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(account, column);
    case Qt::ToolTipRole:
        return theme::plainToolTip(toolTip(account, column));
    case Qt::DecorationRole:
        return column == Column::State && accountFailure(account) ? theme::symbolicIcon(u"warning"_s)
                                                                  : QVariant();
    case IdRole:
        return account.account().id;
    default:
        return {};
    }
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Account:
        return tr("Account");
    case Column::Organization:
        return tr("Organization");
    case Column::Access:
        return tr("Access");
    case Column::State:
        return tr("State");
    }
    return {};
}

QString SessionModel::text(const AccountSession& account, Column column) const
{
    switch (column) {
    case Column::Account:
        return account.account().label;
    case Column::Organization:
        return account.identity() ? displayName(account.identity()->org) : account.orgId();
    case Column::Access:
        if (account.account().readOnly)
            return tr("read-only");
        if (!account.mayWrite())
            return {};
        return *account.mayWrite() ? tr("can write") : tr("may only read");
    case Column::State:
        return accountStateText(account);
    }
    Q_UNREACHABLE();
}

QString SessionModel::toolTip(const AccountSession& account, Column column) const
{
    const auto failure = accountFailure(account);
    if (column != Column::State || !failure)
        return text(account, column);
    QStringList lines {failure->tried, failure->serverWords, failure->meaning, failure->advice};
    lines.removeAll(QString());
    return lines.join(u'\n');
}
