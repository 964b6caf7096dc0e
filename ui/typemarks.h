// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/chips.h"

/// Data types as marks of one letter, for cells in which chips have no room. Every known type has a place of
/// its own, so that place, letter and colour say the same; all other types share the place after them.
struct TypeMark {
    int place = 0; ///< From the leading side.
    QString letter; ///< The first of the label; a number where several types share the place.
    Chip chip; ///< Gives the colours, and whether a draft adds or removes the type.

    bool operator==(const TypeMark&) const = default;
};

[[nodiscard]] QList<TypeMark> typeMarksFor(const QList<Chip>& chips);

/// How many places there are.
[[nodiscard]] int typeMarkPlaces(bool withUnknownTypes);

/// The room that so many places take in one row.
[[nodiscard]] QSize typeMarksSize(int places, const QFont& font);

/// Paints the marks in the middle of `rect`, in the order of the layout direction.
void paintTypeMarks(QPainter* painter, const QRect& rect, const QList<TypeMark>& marks, int places,
    const QPalette& palette, Qt::LayoutDirection direction, const QFont& font);
