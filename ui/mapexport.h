// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mapfigure.h"
#include "ui/maplegend.h"

#include <tl/expected.hpp>

class QPainter;

/// The whole map with its legend, as it goes into files and onto paper: in light colours, nothing selected.
struct MapPicture {
    MapFigure figure;
    QList<MapLegendEntry> legend;
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    /// In pixels at full size, with a margin.
    [[nodiscard]] QSizeF size() const;
};

/// Paints the picture as large as fits into the rectangle, in its middle.
void paintMapPicture(QPainter* painter, const MapPicture& picture, const QRectF& rect);

enum class MapFormat { Svg, Png };

/// The format that a file's name asks for: SVG unless it ends with ".png".
[[nodiscard]] MapFormat mapFormatOf(const QString& path);

/// A drawing in which text is text, with a title, and with every connection in words as its description.
[[nodiscard]] QByteArray mapToSvg(const MapPicture& picture);

/// An image with two pixels for each one of the map, or fewer where it would be too large to open.
/// Empty where there is not enough memory.
[[nodiscard]] QByteArray mapToPng(const MapPicture& picture);

/// Writes the file whole or not at all. An error names the file and says why.
[[nodiscard]] tl::expected<void, QString> exportMap(
    const QString& path, MapFormat format, const MapPicture& picture);
