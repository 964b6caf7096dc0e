// SPDX-License-Identifier: Apache-2.0
#include "ui/mapfigure.h"

#include "ui/mapline.h"
#include "ui/theme.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace {

constexpr qreal strokePitch = 3.5; ///< From the middle of one data type's line to the next.
constexpr qreal betweenArrows = 5; ///< Where two share a way.
constexpr qreal signPitch = 17;

/// The longest label in average characters.
constexpr int mostCharacters = 26;

/// A name in a font, as wide as it may get.
struct Label {
    QString text;
    QFont font;
    QSizeF box;
};

/// Organizations with many connections are what one looks for first, the more the more there are on the map.
qreal sizeOf(const MapOrg& org, qsizetype orgs)
{
    const int connections = org.sharesWith + org.receivesFrom;
    if (connections < 8)
        return 1;
    const qreal most = orgs > 60 ? 2.2 : 1.3;
    return std::min(most, 1 + 0.3 * std::log2(connections / 4.0));
}

Label labelOf(const MapOrg& org, const QFont& font, qsizetype orgs)
{
    const qreal size = sizeOf(org, orgs);
    Label label;
    label.font = font;
    // In pixels, so that it is the same on paper and in files.
    label.font.setPixelSize(int(std::lround(QFontInfo(font).pixelSize() * size)));
    if (size > 1)
        label.font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(label.font);
    const int step = theme::space(label.font);
    label.text = metrics.elidedText(org.name, Qt::ElideMiddle, metrics.averageCharWidth() * mostCharacters);
    label.box = QSizeF(
        std::ceil(metrics.horizontalAdvance(label.text)) + 5 * step, std::ceil(metrics.height()) + 2 * step);
    return label;
}

/// The links of a map, and which arrows go along each.
struct Ways {
    QList<MapLink> links;
    QList<QList<int>> arrows; ///< Of each link: places of connections.
};

Ways waysOf(const MapContent& content)
{
    Ways ways;
    QHash<std::pair<int, int>, qsizetype> known;
    for (int i = 0; i < content.connections.size(); ++i) {
        const MapConnection& connection = content.connections.at(i);
        const std::pair ends = std::minmax(connection.source, connection.sink);
        auto way = known.find(ends);
        if (way == known.end()) {
            way = known.insert(ends, ways.links.size());
            ways.links.append({.from = connection.source, .to = connection.sink});
            ways.arrows.append(QList<int>());
        }
        ways.arrows[*way].append(i);
    }
    return ways;
}

QPolygonF mirrored(const QPolygonF& line, qreal width)
{
    QPolygonF result;
    for (const QPointF& point : line)
        result.append({width - point.x(), point.y()});
    return result;
}

qreal widthOf(const MapConnection& connection)
{
    const auto strokes = connection.saved.with(connection.wanted).wireNames().size();
    return strokePitch * std::max<qsizetype>(0, strokes - 1);
}

/// Signs side by side around the middle of the line.
QList<MapSign> signsOf(const MapConnection& connection, const QPolygonF& line)
{
    QList<MapSign> signs;
    if (connection.isRisky)
        signs.append({.kind = MapSign::Kind::Risk, .at = {}, .colour = {}});
    for (const Chip& chip : chipsFor(connection.saved, connection.wanted)) {
        if (chip.mark == Chip::Mark::Added)
            signs.append({.kind = MapSign::Kind::Added, .at = {}, .colour = chip.colour});
        else if (chip.mark == Chip::Mark::Removed)
            signs.append({.kind = MapSign::Kind::Removed, .at = {}, .colour = chip.colour});
    }
    const qreal middle = mapline::length(line) / 2;
    for (qsizetype i = 0; i < signs.size(); ++i)
        signs[i].at = mapline::spotAt(line, middle + (i - (signs.size() - 1) / 2.0) * signPitch).at;
    return signs;
}

/// A band around the whole arrow.
QPainterPath outlineOf(const MapArrow& arrow)
{
    QPainterPath middle;
    middle.addPolygon(arrow.line);
    QPainterPathStroker band;
    band.setWidth(arrow.width + 12);
    band.setJoinStyle(Qt::RoundJoin);
    return band.createStroke(middle).simplified();
}

QPolygonF headAt(const mapline::Spot& tip, qreal length, qreal halfWidth)
{
    const QPointF side(-tip.direction.y(), tip.direction.x());
    const QPointF base = tip.at - tip.direction * length;
    return QPolygonF({tip.at, base + side * halfWidth, base - side * halfWidth});
}

