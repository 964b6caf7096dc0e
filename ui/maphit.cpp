// SPDX-License-Identifier: Apache-2.0
#include "ui/maphit.h"

#include "ui/mapline.h"

#include <cmath>
#include <limits>

namespace {

QPointF middleOf(const MapArrow& arrow)
{
    return mapline::spotAt(arrow.line, mapline::length(arrow.line) / 2).at;
}

QPointF directionOf(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    default:
        return {0, 1};
    }
}

/// The one nearest to the upper corner where a person begins to read.
int firstArrow(const MapFigure& figure, const MapReach& reach)
{
    int first = -1;
    qreal nearest = std::numeric_limits<qreal>::max();
    for (int i = 0; i < figure.arrows.size(); ++i) {
        const QPointF middle = middleOf(figure.arrows.at(i));
        const qreal inwards = figure.isMirrored ? figure.size.width() - middle.x() : middle.x();
        const qreal distance = inwards + middle.y();
        if (distance < nearest && reach(figure.arrows.at(i).id)) {
            nearest = distance;
            first = i;
        }
    }
    return first;
}

} // namespace

MapHit hitAt(const MapFigure& figure, const QPointF& point, qreal tolerance, const MapReach& reach)
{
    for (int i = int(figure.boxes.size()) - 1; i >= 0; --i) {
        if (figure.boxes.at(i).rect.contains(point))
            return {.box = i};
    }
    MapHit hit;
    qreal nearest = std::numeric_limits<qreal>::max();
    for (int i = 0; i < figure.arrows.size(); ++i) {
        const MapArrow& arrow = figure.arrows.at(i);
        const qreal reachable = tolerance + arrow.width / 2;
        if (!arrow.line.boundingRect().adjusted(-reachable, -reachable, reachable, reachable).contains(point))
            continue;
        const qreal distance = mapline::distanceTo(arrow.line, point);
        if (distance <= reachable && distance < nearest && reach(arrow.id)) {
            nearest = distance;
            hit.arrow = i;
        }
    }
    return hit;
}

int arrowTowards(const MapFigure& figure, int from, Qt::Key key, const MapReach& reach)
{
    if (from < 0)
        return firstArrow(figure, reach);
    const QPointF start = middleOf(figure.arrows.at(from));
    const QPointF direction = directionOf(key);
    int next = -1;
    qreal nearest = std::numeric_limits<qreal>::max();
    for (int i = 0; i < figure.arrows.size(); ++i) {
        const QPointF way = middleOf(figure.arrows.at(i)) - start;
        const qreal ahead = QPointF::dotProduct(way, direction);
        const qreal aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        const qreal cost = ahead + 2 * aside;
        if (i == from || ahead <= 0 || cost >= nearest || !reach(figure.arrows.at(i).id))
            continue;
        nearest = cost;
        next = i;
    }
    return next;
}
