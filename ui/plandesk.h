// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/plan/journalentry.h"
#include "ui/notices.h"

#include <QHash>
#include <QObject>

#include <functional>

class NewConnectionDialog;
class QWidget;
class Workspace;
struct ConnectionSource;
struct Connection;
struct RecreatingAccount;
struct ChangeProgress;

/// What a review says of its plan as a whole; without text nothing.
struct PlanNote {
    QString title;
    QString text;
};

/// Makes plans out of what the person asks for, shows them, and has them applied. Every write of the window
/// comes through here. Dialogs belong to `window`.
class PlanDesk : public QObject {
    Q_OBJECT

public:
    PlanDesk(Workspace& workspace, QWidget* window);

    /// Sends the draft of one connection: a plan of one, which the click on Save has reviewed.
    void save(const QString& connectionId);
    /// Shows every draft that can be sent as a difference, to be applied together.
    void review();
    void create();
    /// The same for a pair that is chosen already. Where the connection is there it is shown; where no
    /// account can make it, said() tells why.
    void createBetween(const QString& sourceOrgId, const QString& sinkOrgId);
    void remove(const QStringList& connectionIds);
    /// Deletes them and creates them again with the same types and access restrictions, through an account
    /// that the person chooses: its user becomes the creator.
    void recreate(const QStringList& connectionIds);
    /// Who may use a connection; what is known of that has to be read before.
    void editAccess(const QString& connectionId);
    void restoreAccess(const QString& connectionId);
    /// Shows the inverse of the last plan.
    void undo();
    void revert(const QList<JournalEntry>& entries);
    /// Shows changes that something else has worked out: an import, for example.
    void reviewChanges(const QList<Change>& changes);

    [[nodiscard]] bool canCreate() const;
    [[nodiscard]] bool canDelete(const QStringList& connectionIds) const;
    [[nodiscard]] bool canRecreate(const QStringList& connectionIds) const;
    [[nodiscard]] bool canUndo() const { return !lastPlan().isEmpty(); }

    /// Does the last thing that failed once more.
    void retry();
    /// Says where an earlier recreation did not end well, unless it goes without saying.
    void tellWhatIsLeft();
    /// Reads the connections again, then shows the one that stood in the way of the last creation.
    void showExistingOfLastFailure();

signals:
    /// Something went well: for the status bar.
    void said(const QString& text);
    void failed(const Notice& notice);
    void showRequested(const QString& connectionId);

private:
    [[nodiscard]] QList<ConnectionSource> connectionSources() const;
    NewConnectionDialog* openNewConnection(const QList<ConnectionSource>& sources);
    void startCreation(const Change& change);
    void start(const QList<Change>& changes, std::function<void()> again);
    void showReview(const Plan& plan, const QSet<QString>& draftIds = {}, const PlanNote& note = {});
    void askConflict(qsizetype index);
    void planFinished();
    void noteUndo();
    void tellEnd(const ChangeProgress& progress);
    QString reviewInverse(const QList<JournalEntry>& entries);
    void showExisting(const OrgConnection& connection);
    void showWanted();
    void forgetSentAccess();
    void finishRecreation();
    void showRecreated();
    void giveBack(QList<Change>& changes, const QList<JournalEntry>& undone) const;
    [[nodiscard]] PlanNote noteOfUndo(const QList<Change>& changes) const;
    [[nodiscard]] QHash<QString, QString> users() const;
    [[nodiscard]] QList<RecreatingAccount> recreatingAccounts() const;
    [[nodiscard]] QList<Connection> recreatable(const QStringList& connectionIds) const;
    [[nodiscard]] QList<JournalEntry> lastPlan() const;
    [[nodiscard]] QList<Change> sendableDrafts() const;

    Workspace& m_workspace;
    QWidget* const m_window;
    QString m_directPlan; ///< The plan that runs without a review, whose end is told here.
    QString m_undoPlan; ///< The plan under review that takes m_undone back.
    QString m_undone;
    std::function<void()> m_again;
    std::optional<OrgConnection> m_failed; ///< What the last failure was about.
    std::optional<OrgConnection> m_wanted; ///< To be shown once the connections are read again.
};
