// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QFile>
#include <QNetworkProxyFactory>
#include <QProgressBar>
#include <QSet>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>

#include "tests/support/accountsdesk.h"
#include "tests/support/fakesecrets.h"
#include "tests/support/keychaincases.h"
#include "tests/support/realkeyring.h"
#include "ui/accountsmodel.h"
#include "ui/banner.h"
#include "ui/secretfield.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

/// The accounts dialog, clicked through against the real sandbox and a real keyring.
class AccountsDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void addsKeyPair();
    void addsBearerToken();
    void suggestsTheOrganization();
    void saysWhoMayOnlyRead();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysWhyNotYet();
    void validWithoutAName();
    void asksOtherSitesOnlyWhenTold();
    void noSiteAccepts();
    void cancelsACheck();
    void escapeEndsTheCheckFirst();
    void editKeepsCredentials();
    void editChangesOneKey();
    void editSwitchesToToken();
    void removes();
    void removesWhereLocked();
    void keepsWhenDeclined();
    void lockedKeychainIsSaid();
    void sessionOnlyWithoutBus();
    void transientAccountsAreFixed();
    void failedSaveLosesNothing();
    void asksBeforeDiscarding();
    void secretsAreMasked();
    void keyboardOnly();
    void namesAndMnemonics();
    void destroyedMeanwhile();
    void listIsAProperModel();
    void closesWhenOpenedForOneAccount();
};

namespace {

bool isEnabled(AccountsDesk& desk, const char* name)
{
    return desk.button(name)->isEnabled();
}

void open(AccountsDesk& desk)
{
    desk.dialog().open();
    QVERIFY(QTest::qWaitForWindowActive(&desk.dialog()));
}

void openForNew(AccountsDesk& desk)
{
    open(desk);
    desk.click("addAccount");
    desk.choose(desk.site());
}

/// What is in the keychain, asked by somebody who was not there when it was put in.
std::optional<Credentials> inKeychain(const QString& accountId)
{
    CredentialStore fresh(patient);
    return answerOf(fresh.load(accountId)).value_or(std::nullopt);
}

/// Has everything but this machine end at a port on which nobody listens.
class NoWayOut : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (query.peerHostName() == "127.0.0.1"_L1)
            return {QNetworkProxy::NoProxy};
        return {QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 9)};
    }
};

} // namespace

void AccountsDialogTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(u"Fusion"_s);
    QNetworkProxyFactory::setApplicationProxyFactory(new NoWayOut);
}

void AccountsDialogTest::cleanup()
{
    realkeyring::unlock();
}

void AccountsDialogTest::addsKeyPair()
{
    AccountsDesk desk;
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    openForNew(desk);
    const Credentials pair = sampleCredentials("Payments Production");
    desk.typeKeyPair(pair);
    desk.type("accountLabel", u"Payments"_s);
    QVERIFY(desk.server().requests().isEmpty());
    desk.click("check");
    QTRY_COMPARE(desk.answer().trimmed(),
        u"Valid: Sample Admin, sample.admin@example.com, person, organization Payments Production; can write"_s);
    QVERIFY(!desk.button("tryOtherSites")->isVisible());

    const QStringList expected {u"GET /api/v2/validate_keys"_s, u"GET /api/v2/current_user"_s};
    QCOMPARE(desk.paths(), expected);
    for (const RecordedRequest& request : desk.server().requests()) {
        QCOMPARE(request.header("DD-API-KEY"), std::get<KeyPair>(pair).apiKey.toLatin1());
        QCOMPARE(request.header("DD-APPLICATION-KEY"), std::get<KeyPair>(pair).applicationKey.toLatin1());
        QVERIFY(request.header("Authorization").isNull());
    }

    QTRY_COMPARE(desk.text("keychainText"), u"Kept in GNOME Keyring"_s);
    desk.click("saveAccount");
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.accounts.accounts().size(), 1);
    const Account account = desk.accounts.accounts().constFirst();
    QCOMPARE(saved.at(0).at(0).toString(), account.id);
    QCOMPARE(account.label, u"Payments"_s);
    QCOMPARE(account.site, desk.site().parameter);
    QVERIFY(!account.readOnly);
    QVERIFY(inKeychain(account.id) == std::optional(pair));
    QCOMPARE(desk.text("summaryTitle"), u"Payments"_s);
    QCOMPARE(desk.text("summaryWhere"), u"Kept in: GNOME Keyring"_s);
    QVERIFY(desk.text("summaryState").startsWith(u"Sample Admin"_s));
    QVERIFY(desk.banner().isEmpty());
    QVERIFY(desk.field("apiKey")->text().isEmpty());

    QFile settings(desk.settingsFile());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    const QByteArray content = settings.readAll();
    QVERIFY(content.contains("Payments"));
    QVERIFY(!content.contains("api-key") && !content.contains("application-key"));
}

