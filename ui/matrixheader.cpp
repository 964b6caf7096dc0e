// SPDX-License-Identifier: Apache-2.0
#include "ui/matrixheader.h"

#include "ui/matrixmodel.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace {

constexpr double faintPart = 0.45;

} // namespace

MatrixHeader::MatrixHeader(Qt::Orientation orientation, QWidget* parent)
    : QHeaderView(orientation, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
}

void MatrixHeader::setMostRoom(int pixels)
{
    if (pixels == m_mostRoom)
        return;
    m_mostRoom = pixels;
    updateGeometry();
    emit geometriesChanged();
}

QSize MatrixHeader::sizeHint() const
{
    const int room = std::min(longestName() + theme::space(this, 4), m_mostRoom);
    return orientation() == Qt::Vertical ? QSize(room, 0) : QSize(0, room);
}

/// In pixels; names beyond the limit are not compared.
int MatrixHeader::longestName() const
{
    QFont bold = font();
    bold.setBold(true); // The current one is.
    const QFontMetrics metrics(bold);
    int longest = 0;
    for (int section = 0; model() && section < count() && longest < m_mostRoom; ++section) {
        const QString name = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        longest = std::max(longest, metrics.horizontalAdvance(name));
    }
    return longest;
}

bool MatrixHeader::isCurrent(int section) const
{
    const QModelIndex current = selectionModel() ? selectionModel()->currentIndex() : QModelIndex();
    return current.isValid() && section == (orientation() == Qt::Vertical ? current.row() : current.column());
}

void MatrixHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = logicalIndex;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);

    const auto ofSection = [&](int role) { return model()->headerData(logicalIndex, orientation(), role); };
    QFont named = font();
    named.setBold(isCurrent(logicalIndex));
    painter->save();
    painter->setFont(named);
    painter->setPen(palette().color(QPalette::ButtonText));
    if (!ofSection(MatrixModel::MatchesRole).toBool())
        painter->setOpacity(faintPart);
    QRect room(QPoint(0, 0), rect.size());
    painter->translate(rect.topLeft());
    if (orientation() == Qt::Horizontal) {
        painter->translate(0, rect.height());
        painter->rotate(-90);
        room = room.transposed();
    }
    const int margin = theme::space(this, 3) / 2;
    room.adjust(margin, 0, -margin, 0);
    const QString name = QFontMetrics(named).elidedText(
        ofSection(Qt::DisplayRole).toString(), Qt::ElideMiddle, room.width());
    // The names of columns stand on their cells; those of rows begin at the leading side.
    const Qt::Alignment start = orientation() == Qt::Horizontal
        ? Qt::AlignLeft | Qt::AlignAbsolute
        : QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter->drawText(room, start | Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter->restore();
}
