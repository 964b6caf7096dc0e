// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QTest>

/// The file dialog that is open in a window, by its object name where one is given; waits for it.
/// Needs AA_DontUseNativeDialogs.
inline QFileDialog* openFileDialog(const QWidget& window, const QString& dialogName = {})
{
    QFileDialog* shown = nullptr;
    const auto isShown = [&] {
        for (auto* one : window.findChildren<QFileDialog*>(dialogName)) {
            if (one->isVisible())
                shown = one;
        }
        return shown != nullptr;
    };
    if (!QTest::qWaitFor(isShown))
        qFatal("There is no file dialog %s.", qPrintable(dialogName));
    return shown;
}

/// Types a path into the file dialog that is open, and presses Return.
inline void enterFile(const QWidget& window, const QString& dialogName, const QString& path)
{
    QFileDialog* dialog = openFileDialog(window, dialogName);
    dialog->setDirectory(QFileInfo(path).path());
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->setText(QFileInfo(path).fileName());
    QTest::keyClick(name, Qt::Key_Return);
}

/// The same, and back to the window.
inline void chooseFile(QWidget& window, const QString& path)
{
    enterFile(window, {}, path);
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("The file dialog did not close.");
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(path));
    return file.readAll();
}

inline QString writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written.", qPrintable(path));
    return path;
}
