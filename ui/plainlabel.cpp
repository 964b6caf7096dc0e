// SPDX-License-Identifier: Apache-2.0
#include "ui/plainlabel.h"

#include "ui/wrappinglabel.h"

#include <QApplication>
#include <QStyle>

QLabel* plainLabel(const QString& objectName, const QString& text, QWidget* parent)
{
    auto* label = new WrappingLabel(parent);
    label->setObjectName(objectName);
    label->setText(text);
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
