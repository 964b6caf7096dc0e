// SPDX-License-Identifier: Apache-2.0
#include "app/connections/riskwatch.h"

#include "app/connections/connectionstore.h"

RiskWatch::RiskWatch(const ConnectionStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RiskWatch::look);
    const auto soon = [this] { m_soon.start(0); };
    connect(&store, &ConnectionStore::inserted, this, soon);
    connect(&store, &ConnectionStore::removed, this, soon);
    connect(&store, &ConnectionStore::changed, this, soon);
    connect(&store, &ConnectionStore::reset, this, soon);
    look();
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

void RiskWatch::look()
{
    QHash<QString, Risks> now = ::risksOf(m_store.connections());
    if (now == m_risks)
        return;
    m_risks = std::move(now);
    emit changed();
}
