// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <sys/stat.h>

/// Files and folders below a folder that somebody else may look into. Left out is what Qt makes by itself and
/// the umask of the process decides on: the state of its file dialog, and locks, which hold a process id.
inline QStringList openToOthers(const QString& folder)
{
    QStringList open;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks,
        QDirIterator::Subdirectories);
    while (all.hasNext()) {
        struct stat status { };
        const QString path = all.next();
        if (path.endsWith(QStringLiteral("/QtProject.conf")) || path.endsWith(QStringLiteral(".lock")))
            continue;
        if (::lstat(QFile::encodeName(path).constData(), &status) == 0 && (status.st_mode & 077U) != 0)
            open.append(path + QLatin1Char(' ') + QString::number(status.st_mode & 0777U, 8));
    }
    return open;
}

/// The umask of another process: "0077".
inline QByteArray umaskOf(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression line(
        QStringLiteral("^Umask:\\s+(\\d+)$"), QRegularExpression::MultilineOption);
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toLatin1();
}
