// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/accountlist.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/accounts/credentialstore.h"
#include "ui/accountsmodel.h"

using namespace Qt::StringLiterals;
using theme::Tone;

class AccountsModelTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void refreshesInPlace();
    void equalRowsAreQuiet();
    void keychainGoesBeforeTheServer();
    void saysWhereCredentialsAre();
    void saysWhyFixed();

private:
    Account add(const QString& label);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<AccountList> m_accounts;
    std::unique_ptr<CredentialStore> m_credentials;
    std::unique_ptr<AccountsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void AccountsModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_accounts = std::make_unique<AccountList>(m_directory->filePath(u"orgbridge.ini"_s));
    m_credentials = std::make_unique<CredentialStore>();
    m_model = std::make_unique<AccountsModel>(*m_accounts, *m_credentials);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

Account AccountsModelTest::add(const QString& label)
{
    const Account account {
        .id = AccountList::newId(), .label = label, .site = u"datadoghq.eu"_s, .readOnly = false};
    if (!m_accounts->add(account))
        qFatal("the account was not added");
    return account;
}

void AccountsModelTest::refreshesInPlace()
{
    const Account bravo = add(u"Bravo"_s);
    const Account charlie = add(u"Charlie"_s);
    const QPersistentModelIndex index = m_model->indexOf(bravo.id);
    add(u"Alpha"_s);
    QCOMPARE(index.row(), 1);
    Account renamed = bravo;
    renamed.label = u"Zulu"_s;
    QVERIFY(m_accounts->update(renamed));
    QCOMPARE(index.row(), 2);
    QCOMPARE(index.data().toString(), u"Zulu"_s);
    QVERIFY(m_accounts->remove(charlie.id));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(index.data(AccountsModel::IdRole).toString(), bravo.id);
    QCOMPARE(index.data(AccountsModel::SiteRole).toString(), u"EU1 - Germany"_s);
}

void AccountsModelTest::equalRowsAreQuiet()
{
    const Account account = add(u"Alpha"_s);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_accounts->update(account));
    QVERIFY(changed.isEmpty());
    m_model->setNote(account.id, {.tone = Tone::Success, .text = u"can write"_s, .detail = {}});
    m_model->setNote(account.id, {.tone = Tone::Success, .text = u"can write"_s, .detail = {}});
    QCOMPARE(changed.size(), 1);
}

void AccountsModelTest::keychainGoesBeforeTheServer()
{
    const Account account = add(u"Alpha"_s);
    const QModelIndex index = m_model->indexOf(account.id);
    QVERIFY(!index.data(AccountsModel::NoteToneRole).isValid());
    m_model->setKeychainNote(account.id, {.tone = Tone::Warning, .text = u"locked"_s, .detail = {}});
    m_model->setNote(account.id, {.tone = Tone::Error, .text = u"refused"_s, .detail = {}});
    QCOMPARE(index.data(AccountsModel::NoteTextRole).toString(), u"locked"_s);
    m_model->setKeychainNote(account.id, {});
    QCOMPARE(index.data(AccountsModel::NoteTextRole).toString(), u"refused"_s);
    QCOMPARE(index.data(AccountsModel::NoteToneRole).toInt(), int(Tone::Error));
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Alpha, EU1 - Germany, refused"_s);
}

void AccountsModelTest::saysWhereCredentialsAre()
{
    const Account account = add(u"<b>Alpha</b>"_s);
    const QModelIndex index = m_model->indexOf(account.id);
    QVERIFY(index.data(AccountsModel::WhereRole).toString().isEmpty());
    m_credentials->keepForSession(account.id, BearerToken {u"x"_s});
    QCOMPARE(index.data(AccountsModel::WhereRole).toString(), u"this session only"_s);
    QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

void AccountsModelTest::saysWhyFixed()
{
    const Account stored = add(u"Alpha"_s);
    QVERIFY(m_model->whyFixed(stored.id).isEmpty());
    for (const QString& id : {u"environment"_s, u"demo"_s}) {
        m_accounts->addTransient({.id = id, .label = id, .site = u"datadoghq.com"_s, .readOnly = false});
        QVERIFY(!m_model->whyFixed(id).isEmpty());
    }
    QVERIFY(m_model->whyFixed(u"environment"_s) != m_model->whyFixed(u"demo"_s));
}

QTEST_MAIN(AccountsModelTest)
#include "accountsmodel_test.moc"
