// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QSignalSpy>
#include <QStandardPaths>

#include "tests/support/accountsdesk.h"
#include "tests/support/keychaincases.h"
#include "tests/support/realkeyring.h"
#include "ui/banner.h"
#include "ui/credentialssurvey.h"

using namespace Qt::StringLiterals;

/// The accounts dialog, clicked through against the real sandbox and a real keyring.
class AccountsDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void editKeepsCredentials();
    void editChangesOneKey();
    void editSwitchesToToken();
    void removes();
    void removesWhereLocked();
    void keepsBothWhereTheListRefuses();
    void keepsWhenDeclined();
    void lockedKeychainIsSaid();
    void unlockingKeepsWhatWaited();
    void keepsWhatWaitedOnceItIsUnlocked();
    void closingEndsTheSaving();
    void sessionOnlyWithoutBus();
    void transientAccountsAreFixed();
    void failedSaveLosesNothing();
    void asksBeforeDiscarding();
    void keyboardOnly();
    void destroyedMeanwhile();
    void closesWhenOpenedForOneAccount();
};

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

void AccountsDialogTest::editKeepsCredentials()
{
    AccountsDesk desk;
    const Credentials bearer = sampleCredentials("Central Observability");
    const Account account = desk.stored(u"Central"_s, bearer);
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    desk.open();
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
    QCOMPARE(desk.accounts().find(account.id)->label, u"Central, renamed"_s);
    QVERIFY(inKeychain(account.id) == std::optional(bearer));
}

void AccountsDialogTest::editChangesOneKey()
{
    AccountsDesk desk;
    const auto pair = std::get<KeyPair>(sampleCredentials("Payments Production"));
    const Account account = desk.stored(u"Payments"_s, KeyPair {pair.apiKey, u"revoked"_s});
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    desk.open();
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
    desk.open();
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
    desk.open();
    desk.click("removeAccount");
    QCOMPARE(desk.text("questionTitle"), u"Remove Payments?"_s);
    QVERIFY(desk.text("questionText").contains(siteTitle(desk.site())));
    QVERIFY(desk.text("questionText").contains(u"GNOME Keyring"_s));
    QVERIFY(desk.button("questionDecline")->hasFocus());
    desk.click("questionAccept");
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(0).toString(), account.id);
    QVERIFY(!desk.accounts().find(account.id));
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
    desk.open();
    realkeyring::lock();
    desk.click("removeAccount");
    desk.click("questionAccept");
    QTRY_COMPARE(desk.text("questionTitle"), u"Leave the credentials in the keychain?"_s);
    QVERIFY(desk.banner().contains(u"GNOME Keyring is locked."_s));
    QVERIFY(desk.accounts().find(account.id));
    desk.click("questionAccept");
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(!desk.accounts().find(account.id));
    QVERIFY(desk.banner().contains(u"Payments was removed, its credentials were not."_s));
    QVERIFY(desk.banner().contains(u"orgbridge/"_s + account.id));
    QVERIFY(!desk.isEnabled("editAccount") && !desk.isEnabled("removeAccount")); // Nothing is left.
    realkeyring::unlock();
    QVERIFY(inKeychain(account.id)); // As it said.
}

void AccountsDialogTest::keepsBothWhereTheListRefuses()
{
    AccountsDesk desk;
    const Credentials pair = sampleCredentials("Payments Production");
    const Account account = desk.stored(u"Payments"_s, pair);
    desk.open();
    desk.click("removeAccount");
    QVERIFY(QFile::remove(desk.settingsFile()));
    QVERIFY(QDir().mkpath(desk.settingsFile())); // A folder in the place of the file.
    desk.click("questionAccept");
    QTRY_VERIFY(desk.banner().startsWith(u"Payments could not be removed."_s));
    QVERIFY(!desk.banner().contains(u"this session only"_s));
    QVERIFY(desk.accounts().find(account.id));
    QVERIFY(inKeychain(account.id) == std::optional(pair));
    QVERIFY(desk.isEnabled("removeAccount"));
}

