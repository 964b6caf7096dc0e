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

    /// The risks of each connection that has any, by connection id.
    [[nodiscard]] QHash<ApiId, Risks> risks() const;
    [[nodiscard]] Risks risksOf(const ApiId& connectionId) const;

    /// How many connections have any risk.
    [[nodiscard]] int atRisk() const;

    /// How many connections have which risk.
    [[nodiscard]] const RiskTally& tally() const { return m_tally; }

    /// The connections with any of these risks.
    [[nodiscard]] QSet<QString> connectionsWith(Risks any) const;

signals:
    void changed();

private:
    void follow();
    void forget(qsizetype first, qsizetype count);
    void lookSoon();
    void lookOn();
    void note();

    const ConnectionStore& m_store;
    QTimer m_soon;
    RiskSurvey m_survey;
    QList<Risks> m_risks; ///< By row of the store: a hash would take ten times the memory.
    bool m_lostSome = false; ///< Rows with risks went since the last change was told.
    RiskTally m_tally;
};
