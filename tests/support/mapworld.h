// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/connectionstore.h"
#include "app/connections/drafts.h"
#include "ui/selection.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

/// Organizations and connections to draw: the same for the same numbers.
namespace mapworld {

inline Org org(int number)
{
    static const QStringList teams = {QStringLiteral("Payments"), QStringLiteral("Search"),
        QStringLiteral("Fraud Detection"), QStringLiteral("Data Platform")};
    static const QStringList stages
        = {QStringLiteral("Production"), QStringLiteral("EU"), QStringLiteral("Staging")};
    return {.id = QStringLiteral("org-%1").arg(number),
        .name = QStringLiteral("%1 %2 %3").arg(teams.at(number % 4), stages.at(number % 3)).arg(number)};
}

inline QString connectionId(int source, int sink)
{
    return QStringLiteral("from-%1-to-%2").arg(source).arg(sink);
}

inline OrgConnection connection(int source, int sink, const ConnectionTypes& types = {QStringLiteral("logs")})
{
    OrgConnection result;
    result.id = connectionId(source, sink);
    result.sourceOrg = org(source);
    result.sinkOrg = org(sink);
    result.connectionTypes = types;
    return result;
}

/// Every organization shares with one of the first `hubs`; more connections, seven in ten of them to one of
/// those, until there are as many as wanted. Without hubs they go anywhere.
inline QList<OrgConnection> connections(int orgs, int wanted, int hubs)
{
    QRandomGenerator dice(11);
    QSet<QString> ids;
    QList<OrgConnection> list;
    const auto add = [&](int source, int sink) {
        if (source == sink || ids.contains(connectionId(source, sink)))
            return;
        ids.insert(connectionId(source, sink));
        ConnectionTypes types;
        for (const char* type : {"logs", "metrics", "audit", "rum"}) {
            if (dice.bounded(2) == 0)
                types = types.with(QLatin1StringView(type));
        }
        list.append(
            connection(source, sink, types.isEmpty() ? ConnectionTypes {QStringLiteral("logs")} : types));
    };
    for (int source = hubs; hubs > 0 && source < orgs; ++source)
        add(source, dice.bounded(hubs));
    while (list.size() < wanted)
        add(dice.bounded(orgs), hubs > 0 && dice.bounded(10) < 7 ? dice.bounded(hubs) : dice.bounded(orgs));
    return list;
}

/// What a map is drawn from.
struct Desk {
    explicit Desk(const QList<OrgConnection>& list = {}) { store.merge(QStringLiteral("account"), list); }

    /// Edits the connection as a person would.
    void edit(const QString& id, const ConnectionTypes& types) { drafts.edit(*store.find(id), types); }

    QTemporaryDir folder;
    ConnectionStore store;
    Drafts drafts {folder.filePath(QStringLiteral("drafts.json"))};
    Selection selection;
};

} // namespace mapworld
