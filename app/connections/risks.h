// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/connection.h"
#include "app/connections/placeindex.h"

#include <QFlags>
#include <QHash>
#include <QMap>
#include <QSet>

/// What may end a connection, or shares more than it seems to.
/// To add one, add it here, to allRisks(), to the rules in risks.cpp and to ui/riskwords.cpp.
enum class Risk {
    CreatorDisabled = 1 << 0, ///< Datadog deletes a connection with its creator's account.
    CreatorPending = 1 << 1, ///< The creator has not accepted the invitation.
    CreatorIsPerson = 1 << 2, ///< Datadog recommends a service account.
    UnknownTypes = 1 << 3, ///< It shares data types that this version does not know.
    ManyDestinations
    = 1 << 4, ///< Its source org shares with as many orgs as a non-Enterprise org may, or more.
    MutualExposure = 1 << 5, ///< The same data types are shared in the other direction, too.
};
Q_DECLARE_FLAGS(Risks, Risk)
Q_DECLARE_OPERATORS_FOR_FLAGS(Risks)

/// From the most pressing to the least.
[[nodiscard]] const QList<Risk>& allRisks();

[[nodiscard]] Risks anyRisk();

/// The number of destinations from which an org counts as having many: the limit of non-Enterprise orgs.
inline constexpr qsizetype manyDestinations = 5;

/// How many connections have which risk; those that none has are left out.
using RiskTally = QMap<Risk, int>;

/// Looks at connections part by part, so that a hundred thousand of them stop nobody. The same connections
/// are given to every part.
class RiskSurvey {
public:
    /// Looks at so many more; false where it has looked at all.
    bool lookOn(const QList<Connection>& connections, qsizetype count);

    /// What it has found, in the order of the connections. Those that are gone have no risks, and edits that
    /// are not sent do not count.
    [[nodiscard]] const QList<Risks>& found() const { return m_found; }
    [[nodiscard]] const RiskTally& tally() const { return m_tally; }

private:
    void learn(const QList<Connection>& connections, qsizetype row);
    [[nodiscard]] Risks risksOf(const QList<Connection>& connections, const Connection& connection) const;
    void note(Risks risks);

    qsizetype m_learnt = 0; ///< So many are known to their neighbours.
    QHash<ApiId, QSet<ApiId>> m_destinations; ///< By source org, as many as it takes to have many.
    PlaceIndex m_rows; ///< By source and destination org.
    QList<Risks> m_found; ///< Of those that are judged.
    RiskTally m_tally;
};

/// The risks of each connection that has any, by connection id.
/// @param risks of these connections, in their order; see RiskSurvey::found()
[[nodiscard]] QHash<ApiId, Risks> risksById(const QList<Connection>& connections, const QList<Risks>& risks);

[[nodiscard]] RiskTally tallyOf(const QHash<ApiId, Risks>& risks);
