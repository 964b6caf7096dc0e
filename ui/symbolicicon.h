// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIconEngine>
#include <QPalette>

/// Paints a one-coloured icon of the desktop's theme, or else an SVG of the resources, as a mask: in the
/// colour that the mode asks for, at exactly the size and scale that is wanted.
class SymbolicIconEngine : public QIconEngine {
public:
    /// @param colour the one colour of the icon; invalid to follow the application's palette.
    explicit SymbolicIconEngine(const QString& name, const QColor& colour = {});

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine* clone() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString iconName() override { return m_name; }
    [[nodiscard]] bool isNull() override;

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const;
    [[nodiscard]] QPixmap render(const QSize& pixels, QIcon::Mode mode) const;

    QString m_name;
    QColor m_colour;
};
