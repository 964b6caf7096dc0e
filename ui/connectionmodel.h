// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/connection.h"

#include <QAbstractTableModel>

#include <functional>

class ConnectionStore;
class Drafts;

/// The connections of the store with their drafts, one a row, in the store's order. Rows that stay equal
/// say nothing, so that selection and scroll survive a refresh.
class ConnectionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Source, Destination, Types, Created, Creator, SeenBy, Since };
    static constexpr int columnCountTotal = 7;

    enum Role {
        IdRole = Qt::UserRole, ///< Connection id.
        SortRole, ///< The raw value of the column.
    };

    ConnectionModel(const ConnectionStore& store, const Drafts& drafts, QObject* parent = nullptr);

    /// Says which accounts see a connection, one a line; without it nothing is known of that.
    void setSeenBy(std::function<QStringList(const Connection&)> seenBy);

    /// What Qt::DisplayRole says, without the detour over a QVariant: for who reads all rows.
    [[nodiscard]] QString text(int row, Column column) const;
    /// By row.
    [[nodiscard]] const QList<Connection>& connections() const;

    /// True where the two say the same in the column for being the very same; for who reads all rows.
    [[nodiscard]] bool sharesCell(int row, int other, Column column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// All parts of a list that came part by part are in.
    void complete();

private:
    void followStore();
    [[nodiscard]] QString text(const Connection& connection, Column column) const;
    [[nodiscard]] QString accessibleText(const Connection& connection, Column column) const;
    [[nodiscard]] QVariant sortValue(const Connection& connection, Column column) const;
    [[nodiscard]] QVariant typesFor(const Connection& connection, int role) const;
    [[nodiscard]] QVariant decoration(const Connection& connection, Column column) const;
    [[nodiscard]] QString seenBy(const Connection& connection, const QString& separator) const;
    [[nodiscard]] QString toolTip(const Connection& connection, Column column) const;
    void rowChanged(int row);

    const ConnectionStore& m_store;
    const Drafts& m_drafts;
    std::function<QStringList(const Connection&)> m_seenBy;
};
