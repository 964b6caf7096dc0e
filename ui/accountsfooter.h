// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class CheckEveryAccount;
class ElidedLabel;
class QBoxLayout;
class QPushButton;

/// The row below the accounts: what can be done with all of them, and how far the check of them is.
/// The check outlives it.
class AccountsFooter : public QWidget {
    Q_OBJECT

public:
    explicit AccountsFooter(CheckEveryAccount& check, QWidget* parent = nullptr);

    /// How many accounts there are to check, and how many of them can be exported.
    void setCounts(int accounts, int stored);

signals:
    void importRequested();
    void exportRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();
    void updateLooks();

    CheckEveryAccount& m_check;
    QPushButton* m_checkAll;
    ElidedLabel* m_status;
    QPushButton* m_import;
    QPushButton* m_export;
    QPushButton* m_close;
    QBoxLayout* m_row;
    int m_accounts = 0;
};
