// SPDX-License-Identifier: Apache-2.0
#include "app/plan/difference.h"

#include <QHash>

namespace {

using Pair = std::pair<QString, QString>;

Pair pairOf(const auto& connection)
{
    const Org& source = connection.sourceOrg;
    const Org& sink = connection.sinkOrg;
    return {source.id, sink.id};
}

void add(Difference& difference, Change change, const Writer& writer)
{
    change.accountId = writer.accountId;
    if (writer.obstacle == WriteObstacle::None)
        difference.changes.append(change);
    else
        difference.blocked.append({.change = change, .obstacle = writer.obstacle});
}

/// The source org creates as it updates.
Writer writerForCreate(const DesiredConnection& wanted, const QList<AccountPowers>& accounts)
{
    Connection created;
    created.sourceOrg = wanted.sourceOrg;
    created.sinkOrg = wanted.sinkOrg;
    return writerForUpdate(created, accounts);
}

} // namespace

Difference difference(const QList<DesiredConnection>& desired, const QList<Connection>& actual,
    const QList<AccountPowers>& accounts, Unnamed unnamed)
{
    Difference difference;
    QHash<Pair, const DesiredConnection*> named;
    for (const DesiredConnection& wanted : desired)
        named.insert(pairOf(wanted), &wanted);
    QHash<Pair, const Connection*> there;
    for (const Connection& connection : actual) {
        if (connection.since == SinceLastVisit::Gone)
            continue;
        there.insert(pairOf(connection), &connection);
        if (named.contains(pairOf(connection)))
            continue;
        ++difference.unnamed;
        if (unnamed == Unnamed::Delete)
            add(difference, deleteChange({}, connection), writerForDelete(connection, accounts));
    }
    for (const DesiredConnection& wanted : desired) {
        const Connection* now = there.value(pairOf(wanted));
        if (!now) {
            add(difference, createChange({}, wanted.sourceOrg, wanted.sinkOrg, wanted.connectionTypes),
                writerForCreate(wanted, accounts));
        } else if (now->connectionTypes != wanted.connectionTypes) {
            add(difference, updateChange({}, *now, wanted.connectionTypes), writerForUpdate(*now, accounts));
        } else {
            ++difference.same;
        }
    }
    return difference;
}
