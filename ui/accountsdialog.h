// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <functional>
#include <optional>

#include "app/accounts/credentialstore.h"
#include "app/datadog/site.h"

class AccountForm;
class AccountRemoval;
class AccountsFooter;
class AccountsModel;
class AccountsPane;
class AccountSummary;
class Banner;
class CheckEveryAccount;
class CredentialsSurvey;
class EmptyState;
class ImportPage;
class InlineQuestion;
class QBoxLayout;
class QStackedWidget;
class Workspace;
struct ImportOutcome;

/// Where accounts are added, checked, edited, imported, exported and removed.
///
/// Everything happens in the one window: the list at the leading side, beside it the account, the form or a
/// question. The workspace outlives the dialog. Show it with open() or one of the verbs, never with exec().
class AccountsDialog : public QDialog {
    Q_OBJECT

public:
    /// @param extraSites sites beside Datadog's own: the address of `--api-url`, the demo's server.
    explicit AccountsDialog(Workspace& workspace, QList<Site> extraSites = {}, QWidget* parent = nullptr);
    ~AccountsDialog() override;

    /// Opens the form for a new account on this site (by Site::parameter; empty for no choice yet). Where
    /// the dialog was not open, it opens, and closes again when the form is done.
    void addAccount(const QString& siteParameter);
    /// Opens the form for this account. Opens and closes as addAccount() does.
    void editAccount(const QString& accountId);

public slots:
    /// Closes, but asks first where something was typed and not saved.
    void reject() override;

signals:
    /// The account, or its credentials, are new: what was made of the old ones is to be forgotten.
    void accountSaved(const QString& accountId);
    /// These accounts are new, and their credentials are where they belong.
    void accountsImported(const QStringList& accountIds);
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
    void connectRemoval();
    void updateLooks();

    void refresh();
    void showCurrent();
    void showPage(QWidget* page);

    void openForm(const QString& accountId, const QString& siteParameter);
    void leaveForm(const std::function<void()>& next);
    void finishForm();
    void onSaved(const QString& accountId, const std::optional<StoreOutcome>& outcome, bool isNew);
    void showSessionOnly(const KeychainError& reason, bool isNew);
    void showLocked(const QString& text);

    void openImport();
    void onImported(const ImportOutcome& outcome);
    void chooseExportFile();
    void exportTo(const QString& path);

    Workspace& m_workspace;
    AccountsModel* m_model;
    CredentialsSurvey* m_survey;
    CheckEveryAccount* m_check;
    AccountsPane* m_pane;
    Banner* m_banner;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    AccountSummary* m_summary;
    InlineQuestion* m_question;
    AccountForm* m_form;
    ImportPage* m_import;
    AccountRemoval* m_removal;
    AccountsFooter* m_footer;
    QBoxLayout* m_row = nullptr;
    QBoxLayout* m_column = nullptr;
    QBoxLayout* m_all = nullptr;
    bool m_formOpen = false;
    bool m_closesWhenDone = false;
    bool m_tellsOfSaving = false; ///< The banner says where the credentials of an account went.
};
