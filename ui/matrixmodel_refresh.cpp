// SPDX-License-Identifier: Apache-2.0
// How the matrix comes up to date: as few rows, columns and cells change as can be.
#include "app/connections/connectionstore.h"
#include "app/connections/session.h"
#include "ui/matrixmodel.h"
#include "ui/saveobstacle.h"
#include "ui/selection.h"

#include <algorithm>

void MatrixModel::refresh()
{
    m_isStale = false;
    MatrixAxis sources;
    MatrixAxis sinks;
    Cells cells;
    m_hasUnknownTypes = false;
    for (const Connection& connection : m_store.connections()) {
        const bool isGone = connection.since == SinceLastVisit::Gone;
        sources.add(connection.sourceOrg, isGone ? 0 : 1);
        sinks.add(connection.sinkOrg, isGone ? 0 : 1);
        m_hasUnknownTypes = m_hasUnknownTypes || connection.connectionTypes.hasUnknown();
        const std::pair pair(MatrixOrg {connection.sourceOrg}.key(), MatrixOrg {connection.sinkOrg}.key());
        if (!isGone || !cells.contains(pair)) // A pair that was connected again shows what is there now.
            cells.insert(pair, connection.id);
    }
    m_creators = creators();
    for (const Org& org : std::as_const(m_creators)) {
        sources.add(org, 0);
        if (const int place = sinks.placeOf(org.id); place >= 0)
            sources.add(sinks.at(place).org, 0); // Which may know the name.
    }
    for (const MatrixOrg& entry : sources.orgs()) {
        if (m_hasEmptyColumns && !m_creators.isEmpty())
            sinks.add(entry.org, 0);
    }
    sources.sort(m_sourceOrder);
    sinks.sort(m_sinkOrder);
    setAxis(Qt::Vertical, sources);
    setAxis(Qt::Horizontal, sinks);
    setCells(cells);
    if (noteMatching())
        tellHeaders();
    emit refreshed();
}

/// The organizations of the accounts that may write, as far as it is known.
QList<Org> MatrixModel::creators() const
{
    QList<Org> orgs;
    for (const auto& account : m_session.accounts()) {
        const Org org {
            .id = account->orgId(), .name = account->identity() ? account->identity()->org.name : QString()};
        if (!org.id.isEmpty() && createObstacle(org, m_session.powers()).isEmpty())
            orgs.append(org);
    }
    return orgs;
}

void MatrixModel::setAxis(Qt::Orientation side, const MatrixAxis& wanted)
{
    removeFromAxis(side, wanted);
    reorderAxis(side, wanted);
    insertIntoAxis(side, wanted);
    if (axis(side).orgs() == wanted.orgs())
        return;
    axis(side) = wanted; // The same organizations in the same order: names or numbers are new.
    emit headerDataChanged(side, 0, wanted.size() - 1);
}

void MatrixModel::removeFromAxis(Qt::Orientation side, const MatrixAxis& wanted)
{
    MatrixAxis& shown = axis(side);
    for (int last = shown.size() - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && !wanted.contains(shown.at(first - 1)))
            --first;
        if (first > last)
            continue;
        side == Qt::Vertical ? beginRemoveRows({}, first, last) : beginRemoveColumns({}, first, last);
        shown.remove(first, last);
        side == Qt::Vertical ? endRemoveRows() : endRemoveColumns();
        last = first;
    }
}

void MatrixModel::reorderAxis(Qt::Orientation side, const MatrixAxis& wanted)
{
    QList<MatrixOrg> ordered;
    for (const MatrixOrg& entry : wanted.orgs()) {
        if (axis(side).contains(entry))
            ordered.append(entry);
    }
    const MatrixAxis old = axis(side);
    const auto sameOrg
        = [](const MatrixOrg& one, const MatrixOrg& other) { return one.key() == other.key(); };
    if (std::equal(ordered.cbegin(), ordered.cend(), old.orgs().cbegin(), old.orgs().cend(), sameOrg))
        return;
    const bool rows = side == Qt::Vertical;
    const LayoutChangeHint hint = rows ? VerticalSortHint : HorizontalSortHint;
    emit layoutAboutToBeChanged({}, hint);
    axis(side) = MatrixAxis(ordered);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& one : before) {
        const int place = axis(side).placeOf(old.at(rows ? one.row() : one.column()).key());
        after.append(rows ? index(place, one.column()) : index(one.row(), place));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, hint);
}

void MatrixModel::insertIntoAxis(Qt::Orientation side, const MatrixAxis& wanted)
{
    MatrixAxis& shown = axis(side);
    for (int first = 0; first < wanted.size(); ++first) {
        int end = first;
        while (end < wanted.size() && !shown.contains(wanted.at(end)))
            ++end;
        if (end == first)
            continue;
        side == Qt::Vertical ? beginInsertRows({}, first, end - 1) : beginInsertColumns({}, first, end - 1);
        shown.insert(first, wanted.orgs().mid(first, end - first));
        side == Qt::Vertical ? endInsertRows() : endInsertColumns();
        first = end;
    }
}

void MatrixModel::setCells(const Cells& cells)
{
    const Cells before = std::exchange(m_cells, cells);
    QList<std::pair<QString, QString>> changed;
    for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell) {
        if (before.value(cell.key()) != cell.value())
            changed.append(cell.key());
    }
    for (auto cell = before.cbegin(); cell != before.cend(); ++cell) {
        if (!m_cells.contains(cell.key()))
            changed.append(cell.key());
    }
    constexpr qsizetype fewCells = 64; // More are told as one area.
    if (changed.size() > fewCells) {
        tellAllCells();
        return;
    }
    for (const auto& [source, sink] : std::as_const(changed)) {
        const QModelIndex cell = index(m_sources.placeOf(source), m_sinks.placeOf(sink));
        if (cell.isValid())
            emit dataChanged(cell, cell);
    }
}

void MatrixModel::cellChanged(const QString& connectionId)
{
    if (const QModelIndex cell = cellOf(connectionId); cell.isValid())
        emit dataChanged(cell, cell);
}

/// Finds out which rows and columns hold a connection that the search leaves. True where others do now.
bool MatrixModel::noteMatching()
{
    QSet<QString> sources;
    QSet<QString> sinks;
    for (auto cell = m_cells.cbegin(); m_selection.isFiltering() && cell != m_cells.cend(); ++cell) {
        if (m_selection.matches(cell.value())) {
            sources.insert(cell.key().first);
            sinks.insert(cell.key().second);
        }
    }
    const bool isSame = sources == m_matchingSources && sinks == m_matchingSinks;
    m_matchingSources = sources;
    m_matchingSinks = sinks;
    return !isSame;
}

void MatrixModel::matchingChanged()
{
    if (!m_isWatched) {
        m_isStale = true;
        return;
    }
    noteMatching();
    tellAllCells();
    tellHeaders();
}

void MatrixModel::tellAllCells()
{
    if (m_sources.size() > 0 && m_sinks.size() > 0)
        emit dataChanged(index(0, 0), index(m_sources.size() - 1, m_sinks.size() - 1));
}

void MatrixModel::tellHeaders()
{
    for (const Qt::Orientation side : {Qt::Vertical, Qt::Horizontal}) {
        if (const int size = axis(side).size(); size > 0)
            emit headerDataChanged(side, 0, size - 1);
    }
}
