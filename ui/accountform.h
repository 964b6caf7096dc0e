// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/account.h"

#include <QList>
#include <QWidget>

#include <optional>
#include <stop_token>

#include "ui/credentialsinput.h"

#include "app/accounts/checkcredentials.h"
#include "app/accounts/credentialstore.h"
#include "app/datadog/site.h"

class AccountCheck;
class AccountFields;
class AccountList;
class AccountStandings;
class Banner;
class CheckPanel;
class Clients;
class CredentialsRows;
class KeychainLine;
class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class SiteBox;

/// The form of one account, new or stored: its name, site and credentials, whether they are valid, and
/// where they are kept.
///
/// Stored credentials never come back into its fields. Nothing typed is lost before saved() or reset().
/// What a check finds out of credentials that are stored it tells the standings. What it is given outlives
/// it.
class AccountForm : public QWidget {
    Q_OBJECT

public:
    AccountForm(AccountList& accounts, CredentialStore& credentials, const Clients& clients,
        AccountStandings& standings, QList<Site> extraSites, QWidget* parent = nullptr);
    ~AccountForm() override;

    /// Begins a new account; siteParameter is empty where no site is chosen yet.
    void startNew(const QString& siteParameter);
    /// Begins with a stored account.
    void startEdit(const Account& account);
    /// Forgets everything typed, and ends what is under way.
    void reset();

    /// True where something was typed that is not saved.
    [[nodiscard]] bool isDirty() const;

    /// True while the account is being saved: the keychain may take its time.
    [[nodiscard]] bool isSaving() const { return m_saving; }
    /// Ends the saving, which saved() tells all the same, or else leaves the form.
    void cancel();

signals:
    /// The account is stored. outcome: where the credentials are; empty where they were not changed.
    void saved(const QString& accountId, const std::optional<StoreOutcome>& outcome, bool isNew);
    void canceled();
    /// The person has unlocked the keychain.
    void keychainUnlocked();
    /// The person agrees that this site gets the credentials; it is asked next.
    void hostConfirmed(const Site& site);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildButtons();
    void buildLayout();
    void connectEverything();
    void updateLooks();

    void start(const Account& account, bool isNew);
    void refreshState();
    void onInputChanged();
    void onChecked();
    void check();
    void checkOtherSites();
    void switchTo(const QString& siteParameter);
    void onUnlocked();
    void tellStandings();
    void setSaving(bool saving);
    void showProblem(const QString& title, const QString& text);

    [[nodiscard]] Account account() const;
    [[nodiscard]] CredentialsInput input() const;
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QList<Site> otherSites() const;

    QCoro::Task<void> learnStored();
    QCoro::Task<void> save();

    AccountList& m_accounts;
    CredentialStore& m_credentials;
    AccountStandings& m_standings;
    const QList<Site> m_extraSites;
    Account m_baseline;
    bool m_isNew = true;
    bool m_saving = false;
    bool m_filling = false;
    std::optional<Result<CheckedCredentials>>
        m_checked; ///< What the last check found of the credentials as they stand.
    AccountCheck* m_check;
    QLabel* m_title;
    Banner* m_problem;
    AccountFields* m_fields;
    QLineEdit* m_label;
    SiteBox* m_site;
    CredentialsRows* m_rows;
    KeychainLine* m_keychain;
    QCheckBox* m_readOnly;
    CheckPanel* m_panel;
    QBoxLayout* m_column = nullptr;
    QBoxLayout* m_buttons = nullptr;
    QLabel* m_whyNot = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
    std::stop_source m_learning;
    std::stop_source m_changing;
};
