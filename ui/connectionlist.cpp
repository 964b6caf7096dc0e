// SPDX-License-Identifier: Apache-2.0
#include "ui/connectionlist.h"

#include "app/connections/connectionstore.h"
#include "ui/chipdelegate.h"
#include "ui/columns.h"
#include "ui/connectionfilter.h"
#include "ui/selection.h"
#include "ui/textdelegate.h"
#include "ui/theme.h"

#include <QAction>
#include <QDate>
#include <QHeaderView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSettings>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>
#include <utility>

using namespace Qt::StringLiterals;
using Column = ConnectionModel::Column;

namespace {

/// As few ranges as can be: many make a selection slow.
QItemSelection rangesOf(const QModelIndexList& rows)
{
    QItemSelection ranges;
    for (qsizetype first = 0, last = 0; first < rows.size(); first = ++last) {
        while (last + 1 < rows.size() && rows.at(last + 1).row() == rows.at(last).row() + 1)
            ++last;
        ranges.append(QItemSelectionRange(rows.at(first), rows.at(last)));
    }
    return ranges;
}

} // namespace

ConnectionList::ConnectionList(
    const ConnectionStore& store, const Drafts& drafts, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_selection(selection)
    , m_model(new ConnectionModel(store, drafts, this))
    , m_filter(new ConnectionFilter(*m_model, this))
    , m_table(new QTableView(this))
{
    buildTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    setFocusProxy(m_table);
    m_tellMatching.setSingleShot(true);
    connect(&m_tellMatching, &QTimer::timeout, this, &ConnectionList::tellMatching);
    followModel();
    followSelection();
}

void ConnectionList::buildTable()
{
    m_table->setObjectName(u"connections"_s);
    m_table->setAccessibleName(tr("Connections"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new TextDelegate(m_table));
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
    connect(header, &QHeaderView::sectionResized, this, &ConnectionList::noteWidth);
    m_table->viewport()->installEventFilter(this);
}

void ConnectionList::followModel()
{
    for (QAbstractItemModel* model :
        {static_cast<QAbstractItemModel*>(m_filter), static_cast<QAbstractItemModel*>(m_model)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &ConnectionList::countRows);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ConnectionList::countRows);
    }
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ConnectionList::countRows);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ConnectionList::updateColumns);
    updateColumns();
}

void ConnectionList::followSelection()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ConnectionList::noteSelection);
    connect(&m_selection, &Selection::changed, this, &ConnectionList::showSelection);
    connect(m_table, &QTableView::doubleClicked, this, &ConnectionList::activateCurrent);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* enter = new QShortcut(key, m_table);
        enter->setContext(Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, &ConnectionList::activateCurrent);
    }
}

void ConnectionList::countRows()
{
    if (m_isSearching)
        return;
    updateColumns();
    if (std::exchange(m_isEmpty, m_filter->rowCount() == 0) && !m_isEmpty)
        fitColumns();
    m_tellMatching.start();
    emit matchesChanged();
}

void ConnectionList::updateColumns()
{
    const bool changed = showColumn(Column::Since, m_store.hasNews());
    if (showColumn(Column::SeenBy, m_showsSeenBy) || changed)
        fitColumns();
}

/// False where it is as it was: every row that comes asks.
bool ConnectionList::showColumn(Column column, bool isShown)
{
    const int index = static_cast<int>(column);
    if (m_table->isColumnHidden(index) != isShown)
        return false;
    const QScopedValueRollback fitting(m_isFitting, true);
    m_table->setColumnHidden(index, !isShown);
    return true;
}

/// What a column takes beside the organizations, which share the rest. A date is shown whole.
int ConnectionList::usualWidth(int column) const
{
    const auto characters = [this](int count) { return count * fontMetrics().averageCharWidth(); };
    const int heading = m_table->horizontalHeader()->sectionSizeHint(column);
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics emphasized(bold); // As in the row of a draft.
    switch (static_cast<Column>(column)) {
    case Column::Source:
    case Column::Destination:
        return std::max(heading, characters(12));
    case Column::Types:
        return std::max(heading, characters(21));
    case Column::Created:
        return std::max(heading,
            emphasized.horizontalAdvance(QLocale().toString(QDate(2026, 12, 30), QLocale::ShortFormat))
                + theme::space(this, 3));
    case Column::Creator:
        return std::max(heading, characters(16));
    case Column::SeenBy:
    case Column::Since:
        return std::max(heading, characters(12));
    }
    Q_UNREACHABLE();
}

/// What a column takes where there is room. A draft makes its row bold and puts a pen before its source.
int ConnectionList::wantedWidth(int column) const
{
    constexpr int most = 34;
    const int character = fontMetrics().averageCharWidth();
    const int contents
        = widthOfContents(m_table, column, {.least = usualWidth(column) / character, .most = most});
    const auto which = static_cast<Column>(column);
    if (which == Column::Types)
        return std::max(contents, ChipDelegate::usualWidth(m_table));
    const bool isOrganization = which == Column::Source || which == Column::Destination;
    const int bold = isOrganization ? contents / 8 : 0;
    return contents + bold + (which == Column::Source ? theme::iconSize(this) : 0);
}

