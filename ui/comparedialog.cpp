// SPDX-License-Identifier: Apache-2.0
#include "ui/comparedialog.h"

#include "app/connections/connectionstore.h"
#include "app/connections/session.h"
#include "app/connections/storedfile.h"
#include "app/exchange/csvtext.h"
#include "app/exchange/knownstate.h"
#include "app/sentences.h"
#include "ui/banner.h"
#include "ui/chipdelegate.h"
#include "ui/columns.h"
#include "ui/earlierchooser.h"
#include "ui/emptystate.h"
#include "ui/filenotes.h"
#include "ui/notices.h"
#include "ui/statechangemodel.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr ColumnWidth columnWidths[StateChangeModel::ColumnCount]
    = {{.least = 12, .most = 24}, {.least = 30, .most = 36}, {.least = 30, .most = 36},
        {.least = 20, .most = 34}, {.least = 20, .most = 34}};

} // namespace

CompareDialog::CompareDialog(const ConnectionStore& store, const Session& session, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_session(session)
    , m_model(new StateChangeModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_earlier(new EarlierChooser(session, this))
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_notes(new FileNotes(this))
    , m_empty(new EmptyState(this))
    , m_show(new QPushButton(tr("&Show Connection"), this))
    , m_copy(new QPushButton(theme::symbolicIcon(u"copy"_s), tr("&Copy"), this))
    , m_export(new QPushButton(theme::symbolicIcon(u"save"_s), tr("&Export…"), this))
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare Connections"));
    setSizeGripEnabled(true);
    buildFilter();
    buildTable();
    buildLayout();
    updateLooks();
    follow();
    choose();
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 32);
}

void CompareDialog::buildFilter()
{
    m_filter->setObjectName(u"compareFilter"_s);
    m_filter->setAccessibleName(tr("Filter changes"));
    m_filter->setPlaceholderText(tr("Filter changes"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(theme::symbolicIcon(u"search"_s), QLineEdit::LeadingPosition)
        ->setText(m_filter->placeholderText());
    m_count->setObjectName(u"compareCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_shown->setFilterFixedString(text.trimmed());
        updateState();
    });
}

void CompareDialog::buildTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(StateChangeModel::SortRole);
    m_shown->setFilterRole(StateChangeModel::SearchRole);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortLocaleAware(true);
    m_table->setObjectName(u"compareTable"_s);
    m_table->setAccessibleName(tr("Changes"));
    m_table->setModel(m_shown);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(StateChangeModel::Source, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* chips = new ChipDelegate(m_table);
    m_table->setItemDelegateForColumn(StateChangeModel::Before, chips);
    m_table->setItemDelegateForColumn(StateChangeModel::After, chips);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* copyAction = new QAction(tr("Copy"), m_table);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyAction);
    connect(copyAction, &QAction::triggered, this, &CompareDialog::copy);
    connect(m_table, &QTableView::doubleClicked, this, &CompareDialog::showSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &CompareDialog::updateActions);
}

void CompareDialog::buildLayout()
{
    m_notes->setObjectName(u"compareNotes"_s);
    m_notes->setAccessibleName(tr("About this file"));
    m_show->setObjectName(u"compareShow"_s);
    m_copy->setObjectName(u"compareCopy"_s);
    m_export->setObjectName(u"compareExport"_s);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"compareClose"_s);
    for (QPushButton* button : {m_show, m_copy, m_export, close})
        button->setAutoDefault(false);
    connect(m_show, &QPushButton::clicked, this, &CompareDialog::showSelected);
    connect(m_copy, &QPushButton::clicked, this, &CompareDialog::copy);
    connect(m_export, &QPushButton::clicked, this, &CompareDialog::chooseTarget);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_empty, &EmptyState::primaryRequested, this, [this] {
        if (m_compares)
            m_filter->clear();
        else
            m_earlier->chooseFile();
    });
    for (QWidget* page : std::initializer_list<QWidget*> {m_table, m_notes, m_empty})
        m_stack->addWidget(page);
    auto* search = new QHBoxLayout;
    search->addWidget(m_filter, 1);
    search->addWidget(m_count);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_show, m_copy, m_export})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_earlier);
    column->addLayout(search);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
}

void CompareDialog::follow()
{
    m_updateSoon.setSingleShot(true);
    m_updateSoon.setInterval(0);
    connect(&m_updateSoon, &QTimer::timeout, this, [this] {
        m_earlier->refill(); // A refresh may have kept another one.
        update();
    });
    connect(m_earlier, &EarlierChooser::changed, this, &CompareDialog::choose);
    const auto soon = [this] { m_updateSoon.start(); };
    for (const auto signal : {&ConnectionStore::inserted, &ConnectionStore::removed, &ConnectionStore::reset})
        connect(&m_store, signal, this, soon);
    connect(&m_store, &ConnectionStore::changed, this, soon);
    connect(&m_session, &Session::changed, this, soon);
}

void CompareDialog::compareWithFile(const QString& path)
{
    m_earlier->addFile(path);
}

/// Reads what was chosen.
void CompareDialog::choose()
{
    const EarlierState chosen = m_earlier->chosen();
    m_snapshot = chosen.isSnapshot() ? SnapshotHistory::read(chosen.path) : std::nullopt;
    m_file = chosen.isFile() ? readImport(chosen.path) : ImportFile();
    update();
}

void CompareDialog::update()
{
    const EarlierState chosen = m_earlier->chosen();
    m_compares = false;
    m_notes->setNotes({});
    if (m_snapshot)
        compareWithSnapshot(chosen.accountId);
    else if (chosen.isFile())
        compareWithRows();
    if (!m_compares)
        m_model->setChanges({});
    m_banner->showNotice(stalenessNotice(m_session));
    updateState();
}

