// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/planscene.h"
#include "ui/conflictdialog.h"
#include "ui/planreview.h"
#include "ui/planreviewmodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>

/// A review that is on screen.
struct Review {
    Review(PlanScene& scene, const QList<Change>& changes)
        : dialog(planOf(changes), scene.runner)
        , tester(model(), QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        dialog.open();
    }

    [[nodiscard]] QListView& list() const { return part<QListView>(dialog, QStringLiteral("planChanges")); }
    [[nodiscard]] QAbstractItemModel* model() const { return list().model(); }
    [[nodiscard]] QString line(int row) const { return model()->index(row, 0).data().toString(); }
    [[nodiscard]] QString state(int row) const
    {
        return model()->index(row, 0).data(PlanReviewModel::StateRole).toString();
    }
    [[nodiscard]] bool isLeftOut(int row) const
    {
        return model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Unchecked;
    }
    [[nodiscard]] QString text(const QString& name) const { return part<QLabel>(dialog, name).text(); }
    [[nodiscard]] bool isOver() const
    {
        return part<QPushButton>(dialog, QStringLiteral("planClose")).isVisible();
    }
    [[nodiscard]] ConflictDialog* conflict() const
    {
        for (auto* found : dialog.findChildren<ConflictDialog*>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    PlanReview dialog;
    QAbstractItemModelTester tester;
};

/// The name of the button of an answer.
inline QString answerButton(ConflictAnswer answer)
{
    return QStringLiteral("conflictAnswer%1").arg(int(answer));
}
