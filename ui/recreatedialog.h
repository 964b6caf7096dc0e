// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QHash>

#include "app/connections/connection.h"
#include "app/plan/recreation.h"

class AccessPolicies;
class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

/// An account that can recreate connections of its organization.
struct RecreatingAccount {
    QString accountId;
    QString label; ///< The account's name.
    QString orgId;
    User user; ///< Who becomes the creator; empty where the server does not tell.
    QStringList own; ///< How a policy can name that user.
};

/// "Recreate with This Account": chooses the account whose user becomes the creator, reads the access
/// restrictions that go with the connections, and says what is lost. It sends nothing: reviewRequested()
/// holds what is to be reviewed as a plan. Restrictions that cannot be read take a conscious click. Open it
/// with open(); the policies outlive it.
class RecreateDialog : public QDialog {
    Q_OBJECT

public:
    /// @param connections at least one, each of an organization of one of the accounts
    /// @param leftOut how many were chosen that none of the accounts can recreate
    RecreateDialog(const QList<Connection>& connections, const QList<RecreatingAccount>& accounts,
        const PrincipalNames& names, AccessPolicies& policies, int leftOut, QWidget* parent = nullptr);
    ~RecreateDialog() override;

signals:
    void reviewRequested(const QList<Recreation>& recreations);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void buildAccounts(QBoxLayout& column);
    void buildButtons();
    void readAccess(bool onlyFailed);
    void updateState();
    void updateCreator();
    void updateAccess();
    [[nodiscard]] const RecreatingAccount& accountFor(const Connection& connection) const;
    [[nodiscard]] QList<Recreation> recreations() const;
    [[nodiscard]] std::optional<AccessEdit> accessOf(
        const Connection& connection, const RecreatingAccount& account) const;
    [[nodiscard]] QList<Connection> unread() const;
    [[nodiscard]] int stillReading() const;
    [[nodiscard]] QString failureWords() const;
    void updateLooks();

    const QList<Connection> m_connections;
    const QList<RecreatingAccount> m_accounts;
    const PrincipalNames m_names;
    AccessPolicies& m_policies;
    QHash<QString, QComboBox*> m_boxes; ///< By source organization: which account recreates its connections.
    QBoxLayout* m_column = nullptr; ///< Everything above the buttons.
    QList<QBoxLayout*> m_groups; ///< Parts that stand closer together.
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_creator;
    QLabel* m_lostTitle;
    QLabel* m_lost;
    QLabel* m_keptTitle;
    QLabel* m_kept;
    QLabel* m_status;
    QProgressBar* m_progress;
    QPushButton* m_again;
    QCheckBox* m_addCreator;
    QCheckBox* m_goOn;
    QPushButton* m_review;
    QPushButton* m_cancel;
};
