// SPDX-License-Identifier: Apache-2.0
#include "app/connections/riskwatch.h"

#include "app/connections/connectionstore.h"

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr qsizetype fewConnections = 2000; // Looking at them takes a few milliseconds.
constexpr auto untilQuiet = 100ms; // While thousands load, looking at those that are there is in vain.

} // namespace

RiskWatch::RiskWatch(const ConnectionStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_risks(::risksOf(store.connections()))
    , m_tally(tallyOf(m_risks))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RiskWatch::lookOn);
    connect(&store, &ConnectionStore::inserted, this, &RiskWatch::lookSoon);
    connect(&store, &ConnectionStore::removed, this, &RiskWatch::lookSoon);
    connect(&store, &ConnectionStore::changed, this, &RiskWatch::lookSoon);
    connect(&store, &ConnectionStore::reset, this, &RiskWatch::lookSoon);
}

QSet<QString> RiskWatch::connectionsWith(Risks any) const
{
    QSet<QString> found;
    for (auto one = m_risks.cbegin(); one != m_risks.cend(); ++one) {
        if (*one & any)
            found.insert(one.key());
    }
    return found;
}

void RiskWatch::lookSoon()
{
    m_survey = {};
    m_soon.start(m_store.connections().size() > fewConnections ? untilQuiet : 0ms);
}

void RiskWatch::lookOn()
{
    if (m_survey.lookOn(m_store.connections(), fewConnections))
        m_soon.start(0ms);
    else
        note();
}

void RiskWatch::note()
{
    const RiskSurvey survey = std::exchange(m_survey, {});
    if (survey.found() == m_risks)
        return;
    m_risks = survey.found();
    m_tally = survey.tally();
    emit changed();
}
