// SPDX-License-Identifier: Apache-2.0
#include "ui/connectionfilter.h"

#include "ui/connectionmodel.h"

#include <QDateTime>

#include <algorithm>

namespace {

QString destinationOf(const QModelIndex& index)
{
    return index.siblingAtColumn(static_cast<int>(ConnectionModel::Column::Destination)).data().toString();
}

} // namespace

ConnectionFilter::ConnectionFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setSortRole(ConnectionModel::SortRole);
}

void ConnectionFilter::setSearch(const QString& search)
{
    m_words = search.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ConnectionFilter::setAllowed(std::optional<QSet<QString>> connectionIds)
{
    m_allowed = std::move(connectionIds);
    invalidateFilter();
}

bool ConnectionFilter::filterAcceptsRow(int sourceRow, const QModelIndex& /*sourceParent*/) const
{
    const QModelIndex first = sourceModel()->index(sourceRow, 0);
    if (m_allowed && !m_allowed->contains(first.data(ConnectionModel::IdRole).toString()))
        return false;
    return std::all_of(
        m_words.cbegin(), m_words.cend(), [&](const QString& word) { return rowHolds(sourceRow, word); });
}

bool ConnectionFilter::rowHolds(int sourceRow, const QString& word) const
{
    for (int column = 0; column < sourceModel()->columnCount(); ++column) {
        if (sourceModel()->index(sourceRow, column).data().toString().contains(word, Qt::CaseInsensitive))
            return true;
    }
    return sourceModel()
        ->index(sourceRow, 0)
        .data(ConnectionModel::IdRole)
        .toString()
        .startsWith(word, Qt::CaseInsensitive);
}

bool ConnectionFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.userType() == QMetaType::QDateTime)
        return a.toDateTime() < b.toDateTime();
    const int order = m_collator.compare(a.toString(), b.toString());
    return order != 0 ? order < 0 : m_collator.compare(destinationOf(left), destinationOf(right)) < 0;
}
