// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/values.h"
#include "app/sandbox/sampleworld.h"
#include "app/sandbox/sandboxpermissions.h"

/// Worlds to write to: several source organizations, each with an account of its name that may do everything.

inline QString sourceName(int number)
{
    return QStringLiteral("Source %1").arg(number);
}

inline QString sinkName(int number)
{
    return QStringLiteral("Destination %1").arg(number);
}

inline Org orgNamed(const QString& name)
{
    return {.id = sampleOrgId(name), .name = name};
}

/// The id of the connection from one numbered organization to another, where the world was made with it.
inline QString connectionId(int source, int sink)
{
    return sampleConnectionId(sourceName(source), sinkName(sink));
}

inline SandboxAccount accountOf(const QString& org)
{
    return {.label = org,
        .credentials = KeyPair {QStringLiteral("api-") + org, QStringLiteral("application-") + org},
        .userId = sampleUserId(QStringLiteral("Planner")),
        .orgId = sampleOrgId(org),
        .role = QStringLiteral("Datadog Admin Role"),
        .permissions = adminPermissions()};
}

/// Each source shares logs with the first `connected` of the destinations. All are numbered from 1.
inline SandboxWorld planWorld(int sources, int sinks, int connected)
{
    const QString created = QStringLiteral("2025-09-17T17:01:30.369165+00:00");
    const QString user = sampleUserId(QStringLiteral("Planner"));
    SandboxWorld world;
    const auto addOrg = [&](const QString& name) {
        world.orgs.insert(sampleOrgId(name), {sampleOrgId(name), name.toLower(), name, created});
    };
    world.users.insert(user,
        {user, QStringLiteral("Planner"), QStringLiteral("planner@example.com"), created,
            QStringLiteral("Active"), false, false});
    for (int sink = 1; sink <= sinks; ++sink)
        addOrg(sinkName(sink));
    for (int source = 1; source <= sources; ++source) {
        addOrg(sourceName(source));
        world.accounts.append(accountOf(sourceName(source)));
        for (int sink = 1; sink <= connected; ++sink) {
            const QString id = connectionId(source, sink);
            world.connections.insert(id,
                {id, sampleOrgId(sourceName(source)), sampleOrgId(sinkName(sink)), user, created,
                    {QStringLiteral("logs")}});
        }
    }
    return world;
}

/// A connection of such a world as the app knows it.
inline OrgConnection knownConnection(int source, int sink)
{
    return {.id = connectionId(source, sink),
        .sourceOrg = orgNamed(sourceName(source)),
        .sinkOrg = orgNamed(sinkName(sink)),
        .createdBy = User {.id = sampleUserId(QStringLiteral("Planner")), .name = QStringLiteral("Planner")},
        .createdAt = QStringLiteral("2025-09-17T17:01:30.369165+00:00"),
        .connectionTypes = {QStringLiteral("logs")}};
}

/// What the world shares over a pair; empty where there is no connection.
inline ConnectionTypes typesBetween(const SandboxWorld& world, const QString& source, const QString& sink)
{
    const SandboxConnection* found = world.connectionBetween(sampleOrgId(source), sampleOrgId(sink));
    return found ? ConnectionTypes(found->types) : ConnectionTypes();
}
