// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connectionmodel.h"

#include <QModelIndexList>
#include <QSet>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

struct Connection;
class ConnectionFilter;
class ConnectionStore;
class Drafts;
class QSettings;
class QTableView;
class Selection;

/// The connections as a list, a view of the selection. Its search decides what matches in every view.
class ConnectionList : public QWidget {
    Q_OBJECT

public:
    ConnectionList(
        const ConnectionStore& store, const Drafts& drafts, Selection& selection, QWidget* parent = nullptr);

    void setSearch(const QString& search);
    /// Lists only these connections, as far as they match the search; empty optional: all of them.
    void setAllowed(std::optional<QSet<QString>> connectionIds);
    void selectAll();

    /// Ids of all that match the search, in the order of the list.
    [[nodiscard]] QStringList shownIds() const;

    [[nodiscard]] int matchingRows() const;

    /// Adds a column that says which accounts see a connection; null takes it away.
    void showSeenBy(std::function<QStringList(const Connection&)> seenBy);

    /// What the context menu of the rows offers.
    void setContextActions(const QList<QAction*>& actions);

    /// Columns and sort order, to be remembered.
    void saveLooks(QSettings& settings) const;
    void restoreLooks(const QSettings& settings);

signals:
    /// How many rows match has changed.
    void matchesChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    void followModel();
    void followSelection();
    void narrow(const std::function<void()>& filter);
    void countRows();
    void updateColumns();
    bool showColumn(ConnectionModel::Column column, bool isShown);
    void fitColumns();
    void noteWidth(int column);
    [[nodiscard]] int usualWidth(int column) const;
    [[nodiscard]] int wantedWidth(int column) const;
    void noteSelection();
    void showSelection();
    void tellMatching();
    void activateCurrent();
    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] QModelIndexList rowsOfSelection() const;
    [[nodiscard]] QModelIndex shownRow(const QString& id) const;

    bool m_showsSeenBy = false;
    const ConnectionStore& m_store;
    Selection& m_selection;
    ConnectionModel* m_model;
    ConnectionFilter* m_filter;
    QTableView* m_table;
    QTimer m_tellMatching; ///< Once for many rows that come or go together.
    bool m_fitsColumns = true; ///< Until a person chooses the width of one.
    bool m_isEmpty = true; ///< The first rows tell what the columns need.
    bool m_isFitting = false;
    bool m_isSearching = false; ///< Rows come and go one by one; what is left is told once.
    bool m_isSyncing = false; ///< The selection goes from the table to the others, or comes from them.
};