/// An account sees only its own: what others see would look like added.
void CompareDialog::compareWithSnapshot(const QString& accountId)
{
    m_compares = true;
    m_model->setChanges(stateChanges(m_snapshot->connections, now(accountId)));
}

void CompareDialog::compareWithRows()
{
    const DesiredState state = desiredState(m_file, knownState(m_store, m_session));
    m_compares = state.isUsable();
    QList<OrgConnection> before;
    for (const ImportedConnection& one : state.connections) {
        before.append({.id = one.id,
            .sourceOrg = one.desired.sourceOrg,
            .sinkOrg = one.desired.sinkOrg,
            .connectionTypes = one.desired.connectionTypes});
    }
    if (m_compares)
        m_model->setChanges(stateChanges(before, now({})));
    QList<FileNote> notes;
    for (const FileProblem& problem : state.problems)
        notes.append(noteOf(problem));
    m_notes->setNotes(notes);
}

/// What an account sees now; without an account, what all do.
QList<OrgConnection> CompareDialog::now(const QString& accountId) const
{
    QList<OrgConnection> connections;
    for (const Connection& connection : m_store.connections()) {
        const bool isSeen = accountId.isEmpty() || connection.accounts.contains(accountId);
        if (isSeen && connection.since != SinceLastVisit::Gone)
            connections.append(connection);
    }
    return connections;
}

void CompareDialog::updateState()
{
    const int all = m_model->rowCount();
    const int shown = m_shown->rowCount();
    m_count->setText(!m_compares ? QString()
            : shown == all       ? tr("%n difference(s)", nullptr, all)
                                 : tr("%1 of %n difference(s)", nullptr, all).arg(QLocale().toString(shown)));
    m_count->setVisible(m_compares);
    m_filter->setEnabled(all > 0);
    m_export->setEnabled(shown > 0);
    const bool hasErrors = !m_compares && m_notes->model()->rowCount() > 0;
    if (shown > 0)
        showTable();
    else if (hasErrors)
        m_stack->setCurrentWidget(m_notes);
    else
        showNothing();
    updateActions();
}

void CompareDialog::showTable()
{
    m_stack->setCurrentWidget(m_table);
    fitColumns(m_table, columnWidths);
}

/// Says why there is no table.
void CompareDialog::showNothing()
{
    m_stack->setCurrentWidget(m_empty);
    const EarlierState chosen = m_earlier->chosen();
    if (m_compares && m_model->rowCount() > 0) {
        m_empty->setContent({.icon = u"search"_s,
            .title = tr("No difference has \"%1\" in it").arg(m_filter->text().trimmed()),
            .primary = tr("Clear Filter")});
    } else if (m_compares) {
        m_empty->setContent({.icon = u"success"_s,
            .title = tr("No differences"),
            .text = tr("The connections are as they were: %1.", "what is compared with")
                        .arg(m_earlier->titleOf(chosen))});
    } else if (chosen.isSnapshot()) {
        m_empty->setContent({.icon = u"warning"_s,
            .title = tr("This snapshot cannot be read"),
            .text = tr("%1 is damaged. Choose another one, or a file.").arg(leftToRight(chosen.path)),
            .primary = tr("Choose File…")});
    } else {
        m_empty->setContent({.icon = u"journal"_s,
            .title = tr("Nothing to compare with yet"),
            .text
            = tr("Orgbridge keeps a snapshot whenever a refresh shows something new. An earlier export, "
                 "JSON or CSV, will do as well."),
            .primary = tr("Choose File…")});
    }
}

void CompareDialog::updateActions()
{
    const QList<int> rows = selectedRows();
    m_copy->setEnabled(m_shown->rowCount() > 0);
    m_show->setEnabled(rows.size() == 1 && m_model->change(rows.first()).kind != StateChange::Kind::Removed);
}

/// Rows of the model, in the order on screen.
QList<int> CompareDialog::selectedRows() const
{
    QList<int> onScreen;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        onScreen.append(index.row());
    std::sort(onScreen.begin(), onScreen.end());
    QList<int> rows;
    for (const int row : onScreen)
        rows.append(m_shown->mapToSource(m_shown->index(row, 0)).row());
    return rows;
}

void CompareDialog::chooseTarget()
{
    auto* dialog = new QFileDialog(this, tr("Export Differences"));
    dialog->setObjectName(u"compareExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"org-connections-differences.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CompareDialog::exportTo);
    dialog->open();
}

void CompareDialog::exportTo(const QString& path)
{
    QList<StateChange> changes;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        changes.append(m_model->change(m_shown->mapToSource(m_shown->index(row, 0)).row()));
    const QString problem = writeWholeFile(path, stateChangesToCsv(changes));
    if (problem.isEmpty())
        emit exported(path);
    else
        m_banner->showMessage(theme::Tone::Error, tr("The differences were not exported"),
            tr("%1 could not be written: %2").arg(leftToRight(path), problem));
}

void CompareDialog::copy()
{
    QStringList lines;
    const bool all = !m_table->selectionModel()->hasSelection();
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        if (!all && !m_table->selectionModel()->isRowSelected(row))
            continue;
        QStringList cells;
        for (int column = 0; column < StateChangeModel::ColumnCount; ++column)
            cells.append(m_shown->index(row, column).data().toString());
        lines.append(tabbedLine(cells));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void CompareDialog::showSelected()
{
    if (m_show->isEnabled())
        emit showRequested(m_model->change(selectedRows().constFirst()).after.id);
}

void CompareDialog::updateLooks()
{
    const int step = theme::space(this);
    theme::setDialogMargins(this);
    layout()->setSpacing(3 * step);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 3 * step);
    const int side = theme::iconSize(this);
    m_table->setIconSize({side, side});
}

void CompareDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (looks && layout())
        updateLooks();
}
