// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/explanation.h"
#include "tests/support/accessrig.h"

/// What the fault matrix does with the program: everything that sends a request.
enum class Operation {
    Check,
    CurrentUser,
    FirstPage,
    LaterPage,
    Orgs,
    ReadAccess,
    Create,
    Update,
    Delete,
    Restrict,
    Lift,
};

/// An operation as the server sees it.
struct OperationWire {
    const char* name = nullptr; ///< For the table.
    QByteArray verb;
    QByteArray target; ///< A part of path and query that only this request has.
    QByteArray before; ///< Of the request that comes just before; empty where it is the first.
    Attempt attempt = Attempt::Read;

    [[nodiscard]] bool isWrite() const { return verb != "GET"; }
};

/// The destinations of the matrix's world, by what is done with the connection to them.
namespace faultsink {
constexpr int updated = 1;
constexpr int deleted = 2;
constexpr int restricted = 3; ///< Holds a draft that is never sent.
constexpr int lifted = 4; ///< Has a policy.
constexpr int created = 5; ///< Not connected yet.
} // namespace faultsink

/// The server shows so many rows on the first page where there is to be a later one.
constexpr int firstRows = 2;

inline const QList<Operation>& allOperations()
{
    static const QList<Operation> all {Operation::Check, Operation::CurrentUser, Operation::FirstPage,
        Operation::LaterPage, Operation::Orgs, Operation::ReadAccess, Operation::Create, Operation::Update,
        Operation::Delete, Operation::Restrict, Operation::Lift};
    return all;
}

inline QByteArray connectionTarget(int sink)
{
    return "/api/v2/org_connections/" + connectionId(1, sink).toLatin1();
}

inline OperationWire wireOf(Operation operation)
{
    const QByteArray pair = "source_org_id=";
    switch (operation) {
    case Operation::Check:
        return {"check", "GET", "/validate_keys", {}, Attempt::Check};
    case Operation::CurrentUser:
        return {"user", "GET", "/current_user", "/validate_keys", Attempt::Check};
    case Operation::FirstPage:
        return {"page 1", "GET", "&offset=0", {}, Attempt::Read};
    case Operation::LaterPage:
        return {"page n", "GET", "&offset=2", "&offset=0", Attempt::Read};
    case Operation::Orgs:
        return {"orgs", "GET", "/api/v2/org", {}, Attempt::Read};
    case Operation::ReadAccess:
        return {"access", "GET", policyTarget(1, faultsink::lifted), {}, Attempt::ReadAccess};
    case Operation::Create:
        return {"create", "POST", "/api/v2/org_connections", pair, Attempt::Write};
    case Operation::Update:
        return {"update", "PATCH", connectionTarget(faultsink::updated), pair, Attempt::Write};
    case Operation::Delete:
        return {"delete", "DELETE", connectionTarget(faultsink::deleted), pair, Attempt::Write};
    case Operation::Restrict:
        return {"restrict", "POST", policyTarget(1, faultsink::restricted), "/restriction_policy/",
            Attempt::WriteAccess};
    case Operation::Lift:
        return {"lift", "DELETE", policyTarget(1, faultsink::lifted), "/restriction_policy/",
            Attempt::WriteAccess};
    }
    Q_UNREACHABLE();
}

/// One source that shares logs with four of five destinations; the access to the fourth is restricted.
inline SandboxWorld faultWorld()
{
    SandboxWorld world = planWorld(1, 5, 4);
    setAccess(world, connectionId(1, faultsink::lifted), ownOnly());
    return world;
}

inline ConnectionTypes wantedTypes()
{
    return ConnectionTypes {QStringLiteral("logs"), QStringLiteral("metrics")};
}

/// The write of an operation, as the program knows the world.
inline Change changeOf(Operation operation, const QString& accountId)
{
    const auto access = [&](int sink, const RestrictionPolicy& from, const RestrictionPolicy& to) {
        return restrictChange(
            accountId, knownConnection(1, sink), {.baseline = from, .desired = to, .own = ownPrincipals()});
    };
    switch (operation) {
    case Operation::Create:
        return createChange(
            accountId, orgNamed(sourceName(1)), orgNamed(sinkName(faultsink::created)), wantedTypes());
    case Operation::Update:
        return updateChange(accountId, knownConnection(1, faultsink::updated), wantedTypes());
    case Operation::Delete:
        return deleteChange(accountId, knownConnection(1, faultsink::deleted));
    case Operation::Restrict:
        return access(faultsink::restricted, {}, ownOnly());
    case Operation::Lift:
        return access(faultsink::lifted, ownOnly(), {});
    default:
        return {};
    }
}

/// True where the server is as the write wants it.
inline bool isApplied(Operation operation, const SandboxWorld& world)
{
    const auto types = [&world](int sink) { return typesBetween(world, sourceName(1), sinkName(sink)); };
    switch (operation) {
    case Operation::Create:
        return types(faultsink::created) == wantedTypes();
    case Operation::Update:
        return types(faultsink::updated) == wantedTypes();
    case Operation::Delete:
        return types(faultsink::deleted).isEmpty();
    case Operation::Restrict:
        return accessIn(world, connectionId(1, faultsink::restricted)) == ownOnly();
    case Operation::Lift:
        return accessIn(world, connectionId(1, faultsink::lifted)).isUnrestricted();
    default:
        return false;
    }
}
