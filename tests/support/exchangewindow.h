// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/app.h"
#include "tests/support/filedialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

/// The real window with the connections of an account, and a folder for files.
struct ExchangeWindow {
    explicit ExchangeWindow(const QString& account = QStringLiteral("Payments Production"),
        const SandboxWorld& world = sampleWorld())
        : app(world)
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        app.addAccount(account);
        app.open();
        if (!QTest::qWaitFor([&] { return app.rows() > 0 && !app.workspace->session.isLoading(); }, 20'000))
            qFatal("The connections did not load.");
    }

    void trigger(const char* action) const { app.find<QAction>(action)->trigger(); }

    [[nodiscard]] QString path(const QString& name) const { return files.filePath(name); }

    /// A part that is on screen; null where there is none.
    template<typename T> [[nodiscard]] T* visible(const char* name) const
    {
        for (T* found : app.window->findChildren<T*>(QLatin1StringView(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    /// Clicks a button that a person could click.
    void click(const char* name) const
    {
        auto* button = visible<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            qFatal("%s cannot be clicked.", name);
        if (qobject_cast<QCheckBox*>(button))
            QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(button->height() / 2, button->height() / 2));
        else
            QTest::mouseClick(button, Qt::LeftButton);
    }

    [[nodiscard]] QString text(const char* label) const
    {
        const auto* found = visible<QLabel>(label);
        return found ? found->text() : QString();
    }

    /// Exports everything into a file.
    QString exportTo(const QString& name) const
    {
        trigger("export");
        const QString suffix = QFileInfo(name).suffix();
        auto* format = visible<QComboBox>("exportFormat");
        format->setCurrentIndex(suffix == QLatin1String("json") ? 0 : suffix == QLatin1String("csv") ? 1 : 2);
        click("exportSave");
        enterFile(*app.window, QStringLiteral("exportFileDialog"), path(name));
        if (!QTest::qWaitFor([&] { return QFile::exists(path(name)); }))
            qFatal("%s was not exported.", qPrintable(name));
        return path(name);
    }

    void import(const QString& path) const
    {
        trigger("import");
        enterFile(*app.window, QStringLiteral("importFileDialog"), path);
        if (!QTest::qWaitFor([&] { return visible<QLabel>("importTitle") != nullptr; }))
            qFatal("The import does not open.");
    }

    App app;
    QTemporaryDir files;
};
