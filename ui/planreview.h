// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QHash>
#include <QSet>

#include "app/plan/change.h"

class Banner;
class PlanConflicts;
class PlanReviewModel;
class PlanRunner;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;

/// "Review Changes": a plan as a difference, then the same lines as they are applied, and how it all ended.
///
/// Nothing is sent before the person clicks "Apply N Changes". While the plan runs, the dialog cannot be
/// closed: Escape asks to cancel, which stops between two changes. Conflicts open a ConflictDialog; "Decide
/// Later" there leaves the line waiting, and "Answer…" asks again. What was not applied can be tried again.
/// Where an account would lose its own access, that is asked for once more. Open it with open(). The runner
/// must outlive it.
class PlanReview : public QDialog {
    Q_OBJECT

public:
    /// @param plan what is reviewed. Where the runner already runs it, its progress is shown at once.
    PlanReview(const Plan& plan, PlanRunner& runner, QWidget* parent = nullptr);
    ~PlanReview() override;

    /// The connections whose lines are drafts: "Discard Draft" is offered for them only.
    void setDrafts(const QSet<QString>& connectionIds);

    /// What else there is to know of the plan, above its lines; an empty text is left out.
    void setNote(const QString& title, const QString& text);

    /// Who the accounts are, by account id: said where an account would lose its own access.
    void setWho(const QHash<QString, QString>& users);

    void reject() override;

signals:
    /// "Discard Draft": the draft is to go back to what is saved. The line has left the review.
    void discardRequested(const Change& change);
    /// The person wants to see a connection that exists already.
    void showRequested(const OrgConnection& connection);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Stage { Reviewing, Running, Over };

    void buildLayout();
    void buildList();
    void buildButtons();
    void followRunner();
    void apply();
    [[nodiscard]] bool asksAboutLockouts();
    [[nodiscard]] QList<Change> whatIsLeft() const;
    void tryAgain();
    void showReview();
    void enter(Stage stage);
    void showRunning();
    void updateReview();
    void updateRunning();
    void updateSelection();
    void showSummary();
    void togglePaused();
    void requestCancel();
    void discardSelected();
    void showSelected();
    void copySelected();
    void updateLooks();

    Plan m_plan;
    PlanRunner& m_runner;
    PlanReviewModel* m_model;
    PlanConflicts* m_conflicts;
    QLabel* m_title;
    QLabel* m_text;
    Banner* m_banner;
    QListView* m_list;
    QProgressBar* m_progress;
    QLabel* m_status;
    QPushButton* m_discard;
    QPushButton* m_show;
    QPushButton* m_answer;
    QPushButton* m_again;
    QPushButton* m_pause;
    QPushButton* m_apply;
    QPushButton* m_cancel;
    QPushButton* m_close;
    QSet<QString> m_drafts;
    QHash<QString, QString> m_users;
    QString m_noteTitle;
    QString m_note;
    Stage m_stage = Stage::Reviewing;
    bool m_canceling = false;
    bool m_isRest = false; ///< What an attempt has left is under review.
};
