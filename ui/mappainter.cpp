// SPDX-License-Identifier: Apache-2.0
#include "ui/mappainter.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace {

/// The contrast that lines must have (WCAG 2.1).
constexpr double lineContrast = 3;

/// What is left of a colour that steps back.
constexpr double dimPart = 0.16;

/// From afar the lines of a crowded map are lighter, so that the names can be read among them.
constexpr qsizetype crowd = 150; ///< Arrows
constexpr qreal afar = 0.75; ///< Scale
constexpr double crowdPart = 0.55;

/// How much of its colour a line keeps.
double partOf(MapTone tone, bool isCrowd)
{
    switch (tone) {
    case MapTone::Dim:
        return dimPart;
    case MapTone::Plain:
        return isCrowd ? crowdPart : 1;
    case MapTone::Lit:
        return 1;
    }
    Q_UNREACHABLE();
}

QColor blended(const QPalette& palette, QPalette::ColorRole role, double part)
{
    return theme::blend(mapGround(palette), palette.color(QPalette::Active, role), part);
}

/// One data type gives the head its colour, several share a neutral one.
QColor headColour(const MapArrow& arrow, const QPalette& palette)
{
    return arrow.strokes.size() == 1 ? mapPen(arrow.strokes.first().chip, palette).color()
                                     : blended(palette, QPalette::Text, 0.7);
}

void paintHalo(QPainter* painter, const MapArrow& arrow, const QPalette& palette)
{
    QPen pen(blended(palette, QPalette::Highlight, 0.5), arrow.width + 10);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter->setPen(pen);
    painter->drawPolyline(arrow.line);
}

/// One arrow, and how it stands out.
struct ArrowLook {
    MapTone tone = MapTone::Plain;
    double part = 1; ///< Of its colours.
    bool isSelected = false;
};

void paintArrow(QPainter* painter, const MapArrow& arrow, const ArrowLook& look, const QPalette& palette)
{
    const auto toned
        = [&](const QColor& colour) { return theme::blend(mapGround(palette), colour, look.part); };
    painter->setBrush(Qt::NoBrush);
    if (look.isSelected)
        paintHalo(painter, arrow, palette);
    if (!arrow.draftOutline.isEmpty()) {
        QPen pen = mapDraftPen(palette);
        pen.setColor(toned(pen.color()));
        painter->setPen(pen);
        painter->drawPath(arrow.draftOutline);
    }
    for (const MapStroke& stroke : arrow.strokes) {
        QPen pen = mapPen(stroke.chip, palette, look.tone == MapTone::Lit ? 2.75 : 2);
        pen.setColor(toned(pen.color()));
        painter->setPen(pen);
        painter->drawPolyline(stroke.line);
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(toned(headColour(arrow, palette)));
    painter->drawPolygon(arrow.head);
    if (look.tone == MapTone::Dim)
        return;
    for (const MapSign& sign : arrow.signs)
        paintMapSign(painter, sign, palette);
}

/// From afar signs are painted larger, or nobody would find them.
qreal signScale(const QPainter* painter)
{
    return std::clamp(0.85 / painter->worldTransform().m11(), 1.0, 2.5);
}

void paintBox(QPainter* painter, const MapBox& box, MapTone tone, bool isSelected, const QPalette& palette)
{
    const QColor border = isSelected ? palette.color(QPalette::Active, QPalette::Highlight)
                                     : blended(palette, QPalette::Text, 0.42);
    const QColor fill = blended(palette, QPalette::Text, theme::isDark(palette) ? 0.12 : 0.045);
    const qreal radius = 5;
    const double borderPart = partOf(tone, false);
    painter->setPen(QPen(
        theme::blend(mapGround(palette), border, borderPart), isSelected || tone == MapTone::Lit ? 2 : 1));
    painter->setBrush(tone == MapTone::Dim ? mapGround(palette) : fill);
    painter->drawRoundedRect(box.rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const double textPart = tone == MapTone::Dim ? 0.4 : 1;
    painter->setPen(blended(palette, QPalette::Text, textPart));
    painter->setFont(box.font);
    painter->drawText(box.rect, Qt::AlignCenter | Qt::TextSingleLine, box.label);
}

/// Those that stand out come last, above the others.
void paintArrows(QPainter* painter, const MapFigure& figure, const MapState& state, const QPalette& palette,
    const QRectF& exposed)
{
    const bool isCrowd = figure.arrows.size() > crowd && painter->worldTransform().m11() < afar;
    for (const bool isSelected : {false, true}) {
        for (const MapTone tone : {MapTone::Dim, MapTone::Plain, MapTone::Lit}) {
            const ArrowLook look {tone, isSelected ? 1 : partOf(tone, isCrowd), isSelected};
            for (qsizetype i = 0; i < figure.arrows.size(); ++i) {
                const MapArrow& arrow = figure.arrows.at(i);
                const bool isTurn = state.selectedArrows.value(i) == isSelected && state.arrowTone(i) == tone;
                if (isTurn && arrow.bounds().intersects(exposed))
                    paintArrow(painter, arrow, look, palette);
            }
        }
    }
}

/// Around the origin.
void paintPlusOrMinus(QPainter* painter, const MapSign& sign, const QPalette& palette)
{
    constexpr qreal radius = 6.5;
    constexpr qreal arm = 3.5;
    const QColor colour = theme::readable(sign.colour, mapGround(palette), lineContrast);
    QPen pen(colour, 1.5);
    painter->setPen(pen);
    painter->setBrush(mapGround(palette));
    painter->drawEllipse(QPointF(), radius, radius);
    pen.setColor(palette.color(QPalette::Active, QPalette::Text));
    painter->setPen(pen);
    painter->drawLine(QPointF(-arm, 0), QPointF(arm, 0));
    if (sign.kind == MapSign::Kind::Added)
        painter->drawLine(QPointF(0, -arm), QPointF(0, arm));
}

/// Around the origin.
void paintWarning(QPainter* painter, const QPalette& palette)
{
    const theme::ToneColors colours = theme::toneColors(theme::Tone::Warning, palette);
    QPen pen(colours.accent, 1.5);
    pen.setJoinStyle(Qt::RoundJoin);
    painter->setPen(pen);
    painter->setBrush(colours.background);
    painter->drawPolygon(QPolygonF({QPointF(0, -8), QPointF(8.5, 6.5), QPointF(-8.5, 6.5)}));
    pen.setCapStyle(Qt::RoundCap);
    pen.setWidthF(1.75);
    painter->setPen(pen);
    painter->drawLine(QPointF(0, -3), QPointF(0, 1));
    painter->drawLine(QPointF(0, 4), QPointF(0, 4.01));
}

} // namespace

QColor mapGround(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Base);
}

