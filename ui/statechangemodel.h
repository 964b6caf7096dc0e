// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include "app/exchange/statechange.h"

/// What differs between two states, one connection a row; sort and filter it with a proxy. The display role
/// is for people; SortRole is the raw value. Before and After also answer the roles of ChipDelegate.
class StateChangeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Source, Destination, Before, After, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 0x0E80,
        SearchRole, ///< Everything of the row that the filter looks at; the same in every column.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(const QList<StateChange>& changes);

    [[nodiscard]] const StateChange& change(int row) const { return m_changes.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const StateChange& change, int column);

    QList<StateChange> m_changes;
};
