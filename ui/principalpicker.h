// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/restrictionpolicy.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// Names somebody for access restrictions: those that are known by name, or a role, team, user or
/// organization by its id, which is checked as it is typed; and what they may do.
class PrincipalPicker : public QWidget {
    Q_OBJECT

public:
    /// @param known offered by name, in this order
    /// @param own among them, how a policy can name the account's own user
    PrincipalPicker(const QStringList& known, const PrincipalNames& names, const QStringList& own,
        QWidget* parent = nullptr);

    /// What is there already and cannot be added again.
    void setPolicy(const RestrictionPolicy& policy);

signals:
    void picked(const QString& relation, const QString& principal);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QStringList& known, const PrincipalNames& names, const QStringList& own);
    void buildLayout();
    void updateState();
    void pick();
    [[nodiscard]] QString principal() const;
    [[nodiscard]] QString problem() const;
    void updateLooks();

    RestrictionPolicy m_policy;
    QComboBox* m_who;
    QLineEdit* m_id;
    QComboBox* m_relation;
    QPushButton* m_add;
    QLabel* m_problem;
};
