// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>
#include <QStringList>
#include <QUrl>

/// Secrets that are not to be found anywhere, and who looks for them: as they are, in base64 at any offset,
/// percent-encoded, in hexadecimal and in UTF-16.
class Canaries {
public:
    explicit Canaries(const QStringList& secrets)
    {
        for (const QString& secret : secrets)
            addFormsOf(secret);
    }

    /// Looks at one content; what is found is noted in findings().
    void lookAt(const QString& where, const QByteArray& content)
    {
        const QByteArray small = content.toLower();
        for (const auto& [form, bytes] : m_forms) {
            if (content.contains(bytes)
                || (form != QLatin1String("base64") && small.contains(bytes.toLower())))
                m_findings.append(where + QStringLiteral(": ") + form);
        }
    }

    void lookAtText(const QString& where, const QString& text) { lookAt(where, text.toUtf8()); }

    /// Looks at every file below a folder, hidden ones among them, and at their names.
    void lookBelow(const QString& folder)
    {
        QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
            QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            ++m_files;
            lookAtText(path + QStringLiteral(" (name)"), path);
            lookAtFile(path);
        }
    }

    /// Looks at what everybody can see of a process and of all that it has started.
    void lookAtProcess(qint64 process)
    {
        const QString folder = QStringLiteral("/proc/%1/").arg(process);
        lookAtFile(folder + QStringLiteral("cmdline"));
        lookAtFile(folder + QStringLiteral("environ"));
        for (const qint64 child : childrenOf(process))
            lookAtProcess(child);
    }

    [[nodiscard]] QStringList findings() const { return m_findings; }
    [[nodiscard]] int files() const { return m_files; } ///< So many were looked at.

    [[nodiscard]] static QList<qint64> childrenOf(qint64 process)
    {
        const QByteArray parent = "\nPPid:\t" + QByteArray::number(process) + '\n';
        QList<qint64> children;
        for (const QString& name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
            QFile status(QStringLiteral("/proc/%1/status").arg(name));
            if (status.open(QIODevice::ReadOnly) && status.readAll().contains(parent))
                children.append(name.toLongLong());
        }
        return children;
    }

private:
    void addFormsOf(const QString& secret)
    {
        const QByteArray bytes = secret.toUtf8();
        m_forms.append({QStringLiteral("as it is"), bytes});
        m_forms.append({QStringLiteral("percent-encoded"), QUrl::toPercentEncoding(secret)});
        m_forms.append({QStringLiteral("hexadecimal"), bytes.toHex()});
        for (const QStringConverter::Encoding encoding :
            {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
            m_forms.append({QStringLiteral("UTF-16"), QByteArray(QStringEncoder(encoding)(secret))});
        for (int offset = 0; offset < 3; ++offset)
            m_forms.append({QStringLiteral("base64"), base64At(offset, bytes)});
    }

    /// What base64 makes of the secret where so many bytes stand before it, without what depends on these
    /// and on what follows.
    static QByteArray base64At(int offset, const QByteArray& bytes)
    {
        const QByteArray whole
            = QByteArray(QByteArray(offset, ' ') + bytes).toBase64(QByteArray::OmitTrailingEquals);
        const int before = offset == 0 ? 0 : offset + 1;
        const int after = (offset + bytes.size()) % 3 == 0 ? 0 : 1;
        return whole.mid(before, whole.size() - before - after);
    }

    void lookAtFile(const QString& path)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            lookAt(path, file.readAll());
    }

    QList<QPair<QString, QByteArray>> m_forms;
    QStringList m_findings;
    int m_files = 0;
};
