// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/chips.h"
#include "ui/mapcontent.h"

class QPainter;

/// One line of the legend: a sample, and what it stands for.
struct MapLegendEntry {
    enum class Kind { DataType, Draft, Risk };

    Kind kind = Kind::DataType;
    Chip chip; ///< Of a data type.
    QString text;

    bool operator==(const MapLegendEntry&) const = default;
};

/// What the map shows now and no more: its data types, and drafts and risks where there are some.
[[nodiscard]] QList<MapLegendEntry> mapLegend(const MapContent& content);

/// The entries side by side within the width, from the leading side, in as many rows as they take.
struct MapLegendLayout {
    QList<QRectF> rects;
    QSizeF size;
};

[[nodiscard]] MapLegendLayout layoutLegend(
    const QList<MapLegendEntry>& entries, const QFont& font, qreal width, Qt::LayoutDirection direction);

/// Paints an entry into its place of the layout.
void paintLegendEntry(QPainter* painter, const QRectF& rect, const MapLegendEntry& entry,
    const QPalette& palette, const QFont& font, Qt::LayoutDirection direction);
