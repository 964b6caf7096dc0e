// SPDX-License-Identifier: Apache-2.0
#include "ui/shortcutsdialog.h"

#include "ui/mnemonics.h"
#include "ui/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString nativeKeys(const QList<QKeySequence>& shortcuts)
{
    return QKeySequence::listToString(shortcuts, QKeySequence::NativeText).replace(u"; "_s, u", "_s);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent)
    , m_model(new QStandardItemModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_model->setHorizontalHeaderLabels({tr("Where"), tr("What"), tr("Keys")});
    readMenus(menus);
    addOtherKeys();
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setObjectName(u"shortcutsFilter"_s);
    m_filter->setPlaceholderText(tr("Filter shortcuts"));
    m_filter->setAccessibleName(tr("Filter shortcuts"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(theme::symbolicIcon(u"search"_s), QLineEdit::LeadingPosition)
        ->setText(m_filter->placeholderText());
    connect(m_filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    buildTable();
    buildLayout();
    const int width = m_table->horizontalHeader()->length() + m_table->verticalScrollBar()->sizeHint().width()
        + theme::space(this, 10);
    m_table->horizontalHeader()->setStretchLastSection(true);
    resize(std::max(88 * fontMetrics().averageCharWidth(), width), 36 * fontMetrics().height());
}

void ShortcutsDialog::readMenus(const QMenuBar& menus)
{
    const QList<QAction*> titles = menus.actions();
    for (const QAction* title : titles) {
        const QList<QAction*> entries = title->menu() ? title->menu()->actions() : QList<QAction*>();
        for (const QAction* entry : entries) {
            if (!entry->shortcuts().isEmpty())
                addRow(plainName(title->text()), plainName(entry->text()), nativeKeys(entry->shortcuts()));
        }
    }
}

/// What the views do with keys that belong to no action.
void ShortcutsDialog::addOtherKeys()
{
    const auto key = [](Qt::Key one) { return QKeySequence(one).toString(QKeySequence::NativeText); };
    addRow(tr("List, map and matrix"), tr("Edit the connection"), key(Qt::Key_Return));
    const QList<QKeySequence> arrows {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
    addRow(tr("Map"), tr("Next connection in that direction"), nativeKeys(arrows));
    addRow(tr("Map"), tr("Move the map"),
        nativeKeys({Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right, Qt::CTRL | Qt::Key_Up,
            Qt::CTRL | Qt::Key_Down}));
    addRow(tr("Map"), tr("Select nothing"), key(Qt::Key_Escape));
    addRow(tr("Matrix"), tr("New connection in an empty cell"), key(Qt::Key_Return));
    addRow(tr("Data types"), tr("Tick or untick"), key(Qt::Key_Space));
    addRow(tr("Everywhere"), tr("Next part, previous part"),
        nativeKeys({QKeySequence(Qt::Key_Tab), QKeySequence(Qt::SHIFT | Qt::Key_Tab)}));
    addRow(tr("Everywhere"), tr("Context menu"), nativeKeys({QKeySequence(Qt::SHIFT | Qt::Key_F10)}));
    addRow(tr("Dialogs"), tr("Close without doing anything"), key(Qt::Key_Escape));
}

void ShortcutsDialog::addRow(const QString& where, const QString& what, const QString& keys)
{
    QList<QStandardItem*> row {new QStandardItem(where), new QStandardItem(what), new QStandardItem(keys)};
    for (QStandardItem* item : row)
        item->setEditable(false);
    m_model->appendRow(row);
}

void ShortcutsDialog::buildTable()
{
    m_table->setObjectName(u"shortcuts"_s);
    m_table->setAccessibleName(tr("Keyboard Shortcuts"));
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::space(this, 3));
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->resizeSections(QHeaderView::ResizeToContents);
}

void ShortcutsDialog::buildLayout()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    theme::setDialogMargins(this);
    column->setSpacing(theme::space(this, 3));
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
}
