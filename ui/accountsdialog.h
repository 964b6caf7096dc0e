// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/accountnote.h"
#include "ui/inlinequestion.h"

#include <QDialog>

#include <functional>
#include <optional>
#include <stop_token>

#include "app/accounts/credentialstore.h"
#include "app/datadog/site.h"

class AccountForm;
class AccountList;
class AccountsModel;
class AccountsPane;
class AccountSummary;
class Banner;
class Clients;
class CredentialsSurvey;
class EmptyState;
class QBoxLayout;
class QPushButton;
class QStackedWidget;

/// Where accounts are added, edited and removed.
///
/// Everything happens in the one window: the list at the leading side, beside it the account, the form or a
/// question. List, store and clients outlive the dialog. Show it with open() or one of the verbs, never with
/// exec().
class AccountsDialog : public QDialog {
    Q_OBJECT

public:
    /// @param extraSites sites beside Datadog's own: the address of `--api-url`, the demo's server.
    AccountsDialog(AccountList& accounts, CredentialStore& credentials, const Clients& clients,
        QList<Site> extraSites = {}, QWidget* parent = nullptr);
    ~AccountsDialog() override;

    /// Opens the form for a new account on this site (by Site::parameter; empty for no choice yet). Where
    /// the dialog was not open, it opens, and closes again when the form is done.
    void addAccount(const QString& siteParameter);
    /// Opens the form for this account. Opens and closes as addAccount() does.
    void editAccount(const QString& accountId);

    /// Says in the list how an account is, where another part of the program has found out.
    void setNote(const QString& accountId, const AccountNote& note);

public slots:
    /// Closes, but asks first where something was typed and not saved.
    void reject() override;

signals:
    /// The account, or its credentials, are new: what was made of the old ones is to be forgotten.
    void accountSaved(const QString& accountId);
    /// The account is not in the list any more.
    void accountRemoved(const QString& accountId);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildPages();
    void buildLayout();
    void connectEverything();
    void connectSurvey();
    void updateLooks();

    void showCurrent();
    void showPage(QWidget* page);

    void openForm(const QString& accountId, const QString& siteParameter);
    void leaveForm(const std::function<void()>& next);
    void finishForm();
    void onSaved(const QString& accountId, const std::optional<StoreOutcome>& outcome, bool isNew);
    void showSessionOnly(const KeychainError& reason, bool isNew);
    void showLocked(const QString& text);
    void ask(const InlineQuestion::Content& content, const std::function<void()>& accepted,
        const std::function<void()>& declined);

    static void answer(std::function<void()> then);

    void askToRemove();
    void askToLeaveCredentials(const QString& accountId, const QString& why);
    void stopRemoving();
    QCoro::Task<void> removeAccount(QString accountId, bool evenWhereLocked);
    void finishRemoval(const QString& accountId, const KeychainResult<void>& removed);

    AccountList& m_accounts;
    CredentialStore& m_credentials;
    AccountsModel* m_model;
    CredentialsSurvey* m_survey;
    AccountsPane* m_pane;
    Banner* m_banner;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    AccountSummary* m_summary;
    InlineQuestion* m_question;
    AccountForm* m_form;
    QPushButton* m_close;
    QBoxLayout* m_row = nullptr;
    QBoxLayout* m_column = nullptr;
    std::function<void()> m_accept; ///< What each answer to the question does.
    std::function<void()> m_decline;
    bool m_formOpen = false;
    bool m_closesWhenDone = false;
    std::stop_source m_removing;
};
