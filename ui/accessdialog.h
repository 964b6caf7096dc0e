// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "app/datadog/values.h"
#include "app/plan/accessedit.h"

class AccessModel;
class PrincipalPicker;
class QLabel;
class QPushButton;
class QTableView;

/// "Edit Access": who may edit and who may view a connection. It sends nothing: edited() holds an edit for a
/// plan. It says at once where the account's own user would be locked out; applying that is asked for once
/// more. Open it with open().
class AccessDialog : public QDialog {
    Q_OBJECT

public:
    /// @param edit what is there as its baseline, and what the person wants so far
    /// @param offered whom to offer by name
    /// @param user who the account is, for the warning; empty where that is not known
    AccessDialog(const OrgConnection& connection, const AccessEdit& edit, const QStringList& offered,
        const QString& user, QWidget* parent = nullptr);

signals:
    void edited(const AccessEdit& edit);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTable();
    void buildLayout();
    void updateState();
    void removeSelected();
    void copySelected();
    void add(const QString& relation, const QString& principal);
    [[nodiscard]] AccessEdit edit() const;
    void updateLooks();

    const OrgConnection m_connection;
    const AccessEdit m_edit;
    const QString m_user;
    AccessModel* m_model;
    QLabel* m_title;
    QLabel* m_text;
    QTableView* m_table;
    QPushButton* m_remove;
    PrincipalPicker* m_picker;
    QLabel* m_effect;
    QLabel* m_warningIcon;
    QLabel* m_warning;
    QPushButton* m_review;
    QPushButton* m_cancel;
};
