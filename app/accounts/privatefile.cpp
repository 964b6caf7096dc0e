// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

bool makePrivateFolder(const QString& path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return true;
    const QString parent = folder.path();
    if (parent == path || !makePrivateFolder(parent))
        return false;
    return QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
        || QFileInfo(path).isDir(); // Somebody else may have been faster.
}

bool makePrivateFile(const QString& path)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(path);
    if (QFileInfo(path).isFile())
        return file.setPermissions(ownerOnly);
    return makePrivateFolder(QFileInfo(path).path())
        && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly);
}
