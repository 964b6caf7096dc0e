// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/faultcase.h"

inline void deleteConnections(SandboxWorld& world)
{
    for (const int sink : {1, 2, 3, 4}) {
        world.connections.remove(connectionId(1, sink));
        world.policies.remove(connectionId(1, sink));
    }
    world.orgs.remove(sampleOrgId(sinkName(faultsink::created)));
}

/// Other people change the world, and what the account may do in it, while the program looks away.
inline FaultCases meaningFaults()
{
    using Kind = ApiError::Kind;
    const Expected keepsTheirs {.state = ChangeState::KeptTheirs};
    const QString is404 = QStringLiteral("404");
    const auto noPolicy = [&](int sink) {
        Expected expected = failsAs(Kind::NotFound, is404,
            QStringLiteral("Not Found: %1 not found").arg(policyIdOf(connectionId(1, sink))));
        expected.state = ChangeState::Failed;
        return expected;
    };
    const auto removed = failsAs(Kind::NotFound, is404,
        QStringLiteral("Org connection with id:%1 not found not found")
            .arg(connectionId(1, faultsink::updated)));
    const QSet<Operation> who {Operation::Check, Operation::CurrentUser};
    const QSet<Operation> access {Operation::ReadAccess, Operation::Restrict, Operation::Lift};

    FaultCase changed {.name = QStringLiteral("changed meanwhile")};
    changed.meanwhile = [](SandboxWorld& world) {
        const QStringList audit {QStringLiteral("audit")};
        for (const int sink : {faultsink::updated, faultsink::deleted})
            world.connections[connectionId(1, sink)].types = audit;
        world.createConnection(
            *world.account(sourceName(1)), sampleOrgId(sinkName(faultsink::created)), audit);
        for (const int sink : {faultsink::restricted, faultsink::lifted})
            setAccess(world, connectionId(1, sink),
                ownOnly().with(viewerRelation(), QStringLiteral("team:somebody")));
    };
    FaultCase deleted {.name = QStringLiteral("deleted meanwhile")};
    deleted.meanwhile = deleteConnections;

    const auto wire = [](const char* name, const Fault::Edit& edit, const Expected& expected) {
        return wireFault(QString::fromLatin1(name), Fault::changeBefore(edit), expected);
    };
    const auto forbidden = failsAs(Kind::Forbidden, QStringLiteral("403"), QStringLiteral("Forbidden"));
    return {
        changed.butOf(
            {Operation::Update, Operation::Delete, Operation::Create, Operation::Restrict, Operation::Lift},
            keepsTheirs),
        deleted.butOf({Operation::Update}, keepsTheirs)
            .butOf({Operation::Delete}, {.state = ChangeState::AlreadySo})
            .butOf({Operation::Create}, failsAs(Kind::NotFound, is404, QStringLiteral("Not found")))
            .butOf({Operation::Restrict}, noPolicy(faultsink::restricted))
            .butOf({Operation::Lift}, noPolicy(faultsink::lifted)),
        wire("deleted before the request", deleteConnections, goesWell())
            .butOf({Operation::Update}, removed)
            .butOf({Operation::Create}, failsAs(Kind::NotFound, is404, QStringLiteral("Not found")))
            .butOf({Operation::Restrict}, noPolicy(faultsink::restricted))
            .butOf({Operation::Lift}, noPolicy(faultsink::lifted)),
        wire(
            "permission lost", [](SandboxWorld& world) { world.accounts.first().permissions.clear(); },
            forbidden)
            .butOf(who, goesWell())
            .butOf(access,
                failsAs(Kind::Forbidden, QStringLiteral("403"),
                    QStringLiteral("Forbidden: You are not allowed to do this."))),
        wire(
            "key revoked", [](SandboxWorld& world) { world.accounts.clear(); }, forbidden),
    };
}
