// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

class QWidget;

/// The looks that every part of the window shares: space, type, colour and icons.
/// Colours come from the palette; the only fixed ones are the chips' and the four tones'.
namespace theme {

/// The contrast that text must have on what is behind it (WCAG 2.1, level AA).
inline constexpr double textContrast = 4.5;

/// So many steps of space: 4 px each at the usual font size, growing with the font.
[[nodiscard]] int space(const QFont& font, int steps = 1);
[[nodiscard]] int space(const QWidget* widget, int steps = 1);

/// The space that every dialog leaves around its layout.
void setDialogMargins(QWidget* dialog);

/// The side of a symbolic icon beside text of this font: 16 px at the usual size.
[[nodiscard]] int iconSize(const QWidget* widget);

/// The one font for titles, derived from the font of text.
[[nodiscard]] QFont titleFont(const QFont& font);

/// The font for ids and other text that is compared letter by letter.
[[nodiscard]] QFont monospacedFont(const QFont& font);

/// How far apart two opaque colours are, from 1 to 21 (WCAG 2.1).
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

/// `part` of `over`, the rest of `base`: 0 gives base, 1 gives over.
[[nodiscard]] QColor blend(const QColor& base, const QColor& over, double part);

/// `colour`, moved towards black or white just as far as reading it on `background` takes.
[[nodiscard]] QColor readable(const QColor& colour, const QColor& background, double contrast = textContrast);

[[nodiscard]] bool isDark(const QPalette& palette);

/// Text that matters less than the text beside it, and can still be read.
[[nodiscard]] QColor secondaryText(const QPalette& palette);

/// What a message is about.
enum class Tone { Information, Success, Warning, Error };

/// The fixed colours of a tone.
struct ToneColors {
    QColor background;
    QColor border;
    QColor text;
    QColor accent; ///< For the icon; can be read as text, too.
};

[[nodiscard]] ToneColors toneColors(Tone tone, const QPalette& palette);

/// The name of a tone's icon, for symbolicIcon().
[[nodiscard]] QString toneIcon(Tone tone);

/// An icon by its name in `resources/icons` ("refresh"), in the shape that the desktop's theme gives it if it
/// has a symbolic one, in the colours of the application's palette
/// at the time of painting, for every mode and every scale. Arrows turn with the layout direction.
[[nodiscard]] QIcon symbolicIcon(const QString& name);

/// The same in one colour.
[[nodiscard]] QIcon symbolicIcon(const QString& name, const QColor& colour);

/// The icon of the application itself.
[[nodiscard]] QIcon applicationIcon();

/// Text for a tooltip, in which names that look like HTML stay text.
[[nodiscard]] QString plainToolTip(const QString& text);

} // namespace theme
