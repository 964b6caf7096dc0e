// SPDX-License-Identifier: Apache-2.0
#include "app/connections/riskwatch.h"

#include "app/connections/connectionstore.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr qsizetype fewConnections = 2000; // Looking at them takes a few milliseconds.
constexpr auto untilQuiet = 100ms; // While thousands load, looking at those that are there is in vain.

} // namespace

RiskWatch::RiskWatch(const ConnectionStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    m_survey.lookOn(store.connections(), 2 * store.connections().size());
    note();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RiskWatch::lookOn);
    follow();
}

void RiskWatch::follow()
{
    using Store = ConnectionStore;
    connect(&m_store, &Store::inserted, this, [this] { m_risks.resize(m_store.connections().size()); });
    connect(&m_store, &Store::aboutToRemove, this,
        [this](int first, int last) { forget(first, last - first + 1); });
    connect(&m_store, &Store::aboutToReset, this, [this] { forget(0, m_risks.size()); });
    for (const auto change : {&Store::inserted, &Store::removed, &Store::reset})
        connect(&m_store, change, this, &RiskWatch::lookSoon);
    connect(&m_store, &Store::changed, this, &RiskWatch::lookSoon);
}

QHash<ApiId, Risks> RiskWatch::risks() const
{
    return risksById(m_store.connections(), m_risks);
}

Risks RiskWatch::risksOf(const ApiId& connectionId) const
{
    return m_risks.value(m_store.rowOf(connectionId));
}

int RiskWatch::atRisk() const
{
    return static_cast<int>(m_risks.size() - m_risks.count(Risks()));
}

QSet<QString> RiskWatch::connectionsWith(Risks any) const
{
    QSet<QString> found;
    for (qsizetype row = 0; row < m_risks.size(); ++row) {
        if (m_risks.at(row) & any)
            found.insert(m_store.connections().at(row).id);
    }
    return found;
}

void RiskWatch::forget(qsizetype first, qsizetype count)
{
    const auto begin = m_risks.cbegin() + first;
    const auto end = begin + count;
    m_lostSome = m_lostSome || std::any_of(begin, end, [](Risks risks) { return risks != Risks(); });
    m_risks.erase(begin, end);
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
    const bool lostSome = std::exchange(m_lostSome, false);
    if (!lostSome && survey.found() == m_risks)
        return;
    m_risks = survey.found();
    m_tally = survey.tally();
    emit changed();
}
