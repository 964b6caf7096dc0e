// SPDX-License-Identifier: Apache-2.0
#include "ui/matrixtable.h"

#include "ui/changewords.h"
#include "ui/matrixcorner.h"
#include "ui/matrixdelegate.h"
#include "ui/matrixheader.h"
#include "ui/matrixmodel.h"
#include "ui/selection.h"
#include "ui/theme.h"
#include "ui/typemarks.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

MatrixTable::MatrixTable(MatrixModel& model, Selection& selection, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_selection(selection)
    , m_delegate(new MatrixDelegate(this))
    , m_sources(new MatrixHeader(Qt::Vertical, this))
    , m_sinks(new MatrixHeader(Qt::Horizontal, this))
    , m_corner(new MatrixCorner(this))
{
    setObjectName(u"matrix"_s);
    setAccessibleName(tr("Matrix of connections"));
    setVerticalHeader(m_sources);
    setHorizontalHeader(m_sinks);
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false); // Otherwise Tab never leaves the table.
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(&model, &MatrixModel::refreshed, this, [this] {
        updateSizes();
        updateGeometries(); // Names may be longer or shorter now.
        showSelection();
        if (hasFocus() && !currentIndex().isValid()) // Cells have come where the keyboard waits.
            selectionModel()->setCurrentIndex(m_model.index(0, 0), QItemSelectionModel::NoUpdate);
    });
    connect(&selection, &Selection::changed, this, &MatrixTable::showSelection);
    connect(this, &QTableView::doubleClicked, this, &MatrixTable::activate);
}

void MatrixTable::updateSizes()
{
    m_delegate->setPlaces(typeMarkPlaces(m_model.hasUnknownTypes()));
    const QSize cell = m_delegate->cellSize(font()) + QSize(1, 1); // And the grid.
    m_sinks->setDefaultSectionSize(cell.width());
    m_sources->setDefaultSectionSize(cell.height());
    constexpr int mostCharacters = 30;
    const int most = mostCharacters * fontMetrics().averageCharWidth();
    m_sources->setMostRoom(std::min(most, width() * 2 / 5));
    m_sinks->setMostRoom(std::min(most, height() * 2 / 5));
}

void MatrixTable::activate(const QModelIndex& cell)
{
    if (!cell.isValid())
        return;
    const QString id = cell.data(MatrixModel::IdRole).toString();
    if (!id.isEmpty())
        emit m_selection.activated(id);
    else if (cell.flags().testFlag(Qt::ItemIsSelectable))
        emit m_selection.newConnectionRequested(m_model.source(cell).id, m_model.sink(cell).id);
}

void MatrixTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier))
        activate(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void MatrixTable::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex cell
        = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    const QPoint at = event->reason() == QContextMenuEvent::Mouse
        ? event->globalPos()
        : viewport()->mapToGlobal(visualRect(cell).center());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (QAction* create = creation(cell, menu))
        menu->addAction(create);
    else
        menu->addActions(m_contextActions);
    menu->popup(at);
}

/// What makes a connection for an empty cell; null where there is nothing to make.
QAction* MatrixTable::creation(const QModelIndex& cell, QWidget* menu) const
{
    const bool isPair = cell.isValid() && cell.flags().testFlag(Qt::ItemIsSelectable);
    if (!isPair || !cell.data(MatrixModel::IdRole).toString().isEmpty())
        return nullptr;
    const auto nameOf = [this](const Org& org) {
        constexpr int mostCharacters = 24;
        const int most = mostCharacters * fontMetrics().averageCharWidth();
        const QString name = fontMetrics().elidedText(displayName(org), Qt::ElideMiddle, most);
        return changewords::isolated(name).replace(u'&', u"&&"_s);
    };
    auto* action = new QAction(theme::symbolicIcon(u"add"_s),
        tr("New Connection from %1 to %2…").arg(nameOf(m_model.source(cell)), nameOf(m_model.sink(cell))),
        menu);
    action->setObjectName(u"newConnectionHere"_s);
    action->setEnabled(m_model.obstacle(cell).isEmpty());
    connect(action, &QAction::triggered, this,
        [this, from = m_model.source(cell).id, to = m_model.sink(cell).id] {
            emit m_selection.newConnectionRequested(from, to);
        });
    return action;
}

void MatrixTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    showSelection();
}

void MatrixTable::resizeEvent(QResizeEvent* event)
{
    updateSizes();
    QTableView::resizeEvent(event);
}

void MatrixTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateSizes();
}

void MatrixTable::updateGeometries()
{
    QTableView::updateGeometries();
    const QRect corner(frameWidth(), frameWidth(), m_sources->width(), m_sinks->height());
    m_corner->setGeometry(QStyle::visualRect(layoutDirection(), rect(), corner));
    m_corner->raise();
}

/// The tint of row and column goes with the current cell.
void MatrixTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void MatrixTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_isSyncing || !isVisible()) // Hidden, it lags behind: see showEvent().
        return;
    const QScopedValueRollback syncing(m_isSyncing, true);
    m_selection.select(selectedIds());
}

QStringList MatrixTable::selectedIds() const
{
    QStringList ids;
    const QItemSelection selected = selectionModel()->selection();
    const qint64 cells = std::accumulate(selected.cbegin(), selected.cend(), qint64(0),
        [](qint64 sum, const auto& range) { return sum + qint64(range.width()) * range.height(); });
    if (cells > m_model.connectionCount()) { // Large areas are mostly empty.
        for (const QString& id : m_model.connectionIds()) {
            if (selectionModel()->isSelected(m_model.cellOf(id)))
                ids.append(id);
        }
        return ids;
    }
    for (const QModelIndex& cell : selectionModel()->selectedIndexes()) {
        if (const QString id = cell.data(MatrixModel::IdRole).toString(); !id.isEmpty())
            ids.append(id);
    }
    return ids;
}

void MatrixTable::showSelection()
{
    if (m_isSyncing || !isVisible())
        return;
    QModelIndexList cells;
    for (const QString& id : m_selection.ids()) {
        if (const QModelIndex cell = m_model.cellOf(id); cell.isValid())
            cells.append(cell);
    }
    const QStringList shown = selectedIds();
    const auto isSelected = [this](const QString& id) { return m_selection.contains(id); };
    if (shown.size() == cells.size() && std::all_of(shown.cbegin(), shown.cend(), isSelected))
        return; // An empty cell may be selected besides.
    const QScopedValueRollback syncing(m_isSyncing, true);
    if (!cells.isEmpty()) {
        const bool isSeen = viewport()->rect().contains(visualRect(cells.first()));
        selectionModel()->setCurrentIndex(cells.first(), QItemSelectionModel::NoUpdate);
        if (!isSeen)
            scrollTo(cells.first(), QAbstractItemView::PositionAtCenter);
    }
    selectionModel()->clearSelection(); // Comparing many ranges with what was selected takes long.
    selectionModel()->select(rangesOf(cells), QItemSelectionModel::Select);
}

/// Many ranges make a selection slow: a large number that is everything is one.
QItemSelection MatrixTable::rangesOf(const QModelIndexList& cells) const
{
    constexpr qsizetype many = 500;
    if (cells.size() > many && cells.size() == m_model.connectionCount())
        return {m_model.index(0, 0), m_model.index(m_model.rowCount() - 1, m_model.columnCount() - 1)};
    QItemSelection ranges;
    for (const QModelIndex& cell : cells)
        ranges.append(QItemSelectionRange(cell));
    return ranges;
}
