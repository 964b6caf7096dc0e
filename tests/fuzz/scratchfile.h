// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// A file with the input in it, in a folder of its own; both end with it. Its name is new each time, because
/// QSettings remembers files by their names.
class ScratchFile {
public:
    explicit ScratchFile(const QByteArray& content)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The scratch file cannot be written.");
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("file")); }

    /// True where these bytes are in a file of the folder, whatever it is called now.
    [[nodiscard]] bool isKept(const QByteArray& content) const
    {
        const QDir folder(m_folder.path());
        for (const QString& name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll() == content)
                return true;
        }
        return false;
    }

private:
    QTemporaryDir m_folder;
};
