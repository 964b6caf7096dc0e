// SPDX-License-Identifier: Apache-2.0
#include "ui/connectionfilter.h"

#include "app/leanmemory.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

/// From so many rows on, those that come page by page are shown some pages at a time: putting each page in
/// its place would cost more than reading it.
constexpr int manyRows = 2'000;
constexpr auto untilQuiet = 100ms;
constexpr auto untilMore = 250ms; // Often enough for who waits, where showing them takes a frame.

/// That of those which read pages. Each takes one, since the first is at it for a while.
void giveMemoryOfThreadsBack()
{
    QThreadPool& pool = *QThreadPool::globalInstance();
    for (int thread = 0; thread < pool.maxThreadCount(); ++thread)
        pool.start(giveFreeMemoryBack);
}

} // namespace

ConnectionFilter::ConnectionFilter(ConnectionModel& model, QObject* parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
    , m_index(model)
{
    m_refilter.setSingleShot(true);
    m_readAhead.setSingleShot(true);
    connect(&m_refilter, &QTimer::timeout, this, &ConnectionFilter::showSoon);
    connect(&m_readAhead, &QTimer::timeout, this, &ConnectionFilter::readAhead);
    setSourceModel(&model);
    followSource();
    sourceReset();
}

void ConnectionFilter::followSource()
{
    using Model = QAbstractItemModel;
    connect(&m_model, &Model::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { sourceInserted(first, last); });
    connect(&m_model, &Model::rowsAboutToBeRemoved, this,
        [this](const QModelIndex&, int first, int last) { sourceAboutToRemove(first, last); });
    connect(&m_model, &Model::rowsRemoved, this,
        [this](const QModelIndex&, int first, int last) { sourceRemoved(first, last); });
    connect(&m_model, &Model::dataChanged, this, &ConnectionFilter::sourceChanged);
    connect(&m_model, &ConnectionModel::complete, this, [this] {
        if (m_refilter.isActive()) // Nobody waits for rows that do not come.
            showSoon();
    });
    connect(&m_model, &Model::modelAboutToBeReset, this, &ConnectionFilter::beginResetModel);
    connect(&m_model, &Model::modelReset, this, [this] {
        sourceReset();
        endResetModel();
    });
}

void ConnectionFilter::setSearch(const QString& search)
{
    m_words = search.split(u' ', Qt::SkipEmptyParts);
    refilter();
}

void ConnectionFilter::setAllowed(std::optional<QSet<QString>> connectionIds)
{
    m_allowed = std::move(connectionIds);
    refilter();
}

void ConnectionFilter::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ConnectionModel::columnCountTotal)
        return;
    m_column = static_cast<ConnectionModel::Column>(column);
    m_order = order;
    putInOrder();
    refilter();
}

QModelIndex ConnectionFilter::mapToSource(const QModelIndex& shown) const
{
    if (!shown.isValid())
        return {};
    return m_model.index(m_shown.at(shown.row()), shown.column());
}

QModelIndex ConnectionFilter::mapFromSource(const QModelIndex& source) const
{
    const auto row = static_cast<size_t>(source.row());
    const int place = source.isValid() && row < m_places.size() ? m_places.at(row) : -1;
    return place < 0 ? QModelIndex() : createIndex(place, source.column());
}

QModelIndex ConnectionFilter::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ConnectionFilter::parent(const QModelIndex& /*child*/) const
{
    return {};
}

int ConnectionFilter::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ConnectionFilter::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ConnectionModel::columnCountTotal;
}

QVariant ConnectionFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_model.headerData(section, orientation, role); // Also while there is no row to map.
}

void ConnectionFilter::sourceInserted(int first, int last)
{
    m_index.append(last - first + 1);
    m_places.resize(static_cast<size_t>(last) + 1, -1);
    m_readAhead.start(untilQuiet);
    if (last < manyRows) {
        putInOrder();
        refilter();
        return;
    }
    m_index.prepareSorting(m_column);
    if (!m_refilter.isActive())
        m_refilter.start(untilMore);
}

/// They leave the view while the source still knows them.
void ConnectionFilter::sourceAboutToRemove(int first, int last)
{
    const auto goes = [=](int row) { return row >= first && row <= last; };
    m_sorted.removeIf(goes);
    takeAway(goes);
}

void ConnectionFilter::sourceRemoved(int first, int last)
{
    m_index.remove(first, last);
    for (Rows* rows : {&m_sorted, &m_shown}) {
        for (int& row : *rows)
            row -= row > last ? last - first + 1 : 0;
    }
    m_places.resize(m_places.size() - static_cast<size_t>(last - first + 1));
    notePlaces();
    if (std::exchange(m_isSorting, false)) // In vain.
        m_refilter.start(0ms);
}

