// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QLayout>
#include <QTextDocument>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// The height in pixels of the font for which a step of space is 4 px.
constexpr double usualFontPixels = 12;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

namespace theme {

int space(const QFont& font, int steps)
{
    const double step = std::max(3.0, 4.0 * QFontInfo(font).pixelSize() / usualFontPixels);
    return int(std::lround(step)) * steps;
}

int space(const QWidget* widget, int steps)
{
    return space(widget->font(), steps);
}

void setDialogMargins(QWidget* dialog)
{
    const int step = space(dialog);
    dialog->layout()->setContentsMargins(4 * step, 4 * step, 4 * step, 3 * step);
}

int iconSize(const QWidget* widget)
{
    return std::max(16, space(widget, 4));
}

QFont titleFont(const QFont& font)
{
    QFont title = font;
    title.setWeight(QFont::DemiBold);
    if (font.pointSizeF() > 0)
        title.setPointSizeF(font.pointSizeF() * 1.25);
    else
        title.setPixelSize(int(std::lround(font.pixelSize() * 1.25)));
    return title;
}

QFont monospacedFont(const QFont& font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font.pointSizeF() > 0)
        fixed.setPointSizeF(font.pointSizeF());
    else
        fixed.setPixelSize(font.pixelSize());
    return fixed;
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor blend(const QColor& base, const QColor& over, double part)
{
    const auto mix = [part](float from, float to) { return float(from + (to - from) * part); };
    return QColor::fromRgbF(
        mix(base.redF(), over.redF()), mix(base.greenF(), over.greenF()), mix(base.blueF(), over.blueF()));
}

QColor readable(const QColor& colour, const QColor& background, double contrast)
{
    const bool darken = contrastRatio(Qt::black, background) >= contrastRatio(Qt::white, background);
    const QColor end = darken ? Qt::black : Qt::white;
    for (int percent = 0; percent < 100; percent += 4) {
        // What is painted has eight bits per channel, so that is what is measured.
        const QColor candidate = QColor(blend(colour, end, percent / 100.0).rgb());
        if (contrastRatio(candidate, background) >= contrast)
            return candidate;
    }
    return end;
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

QColor secondaryText(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Window);
    return readable(blend(palette.color(QPalette::WindowText), window, 0.35), window);
}

ToneColors toneColors(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Information:
        return dark ? ToneColors {0x1A2B3C, 0x31506E, 0xDCE9F6, 0x7DB9EE}
                    : ToneColors {0xEAF2FB, 0xB3CFEC, 0x13304D, 0x0B5CAD};
    case Tone::Success:
        return dark ? ToneColors {0x1A2F22, 0x30583F, 0xD8EEDF, 0x7CCB95}
                    : ToneColors {0xE8F5EC, 0xB0D8BD, 0x143D22, 0x1B7038};
    case Tone::Warning:
        return dark ? ToneColors {0x352B14, 0x64511F, 0xF5E6C0, 0xE6B64A}
                    : ToneColors {0xFFF6E0, 0xE6CB8A, 0x463203, 0x8A5A00};
    case Tone::Error:
        return dark ? ToneColors {0x3A1F1D, 0x6E3834, 0xF8DAD7, 0xF29188}
                    : ToneColors {0xFDEDEC, 0xEFBDB8, 0x55150F, 0xB3261E};
    }
    Q_UNREACHABLE();
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Information:
        return u"information"_s;
    case Tone::Success:
        return u"success"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

QString plainToolTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? QString(u"<span>"_s + text.toHtmlEscaped() + u"</span>"_s) : text;
}

} // namespace theme
