// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QModelIndexList>
#include <QStringList>
#include <QTimer>
#include <QWidget>

class ConnectionFilter;
class ConnectionModel;
class ConnectionStore;
class Drafts;
class QTableView;
class Selection;

/// The connections as a list, a view of the selection. Its search decides what matches in every view.
class ConnectionList : public QWidget {
    Q_OBJECT

public:
    ConnectionList(
        const ConnectionStore& store, const Drafts& drafts, Selection& selection, QWidget* parent = nullptr);

    void setSearch(const QString& search);
    void selectAll();

    [[nodiscard]] int matchingRows() const;

    /// What the context menu of the rows offers.
    void setContextActions(const QList<QAction*>& actions);

    /// Columns and sort order, to be remembered.
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

signals:
    /// How many rows match has changed.
    void matchesChanged();

private:
    void buildTable();
    void followModel();
    void followSelection();
    void countRows();
    void updateNewsColumn();
    void noteSelection();
    void showSelection();
    void tellMatching();
    void activateCurrent();
    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] QModelIndexList rowsOfSelection() const;

    const ConnectionStore& m_store;
    Selection& m_selection;
    ConnectionModel* m_model;
    ConnectionFilter* m_filter;
    QTableView* m_table;
    QTimer m_tellMatching; ///< Once for many rows that come or go together.
    bool m_isSearching = false; ///< Rows come and go one by one; what is left is told once.
    bool m_isSyncing = false; ///< The selection goes from the table to the others, or comes from them.
};
