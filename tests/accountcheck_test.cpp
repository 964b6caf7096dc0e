// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStandardPaths>

#include "tests/support/accountsdesk.h"

using namespace Qt::StringLiterals;

/// The check in the form of an account, of its own site and, once the person agrees, of the others: clicked
/// through against real sandboxes.
class AccountCheckTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void validWithoutAName_data();
    void validWithoutAName();
    void asksOtherSitesOnlyWhenTold_data();
    void asksOtherSitesOnlyWhenTold();
    void sendsNothingToOtherSitesUnasked();
    void stopsAskingOtherSites();
    void noSiteAccepts();
    void cancelsACheck();
    void escapeEndsTheCheckFirst();
};

void AccountCheckTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(u"Fusion"_s);
    QNetworkProxyFactory::setApplicationProxyFactory(new NoWayOut);
}

void AccountCheckTest::validWithoutAName_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("keyTellsTheOrg");
    QTest::newRow("403, key pair") << u"Payments Production"_s << 403 << true;
    QTest::newRow("401, key pair") << u"Payments Production"_s << 401 << true;
    QTest::newRow("403, bearer token") << u"Central Observability"_s << 403 << false;
}

/// Where who it is is refused, the API key still tells the organization.
void AccountCheckTest::validWithoutAName()
{
    QFETCH(const QString, account);
    QFETCH(const int, status);
    QFETCH(const bool, keyTellsTheOrg);
    AccountsDesk desk;
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    desk.openForNew();
    const Credentials its = sampleWorld().account(account)->credentials;
    if (keyTellsTheOrg) {
        desk.typeKeyPair(its);
    } else {
        desk.click("bearerTokenChoice");
        desk.type("bearerToken", std::get<BearerToken>(its).token);
    }
    desk.server().addFault(
        Fault::answer(status, R"({"errors":["Not for this key"]})").at("/api/v2/current_user").forEver());
    desk.click("check");
    QTRY_VERIFY(desk.answer().startsWith(u"Valid, but the server does not say"_s));
    QVERIFY(desk.answer().contains(u"Not for this key"_s));
    QCOMPARE(desk.answer().contains(sampleOrgId(account)), keyTellsTheOrg);
    QVERIFY(!desk.button("tryOtherSites")->isVisible());
    const QStringList asked {
        u"GET /api/v2/validate_keys"_s, u"GET /api/v2/current_user"_s, u"GET /api/v2/validate"_s};
    QCOMPARE(desk.paths(), asked);

    desk.type("accountLabel", u"Scoped"_s);
    desk.click("saveAccount");
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(desk.text("summaryState").contains(u"It does not say whose they are."_s));
    QCOMPARE(desk.text("summaryOrganization"), keyTellsTheOrg ? sampleOrgId(account) : u"Not known"_s);
}

void AccountCheckTest::asksOtherSitesOnlyWhenTold_data()
{
    QTest::addColumn<int>("status"); // Of the wrong site.
    QTest::newRow("401") << 401;
    QTest::newRow("403") << 403;
}

void AccountCheckTest::asksOtherSitesOnlyWhenTold()
{
    QFETCH(const int, status);
    SandboxServer right(sampleWorld());
    QVERIFY(right.start());
    const Site rightSite = *siteFromApiUrl(right.url());
    SandboxWorld nobody = sampleWorld();
    nobody.accounts.clear();
    AccountsDesk desk(nobody, {rightSite});
    desk.server().addFault(Fault::answer(status, R"({"errors":["No"]})").forEver());
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    desk.openForNew();
    const Credentials pair = sampleCredentials("Payments Production");
    desk.typeKeyPair(pair);
    desk.click("check");
    QTRY_VERIFY(desk.button("tryOtherSites")->isVisible());
    QVERIFY(!desk.button("switchSite")->isVisible());
    QVERIFY(right.requests().isEmpty());
    const auto askedBefore = desk.server().requests().size();

    desk.click("tryOtherSites");
    QVERIFY(desk.button("cancelCheck")->hasFocus());
    QTRY_VERIFY_WITH_TIMEOUT(desk.button("switchSite")->isVisible(), 20000); // Datadog's own come first.
    QVERIFY(desk.button("switchSite")->hasFocus());
    QCOMPARE(right.requests().size(), 1);
    QCOMPARE(right.requests().constFirst().target, QByteArray("/api/v2/validate_keys"));
    QCOMPARE(right.requests().constFirst().header("DD-API-KEY"), std::get<KeyPair>(pair).apiKey.toLatin1());
    QCOMPARE(desk.server().requests().size(), askedBefore);
    QVERIFY(desk.answer().contains(siteTitle(rightSite) + u" accepts these credentials."_s));
    QCOMPARE(desk.find<QComboBox>("accountSite")->currentText(), siteTitle(desk.site()));

    QVERIFY(desk.button("switchSite")->text().contains(siteTitle(rightSite)));
    desk.click("switchSite");
    QTRY_VERIFY(desk.answer().startsWith(u"Valid: Sample Admin"_s));
    desk.click("saveAccount");
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.accounts().accounts().constFirst().site, rightSite.parameter);
}

