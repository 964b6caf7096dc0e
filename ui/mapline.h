// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPolygonF>
#include <QRectF>

/// Lines of straight pieces, as arrows on the map follow them.
namespace mapline {

/// A place on a line.
struct Spot {
    QPointF at;
    QPointF direction; ///< Of length 1.
};

[[nodiscard]] qreal length(const QPolygonF& line);

/// The place so far along the line; its ends where that is off the line.
[[nodiscard]] Spot spotAt(const QPolygonF& line, qreal distance);

/// The piece between two distances from the start.
[[nodiscard]] QPolygonF piece(const QPolygonF& line, qreal from, qreal to);

/// A line beside this one, to the right of its direction, or to the left for a negative distance.
[[nodiscard]] QPolygonF beside(const QPolygonF& line, qreal distance);

/// What is left of a line that starts in one box and ends in another, outside of both.
[[nodiscard]] QPolygonF between(const QPolygonF& line, const QRectF& first, const QRectF& last);

[[nodiscard]] QPolygonF reversed(const QPolygonF& line);

/// How far a point is from the nearest place on the line.
[[nodiscard]] qreal distanceTo(const QPolygonF& line, const QPointF& point);

} // namespace mapline