void AccountsDialogTest::addsBearerToken()
{
    AccountsDesk desk;
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    openForNew(desk);
    const Credentials bearer = sampleCredentials("Central Observability");
    desk.click("bearerTokenChoice");
    QVERIFY(!desk.field("apiKey")->isVisible());
    desk.type("bearerToken", std::get<BearerToken>(bearer).token);
    desk.type("accountLabel", u"Central"_s);
    desk.click("accountReadOnly");
    desk.click("check");
    QTRY_VERIFY(desk.answer().contains(u"service account, organization Central Observability; can write"_s));
    for (const RecordedRequest& request : desk.server().requests()) {
        QCOMPARE(request.header("Authorization"),
            QByteArray("Bearer " + std::get<BearerToken>(bearer).token.toLatin1()));
        QVERIFY(request.header("DD-API-KEY").isNull());
    }
    desk.click("saveAccount");
    QTRY_COMPARE(saved.size(), 1);
    const Account account = desk.accounts.accounts().constFirst();
    QVERIFY(account.readOnly);
    QVERIFY(inKeychain(account.id) == std::optional(bearer));
    QVERIFY(desk.text("summaryChanges").startsWith(u"Read-only"_s));
}

void AccountsDialogTest::suggestsTheOrganization()
{
    AccountsDesk desk;
    openForNew(desk);
    desk.typeKeyPair(sampleCredentials("Payments Production"));
    QCOMPARE(desk.text("whyNotSaved"), u"Enter a label."_s);
    desk.click("check");
    QTRY_COMPARE(desk.field("accountLabel")->text(), u"Payments Production"_s);
    QVERIFY(isEnabled(desk, "saveAccount"));
    QVERIFY(!desk.answer().isEmpty()); // A label is not what the answer is about.
}

void AccountsDialogTest::saysWhoMayOnlyRead()
{
    AccountsDesk desk;
    openForNew(desk);
    desk.typeKeyPair(sampleCredentials("Checkout EU"));
    desk.click("check");
    QTRY_VERIFY(desk.answer().contains(u"read only (lacks org_connections_write)"_s));
}

void AccountsDialogTest::saysWhatIsWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<bool>("offersOtherSites");
    QTest::newRow("wrong keys") << 0 << QByteArray() << u"Forbidden"_s << u"wrong site"_s << true;
    QTest::newRow("401") << 401 << QByteArray(R"({"errors":["Unauthorized"]})") << u"Unauthorized"_s
                         << u"does not know these credentials"_s << true;
    QTest::newRow("403 envelope")
        << 403
        << QByteArray(R"({"status":"error","code":403,"errors":["Forbidden"],"statuspage":"x","email":"y"})")
        << u"Forbidden"_s << u"refuses these credentials"_s << true;
    QTest::newRow("html from a proxy") << 502 << QByteArray("<html><title>Bad Gateway</title></html>")
                                       << u"Bad Gateway"_s << u"gateway in front"_s << false;
    QTest::newRow("rate limit") << 429 << QByteArray("{}") << QString() << u"too many requests"_s << false;
    QTest::newRow("refused") << -1 << QByteArray() << QString() << u"no connection to 127.0.0.1"_s << false;
}

