// SPDX-License-Identifier: Apache-2.0
#include "app/connections/storedfile.h"

#include "app/accounts/privatefile.h"
#include "app/leanmemory.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr int fileLockPatienceMs = 5000;
/// Who is killed while it makes the lock leaves an empty one, which tells only by its age that nobody holds
/// it.
constexpr int fileLockStaleMs = 3000;
constexpr qint64 muchMemory = 1024 * 1024;

} // namespace

QString writeWholeFile(const QString& path, const QByteArray& content)
{
    makePrivateFolder(QFileInfo(path).path());
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
    const QByteArray content = file.readAll();
    if (file.error() != QFile::NoError)
        return tl::unexpected(file.errorString()); // Half of it is as good as none.
    return content;
}

void StoredFile::change(int version, const Edit& edit)
{
    m_pool.start([this, version, edit] {
        emit written(changeNow(version, edit));
        if (QFileInfo(m_path).size() > muchMemory)
            giveFreeMemoryBack();
    });
}

QString StoredFile::changeNow(int version, const Edit& edit)
{
    makePrivateFolder(QFileInfo(m_path).path());
    QLockFile lock(m_path + u".lock"_s);
    lock.setStaleLockTime(fileLockStaleMs);
    // Where the folder takes no lock, it takes no file either: writing says why, in better words.
    if (!lock.tryLock(fileLockPatienceMs) && lock.error() == QLockFile::LockFailedError)
        return tr("another program is writing it");
    const auto now = read();
    if (!now)
        return now.error();
    std::optional<QByteArray> content = edit(*now);
    if (!content) {
        const Fault fault = faultOf(now->value_or(QByteArray()), version);
        const QString aside = keepAside(fault);
        if (aside.isEmpty())
            return tr("what is in it cannot be understood, and could not be put aside");
        emit keptAside(aside, fault);
        content = edit(std::nullopt);
    }
    return content ? writeWholeFile(m_path, *content) : QString();
}

StoredFile::Fault StoredFile::faultOf(const QByteArray& content, int version)
{
    const QJsonObject root = QJsonDocument::fromJson(content).object();
    return root.value(u"version"_s).toInt() > version ? Fault::Newer : Fault::Damaged;
}

QString StoredFile::words(Fault fault)
{
    switch (fault) {
    case Fault::Damaged:
        return tr("it cannot be understood");
    case Fault::Newer:
        return tr("it was written by a newer Orgbridge");
    }
    Q_UNREACHABLE();
}

QString StoredFile::keepAside(Fault fault) const
{
    const QString suffix = fault == Fault::Newer ? u".newer-"_s : u".damaged-"_s;
    const QString aside
        = m_path + suffix + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    return QFile::rename(m_path, aside) ? aside : QString();
}
