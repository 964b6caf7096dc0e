// SPDX-License-Identifier: Apache-2.0
#include "app/connections/risks.h"

#include <QPair>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

using OrgPair = QPair<QString, QString>;

/// What takes all connections to tell.
struct Neighbourhood {
    QHash<QString, QSet<QString>> destinations; ///< By source org.
    QHash<OrgPair, ConnectionTypes> shared; ///< By source and destination org.
};

bool counts(const Connection& connection)
{
    return connection.since != SinceLastVisit::Gone;
}

Neighbourhood neighbourhoodOf(const QList<Connection>& connections)
{
    Neighbourhood all;
    for (const Connection& connection : connections) {
        if (!counts(connection))
            continue;
        all.destinations[connection.sourceOrg.id].insert(connection.sinkOrg.id);
        all.shared.insert({connection.sourceOrg.id, connection.sinkOrg.id}, connection.connectionTypes);
    }
    return all;
}

Risks risksOfCreator(const User& creator)
{
    if (creator.disabled.value_or(false) || creator.status == "Disabled"_L1)
        return Risk::CreatorDisabled;
    Risks risks;
    if (creator.status == "Pending"_L1)
        risks |= Risk::CreatorPending;
    if (creator.serviceAccount && !*creator.serviceAccount)
        risks |= Risk::CreatorIsPerson;
    return risks;
}

bool isMutual(const Connection& connection, const Neighbourhood& all)
{
    const ConnectionTypes& types = connection.connectionTypes;
    const ConnectionTypes back = all.shared.value({connection.sinkOrg.id, connection.sourceOrg.id});
    return types.without(back) != types;
}

Risks risksOf(const Connection& connection, const Neighbourhood& all)
{
    Risks risks = risksOfCreator(connection.createdBy);
    risks.setFlag(Risk::UnknownTypes, connection.connectionTypes.hasUnknown());
    risks.setFlag(
        Risk::ManyDestinations, all.destinations.value(connection.sourceOrg.id).size() >= manyDestinations);
    risks.setFlag(Risk::MutualExposure, isMutual(connection, all));
    return risks;
}

} // namespace

const QList<Risk>& allRisks()
{
    static const QList<Risk> all {Risk::CreatorDisabled, Risk::CreatorPending, Risk::CreatorIsPerson,
        Risk::UnknownTypes, Risk::ManyDestinations, Risk::MutualExposure};
    return all;
}

Risks anyRisk()
{
    Risks any;
    for (const Risk risk : allRisks())
        any |= risk;
    return any;
}

QHash<QString, Risks> risksOf(const QList<Connection>& connections)
{
    const Neighbourhood all = neighbourhoodOf(connections);
    QHash<QString, Risks> found;
    for (const Connection& connection : connections) {
        if (const Risks risks = counts(connection) ? risksOf(connection, all) : Risks())
            found.insert(connection.id, risks);
    }
    return found;
}
