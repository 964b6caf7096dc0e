// SPDX-License-Identifier: Apache-2.0
// What a person does with the lines of a plan, beside applying them.
#include "app/plan/planrunner.h"
#include "app/plan/remainder.h"
#include "ui/lockoutquestion.h"
#include "ui/planreview.h"
#include "ui/planreviewconflicts.h"
#include "ui/planreviewmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>

#include <algorithm>

using namespace Qt::StringLiterals;

void PlanReview::setNote(const QString& title, const QString& text)
{
    m_noteTitle = title;
    m_note = text;
    if (m_stage == Stage::Reviewing)
        showReview();
}

void PlanReview::setWho(const QHash<QString, QString>& users)
{
    m_users = users;
}

/// Applying them takes a second click where an account would lose its own access. True where it is asked for.
bool PlanReview::asksAboutLockouts()
{
    auto* question = newLockoutQuestion(m_plan.changes, m_users, this);
    if (!question)
        return false;
    connect(question, &LockoutQuestion::confirmed, this, [this] {
        m_model->confirmLockouts();
        apply();
    });
    question->open();
    return true;
}

QList<Change> PlanReview::whatIsLeft() const
{
    return m_runner.plan().id == m_plan.id ? remainderOf(m_runner.plan().changes, m_runner.progress())
                                           : QList<Change>();
}

/// The rest of the plan under the same id, so that undo takes all of it back.
void PlanReview::tryAgain()
{
    m_plan.changes = whatIsLeft();
    m_canceling = false;
    m_isRest = true;
    m_conflicts->begin();
    m_model->showChanges(m_plan.changes);
    setNote({}, {});
    enter(Stage::Reviewing);
}

void PlanReview::discardSelected()
{
    QList<int> rows;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.rbegin(), rows.rend());
    for (const int row : rows) {
        const Change change = m_model->change(row);
        m_model->remove(row);
        emit discardRequested(change);
    }
}

void PlanReview::showSelected()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const ChangeProgress& progress = m_model->progress(rows.first().row());
    const OrgConnection known = progress.actual.value_or(progress.change.baseline);
    emit showRequested(isDone(progress.state) ? progress.after.value_or(known) : known);
}

void PlanReview::copySelected()
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList texts;
    for (const QModelIndex& index : rows)
        texts.append(index.data().toString());
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(u"\n\n"_s));
}
