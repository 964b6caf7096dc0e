// SPDX-License-Identifier: Apache-2.0
#include "ui/graphviz.h"

#include <QMutex>

#include <gvc.h>

#include <algorithm>
#include <clocale>
#include <cmath>
#include <cstdlib>
#include <memory>

namespace {

constexpr double pointsPerInch = 72; // One of its points is one of our pixels.

/// Graphviz reads numbers as the locale writes them; ours have a point. For this thread only.
class PointInNumbers {
public:
    PointInNumbers()
        : m_numbers(newlocale(LC_NUMERIC_MASK, "C", nullptr))
        , m_before(uselocale(m_numbers))
    {
    }
    ~PointInNumbers()
    {
        uselocale(m_before);
        freelocale(m_numbers);
    }
    Q_DISABLE_COPY_MOVE(PointInNumbers)

private:
    locale_t m_numbers;
    locale_t m_before;
};

/// What Graphviz complained of since the layout began. Guarded by the lock of layOut().
QByteArray& complaints()
{
    static QByteArray words;
    return words;
}

int complain(char* words)
{
    complaints().append(words);
    return 0;
}

/// Kept until the program ends: it knows the plugins that were loaded. Guarded by the lock of layOut().
GVC_t* context()
{
    static GVC_t* const one = [] {
        agseterrf(complain);
        return gvContext();
    }();
    return one;
}

/// The C interface takes what it does not change as plain pointers.
char* text(const QByteArray& bytes)
{
    return const_cast<char*>(bytes.constData());
}

QByteArray inches(double pixels)
{
    return QByteArray::number(pixels / pointsPerInch, 'f', 4);
}

/// Room around boxes: "+26,20".
QByteArray added(const QSize& room)
{
    return '+' + QByteArray::number(room.width()) + ',' + QByteArray::number(room.height());
}

void setDefault(Agraph_t* graph, int kind, const QByteArray& name, const QByteArray& value)
{
    agattr(graph, kind, text(name), text(value));
}

void setOptions(Agraph_t* graph, const graphviz::Options& options)
{
    setDefault(graph, AGNODE, "shape", "box");
    setDefault(graph, AGNODE, "fixedsize", "true");
    setDefault(graph, AGNODE, "label", "");
    setDefault(graph, AGNODE, "width", "1");
    setDefault(graph, AGNODE, "height", "1");
    setDefault(graph, AGEDGE, "dir", "none");
    switch (options.engine) {
    case graphviz::Engine::Layers:
        setDefault(graph, AGRAPH, "rankdir", "LR");
        setDefault(graph, AGRAPH, "nodesep", inches(18));
        setDefault(graph, AGRAPH, "ranksep", inches(128));
        return;
    case graphviz::Engine::Springs:
        setDefault(graph, AGRAPH, "overlap", "prism");
        setDefault(graph, AGRAPH, "overlap_scaling", QByteArray::number(-options.spread));
        setDefault(graph, AGRAPH, "sep", added(options.between));
        setDefault(graph, AGRAPH, "esep", added(options.between / 3)); // What lines keep clear.
        setDefault(graph, AGRAPH, "splines", options.isAroundBoxes ? "true" : "line");
        return;
    }
    Q_UNREACHABLE();
}

/// Its y goes upwards. Rounded: the last digits depend on the order of a sum, which differs between runs.
QPointF pixels(const pointf& point)
{
    constexpr double steps = 64;
    return {std::round(point.x * steps) / steps, std::round(-point.y * steps) / steps};
}

/// Points along a curve of Bézier pieces: enough of them to look smooth.
QList<QPointF> flattened(const bezier& curve)
{
    constexpr int steps = 12;
    QList<QPointF> line {pixels(curve.list[0])};
    for (int first = 0; first + 3 < curve.size; first += 3) {
        const QPointF a = pixels(curve.list[first]);
        const QPointF b = pixels(curve.list[first + 1]);
        const QPointF c = pixels(curve.list[first + 2]);
        const QPointF d = pixels(curve.list[first + 3]);
        for (int step = 1; step <= steps; ++step) {
            const double t = double(step) / steps;
            const double u = 1 - t;
            line.append(u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d);
        }
    }
    return line;
}

double squaredDistance(const QPointF& one, const QPointF& other)
{
    return QPointF::dotProduct(one - other, one - other);
}

QList<QPointF> route(Agedge_t* edge, const QPointF& from, const QPointF& to)
{
    const splines* curves = ED_spl(edge);
    QList<QPointF> line;
    if (curves && curves->size > 0)
        line = flattened(curves->list[0]);
    if (!line.isEmpty() && squaredDistance(line.first(), from) > squaredDistance(line.last(), from))
        std::reverse(line.begin(), line.end());
    line.prepend(from);
    line.append(to);
    return line;
}

/// Boxes and links as Graphviz holds them.
struct Drawing {
    struct Close {
        void operator()(Agraph_t* graph) const { agclose(graph); }
    };
    std::unique_ptr<Agraph_t, Close> graph;
    QList<Agnode_t*> nodes;
    QList<Agedge_t*> edges;
};

Drawing drawingOf(const MapGraph& graph, const graphviz::Options& options)
{
    Drawing drawing;
    drawing.graph.reset(agopen(text("map"), Agdirected, nullptr));
    setOptions(drawing.graph.get(), options);
    for (const QSizeF& size : graph.boxes) {
        Agnode_t* node = agnode(drawing.graph.get(), text(QByteArray::number(drawing.nodes.size())), 1);
        agsafeset(node, text("width"), text(inches(size.width())), text("1"));
        agsafeset(node, text("height"), text(inches(size.height())), text("1"));
        drawing.nodes.append(node);
    }
    for (const MapLink& link : graph.links) {
        drawing.edges.append(
            agedge(drawing.graph.get(), drawing.nodes.at(link.from), drawing.nodes.at(link.to), nullptr, 1));
    }
    return drawing;
}

MapLayout layoutOf(const Drawing& drawing, const MapGraph& graph)
{
    MapLayout layout;
    for (qsizetype i = 0; i < graph.boxes.size(); ++i) {
        QRectF box({}, graph.boxes.at(i));
        box.moveCenter(pixels(ND_coord(drawing.nodes.at(i))));
        box.moveTopLeft(box.topLeft().toPoint()); // Whole pixels are sharp.
        layout.boxes.append(box);
    }
    for (qsizetype i = 0; i < graph.links.size(); ++i) {
        const MapLink& link = graph.links.at(i);
        layout.routes.append(route(
            drawing.edges.at(i), layout.boxes.at(link.from).center(), layout.boxes.at(link.to).center()));
    }
    return layout;
}

} // namespace

tl::expected<MapLayout, QString> graphviz::layOut(const MapGraph& graph, const Options& options)
{
    static QMutex lock;
    const QMutexLocker locker(&lock);
    const PointInNumbers numbers;
    complaints().clear();
    std::srand(1); // Where springs begin is thrown by the C library's dice: the same graph, the same map.
    srand48(1);
    const Drawing drawing = drawingOf(graph, options);
    const char* engine = options.engine == Engine::Layers ? "dot" : "sfdp";
    if (gvLayout(context(), drawing.graph.get(), engine) != 0)
        return tl::unexpected(QString::fromLocal8Bit(complaints()).trimmed());
    const MapLayout layout = layoutOf(drawing, graph);
    gvFreeLayout(context(), drawing.graph.get());
    return layout;
}
