// SPDX-License-Identifier: Apache-2.0
#include "ui/legiblestyle.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// The contrast that the outline of a control must have (WCAG 2.1).
constexpr double outlineContrast = 3;

/// Below it, a surface does not stand out from what is behind it.
constexpr double surfaceContrast = 1.15;

QColor outlineColour(const QStyleOption& option)
{
    const QColor window = option.palette.color(QPalette::Window);
    const QColor text = option.palette.color(QPalette::WindowText);
    const bool enabled = option.state & QStyle::State_Enabled;
    return theme::readable(
        theme::blend(window, text, enabled ? 0.4 : 0.2), window, enabled ? outlineContrast : 1);
}

QColor focusColour(const QPalette& palette)
{
    return theme::readable(
        palette.color(QPalette::Highlight), palette.color(QPalette::Window), outlineContrast);
}

void drawRing(QPainter* painter, const QRect& rect, const QColor& colour, double radius, double width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, width));
    painter->setBrush(Qt::NoBrush);
    const double half = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

/// Whether a control would melt into the window without an outline of ours.
bool isLost(const QStyleOption& option, QPalette::ColorRole surface)
{
    const QColor window = option.palette.color(QPalette::Window);
    const QColor fusionOutline = window.darker(140);
    return theme::contrastRatio(option.palette.color(surface), window) < surfaceContrast
        && theme::contrastRatio(fusionOutline, window) < surfaceContrast;
}

} // namespace

LegibleStyle::LegibleStyle(QStyle* base)
    : QProxyStyle(base)
{
}

/// Other styles draw their outlines in other shapes.
bool LegibleStyle::drawsOutlines() const
{
    return baseStyle()->name() == "fusion"_L1;
}

int LegibleStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
        return widget ? std::max(usual, theme::space(widget, 4) - 2) : usual;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 0;
    default:
        return usual;
    }
}

int LegibleStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget: // A splitter would take the frame for one of its parts.
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void LegibleStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (drawsOutlines() && element == PE_PanelButtonCommand && button
        && button->features & QStyleOptionButton::DefaultButton) {
        // Fusion tints it, and text on the tint is hard to read in the dark.
        QStyleOptionButton plain = *button;
        plain.features &= ~QStyleOptionButton::ButtonFeatures(QStyleOptionButton::DefaultButton);
        QProxyStyle::drawPrimitive(element, &plain, painter, widget);
        drawRing(painter, option->rect, focusColour(option->palette), 2);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!drawsOutlines())
        return;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawRing(painter, option->rect, outlineColour(*option), 2);
        break;
    case PE_IndicatorRadioButton:
        drawRing(painter, option->rect, outlineColour(*option), option->rect.width() / 2.0);
        break;
    case PE_PanelButtonCommand:
        if (isLost(*option, QPalette::Button) && !(option->state & State_HasFocus))
            drawRing(painter, option->rect, outlineColour(*option), 2);
        break;
    case PE_FrameLineEdit:
    case PE_Frame:
        if (isLost(*option, QPalette::Base) && !(option->state & State_HasFocus))
            drawRing(painter, option->rect, outlineColour(*option), 2);
        break;
    default:
        break;
    }
}

void LegibleStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_FocusFrame) {
        drawRing(painter, option->rect, focusColour(option->palette), 1, 2);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    // Fusion frames the default button as it frames the focus.
    if (element == CE_PushButton && option->state & State_HasFocus)
        drawRing(painter, option->rect.adjusted(2, 2, -2, -2), focusColour(option->palette), 2);
    else if (element == CE_ShapedFrame && drawsOutlines() && isLost(*option, QPalette::Base))
        drawRing(painter, option->rect, outlineColour(*option), 0);
}

void LegibleStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool isBox = control == CC_ComboBox || control == CC_SpinBox;
    if (isBox && drawsOutlines() && isLost(*option, QPalette::Button) && !(option->state & State_HasFocus))
        drawRing(painter, option->rect, outlineColour(*option), 2);
}
