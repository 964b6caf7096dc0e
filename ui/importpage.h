// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QWidget>

#include <stop_token>

#include "app/accounts/credentialstore.h"
#include "app/accounts/foundaccounts.h"

class AccountList;
class AccountStandings;
class Banner;
class ElidedLabel;
class ImportModel;
class QBoxLayout;
class QLabel;
class QListView;
class QPushButton;

/// How an import went.
struct ImportOutcome {
    QStringList accountIds; ///< The new accounts.
    QHash<QString, StoreOutcome> stored; ///< By account, where its credentials are; absent where it has none.
    QStringList failures; ///< What could not be stored, a sentence each.

    /// Why credentials are kept for this session only; empty where none are.
    [[nodiscard]] std::optional<KeychainError> sessionOnly() const;
    /// What there is to know of it, for people.
    [[nodiscard]] QString text() const;
};

/// Shows what accounts there are to import, and stores those that the person chooses: keys in the environment
/// and in the file of Datadog's older tools, and lists that were exported.
///
/// It looks when begin() is called, not before, and sends nothing to anybody. What it is given outlives it.
class ImportPage : public QWidget {
    Q_OBJECT

public:
    ImportPage(AccountList& accounts, CredentialStore& credentials, AccountStandings& standings,
        ImportPlaces places, QList<Site> moreSites, QWidget* parent = nullptr);
    ~ImportPage() override;

    /// Looks what there is.
    void begin();
    /// Forgets what was found, the secrets among it.
    void reset();
    /// Ends the import after what is being stored just now; where nothing is, the person is done here.
    void cancel();
    [[nodiscard]] bool isStoring() const { return m_isStoring; }

signals:
    void imported(const ImportOutcome& outcome);
    void canceled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildWidgets();
    void buildLayout();
    void connectEverything();
    void updateLooks();

    void add(const FoundAccounts& found);
    void showProblems();
    void refreshState();
    void chooseFile();
    void setStoring(bool storing);

    QCoro::Task<void> markDuplicates();
    QCoro::Task<void> store();

    AccountList& m_accounts;
    CredentialStore& m_credentials;
    AccountStandings& m_standings;
    const ImportPlaces m_places;
    const QList<Site> m_moreSites;
    ImportModel* m_model;
    QStringList m_problems;
    QString m_doubt; ///< Why it is not certain which accounts are there already.
    bool m_isComparing = false; ///< With the accounts that are there.
    bool m_isStoring = false;
    bool m_isCanceled = false; ///< No more than what is being stored just now.
    QLabel* m_title;
    QLabel* m_text;
    Banner* m_banner;
    QListView* m_list;
    QLabel* m_nothing;
    QPushButton* m_file;
    ElidedLabel* m_whyNot;
    QPushButton* m_import;
    QPushButton* m_cancel;
    QBoxLayout* m_column = nullptr;
    QBoxLayout* m_buttons = nullptr;
    std::stop_source m_stop;
};
