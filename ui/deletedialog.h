// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "app/plan/change.h"

class QLabel;
class QPushButton;

/// Asks before connections are deleted: which, whose, and what stops working. It sends nothing:
/// deleteRequested() holds changes for a plan. Cancel is the default. Open it with open().
class DeleteDialog : public QDialog {
    Q_OBJECT

public:
    /// @param deletions at least one, made by deleteChange()
    explicit DeleteDialog(const QList<Change>& deletions, QWidget* parent = nullptr);

signals:
    void deleteRequested(const QList<Change>& deletions);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* details();
    [[nodiscard]] QWidget* list();
    void updateLooks();

    const QList<Change> m_deletions;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_delete;
    QPushButton* m_cancel;
};
