// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/connection.h"
#include "ui/matrixaxis.h"

#include <QAbstractTableModel>
#include <QTimer>

class ConnectionStore;
class Drafts;
class Selection;
class Session;

/// The connections of the store with their drafts as a table: source organizations are the rows, destinations
/// the columns, and a cell is what the one shares with the other.
///
/// A row is there for every source and for every organization from which an account can make a connection; a
/// column for every destination, and where a connection can be made for every other organization in sight.
/// What stays equal says nothing, so that selection and scroll survive a refresh; what changes together is
/// said together, in the next turn of the event loop.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< Id of the connection; empty where the pair has none.
        MatchesRole, ///< False for a connection that the search leaves out, and for a header without others.
        SameOrgRole, ///< True where source and destination are one organization, so that no connection can
                     ///< be.
    };

    MatrixModel(const ConnectionStore& store, const Drafts& drafts, const Session& session,
        const Selection& selection, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Also answers ChipDelegate::ChipsRole: the data types of the cell.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// While nobody looks it is not brought up to date, but for what leaves the store.
    void setWatched(bool on);

    /// Qt::Vertical are the sources, Qt::Horizontal the destinations.
    void setOrder(Qt::Orientation side, MatrixOrder order);

    /// Whether there are columns for organizations that are no destination yet.
    [[nodiscard]] bool hasEmptyColumns() const { return m_hasEmptyColumns; }
    void setEmptyColumns(bool on);

    [[nodiscard]] const Org& source(const QModelIndex& index) const { return m_sources.at(index.row()).org; }
    [[nodiscard]] const Org& sink(const QModelIndex& index) const { return m_sinks.at(index.column()).org; }

    /// The cell of a connection; invalid where it has none.
    [[nodiscard]] QModelIndex cellOf(const QString& connectionId) const;

    /// Ids of the connections that have a cell.
    [[nodiscard]] QStringList connectionIds() const { return m_cells.values(); }
    [[nodiscard]] qsizetype connectionCount() const { return m_cells.size(); }

    /// Why no connection can be made for the pair of an empty cell; empty where one can.
    [[nodiscard]] QString obstacle(const QModelIndex& index) const;

    /// Whether any connection shares a type that the app does not know: such types need a place in the cells.
    [[nodiscard]] bool hasUnknownTypes() const { return m_hasUnknownTypes; }

signals:
    /// The table is up to date with the store.
    void refreshed();

private:
    using Cells = QHash<std::pair<QString, QString>, QString>;

    void followStore();
    void refreshSoon();
    void refresh();
    void setAxis(Qt::Orientation side, const MatrixAxis& wanted);
    void removeFromAxis(Qt::Orientation side, const MatrixAxis& wanted);
    void reorderAxis(Qt::Orientation side, const MatrixAxis& wanted);
    void insertIntoAxis(Qt::Orientation side, const MatrixAxis& wanted);
    void setCells(const Cells& cells);
    void cellChanged(const QString& connectionId);
    bool noteMatching();
    void matchingChanged();
    void tellAllCells();
    void tellHeaders();
    [[nodiscard]] QList<Org> creators() const;
    [[nodiscard]] MatrixAxis& axis(Qt::Orientation side);
    [[nodiscard]] const Connection* connectionAt(const QModelIndex& index) const;
    [[nodiscard]] bool isSameOrg(const QModelIndex& index) const;
    [[nodiscard]] QString words(const QModelIndex& index) const;
    [[nodiscard]] QString hint(const QModelIndex& index) const;

    const ConnectionStore& m_store;
    const Drafts& m_drafts;
    const Session& m_session;
    const Selection& m_selection;
    QTimer m_refresh; ///< Once for many changes that come together.
    bool m_isWatched = true;
    bool m_isStale = false;
    MatrixAxis m_sources;
    MatrixAxis m_sinks;
    MatrixOrder m_sourceOrder = MatrixOrder::Name;
    MatrixOrder m_sinkOrder = MatrixOrder::Name;
    Cells m_cells; ///< Connection ids by the keys of source and destination.
    bool m_hasEmptyColumns = true;
    QList<Org> m_creators; ///< Organizations from which an account can make a connection.
    QSet<QString> m_matchingSources; ///< Keys of organizations with a connection that matches.
    QSet<QString> m_matchingSinks;
    bool m_hasUnknownTypes = false;
};
