// SPDX-License-Identifier: Apache-2.0
#include "ui/plainlabel.h"

#include <QApplication>
#include <QLabel>
#include <QStyle>

QLabel* plainLabel(const QString& objectName, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    const auto side = QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeft);
    label->setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

void showTone(QLabel* label, theme::Tone tone)
{
    const theme::ToneColors colors = theme::toneColors(tone, QApplication::palette(label));
    QPalette tinted = QApplication::palette(label);
    tinted.setColor(QPalette::Window, colors.background);
    tinted.setColor(QPalette::WindowText, colors.text);
    label->setPalette(tinted);
    label->setAutoFillBackground(true);
    label->setMargin(theme::space(label, 2));
}
