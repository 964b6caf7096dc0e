// SPDX-License-Identifier: Apache-2.0
#include "ui/connectionindex.h"

#include <algorithm>
#include <limits>
#include <numeric>

using Column = ConnectionModel::Column;

namespace {

constexpr size_t rowsAtOnce = 500; // A few milliseconds.

/// Counting sort, which is stable: each row goes behind those of lower rank.
template<typename RankOf>
void sortByRank(ConnectionIndex::Rows& rows, size_t ranks, Qt::SortOrder order, const RankOf& rankOf)
{
    const auto placeOf = [&](int row) {
        const auto rank = static_cast<size_t>(rankOf(row));
        return order == Qt::AscendingOrder ? rank : ranks - 1 - rank;
    };
    std::vector<size_t> starts(ranks + 1, 0);
    for (const int row : std::as_const(rows))
        ++starts[placeOf(row) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    ConnectionIndex::Rows sorted(rows.size());
    int* inOrder = sorted.data();
    for (const int row : std::as_const(rows))
        inOrder[starts[placeOf(row)]++] = row;
    rows = std::move(sorted);
}

} // namespace

ConnectionIndex::ConnectionIndex(const ConnectionModel& model)
    : m_model(model)
{
    m_thread.setMaxThreadCount(1);
}

/// Those that it has been told of: for a moment the model can have others.
std::span<const Connection> ConnectionIndex::connections() const
{
    const QList<Connection>& all = m_model.connections();
    return {all.constData(), std::min(m_rows, static_cast<size_t>(all.size()))};
}

void ConnectionIndex::append(int count)
{
    m_rows += static_cast<size_t>(count);
}

void ConnectionIndex::remove(int first, int last)
{
    ++m_sorting;
    m_rows -= static_cast<size_t>(last - first + 1);
    m_idsSeen = std::min(m_idsSeen, static_cast<size_t>(first));
    for (Texts& column : m_columns)
        column.numbers.erase(static_cast<size_t>(first), static_cast<size_t>(last));
    m_dateRanks = {};
}

/// Of one row the cells are read again at once; of many they are forgotten.
void ConnectionIndex::update(int first, int last)
{
    const auto row = static_cast<size_t>(first);
    for (int column = 0; column < ConnectionModel::columnCountTotal; ++column) {
        auto& [distinct, numbers] = m_columns[static_cast<size_t>(column)];
        if (first != last)
            numbers.erase(row, m_rows);
        if (row >= numbers.size())
            continue;
        const QString text = m_model.text(first, static_cast<Column>(column));
        if (!distinct.isNumberOf(text, numbers.at(row)))
            numbers.set(row, distinct.numberOf(text));
    }
    m_dateRanks = {};
}

void ConnectionIndex::clear()
{
    ++m_sorting;
    m_rows = 0;
    m_idsSeen = 0;
    m_hasOtherIds = false;
    m_columns = {};
    m_dateRanks = {};
}

void ConnectionIndex::prepareSorting(Column column)
{
    for (const Column one : {column, Column::Destination}) {
        read(one, m_rows);
        texts(one).distinct.prepareRanks(m_thread);
    }
}

bool ConnectionIndex::readSome()
{
    for (int column = 0; column < ConnectionModel::columnCountTotal; ++column) {
        const size_t done = m_columns[static_cast<size_t>(column)].numbers.size();
        if (done < m_rows) {
            read(static_cast<Column>(column), done + rowsAtOnce);
            return true;
        }
    }
    (void)dateRanks();
    rest();
    return false;
}

void ConnectionIndex::rest()
{
    for (auto& [distinct, numbers] : m_columns) {
        distinct.rest(m_thread);
        numbers.rest();
    }
    m_dateRanks.rest();
}

void ConnectionIndex::read(Column column, size_t upTo)
{
    auto& [distinct, numbers] = texts(column);
    for (auto row = static_cast<int>(numbers.size()); row < static_cast<int>(std::min(upTo, m_rows)); ++row) {
        const bool isAsBefore = row > 0 && m_model.sharesCell(row, row - 1, column);
        numbers.append(isAsBefore ? numbers.at(static_cast<size_t>(row) - 1)
                                  : distinct.numberOf(m_model.text(row, column)));
    }
}

std::vector<char> ConnectionIndex::matching(const QStringList& words)
{
    for (int column = 0; column < ConnectionModel::columnCountTotal; ++column)
        read(static_cast<Column>(column), m_rows);
    std::vector<char> accepted(m_rows, 1);
    for (const QString& word : words)
        markWord(word, accepted);
    return accepted;
}

void ConnectionIndex::markWord(const QString& word, std::vector<char>& accepted)
{
    std::vector<char> found(m_rows, 0);
    markIds(word, found);
    const std::string folded = foldedForSearch(word);
    for (const Texts& column : m_columns) {
        const std::vector<char> holds = column.distinct.holding(folded);
        if (holds.empty())
            continue;
        column.numbers.read([&](const auto& numbers) {
            for (size_t row = 0; row < m_rows; ++row)
                found[row] |= holds[static_cast<size_t>(numbers[row])];
        });
    }
    for (size_t row = 0; row < m_rows; ++row)
        accepted[row] &= found[row];
}

/// Most words are no beginning of a UUID: then going through very many ids is spared.
void ConnectionIndex::markIds(const QString& word, std::vector<char>& found)
{
    const ApiIdBeginning beginning(word);
    if (!beginning.canBeOfUuid() && !hasOtherIds())
        return;
    std::ranges::transform(connections(), found.begin(),
        [&](const Connection& connection) { return beginning.isOf(connection.id); });
}

bool ConnectionIndex::hasOtherIds()
{
    const auto rows = connections();
    for (; m_idsSeen < rows.size() && !m_hasOtherIds; ++m_idsSeen)
        m_hasOtherIds = !rows[m_idsSeen].id.isUuid();
    return m_hasOtherIds;
}

ConnectionIndex::Rows ConnectionIndex::sorted(Column column, Qt::SortOrder order)
{
    ++m_sorting;
    for (const Column one : {column, Column::Destination}) {
        read(one, m_rows);
        (void)texts(one).distinct.ranks(m_thread);
    }
    return inOrder(m_rows, column, order);
}

void ConnectionIndex::sortSoon(
    Column column, Qt::SortOrder order, QObject* context, std::function<void(const Rows&)> then)
{
    const int sorting = ++m_sorting;
    const auto rank = [&](Column one, const std::function<void()>& ranked) {
        read(one, m_rows);
        texts(one).distinct.rankSoon(m_thread, context, [=, this](const TextSorter::Ranks& ranks) {
            if (sorting != m_sorting)
                return;
            texts(one).distinct.takeRanks(ranks);
            ranked();
        });
    };
    rank(column, [] {});
    rank(Column::Destination, [=, this, rows = m_rows] { then(inOrder(rows, column, order)); });
}

ConnectionIndex::Rows ConnectionIndex::inOrder(size_t rows, Column column, Qt::SortOrder order)
{
    if (rows == 0)
        return {};
    Rows all(static_cast<qsizetype>(rows));
    std::iota(all.begin(), all.end(), 0);
    sortBy(all, Column::Destination, order);
    if (column != Column::Destination)
        sortBy(all, column, order);
    return all;
}

/// By what is known of the order of texts.
void ConnectionIndex::sortBy(Rows& rows, Column column, Qt::SortOrder order)
{
    if (column == Column::Created) {
        dateRanks().read([&](const auto& ranks) {
            sortByRank(rows, m_dates, order, [&](int row) { return ranks[static_cast<size_t>(row)]; });
        });
        return;
    }
    read(column, static_cast<size_t>(rows.size())); // Cells may have changed while another thread sorted.
    const TextSorter::Ranks& ranks = texts(column).distinct.ranksSoFar();
    texts(column).numbers.read([&](const auto& numbers) {
        sortByRank(rows, ranks.size() + 1, order, [&](int row) { // The last is for texts that came since.
            const size_t number = numbers[static_cast<size_t>(row)];
            return number < ranks.size() ? static_cast<size_t>(ranks[number]) : ranks.size();
        });
    });
}

/// Worked out once for all sorts, since comparing dates pair by pair takes longer than a frame.
const NarrowNumbers& ConnectionIndex::dateRanks()
{
    if (m_dateRanks.size() == m_rows)
        return m_dateRanks;
    std::vector<qint64> dates;
    dates.reserve(m_rows);
    for (const Connection& connection : connections())
        dates.push_back(connection.createdAt.microseconds().value_or(std::numeric_limits<qint64>::min()));
    std::vector<qint64> distinct = dates;
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    m_dates = distinct.size();
    m_dateRanks = {};
    for (const qint64 date : dates) {
        const auto place = std::lower_bound(distinct.cbegin(), distinct.cend(), date) - distinct.cbegin();
        m_dateRanks.append(static_cast<int>(place));
    }
    return m_dateRanks;
}
