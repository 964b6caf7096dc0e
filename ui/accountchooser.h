// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/site.h"

#include <QWidget>

class AccountList;
class QComboBox;

/// The two drop-downs of the toolbar: the site, and an account of that site or all of them.
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
    [[nodiscard]] QList<Site> sites() const { return m_sites; }
    /// The chosen account, or all accounts of the site; empty where the site has none.
    [[nodiscard]] QStringList accountIds() const;

signals:
    /// Another site or account, or an account that was added, changed or removed.
    void chosen();

private:
    void fillAccounts();
    void accountsChanged();

    const AccountList& m_accounts;
    QList<Site> m_sites;
    QComboBox* m_site;
    QComboBox* m_account;
};