void AccountsDialogTest::saysWhatIsWrong()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, words);
    QFETCH(const QString, meaning);
    QFETCH(const bool, offersOtherSites);
    AccountsDesk desk;
    openForNew(desk);
    desk.type("accountLabel", u"Wrong"_s);
    desk.type("apiKey", u"canary-api"_s);
    desk.type("applicationKey", u"canary-application"_s);
    if (status > 0)
        desk.server().addFault(Fault::answer(status, body).forEver());
    if (status < 0)
        desk.server().stop();
    desk.click("check");
    QTRY_VERIFY(!desk.answer().isEmpty());
    const QString answer = desk.answer();
    QVERIFY2(answer.contains(words), qPrintable(answer));
    QVERIFY2(answer.contains(meaning, Qt::CaseInsensitive), qPrintable(answer));
    QVERIFY2(answer.contains(siteTitle(desk.site())), qPrintable(answer));
    QVERIFY(!answer.contains(u"canary"_s));
    QCOMPARE(desk.button("tryOtherSites")->isVisible(), offersOtherSites);
    QVERIFY(isEnabled(desk, "saveAccount")); // To save is possible without a good answer.
    QCOMPARE(desk.field("apiKey")->text(), u"canary-api"_s);
}

void AccountsDialogTest::saysWhyNotYet()
{
    AccountsDesk desk;
    open(desk);
    desk.click("addAccount");
    QCOMPARE(desk.text("whyNotSaved"), u"Choose a site."_s);
    QVERIFY(!isEnabled(desk, "saveAccount") && !isEnabled(desk, "check"));
    desk.choose(desk.site());
    QCOMPARE(desk.text("whyNotSaved"), u"Enter the API key and the application key."_s);
    desk.type("apiKey", u"a"_s);
    QCOMPARE(desk.text("whyNotSaved"), u"Enter the application key."_s);
    desk.type("applicationKey", u"  "_s);
    QVERIFY(!isEnabled(desk, "check"));
    desk.type("applicationKey", u"b"_s);
    QVERIFY(isEnabled(desk, "check"));
    QCOMPARE(desk.text("whyNotSaved"), u"Enter a label."_s);
    QCOMPARE(desk.button("saveAccount")->accessibleDescription(), u"Enter a label."_s);
    desk.type("accountLabel", u" x "_s);
    QVERIFY(isEnabled(desk, "saveAccount"));
    QVERIFY(desk.text("whyNotSaved").isEmpty());
    desk.click("bearerTokenChoice");
    QCOMPARE(desk.text("whyNotSaved"), u"Enter the token."_s);
    desk.click("keyPairChoice");
    QCOMPARE(desk.field("apiKey")->text(), u"a"_s);
    QVERIFY(isEnabled(desk, "saveAccount"));
}

void AccountsDialogTest::validWithoutAName()
{
    AccountsDesk desk;
    openForNew(desk);
    desk.typeKeyPair(sampleCredentials("Payments Production"));
    desk.server().addFault(
        Fault::answer(403, R"({"errors":["Forbidden"]})").at("/api/v2/current_user").forEver());
    desk.click("check");
    QTRY_VERIFY(desk.answer().startsWith(u"Valid, but the server does not say"_s));
    QVERIFY(desk.answer().contains(u"Forbidden"_s));
    QVERIFY(!desk.button("tryOtherSites")->isVisible());
}

void AccountsDialogTest::asksOtherSitesOnlyWhenTold()
{
    SandboxServer right(sampleWorld());
    QVERIFY(right.start());
    const Site rightSite = *siteFromApiUrl(right.url());
    SandboxWorld nobody = sampleWorld();
    nobody.accounts.clear();
    AccountsDesk desk(nobody, {rightSite});
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    openForNew(desk);
    const Credentials pair = sampleCredentials("Payments Production");
    desk.typeKeyPair(pair);
    desk.click("check");
    QTRY_VERIFY(desk.button("tryOtherSites")->isVisible());
    QVERIFY(!desk.button("switchSite")->isVisible());
    QVERIFY(right.requests().isEmpty());
    const auto askedBefore = desk.server().requests().size();

    desk.click("tryOtherSites");
    QTRY_VERIFY(desk.button("switchSite")->isVisible());
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
    QCOMPARE(desk.accounts.accounts().constFirst().site, rightSite.parameter);
}

