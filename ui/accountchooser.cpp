// SPDX-License-Identifier: Apache-2.0
#include "ui/accountchooser.h"

#include "app/accounts/accountlist.h"
#include "ui/sitebox.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString allAccounts = QStringLiteral("*");

bool isReadOnly(const Account& account)
{
    return account.readOnly;
}

} // namespace

AccountChooser::AccountChooser(const AccountList& accounts, QWidget* parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_site(new SiteBox(this))
    , m_account(new QComboBox(this))
    , m_readOnly(new QLabel(this))
{
    m_site->setObjectName(u"site"_s);
    m_account->setObjectName(u"account"_s);
    m_account->setAccessibleName(tr("Account"));
    m_readOnly->setObjectName(u"readOnlyMark"_s);
    m_readOnly->setTextFormat(Qt::PlainText);
    m_readOnly->setToolTip(
        tr("Nothing that changes anything is sent with an account in read-only mode. Edit it "
           "under Accounts… to change that."));
    for (QComboBox* box : std::initializer_list<QComboBox*> {m_site, m_account}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        box->setMaximumWidth(fontMetrics().averageCharWidth() * 56); // Enough for any name.
    }
    buildLayout();
    addSites();
    m_site->setCurrentIndex(0);
    fillAccounts();
    m_told = chosenAccounts();
    connect(m_site, &QComboBox::currentIndexChanged, this, [this] {
        fillAccounts();
        tell();
    });
    connect(m_account, &QComboBox::currentIndexChanged, this, &AccountChooser::tell);
    connect(&accounts, &AccountList::changed, this, &AccountChooser::accountsChanged);
}

void AccountChooser::buildLayout()
{
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
    row->addWidget(m_readOnly);
}

void AccountChooser::addSite(const Site& site)
{
    const QSignalBlocker blocker(m_site);
    m_site->addSite(site);
}

void AccountChooser::chooseSite(const QString& siteParameter)
{
    m_site->choose(siteParameter);
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
    return m_site->parameter();
}

QList<Site> AccountChooser::sites() const
{
    return m_site->sites();
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

QList<Account> AccountChooser::chosenAccounts() const
{
    QList<Account> chosen;
    for (const QString& id : accountIds()) {
        if (const auto account = m_accounts.find(id))
            chosen.append(*account);
    }
    return chosen;
}

void AccountChooser::addSites()
{
    for (const Account& account : m_accounts.accounts()) {
        if (const auto site = siteByParameter(account.site))
            addSite(*site);
    }
}

void AccountChooser::fillAccounts()
{
    const QSignalBlocker blocker(m_account);
    const QString before = m_account->currentData().toString();
    m_account->clear();
    const QList<Account> accounts = m_accounts.accountsOf(siteParameter());
    for (const Account& account : accounts)
        m_account->addItem(
            account.readOnly ? theme::symbolicIcon(u"lock"_s) : QIcon(), account.label, account.id);
    if (accounts.size() > 1)
        m_account->addItem(tr("All accounts"), allAccounts);
    if (accounts.isEmpty())
        m_account->addItem(tr("No account"), QString());
    m_account->setEnabled(!accounts.isEmpty());
    m_account->setCurrentIndex(std::max(0, m_account->findData(before)));
    updateMark();
}

/// Accounts that are not chosen may come and go without anything being loaded again.
void AccountChooser::accountsChanged()
{
    addSites();
    fillAccounts();
    if (chosenAccounts() != m_told)
        tell();
}

void AccountChooser::tell()
{
    m_told = chosenAccounts();
    updateMark();
    emit chosen();
}

void AccountChooser::updateMark()
{
    const QList<Account> accounts = chosenAccounts();
    const auto count = std::ranges::count_if(accounts, isReadOnly);
    const bool isAll = count == accounts.size();
    m_readOnly->setText(isAll ? tr("Read-only") : tr("%n read-only", "accounts", int(count)));
    m_readOnly->setVisible(count > 0);
}