QPen mapPen(const Chip& chip, const QPalette& palette, qreal width)
{
    const QColor colour = chip.wireName.isEmpty()
        ? palette.color(QPalette::Active, QPalette::Text)
        : theme::readable(chip.colour, mapGround(palette), lineContrast);
    const bool isRemoved = chip.mark == Chip::Mark::Removed;
    QPen pen(isRemoved ? theme::blend(mapGround(palette), colour, 0.5) : colour, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (const QList<qreal> dashes = typeDashes(chip.wireName); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

QPen mapDraftPen(const QPalette& palette)
{
    QPen pen(blended(palette, QPalette::Text, 0.65), 1.25);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({5, 3.5});
    return pen;
}

void paintMapSign(QPainter* painter, const MapSign& sign, const QPalette& palette)
{
    const qreal scale = signScale(painter);
    painter->save();
    painter->translate(sign.at);
    painter->scale(scale, scale);
    switch (sign.kind) {
    case MapSign::Kind::Risk:
        paintWarning(painter, palette);
        break;
    case MapSign::Kind::Added:
    case MapSign::Kind::Removed:
        paintPlusOrMinus(painter, sign, palette);
        break;
    }
    painter->restore();
}

void paintMap(QPainter* painter, const MapFigure& figure, const MapState& state, const QPalette& palette,
    const QRectF& exposed)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // Each name as it is written.
    paintArrows(painter, figure, state, palette, exposed);
    for (const MapTone tone : {MapTone::Dim, MapTone::Plain, MapTone::Lit}) {
        for (qsizetype i = 0; i < figure.boxes.size(); ++i) {
            const MapBox& box = figure.boxes.at(i);
            if (state.boxTone(i) == tone && box.rect.intersects(exposed))
                paintBox(painter, box, tone, state.selectedBoxes.value(i), palette);
        }
    }
    painter->restore();
}
