// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/chips.h"
#include "ui/mapcontent.h"
#include "ui/maplayout.h"

#include <QFont>
#include <QPainterPath>
#include <QPolygonF>

/// An organization as a box with its name.
struct MapBox {
    QString id;
    QString name; ///< In full.
    QString label; ///< As it fits, elided in the middle.
    QFont font;
    QRectF rect;
    int sharesWith = 0;
    int receivesFrom = 0;
};

/// One data type of a connection: a line of its own, beside those of the others.
struct MapStroke {
    Chip chip; ///< Which type, and what a draft does to it.
    QPolygonF line;
};

/// A small sign on an arrow.
struct MapSign {
    enum class Kind { Risk, Added, Removed };

    Kind kind = Kind::Risk;
    QPointF at; ///< Its middle.
    QColor colour; ///< Of the data type that is added or removed.
};

/// A connection as an arrow from source to destination.
struct MapArrow {
    QString id;
    QString words; ///< "Payments Production → Central Observability: Logs"
    int source = 0; ///< Places in MapFigure::boxes.
    int sink = 0;
    QPolygonF line; ///< Its middle, from box to box.
    QList<MapStroke> strokes;
    QPolygonF head;
    QList<MapSign> signs;
    qreal width = 0; ///< Of all strokes together.
    QPainterPath draftOutline; ///< Around a connection with a draft; else empty.

    [[nodiscard]] QRectF bounds() const;
};

/// Everything on the map with its place, in pixels at full size: what is painted, exported and clicked on.
/// It holds no colours of the palette, and nothing of selection or search.
struct MapFigure {
    QList<MapBox> boxes; ///< As MapContent::orgs.
    QList<MapArrow> arrows; ///< As MapContent::connections.
    QSizeF size;
    bool isMirrored = false; ///< For people who read from right to left.

    /// The arrow of a connection, -1 where there is none.
    [[nodiscard]] int arrowOf(const QString& connectionId) const;
};

/// What is to be laid out, with boxes that take the names in this font. Who has many connections stands out
/// by size. What a connection shares makes no difference, so an edit moves nothing.
[[nodiscard]] MapGraph mapGraph(const MapContent& content, const QFont& font);

/// @param layout of mapGraph(content, font).
/// @param direction mirrors the map where people read from right to left.
[[nodiscard]] MapFigure mapFigure(
    const MapContent& content, const MapLayout& layout, const QFont& font, Qt::LayoutDirection direction);
