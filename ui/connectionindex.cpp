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
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

void ConnectionIndex::append(int count)
{
    m_rows += static_cast<size_t>(count);
}

void ConnectionIndex::remove(int first, int last)
{
    m_rows -= static_cast<size_t>(last - first + 1);
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
    m_rows = 0;
    m_columns = {};
    m_dateRanks = {};
}

void ConnectionIndex::prepareSorting(Column column)
{
    for (const Column one : {column, Column::Destination}) {
        read(one, m_rows);
        texts(one).distinct.prepareRanks(m_collator);
    }
}

void ConnectionIndex::finishSorting(Column column)
{
    for (const Column one : {column, Column::Destination}) {
        read(one, m_rows);
        (void)texts(one).distinct.ranks(m_collator);
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
        distinct.rest();
        numbers.rest();
    }
    m_dateRanks.rest();
}

void ConnectionIndex::read(Column column, size_t upTo)
{
    auto& [distinct, numbers] = texts(column);
    for (size_t row = numbers.size(); row < std::min(upTo, m_rows); ++row)
        numbers.append(distinct.numberOf(m_model.text(static_cast<int>(row), column)));
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

void ConnectionIndex::markIds(const QString& word, std::vector<char>& found) const
{
    const ApiIdBeginning beginning(word);
    for (size_t row = 0; row < m_rows; ++row)
        found[row] = beginning.isOf(m_model.id(static_cast<int>(row)));
}

ConnectionIndex::Rows ConnectionIndex::sorted(Column column, Qt::SortOrder order)
{
    Rows rows(static_cast<qsizetype>(m_rows));
    std::iota(rows.begin(), rows.end(), 0);
    sortBy(rows, Column::Destination, order);
    if (column != Column::Destination)
        sortBy(rows, column, order);
    return rows;
}

void ConnectionIndex::sortBy(Rows& rows, Column column, Qt::SortOrder order)
{
    if (column == Column::Created) {
        dateRanks().read([&](const auto& ranks) {
            sortByRank(rows, m_dates, order, [&](int row) { return ranks[static_cast<size_t>(row)]; });
        });
        return;
    }
    read(column, m_rows);
    const std::vector<int>& ranks = texts(column).distinct.ranks(m_collator);
    texts(column).numbers.read([&](const auto& numbers) {
        sortByRank(rows, ranks.size(), order,
            [&](int row) { return ranks[static_cast<size_t>(numbers[static_cast<size_t>(row)])]; });
    });
}

/// Worked out once for all sorts, since comparing dates pair by pair takes longer than a frame.
const NarrowNumbers& ConnectionIndex::dateRanks()
{
    if (m_dateRanks.size() == m_rows)
        return m_dateRanks;
    std::vector<qint64> dates;
    dates.reserve(m_rows);
    for (size_t row = 0; row < m_rows; ++row) {
        const ApiTime& time = m_model.createdAt(static_cast<int>(row));
        dates.push_back(time.microseconds().value_or(std::numeric_limits<qint64>::min()));
    }
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
