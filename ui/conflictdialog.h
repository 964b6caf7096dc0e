// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "app/plan/changeprogress.h"

struct Chip;
struct ConflictChoice;
class QBoxLayout;
class QGridLayout;
class QLabel;

/// A change that met another state than it was decided on: as the person saw it, as it is now, as the person
/// wants it, and what to do. Escape and "Decide Later", which is the default, answer nothing.
/// Open it with open().
class ConflictDialog : public QDialog {
    Q_OBJECT

public:
    /// @param conflict a change that is Asking
    explicit ConflictDialog(const ChangeProgress& conflict, QWidget* parent = nullptr);

    void reject() override;

signals:
    void answered(ConflictAnswer answer);
    /// Closed without an answer: the change still waits for one, or the plan is to be canceled.
    void dismissed();
    /// "Open Existing": after answered(TakeTheirs), show the connection that is there.
    void showRequested(const OrgConnection& connection);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QLayout* columns();
    [[nodiscard]] QLayout* accessColumns();
    [[nodiscard]] QWidget* column(
        const QString& name, const QString& heading, const QList<Chip>& chips, const QString& words);
    void addChoice(QGridLayout& grid, const ConflictChoice& choice);
    void choose(ConflictAnswer answer);
    void updateLooks();

    const ChangeProgress m_conflict;
    QLabel* m_title;
    QBoxLayout* m_rows = nullptr; ///< Everything above the buttons.
};
