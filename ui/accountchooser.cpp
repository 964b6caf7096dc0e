// SPDX-License-Identifier: Apache-2.0
#include "ui/accountchooser.h"

#include "app/accounts/accountlist.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

const QString allAccounts = QStringLiteral("*");

} // namespace

AccountChooser::AccountChooser(const AccountList& accounts, QWidget* parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_site(new QComboBox(this))
    , m_account(new QComboBox(this))
{
    m_site->setObjectName(u"site"_s);
    m_site->setAccessibleName(tr("Site"));
    m_account->setObjectName(u"account"_s);
    m_account->setAccessibleName(tr("Account"));
    for (QComboBox* box : {m_site, m_account}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    auto* siteLabel = new QLabel(tr("&Site"), this);
    siteLabel->setBuddy(m_site);
    auto* accountLabel = new QLabel(tr("Acc&ount"), this);
    accountLabel->setBuddy(m_account);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(this, 2));
    row->addWidget(siteLabel);
    row->addWidget(m_site, 1);
    row->addSpacing(theme::space(this, 2));
    row->addWidget(accountLabel);
    row->addWidget(m_account, 1);

    for (const Site& site : datadogSites())
        addSite(site);
    for (const Account& account : accounts.accounts()) {
        if (const auto site = siteByParameter(account.site))
            addSite(*site);
    }
    fillAccounts();
    connect(m_site, &QComboBox::currentIndexChanged, this, [this] {
        fillAccounts();
        emit chosen();
    });
    connect(m_account, &QComboBox::currentIndexChanged, this, &AccountChooser::chosen);
    connect(&accounts, &AccountList::changed, this, &AccountChooser::accountsChanged);
}

void AccountChooser::addSite(const Site& site)
{
    if (m_sites.contains(site))
        return;
    const QSignalBlocker blocker(m_site);
    m_sites.append(site);
    m_site->addItem(siteTitle(site), site.parameter);
}

void AccountChooser::chooseSite(const QString& siteParameter)
{
    m_site->setCurrentIndex(m_site->findData(siteParameter));
}

bool AccountChooser::chooseAccount(const QString& accountId)
{
    const auto account = m_accounts.find(accountId);
    if (!account)
        return false;
    chooseSite(account->site);
    m_account->setCurrentIndex(m_account->findData(accountId));
    return true;
}

void AccountChooser::chooseAllAccounts()
{
    if (const int all = m_account->findData(allAccounts); all >= 0)
        m_account->setCurrentIndex(all);
}

QString AccountChooser::siteParameter() const
{
    return m_site->currentData().toString();
}

QStringList AccountChooser::accountIds() const
{
    const QString chosen = m_account->currentData().toString();
    if (chosen != allAccounts)
        return chosen.isEmpty() ? QStringList() : QStringList {chosen};
    QStringList ids;
    for (const Account& account : m_accounts.accountsOf(siteParameter()))
        ids.append(account.id);
    return ids;
}

void AccountChooser::fillAccounts()
{
    const QSignalBlocker blocker(m_account);
    const QString before = m_account->currentData().toString();
    m_account->clear();
    const QList<Account> accounts = m_accounts.accountsOf(siteParameter());
    for (const Account& account : accounts)
        m_account->addItem(account.label, account.id);
    if (accounts.size() > 1)
        m_account->addItem(tr("All accounts"), allAccounts);
    if (accounts.isEmpty())
        m_account->addItem(tr("No account"), QString());
    m_account->setEnabled(!accounts.isEmpty());
    m_account->setCurrentIndex(std::max(0, m_account->findData(before)));
}

void AccountChooser::accountsChanged()
{
    for (const Account& account : m_accounts.accounts()) {
        if (const auto site = siteByParameter(account.site))
            addSite(*site);
    }
    fillAccounts();
    emit chosen();
}
