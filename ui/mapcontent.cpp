// SPDX-License-Identifier: Apache-2.0
#include "ui/mapcontent.h"

#include "app/connections/connectionstore.h"
#include "app/connections/drafts.h"
#include "ui/changewords.h"
#include "ui/chips.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace {

/// What tells organizations apart: the id, or the name where there is none.
QString keyOf(const Org& org)
{
    return org.id.isEmpty() ? org.name : org.id.text();
}

/// One line that any file format can hold: line ends and control characters become blanks.
QString oneLine(const QString& words)
{
    QString name = QString::fromUtf8(words.toUtf8()); // Half a surrogate pair would make no valid file.
    for (QChar& letter : name) {
        if (letter.category() == QChar::Other_Control || letter.isNonCharacter())
            letter = u' ';
    }
    return name.simplified();
}

MapOrg orgOf(const Org& org)
{
    const QString name = oneLine(displayName(org));
    return {.id = org.id,
        .name = name.isEmpty() ? QCoreApplication::translate("Map", "Unknown organization") : name};
}

QList<const Connection*> present(const ConnectionStore& store)
{
    QList<const Connection*> list;
    for (const Connection& connection : store.connections()) {
        if (connection.since != SinceLastVisit::Gone)
            list.append(&connection);
    }
    return list;
}

/// Places of the organizations by key, and themselves in that order.
struct Orgs {
    QList<MapOrg> list;
    QHash<QString, int> places;
};

Orgs orgsOf(const QList<const Connection*>& connections)
{
    QHash<QString, MapOrg> byKey;
    for (const Connection* connection : connections) {
        for (const Org& org : {Org(connection->sourceOrg), Org(connection->sinkOrg)})
            byKey.insert(keyOf(org), orgOf(org));
    }
    QStringList keys = byKey.keys();
    std::sort(keys.begin(), keys.end(), [&](const QString& a, const QString& b) {
        const QString one = byKey[a].name;
        const QString other = byKey[b].name;
        return std::tuple(one.toCaseFolded(), one, a) < std::tuple(other.toCaseFolded(), other, b);
    });
    Orgs orgs;
    for (const QString& key : keys) {
        orgs.places.insert(key, static_cast<int>(orgs.list.size()));
        orgs.list.append(byKey[key]);
    }
    return orgs;
}

} // namespace

MapContent mapContent(const ConnectionStore& store, const Drafts& drafts, const QSet<QString>& risky)
{
    const QList<const Connection*> all = present(store);
    Orgs orgs = orgsOf(all);
    MapContent content;
    for (const Connection* connection : all) {
        const int source = orgs.places.value(keyOf(connection->sourceOrg));
        const int sink = orgs.places.value(keyOf(connection->sinkOrg));
        ++orgs.list[source].sharesWith;
        ++orgs.list[sink].receivesFrom;
        content.connections.append({.id = connection->id,
            .source = source,
            .sink = sink,
            .saved = connection->connectionTypes,
            .wanted = drafts.typesOf(*connection),
            .isRisky = risky.contains(connection->id)});
    }
    std::sort(content.connections.begin(), content.connections.end(),
        [](const MapConnection& a, const MapConnection& b) {
            return std::tie(a.source, a.sink, a.id) < std::tie(b.source, b.sink, b.id);
        });
    content.orgs = orgs.list;
    return content;
}

QString mapWords(const MapContent& content, const MapConnection& connection)
{
    return QCoreApplication::translate("Map", "%1 → %2: %3", "source, destination, data types")
        .arg(changewords::isolated(content.orgs.at(connection.source).name),
            changewords::isolated(content.orgs.at(connection.sink).name),
            chipsText(chipsFor(connection.saved, connection.wanted)));
}