void AccountsDialogTest::keepsWhenDeclined()
{
    AccountsDesk desk;
    const Account account = desk.stored(u"Payments"_s, sampleCredentials("Payments Production"));
    desk.open();
    auto* list = desk.find<QListView>("accountList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(desk.button("questionDecline")->isVisible());
    QTest::keyClick(desk.button("questionDecline"), Qt::Key_Return);
    QVERIFY(desk.find<QWidget>("accountSummary")->isVisible());
    QVERIFY(desk.accounts().find(account.id));
    QVERIFY(inKeychain(account.id));
}

void AccountsDialogTest::lockedKeychainIsSaid()
{
    AccountsDesk desk;
    desk.stored(u"Payments"_s, sampleCredentials("Payments Production"));
    const Account last = desk.stored(u"Zeta"_s, sampleCredentials("Checkout EU"));
    realkeyring::lock();
    const QSignalSpy said(desk.dialog().findChild<CredentialsSurvey*>(), &CredentialsSurvey::locked);
    desk.open();
    QTRY_VERIFY(desk.banner().startsWith(u"GNOME Keyring is locked."_s));
    QTRY_VERIFY(desk.workspace().standings.of(last.id).keychain);
    QCOMPARE(said.size(), 1); // Not of every account.
    QCOMPARE(desk.text("summaryState"), u"GNOME Keyring is locked."_s);
    desk.click("addAccount");
    desk.choose(desk.site());
    QTRY_VERIFY(desk.text("keychainText").startsWith(u"GNOME Keyring is locked."_s));
    desk.click("unlockKeychain");
    QTRY_VERIFY(desk.text("keychainText").contains(u"was not unlocked"_s)); // No prompt can be shown here.
}

void AccountsDialogTest::unlockingKeepsWhatWaited()
{
    AccountsDesk desk;
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    realkeyring::lock();
    desk.openForNew();
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

/// Also by somebody else, and while the dialog was not there.
void AccountsDialogTest::keepsWhatWaitedOnceItIsUnlocked()
{
    AccountsDesk desk;
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    realkeyring::lock();
    desk.openForNew();
    const Credentials pair = sampleCredentials("Payments Production");
    desk.typeKeyPair(pair);
    desk.type("accountLabel", u"Payments"_s);
    desk.click("saveAccount");
    QTRY_COMPARE(saved.size(), 1);
    const QString id = saved.at(0).at(0).toString();
    desk.reopen();
    QTRY_VERIFY(desk.text("summaryState").startsWith(u"Not checked"_s));
    QCOMPARE(desk.text("summaryWhere"), u"Kept in: this session only"_s); // It is locked yet.
    realkeyring::unlock();
    desk.reopen();
    QTRY_COMPARE(desk.text("summaryWhere"), u"Kept in: GNOME Keyring"_s);
    QVERIFY(inKeychain(id) == std::optional(pair));
}

/// What is being saved can be discarded no more.
void AccountsDialogTest::closingEndsTheSaving()
{
    Stage stage;
    AccountsDesk desk;
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    desk.openForNew();
    desk.typeKeyPair(keyPair);
    desk.type("accountLabel", u"Payments"_s);
    QTRY_VERIFY(desk.text("keychainText").startsWith(u"Kept in "_s));
    stage.fake.mute = true;
    stage.fake.calls.clear();
    desk.click("saveAccount");
    QTRY_VERIFY(!stage.fake.calls.isEmpty());
    QVERIFY(saved.isEmpty());
    desk.dialog().close();
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(desk.dialog().isVisible()); // There is something to read.
    QVERIFY(desk.banner().contains(u"its credentials are kept for this session only"_s));
    desk.dialog().close();
    QVERIFY(!desk.dialog().isVisible());
}

void AccountsDialogTest::sessionOnlyWithoutBus()
{
    AccountsDesk desk;
    const Account account = desk.stored(u"Payments"_s, KeyPair {u"old"_s, u"older"_s});
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    const Credentials pair = sampleCredentials("Payments Production");
    {
        const BusAddress nowhere(u"unix:path=/nonexistent/bus"_s);
        desk.open();
        desk.click("editAccount");
        QTRY_VERIFY(desk.text("keychainText").startsWith(u"No keychain here: kept for this session only."_s));
        QVERIFY(desk.text("keychainText").contains(u"session bus"_s));
        desk.typeKeyPair(pair);
        desk.click("saveAccount");
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(desk.banner().contains(u"kept for this session only"_s));
        QVERIFY(desk.banner().contains(u"session bus"_s));
        QVERIFY(desk.banner().contains(u"Older credentials"_s));
        QVERIFY(*answerOf(desk.credentials().load(account.id)) == std::optional(pair));

        QSignalSpy removed(&desk.dialog(), &AccountsDialog::accountRemoved);
        desk.click("removeAccount");
        desk.click("questionAccept");
        QTRY_COMPARE(removed.size(), 1);
        QVERIFY(desk.banner().contains(u"is not certain"_s));
        QVERIFY(desk.credentials().where(account.id) != u"this session only"_s);
    }
}

void AccountsDialogTest::transientAccountsAreFixed()
{
    AccountsDesk desk;
    desk.accounts().addTransient(
        {.id = u"environment"_s, .label = u"Environment"_s, .site = u"datadoghq.com"_s, .readOnly = false});
    desk.accounts().addTransient(
        {.id = u"demo"_s, .label = u"Demo"_s, .site = desk.site().parameter, .readOnly = false});
    desk.credentials().keepForSession(u"environment"_s, keyPair);
    desk.open();
    QCOMPARE(desk.text("summaryTitle"), u"Environment"_s);
    QVERIFY(desk.text("summaryHint").contains(u"environment variables"_s));
    QVERIFY(!desk.isEnabled("editAccount") && !desk.isEnabled("removeAccount"));
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
    desk.openForNew();
    desk.typeKeyPair(keyPair);
    desk.type("accountLabel", u"Payments"_s);
    desk.click("saveAccount");
    QTRY_VERIFY(desk.problem().startsWith(u"The account was not saved."_s));
    QVERIFY(desk.problem().contains(u"could not be written"_s));
    QCOMPARE(desk.field("accountLabel")->text(), u"Payments"_s);
    QCOMPARE(desk.field("apiKey")->text(), std::get<KeyPair>(keyPair).apiKey);
    QVERIFY(desk.isEnabled("saveAccount"));
    QVERIFY(saved.isEmpty() && desk.accounts().accounts().isEmpty());

    QVERIFY(QDir().rmdir(desk.settingsFile()));
    desk.click("saveAccount");
    QTRY_COMPARE(saved.size(), 1);
}

void AccountsDialogTest::asksBeforeDiscarding()
{
    AccountsDesk desk;
    desk.stored(u"Payments"_s, sampleCredentials("Payments Production"));
    desk.open();
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

/// From the list to a saved account without a mouse.
void AccountsDialogTest::keyboardOnly()
{
    AccountsDesk desk;
    desk.stored(u"Payments"_s, sampleCredentials("Payments Production"));
    QSignalSpy saved(&desk.dialog(), &AccountsDialog::accountSaved);
    desk.open();
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

void AccountsDialogTest::destroyedMeanwhile()
{
    AccountsDesk desk;
    desk.server().addFault(Fault::silence().forEver());
    desk.openForNew();
    desk.typeKeyPair(sampleCredentials("Payments Production"));
    desk.type("accountLabel", u"Payments"_s);
    desk.click("check");
    QTRY_COMPARE(desk.server().requests().size(), 1);
    desk.button("saveAccount")->click();
    const QString id = desk.accounts().accounts().constFirst().id;
    desk.closeForGood();
    QTRY_COMPARE(desk.credentials().where(id), u"GNOME Keyring"_s); // What was saved is saved.

    AccountsDesk other;
    other.server().addFault(Fault::silence().forEver());
    other.openForNew();
    other.typeKeyPair(sampleCredentials("Payments Production"));
    other.click("check");
    other.closeForGood();
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

    desk.open();
    desk.click("editAccount");
    desk.click("cancelAccount");
    QVERIFY(desk.dialog().isVisible());
}

QTEST_MAIN(AccountsDialogTest)
#include "accountsdialog_test.moc"
