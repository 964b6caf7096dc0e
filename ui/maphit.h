// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mapfigure.h"

#include <functional>

/// What is at a place of the map: a box, an arrow, or neither (-1).
struct MapHit {
    int box = -1;
    int arrow = -1;

    [[nodiscard]] bool isNothing() const { return box < 0 && arrow < 0; }
    bool operator==(const MapHit&) const = default;
};

/// Which arrows can be met, by their ids: those that the search leaves.
using MapReach = std::function<bool(const QString& connectionId)>;

/// A box at the point, else the nearest arrow that is no further than `tolerance`, in pixels of the map.
[[nodiscard]] MapHit hitAt(
    const MapFigure& figure, const QPointF& point, qreal tolerance, const MapReach& reach);

/// The arrow to go to from an arrow (or from none, -1) with an arrow key: the nearest one whose middle lies
/// in that direction. -1 where there is none.
[[nodiscard]] int arrowTowards(const MapFigure& figure, int from, Qt::Key key, const MapReach& reach);
