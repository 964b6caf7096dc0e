// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/listcondition.h"

#include <QStringList>
#include <QWidget>

class Actions;
class ConnectionList;
class ConnectionStore;
class Drafts;
class LateStack;
class MapView;
class MatrixView;
class QBoxLayout;
class QLineEdit;
class QSettings;
class QTabBar;
class RiskButton;
class RiskLine;
class RiskWatch;
class Selection;
class Session;

/// The connections, seen in several ways: one search field above the views as tabs, or in place of the views
/// why there is nothing to see. What is selected is in the Selection, the same for all of them.
class ConnectionViews : public QWidget {
    Q_OBJECT

public:
    ConnectionViews(const ConnectionStore& store, const Drafts& drafts, const Session& session,
        const RiskWatch& risks, Selection& selection, const Actions& actions, QWidget* parent = nullptr);

    /// Adds a tab after the others, and gives the action to actions().
    /// @param action names the tab and shows it; its object name is what is remembered.
    /// @param view is owned from now on; its focus proxy takes the keys.
    void addView(QAction* action, QWidget* view);

    /// Selects a connection, and gives up a search or filter that would leave it out.
    void showConnection(const QString& connectionId);
    /// Selects every connection that matches.
    void selectAll();

    [[nodiscard]] int matchingRows() const;
    /// Ids of the connections that match, in the order of the list.
    [[nodiscard]] QStringList matchingIds() const;
    [[nodiscard]] ListCondition condition() const { return m_condition; }
    void showCondition(ListCondition condition, const EmptyState::Content& content);

    /// What the context menu of a connection offers.
    void setContextActions(const QList<QAction*>& actions);

    /// The map, for what it can do beside showing connections.
    [[nodiscard]] MapView* map() const { return m_map; }

    /// Which tab is shown and how the views look, to be remembered.
    void saveLooks(QSettings& settings) const;
    void restoreLooks(const QSettings& settings);

    void focusSearch();
    void clearSearch();

    /// As wide as the list would be: no view moves the splitter when it is shown.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// How many connections match has changed.
    void matchesChanged();
    /// The buttons of what is shown instead of connections.
    void primaryRequested();
    void secondaryRequested();

private:
    void buildSearch();
    void buildLayout();
    void dropGone();
    void followRisks();
    void showRisks();
    void showSeenBy();
    void showView(int index);

    const ConnectionStore& m_store;
    const Session& m_session;
    const RiskWatch& m_risks;
    Selection& m_selection;
    QLineEdit* m_search;
    QBoxLayout* m_searchRow;
    RiskButton* m_riskButton;
    RiskLine* m_riskLine;
    QTabBar* m_tabs;
    LateStack* m_views;
    QList<QWidget*> m_viewOfTab;
    EmptyState* m_empty;
    LateStack* m_pages; ///< The views, or why they are empty.
    ConnectionList* m_list;
    MapView* m_map;
    MatrixView* m_matrix;
    QStringList m_seenByTold; ///< The accounts and their orgs as the list shows them.
    ListCondition m_condition = ListCondition::HasRows;
};
