// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/connectiontypes.h"

#include <QList>
#include <QSet>
#include <QString>

class ConnectionStore;
class Drafts;

/// An organization on the map.
struct MapOrg {
    QString id;
    QString name; ///< For people: one line, without control characters, never empty.
    int sharesWith = 0; ///< Connections of which it is the source.
    int receivesFrom = 0; ///< Connections of which it is the destination.

    bool operator==(const MapOrg&) const = default;
};

/// A connection on the map, by the places of its ends in MapContent::orgs.
struct MapConnection {
    QString id;
    int source = 0;
    int sink = 0;
    ConnectionTypes saved;
    ConnectionTypes wanted; ///< The draft, or what is saved.
    bool isRisky = false;

    [[nodiscard]] bool isDraft() const { return wanted != saved; }
    bool operator==(const MapConnection&) const = default;
};

/// What the map shows: every connection that there is, and the organizations at its ends. Those that are gone
/// since the last visit are not on it.
struct MapContent {
    QList<MapOrg> orgs; ///< By name.
    QList<MapConnection> connections; ///< By their ends.

    bool operator==(const MapContent&) const = default;
};

/// The order does not depend on the order in which the store came to know its connections.
[[nodiscard]] MapContent mapContent(
    const ConnectionStore& store, const Drafts& drafts, const QSet<QString>& risky);

/// A connection in words: "Payments Production → Central Observability: Logs, Metrics (added)".
[[nodiscard]] QString mapWords(const MapContent& content, const MapConnection& connection);
