// SPDX-License-Identifier: Apache-2.0
#include "ui/filenotes.h"

#include "app/exchange/csvtext.h"
#include "ui/columns.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Measuring the wrapped texts of more lines takes too long.
constexpr int mostWrappedLines = 300;
constexpr int placeCharacters = 24;
constexpr int fieldCharacters = 30;

/// Puts the icon beside the first line of a text that is wrapped, and some air between the notes.
class NoteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * airOf(option));
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        row.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
        QStyleOptionViewItem content = option;
        content.rect.adjust(0, airOf(option), 0, -airOf(option));
        QStyledItemDelegate::paint(painter, content, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationAlignment = Qt::AlignLeading | Qt::AlignTop;
    }

private:
    /// Above a note, and below it.
    static int airOf(const QStyleOptionViewItem& option) { return 3 * theme::space(option.font) / 2; }
};

} // namespace

FileNotes::FileNotes(QWidget* parent)
    : QTableView(parent)
    , m_model(new FileNotesModel(this))
{
    setModel(m_model);
    setItemDelegate(new NoteDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setTextElideMode(Qt::ElideMiddle);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    auto* copyAction = new QAction(tr("Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    addAction(copyAction);
    connect(copyAction, &QAction::triggered, this, &FileNotes::copy);
    updateLooks();
}

void FileNotes::setNotes(const QList<FileNote>& notes)
{
    const bool wraps = notes.size() <= mostWrappedLines;
    setWordWrap(wraps);
    verticalHeader()->setSectionResizeMode(wraps ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
    m_model->setNotes(notes);
    updateGeometry();
}

QSize FileNotes::sizeHint() const
{
    const int character = fontMetrics().averageCharWidth();
    const int lines = std::clamp(m_model->rowCount(), 4, 12);
    return {character * 110, (lines + 1) * (2 * fontMetrics().height())};
}

void FileNotes::copy() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(m_model->index(row, 0));
    }
    QStringList lines;
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < FileNotesModel::ColumnCount; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(tabbedLine(cells));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void FileNotes::updateLooks()
{
    const int character = fontMetrics().averageCharWidth();
    const int side = theme::iconSize(this);
    setIconSize({side, side});
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::space(this, 3));
    fitColumn(this, FileNotesModel::Place, placeCharacters * character);
    fitColumn(this, FileNotesModel::Field, fieldCharacters * character);
}

void FileNotes::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateLooks();
}
