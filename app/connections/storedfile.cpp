// SPDX-License-Identifier: Apache-2.0
#include "app/connections/storedfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

QString writeWhole(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // Without flush() a full disk goes unnoticed: commit() puts an empty file in the place of the old one and
    // reports success (measured with Qt 6.4).
    if (file.write(content) != content.size() || !file.flush() || !file.commit())
        return file.errorString();
    return {};
}

StoredFile::StoredFile(QString path, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_pool.setMaxThreadCount(1);
}

StoredFile::~StoredFile()
{
    m_pool.waitForDone();
}

tl::expected<std::optional<QByteArray>, QString> StoredFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    return file.readAll();
}

void StoredFile::write(const QByteArray& content)
{
    m_pool.start([this, content] { emit written(writeWhole(m_path, content)); });
}

QString StoredFile::keepAside() const
{
    const QString aside
        = m_path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    return QFile::rename(m_path, aside) ? aside : QString();
}