/// @param way the middle of the arrow from the centre of the source to that of the destination.
MapArrow arrowOf(const MapContent& content, const MapConnection& connection, const QPolygonF& way,
    const QList<MapBox>& boxes, qreal squeeze)
{
    MapArrow arrow {.id = connection.id,
        .words = mapWords(content, connection),
        .source = connection.source,
        .sink = connection.sink};
    const qreal border = 1;
    arrow.line = mapline::between(way, boxes.at(arrow.source).rect,
        boxes.at(arrow.sink).rect.adjusted(-border, -border, border, border));
    arrow.width = widthOf(connection) * squeeze;
    if (connection.isDraft())
        arrow.draftOutline = outlineOf(arrow);
    arrow.signs = signsOf(connection, arrow.line);

    const qreal length = mapline::length(arrow.line);
    const qreal headLength = std::min(8 + arrow.width * 0.4, length);
    mapline::Spot tip = mapline::spotAt(arrow.line, length);
    const QPointF along = tip.at - mapline::spotAt(arrow.line, length - headLength).at;
    if (const qreal size = std::hypot(along.x(), along.y()); size > 0)
        tip.direction = along / size;
    arrow.head = headAt(tip, headLength, arrow.width / 2 + 3.75);

    const QPolygonF shaft = mapline::piece(arrow.line, 0, length - headLength * 0.8);
    qreal offset = -arrow.width / 2;
    QList<Chip> chips = chipsFor(connection.saved, connection.wanted);
    if (chips.isEmpty())
        chips.append(Chip()); // The API may leave the types out; the connection is there all the same.
    for (const Chip& chip : std::as_const(chips)) {
        arrow.strokes.append({.chip = chip, .line = mapline::beside(shaft, offset)});
        offset += strokePitch * squeeze;
    }
    return arrow;
}

/// Arrows side by side along one way, each on the right of those that come towards it.
void placeArrows(MapFigure& figure, const MapContent& content, const MapLink& link, const QList<int>& arrows,
    const QPolygonF& route)
{
    QList<int> lanes = arrows;
    const auto isBackward = [&](int i) { return content.connections.at(i).source != link.from; };
    std::stable_partition(lanes.begin(), lanes.end(), isBackward);
    qreal total = betweenArrows * (lanes.size() - 1);
    for (const int i : lanes)
        total += widthOf(content.connections.at(i));
    // All of them must meet the lower of the two boxes.
    const qreal room
        = std::min(figure.boxes.at(link.from).rect.height(), figure.boxes.at(link.to).rect.height()) - 8;
    const qreal squeeze = total > room ? room / total : 1;
    qreal offset = -total * squeeze / 2;
    for (const int i : lanes) {
        const MapConnection& connection = content.connections.at(i);
        const qreal width = widthOf(connection) * squeeze;
        const QPolygonF lane = mapline::beside(route, offset + width / 2);
        figure.arrows[i] = arrowOf(
            content, connection, isBackward(i) ? mapline::reversed(lane) : lane, figure.boxes, squeeze);
        offset += width + betweenArrows * squeeze;
    }
}

} // namespace

QRectF MapArrow::bounds() const
{
    constexpr qreal aroundIt = 12; // Head, signs and the mark of a selection.
    const qreal margin = width / 2 + aroundIt;
    return line.boundingRect().adjusted(-margin, -margin, margin, margin);
}

int MapFigure::arrowOf(const QString& connectionId) const
{
    const auto found = std::find_if(
        arrows.cbegin(), arrows.cend(), [&](const MapArrow& arrow) { return arrow.id == connectionId; });
    return found == arrows.cend() ? -1 : int(found - arrows.cbegin());
}

MapGraph mapGraph(const MapContent& content, const QFont& font)
{
    MapGraph graph;
    for (const MapOrg& org : content.orgs)
        graph.boxes.append(labelOf(org, font, content.orgs.size()).box);
    graph.links = waysOf(content).links;
    return graph;
}

MapFigure mapFigure(
    const MapContent& content, const MapLayout& layout, const QFont& font, Qt::LayoutDirection direction)
{
    MapFigure figure;
    figure.size = layout.size;
    const bool mirror = direction == Qt::RightToLeft;
    figure.isMirrored = mirror;
    for (qsizetype i = 0; i < content.orgs.size(); ++i) {
        const MapOrg& org = content.orgs.at(i);
        const Label label = labelOf(org, font, content.orgs.size());
        QRectF rect = layout.boxes.at(i);
        if (mirror)
            rect.moveRight(layout.size.width() - rect.left());
        figure.boxes.append({.id = org.id,
            .name = org.name,
            .label = label.text,
            .font = label.font,
            .rect = rect,
            .sharesWith = org.sharesWith,
            .receivesFrom = org.receivesFrom});
    }
    figure.arrows.resize(content.connections.size());
    const Ways ways = waysOf(content);
    for (qsizetype i = 0; i < ways.links.size(); ++i) {
        const QPolygonF route(layout.routes.at(i));
        placeArrows(figure, content, ways.links.at(i), ways.arrows.at(i),
            mirror ? mirrored(route, layout.size.width()) : route);
    }
    return figure;
}
