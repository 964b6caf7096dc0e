// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QTest>

/// Types a path into the file dialog that is open, and presses Return. Needs AA_DontUseNativeDialogs.
inline void enterFile(const QWidget& window, const QString& dialogName, const QString& path)
{
    QFileDialog* dialog = nullptr;
    const bool isOpen = QTest::qWaitFor([&] {
        for (auto* found : window.findChildren<QFileDialog*>(dialogName))
            dialog = found->isVisible() ? found : dialog;
        return dialog != nullptr;
    });
    if (!isOpen)
        qFatal("There is no %s.", qPrintable(dialogName));
    dialog->setDirectory(QFileInfo(path).path());
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->setText(QFileInfo(path).fileName());
    QTest::keyClick(name, Qt::Key_Return);
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
