// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/accountlistfile.h"
#include "app/datadog/shownname.h"
#include "tests/support/accountsdesk.h"
#include "tests/support/filedialog.h"
#include "tests/support/smalldisk.h"

#include <QApplication>
#include <QStandardPaths>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;

KeyPair pairOf(const QString& label)
{
    return std::get<KeyPair>(sampleWorld().account(label)->credentials);
}

} // namespace

/// The list of accounts into a file, clicked through against the real sandbox and a real keyring.
class AccountExportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void exportsWithoutSecrets();
    void exportFailsLoudly();
    void exportNeedsAStoredAccount();
};

void AccountExportTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QNetworkProxyFactory::setApplicationProxyFactory(new NoWayOut);
}

void AccountExportTest::exportsWithoutSecrets()
{
    AccountsDesk desk;
    const Account account = desk.stored(u"My payments"_s, pairOf(payments));
    desk.stored(u"Central"_s, sampleWorld().account(central)->credentials);
    desk.accounts().addTransient(
        {.id = u"environment"_s, .label = u"Environment"_s, .site = u"datadoghq.com"_s});
    desk.open();
    desk.click("checkAll");
    QTRY_VERIFY(desk.workspace().standings.of(account.id).identity);
    QTRY_COMPARE(desk.button("checkAll")->text(), u"Check All"_s);
    const QString path = desk.folder() + u"/\u202Eout.json"_s;
    desk.click("exportAccounts");
    chooseFile(desk.shown(), path);
    QTRY_VERIFY(desk.banner().contains(shownName(path)));
    QVERIFY(desk.banner().contains(u"It holds no keys."_s));

    struct stat status { };
    QCOMPARE(stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    const QByteArray content = contentOf(path);
    const QString bearer = std::get<BearerToken>(sampleWorld().account(central)->credentials).token;
    for (const QString& secret :
        {pairOf(payments).apiKey, pairOf(payments).applicationKey, bearer, account.id})
        QVERIFY(!content.contains(secret.toUtf8()));
    const FoundAccounts found = accountsFromList(content, path, {desk.site()});
    QVERIFY(found.problems.isEmpty());
    QCOMPARE(found.accounts.size(), 2); // The one of the environment is never stored, here neither.
    QCOMPARE(found.accounts.last().label, u"My payments"_s);
    QCOMPARE(found.accounts.last().site, desk.site().parameter);
    QCOMPARE(found.accounts.last().identity->org.name, payments);
    QCOMPARE(found.accounts.last().identity->user.name, u"Sample Admin"_s);
}

void AccountExportTest::exportFailsLoudly()
{
    SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("This machine lets the test mount no disk of its own.");
    AccountsDesk desk;
    desk.stored(u"My payments"_s, pairOf(payments));
    desk.open();
    const QString path = disk.path(u"out.json"_s);
    writeFile(path, "what was there");
    disk.fill();
    desk.click("exportAccounts");
    QFileDialog* dialog = openFileDialog(desk.shown());
    emit dialog->fileSelected(path); // As after the question whether to replace the file.
    dialog->close();
    QTRY_VERIFY(desk.banner().startsWith(u"The account list was not exported."_s));
    QVERIFY(desk.banner().contains(path));
    QCOMPARE(contentOf(path), QByteArray("what was there"));
}

void AccountExportTest::exportNeedsAStoredAccount()
{
    AccountsDesk desk;
    desk.open();
    QVERIFY(!desk.isEnabled("exportAccounts") && !desk.isEnabled("checkAll"));
    desk.accounts().addTransient(
        {.id = u"environment"_s, .label = u"Environment"_s, .site = u"datadoghq.com"_s});
    QVERIFY(!desk.isEnabled("exportAccounts") && desk.isEnabled("checkAll"));
    QVERIFY(desk.button("exportAccounts")->toolTip().contains(u"no stored account"_s));
}

QTEST_MAIN(AccountExportTest)
#include "accountexport_test.moc"
