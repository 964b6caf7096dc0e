// SPDX-License-Identifier: Apache-2.0
#include "ui/legiblestyle.h"

#include "ui/mnemonics.h"
#include "ui/theme.h"

#include <QFocusFrame>
#include <QFrame>
#include <QPainter>
#include <QStyleOption>
#include <QTextLayout>
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

/// Where the letter for Alt is in a text without its mark; -1 where there is none.
qsizetype markedLetter(const QString& text)
{
    qsizetype shown = 0;
    for (qsizetype at = 0; at + 1 < text.size(); ++at, ++shown) {
        if (text.at(at) == u'&' && text.at(++at) != u'&')
            return shown;
    }
    return -1;
}

/// The line under a letter of a text that runs from right to left, from the text's top left corner.
QLineF letterLine(const QString& text, qsizetype letter, const QFont& font)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    option.setAlignment(Qt::AlignAbsolute | Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const double y = line.ascent() + QFontMetricsF(font).underlinePos();
    return {line.cursorToX(int(letter)), y, line.cursorToX(int(letter) + 1), y};
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

/// Those that a window starts with. For its own Qt looks in the themes of the system, a quarter of the time
/// in which the window starts (measured for the first of them), and loads every plugin that reads images.
QIcon LegibleStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    switch (icon) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
        return theme::symbolicIcon(u"close"_s);
    case SP_TitleBarNormalButton: // Makes a dock float, or not.
        return theme::symbolicIcon(u"window"_s);
    case SP_ToolBarHorizontalExtensionButton:
        return theme::symbolicIcon(u"more"_s);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
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
    case PM_FocusFrameHMargin: // Lists and tables leave one pixel more beside their texts.
        return qobject_cast<const QFocusFrame*>(widget) ? 0 : usual;
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

/// Qt draws what is before, on and behind the letter for Alt apart, which tears words of joined letters and
/// makes them wider than they were measured.
void LegibleStyle::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette,
    bool enabled, const QString& text, QPalette::ColorRole role) const
{
    const qsizetype mark = text.isRightToLeft() && flags & Qt::TextShowMnemonic ? markedLetter(text) : -1;
    if (mark < 0) {
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
        return;
    }
    const QString plain = withoutMnemonic(text);
    const int plainFlags = flags & ~Qt::TextShowMnemonic;
    QProxyStyle::drawItemText(painter, rect, plainFlags, palette, enabled, plain, role);
    const QRect box = painter->boundingRect(rect, plainFlags, plain);
    const QPen pen = painter->pen();
    if (role != QPalette::NoRole)
        painter->setPen(palette.color(role));
    painter->drawLine(letterLine(plain, mark, painter->font()).translated(box.topLeft()));
    painter->setPen(pen);
}

/// Fusion leaves three pixels between a button's text and its frame, whatever the size of the text.
QSize LegibleStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool isCramped
        = type == CT_PushButton && drawsOutlines() && widget && button && !button->text.isEmpty();
    const QSize room(isCramped ? theme::space(widget, 2) : 0, 0);
    return QProxyStyle::sizeFromContents(type, option, contents + room, widget);
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
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonLabel && button && button->direction == Qt::RightToLeft
        && !button->icon.isNull() && !button->text.isEmpty()) {
        drawMirroredLabel(*button, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    // Fusion frames the default button as it frames the focus.
    if (element == CE_PushButton && option->state & State_HasFocus)
        drawRing(painter, option->rect.adjusted(2, 2, -2, -2), focusColour(option->palette), 2);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool isFrame = element == CE_ShapedFrame && frame && frame->frameShape != QFrame::NoFrame;
    if (isFrame && drawsOutlines() && isLost(*option, QPalette::Base))
        drawRing(painter, option->rect, outlineColour(*option), 0);
}

/// Qt sets the text of such a button against the far edge, away from its icon.
void LegibleStyle::drawMirroredLabel(
    const QStyleOptionButton& button, QPainter* painter, const QWidget* widget) const
{
    constexpr int flags = Qt::AlignVCenter | Qt::AlignRight | Qt::AlignAbsolute | Qt::TextShowMnemonic;
    const bool isEnabled = button.state & State_Enabled;
    const int gap = theme::space(widget);
    const int textWidth
        = itemTextRect(button.fontMetrics, button.rect, flags, isEnabled, button.text).width();
    QRect label(QPoint(), QSize(button.iconSize.width() + gap + textWidth, button.rect.height()));
    label.moveCenter(button.rect.center());
    QRect icon(QPoint(), button.iconSize);
    icon.moveCenter(label.center());
    icon.moveRight(label.right());
    button.icon.paint(
        painter, icon, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled, QIcon::Off);
    label.setRight(icon.left() - gap);
    proxy()->drawItemText(
        painter, label, flags, button.palette, isEnabled, button.text, QPalette::ButtonText);
}

/// What stands in an empty field is text as well.
void LegibleStyle::polish(QPalette& palette)
{
    QProxyStyle::polish(palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor base = palette.color(group, QPalette::Base);
        const QColor faint = theme::blend(base, palette.color(group, QPalette::Text), 0.5);
        palette.setColor(group, QPalette::PlaceholderText, theme::readable(faint, base));
    }
}

void LegibleStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool isBox = control == CC_ComboBox || control == CC_SpinBox;
    if (isBox && drawsOutlines() && isLost(*option, QPalette::Button) && !(option->state & State_HasFocus))
        drawRing(painter, option->rect, outlineColour(*option), 2);
}
