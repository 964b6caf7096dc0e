// SPDX-License-Identifier: Apache-2.0
#include "app/connections/snapshot.h"

#include "app/connections/storedjson.h"
#include "app/datadog/pending.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longFile = 512 * 1024; // Some thousand connections, which take a few milliseconds.

SnapshotRead readNow(const QString& path)
{
    const auto content = StoredFile(path).read();
    if (!content)
        return {.unreadable = content.error()};
    if (!*content)
        return {};
    auto snapshot = snapshotFromBytes(**content);
    if (!snapshot)
        return {.fault = snapshotFaultOf(**content)};
    return {.snapshot = std::move(snapshot)};
}

} // namespace

/// One connection after the other: as JSON values all of them would take much more memory than as text.
QByteArray toBytes(const Snapshot& snapshot)
{
    const QJsonObject head {{u"version"_s, snapshotVersion},
        {u"taken_at"_s, snapshot.takenAt.toUTC().toString(Qt::ISODateWithMs)}, {u"site"_s, snapshot.site},
        {u"org_id"_s, snapshot.orgId}};
    QByteArray bytes = QJsonDocument(head).toJson(QJsonDocument::Compact).chopped(1) + ",\"connections\":[";
    for (const OrgConnection& connection : snapshot.connections) {
        if (!bytes.endsWith('['))
            bytes += ',';
        appendJson(bytes, connection);
    }
    return bytes + "]}";
}

std::optional<Snapshot> snapshotFromBytes(const QByteArray& bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    Snapshot snapshot {.takenAt = QDateTime::fromString(root[u"taken_at"].toString(), Qt::ISODateWithMs),
        .site = root[u"site"].toString(),
        .orgId = root[u"org_id"].toString()};
    if (root[u"version"].toInt() != snapshotVersion || !snapshot.takenAt.isValid()
        || !root[u"connections"].isArray())
        return std::nullopt;
    const QJsonArray entries = root[u"connections"].toArray();
    for (const QJsonValue& entry : entries) {
        const OrgConnection connection = connectionFromJson(entry.toObject());
        if (connection.id.isEmpty())
            return std::nullopt;
        snapshot.connections.append(connection);
    }
    return snapshot;
}

StoredFile::Fault snapshotFaultOf(const QByteArray& bytes)
{
    return StoredFile::faultOf(bytes, snapshotVersion);
}

QString snapshotPath(const QString& dataDirectory, const QString& accountId)
{
    return dataDirectory + u"/snapshots/"_s + accountId + u".json"_s;
}

QCoro::Task<SnapshotRead> readSnapshot(QString path, std::stop_token stop)
{
    if (QFileInfo(path).size() < longFile)
        co_return readNow(path);
    const Pending<SnapshotRead> read;
    const std::stop_callback onStop(stop, [read] { read.complete({}); });
    QThreadPool::globalInstance()->start([read, path] {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [read, found = readNow(path)] { read.complete(found); },
            Qt::QueuedConnection);
    });
    auto found = co_await read;
    co_return found;
}
