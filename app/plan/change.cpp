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
    return kind == Kind::Delete ? ConnectionTypes() : desired.without(baseline.connectionTypes);
}

ConnectionTypes Change::removed() const
{
    return kind == Kind::Delete ? baseline.connectionTypes : baseline.connectionTypes.without(desired);
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
