// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/// A small disk of its own, where the tests may mount one.
class SmallDisk {
public:
    SmallDisk()
        : m_isMounted(run(QStringLiteral("mount"),
            {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=512k"),
                QStringLiteral("tmpfs"), m_dir.path()}))
    {
    }
    ~SmallDisk()
    {
        m_ballast.close();
        if (m_isMounted)
            run(QStringLiteral("umount"), {m_dir.path()});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }

    /// Leaves not one byte.
    void fill()
    {
        m_ballast.setFileName(m_dir.filePath(QStringLiteral("ballast")));
        if (!m_ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("The test cannot fill its disk.");
        while (m_ballast.write(QByteArray(4096, 'x')) == 4096) { }
    }
    void makeRoom() { m_ballast.remove(); }

private:
    static bool run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }

    QTemporaryDir m_dir;
    bool m_isMounted;
    QFile m_ballast;
};
