// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QObject>
#include <QStringList>

#include <stop_token>

class AccountList;
class AccountStandings;
class Clients;

/// Asks about every account whether its credentials are valid and whose they are: each on its own site only,
/// all side by side; the transport lets six requests go at once. What comes back is in the standings.
///
/// GUI thread; what it is given outlives it. Ends what is under way on destruction.
class CheckEveryAccount : public QObject {
    Q_OBJECT

public:
    CheckEveryAccount(const AccountList& accounts, Clients& clients, AccountStandings& standings,
        QObject* parent = nullptr);
    ~CheckEveryAccount() override;

    /// Asks about these accounts, or about all where none is named. What was under way is dropped.
    void start(QStringList accountIds = {});
    void cancel();

    [[nodiscard]] bool isRunning() const { return !m_waiting.isEmpty(); }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int done() const { return m_total - int(m_waiting.size()); }

signals:
    void changed();

private:
    QCoro::Task<void> check(QString accountId, std::stop_token stop);
    QCoro::Task<void> ask(QString accountId, std::stop_token stop);

    const AccountList& m_accounts;
    Clients& m_clients;
    AccountStandings& m_standings;
    QStringList m_waiting; ///< Whose answers are not there yet.
    int m_total = 0;
    std::stop_source m_stop;
};
