// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/listcondition.h"

#include <QStringList>
#include <QWidget>

class ConnectionFilter;
class ConnectionModel;
class ConnectionStore;
class Drafts;
class QLineEdit;
class QStackedWidget;
class QTableView;

/// The list of connections with its search field, or in its place why there is nothing to list.
class ConnectionList : public QWidget {
    Q_OBJECT

public:
    ConnectionList(const ConnectionStore& store, const Drafts& drafts, QWidget* parent = nullptr);

    /// Ids of the selected connections, in the order of the list.
    [[nodiscard]] QStringList selectedIds() const;
    void select(const QString& connectionId);
    void selectAll();

    /// Ids of all that match the search, in the order of the list.
    [[nodiscard]] QStringList shownIds() const;

    [[nodiscard]] int matchingRows() const;
    [[nodiscard]] ListCondition condition() const { return m_condition; }
    void showCondition(ListCondition condition, const EmptyState::Content& content);

    /// What the context menu of the rows offers.
    void setContextActions(const QList<QAction*>& actions);

    /// Columns and sort order, to be remembered.
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

    void focusSearch();
    void clearSearch();

signals:
    void selectionChanged();
    /// How many rows match has changed.
    void matchesChanged();
    void primaryRequested();
    void secondaryRequested();

private:
    void buildTable();
    void buildLayout();
    void followModel();
    void updateNewsColumn();

    ConnectionModel* m_model;
    ConnectionFilter* m_filter;
    QLineEdit* m_search;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_pages;
    ListCondition m_condition = ListCondition::HasRows;
};
