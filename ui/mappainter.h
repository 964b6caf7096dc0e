// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mapfigure.h"
#include "ui/mapstate.h"

#include <QPalette>
#include <QPen>

class QPainter;

/// What the map is painted on.
[[nodiscard]] QColor mapGround(const QPalette& palette);

/// The pen for a data type: its colour, tinted until it can be told from the ground, and its own kind of
/// line.
[[nodiscard]] QPen mapPen(const Chip& chip, const QPalette& palette, qreal width = 2);

/// The sign at its place.
void paintMapSign(QPainter* painter, const MapSign& sign, const QPalette& palette);

/// The pen for the line around what has a draft.
[[nodiscard]] QPen mapDraftPen(const QPalette& palette);

/// Paints what is inside `exposed`, in pixels of the map, and no ground.
void paintMap(QPainter* painter, const MapFigure& figure, const MapState& state, const QPalette& palette,
    const QRectF& exposed);
