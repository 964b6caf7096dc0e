// SPDX-License-Identifier: Apache-2.0
#include "ui/maplegend.h"

#include "ui/mappainter.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

/// The lengths that the font gives.
struct Metrics {
    explicit Metrics(const QFont& font)
        : text(font)
        , step(theme::space(font))
        , sample(step * 8)
        , height(std::max(std::ceil(text.height()), step * 4.0))
    {
    }

    [[nodiscard]] qreal width(const MapLegendEntry& entry) const
    {
        return sample + step * 2 + std::ceil(text.horizontalAdvance(entry.text)) + 1;
    }

    QFontMetricsF text;
    qreal step;
    qreal sample;
    qreal height;
};

void paintSample(QPainter* painter, const QRectF& rect, const MapLegendEntry& entry, const QPalette& palette)
{
    const QPointF left(rect.left(), rect.center().y());
    const QPointF right(rect.right(), rect.center().y());
    painter->setBrush(Qt::NoBrush);
    switch (entry.kind) {
    case MapLegendEntry::Kind::DataType:
        painter->setPen(mapPen(entry.chip, palette, 2.5));
        painter->drawLine(left, right);
        return;
    case MapLegendEntry::Kind::Draft: {
        painter->setPen(mapDraftPen(palette));
        const qreal half = 5;
        painter->drawRect(QRectF(left - QPointF(0, half), right + QPointF(0, half)));
        return;
    }
    case MapLegendEntry::Kind::Risk:
        paintMapSign(painter, {.kind = MapSign::Kind::Risk, .at = rect.center(), .colour = {}}, palette);
        return;
    }
}

} // namespace

QList<MapLegendEntry> mapLegend(const MapContent& content)
{
    using Kind = MapLegendEntry::Kind;
    ConnectionTypes types;
    bool hasDraft = false;
    bool hasRisk = false;
    for (const MapConnection& connection : content.connections) {
        types = types.with(connection.saved).with(connection.wanted);
        hasDraft = hasDraft || connection.isDraft();
        hasRisk = hasRisk || connection.isRisky;
    }
    QList<MapLegendEntry> entries;
    for (const Chip& chip : chipsFor(types))
        entries.append({.kind = Kind::DataType, .chip = chip, .text = typeLabel(chip.wireName)});
    if (hasDraft) {
        entries.append({.kind = Kind::Draft,
            .chip = {},
            .text = QCoreApplication::translate("Map", "Edited, not saved")});
    }
    if (hasRisk)
        entries.append(
            {.kind = Kind::Risk, .chip = {}, .text = QCoreApplication::translate("Map", "At risk")});
    return entries;
}

MapLegendLayout layoutLegend(
    const QList<MapLegendEntry>& entries, const QFont& font, qreal width, Qt::LayoutDirection direction)
{
    const Metrics metrics(font);
    MapLegendLayout layout;
    QPointF at;
    for (const MapLegendEntry& entry : entries) {
        const QSizeF size(metrics.width(entry), metrics.height);
        if (at.x() > 0 && at.x() + size.width() > width)
            at = QPointF(0, at.y() + metrics.height + metrics.step);
        layout.rects.append(QRectF(at, size));
        layout.size = layout.size.expandedTo({at.x() + size.width(), at.y() + size.height()});
        at.rx() += size.width() + 4 * metrics.step;
    }
    if (direction == Qt::RightToLeft) {
        for (QRectF& rect : layout.rects)
            rect.moveRight(width - rect.left());
    }
    return layout;
}

void paintLegendEntry(QPainter* painter, const QRectF& rect, const MapLegendEntry& entry,
    const QPalette& palette, const QFont& font, Qt::LayoutDirection direction)
{
    const Metrics metrics(font);
    QRectF sample = rect;
    sample.setWidth(metrics.sample);
    QRectF text = rect.adjusted(metrics.sample + 2 * metrics.step, 0, 0, 0);
    if (direction == Qt::RightToLeft) {
        sample.moveRight(rect.right());
        text.moveLeft(rect.left());
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(direction);
    paintSample(painter, sample, entry, palette);
    painter->setPen(palette.color(QPalette::Active, QPalette::WindowText));
    painter->setFont(font);
    painter->drawText(text, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, entry.text);
    painter->restore();
}
