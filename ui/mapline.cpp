// SPDX-License-Identifier: Apache-2.0
#include "ui/mapline.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

qreal lengthOf(const QPointF& vector)
{
    return std::hypot(vector.x(), vector.y());
}

QPointF unit(const QPointF& vector)
{
    const qreal size = lengthOf(vector);
    return size > 0 ? vector / size : QPointF(1, 0);
}

/// To the right of a direction, where y goes downwards.
QPointF right(const QPointF& direction)
{
    return {-direction.y(), direction.x()};
}

/// Where a line from inside a box to the outside crosses its border.
QPointF crossing(const QPointF& inside, const QPointF& outside, const QRectF& box)
{
    const QPointF way = outside - inside;
    qreal part = 1;
    if (way.x() > 0)
        part = std::min(part, (box.right() - inside.x()) / way.x());
    else if (way.x() < 0)
        part = std::min(part, (box.left() - inside.x()) / way.x());
    if (way.y() > 0)
        part = std::min(part, (box.bottom() - inside.y()) / way.y());
    else if (way.y() < 0)
        part = std::min(part, (box.top() - inside.y()) / way.y());
    return inside + std::clamp(part, 0.0, 1.0) * way;
}

/// The line from where it leaves the box in which it starts.
QPolygonF outside(const QPolygonF& line, const QRectF& box)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (box.contains(line.at(i)))
            continue;
        QPolygonF rest(line.sliced(i));
        if (box.contains(line.at(i - 1)))
            rest.prepend(crossing(line.at(i - 1), line.at(i), box));
        else
            rest.prepend(line.at(i - 1));
        return rest;
    }
    return line;
}

qreal distanceToSegment(const QPointF& from, const QPointF& to, const QPointF& point)
{
    const QPointF way = to - from;
    const qreal squared = QPointF::dotProduct(way, way);
    const qreal part
        = squared > 0 ? std::clamp(QPointF::dotProduct(point - from, way) / squared, 0.0, 1.0) : 0;
    return lengthOf(from + part * way - point);
}

} // namespace

qreal mapline::length(const QPolygonF& line)
{
    qreal total = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        total += lengthOf(line.at(i) - line.at(i - 1));
    return total;
}

mapline::Spot mapline::spotAt(const QPolygonF& line, qreal distance)
{
    if (line.size() < 2)
        return {line.value(0), {1, 0}};
    qreal left = std::max(0.0, distance);
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF way = line.at(i) - line.at(i - 1);
        const qreal size = lengthOf(way);
        if (size > 0 && left <= size)
            return {line.at(i - 1) + way * (left / size), way / size};
        left -= size;
    }
    return {line.last(), unit(line.last() - line.at(line.size() - 2))};
}

QPolygonF mapline::piece(const QPolygonF& line, qreal from, qreal to)
{
    QPolygonF result {spotAt(line, from).at};
    qreal passed = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        passed += lengthOf(line.at(i) - line.at(i - 1));
        if (passed > from && passed < to)
            result.append(line.at(i));
    }
    result.append(spotAt(line, to).at);
    return result;
}

QPolygonF mapline::beside(const QPolygonF& line, qreal distance)
{
    QPolygonF result;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QPointF before = i > 0 ? line.at(i) - line.at(i - 1) : QPointF();
        const QPointF after = i + 1 < line.size() ? line.at(i + 1) - line.at(i) : QPointF();
        const QPointF in = before.isNull() ? unit(after) : unit(before);
        const QPointF out = after.isNull() ? in : unit(after);
        const QPointF middle = unit(in + out);
        // On the outside of a bend the way is longer; in a sharp one it would have no end.
        const qreal stretch = 1 / std::max(0.5, QPointF::dotProduct(middle, out));
        result.append(line.at(i) + right(middle) * distance * stretch);
    }
    return result;
}

QPolygonF mapline::between(const QPolygonF& line, const QRectF& first, const QRectF& last)
{
    return reversed(outside(reversed(outside(line, first)), last));
}

QPolygonF mapline::reversed(const QPolygonF& line)
{
    return QPolygonF(QList<QPointF>(line.crbegin(), line.crend()));
}

qreal mapline::distanceTo(const QPolygonF& line, const QPointF& point)
{
    qreal nearest = std::numeric_limits<qreal>::max();
    for (qsizetype i = 1; i < line.size(); ++i)
        nearest = std::min(nearest, distanceToSegment(line.at(i - 1), line.at(i), point));
    return nearest;
}
