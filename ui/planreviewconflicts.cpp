// SPDX-License-Identifier: Apache-2.0
#include "ui/planreviewconflicts.h"

#include "app/plan/planrunner.h"
#include "ui/conflictdialog.h"

PlanConflicts::PlanConflicts(const QString& planId, PlanRunner& runner, QWidget* window)
    : QObject(window)
    , m_planId(planId)
    , m_runner(runner)
    , m_window(window)
{
    connect(&runner, &PlanRunner::conflictFound, this, [this] { ask(); });
    connect(&runner, &PlanRunner::finished, this, [this] {
        if (m_runner.plan().id == m_planId)
            stop();
    });
}

void PlanConflicts::ask()
{
    if (m_runner.plan().id != m_planId)
        return;
    const auto& all = m_runner.progress();
    for (qsizetype index = 0; index < all.size() && !m_dialog && !m_stopped; ++index) {
        if (all.at(index).state == ChangeState::Asking && !m_putOff.contains(index))
            ask(index);
    }
}

void PlanConflicts::askAgain()
{
    m_putOff.clear();
    ask();
}

void PlanConflicts::begin()
{
    m_stopped = false;
    m_putOff.clear();
}

void PlanConflicts::stop()
{
    m_stopped = true;
    if (!m_dialog)
        return;
    // Its own button may have brought us here.
    ConflictDialog* dialog = m_dialog;
    m_dialog.clear();
    dialog->disconnect(this);
    dialog->hide();
    dialog->deleteLater();
}

void PlanConflicts::ask(qsizetype index)
{
    m_dialog = new ConflictDialog(m_runner.progress().at(index), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ConflictDialog::dismissed, this, [this, index] { m_putOff.insert(index); });
    connect(m_dialog, &ConflictDialog::answered, this,
        [this, index](ConflictAnswer answer) { m_runner.answer(index, answer); });
    connect(m_dialog, &ConflictDialog::showRequested, this, &PlanConflicts::showRequested);
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_dialog.clear();
        ask();
        emit ended();
    });
    m_dialog->open();
    emit asked(index);
}
