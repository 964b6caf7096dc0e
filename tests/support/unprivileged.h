// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QString>

#include <unistd.h>

/// Makes permissions count for as long as it lives, also where the tests are run by root, for whom they do
/// not.
class Unprivileged {
public:
    /// The folder belongs to whom the process acts as.
    explicit Unprivileged(const QString& folder)
    {
        if (::geteuid() != 0)
            return;
        m_wasRoot = true;
        if (::chown(QFile::encodeName(folder).constData(), nobody, nobody) != 0 || ::seteuid(nobody) != 0)
            qFatal("This test cannot be run as somebody else.");
    }
    ~Unprivileged()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            qFatal("This test cannot be run as root again.");
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

private:
    static constexpr uid_t nobody = 65534;
    bool m_wasRoot = false;
};
