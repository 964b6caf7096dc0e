// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/connectiontypes.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>
#include <QRect>
#include <QString>

class QPainter;

/// One data type as a small coloured label.
struct Chip {
    /// What a draft does to the type.
    enum class Mark { Unchanged, Added, Removed };

    QString wireName;
    QString label; ///< Short; an unknown type's wire name.
    QColor colour; ///< Of its kind; grey for an unknown type.
    Mark mark = Mark::Unchanged;

    bool operator==(const Chip&) const = default;
};

/// The chips of a connection as a difference: the types of both sets in their usual order, marked
/// with what the draft adds and removes.
[[nodiscard]] QList<Chip> chipsFor(const ConnectionTypes& saved, const ConnectionTypes& draft);

/// The chips of a connection that is not edited.
[[nodiscard]] QList<Chip> chipsFor(const ConnectionTypes& types);

/// The chips in words: "Logs, Metrics (added), Audit Trail (removed)".
/// Use it for the display role, so that nothing is said by colour alone.
[[nodiscard]] QString chipsText(const QList<Chip>& chips);

/// What a chip is painted with: its kind's colour, tinted by the palette.
struct ChipColors {
    QColor fill;
    QColor outline;
    QColor text; ///< Contrast of at least 4.5:1 on the fill.
};

[[nodiscard]] ChipColors chipColors(const Chip& chip, const QPalette& palette);

/// Paints what is behind the label: dashed where the draft removes the type. Wants antialiasing.
void paintChipOutline(QPainter* painter, const QRect& rect, const Chip& chip, const ChipColors& colours);

/// Paints the sign of a type that the draft adds, in the painter's pen.
void paintPlus(QPainter* painter, const QRect& square);

/// Where each chip goes in a cell. What does not fit is counted, not cut.
struct ChipLayout {
    QList<QRect> rects; ///< Of the first chips, as many as fit.
    QRect overflowRect; ///< Of the "+2" that stands for the others; empty where all fit.
    qsizetype hidden = 0;
};

[[nodiscard]] ChipLayout layoutChips(
    const QRect& rect, const QList<Chip>& chips, Qt::LayoutDirection direction, const QFont& font);

/// The room that all chips take in one row.
[[nodiscard]] QSize chipsSize(const QList<Chip>& chips, const QFont& font);

/// Paints the chips in one row from the leading side, centred in height. Chips cover what is behind
/// them, so they read the same on a selected row.
void paintChips(QPainter* painter, const QRect& rect, const QList<Chip>& chips, const QPalette& palette,
    Qt::LayoutDirection direction, const QFont& font);
