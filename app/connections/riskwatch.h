// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/risks.h"

#include <QObject>
#include <QTimer>

class ConnectionStore;

/// The risks of the connections in the store, looked at again after every change of it: once for all
/// changes of one turn of the event loop, or where there are many connections, part by part once the store
/// is quiet. GUI thread; the store outlives it.
class RiskWatch : public QObject {
    Q_OBJECT

public:
    explicit RiskWatch(const ConnectionStore& store, QObject* parent = nullptr);

    [[nodiscard]] const QHash<ApiId, Risks>& risks() const { return m_risks; }
    [[nodiscard]] Risks risksOf(const ApiId& connectionId) const { return m_risks.value(connectionId); }

    /// How many connections have which risk.
    [[nodiscard]] const RiskTally& tally() const { return m_tally; }

    /// The connections with any of these risks.
    [[nodiscard]] QSet<QString> connectionsWith(Risks any) const;

signals:
    void changed();

private:
    void lookSoon();
    void lookOn();
    void note();

    const ConnectionStore& m_store;
    QTimer m_soon;
    RiskSurvey m_survey;
    QHash<ApiId, Risks> m_risks;
    RiskTally m_tally;
};
