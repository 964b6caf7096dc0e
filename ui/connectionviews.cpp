// SPDX-License-Identifier: Apache-2.0
#include "ui/connectionviews.h"

#include "app/connections/connectionstore.h"
#include "app/connections/riskwatch.h"
#include "ui/actions.h"
#include "ui/connectionlist.h"
#include "ui/latestack.h"
#include "ui/mapview.h"
#include "ui/matrixview.h"
#include "ui/provenance.h"
#include "ui/riskbutton.h"
#include "ui/riskline.h"
#include "ui/selection.h"
#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QTabBar>

using namespace Qt::StringLiterals;

ConnectionViews::ConnectionViews(const ConnectionStore& store, const Drafts& drafts, const Session& session,
    const RiskWatch& risks, Selection& selection, const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_session(session)
    , m_risks(risks)
    , m_selection(selection)
    , m_search(new QLineEdit(this))
    , m_searchRow(new QHBoxLayout)
    , m_riskButton(new RiskButton(risks, this))
    , m_riskLine(new RiskLine(risks, this))
    , m_tabs(new QTabBar(this))
    , m_views(new LateStack(this))
    , m_empty(new EmptyState(this))
    , m_pages(new LateStack(this))
    , m_list(new ConnectionList(store, drafts, selection, this))
    , m_map(new MapView(store, drafts, selection, this))
    , m_matrix(new MatrixView(store, drafts, session, selection, this))
{
    buildSearch();
    buildLayout();
    addView(actions.viewList, m_list);
    addView(actions.viewMap, m_map);
    addView(actions.viewMatrix, m_matrix);
    connect(m_tabs, &QTabBar::currentChanged, this, &ConnectionViews::showView);
    connect(m_search, &QLineEdit::textChanged, m_list, &ConnectionList::setSearch);
    connect(m_list, &ConnectionList::matchesChanged, this, &ConnectionViews::matchesChanged);
    connect(m_empty, &EmptyState::primaryRequested, this, &ConnectionViews::primaryRequested);
    connect(m_empty, &EmptyState::secondaryRequested, this, &ConnectionViews::secondaryRequested);
    connect(&session, &Session::selectionChanged, this, &ConnectionViews::showSeenBy);
    connect(&session, &Session::changed, this, &ConnectionViews::showSeenBy);
    followRisks();
    connect(&store, &ConnectionStore::removed, this, &ConnectionViews::dropGone);
    connect(&store, &ConnectionStore::reset, this, &ConnectionViews::dropGone);
}

void ConnectionViews::buildSearch()
{
    m_search->setObjectName(u"filter"_s);
    m_search->setPlaceholderText(tr("Filter connections"));
    m_search->setAccessibleName(tr("Filter connections"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::symbolicIcon(u"search"_s), QLineEdit::LeadingPosition)
        ->setText(m_search->placeholderText());
    m_searchRow->addWidget(m_search, 1);
    m_searchRow->addWidget(m_riskButton);
}

void ConnectionViews::buildLayout()
{
    m_tabs->setObjectName(u"views"_s);
    m_tabs->setAccessibleName(tr("Views"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_empty->setObjectName(u"listEmpty"_s);
    m_pages->addLater(m_views);
    m_pages->addLater(m_empty);
    const int space = theme::space(this, 2);
    m_searchRow->setSpacing(space);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space, space, space, space);
    column->setSpacing(0);
    column->addLayout(m_searchRow);
    column->addSpacing(space);
    column->addWidget(m_riskLine);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    m_pages->setMinimumHeight(3 * fontMetrics().height()); // For large text on a small screen.
}

void ConnectionViews::addView(QAction* action, QWidget* view)
{
    const int index = m_tabs->addTab(action->iconText());
    m_tabs->setTabToolTip(index, action->toolTip());
    m_tabs->setTabData(index, action->objectName());
    m_views->addLater(view);
    m_viewOfTab.append(view);
    addAction(action);
    if (index == m_tabs->currentIndex())
        showView(index);
    connect(action, &QAction::triggered, this, [this, index] {
        m_tabs->setCurrentIndex(index);
        m_views->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    });
}

void ConnectionViews::showView(int index)
{
    m_views->showPage(m_viewOfTab.at(index));
    actions().at(index)->setChecked(true);
}

void ConnectionViews::showConnection(const QString& connectionId)
{
    clearSearch();
    m_selection.select({connectionId});
}

void ConnectionViews::selectAll()
{
    m_list->selectAll();
}

int ConnectionViews::matchingRows() const
{
    return m_list->matchingRows();
}

QStringList ConnectionViews::matchingIds() const
{
    return m_list->shownIds();
}

void ConnectionViews::showCondition(ListCondition condition, const EmptyState::Content& content)
{
    m_condition = condition;
    m_search->setEnabled(condition == ListCondition::HasRows || condition == ListCondition::NoMatch);
    if (condition == ListCondition::HasRows) {
        m_pages->showPage(m_views);
        return;
    }
    m_empty->setContent(content);
    m_pages->showPage(m_empty);
}

void ConnectionViews::setContextActions(const QList<QAction*>& actions)
{
    m_list->setContextActions(actions);
    m_map->setContextActions(actions);
    m_matrix->setContextActions(actions);
}

void ConnectionViews::saveLooks(QSettings& settings) const
{
    settings.setValue(u"view"_s, m_tabs->tabData(m_tabs->currentIndex()));
    m_list->saveLooks(settings);
    m_matrix->saveLooks(settings);
}

void ConnectionViews::restoreLooks(const QSettings& settings)
{
    m_list->restoreLooks(settings);
    m_matrix->restoreLooks(settings);
    const QString view = settings.value(u"view"_s).toString();
    for (int index = 0; index < m_tabs->count(); ++index) {
        if (m_tabs->tabData(index).toString() == view)
            m_tabs->setCurrentIndex(index);
    }
}

void ConnectionViews::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ConnectionViews::clearSearch()
{
    m_search->clear();
    m_riskButton->choose({});
}

void ConnectionViews::followRisks()
{
    connect(m_riskButton, &RiskButton::chosenChanged, this, &ConnectionViews::showRisks);
    connect(&m_risks, &RiskWatch::changed, this, &ConnectionViews::showRisks);
    connect(m_riskLine, &RiskLine::showAllRequested, this, [this] { m_riskButton->choose({}); });
}

void ConnectionViews::showRisks()
{
    const Risks chosen = m_riskButton->chosen();
    m_riskLine->setRisks(chosen);
    m_map->setRiskyConnections([this] { return m_risks.connectionsWith(anyRisk()); });
    m_list->setAllowed(chosen ? std::optional(m_risks.connectionsWith(chosen)) : std::nullopt);
}

/// With one account there is nothing to tell.
void ConnectionViews::showSeenBy()
{
    QStringList told;
    for (const auto& account : m_session.accounts())
        told += {account->account().id, account->orgId()};
    if (told == m_seenByTold)
        return;
    m_seenByTold = told;
    if (m_session.accounts().size() > 1)
        m_list->showSeenBy([this](const Connection& one) { return seenBy(one, m_session); });
    else
        m_list->showSeenBy(nullptr);
}

QSize ConnectionViews::sizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    return {m_list->sizeHint().width() + margins.left() + margins.right(), QWidget::sizeHint().height()};
}

/// What is not there any more is not selected either.
void ConnectionViews::dropGone()
{
    QStringList there = m_selection.ids();
    there.removeIf([this](const QString& id) { return !m_store.find(id); });
    m_selection.select(there);
}
