// SPDX-License-Identifier: Apache-2.0
#include "ui/chips.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPen>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QRgb unknownColour = 0x6E7781;

/// A chip's longest label, in average characters; an unknown wire name may be longer.
constexpr int mostLabelCharacters = 14;

struct ChipMetrics {
    explicit ChipMetrics(const QFont& font)
        : text(font)
        , step(theme::space(font))
        , padding(step * 3 / 2)
        , height(text.height() + step / 2)
        , plus(step * 3 / 2 + 1)
    {
    }

    [[nodiscard]] int labelWidth(const QString& label) const
    {
        // One more pixel: the advance is rounded, and eliding compares with the exact width.
        return std::min(text.horizontalAdvance(label) + 1, text.averageCharWidth() * mostLabelCharacters);
    }

    [[nodiscard]] int width(const Chip& chip) const
    {
        const int mark = chip.mark == Chip::Mark::Added ? plus + step : 0;
        return labelWidth(chip.label) + mark + 2 * padding;
    }

    [[nodiscard]] int width(const QString& overflow) const { return labelWidth(overflow) + 2 * padding; }

    QFontMetrics text;
    int step;
    int padding;
    int height;
    int plus; ///< The side of the plus sign.
};

QString overflowText(qsizetype hidden)
{
    // The mark keeps the plus in front of the number in a right-to-left window.
    return QChar(0x200E) + QCoreApplication::translate("Chips", "+%1", "so many more data types").arg(hidden);
}

Chip overflowChip(qsizetype hidden)
{
    return {.wireName = {}, .label = overflowText(hidden), .colour = QColor(unknownColour), .mark = {}};
}

Chip chipFor(const QString& wireName, Chip::Mark mark)
{
    const auto& known = knownTypes();
    const auto type = std::find_if(known.begin(), known.end(),
        [&](const KnownType& candidate) { return candidate.wireName == wireName; });
    if (type == known.end())
        return {.wireName = wireName,
            .label = typeLabel(wireName),
            .colour = QColor(unknownColour),
            .mark = mark};
    const QString label
        = QCoreApplication::translate("ConnectionTypes", type->shortLabel.toUtf8().constData());
    return {.wireName = wireName, .label = label, .colour = QColor(QRgb(type->rgb)), .mark = mark};
}

void paintChip(QPainter* painter, const QRect& rect, const Chip& chip, const QPalette& palette,
    Qt::LayoutDirection direction, const ChipMetrics& metrics)
{
    const ChipColors colours = chipColors(chip, palette);
    paintChipOutline(painter, rect, chip, colours);
    painter->setPen(colours.text);
    QRect inside = rect.adjusted(metrics.padding, 0, -metrics.padding, 0);
    if (chip.mark == Chip::Mark::Added) {
        QRect square(inside.left(), 0, metrics.plus, metrics.plus);
        square.moveCenter(QPoint(square.center().x(), rect.center().y()));
        paintPlus(painter, QStyle::visualRect(direction, rect, square));
        const int room = metrics.plus + metrics.step;
        inside.adjust(
            direction == Qt::LeftToRight ? room : 0, 0, direction == Qt::LeftToRight ? 0 : -room, 0);
    }
    const QString label = metrics.text.elidedText(chip.label, Qt::ElideMiddle, inside.width());
    painter->drawText(inside, Qt::AlignCenter | Qt::TextSingleLine, label);
    if (chip.mark == Chip::Mark::Removed) {
        const int middle = inside.center().y() + 1;
        painter->drawLine(inside.left() - 2, middle, inside.right() + 2, middle);
    }
}

} // namespace

QList<Chip> chipsFor(const ConnectionTypes& saved, const ConnectionTypes& draft)
{
    const ConnectionTypes all = saved.with(draft);
    QList<Chip> chips;
    for (const QString& name : all.wireNames()) {
        const auto mark = !saved.contains(name) ? Chip::Mark::Added
            : !draft.contains(name)             ? Chip::Mark::Removed
                                                : Chip::Mark::Unchanged;
        chips.append(chipFor(name, mark));
    }
    return chips;
}

QList<Chip> chipsFor(const ConnectionTypes& types)
{
    return chipsFor(types, types);
}

