// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/explanation.h"

#include <QDialog>

#include <optional>

class Banner;
class QPushButton;
class QTableView;
class Session;
class SessionModel;

/// "Accounts Shown": how far each account is while all of a site are loaded, why one failed, and what to do
/// about that one. It stays open beside the window; show it with show(). The session outlives it.
class SessionDialog : public QDialog {
    Q_OBJECT

public:
    explicit SessionDialog(Session& session, QWidget* parent = nullptr);

signals:
    void editRequested(const QString& accountId);
    void unlockRequested();
    void confirmHostRequested();

private:
    void buildTable();
    void buildLayout();
    void refresh();
    [[nodiscard]] QString currentId() const;

    Session& m_session;
    SessionModel* m_model;
    QTableView* m_table;
    Banner* m_failure;
    QString m_failedId; ///< The account that m_told is of.
    std::optional<Explanation> m_told; ///< What the banner said last, which the person may have closed.
    QPushButton* m_reload;
    QPushButton* m_edit;
};
