// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/app.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

/// What a person does in the window and in the dialogs over it: only with what is visible and can be used.

/// The visible part of that name, waited for; the newest where there are several.
template<typename Widget> Widget* visible(const App& app, const QString& name)
{
    Widget* widget = nullptr;
    const auto seen = [&] {
        const auto all = app.window->findChildren<Widget*>(name);
        for (Widget* found : all) {
            if (found->isVisible())
                widget = found;
        }
        return widget != nullptr;
    };
    if (!QTest::qWaitFor(seen))
        qFatal("There is no visible %s.", qPrintable(name));
    return widget;
}

inline bool isVisible(const App& app, const QString& name)
{
    const auto all = app.window->findChildren<QWidget*>(name);
    return std::any_of(all.begin(), all.end(), [](const QWidget* widget) { return widget->isVisible(); });
}

inline void clickOn(const App& app, const QString& name)
{
    auto* button = visible<QAbstractButton>(app, name);
    if (!QTest::qWaitFor([button] { return button->isEnabled(); }))
        qFatal("%s cannot be clicked.", qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton, {},
        qobject_cast<QCheckBox*>(button) ? QPoint(button->height() / 2, button->height() / 2) : QPoint());
}

inline void chooseIn(const App& app, const QString& name, const QString& text)
{
    auto* box = visible<QComboBox>(app, name);
    const int index = box->findText(text, Qt::MatchContains);
    if (index < 0)
        qFatal("%s has no %s.", qPrintable(name), qPrintable(text));
    box->setCurrentIndex(index);
}

inline void typeInto(const App& app, const QString& name, const QString& text)
{
    QTest::keyClicks(visible<QLineEdit>(app, name), text);
}

/// Every text on the visible labels of a part, one a line.
inline QString wordsOn(const QWidget* part)
{
    QStringList texts;
    for (const QLabel* label : part->findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

/// A window that has loaded one of the world's accounts.
inline std::unique_ptr<App> loadedApp(const QString& account, const SandboxWorld& world = sampleWorld())
{
    auto app = std::make_unique<App>(world);
    app->addAccount(account);
    app->open();
    if (!QTest::qWaitFor([&] { return app->rows() > 0 && !app->workspace->session.isLoading(); }))
        qFatal("The connections did not load.");
    return app;
}