QString chipsText(const QList<Chip>& chips)
{
    QStringList words;
    for (const Chip& chip : chips) {
        const QString label = typeLabel(chip.wireName);
        switch (chip.mark) {
        case Chip::Mark::Unchanged:
            words.append(label);
            break;
        case Chip::Mark::Added:
            words.append(QCoreApplication::translate("Chips", "%1 (added)").arg(label));
            break;
        case Chip::Mark::Removed:
            words.append(QCoreApplication::translate("Chips", "%1 (removed)").arg(label));
            break;
        }
    }
    return words.join(QCoreApplication::translate("Chips", ", ", "between data types"));
}

ChipColors chipColors(const Chip& chip, const QPalette& palette)
{
    const bool dark = theme::isDark(palette);
    const QColor base = palette.color(QPalette::Base);
    const double tint = dark ? 0.30 : 0.13;
    const bool removed = chip.mark == Chip::Mark::Removed;
    const QColor fill(removed ? base.rgb() : theme::blend(base, chip.colour, tint).rgb());
    const QColor outline = theme::blend(base, chip.colour, dark ? 0.65 : 0.40);
    return {.fill = fill,
        .outline = outline,
        .text = theme::readable(chip.colour, fill, dark ? 6 : theme::textContrast)};
}

void paintChipOutline(QPainter* painter, const QRect& rect, const Chip& chip, const ChipColors& colours)
{
    QPen pen(chip.mark == Chip::Mark::Unchanged ? colours.outline : colours.text);
    if (chip.mark == Chip::Mark::Removed) {
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({2.5, 2});
        pen.setCapStyle(Qt::FlatCap);
    }
    const qreal radius = rect.height() * 0.3;
    painter->setPen(pen);
    painter->setBrush(colours.fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void paintPlus(QPainter* painter, const QRect& square)
{
    // Whole pixels, so that the sign stays sharp.
    const QPoint centre = square.center();
    const int arm = square.width() / 2;
    painter->fillRect(QRect(centre.x() - arm, centre.y(), 2 * arm + 1, 1), painter->pen().color());
    painter->fillRect(QRect(centre.x(), centre.y() - arm, 1, 2 * arm + 1), painter->pen().color());
}

ChipLayout layoutChips(
    const QRect& rect, const QList<Chip>& chips, Qt::LayoutDirection direction, const QFont& font)
{
    const ChipMetrics metrics(font);
    const int top = rect.center().y() - (metrics.height - 1) / 2;
    const int end = rect.left() + rect.width();
    const bool allFit = chipsSize(chips, font).width() <= rect.width();
    ChipLayout layout;
    int x = rect.left();
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const qsizetype after = chips.size() - i - 1;
        const int reserved = allFit || after == 0 ? 0 : metrics.step + metrics.width(overflowText(after));
        const int room = end - x - reserved;
        const int width = metrics.width(chips.at(i));
        if (width > room && i > 0) {
            layout.hidden = after + 1;
            const QRect more(x, top, metrics.width(overflowText(layout.hidden)), metrics.height);
            layout.overflowRect = QStyle::visualRect(direction, rect, more);
            break;
        }
        // The first one is always there, if need be with its label elided.
        const int fitting = std::clamp(room, std::min(width, 3 * metrics.padding), width);
        layout.rects.append(QStyle::visualRect(direction, rect, QRect(x, top, fitting, metrics.height)));
        x += fitting + metrics.step;
    }
    return layout;
}

QSize chipsSize(const QList<Chip>& chips, const QFont& font)
{
    const ChipMetrics metrics(font);
    int width = 0;
    for (const Chip& chip : chips)
        width += metrics.width(chip) + (width > 0 ? metrics.step : 0);
    return {width, metrics.height};
}

void paintChips(QPainter* painter, const QRect& rect, const QList<Chip>& chips, const QPalette& palette,
    Qt::LayoutDirection direction, const QFont& font)
{
    const ChipMetrics metrics(font);
    const ChipLayout layout = layoutChips(rect, chips, direction, font);
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font);
    painter->setLayoutDirection(direction);
    for (qsizetype i = 0; i < layout.rects.size(); ++i)
        paintChip(painter, layout.rects.at(i), chips.at(i), palette, direction, metrics);
    if (layout.hidden > 0)
        paintChip(painter, layout.overflowRect, overflowChip(layout.hidden), palette, direction, metrics);
    painter->restore();
}
