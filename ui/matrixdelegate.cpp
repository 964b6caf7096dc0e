// SPDX-License-Identifier: Apache-2.0
#include "ui/matrixdelegate.h"

#include "ui/chipdelegate.h"
#include "ui/matrixmodel.h"
#include "ui/theme.h"
#include "ui/typemarks.h"

#include <QPainter>
#include <QTableView>

namespace {

/// What the search leaves out is still there, and out of the way.
constexpr double faint = 0.25;

} // namespace

MatrixDelegate::MatrixDelegate(QTableView* table)
    : QStyledItemDelegate(table)
    , m_table(table)
{
}

QSize MatrixDelegate::cellSize(const QFont& font) const
{
    const int step = theme::space(font);
    return typeMarksSize(m_places, font) + QSize(2 * step, 2 * step);
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return cellSize(option.font);
}

void MatrixDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintBackground(painter, option, index);
    const auto chips = index.data(ChipDelegate::ChipsRole).value<QList<Chip>>();
    if (!chips.isEmpty()) {
        painter->save();
        if (!index.data(MatrixModel::MatchesRole).toBool())
            painter->setOpacity(faint);
        paintTypeMarks(painter, option.rect, typeMarksFor(chips), m_places, option.palette, option.direction,
            option.font);
        painter->restore();
    }
    if (index == m_table->currentIndex())
        paintCurrent(painter, option);
}

/// A frame, stronger while the keyboard is in the table.
void MatrixDelegate::paintCurrent(QPainter* painter, const QStyleOptionViewItem& option) const
{
    const QColor text = option.palette.color(QPalette::Text);
    const QColor highlight = option.palette.color(QPalette::Highlight);
    const int width = std::max(1, theme::space(option.font) / 2);
    const QColor frame = theme::blend(highlight, text, m_table->hasFocus() ? 0.8 : 0.3);
    painter->setPen(QPen(frame, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->setBrush(Qt::NoBrush);
    const double inset = width / 2.0;
    painter->drawRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset));
}

void MatrixDelegate::paintBackground(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QColor base = option.palette.color(QPalette::Base);
    const QColor highlight = option.palette.color(QPalette::Highlight);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, highlight);
        return;
    }
    const QModelIndex current = m_table->currentIndex();
    const bool isCrossed = index.row() == current.row() || index.column() == current.column();
    painter->fillRect(option.rect, isCrossed ? theme::blend(base, highlight, 0.1) : base);
    if (index.data(MatrixModel::SameOrgRole).toBool())
        painter->fillRect(option.rect,
            QBrush(theme::blend(base, option.palette.color(QPalette::Text), 0.25), Qt::BDiagPattern));
}