void ConnectionFilter::sourceChanged(const QModelIndex& first, const QModelIndex& last)
{
    m_index.update(first.row(), last.row());
    m_refilter.start(0ms);
    m_readAhead.start(0ms);
    if (first.row() != last.row()) {
        if (!m_shown.isEmpty())
            emit dataChanged(index(0, first.column()), index(rowCount() - 1, last.column()));
        return;
    }
    const QModelIndex shown = mapFromSource(first);
    if (shown.isValid())
        emit dataChanged(shown, shown.siblingAtColumn(last.column()));
}

void ConnectionFilter::sourceReset()
{
    m_index.clear();
    m_index.append(m_model.rowCount());
    m_places.assign(static_cast<size_t>(m_model.rowCount()), -1);
    putInOrder();
    m_shown = wantedRows();
    notePlaces();
    m_readAhead.start(0ms);
}

void ConnectionFilter::readAhead()
{
    if (m_index.readSome())
        m_readAhead.start(0ms);
    else if (m_index.rows() >= manyRows)
        giveMemoryOfThreadsBack();
}

void ConnectionFilter::putInOrder()
{
    m_isSorting = false;
    m_sortsAgain = false;
    m_sorted = m_index.sorted(m_column, m_order);
}

/// Very many rows are put in order elsewhere, which takes longer than a frame.
void ConnectionFilter::showSoon()
{
    m_refilter.stop();
    if (m_index.rows() < manyRows) {
        putInOrder();
        refilter();
    } else if (m_isSorting) {
        m_sortsAgain = true;
    } else {
        m_isSorting = true;
        m_index.sortSoon(m_column, m_order, this, [this](const Rows& rows) { showSorted(rows); });
    }
}

void ConnectionFilter::showSorted(const Rows& rows)
{
    m_isSorting = false;
    m_sorted = rows;
    refilter();
    if (std::exchange(m_sortsAgain, false))
        showSoon();
}

void ConnectionFilter::refilter()
{
    show(wantedRows());
}

ConnectionFilter::Rows ConnectionFilter::wantedRows()
{
    if (m_words.isEmpty() && !m_allowed)
        return m_sorted;
    const std::vector<char> matches = m_index.matching(m_words);
    const auto isAllowed = [this](int row) {
        return !m_allowed
            || m_allowed->contains(m_model.index(row, 0).data(ConnectionModel::IdRole).toString());
    };
    Rows wanted;
    for (const int row : std::as_const(m_sorted)) {
        if (matches[static_cast<size_t>(row)] && isAllowed(row))
            wanted.append(row);
    }
    return wanted;
}

void ConnectionFilter::show(const Rows& wanted)
{
    std::vector<char> isWanted(m_places.size(), 0);
    Rows coming;
    for (const int row : wanted) {
        isWanted[static_cast<size_t>(row)] = 1;
        if (m_places[static_cast<size_t>(row)] < 0)
            coming.append(row);
    }
    if (m_shown.size() > wanted.size() - coming.size())
        takeAway([&isWanted](int row) { return !isWanted[static_cast<size_t>(row)]; });
    if (!coming.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(coming.size()) - 1);
        m_shown += coming;
        notePlaces();
        endInsertRows();
    }
    rearrange(wanted);
}

/// A few rows go where they are, and their neighbours are the next ones. Many are moved to the end first.
void ConnectionFilter::takeAway(const std::function<bool(int)>& goes)
{
    constexpr std::ptrdiff_t fewRows = 20;
    const auto going = std::count_if(m_shown.cbegin(), m_shown.cend(), goes);
    if (going <= fewRows) {
        for (int place = rowCount() - 1; place >= 0; --place) {
            if (goes(m_shown.at(place)))
                removeShown(place, place);
        }
        return;
    }
    Rows rows = m_shown;
    std::stable_partition(rows.begin(), rows.end(), std::not_fn(goes));
    rearrange(std::move(rows));
    removeShown(rowCount() - static_cast<int>(going), rowCount() - 1);
}

void ConnectionFilter::removeShown(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_shown.remove(first, last - first + 1);
    notePlaces();
    endRemoveRows();
}

/// The same rows in another order; whoever holds on to a row holds on to it.
void ConnectionFilter::rearrange(Rows rows)
{
    if (rows.isEmpty() || rows == m_shown)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const Rows old = std::exchange(m_shown, std::move(rows));
    notePlaces();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& one : before) {
        const int row = old.at(one.row());
        after.append(createIndex(m_places.at(static_cast<size_t>(row)), one.column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void ConnectionFilter::notePlaces()
{
    std::fill(m_places.begin(), m_places.end(), -1);
    for (int place = 0; place < rowCount(); ++place)
        m_places[static_cast<size_t>(m_shown.at(place))] = place;
}