void AccountsDialogTest::noSiteAccepts()
{
    SandboxServer other(worldWithConnections(1));
    QVERIFY(other.start());
    AccountsDesk desk(worldWithConnections(1), {*siteFromApiUrl(other.url())});
    openForNew(desk);
    desk.typeKeyPair(sampleCredentials("Payments Production"));
    desk.click("check");
    desk.click("tryOtherSites");
    QTRY_VERIFY_WITH_TIMEOUT(desk.answer().startsWith(u"No other site accepts these credentials."_s), 20000);
    QVERIFY(desk.answer().contains(u"These could not be asked: US1 - US, "_s));
    QVERIFY(!desk.answer().contains(siteTitle(*siteFromApiUrl(other.url()))));
    QCOMPARE(other.requests().size(), 1);
}

void AccountsDialogTest::cancelsACheck()
{
    AccountsDesk desk;
    openForNew(desk);
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
    QVERIFY(isEnabled(desk, "check"));

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

void AccountsDialogTest::escapeEndsTheCheckFirst()
{
    AccountsDesk desk;
    openForNew(desk);
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

void AccountsDialogTest::editKeepsCredentials()
{
    AccountsDesk desk;
    const Credentials bearer = sampleCredentials("Central Observability");
    const Account account = desk.stored(u"Central"_s, bearer);
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    open(desk);
    desk.click("editAccount");
    QTRY_VERIFY(desk.field("bearerToken")->isVisible()); // The kind is that of what is stored.
    QVERIFY(desk.field("bearerToken")->text().isEmpty());
    QCOMPARE(desk.field("bearerToken")->placeholderText(), u"unchanged"_s);
    desk.click("check");
    QTRY_VERIFY(desk.answer().startsWith(u"Valid: svc-observability"_s));
    QCOMPARE(desk.server().requests().constFirst().header("Authorization"),
        QByteArray("Bearer " + std::get<BearerToken>(bearer).token.toLatin1()));
    for (const auto* line : desk.dialog().findChildren<QLineEdit*>())
        QVERIFY(!line->text().contains(std::get<BearerToken>(bearer).token));

    desk.type("accountLabel", u"Central, renamed"_s);
    desk.click("saveAccount");
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.accounts.find(account.id)->label, u"Central, renamed"_s);
    QVERIFY(inKeychain(account.id) == std::optional(bearer));
}

void AccountsDialogTest::editChangesOneKey()
{
    AccountsDesk desk;
    const auto pair = std::get<KeyPair>(sampleCredentials("Payments Production"));
    const Account account = desk.stored(u"Payments"_s, KeyPair {pair.apiKey, u"revoked"_s});
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    open(desk);
    desk.click("editAccount");
    QCOMPARE(desk.field("apiKey")->placeholderText(), u"unchanged"_s);
    desk.type("applicationKey", pair.applicationKey);
    desk.click("check");
    QTRY_VERIFY(desk.answer().startsWith(u"Valid: Sample Admin"_s));
    desk.click("saveAccount");
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(inKeychain(account.id) == std::optional(Credentials(pair)));
}

void AccountsDialogTest::editSwitchesToToken()
{
    AccountsDesk desk;
    const Account account = desk.stored(u"Payments"_s, sampleCredentials("Payments Production"));
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    open(desk);
    desk.click("editAccount");
    desk.click("bearerTokenChoice");
    QCOMPARE(desk.text("whyNotSaved"), u"Enter the token."_s);
    QVERIFY(desk.field("bearerToken")->placeholderText().isEmpty());
    const Credentials bearer = sampleCredentials("Central Observability");
    desk.type("bearerToken", std::get<BearerToken>(bearer).token);
    desk.click("saveAccount");
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(inKeychain(account.id) == std::optional(bearer));
}

void AccountsDialogTest::removes()
{
    AccountsDesk desk;
    const Account account = desk.stored(u"Payments"_s, sampleCredentials("Payments Production"));
    const Account other = desk.stored(u"Zeta"_s, sampleCredentials("Checkout EU"));
    QSignalSpy removed(&desk.dialog(), &AccountsDialog::accountRemoved);
    open(desk);
    desk.click("removeAccount");
    QCOMPARE(desk.text("questionTitle"), u"Remove Payments?"_s);
    QVERIFY(desk.text("questionText").contains(siteTitle(desk.site())));
    QVERIFY(desk.text("questionText").contains(u"GNOME Keyring"_s));
    QVERIFY(desk.button("questionDecline")->hasFocus());
    desk.click("questionAccept");
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(0).toString(), account.id);
    QVERIFY(!desk.accounts.find(account.id));
    QVERIFY(!inKeychain(account.id));
    QVERIFY(inKeychain(other.id));
    QCOMPARE(desk.text("summaryTitle"), u"Zeta"_s);
    QVERIFY(desk.banner().isEmpty());
}

