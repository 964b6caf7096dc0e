// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QFile>
#include <QProgressBar>
#include <QSet>
#include <QSignalSpy>
#include <QStandardPaths>

#include "tests/support/accountsdesk.h"
#include "tests/support/keychaincases.h"
#include "tests/support/realkeyring.h"
#include "ui/secretfield.h"

using namespace Qt::StringLiterals;

/// The form of an account, clicked through against the real sandbox and a real keyring.
class AccountFormTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void checksKeyPair();
    void savesKeyPair();
    void addsBearerToken();
    void suggestsTheOrganization();
    void saysWhoMayOnlyRead();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void staysWhereOneTypes();
    void saysWhyNotYet();
    void forgetsWhoItWasWithItsCredentials();
    void secretsAreMasked();
    void namesAndMnemonics();
};

void AccountFormTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(u"Fusion"_s);
    QNetworkProxyFactory::setApplicationProxyFactory(new NoWayOut);
}

void AccountFormTest::cleanup()
{
    realkeyring::unlock();
}

void AccountFormTest::checksKeyPair()
{
    AccountsDesk desk;
    desk.openForNew();
    const Credentials pair = sampleCredentials("Payments Production");
    desk.typeKeyPair(pair);
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
}

void AccountFormTest::savesKeyPair()
{
    AccountsDesk desk;
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    desk.openForNew();
    const Credentials pair = sampleCredentials("Payments Production");
    desk.typeKeyPair(pair);
    desk.type("accountLabel", u"Payments"_s);
    desk.click("check");
    QTRY_VERIFY(!desk.answer().isEmpty());

    QTRY_COMPARE(desk.text("keychainText"), u"Kept in GNOME Keyring"_s);
    desk.click("saveAccount");
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.accounts().accounts().size(), 1);
    const Account account = desk.accounts().accounts().constFirst();
    QCOMPARE(saved.at(0).at(0).toString(), account.id);
    QCOMPARE(account.label, u"Payments"_s);
    QCOMPARE(account.site, desk.site().parameter);
    QVERIFY(!account.readOnly);
    QVERIFY(inKeychain(account.id) == std::optional(pair));
    QCOMPARE(desk.text("summaryTitle"), u"Payments"_s);
    QCOMPARE(desk.text("summaryWhere"), u"Kept in: GNOME Keyring"_s);
    QVERIFY(desk.text("summaryState").startsWith(u"Valid, as of "_s));
    QCOMPARE(
        desk.text("summaryOrganization"), u"Payments Production\n"_s + sampleOrgId(u"Payments Production"_s));
    QCOMPARE(desk.text("summaryUser"), u"Sample Admin\nsample.admin@example.com\nperson"_s);
    QCOMPARE(desk.text("summaryAccess"), u"Can see and change connections."_s);
    QVERIFY(desk.banner().isEmpty());
    QVERIFY(desk.field("apiKey")->text().isEmpty());

    QFile settings(desk.settingsFile());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    const QByteArray content = settings.readAll();
    QVERIFY(content.contains("Payments"));
    QVERIFY(!content.contains("api-key") && !content.contains("application-key"));
}

void AccountFormTest::addsBearerToken()
{
    AccountsDesk desk;
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    desk.openForNew();
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
    const Account account = desk.accounts().accounts().constFirst();
    QVERIFY(account.readOnly);
    QVERIFY(inKeychain(account.id) == std::optional(bearer));
    QVERIFY(desk.text("summaryMode").startsWith(u"Read-only"_s));
}

void AccountFormTest::suggestsTheOrganization()
{
    AccountsDesk desk;
    desk.openForNew();
    desk.typeKeyPair(sampleCredentials("Payments Production"));
    QCOMPARE(desk.text("whyNotSaved"), u"Enter a label."_s);
    desk.click("check");
    QTRY_COMPARE(desk.field("accountLabel")->text(), u"Payments Production"_s);
    QVERIFY(desk.isEnabled("saveAccount"));
    QVERIFY(!desk.answer().isEmpty()); // A label is not what the answer is about.
}

void AccountFormTest::saysWhoMayOnlyRead()
{
    AccountsDesk desk;
    desk.openForNew();
    desk.typeKeyPair(sampleCredentials("Checkout EU"));
    desk.click("check");
    QTRY_VERIFY(desk.answer().contains(u"read only (lacks org_connections_write)"_s));
}

void AccountFormTest::saysWhatIsWrong_data()
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
                                       << u"Bad Gateway"_s << u"a web page came in place"_s << false;
    QTest::newRow("rate limit") << 429 << QByteArray("{}") << QString() << u"too many requests"_s << false;
    QTest::newRow("refused") << -1 << QByteArray() << QString() << u"no connection to 127.0.0.1"_s << false;
}

