// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/settingsfile.h"

#include "app/accounts/privatefile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace {

constexpr int settingsLockPatienceMs = 5000;
/// Who is killed while it makes the lock leaves an empty one, which tells only by its age that nobody holds
/// it.
constexpr int settingsLockStaleMs = 3000;

/// QSettings reads almost anything as settings, and would then write over it.
bool looksLikeSettings(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true; // Which is another trouble than damage.
    const QList<QByteArray> lines = file.readAll().split('\n');
    return std::ranges::all_of(lines, [](const QByteArray& raw) {
        const QByteArray line = raw.trimmed();
        const bool section = line.startsWith('[') && line.endsWith(']');
        const bool comment = line.startsWith(';') || line.startsWith('#');
        return !raw.contains('\0') && (line.isEmpty() || section || comment || line.contains('='));
    });
}

/// QSettings tells of keys that it would not find again, "/label" for one, or would take for others:
/// "x/label/".
bool hasOrdinaryKeys(const QSettings& settings)
{
    return std::ranges::all_of(settings.allKeys(), [&](const QString& key) {
        const bool isOrdinary = !key.startsWith(u'/') && !key.endsWith(u'/') && !key.contains("//"_L1);
        return isOrdinary && settings.value(key).isValid();
    });
}

SettingsFinding putSettingsAside(const QString& path, SettingsFinding::Kind kind)
{
    const QString suffix = kind == SettingsFinding::Kind::Newer ? u"newer"_s : u"damaged"_s;
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QString kept = path + u'.' + suffix + u'-' + time;
    return {.kind = kind, .keptAs = QFile::rename(path, kept) ? kept : QString()};
}

QHash<QString, QVariant> settingsIn(const QSettings& settings)
{
    QHash<QString, QVariant> all;
    for (const QString& key : settings.allKeys())
        all.insert(key, settings.value(key).toString());
    return all;
}

/// Writes the changed settings to a new file. QSettings takes a full disk for success (measured with Qt 6.4),
/// so they are read again, under another name: for the same one it would only remember what it wrote.
bool writeChanged(const QString& path, const QString& written, const std::function<void(QSettings&)>& edit)
{
    const QString raw = written + u".raw"_s;
    if (QFile::exists(path) && !QFile::copy(path, raw))
        return false;
    QSettings settings(raw, QSettings::IniFormat);
    edit(settings);
    settings.sync();
    if (settings.status() != QSettings::NoError || !QFile::rename(raw, written))
        return false;
    return settingsIn(QSettings(written, QSettings::IniFormat)) == settingsIn(settings)
        && QFile::setPermissions(written, QFile::ReadOwner | QFile::WriteOwner);
}

bool takePlaceOf(const QString& path, const QString& by)
{
    std::error_code error;
    std::filesystem::rename(by.toStdU16String(), path.toStdU16String(), error);
    return !error;
}

} // namespace

SettingsFinding examineSettings(const QString& path, const QString& formatKey, int format)
{
    using Kind = SettingsFinding::Kind;
    if (!QFileInfo::exists(path))
        return {};
    const QSettings settings(path, QSettings::IniFormat);
    const bool isWhole
        = hasOrdinaryKeys(settings); // Damage in a section shows when the section is asked for.
    if (settings.status() == QSettings::AccessError)
        return {.kind = Kind::Unreadable, .keptAs = {}};
    if (settings.status() == QSettings::FormatError || !isWhole || !looksLikeSettings(path))
        return putSettingsAside(path, Kind::Damaged);
    if (settings.value(formatKey, format).toInt() > format)
        return putSettingsAside(path, Kind::Newer);
    return {};
}

bool changeSettings(const QString& path, const std::function<void(QSettings&)>& edit)
{
    makePrivateFolder(QFileInfo(path).path());
    QLockFile lock(path + u".lock"_s);
    lock.setStaleLockTime(settingsLockStaleMs);
    if (!lock.tryLock(settingsLockPatienceMs))
        return false;
    const QTemporaryDir beside(
        path + u".XXXXXX"_s); // On the same disk, or it could not take the place whole.
    const QString written = beside.filePath(u"changed.ini"_s);
    return beside.isValid() && writeChanged(path, written, edit) && takePlaceOf(path, written);
}
