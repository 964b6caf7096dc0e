// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QTest>

/// The file dialog that is open in a window; waits for it.
inline QFileDialog* openFileDialog(const QWidget& window)
{
    QFileDialog* shown = nullptr;
    const auto isShown = [&] {
        for (auto* one : window.findChildren<QFileDialog*>()) {
            if (one->isVisible())
                shown = one;
        }
        return shown != nullptr;
    };
    if (!QTest::qWaitFor(isShown))
        qFatal("There is no file dialog.");
    return shown;
}

/// Types a path into the file dialog that is open in a window, and goes back to the window.
inline void chooseFile(QWidget& window, const QString& path)
{
    QFileDialog* dialog = openFileDialog(window);
    dialog->setDirectory(QFileInfo(path).path());
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->setText(QFileInfo(path).fileName());
    QTest::keyClick(name, Qt::Key_Return);
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("The file dialog did not close.");
}
