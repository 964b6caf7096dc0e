// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connectionindex.h"

#include <QAbstractProxyModel>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

/// Sorts by raw values, names as people sort them and rows that are equal by destination, and keeps the rows
/// in which every word of the search stands in some column.
///
/// Not a QSortFilterProxyModel: with 100,000 rows and a view that takes seconds for a keystroke, since it
/// tells of every gap by itself. This one moves what goes or comes to the end, where it is told of at once.
class ConnectionFilter : public QAbstractProxyModel {
    Q_OBJECT

public:
    /// The model outlives it.
    explicit ConnectionFilter(ConnectionModel& model, QObject* parent = nullptr);

    void setSearch(const QString& search);

    /// Keeps only these connections; empty optional: all of them.
    void setAllowed(std::optional<QSet<QString>> connectionIds);
    [[nodiscard]] bool hasAllowed() const { return m_allowed.has_value(); }

    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& shown) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& source) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Rows = ConnectionIndex::Rows; ///< Of the source.

    void followSource();
    void sourceInserted(int first, int last);
    void sourceAboutToRemove(int first, int last);
    void sourceRemoved(int first, int last);
    void sourceChanged(const QModelIndex& first, const QModelIndex& last);
    void sourceReset();
    void readAhead();
    void putInOrder();
    void showSoon();
    void showSorted(const Rows& rows);
    void refilter();
    [[nodiscard]] Rows wantedRows();
    void show(const Rows& wanted);
    void takeAway(const std::function<bool(int)>& goes);
    void removeShown(int first, int last);
    void rearrange(Rows rows);
    void notePlaces();

    ConnectionModel& m_model;
    ConnectionIndex m_index;
    QStringList m_words;
    std::optional<QSet<QString>> m_allowed;
    ConnectionModel::Column m_column = ConnectionModel::Column::Source;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    Rows m_sorted; ///< All rows of the source in their order.
    Rows m_shown; ///< Those that are kept; where all are, one list with `m_sorted`.
    std::vector<int> m_places; ///< By row of the source: its row here, -1 where it is left out.
    QTimer m_refilter; ///< Once for many rows that change together.
    bool m_isSorting = false; ///< In another thread.
    bool m_sortsAgain = false; ///< Once that is done, for rows that came since.
    QTimer m_readAhead;
};
