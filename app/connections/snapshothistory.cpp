// SPDX-License-Identifier: Apache-2.0
#include "app/connections/snapshothistory.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView timeInName = u"yyyyMMdd'T'HHmmsszzz'Z'"; // Sorts by age.

/// The API does not promise an order.
QList<OrgConnection> sortedById(QList<OrgConnection> connections)
{
    std::sort(connections.begin(), connections.end(),
        [](const OrgConnection& a, const OrgConnection& b) { return a.id < b.id; });
    return connections;
}

} // namespace

SnapshotHistory::SnapshotHistory(const QString& dataDirectory, const QString& accountId)
    : m_folder(dataDirectory + u"/snapshots/"_s + accountId)
{
}

void SnapshotHistory::keep(const Snapshot& seen)
{
    const QList<OrgConnection> connections = sortedById(seen.connections);
    if (!m_newest) {
        const auto stored = list();
        const auto newest = stored.isEmpty() ? std::nullopt : read(stored.first().path);
        if (newest)
            m_newest = sortedById(newest->connections);
    }
    if (m_newest == connections)
        return;
    m_newest = connections;
    dropOldest();
    m_file = std::make_unique<StoredFile>(
        m_folder + u'/' + seen.takenAt.toUTC().toString(timeInName) + u".json"_s);
    m_file->write(toBytes(seen));
}

QList<StoredSnapshot> SnapshotHistory::list() const
{
    m_file.reset();
    QList<StoredSnapshot> stored;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString& name : names) {
        QDateTime at = QDateTime::fromString(name.chopped(5), timeInName.toString());
        at.setTimeSpec(Qt::UTC);
        if (at.isValid())
            stored.append({.path = folder.filePath(name), .takenAt = at});
    }
    return stored;
}

std::optional<Snapshot> SnapshotHistory::read(const QString& path)
{
    const auto content = StoredFile(path).read();
    return content && *content ? snapshotFromBytes(**content) : std::nullopt;
}

void SnapshotHistory::dropOldest() const
{
    const QList<StoredSnapshot> stored = list();
    for (qsizetype i = snapshotsKept - 1; i < stored.size(); ++i)
        QFile::remove(stored.at(i).path);
}
