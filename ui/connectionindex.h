// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connectionmodel.h"
#include "ui/distincttexts.h"
#include "ui/narrownumbers.h"

#include <QThreadPool>

#include <array>
#include <functional>
#include <span>
#include <vector>

/// What searching and sorting need of the rows of a ConnectionModel, in arrays.
///
/// Asking the model for every cell at every keystroke takes seconds with 100,000 rows. Here a cell is the
/// number of its text among those of its column, so that a keystroke searches each text once and a sort moves
/// numbers only. A column is read when it is first needed, or bit by bit through readSome().
class ConnectionIndex {
public:
    using Rows = QList<int>; ///< Copies have their memory in common.

    explicit ConnectionIndex(const ConnectionModel& model);

    /// Rows that the model has got at its end, or lost, or that say something else now.
    void append(int count);
    void remove(int first, int last);
    void update(int first, int last);
    void clear();

    [[nodiscard]] int rows() const { return static_cast<int>(m_rows); }

    /// Has most of what sorting by a column takes for the rows that came since done in another thread.
    void prepareSorting(ConnectionModel::Column column);

    /// Reads a few rows ahead, so that the first search need not; false where all are read.
    bool readSome();

    /// By row: 1 where every word stands in some column, or begins the connection's id.
    [[nodiscard]] std::vector<char> matching(const QStringList& words);

    /// All rows in the order of a column, rows that are equal by destination.
    [[nodiscard]] Rows sorted(ConnectionModel::Column column, Qt::SortOrder order);

    /// Has the rows that are there now put in that order in another thread as far as possible, and calls
    /// `then` with them in the thread of `context`, which is this one and outlives this. It is not called
    /// where rows went or were sorted in the meantime.
    void sortSoon(ConnectionModel::Column column, Qt::SortOrder order, QObject* context,
        std::function<void(const Rows&)> then);

private:
    /// One column as far as it is read.
    struct Texts {
        DistinctTexts distinct;
        NarrowNumbers numbers; ///< By row.
    };

    Texts& texts(ConnectionModel::Column column) { return m_columns[static_cast<size_t>(column)]; }
    [[nodiscard]] std::span<const Connection> connections() const;
    void read(ConnectionModel::Column column, size_t upTo);
    [[nodiscard]] const NarrowNumbers& dateRanks();
    void rest();
    void markWord(const QString& word, std::vector<char>& accepted);
    void markIds(const QString& word, std::vector<char>& found);
    [[nodiscard]] bool hasOtherIds();
    [[nodiscard]] Rows inOrder(size_t rows, ConnectionModel::Column column, Qt::SortOrder order);
    void sortBy(Rows& rows, ConnectionModel::Column column, Qt::SortOrder order);

    const ConnectionModel& m_model;
    size_t m_rows = 0;
    size_t m_idsSeen = 0; ///< Of so many rows it is known whether an id is no UUID.
    bool m_hasOtherIds = false; ///< One of them is, or was.
    std::array<Texts, ConnectionModel::columnCountTotal> m_columns;
    NarrowNumbers m_dateRanks; ///< By row: which place its date has among all; empty where that is not known.
    size_t m_dates = 0; ///< So many different dates there are.
    int m_sorting = 0; ///< Which of all sorts is the latest.
    QThreadPool m_thread; ///< Only one, in which texts are put in order. The first member to go.
};
