// SPDX-License-Identifier: Apache-2.0
#include "ui/connectionindex.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <numeric>

using Column = ConnectionModel::Column;

namespace {

constexpr size_t rowsAtOnce = 500; // A few milliseconds.
constexpr qsizetype beginningSize = 8;

/// The first eight bytes of an id as one number, the first byte on top: a beginning is compared by one
/// comparison of numbers.
quint64 firstBytesOf(const std::string& folded)
{
    quint64 beginning = 0;
    for (qsizetype i = 0; i < beginningSize; ++i) {
        const bool isThere = static_cast<size_t>(i) < folded.size();
        beginning
            = beginning << 8 | (isThere ? static_cast<unsigned char>(folded[static_cast<size_t>(i)]) : 0);
    }
    return beginning;
}

template<typename T> void eraseRows(std::vector<T>& values, int first, int last)
{
    const auto size = static_cast<int>(values.size());
    if (first < size)
        values.erase(values.begin() + first, values.begin() + std::min(last + 1, size));
}

/// Counting sort, which is stable: each row goes behind those of lower rank.
template<typename RankOf>
void sortByRank(std::vector<int>& rows, size_t ranks, Qt::SortOrder order, const RankOf& rankOf)
{
    const auto placeOf = [&](int row) {
        const auto rank = static_cast<size_t>(rankOf(row));
        return order == Qt::AscendingOrder ? rank : ranks - 1 - rank;
    };
    std::vector<size_t> starts(ranks + 1, 0);
    for (const int row : rows)
        ++starts[placeOf(row) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<int> inOrder(rows.size());
    for (const int row : rows)
        inOrder[starts[placeOf(row)]++] = row;
    rows = std::move(inOrder);
}

template<typename T> void forgetFrom(std::vector<T>& values, int size)
{
    if (static_cast<size_t>(size) < values.size())
        values.resize(static_cast<size_t>(size));
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
        eraseRows(column.numbers, first, last);
    eraseRows(m_dates, first, last);
    m_dateRanks.clear();
    eraseRows(m_ids, first, last);
}

/// Of one row the cells are read again at once; of many they are forgotten.
void ConnectionIndex::update(int first, int last)
{
    const bool isOne = first == last;
    for (int column = 0; column < ConnectionModel::columnCountTotal; ++column) {
        Texts& known = m_columns[static_cast<size_t>(column)];
        const auto row = static_cast<size_t>(first);
        if (isOne && row < known.numbers.size())
            known.numbers[row] = known.distinct.numberOf(m_model.text(first, static_cast<Column>(column)));
        else
            forgetFrom(known.numbers, first);
    }
    forgetFrom(m_dates, first);
    m_dateRanks.clear();
}

void ConnectionIndex::clear()
{
    m_rows = 0;
    m_columns = {};
    m_dates.clear();
    m_dateRanks.clear();
    m_ids.clear();
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
    if (m_dates.size() < m_rows) {
        readDates(m_dates.size() + rowsAtOnce);
        return true;
    }
    if (m_ids.size() < m_rows) {
        readIds(m_ids.size() + rowsAtOnce);
        return true;
    }
    (void)dateRanks();
    for (Texts& column : m_columns)
        column.distinct.rest();
    return false;
}

void ConnectionIndex::read(Column column, size_t upTo)
{
    Texts& known = texts(column);
    for (size_t row = known.numbers.size(); row < std::min(upTo, m_rows); ++row)
        known.numbers.push_back(known.distinct.numberOf(m_model.text(static_cast<int>(row), column)));
}

void ConnectionIndex::readDates(size_t upTo)
{
    for (size_t row = m_dates.size(); row < std::min(upTo, m_rows); ++row) {
        const QDateTime date = cell(row, Column::Created).data(ConnectionModel::SortRole).toDateTime();
        m_dates.push_back(date.isValid() ? date.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min());
    }
}

void ConnectionIndex::readIds(size_t upTo)
{
    for (size_t row = m_ids.size(); row < std::min(upTo, m_rows); ++row) {
        const QString id = cell(row, Column::Source).data(ConnectionModel::IdRole).toString();
        m_ids.push_back(firstBytesOf(foldedForSearch(id.left(beginningSize))));
    }
}

std::vector<char> ConnectionIndex::matching(const QStringList& words)
{
    for (int column = 0; column < ConnectionModel::columnCountTotal; ++column)
        read(static_cast<Column>(column), m_rows);
    readIds(m_rows);
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
        for (size_t row = 0; !holds.empty() && row < m_rows; ++row)
            found[row] |= holds[static_cast<size_t>(column.numbers[row])];
    }
    for (size_t row = 0; row < m_rows; ++row)
        accepted[row] &= found[row];
}

void ConnectionIndex::markIds(const QString& word, std::vector<char>& found) const
{
    const std::string folded = foldedForSearch(word);
    const auto bytes = std::min<qsizetype>(static_cast<qsizetype>(folded.size()), beginningSize);
    const quint64 mask = bytes == 0 ? 0 : ~quint64(0) << (8 * (beginningSize - bytes));
    const quint64 wanted = firstBytesOf(folded) & mask;
    const bool isLong = static_cast<qsizetype>(folded.size()) > beginningSize;
    for (size_t row = 0; row < m_rows; ++row) {
        if ((m_ids[row] & mask) != wanted)
            continue;
        const QVariant id = isLong ? cell(row, Column::Source).data(ConnectionModel::IdRole) : QVariant();
        found[row] = !isLong || id.toString().startsWith(word, Qt::CaseInsensitive);
    }
}

std::vector<int> ConnectionIndex::sorted(Column column, Qt::SortOrder order)
{
    std::vector<int> rows(m_rows);
    std::iota(rows.begin(), rows.end(), 0);
    sortBy(rows, Column::Destination, order);
    if (column != Column::Destination)
        sortBy(rows, column, order);
    return rows;
}

void ConnectionIndex::sortBy(std::vector<int>& rows, Column column, Qt::SortOrder order)
{
    if (column == Column::Created) {
        const std::vector<int>& ranks = dateRanks();
        sortByRank(rows, ranks.size(), order, [&](int row) { return ranks[static_cast<size_t>(row)]; });
        return;
    }
    read(column, m_rows);
    const std::vector<int>& numbers = texts(column).numbers;
    const std::vector<int>& ranks = texts(column).distinct.ranks(m_collator);
    sortByRank(rows, ranks.size(), order,
        [&](int row) { return ranks[static_cast<size_t>(numbers[static_cast<size_t>(row)])]; });
}

/// Worked out once for all sorts, since comparing dates pair by pair takes longer than a frame.
const std::vector<int>& ConnectionIndex::dateRanks()
{
    readDates(m_rows);
    if (m_dateRanks.size() == m_rows)
        return m_dateRanks;
    std::vector<qint64> dates = m_dates;
    std::sort(dates.begin(), dates.end());
    m_dateRanks.clear();
    for (const qint64 date : m_dates) {
        const auto place = std::lower_bound(dates.cbegin(), dates.cend(), date) - dates.cbegin();
        m_dateRanks.push_back(static_cast<int>(place));
    }
    return m_dateRanks;
}

QModelIndex ConnectionIndex::cell(size_t row, Column column) const
{
    return m_model.index(static_cast<int>(row), static_cast<int>(column));
}
