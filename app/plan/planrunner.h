// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/pending.h"
#include "app/plan/changeprogress.h"

#include <QCoroTask>
#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

class ApiClient;
class ChangeWriter;
class Journal;

/// The client of an account; null where no credentials are stored for it.
using ClientResult = KeychainResult<std::shared_ptr<ApiClient>>;
/// Finds the client of an account.
using ClientFor = std::function<QCoro::Task<ClientResult>(QString accountId)>;

/// Who an account is, for the journal, and whether it may send anything at all.
struct AccountLabel {
    QString label;
    QString site;
    bool readOnly = false; ///< Switched to read-only by the admin: none of its changes is tried.
};
using LabelFor = std::function<AccountLabel(const QString& accountId)>;

/// Applies plans: the one way out.
///
/// Changes of one source org run one after the other, in plan order; different source orgs side by side. A
/// change that depends on another is tried only where that one is done, and then whatever happens: cancel()
/// and setPaused() do not stop between the two, so that a connection that is recreated is not left deleted.
/// Each is read again, compared with its baseline, written at most once, and journalled before and after.
/// Writes are repeated on 429 only (three times at most, five minutes at most); after a lost answer the
/// runner looks before it says anything. A change of a read-only account fails before anything is asked or
/// sent, whoever made the plan. One plan at a time. GUI thread; the journal outlives the runner.
class PlanRunner : public QObject {
    Q_OBJECT

public:
    PlanRunner(ClientFor clientFor, LabelFor labelFor, Journal& journal, QObject* parent = nullptr);
    ~PlanRunner() override;

    /// Begins a plan. The person has seen it and clicked. Does nothing while another one runs.
    void start(const Plan& plan);

    /// Stops before the next change, and goes on.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }

    /// Stops cleanly: what is being written is finished, with what depends on it; what waits is not tried.
    void cancel();

    /// The person's answer to the conflict of a change that is Asking; else nothing happens.
    void answer(qsizetype index, ConflictAnswer answer);

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const QList<ChangeProgress>& progress() const { return m_progress; }
    [[nodiscard]] const Plan& plan() const { return m_plan; }

signals:
    void started();
    void changed(qsizetype index);
    void conflictFound(qsizetype index);
    void pausedChanged(bool paused);
    /// What a read or a write stated of who may use a connection.
    void accessStated(const QString& accountId, const QString& connectionId, const RestrictionPolicy& policy);
    /// What a read or a write stated of a connection. It holds no names where the API left them out.
    void stated(const QString& accountId, const OrgConnection& connection);
    /// A connection is known not to exist (any more).
    void gone(const QString& accountId, const QString& connectionId);
    /// Nothing more is wanted of a change, and its draft can go: it is on the server, by this write or
    /// already, or the person took what is there. `change` is as the plan has it, before any answer to a
    /// conflict; `now` has no types where the connection does not exist.
    void settled(const Change& change, const OrgConnection& now);
    void finished();

private:
    QCoro::Task<void> runLane(std::vector<qsizetype> indexes);
    QCoro::Task<void> runChange(qsizetype index);
    [[nodiscard]] qsizetype indexOf(const QString& changeId) const;
    [[nodiscard]] bool mustFollow(qsizetype index) const;
    void giveWhatItDependsOn(qsizetype index);
    void answerWhileCanceled(qsizetype index);
    [[nodiscard]] bool refusesReadOnly(qsizetype index);
    void noteNoCredentials(qsizetype index, const AccountLabel& label, const ClientResult& client);
    void follow(ChangeWriter& writer, qsizetype index);
    [[nodiscard]] QCoro::Task<bool> mayGoOn();
    void resumeLanes(bool goOn);
    void setOver(qsizetype index, ChangeState state, const QString& message);
    void laneEnded();

    const ClientFor m_clientFor;
    const LabelFor m_labelFor;
    Journal& m_journal;
    Plan m_plan;
    QList<ChangeProgress> m_progress;
    std::vector<std::unique_ptr<ChangeWriter>>
        m_writers; ///< By index, null before its turn; empty when idle.
    std::stop_source m_life; ///< Stopped on destruction.
    std::stop_source m_between; ///< Stopped by cancel(): ends reading, asking and waiting.
    std::vector<Pending<bool>> m_pausedLanes; ///< Completed with true when it goes on.
    int m_lanes = 0;
    bool m_running = false;
    bool m_paused = false;
};
