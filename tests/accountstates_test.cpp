// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QStandardPaths>

#include "tests/support/accountsdesk.h"
#include "ui/accountsmodel.h"

using namespace Qt::StringLiterals;

namespace {

QString stateOf(const AccountsDesk& desk, const QString& accountId)
{
    const auto* model = desk.find<QListView>("accountList")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(AccountsModel::IdRole).toString() == accountId)
            return index.data(AccountsModel::StateRole).toString();
    }
    return {};
}

} // namespace

/// How each account is, in the list of the accounts dialog: after "Check All", after a restart, and as the
/// window finds out. Against the real sandbox and a real keyring.
class AccountStatesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void checksAll();
    void stopsCheckingAll();
    void remembersWhoTheyAre();
    void followsTheWindow();
};

void AccountStatesTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(u"Fusion"_s);
    QNetworkProxyFactory::setApplicationProxyFactory(new NoWayOut);
}

void AccountStatesTest::checksAll()
{
    AccountsDesk desk;
    const Account good = desk.stored(u"A good one"_s, sampleCredentials("Payments Production"));
    const Account bad = desk.stored(u"Bad"_s, KeyPair {u"revoked-api"_s, u"revoked-application"_s});
    const Account reader = desk.stored(u"Checkout"_s, sampleCredentials("Checkout EU"));
    desk.open();
    QCOMPARE(stateOf(desk, good.id), u"not checked yet"_s);
    desk.server().setLatency(20);
    desk.click("checkAll");
    QCOMPARE(stateOf(desk, good.id), u"checking…"_s);
    QCOMPARE(stateOf(desk, bad.id), u"checking…"_s);
    QVERIFY(desk.text("checkAllStatus").contains(u" of 3 checked"_s));
    QCOMPARE(desk.button("checkAll")->text(), u"Stop Checking"_s);
    QTRY_COMPARE(desk.button("checkAll")->text(), u"Check All"_s);
    QCOMPARE(stateOf(desk, good.id), u"valid"_s);
    QCOMPARE(stateOf(desk, bad.id), u"refused"_s);
    QCOMPARE(stateOf(desk, reader.id), u"valid"_s);
    QVERIFY(desk.text("checkAllStatus").isEmpty());
    QCOMPARE(desk.text("summaryTitle"), u"A good one"_s); // Nobody was taken elsewhere.
    QCOMPARE(desk.text("summaryAccess"), u"Can see and change connections."_s);
    auto* list = desk.find<QListView>("accountList");
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(desk.text("summaryState").contains(u"Forbidden"_s)); // The server's word.
    QVERIFY(desk.text("summaryState").contains(u"wrong site"_s)); // What it means.
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(desk.text("summaryAccess").contains(u"Datadog Admin Role"_s));
}

void AccountStatesTest::stopsCheckingAll()
{
    AccountsDesk desk;
    const Account account = desk.stored(u"Payments"_s, sampleCredentials("Payments Production"));
    desk.server().addFault(Fault::silence().forEver());
    desk.open();
    desk.click("checkAll");
    QTRY_COMPARE(desk.server().requests().size(), 1);
    desk.click("checkAll");
    QCOMPARE(stateOf(desk, account.id), u"not checked yet"_s);
    QCOMPARE(desk.button("checkAll")->text(), u"Check All"_s);
    desk.click("checkAll"); // And a dialog that ends meanwhile ends it.
    QTRY_COMPARE(desk.server().requests().size(), 2);
    desk.closeForGood();
    QVERIFY(!desk.workspace().standings.of(account.id).isAsking);
}

void AccountStatesTest::remembersWhoTheyAre()
{
    AccountsDesk desk;
    const Account account = desk.stored(u"Payments"_s, sampleCredentials("Checkout EU"));
    desk.open();
    desk.click("checkAll");
    QTRY_COMPARE(stateOf(desk, account.id), u"valid"_s);
    desk.server().clearRequests();
    desk.restart();
    desk.open();
    QVERIFY(stateOf(desk, account.id).startsWith(u"last checked "_s));
    QVERIFY(desk.text("summaryState").startsWith(u"Not checked since Orgbridge was started."_s));
    QVERIFY(desk.text("summaryOrganization").startsWith(u"Checkout EU\n"_s));
    QCOMPARE(desk.text("summaryUser").section(u'\n', 0, 0), u"Sample Auditor"_s);
    QVERIFY(desk.text("summaryAccess").contains(u"lacks the permission org_connections_write"_s));
    QVERIFY(desk.server().requests().isEmpty());
}

/// What the window learns while it loads stands in the list as well.
void AccountStatesTest::followsTheWindow()
{
    AccountsDesk desk;
    const Account account = desk.stored(u"Payments"_s, sampleCredentials("Payments Production"));
    desk.open();
    desk.workspace().session.select({account.id});
    QTRY_COMPARE(stateOf(desk, account.id), u"valid"_s);
    QVERIFY(desk.text("summaryOrganization").startsWith(u"Payments Production\n"_s));
    desk.server().addFault(Fault::answer(401, R"({"errors":["Unauthorized"]})").forEver());
    desk.workspace().session.refresh();
    QTRY_COMPARE(stateOf(desk, account.id), u"refused"_s);
    QVERIFY(desk.text("summaryState").contains(u"Unauthorized"_s));
}

QTEST_MAIN(AccountStatesTest)
#include "accountstates_test.moc"
