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
    if (m_learnt == 0) {
        m_rows.reserve(connections.size());
        m_found.reserve(connections.size());
    }
    for (; count > 0 && m_learnt < connections.size(); --count)
        learn(connections, m_learnt++);
    for (; count > 0 && m_found.size() < connections.size(); --count)
        note(risksOf(connections, connections.at(m_found.size())));
    return m_found.size() < connections.size();
}

/// What takes all connections to tell of any.
void RiskSurvey::learn(const QList<Connection>& connections, qsizetype row)
{
    const Connection& connection = connections.at(row);
    if (!counts(connection))
        return;
    const ApiId& source = connection.sourceOrg.id();
    QSet<ApiId>& destinations = m_destinations[source];
    if (destinations.size() < manyDestinations)
        destinations.insert(connection.sinkOrg.id());
    m_rows.insert(qHashMulti(0, source, connection.sinkOrg.id()), row);
}

Risks RiskSurvey::risksOf(const QList<Connection>& connections, const Connection& connection) const
{
    if (!counts(connection))
        return {};
    const ApiId& source = connection.sourceOrg.id();
    const ConnectionTypes& types = connection.connectionTypes;
    const qsizetype back = m_rows.find(qHashMulti(0, connection.sinkOrg.id(), source), [&](qsizetype row) {
        const Connection& other = connections.at(row);
        return other.sourceOrg.id() == connection.sinkOrg.id() && other.sinkOrg.id() == source;
    });
    Risks risks = risksOfCreator(connection.createdBy);
    risks.setFlag(Risk::UnknownTypes, types.hasUnknown());
    const auto destinations = m_destinations.constFind(source);
    risks.setFlag(Risk::ManyDestinations, destinations->size() >= manyDestinations);
    risks.setFlag(
        Risk::MutualExposure, back >= 0 && types.without(connections.at(back).connectionTypes) != types);
    return risks;
}

void RiskSurvey::note(Risks risks)
{
    m_found.append(risks);
    for (const Risk risk : allRisks()) {
        if (risks.testFlag(risk))
            ++m_tally[risk];
    }
}

QHash<ApiId, Risks> risksById(const QList<Connection>& connections, const QList<Risks>& risks)
{
    QHash<ApiId, Risks> byId;
    for (qsizetype row = 0; row < risks.size(); ++row) {
        if (risks.at(row))
            byId.insert(connections.at(row).id, risks.at(row));
    }
    return byId;
}

RiskTally tallyOf(const QHash<ApiId, Risks>& risks)
{
    RiskTally tally;
    for (const Risk risk : allRisks()) {
        const auto has = [risk](Risks one) { return one.testFlag(risk); };
        if (const auto number = std::count_if(risks.cbegin(), risks.cend(), has); number > 0)
            tally.insert(risk, static_cast<int>(number));
    }
    return tally;
}
