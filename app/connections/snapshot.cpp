// SPDX-License-Identifier: Apache-2.0
#include "app/connections/snapshot.h"

#include "app/connections/storedjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
constexpr int snapshotVersion = 1;
}

QByteArray toBytes(const Snapshot& snapshot)
{
    QJsonArray list;
    for (const OrgConnection& connection : snapshot.connections)
        list.append(toJson(connection));
    const QJsonObject root {{u"version"_s, snapshotVersion},
        {u"taken_at"_s, snapshot.takenAt.toUTC().toString(Qt::ISODateWithMs)}, {u"connections"_s, list}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
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

QString snapshotPath(const QString& dataDirectory, const QString& accountId)
{
    return dataDirectory + u"/snapshots/"_s + accountId + u".json"_s;
}
