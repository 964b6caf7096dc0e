// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/maphit.h"

#include <QList>

class Selection;

/// How much something on the map stands out.
enum class MapTone {
    Dim, ///< The search leaves it out, or it is none of what the pointer is on.
    Plain,
    Lit, ///< It belongs to what the pointer is on.
};

/// How each part of a figure stands out now. Empty lists stand for a map that nobody points at.
struct MapState {
    QList<MapTone> boxes;
    QList<MapTone> arrows;
    QList<bool> selectedArrows;
    QList<bool> selectedBoxes; ///< Ends of selected arrows.

    [[nodiscard]] MapTone boxTone(qsizetype box) const { return boxes.value(box, MapTone::Plain); }
    [[nodiscard]] MapTone arrowTone(qsizetype arrow) const { return arrows.value(arrow, MapTone::Plain); }

    bool operator==(const MapState&) const = default;
};

/// @param pointed what the pointer is on: of an organization its neighbours stand out as well.
[[nodiscard]] MapState mapState(const MapFigure& figure, const Selection& selection, const MapHit& pointed);
