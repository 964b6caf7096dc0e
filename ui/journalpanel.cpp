// SPDX-License-Identifier: Apache-2.0
#include "ui/journalpanel.h"

#include "app/exchange/csvtext.h"
#include "app/exchange/journalexport.h"
#include "app/plan/journal.h"
#include "ui/banner.h"
#include "ui/chipdelegate.h"
#include "ui/columns.h"
#include "ui/emptystate.h"
#include "ui/journalmodel.h"
#include "ui/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<ColumnWidth, JournalModel::ColumnCount> columnWidths {
    {{.least = 16, .most = 26}, {.least = 16, .most = 26}, {.least = 9, .most = 18},
        {.least = 24, .most = 50}, {.least = 20, .most = 34}, {.least = 20, .most = 34},
        {.least = 18, .most = 26}, {.least = 13, .most = 16}, {.least = 12, .most = 16}}};

QToolButton* buttonOf(QAction* action, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

JournalPanel::JournalPanel(const Journal& journal, QWidget* parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_model(new JournalModel(journal, this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_revert(new QAction(theme::symbolicIcon(u"undo"_s), tr("Revert"), this))
    , m_export(new QAction(theme::symbolicIcon(u"save"_s), tr("Export…"), this))
    , m_copy(new QAction(theme::symbolicIcon(u"copy"_s), tr("Copy"), this))
{
    buildTable();
    buildActions();
    buildLayout();
    updateLooks();
    connect(&journal, &Journal::warningChanged, this, &JournalPanel::updateWarning);
    connect(&journal, &Journal::changed, this, &JournalPanel::updateActions);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_shown, signal, this, &JournalPanel::updateState);
    // Also where the filter hides the new line.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &JournalPanel::updateState);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &JournalPanel::updateState);
    updateState();
    updateWarning();
}

void JournalPanel::buildTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(JournalModel::SortRole);
    m_shown->setFilterRole(JournalModel::SearchRole);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setDynamicSortFilter(true);
    m_table->setObjectName(u"journalTable"_s);
    m_table->setAccessibleName(tr("Journal"));
    m_table->setModel(m_shown);
    m_table->installEventFilter(this);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(JournalModel::When, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* chips = new ChipDelegate(m_table);
    m_table->setItemDelegateForColumn(JournalModel::Before, chips);
    m_table->setItemDelegateForColumn(JournalModel::After, chips);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionsMovable(true);
    connect(m_table, &QTableView::customContextMenuRequested, this, &JournalPanel::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &JournalPanel::updateActions);
}

void JournalPanel::buildActions()
{
    m_revert->setObjectName(u"journalRevert"_s);
    m_revert->setToolTip(tr("Makes the opposite of the selected changes, for review"));
    m_export->setObjectName(u"journalExport"_s);
    m_export->setToolTip(tr("Writes the lines that are shown into a file, as CSV or JSON"));
    m_copy->setObjectName(u"journalCopy"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_copy);
    connect(m_revert, &QAction::triggered, this, &JournalPanel::revert);
    connect(m_export, &QAction::triggered, this, &JournalPanel::chooseFile);
    connect(m_copy, &QAction::triggered, this, &JournalPanel::copy);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_shown->setFilterFixedString(text.trimmed());
        updateState();
    });
    connect(m_empty, &EmptyState::primaryRequested, m_filter, &QLineEdit::clear);
}

void JournalPanel::buildLayout()
{
    m_filter->setObjectName(u"journalFilter"_s);
    m_filter->setAccessibleName(tr("Filter journal"));
    m_filter->setPlaceholderText(tr("Filter journal"));
    m_filter->setClearButtonEnabled(true);
    m_count->setObjectName(u"journalCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    row->addWidget(buttonOf(m_revert, u"journalRevertButton"_s, this));
    row->addWidget(buttonOf(m_export, u"journalExportButton"_s, this));
    auto* column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
}

void JournalPanel::updateState()
{
    const int all = m_model->rowCount();
    const int shown = m_shown->rowCount();
    m_count->setText(shown == all ? tr("%n line(s)", nullptr, all)
                                  : tr("%1 of %n line(s)", nullptr, all).arg(QLocale().toString(shown)));
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    if (all == 0)
        m_empty->setContent({.icon = u"journal"_s,
            .title = tr("Nothing was changed yet"),
            .text = tr("Every change that Orgbridge sends is kept here: when, by which account, what it was "
                       "before and after, and how it ended.")});
    else if (shown == 0)
        m_empty->setContent({.icon = u"search"_s,
            .title = tr("No line has \"%1\" in it").arg(m_filter->text().trimmed()),
            .primary = tr("Clear Filter")});
    updateActions();
}

void JournalPanel::updateWarning()
{
    if (m_journal.warning().isEmpty())
        m_banner->clear();
    else
        m_banner->showMessage(
            theme::Tone::Warning, tr("The journal is not complete on the disk"), m_journal.warning());
}

void JournalPanel::updateActions()
{
    const auto entries = selectedEntries();
    m_revert->setEnabled(std::any_of(entries.begin(), entries.end(),
        [](const JournalEntry& entry) { return inverse(entry).has_value(); }));
    m_copy->setEnabled(!entries.isEmpty());
    m_export->setEnabled(m_shown->rowCount() > 0);
}

QList<JournalEntry> JournalPanel::selectedEntries() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.append(m_shown->mapToSource(index).row());
    std::sort(rows.rbegin(), rows.rend()); // The journal itself is oldest first.
    QList<JournalEntry> entries;
    for (const int row : rows)
        entries.append(m_model->entry(row));
    return entries;
}

QList<JournalEntry> JournalPanel::shownEntries() const
{
    QList<JournalEntry> entries;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        entries.append(m_model->entry(m_shown->mapToSource(m_shown->index(row, 0)).row()));
    return entries;
}

void JournalPanel::revert()
{
    QList<JournalEntry> entries = selectedEntries();
    entries.removeIf([](const JournalEntry& entry) { return !inverse(entry); });
    if (!entries.isEmpty())
        emit revertRequested(entries);
}

void JournalPanel::copy()
{
    const auto entries = selectedEntries();
    if (entries.isEmpty())
        return;
    QStringList lines;
    auto selected = m_table->selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    for (const QModelIndex& row : selected) {
        QStringList cells;
        for (int column = 0; column < JournalModel::ColumnCount; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(tabbedLine(cells));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void JournalPanel::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Export Journal"));
    dialog->setObjectName(u"journalExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"orgbridge-journal.csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(u".json"_s) ? u"json"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &JournalPanel::exportTo);
    dialog->open();
}

void JournalPanel::exportTo(const QString& path)
{
    const auto written = exportJournal(path, journalFormatOf(path), shownEntries());
    if (written) {
        m_banner->clear();
        emit exported(path);
    } else {
        m_banner->showMessage(theme::Tone::Error, tr("The journal was not exported"), written.error());
    }
}

void JournalPanel::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_revert, m_copy, m_export});
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void JournalPanel::updateLooks()
{
    const int step = theme::space(this);
    layout()->setContentsMargins(2 * step, 2 * step, 2 * step, 2 * step);
    layout()->setSpacing(2 * step);
    const int side = theme::iconSize(this);
    for (auto* button : findChildren<QToolButton*>())
        button->setIconSize({side, side});
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 3 * step);
    if (m_table->isVisible())
        fitTable();
}

/// Once there are lines to see, and room is given to them.
bool JournalPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Show && !std::exchange(m_wasShown, true))
        QMetaObject::invokeMethod(this, &JournalPanel::fitTable, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void JournalPanel::fitTable()
{
    auto widths = columnWidths;
    const int types = ChipDelegate::usualWidth(m_table) / fontMetrics().averageCharWidth() + 1;
    widths[JournalModel::Before].least = types;
    widths[JournalModel::After].least = types;
    fitColumns(m_table, widths);
}

void JournalPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (looks && layout())
        updateLooks();
}