/// All columns side by side, as long as nobody has chosen other widths.
void ConnectionList::fitColumns()
{
    if (!m_fitsColumns || m_isFitting)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    QHeaderView* header = m_table->horizontalHeader();
    QList<int> widths(header->count());
    int left = m_table->viewport()->width();
    for (int column = 0; column < header->count(); ++column) {
        widths[column] = header->isSectionHidden(column) ? 0 : usualWidth(column);
        left -= widths[column];
    }
    const auto widen = [&](Column column, int wanted) {
        int& width = widths[static_cast<int>(column)];
        const int more = std::clamp(wanted - width, 0, std::max(0, left));
        width += more;
        left -= more;
    };
    constexpr int destination = static_cast<int>(Column::Destination);
    const int wantedByDestination = wantedWidth(destination);
    widen(Column::Destination, std::min(wantedByDestination, widths[destination] + left / 2));
    for (const Column column : {Column::Source, Column::Destination, Column::Creator, Column::Types,
             Column::SeenBy, Column::Since}) {
        if (column == Column::Destination)
            widen(column, wantedByDestination);
        else if (left > 0 && !header->isSectionHidden(static_cast<int>(column))) // Measuring takes its time.
            widen(column, wantedWidth(static_cast<int>(column)));
    }
    widen(Column::Source, widths[static_cast<int>(Column::Source)] + left / 2);
    widen(Column::Destination, INT_MAX);
    for (int column = 0; column < header->count(); ++column)
        header->resizeSection(column, widths[column]);
}

/// The last column that is shown follows the table by itself.
void ConnectionList::noteWidth(int column)
{
    const QHeaderView* header = m_table->horizontalHeader();
    int last = header->count() - 1;
    while (last > 0 && header->isSectionHidden(header->logicalIndex(last)))
        --last;
    if (!m_isFitting && column != header->logicalIndex(last))
        m_fitsColumns = false;
}

bool ConnectionList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void ConnectionList::showSeenBy(std::function<QStringList(const Connection&)> seenBy)
{
    m_showsSeenBy = seenBy != nullptr;
    m_model->setSeenBy(std::move(seenBy));
    updateColumns();
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

void ConnectionList::noteSelection()
{
    if (m_isSyncing || m_isSearching)
        return;
    const QScopedValueRollback syncing(m_isSyncing, true);
    m_selection.select(selectedIds());
}

void ConnectionList::showSelection()
{
    if (m_isSyncing)
        return;
    const QModelIndexList rows = rowsOfSelection();
    const QStringList shown = selectedIds();
    const auto isSelected = [this](const QString& id) { return m_selection.contains(id); };
    if (shown.size() == rows.size() && std::all_of(shown.cbegin(), shown.cend(), isSelected))
        return;
    const QScopedValueRollback syncing(m_isSyncing, true);
    if (!rows.isEmpty()) {
        m_table->selectionModel()->setCurrentIndex(rows.first(), QItemSelectionModel::NoUpdate);
        m_table->scrollTo(rows.first());
    }
    m_table->selectionModel()->clearSelection(); // Comparing many ranges with what was selected takes long.
    m_table->selectionModel()->select(
        rangesOf(rows), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

/// The rows of what is selected, here or in another view, from top to bottom. What the search leaves out has
/// none, and is selected again when its row comes back.
QModelIndexList ConnectionList::rowsOfSelection() const
{
    QModelIndexList rows;
    for (const QString& id : m_selection.ids()) {
        if (const QModelIndex shown = shownRow(id); shown.isValid())
            rows.append(shown);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// Invalid where the search leaves the connection out, or where it is none.
QModelIndex ConnectionList::shownRow(const QString& id) const
{
    const qsizetype row = m_store.rowOf(id);
    return row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(static_cast<int>(row), 0));
}

void ConnectionList::tellMatching()
{
    if (m_filter->rowCount() < m_model->rowCount())
        m_selection.setMatching([this](const QString& id) { return shownRow(id).isValid(); });
    else
        m_selection.setMatching(nullptr);
    showSelection();
}

void ConnectionList::activateCurrent()
{
    const QString id = m_table->currentIndex().data(ConnectionModel::IdRole).toString();
    if (!id.isEmpty())
        emit m_selection.activated(id);
}

void ConnectionList::setSearch(const QString& search)
{
    narrow([&] { m_filter->setSearch(search); });
}

void ConnectionList::setAllowed(std::optional<QSet<QString>> connectionIds)
{
    if (connectionIds || m_filter->hasAllowed())
        narrow([&] { m_filter->setAllowed(std::move(connectionIds)); });
}

/// What is said of rows and selection is said once, at the end.
void ConnectionList::narrow(const std::function<void()>& filter)
{
    const QStringList before = selectedIds();
    const QPersistentModelIndex current = m_table->currentIndex();
    const bool hadCurrent = current.isValid();
    {
        const QScopedValueRollback searching(m_isSearching, true);
        m_table->setAutoScroll(false); // Not to whatever is current while rows go.
        filter();
        m_table->setAutoScroll(true);
    }
    if (hadCurrent && !current.isValid())
        m_table->selectionModel()->setCurrentIndex(m_filter->index(0, 0), QItemSelectionModel::NoUpdate);
    if (selectedIds() != before)
        noteSelection();
    countRows();
}

void ConnectionList::selectAll()
{
    m_table->selectAll();
}

int ConnectionList::matchingRows() const
{
    return m_filter->rowCount();
}

void ConnectionList::setContextActions(const QList<QAction*>& actions)
{
    m_table->addActions(actions);
}

void ConnectionList::saveLooks(QSettings& settings) const
{
    settings.setValue(u"columns"_s, m_table->horizontalHeader()->saveState());
    settings.setValue(u"columnsFit"_s, m_fitsColumns);
}

void ConnectionList::restoreLooks(const QSettings& settings)
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        m_table->horizontalHeader()->restoreState(settings.value(u"columns"_s).toByteArray());
    }
    m_fitsColumns = settings.value(u"columnsFit"_s, true).toBool();
    updateColumns();
    fitColumns();
}
