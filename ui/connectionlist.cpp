// SPDX-License-Identifier: Apache-2.0
#include "ui/connectionlist.h"

#include "ui/chipdelegate.h"
#include "ui/connectionfilter.h"
#include "ui/connectionmodel.h"
#include "ui/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Column = ConnectionModel::Column;

ConnectionList::ConnectionList(const ConnectionStore& store, const Drafts& drafts, QWidget* parent)
    : QWidget(parent)
    , m_model(new ConnectionModel(store, drafts, this))
    , m_filter(new ConnectionFilter(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_pages(new QStackedWidget(this))
{
    m_filter->setSourceModel(m_model);
    m_search->setObjectName(u"filter"_s);
    m_search->setPlaceholderText(tr("Filter connections"));
    m_search->setAccessibleName(tr("Filter connections"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::symbolicIcon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, m_filter, &ConnectionFilter::setSearch);
    connect(m_empty, &EmptyState::primaryRequested, this, &ConnectionList::primaryRequested);
    connect(m_empty, &EmptyState::secondaryRequested, this, &ConnectionList::secondaryRequested);
    buildTable();
    buildLayout();
    followModel();
}

void ConnectionList::buildTable()
{
    m_table->setObjectName(u"connections"_s);
    m_table->setAccessibleName(tr("Connections"));
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(static_cast<int>(Column::Types), new ChipDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(static_cast<int>(Column::Source), Qt::AscendingOrder);
    m_table->setTabKeyNavigation(false); // Otherwise Tab never leaves the table.
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + theme::space(this, 3));

    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int em = fontMetrics().averageCharWidth();
    for (const auto& [column, width] : {std::pair(Column::Source, 25), std::pair(Column::Destination, 22),
             std::pair(Column::Types, 21), std::pair(Column::Created, 13), std::pair(Column::Creator, 16)})
        header->resizeSection(static_cast<int>(column), width * em);
}

void ConnectionList::buildLayout()
{
    m_pages->addWidget(m_table);
    m_empty->setObjectName(u"listEmpty"_s);
    m_pages->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    const int space = theme::space(this, 2);
    column->setContentsMargins(space, space, space, space);
    column->setSpacing(space);
    column->addWidget(m_search);
    column->addWidget(m_pages, 1);
}

void ConnectionList::followModel()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ConnectionList::selectionChanged);
    const auto count = [this] {
        updateNewsColumn();
        emit matchesChanged();
    };
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, count);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, count);
    connect(m_filter, &QAbstractItemModel::modelReset, this, count);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, count);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, count);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ConnectionList::updateNewsColumn);
    updateNewsColumn();
}

void ConnectionList::updateNewsColumn()
{
    m_table->setColumnHidden(static_cast<int>(Column::Since), !m_model->hasNews());
}

QStringList ConnectionList::selectedIds() const
{
    QStringList ids;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : rows)
        ids.append(row.data(ConnectionModel::IdRole).toString());
    return ids;
}

QStringList ConnectionList::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        ids.append(m_filter->index(row, 0).data(ConnectionModel::IdRole).toString());
    return ids;
}

void ConnectionList::select(const QString& connectionId)
{
    const auto found
        = m_filter->match(m_filter->index(0, 0), ConnectionModel::IdRole, connectionId, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return;
    m_table->setCurrentIndex(found.first());
    m_table->scrollTo(found.first());
}

void ConnectionList::selectAll()
{
    m_table->selectAll();
}

int ConnectionList::matchingRows() const
{
    return m_filter->rowCount();
}

void ConnectionList::showCondition(ListCondition condition, const EmptyState::Content& content)
{
    m_condition = condition;
    m_search->setEnabled(condition == ListCondition::HasRows || condition == ListCondition::NoMatch);
    if (condition == ListCondition::HasRows) {
        m_pages->setCurrentWidget(m_table);
        return;
    }
    m_empty->setContent(content);
    m_pages->setCurrentWidget(m_empty);
}

void ConnectionList::setContextActions(const QList<QAction*>& actions)
{
    m_table->addActions(actions);
}

QByteArray ConnectionList::saveColumns() const
{
    return m_table->horizontalHeader()->saveState();
}

void ConnectionList::restoreColumns(const QByteArray& state)
{
    if (m_table->horizontalHeader()->restoreState(state))
        updateNewsColumn();
}

void ConnectionList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ConnectionList::clearSearch()
{
    m_search->clear();
}
