// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <clocale>

/// A locale in which numbers have a comma, made from the C library's own C.utf8, and in force while it lives.
class CommaLocale {
public:
    CommaLocale()
    {
        QFile file(QStringLiteral("/usr/lib/locale/C.utf8/LC_NUMERIC"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray numbers = file.readAll();
        const auto point = numbers.indexOf(QByteArray(".\0", 2));
        QFile own(m_folder.filePath(QStringLiteral("comma/LC_NUMERIC")));
        if (point < 0 || !QDir(m_folder.path()).mkdir(QStringLiteral("comma"))
            || !own.open(QIODevice::WriteOnly))
            return;
        numbers[point] = ',';
        own.write(numbers);
        own.close();
        qputenv("LOCPATH", QFile::encodeName(m_folder.path()));
        m_isInForce = std::setlocale(LC_NUMERIC, "comma") != nullptr;
    }
    ~CommaLocale()
    {
        std::setlocale(LC_NUMERIC, "C");
        qunsetenv("LOCPATH");
    }
    Q_DISABLE_COPY_MOVE(CommaLocale)

    [[nodiscard]] bool isInForce() const { return m_isInForce; }

private:
    QTemporaryDir m_folder;
    bool m_isInForce = false;
};
