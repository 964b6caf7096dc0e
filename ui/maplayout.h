// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <tl/expected.hpp>

/// A line that is wanted between two boxes, by their places in MapGraph::boxes.
struct MapLink {
    int from = 0;
    int to = 0;

    bool operator==(const MapLink&) const = default;
};

/// What is laid out: boxes of given sizes in pixels, and links between them, one for each pair of boxes.
/// It holds neither names nor data types: equal graphs get equal layouts.
struct MapGraph {
    QList<QSizeF> boxes;
    QList<MapLink> links;

    bool operator==(const MapGraph&) const = default;
};

/// Where everything goes, in pixels, y downwards, around the origin at the top left.
struct MapLayout {
    QList<QRectF> boxes; ///< As in the graph. They do not overlap.
    QList<QList<QPointF>> routes; ///< As its links: from the centre of one box to the centre of the other.
    QSizeF size;

    bool operator==(const MapLayout&) const = default;
};

/// Lays the graph out with Graphviz: in layers along the direction of the links where that fits on a screen,
/// else by springs. The lines go around the boxes unless there are too many of them.
///
/// Takes up to a second for 200 boxes and 600 links, so call it off the GUI thread. Any thread may: Graphviz
/// is not thread-safe (cgraph's manual page), so a second caller waits here for the first.
/// An error is Graphviz's own words.
[[nodiscard]] tl::expected<MapLayout, QString> layOutMap(const MapGraph& graph);