void AccountFormTest::saysWhatIsWrong()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, words);
    QFETCH(const QString, meaning);
    QFETCH(const bool, offersOtherSites);
    AccountsDesk desk;
    desk.openForNew();
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
    QVERIFY(desk.isEnabled("saveAccount")); // To save is possible without a good answer.
    QCOMPARE(desk.field("apiKey")->text(), u"canary-api"_s);
}

/// What is typed makes the answer of the check go away, and nothing else.
void AccountFormTest::staysWhereOneTypes()
{
    AccountsDesk desk;
    desk.openForNew();
    desk.dialog().resize(desk.dialog().width(), desk.dialog().minimumSizeHint().height());
    desk.typeKeyPair(sampleCredentials("Payments Production"));
    desk.click("check");
    QTRY_VERIFY(desk.answer().startsWith(u"Valid: "_s));
    QCoreApplication::processEvents(); // It scrolls to the answer.
    QLineEdit* const label = desk.field("accountLabel");
    QTRY_VERIFY(label->visibleRegion().isEmpty());
    QLineEdit* const field = desk.field("apiKey");
    field->setFocus();
    QTRY_VERIFY(!field->visibleRegion().isEmpty());
    const int before = field->mapTo(&desk.dialog(), QPoint()).y();
    QTest::keyClicks(field, u"x"_s);
    QVERIFY(desk.answer().isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(field->mapTo(&desk.dialog(), QPoint()).y(), before);
}

void AccountFormTest::saysWhyNotYet()
{
    AccountsDesk desk;
    desk.open();
    desk.click("addAccount");
    QCOMPARE(desk.text("whyNotSaved"), u"Choose a site."_s);
    QVERIFY(!desk.isEnabled("saveAccount") && !desk.isEnabled("check"));
    desk.choose(desk.site());
    QCOMPARE(desk.text("whyNotSaved"), u"Enter the API key and the application key."_s);
    desk.type("apiKey", u"a"_s);
    QCOMPARE(desk.text("whyNotSaved"), u"Enter the application key."_s);
    desk.type("applicationKey", u"  "_s);
    QVERIFY(!desk.isEnabled("check"));
    desk.type("applicationKey", u"b"_s);
    QVERIFY(desk.isEnabled("check"));
    QCOMPARE(desk.text("whyNotSaved"), u"Enter a label."_s);
    QCOMPARE(desk.button("saveAccount")->accessibleDescription(), u"Enter a label."_s);
    desk.type("accountLabel", u" x "_s);
    QVERIFY(desk.isEnabled("saveAccount"));
    QVERIFY(desk.text("whyNotSaved").isEmpty());
    desk.click("bearerTokenChoice");
    QCOMPARE(desk.text("whyNotSaved"), u"Enter the token."_s);
    desk.click("keyPairChoice");
    QCOMPARE(desk.field("apiKey")->text(), u"a"_s);
    QVERIFY(desk.isEnabled("saveAccount"));
}

void AccountFormTest::forgetsWhoItWasWithItsCredentials()
{
    AccountsDesk desk;
    const Account account = desk.stored(u"Payments"_s, sampleCredentials("Payments Production"));
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    desk.open();
    desk.click("editAccount");
    desk.click("check");
    QTRY_VERIFY(desk.answer().startsWith(u"Valid"_s));
    QCOMPARE(desk.workspace().standings.of(account.id).identity->org.name, u"Payments Production"_s);

    // Of the new credentials nothing is known before they are checked.
    desk.typeKeyPair(sampleCredentials("Checkout EU"));
    desk.click("saveAccount");
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.text("summaryState"), u"Not checked yet."_s);
    QCOMPARE(desk.text("summaryOrganization"), u"Not known"_s);

    desk.click("editAccount");
    desk.typeKeyPair(sampleCredentials("Checkout EU"));
    desk.click("check");
    QTRY_VERIFY(desk.answer().startsWith(u"Valid"_s));
    desk.click("saveAccount");
    QTRY_COMPARE(saved.size(), 2);
    QVERIFY(desk.text("summaryOrganization").startsWith(u"Checkout EU"_s));
    QVERIFY(desk.text("summaryAccess").contains(u"lacks the permission org_connections_write"_s));
    QVERIFY(desk.text("summaryAccess").contains(u"Datadog Admin Role"_s));
}

void AccountFormTest::secretsAreMasked()
{
    AccountsDesk desk;
    desk.openForNew();
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

void AccountFormTest::namesAndMnemonics()
{
    AccountsDesk desk;
    desk.openForNew();
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

QTEST_MAIN(AccountFormTest)
#include "accountform_test.moc"
