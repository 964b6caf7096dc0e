// SPDX-License-Identifier: Apache-2.0
#include "app/connections/risks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool counts(const Connection& connection)
{
    return connection.since != SinceLastVisit::Gone;
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

bool RiskSurvey::lookOn(const QList<Connection>& connections, qsizetype count)
{
    for (; count > 0 && m_learnt < connections.size(); --count)
        learn(connections.at(m_learnt++));
    for (; count > 0 && m_judged < connections.size(); --count)
        judge(connections.at(m_judged++));
    return m_judged < connections.size();
}

/// What takes all connections to tell of any.
void RiskSurvey::learn(const Connection& connection)
{
    if (!counts(connection))
        return;
    const QString& source = connection.sourceOrg.id;
    m_destinations[source].insert(connection.sinkOrg.id);
    m_shared.insert({source, connection.sinkOrg.id}, connection.connectionTypes);
}

void RiskSurvey::judge(const Connection& connection)
{
    if (!counts(connection))
        return;
    const QString& source = connection.sourceOrg.id;
    const ConnectionTypes& types = connection.connectionTypes;
    const ConnectionTypes back = m_shared.value({connection.sinkOrg.id, source});
    Risks risks = risksOfCreator(connection.createdBy);
    risks.setFlag(Risk::UnknownTypes, types.hasUnknown());
    const auto destinations = m_destinations.constFind(source);
    risks.setFlag(Risk::ManyDestinations, destinations->size() >= manyDestinations);
    risks.setFlag(Risk::MutualExposure, !back.isEmpty() && types.without(back) != types);
    if (risks)
        m_found.insert(connection.id, risks);
}

QHash<QString, Risks> risksOf(const QList<Connection>& connections)
{
    RiskSurvey survey;
    survey.lookOn(connections, 2 * connections.size());
    return survey.found();
}

RiskTally tallyOf(const QHash<QString, Risks>& risks)
{
    RiskTally tally;
    for (const Risk risk : allRisks()) {
        const auto has = [risk](Risks one) { return one.testFlag(risk); };
        if (const auto number = std::count_if(risks.cbegin(), risks.cend(), has); number > 0)
            tally.insert(risk, static_cast<int>(number));
    }
    return tally;
}
