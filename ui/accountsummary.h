// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/account.h"

#include <QScrollArea>

#include "app/connections/accountstanding.h"

class ElidedLabel;
class QFormLayout;
class QLabel;
class QVBoxLayout;

/// What is known of one account, to be read.
class AccountSummary : public QScrollArea {
    Q_OBJECT

public:
    explicit AccountSummary(QWidget* parent = nullptr);

    /// where: of the credentials, for people; empty where it is not known.
    /// hint: why the account cannot be changed; empty where it can.
    void setAccount(
        const Account& account, const QString& where, const AccountStanding& standing, const QString& hint);

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* addRow(const QString& name, const QString& objectName);
    void showIdentity(const std::optional<Identity>& identity);
    void updateLooks();

    QWidget* m_content;
    QVBoxLayout* m_column;
    QFormLayout* m_rows;
    ElidedLabel* m_title;
    QLabel* m_state;
    QLabel* m_organization;
    QLabel* m_user;
    QLabel* m_access;
    QLabel* m_mode;
    QLabel* m_site;
    QLabel* m_where;
    QLabel* m_hint;
};
