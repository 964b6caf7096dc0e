// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

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

void keepNewFilesPrivate()
{
#ifdef Q_OS_UNIX // Elsewhere a home folder is for its owner to begin with.
    ::umask(S_IRWXG | S_IRWXO);
#endif
}
