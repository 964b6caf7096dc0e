// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/account.h"

#include <QWidget>

#include "app/datadog/site.h"

class AccountList;
class QComboBox;
class QLabel;
class SiteBox;

/// The two drop-downs of the toolbar: the site, and an account of that site or all of them; beside them a
/// mark where nothing can be changed with what is chosen.
class AccountChooser : public QWidget {
    Q_OBJECT

public:
    explicit AccountChooser(const AccountList& accounts, QWidget* parent = nullptr);

    /// Adds an address that is none of Datadog's sites, if it is not there yet.
    void addSite(const Site& site);
    void chooseSite(const QString& siteParameter);
    /// Chooses the account and its site. False where there is no such account.
    bool chooseAccount(const QString& accountId);

    /// Chooses all accounts of the site. Nothing where it has one at most.
    void chooseAllAccounts();

    [[nodiscard]] QString siteParameter() const;
    [[nodiscard]] QList<Site> sites() const;
    /// The chosen account, or all accounts of the site; empty where the site has none.
    [[nodiscard]] QStringList accountIds() const;

signals:
    /// Another site or account, or a chosen account that is not as it was.
    void chosen();

private:
    void buildLayout();
    void addSites();
    void fillAccounts();
    void accountsChanged();
    void tell();
    void updateMark();
    [[nodiscard]] QList<Account> chosenAccounts() const;

    const AccountList& m_accounts;
    SiteBox* m_site;
    QComboBox* m_account;
    QLabel* m_readOnly;
    QList<Account> m_told; ///< What was chosen when chosen() was last said.
};
