// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/statechange.h"

#include "app/exchange/csvexport.h"
#include "app/exchange/csvtext.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

/// What makes two connections the same one.
QString identity(const OrgConnection& connection)
{
    if (connection.sourceOrg.id().isEmpty() || connection.sinkOrg.id().isEmpty())
        return connection.id;
    return connection.sourceOrg.id().text() + u'>' + connection.sinkOrg.id().text();
}

OrgConnection pairOf(const OrgConnection& connection)
{
    OrgConnection pair;
    pair.sourceOrg = connection.sourceOrg;
    pair.sinkOrg = connection.sinkOrg;
    return pair;
}

std::optional<StateChange::Kind> kindOf(const OrgConnection& before, const OrgConnection& after)
{
    if (before.connectionTypes != after.connectionTypes)
        return StateChange::Kind::Changed;
    const bool hasOtherId = !before.id.isEmpty() && !after.id.isEmpty() && before.id != after.id;
    return hasOtherId ? std::optional(StateChange::Kind::CreatedAgain) : std::nullopt;
}

QString nameOf(StateChange::Kind kind)
{
    switch (kind) {
    case StateChange::Kind::Added:
        return u"added"_s;
    case StateChange::Kind::Removed:
        return u"removed"_s;
    case StateChange::Kind::Changed:
        return u"changed"_s;
    case StateChange::Kind::CreatedAgain:
        return u"created again"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<StateChange> stateChanges(const QList<OrgConnection>& before, const QList<OrgConnection>& after)
{
    QHash<QString, const OrgConnection*> earlier;
    for (const OrgConnection& connection : before)
        earlier.insert(identity(connection), &connection);
    QList<StateChange> changes;
    for (const OrgConnection& now : after) {
        const OrgConnection* then = earlier.take(identity(now));
        if (!then)
            changes.append({.kind = StateChange::Kind::Added, .before = pairOf(now), .after = now});
        else if (const auto kind = kindOf(*then, now))
            changes.append({.kind = *kind, .before = *then, .after = now});
    }
    for (const OrgConnection& then : before) {
        if (earlier.remove(identity(then)))
            changes.append({.kind = StateChange::Kind::Removed, .before = then, .after = pairOf(then)});
    }
    return changes;
}

QByteArray stateChangesToCsv(const QList<StateChange>& changes)
{
    QString text = csvLine({u"change"_s, u"source_org_id"_s, u"source_org_name"_s, u"sink_org_id"_s,
        u"sink_org_name"_s, u"before"_s, u"after"_s, u"connection_id_before"_s, u"connection_id_after"_s});
    for (const StateChange& change : changes) {
        const OrgConnection& pair = change.kind == StateChange::Kind::Removed ? change.before : change.after;
        text += csvLine({nameOf(change.kind), pair.sourceOrg.id(), pair.sourceOrg.name(), pair.sinkOrg.id(),
            pair.sinkOrg.name(), typesToCell(change.before.connectionTypes),
            typesToCell(change.after.connectionTypes), change.before.id, change.after.id});
    }
    return text.toUtf8();
}
