// SPDX-License-Identifier: Apache-2.0
#include "ui/matrixcorner.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

MatrixCorner::MatrixCorner(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void MatrixCorner::paintEvent(QPaintEvent*)
{
    const int space = theme::space(this, 3) / 2;
    const QRect inside = rect().adjusted(space, space, -space, -space);
    const auto trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto elided
        = [&](const QString& text) { return fontMetrics().elidedText(text, Qt::ElideRight, inside.width()); };
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Button));
    painter.setPen(theme::secondaryText(palette()));
    painter.drawText(inside, trailing | Qt::AlignTop, elided(tr("Destination")));
    painter.drawText(inside, leading | Qt::AlignBottom, elided(tr("Source")));
}
