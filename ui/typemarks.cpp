// SPDX-License-Identifier: Apache-2.0
#include "ui/typemarks.h"

#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace {

/// A little smaller than text, so that a cell has room for all places.
QFont letterFont(const QFont& font)
{
    QFont letters = font;
    constexpr double part = 0.88;
    if (font.pointSizeF() > 0)
        letters.setPointSizeF(font.pointSizeF() * part);
    else
        letters.setPixelSize(qRound(font.pixelSize() * part));
    return letters;
}

int side(const QFont& font)
{
    return QFontMetrics(letterFont(font)).height();
}

int gap(const QFont& font)
{
    return theme::space(font) * 3 / 4;
}

int placeOf(const QString& wireName)
{
    const auto& known = knownTypes();
    const auto found = std::find_if(
        known.cbegin(), known.cend(), [&](const KnownType& type) { return type.wireName == wireName; });
    return static_cast<int>(found - known.cbegin());
}

/// A small plus beside the mark's upper corner, where it hides little of the letter.
void paintAdded(
    QPainter* painter, const QRect& rect, const ChipColors& colours, Qt::LayoutDirection direction)
{
    const int size = (rect.height() * 3 / 10) | 1; // Odd, so that the sign has a middle.
    QRect badge
        = QStyle::alignedRect(direction, Qt::AlignTop | Qt::AlignTrailing, QSize(size + 2, size + 2), rect);
    badge.translate(direction == Qt::RightToLeft ? -size / 2 : size / 2, -size / 2);
    painter->fillRect(badge, colours.text);
    painter->setPen(colours.fill);
    paintPlus(painter, badge.adjusted(1, 1, -1, -1));
}

void paintMark(QPainter* painter, const QRect& rect, const TypeMark& mark, const ChipColors& colours)
{
    paintChipOutline(painter, rect, mark.chip, colours);
    painter->setPen(colours.text);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, mark.letter);
    if (mark.chip.mark == Chip::Mark::Removed)
        painter->drawLine(rect.bottomLeft(), rect.topRight()); // Level, it would be lost in an A.
}

} // namespace

QList<TypeMark> typeMarksFor(const QList<Chip>& chips)
{
    QList<TypeMark> marks;
    int others = 0;
    for (const Chip& chip : chips) {
        const int place = placeOf(chip.wireName);
        const bool isShared = place == knownTypes().size() && others++ > 0;
        if (!isShared) {
            marks.append({place, chip.label.left(1).toUpper(), chip});
            continue;
        }
        marks.last().letter = QString::number(others);
        if (marks.last().chip.mark != chip.mark) // Some stay, some do not: the cell's words tell which.
            marks.last().chip.mark = Chip::Mark::Unchanged;
    }
    return marks;
}

int typeMarkPlaces(bool withUnknownTypes)
{
    return static_cast<int>(knownTypes().size()) + (withUnknownTypes ? 1 : 0);
}

QSize typeMarksSize(int places, const QFont& font)
{
    return {places * side(font) + (places - 1) * gap(font), side(font)};
}

void paintTypeMarks(QPainter* painter, const QRect& rect, const QList<TypeMark>& marks, int places,
    const QPalette& palette, Qt::LayoutDirection direction, const QFont& font)
{
    const QRect row = QStyle::alignedRect(direction, Qt::AlignCenter, typeMarksSize(places, font), rect);
    const int step = side(font) + gap(font);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(letterFont(font));
    QList<QRect> rects;
    for (const TypeMark& mark : marks) {
        const QRect place(row.left() + mark.place * step, row.top(), side(font), side(font));
        rects.append(QStyle::visualRect(direction, row, place));
        paintMark(painter, rects.last(), mark, chipColors(mark.chip, palette));
    }
    for (qsizetype i = 0; i < marks.size(); ++i) { // Over the marks beside them.
        if (marks.at(i).chip.mark == Chip::Mark::Added)
            paintAdded(painter, rects.at(i), chipColors(marks.at(i).chip, palette), direction);
    }
    painter->restore();
}
