// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QMessageBox>

#include "app/plan/change.h"

/// The second question before an account gives up its own access to a connection: who would be locked out of
/// what, and who could help then. Escape and "Keep Access", which is the default, change nothing.
/// Open it with open(); it deletes itself.
class LockoutQuestion : public QMessageBox {
    Q_OBJECT

public:
    /// @param lockouts at least one Restrict that locks out its account
    /// @param users who the accounts are, by account id
    LockoutQuestion(const QList<Change>& lockouts, const QHash<QString, QString>& users, QWidget* parent);

signals:
    void confirmed();
};

/// The question about those of the changes that lock out their account and are not confirmed; null where
/// there are none.
[[nodiscard]] LockoutQuestion* newLockoutQuestion(
    const QList<Change>& changes, const QHash<QString, QString>& users, QWidget* parent);
