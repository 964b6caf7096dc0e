// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QSet>

#include "app/datadog/values.h"

class ConflictDialog;
class PlanRunner;
class QWidget;

/// Asks the person about the conflicts of one plan, one after the other, over a window. The runner must
/// outlive it.
class PlanConflicts : public QObject {
    Q_OBJECT

public:
    /// @param window owns this and the dialogs
    PlanConflicts(const QString& planId, PlanRunner& runner, QWidget* window);

    [[nodiscard]] bool isAsking() const { return !m_dialog.isNull(); }

    /// Asks what has not been put off; askAgain() asks that as well.
    void ask();
    void askAgain();

    /// For another run of the same plan.
    void begin();

    /// Takes the question away and asks none any more.
    void stop();

signals:
    /// A question is on screen.
    void asked(qsizetype index);
    /// It was answered or put off.
    void ended();
    /// The person wants to see the connection that exists already.
    void showRequested(const OrgConnection& connection);

private:
    void ask(qsizetype index);

    const QString m_planId;
    PlanRunner& m_runner;
    QWidget* m_window;
    QPointer<ConflictDialog> m_dialog;
    QSet<qsizetype> m_putOff;
    bool m_stopped = false;
};
