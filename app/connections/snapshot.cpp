// SPDX-License-Identifier: Apache-2.0
#include "app/connections/snapshot.h"

#include "app/connections/storedjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
constexpr int snapshotVersion = 1;
}

/// One connection after the other: as JSON values all of them would take much more memory than as text.
QByteArray toBytes(const Snapshot& snapshot)
{
    QByteArray bytes = "{\"version\":" + QByteArray::number(snapshotVersion) + ",\"taken_at\":\""
        + snapshot.takenAt.toUTC().toString(Qt::ISODateWithMs).toLatin1() + "\",\"connections\":[";
    for (const OrgConnection& connection : snapshot.connections) {
        if (!bytes.endsWith('['))
            bytes += ',';
        bytes += QJsonDocument(toJson(connection)).toJson(QJsonDocument::Compact);
    }
    return bytes + "]}";
}

std::optional<Snapshot> snapshotFromBytes(const QByteArray& bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    Snapshot snapshot {.takenAt = QDateTime::fromString(root[u"taken_at"].toString(), Qt::ISODateWithMs)};
    if (root[u"version"].toInt() != snapshotVersion || !snapshot.takenAt.isValid()
        || !root[u"connections"].isArray())
        return std::nullopt;
    for (const QJsonValue& entry : root[u"connections"].toArray()) {
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
