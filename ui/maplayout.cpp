// SPDX-License-Identifier: Apache-2.0
#include "ui/maplayout.h"

#include "ui/graphviz.h"

#include <algorithm>

namespace {

using LayoutResult = tl::expected<MapLayout, QString>;

/// Up to here layers are tried: a tenth of a second at most (measured), and more would not fit anyway.
constexpr int mostBoxesInLayers = 24;
constexpr int mostLinksInLayers = 48;

/// Up to here lines go around boxes: half a second at most (measured).
constexpr int mostBoxesAround = 50;
constexpr int mostLinksAround = 120;

/// What a map should fit in without being made smaller.
constexpr QSizeF usualScreen(900, 600);

/// How much smaller layers may get than springs would be: they say more at a glance.
constexpr double worthOfLayers = 0.75;

QRectF boundsOf(const MapLayout& layout)
{
    QRectF bounds;
    for (const QRectF& box : layout.boxes)
        bounds |= box;
    for (const QList<QPointF>& route : layout.routes) {
        for (const QPointF& point : route)
            bounds |= QRectF(point - QPointF(0.5, 0.5), QSizeF(1, 1));
    }
    return bounds;
}

MapLayout movedToOrigin(MapLayout layout)
{
    const QRectF bounds = boundsOf(layout).toAlignedRect();
    for (QRectF& box : layout.boxes)
        box.translate(-bounds.topLeft());
    for (QList<QPointF>& route : layout.routes) {
        for (QPointF& point : route)
            point -= bounds.topLeft();
    }
    layout.size = bounds.size();
    return layout;
}

/// How large the map can be shown on the usual screen; 1 is full size.
double scaleOf(const MapLayout& layout)
{
    return std::min({1.0, usualScreen.width() / std::max(1.0, layout.size.width()),
        usualScreen.height() / std::max(1.0, layout.size.height())});
}

LayoutResult run(const MapGraph& graph, const graphviz::Options& options)
{
    return graphviz::layOut(graph, options).map(movedToOrigin);
}

LayoutResult bySprings(const MapGraph& graph)
{
    if (graph.boxes.size() <= mostBoxesAround && graph.links.size() <= mostLinksAround)
        return run(graph, {.engine = graphviz::Engine::Springs, .isAroundBoxes = true});
    return run(graph, {.engine = graphviz::Engine::Springs, .spread = 4, .between = {14, 12}});
}

} // namespace

LayoutResult layOutMap(const MapGraph& graph)
{
    if (graph.boxes.isEmpty())
        return MapLayout();
    if (graph.boxes.size() > mostBoxesInLayers || graph.links.size() > mostLinksInLayers)
        return bySprings(graph);
    const LayoutResult layers = run(graph, {.engine = graphviz::Engine::Layers});
    if (!layers || scaleOf(*layers) == 1)
        return layers;
    const LayoutResult springs = bySprings(graph);
    return springs && scaleOf(*layers) < worthOfLayers * scaleOf(*springs) ? springs : layers;
}
