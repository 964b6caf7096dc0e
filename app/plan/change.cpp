// SPDX-License-Identifier: Apache-2.0
#include "app/plan/change.h"

#include <QUuid>

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

ConnectionTypes Change::added() const
{
    switch (kind) {
    case Kind::Create:
    case Kind::Update:
        return desired.without(baseline.connectionTypes);
    case Kind::Delete:
    case Kind::Restrict:
        return {};
    }
    Q_UNREACHABLE();
}

ConnectionTypes Change::removed() const
{
    switch (kind) {
    case Kind::Create:
    case Kind::Update:
        return baseline.connectionTypes.without(desired);
    case Kind::Delete:
        return baseline.connectionTypes;
    case Kind::Restrict:
        return {};
    }
    Q_UNREACHABLE();
}

Change updateChange(const QString& accountId, const OrgConnection& baseline, const ConnectionTypes& desired)
{
    return {.id = newId(),
        .kind = Change::Kind::Update,
        .accountId = accountId,
        .baseline = baseline,
        .desired = desired};
}

Change deleteChange(const QString& accountId, const OrgConnection& baseline)
{
    return {.id = newId(), .kind = Change::Kind::Delete, .accountId = accountId, .baseline = baseline};
}

Change restrictChange(const QString& accountId, const OrgConnection& baseline, const AccessEdit& access)
{
    return {.id = newId(),
        .kind = Change::Kind::Restrict,
        .accountId = accountId,
        .baseline = baseline,
        .access = access};
}

Change createChange(
    const QString& accountId, const Org& sourceOrg, const Org& sinkOrg, const ConnectionTypes& types)
{
    Change change {.id = newId(), .kind = Change::Kind::Create, .accountId = accountId, .desired = types};
    change.baseline.sourceOrg = sourceOrg;
    change.baseline.sinkOrg = sinkOrg;
    return change;
}

Plan planOf(const QList<Change>& changes)
{
    return {.id = newId(), .changes = changes};
}
