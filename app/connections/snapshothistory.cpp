// SPDX-License-Identifier: Apache-2.0
#include "app/connections/snapshothistory.h"

#include "app/connections/storedjson.h"
#include "app/leanmemory.h"

#include <QCryptographicHash>
#include <QDir>
#include <QUuid>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView timeInName = u"yyyyMMdd'T'HHmmsszzz'Z'"; // Sorts by age.
constexpr qsizetype timeLength = 19;

/// Only what is a UUID gets into a name.
QString partOfName(const QString& orgId)
{
    const QUuid id(orgId);
    return id.isNull() ? QString() : QString(u'-' + id.toString(QUuid::WithoutBraces));
}

/// Tells one state from another. The API does not promise an order.
QByteArray digestOf(const QList<OrgConnection>& connections)
{
    std::vector<const OrgConnection*> byId;
    for (const OrgConnection& connection : connections)
        byId.push_back(&connection);
    std::sort(byId.begin(), byId.end(),
        [](const OrgConnection* a, const OrgConnection* b) { return a->id < b->id; });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray text; // Of one at a time: that of all would take more memory than the connections.
    for (const OrgConnection* connection : byId) {
        text.resize(0);
        appendJson(text, *connection);
        hash.addData(text);
    }
    return hash.result();
}

} // namespace

SnapshotHistory::SnapshotHistory(const QString& dataDirectory, const QString& accountId)
    : m_folder(dataDirectory + u"/snapshots/"_s + accountId)
{
    m_pool.setMaxThreadCount(1);
}

SnapshotHistory::~SnapshotHistory()
{
    m_pool.waitForDone();
}

void SnapshotHistory::keep(const Snapshot& seen)
{
    m_pool.start([this, seen] { keepNow(seen); });
    m_pool.start(giveFreeMemoryBack); // Also that of the list that was read, which came in parts.
}

void SnapshotHistory::keepNow(const Snapshot& seen)
{
    if (m_newest.isEmpty()) {
        const auto known = stored(seen.takenAt);
        const auto newest = known.isEmpty() ? std::nullopt : read(known.first().path);
        if (newest)
            m_newest = digestOf(newest->connections);
    }
    const QByteArray digest = digestOf(seen.connections);
    if (m_newest == digest)
        return;
    m_newest = digest;
    dropOldest(seen.takenAt);
    // Where it cannot be written nothing but a comparison is lost.
    (void)writeWholeFile(freePath(seen.takenAt.toUTC(), seen.orgId), toBytes(seen));
}

/// A clock that was set back comes by the same time twice.
QString SnapshotHistory::freePath(QDateTime at, const QString& orgId) const
{
    const auto path
        = [&] { return QString(m_folder + u'/' + at.toString(timeInName) + partOfName(orgId) + u".json"_s); };
    while (QFile::exists(path()))
        at = at.addMSecs(1);
    return path();
}

QList<StoredSnapshot> SnapshotHistory::list(const QString& orgId, const QDateTime& now) const
{
    m_pool.waitForDone();
    QList<StoredSnapshot> found = stored(now);
    const QString wanted = partOfName(orgId).mid(1);
    found.removeIf([&](const StoredSnapshot& one) {
        return !wanted.isEmpty() && !one.orgId.isEmpty() && one.orgId != wanted;
    });
    return found;
}

QList<StoredSnapshot> SnapshotHistory::stored(const QDateTime& now) const
{
    QList<StoredSnapshot> found;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString& name : names) {
        const QString known = name.chopped(5);
        QDateTime at = QDateTime::fromString(known.left(timeLength), timeInName.toString());
        at.setTimeSpec(Qt::UTC);
        if (at.isValid())
            found.append({.path = folder.filePath(name), .takenAt = at, .orgId = known.mid(timeLength + 1)});
    }
    std::stable_partition(
        found.begin(), found.end(), [&now](const StoredSnapshot& one) { return one.takenAt <= now; });
    return found;
}

std::optional<Snapshot> SnapshotHistory::read(const QString& path)
{
    const auto content = StoredFile(path).read();
    return content && *content ? snapshotFromBytes(**content) : std::nullopt;
}

void SnapshotHistory::dropOldest(const QDateTime& now) const
{
    const QList<StoredSnapshot> known = stored(now);
    for (qsizetype i = snapshotsKept - 1; i < known.size(); ++i)
        QFile::remove(known.at(i).path);
}
