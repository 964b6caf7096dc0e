// SPDX-License-Identifier: Apache-2.0
#include "ui/importmodel.h"

#include "ui/accounttexts.h"
#include "ui/theme.h"

namespace {

/// As long for every secret, so that it tells nothing of it.
const QString mask = QStringLiteral("••••••••");

QString credentialsText(const std::optional<Credentials>& credentials)
{
    if (!credentials)
        return ImportModel::tr("without credentials, which you enter later");
    if (std::holds_alternative<KeyPair>(*credentials))
        return ImportModel::tr("API key %1, application key %1", "a masked secret").arg(mask);
    return ImportModel::tr("bearer token %1", "a masked secret").arg(mask);
}

QString siteText(const QString& parameter)
{
    const std::optional<Site> site = siteByParameter(parameter);
    return site ? siteTitle(*site) : parameter;
}

} // namespace

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row);
    case Qt::ToolTipRole:
        return theme::plainToolTip(textOf(row));
    case Qt::CheckStateRole:
        return row.isChosen ? Qt::Checked : Qt::Unchecked;
    default: // Any other role is none of ours.
        return {};
    }
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_rows[index.row()].isChosen = value.value<Qt::CheckState>() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool isNew = m_rows.at(index.row()).duplicateOf.isEmpty();
    return isNew ? plain | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable : plain;
}

void ImportModel::add(const FoundAccounts& found)
{
    if (found.accounts.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(found.accounts.size()) - 1);
    for (const FoundAccount& account : found.accounts)
        m_rows.append({.found = account, .place = found.place});
    endInsertRows();
}

void ImportModel::setDuplicates(const QStringList& labels)
{
    for (int at = 0; at < std::min(rowCount(), int(labels.size())); ++at) {
        Row& row = m_rows[at];
        if (row.duplicateOf == labels.at(at))
            continue;
        row.duplicateOf = labels.at(at);
        row.isChosen = row.duplicateOf.isEmpty();
        emit dataChanged(index(at), index(at));
    }
}

void ImportModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

QList<FoundAccount> ImportModel::found() const
{
    QList<FoundAccount> all;
    for (const Row& row : m_rows)
        all.append(row.found);
    return all;
}

QList<FoundAccount> ImportModel::chosen() const
{
    QList<FoundAccount> chosen;
    for (const Row& row : m_rows) {
        if (row.isChosen)
            chosen.append(row.found);
    }
    return chosen;
}

/// What it is called, what it has, and where it comes from, a line each.
QString ImportModel::textOf(const Row& row)
{
    QStringList parts {siteText(row.found.site),
        row.found.identity ? whoText(*row.found.identity) : QString(),
        row.found.readOnly ? tr("read-only mode") : QString(), credentialsText(row.found.credentials)};
    parts.removeAll(QString());
    QStringList lines {row.found.label, parts.join(tr(", ", "between what was found of an account")),
        tr("Found in: %1", "a file").arg(row.place)};
    if (!row.duplicateOf.isEmpty())
        lines.append(tr("There already as \"%1\"", "the label of an account").arg(row.duplicateOf));
    return lines.join(u'\n');
}
