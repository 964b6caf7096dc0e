// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/hands.h"
#include "ui/emptystate.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTextEdit>

/// What tests of the window look at, and click.

inline const QString payments = QStringLiteral("Payments Production");
inline const QString central = QStringLiteral("Central Observability");
inline const QString checkout = QStringLiteral("Checkout EU");

inline QString bannerText(const App& app)
{
    QStringList texts;
    for (const QLabel* label : app.find<QWidget>("banner")->findChildren<QLabel*>()) {
        if (!label->isHidden())
            texts.append(label->text());
    }
    texts.append(app.find<QTextEdit>("bannerServerWords")->toPlainText());
    return texts.join(u'\n');
}

inline QPushButton* button(const App& app, const QString& text)
{
    const auto buttons = app.window->findChildren<QPushButton*>();
    for (QPushButton* found : buttons) {
        QString plain = found->text();
        if (found->isVisible() && plain.remove(u'&') == text)
            return found;
    }
    return nullptr;
}

inline void click(QCheckBox* box)
{
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->height() / 2, box->height() / 2));
}