void AccountsDialogTest::removesWhereLocked()
{
    AccountsDesk desk;
    const Account account = desk.stored(u"Payments"_s, sampleCredentials("Payments Production"));
    QSignalSpy removed(&desk.dialog(), &AccountsDialog::accountRemoved);
    open(desk);
    realkeyring::lock();
    desk.click("removeAccount");
    desk.click("questionAccept");
    QTRY_COMPARE(desk.text("questionTitle"), u"Leave the credentials in the keychain?"_s);
    QVERIFY(desk.banner().contains(u"GNOME Keyring is locked."_s));
    QVERIFY(desk.accounts.find(account.id));
    desk.click("questionAccept");
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(!desk.accounts.find(account.id));
    QVERIFY(desk.banner().contains(u"Payments was removed."_s));
    QVERIFY(desk.banner().contains(u"orgbridge/"_s + account.id));
    realkeyring::unlock();
    QVERIFY(inKeychain(account.id)); // As it said.
}

void AccountsDialogTest::keepsWhenDeclined()
{
    AccountsDesk desk;
    const Account account = desk.stored(u"Payments"_s, sampleCredentials("Payments Production"));
    open(desk);
    auto* list = desk.find<QListView>("accountList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(desk.button("questionDecline")->isVisible());
    QTest::keyClick(desk.button("questionDecline"), Qt::Key_Return);
    QVERIFY(desk.find<QWidget>("accountSummary")->isVisible());
    QVERIFY(desk.accounts.find(account.id));
    QVERIFY(inKeychain(account.id));
}

void AccountsDialogTest::lockedKeychainIsSaid()
{
    AccountsDesk desk;
    const Account stored = desk.stored(u"Payments"_s, sampleCredentials("Payments Production"));
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    realkeyring::lock();
    open(desk);
    QTRY_VERIFY(desk.banner().startsWith(u"GNOME Keyring is locked."_s));
    QCOMPARE(desk.text("summaryState"), u"GNOME Keyring is locked."_s);
    desk.click("addAccount");
    desk.choose(desk.site());
    QTRY_VERIFY(desk.text("keychainText").startsWith(u"GNOME Keyring is locked."_s));
    desk.click("unlockKeychain");
    QTRY_VERIFY(desk.text("keychainText").contains(u"was not unlocked"_s)); // No prompt can be shown here.

    const Credentials bearer = sampleCredentials("Central Observability");
    desk.click("bearerTokenChoice");
    desk.type("bearerToken", std::get<BearerToken>(bearer).token);
    desk.type("accountLabel", u"A new one"_s);
    desk.click("saveAccount");
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(desk.banner().contains(u"kept for this session only"_s));
    QVERIFY(!desk.banner().contains(u"Older credentials"_s));
    const QString id = saved.at(0).at(0).toString();
    QCOMPARE(desk.text("summaryWhere"), u"Kept in: this session only"_s);

    // Once the person has unlocked it, the button finds that out and keeps what was waiting.
    realkeyring::unlock();
    QVERIFY(!inKeychain(id));
    for (auto* button : desk.find<QWidget>("accountsBanner")->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text() == remedyLabel(Remedy::UnlockKeychain))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(desk.text("summaryWhere"), u"Kept in: GNOME Keyring"_s);
    QVERIFY(desk.banner().isEmpty());
    QVERIFY(inKeychain(id) == std::optional(bearer));
}

void AccountsDialogTest::sessionOnlyWithoutBus()
{
    AccountsDesk desk;
    const Account account = desk.stored(u"Payments"_s, KeyPair {u"old"_s, u"older"_s});
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    const Credentials pair = sampleCredentials("Payments Production");
    {
        const BusAddress nowhere(u"unix:path=/nonexistent/bus"_s);
        open(desk);
        desk.click("editAccount");
        QTRY_VERIFY(desk.text("keychainText").startsWith(u"No keychain here: kept for this session only."_s));
        QVERIFY(desk.text("keychainText").contains(u"session bus"_s));
        desk.typeKeyPair(pair);
        desk.click("saveAccount");
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(desk.banner().contains(u"kept for this session only"_s));
        QVERIFY(desk.banner().contains(u"session bus"_s));
        QVERIFY(desk.banner().contains(u"Older credentials"_s));
        QVERIFY(*answerOf(desk.credentials.load(account.id)) == std::optional(pair));

        QSignalSpy removed(&desk.dialog(), &AccountsDialog::accountRemoved);
        desk.click("removeAccount");
        desk.click("questionAccept");
        QTRY_COMPARE(removed.size(), 1);
        QVERIFY(desk.banner().contains(u"is not certain"_s));
        QVERIFY(desk.credentials.where(account.id) != u"this session only"_s);
    }
}

void AccountsDialogTest::transientAccountsAreFixed()
{
    AccountsDesk desk;
    desk.accounts.addTransient(
        {.id = u"environment"_s, .label = u"Environment"_s, .site = u"datadoghq.com"_s, .readOnly = false});
    desk.accounts.addTransient(
        {.id = u"demo"_s, .label = u"Demo"_s, .site = desk.site().parameter, .readOnly = false});
    desk.credentials.keepForSession(u"environment"_s, keyPair);
    open(desk);
    QCOMPARE(desk.text("summaryTitle"), u"Environment"_s);
    QVERIFY(desk.text("summaryHint").contains(u"environment variables"_s));
    QVERIFY(!isEnabled(desk, "editAccount") && !isEnabled(desk, "removeAccount"));
    QVERIFY(desk.button("editAccount")->toolTip().contains(u"environment variables"_s));
    auto* list = desk.find<QListView>("accountList");
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(desk.text("summaryTitle"), u"Demo"_s);
    QVERIFY(desk.text("summaryHint").contains(u"demo"_s));
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(!desk.button("questionAccept")->isVisible());
    desk.dialog().editAccount(u"environment"_s);
    QVERIFY(!desk.button("saveAccount")->isVisible());
    QCOMPARE(desk.text("summaryTitle"), u"Environment"_s);
}

void AccountsDialogTest::failedSaveLosesNothing()
{
    AccountsDesk desk;
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    QVERIFY(QDir().mkpath(desk.settingsFile())); // A folder in the place of the file.
    openForNew(desk);
    desk.typeKeyPair(keyPair);
    desk.type("accountLabel", u"Payments"_s);
    desk.click("saveAccount");
    QTRY_VERIFY(desk.problem().startsWith(u"The account was not saved."_s));
    QVERIFY(desk.problem().contains(u"could not be written"_s));
    QCOMPARE(desk.field("accountLabel")->text(), u"Payments"_s);
    QCOMPARE(desk.field("apiKey")->text(), std::get<KeyPair>(keyPair).apiKey);
    QVERIFY(isEnabled(desk, "saveAccount"));
    QVERIFY(saved.isEmpty() && desk.accounts.accounts().isEmpty());

    QVERIFY(QDir().rmdir(desk.settingsFile()));
    desk.click("saveAccount");
    QTRY_COMPARE(saved.size(), 1);
}

void AccountsDialogTest::asksBeforeDiscarding()
{
    AccountsDesk desk;
    desk.stored(u"Payments"_s, sampleCredentials("Payments Production"));
    open(desk);
    desk.click("editAccount");
    desk.click("cancelAccount"); // Nothing typed, nothing to ask.
    QVERIFY(desk.find<QWidget>("accountSummary")->isVisible());

    desk.click("editAccount");
    desk.type("apiKey", u"canary"_s);
    desk.dialog().close();
    QVERIFY(desk.dialog().isVisible());
    QCOMPARE(desk.text("questionTitle"), u"Discard what you typed?"_s);
    desk.click("questionDecline");
    QCOMPARE(desk.field("apiKey")->text(), u"canary"_s);
    desk.dialog().close();
    desk.click("questionAccept");
    QVERIFY(!desk.dialog().isVisible());
    QVERIFY(desk.field("apiKey")->text().isEmpty());
    QVERIFY(!desk.field("apiKey")->isUndoAvailable());
}

void AccountsDialogTest::secretsAreMasked()
{
    AccountsDesk desk;
    openForNew(desk);
    desk.typeKeyPair(keyPair);
    desk.click("check");
    QTRY_VERIFY(!desk.answer().isEmpty());
    auto* key = desk.find<SecretField>("apiKey");
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    QVERIFY(!key->displayText().contains(u"canary"_s));
    for (const auto* object : desk.dialog().findChildren<QWidget*>()) {
        QVERIFY(!object->objectName().contains(u"canary"_s));
        QVERIFY(!object->accessibleName().contains(u"canary"_s));
        QVERIFY(!object->accessibleDescription().contains(u"canary"_s));
        QVERIFY(!object->toolTip().contains(u"canary"_s));
    }
    QVERIFY(!desk.dialog().windowTitle().contains(u"canary"_s));
    QTest::mouseClick(key->findChild<QAbstractButton*>(u"revealButton"_s), Qt::LeftButton);
    QCOMPARE(key->displayText(), std::get<KeyPair>(keyPair).apiKey);
    desk.click("bearerTokenChoice");
    desk.click("keyPairChoice");
    QVERIFY(!key->isRevealed());
}

/// From the list to a saved account without a mouse.
void AccountsDialogTest::keyboardOnly()
{
    AccountsDesk desk;
    desk.stored(u"Payments"_s, sampleCredentials("Payments Production"));
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    open(desk);
    auto* list = desk.find<QListView>("accountList");
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(desk.field("accountLabel")->hasFocus());
    QVERIFY(saved.isEmpty()); // The key that opened the form has not saved it.
    QStringList order;
    for (int i = 0; i < 12 && QApplication::focusWidget(); ++i) {
        order.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList expected {u"accountLabel"_s, u"accountSite"_s, u"keyPairChoice"_s, u"apiKey"_s,
        u"revealButton"_s, u"applicationKey"_s, u"revealButton"_s, u"accountReadOnly"_s, u"check"_s,
        u"saveAccount"_s, u"cancelAccount"_s, u"accountLabel"_s};
    QCOMPARE(order, expected);
    desk.field("accountLabel")->setFocus();
    QTest::keyClicks(desk.field("accountLabel"), u"!"_s);
    QTest::keyClick(desk.field("accountLabel"), Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!desk.dialog().isVisible());
}

void AccountsDialogTest::namesAndMnemonics()
{
    AccountsDesk desk;
    openForNew(desk);
    QSet<QChar> mnemonics;
    const auto note = [&](const QString& text) {
        const auto at = text.indexOf(u'&');
        if (at < 0)
            return true;
        const QChar letter = text.at(at + 1).toLower();
        const bool isNew = !mnemonics.contains(letter);
        mnemonics.insert(letter);
        return isNew;
    };
    for (const auto* label : desk.dialog().findChildren<QLabel*>()) {
        if (label->buddy())
            QVERIFY2(note(label->text()), qPrintable(label->text()));
        QVERIFY2(label->text().isEmpty() || label->buddy() || label->textFormat() != Qt::AutoText
                || !Qt::mightBeRichText(label->text()),
            qPrintable(label->text()));
    }
    for (const auto* button : desk.dialog().findChildren<QAbstractButton*>())
        QVERIFY2(note(button->text()), qPrintable(button->text()));
    const QList<QPair<const char*, QString>> names {{"accountLabel", u"Label"_s}, {"apiKey", u"API key"_s},
        {"applicationKey", u"Application key"_s}, {"bearerToken", u"Token"_s}};
    for (const auto& [field, name] : names)
        QCOMPARE(desk.field(field)->accessibleName(), name);
    QCOMPARE(desk.find<QComboBox>("accountSite")->accessibleName(), u"Site"_s);
    QCOMPARE(desk.find<QComboBox>("accountSite")->count(), datadogSites().size() + 1);
    QCOMPARE(desk.find<QListView>("accountList")->accessibleName(), u"Accounts"_s);
    QCOMPARE(desk.dialog().windowTitle(), u"Accounts"_s);
}

void AccountsDialogTest::destroyedMeanwhile()
{
    AccountsDesk desk;
    desk.server().addFault(Fault::silence().forEver());
    openForNew(desk);
    desk.typeKeyPair(sampleCredentials("Payments Production"));
    desk.type("accountLabel", u"Payments"_s);
    desk.click("check");
    QTRY_COMPARE(desk.server().requests().size(), 1);
    desk.button("saveAccount")->click();
    const QString id = desk.accounts.accounts().constFirst().id;
    desk.closeForGood();
    QTRY_COMPARE(desk.credentials.where(id), u"GNOME Keyring"_s); // What was saved is saved.

    AccountsDesk other;
    other.server().addFault(Fault::silence().forEver());
    openForNew(other);
    other.typeKeyPair(sampleCredentials("Payments Production"));
    other.click("check");
    other.closeForGood();
}

void AccountsDialogTest::listIsAProperModel()
{
    AccountsDesk desk;
    auto* list = desk.find<QListView>("accountList");
    const QAbstractItemModelTester tester(
        list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Account one = desk.stored(u"Bravo"_s, keyPair);
    const Account two = desk.stored(u"Charlie"_s, keyPair);
    desk.stored(u"Alpha"_s, keyPair);
    list->setCurrentIndex(list->model()->index(1, 0));
    QCOMPARE(list->currentIndex().data().toString(), u"Bravo"_s);
    Account renamed = one;
    renamed.label = u"Zulu"_s;
    QVERIFY(desk.accounts.update(renamed));
    QCOMPARE(list->currentIndex().data(AccountsModel::IdRole).toString(), one.id);
    QCOMPARE(list->currentIndex().row(), 2);
    desk.dialog().setNote(
        one.id, {.tone = theme::Tone::Error, .text = u"refused"_s, .detail = u"It was refused."_s});
    QCOMPARE(list->currentIndex().data(AccountsModel::NoteTextRole).toString(), u"refused"_s);
    QVERIFY(list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"refused"_s));
    QVERIFY(desk.accounts.remove(two.id));
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->currentIndex().data(AccountsModel::IdRole).toString(), one.id);
}

void AccountsDialogTest::closesWhenOpenedForOneAccount()
{
    AccountsDesk desk;
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    desk.dialog().addAccount(desk.site().parameter);
    QVERIFY(desk.dialog().isVisible());
    QCOMPARE(desk.find<QComboBox>("accountSite")->currentText(), siteTitle(desk.site()));
    desk.typeKeyPair(keyPair);
    desk.type("accountLabel", u"Payments"_s);
    desk.click("saveAccount");
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!desk.dialog().isVisible());

    desk.dialog().editAccount(saved.at(0).at(0).toString());
    QCOMPARE(desk.field("accountLabel")->text(), u"Payments"_s);
    desk.click("cancelAccount");
    QVERIFY(!desk.dialog().isVisible());

    open(desk);
    desk.click("editAccount");
    desk.click("cancelAccount");
    QVERIFY(desk.dialog().isVisible());
}

QTEST_MAIN(AccountsDialogTest)
#include "accountsdialog_test.moc"
