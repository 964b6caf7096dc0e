// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/planrig.h"

/// Access restrictions in worlds made by planWorld(), whose accounts are all "Planner".

/// How a policy can name the account of a numbered source.
inline QStringList ownPrincipals(int source = 1)
{
    return accountOf(sourceName(source)).principals();
}

/// Only the account's own user may edit.
inline RestrictionPolicy ownOnly()
{
    return RestrictionPolicy().with(editorRelation(), ownPrincipals().first());
}

/// An access edit of the connection from the first source to the first sink.
inline Change restriction(const RestrictionPolicy& before, const RestrictionPolicy& wanted)
{
    return restrictChange(sourceName(1), knownConnection(1, 1),
        {.baseline = before, .desired = wanted, .own = ownPrincipals()});
}

/// What the sandbox holds as the restrictions of a connection, and how to put some there.
inline RestrictionPolicy accessIn(const SandboxWorld& world, const QString& connectionId)
{
    QList<PolicyBinding> bindings;
    for (const SandboxBinding& binding : world.policies.value(connectionId))
        bindings.append({binding.relation, binding.principals});
    return RestrictionPolicy(bindings);
}

inline RestrictionPolicy accessOf(const PlanRig& rig, const QString& connectionId)
{
    return accessIn(rig.server.world(), connectionId);
}

inline void setAccess(SandboxWorld& world, const QString& connectionId, const RestrictionPolicy& policy)
{
    world.policies.remove(connectionId);
    for (const PolicyBinding& binding : policy.bindings())
        world.policies[connectionId].append({binding.relation, binding.principals});
}

inline QByteArray policyTargetOf(const QString& connectionId)
{
    return "/api/v2/restriction_policy/cross-org-connection%3A" + connectionId.toLatin1();
}

inline QByteArray policyTarget(int source, int sink)
{
    return policyTargetOf(connectionId(source, sink));
}

/// The requests as "VERB target".
inline QList<QByteArray> linesOf(const QList<RecordedRequest>& requests)
{
    QList<QByteArray> lines;
    for (const RecordedRequest& request : requests)
        lines.append(request.method + ' ' + request.target);
    return lines;
}