/// Not by a refused check, not by closing it, not by saving all the same.
void AccountCheckTest::sendsNothingToOtherSitesUnasked()
{
    SandboxServer other(sampleWorld());
    QVERIFY(other.start());
    SandboxWorld nobody = sampleWorld();
    nobody.accounts.clear();
    AccountsDesk desk(nobody, {*siteFromApiUrl(other.url())});
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    desk.openForNew();
    desk.typeKeyPair(sampleCredentials("Payments Production"));
    desk.type("accountLabel", u"Wrong site"_s);
    desk.click("check");
    QTRY_VERIFY(desk.button("tryOtherSites")->isVisible());
    QVERIFY(desk.text("otherSitesText").contains(u"send these credentials to the other sites"_s));
    QVERIFY(desk.text("otherSitesText").endsWith(u"among them: %1."_s.arg(other.url().authority())));
    desk.click("check"); // Again: a new key can be refused for some seconds.
    QTRY_COMPARE(desk.server().requests().size(), 2);
    QTRY_VERIFY(desk.button("tryOtherSites")->isVisible());
    desk.click("saveAccount");
    QTRY_COMPARE(saved.size(), 1);
    desk.click("checkAll");
    QTRY_COMPARE(desk.server().requests().size(), 3);
    QTRY_VERIFY(desk.text("summaryState").startsWith(u"Refused, as of "_s));
    QVERIFY(other.requests().isEmpty());
}

void AccountCheckTest::stopsAskingOtherSites()
{
    SandboxServer first(sampleWorld());
    SandboxServer second(sampleWorld());
    QVERIFY(first.start() && second.start());
    first.addFault(Fault::silence().forEver());
    SandboxWorld nobody = sampleWorld();
    nobody.accounts.clear();
    AccountsDesk desk(nobody, {*siteFromApiUrl(first.url()), *siteFromApiUrl(second.url())});
    desk.openForNew();
    desk.typeKeyPair(sampleCredentials("Payments Production"));
    desk.click("check");
    desk.click("tryOtherSites");
    QTRY_COMPARE_WITH_TIMEOUT(first.requests().size(), 1, 20000);
    const auto sites = datadogSites().size();
    QVERIFY(desk.text("checkStatus").contains(u"(%1 of %2)"_s.arg(sites + 1).arg(sites + 2)));
    desk.click("cancelCheck");
    QVERIFY(desk.answer().isEmpty());
    QVERIFY(second.requests().isEmpty());
    QVERIFY(!desk.button("switchSite")->isVisible());
}

void AccountCheckTest::noSiteAccepts()
{
    SandboxServer other(worldWithConnections(1));
    QVERIFY(other.start());
    const Site gateway = *siteFromApiUrl(QUrl(u"https://gateway.example.com"_s));
    AccountsDesk desk(worldWithConnections(1), {gateway, *siteFromApiUrl(other.url())});
    desk.workspace().hosts.confirm(gateway.apiUrl);
    desk.openForNew();
    desk.typeKeyPair(sampleCredentials("Payments Production"));
    desk.click("check");
    desk.click("tryOtherSites");
    QTRY_VERIFY_WITH_TIMEOUT(desk.answer().startsWith(u"No other site accepts these credentials."_s), 20000);
    QVERIFY(desk.answer().contains(u"These could not be asked: US1 - US, "_s));
    QVERIFY(!desk.answer().contains(siteTitle(*siteFromApiUrl(other.url()))));
    QVERIFY(!desk.answer().contains(u"gateway"_s)); // Nobody has chosen it for these credentials.
    QCOMPARE(other.requests().size(), 1);
}

void AccountCheckTest::cancelsACheck()
{
    AccountsDesk desk;
    desk.openForNew();
    desk.typeKeyPair(sampleCredentials("Payments Production"));
    desk.server().addFault(Fault::silence().forEver());
    QVERIFY(!desk.button("cancelCheck")->isVisible());
    desk.click("check");
    QVERIFY(desk.find<QProgressBar>("checkProgress")->isVisible());
    QVERIFY(desk.text("checkStatus").contains(desk.site().apiUrl.authority()));
    QTRY_COMPARE(desk.server().requests().size(), 1);
    desk.click("cancelCheck");
    QVERIFY(!desk.find<QProgressBar>("checkProgress")->isVisible());
    QVERIFY(desk.answer().isEmpty());
    QVERIFY(desk.isEnabled("check"));

    // What is typed meanwhile ends it as well: the answer would be about something else.
    desk.click("check");
    QTRY_COMPARE(desk.server().requests().size(), 2);
    desk.type("apiKey", u"other"_s);
    QVERIFY(!desk.button("cancelCheck")->isVisible());
    desk.server().clearFaults();
    desk.typeKeyPair(sampleCredentials("Payments Production"));
    desk.click("check");
    QTRY_VERIFY(desk.answer().startsWith(u"Valid"_s));
    desk.type("applicationKey", u"stale"_s);
    QVERIFY(desk.answer().isEmpty());
}

void AccountCheckTest::escapeEndsTheCheckFirst()
{
    AccountsDesk desk;
    desk.openForNew();
    desk.typeKeyPair(sampleCredentials("Payments Production"));
    desk.server().addFault(Fault::silence().forEver());
    desk.click("check");
    QTest::keyClick(desk.field("apiKey"), Qt::Key_Escape);
    QVERIFY(!desk.button("cancelCheck")->isVisible());
    QVERIFY(desk.field("apiKey")->isVisible());
    QTest::keyClick(desk.field("apiKey"), Qt::Key_Escape);
    QCOMPARE(desk.text("questionTitle"), u"Discard what you typed?"_s);
    QTest::keyClick(desk.button("questionDecline"), Qt::Key_Escape);
    QVERIFY(desk.field("apiKey")->isVisible());
    QVERIFY(desk.dialog().isVisible());
}

QTEST_MAIN(AccountCheckTest)
#include "accountcheck_test.moc"
