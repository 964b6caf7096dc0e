// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;

/// The desktop's style, made legible for everybody: boxes and icons grow with the text, what has the focus
/// shows it, what stands in an empty field can be read, letters under which a line stands for Alt still join
/// in Arabic, and outlines that Fusion loses in dark and high-contrast palettes can be seen
/// (WCAG 2.1, 1.4.11).
class LegibleStyle : public QProxyStyle {
    Q_OBJECT

public:
    /// @param base what it builds upon, which it then owns; null for the desktop's own style
    explicit LegibleStyle(QStyle* base = nullptr);

    using QProxyStyle::polish;
    void polish(QPalette& palette) override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
        QStyleHintReturn* returned = nullptr) const override;
    void drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
        const QString& text, QPalette::ColorRole role = QPalette::NoRole) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
        const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;

private:
    void drawMirroredLabel(const QStyleOptionButton& button, QPainter* painter, const QWidget* widget) const;
    [[nodiscard]] bool drawsOutlines() const;
};
