// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/accountlistfile.h"
#include "tests/support/accountsdesk.h"
#include "tests/support/app.h"
#include "tests/support/filedialog.h"
#include "tests/support/keychaincases.h"
#include "tests/support/realkeyring.h"
#include "ui/importmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using Server = AccountStanding::Server;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;

KeyPair pairOf(const QString& label)
{
    return std::get<KeyPair>(sampleWorld().account(label)->credentials);
}

QString dogrcIn(const QString& folder)
{
    return folder + u"/.dogrc"_s;
}

/// The file of the older tools, with the keys of an account of the sandbox.
void writeDogrc(const AccountsDesk& desk, const QString& label)
{
    const KeyPair pair = pairOf(label);
    writeFile(dogrcIn(desk.folder()),
        u"[Connection]\napikey = %1\nappkey = %2\napi_host = %3\n"_s
            .arg(pair.apiKey, pair.applicationKey, desk.site().parameter)
            .toUtf8());
}

/// No environment, and a home of the test's own.
ImportPlaces homeOnly(const QString& folder, const Site&)
{
    return {.environment = {}, .dogrcFile = dogrcIn(folder)};
}

/// The token of the central organization in the environment, beside that home.
ImportPlaces homeAndToken(const QString& folder, const Site& site)
{
    ImportPlaces places = homeOnly(folder, site);
    places.environment.insert(u"DD_BEARER_TOKEN"_s,
        std::get<BearerToken>(sampleWorld().account(u"Central Observability"_s)->credentials).token);
    places.environment.insert(u"DD_SITE"_s, site.parameter);
    return places;
}

/// The page of the import, and hands for it.
struct Import {
    explicit Import(AccountsDesk& on)
        : desk(on)
    {
        desk.open();
        desk.click("importAccounts");
        settle();
    }

    /// What is there already is marked.
    void settle() const
    {
        const auto isSettled = [this] { return desk.isEnabled("importChosen") || ticked().isEmpty(); };
        if (!QTest::qWaitFor(isSettled))
            qFatal("The import does not get ready.");
    }

    [[nodiscard]] QAbstractItemModel* model() const { return desk.find<QListView>("importList")->model(); }
    [[nodiscard]] int rows() const { return model()->rowCount(); }
    [[nodiscard]] QString text(int row) const { return model()->index(row, 0).data().toString(); }
    [[nodiscard]] bool isTicked(int row) const
    {
        return model()->index(row, 0).data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    }
    [[nodiscard]] QList<int> ticked() const
    {
        QList<int> found;
        for (int row = 0; row < rows(); ++row) {
            if (isTicked(row))
                found.append(row);
        }
        return found;
    }
    void toggle(int row) const
    {
        auto* list = desk.find<QListView>("importList");
        list->setCurrentIndex(model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Space);
    }
    [[nodiscard]] QString banner() const
    {
        const auto* banner = desk.find<QWidget>("importBanner");
        return banner->isVisible() ? banner->accessibleDescription() : QString();
    }

    /// Chooses a file in the dialog that is open then.
    void openFile(const QString& path) const
    {
        desk.click("openAccountList");
        chooseFile(desk.shown(), path);
        settle();
    }

    AccountsDesk& desk;
};

} // namespace

/// Accounts from elsewhere, clicked through against the real sandbox and a real keyring.
class AccountImportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void importsAndChecks();
    void looksOnlyWhenAsked();
    void importsTheTickedOnly();
    void saysWhenThereIsNothing();
    void saysWhatIsWrong();
    void marksWhatIsThereAlready();
    void doubtsWhereTheKeychainIsLocked();
    void showsNoSecret();
    void importsAnExportedList();
    void failedListStoresNothing();
    void modelBehaves();
    void keyboardAndEscape();
    void destroyedMeanwhile();
    void importedAccountsLoadInTheWindow();
};

void AccountImportTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QNetworkProxyFactory::setApplicationProxyFactory(new NoWayOut);
}

void AccountImportTest::cleanup()
{
    realkeyring::unlock();
}

void AccountImportTest::importsAndChecks()
{
    AccountsDesk desk(sampleWorld(), {}, homeAndToken);
    writeDogrc(desk, payments);
    const QByteArray before = contentOf(dogrcIn(desk.folder()));
    QSignalSpy imported(&desk.dialog(), &AccountsDialog::accountsImported);
    const Import page(desk);
    QCOMPARE(page.rows(), 2);
    QVERIFY(
        page.text(0).contains(u"environment variables"_s) && page.text(0).contains(u"bearer token ••••"_s));
    QVERIFY(page.text(1).contains(u".dogrc"_s) && page.text(1).contains(u"API key ••••"_s));
    QVERIFY(page.text(1).contains(siteTitle(desk.site())));
    QCOMPARE(desk.button("importChosen")->text(), u"Import 2 Account(s)"_s); // As without translations.
    QVERIFY(desk.accounts().accounts().isEmpty());
    desk.click("importChosen");
    QTRY_COMPARE(imported.size(), 1);
    const QStringList ids = imported.first().first().toStringList();
    QCOMPARE(ids.size(), 2);
    QVERIFY(inKeychain(ids.at(0)) == std::optional(sampleWorld().account(central)->credentials));
    QVERIFY(inKeychain(ids.at(1)) == std::optional(Credentials(pairOf(payments))));
    QCOMPARE(desk.text("questionText"), u"The credentials are in the keychain."_s);
    QVERIFY(desk.server().requests().isEmpty()); // Nothing is sent before a person asks for it.
    QCOMPARE(contentOf(dogrcIn(desk.folder())), before);

    desk.click("questionAccept");
    for (const QString& id : ids)
        QTRY_COMPARE(desk.workspace().standings.of(id).server, Server::Accepted);
    QCOMPARE(desk.workspace().standings.of(ids.at(0)).identity->org.name, central);
    QCOMPARE(desk.workspace().standings.of(ids.at(1)).identity->org.name, payments);
    QVERIFY(!contentOf(desk.settingsFile()).contains(pairOf(payments).apiKey.toLatin1()));
}

void AccountImportTest::looksOnlyWhenAsked()
{
    AccountsDesk desk(sampleWorld(), {}, homeAndToken);
    desk.open();
    QVERIFY(desk.accounts().accounts().isEmpty());
    writeDogrc(desk, payments); // Nobody has looked before.
    desk.click("importAccounts");
    QCOMPARE(desk.find<QListView>("importList")->model()->rowCount(), 2);
    desk.click("cancelImport");
    QCOMPARE(desk.find<QListView>("importList")->model()->rowCount(), 0); // Forgotten, keys and all.
    QVERIFY(desk.accounts().accounts().isEmpty());
    QVERIFY(desk.server().requests().isEmpty());
    QVERIFY(QFile::remove(dogrcIn(desk.folder())));
    desk.click("importAccounts");
    QCOMPARE(desk.find<QListView>("importList")->model()->rowCount(), 1);
}

void AccountImportTest::importsTheTickedOnly()
{
    AccountsDesk desk(sampleWorld(), {}, homeAndToken);
    writeDogrc(desk, payments);
    QSignalSpy imported(&desk.dialog(), &AccountsDialog::accountsImported);
    const Import page(desk);
    page.toggle(0);
    QCOMPARE(page.ticked(), QList {1});
    page.toggle(1);
    QVERIFY(!desk.isEnabled("importChosen"));
    QCOMPARE(desk.text("whyNotImported"), u"Tick an account first."_s);
    page.toggle(1);
    desk.click("importChosen");
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(desk.accounts().accounts().size(), 1);
    QVERIFY(
        inKeychain(desk.accounts().accounts().first().id) == std::optional(Credentials(pairOf(payments))));
    desk.click("questionDecline");
    QVERIFY(desk.find<QWidget>("accountSummary")->isVisible());
    QVERIFY(desk.server().requests().isEmpty());
}

void AccountImportTest::saysWhenThereIsNothing()
{
    AccountsDesk desk(sampleWorld(), {}, homeOnly);
    desk.open();
    desk.click("emptySecondary"); // The same from the empty list.
    QVERIFY(!desk.find<QListView>("importList")->isVisible());
    QVERIFY(desk.text("importNothing").contains(u"DD_API_KEY"_s));
    QVERIFY(desk.text("importNothing").contains(dogrcIn(desk.folder())));
    QVERIFY(!desk.isEnabled("importChosen"));
}

void AccountImportTest::saysWhatIsWrong()
{
    AccountsDesk desk(sampleWorld(), {}, [](const QString& folder, const Site& site) {
        ImportPlaces places = homeOnly(folder, site);
        places.environment.insert(u"DD_API_KEY"_s, u"canary-api"_s);
        return places;
    });
    writeFile(dogrcIn(desk.folder()),
        "[Connection]\napikey = canary-api\nappkey = canary-app\napi_host = https://api.evil.com\n");
    const Import page(desk);
    QCOMPARE(page.rows(), 0);
    QVERIFY(page.banner().contains(u"DD_API_KEY is set, but DD_APP_KEY is not."_s));
    QVERIFY(page.banner().contains(dogrcIn(desk.folder()) + u": The api_host in line 4"_s));
    const QString list = desk.folder() + u"/list.json"_s;
    writeFile(list, "{\n\n\"format\"");
    page.openFile(list);
    QVERIFY(page.banner().contains(list + u": Line 3 is not valid JSON"_s));
    QVERIFY(page.banner().contains(u"DD_API_KEY"_s)); // What was said before still stands.
    QVERIFY(!page.banner().contains(u"canary"_s));
}

void AccountImportTest::marksWhatIsThereAlready()
{
    AccountsDesk desk(sampleWorld(), {}, homeAndToken);
    writeDogrc(desk, payments);
    desk.stored(u"My payments"_s, pairOf(payments));
    desk.accounts().addTransient(
        {.id = u"environment"_s, .label = u"Environment"_s, .site = desk.site().parameter});
    desk.credentials().keepForSession(u"environment"_s, sampleWorld().account(central)->credentials);
    const Import page(desk);
    QTRY_VERIFY(page.text(1).contains(u"There already as \"My payments\""_s));
    QVERIFY(!page.text(0).contains(u"There already"_s)); // The account of the environment is not stored.
    QCOMPARE(page.ticked(), QList {0});
    const auto* list = desk.find<QListView>("importList");
    const QRect second = list->visualRect(page.model()->index(1, 0));
    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, {}, second.topLeft() + QPoint(8, second.height() / 2));
    QCOMPARE(page.ticked(), QList {0});

    // The same keys in two places are offered once.
    AccountsDesk twice(sampleWorld(), {}, [](const QString& folder, const Site& site) {
        ImportPlaces places = homeOnly(folder, site);
        places.environment.insert(u"DD_API_KEY"_s, pairOf(payments).apiKey);
        places.environment.insert(u"DD_APP_KEY"_s, pairOf(payments).applicationKey);
        places.environment.insert(u"DD_SITE"_s, site.parameter);
        return places;
    });
    writeDogrc(twice, payments);
    const Import other(twice);
    QTRY_COMPARE(other.ticked(), QList {0});
    QVERIFY(other.text(1).contains(u"There already as \"From the environment\""_s));
}

void AccountImportTest::doubtsWhereTheKeychainIsLocked()
{
    AccountsDesk desk(sampleWorld(), {}, homeOnly);
    writeDogrc(desk, payments);
    desk.stored(u"My payments"_s, pairOf(payments));
    QSignalSpy imported(&desk.dialog(), &AccountsDialog::accountsImported);
    realkeyring::lock();
    const Import page(desk);
    QTRY_VERIFY(page.banner().contains(u"GNOME Keyring is locked."_s));
    QCOMPARE(page.ticked(), QList {0});
    desk.click("importChosen");
    QTRY_COMPARE(imported.size(), 1);
    QVERIFY(desk.banner().contains(u"kept for this session only. GNOME Keyring is locked."_s));
    const QString id = imported.first().first().toStringList().first();
    QVERIFY(*answerOf(desk.credentials().load(id)) == std::optional(Credentials(pairOf(payments))));
    desk.click("questionDecline");

    // Unlocked, the keychain takes them as it takes those of the form.
    realkeyring::unlock();
    QVERIFY(!inKeychain(id));
    for (auto* button : desk.find<QWidget>("accountsBanner")->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text() == remedyLabel(Remedy::UnlockKeychain))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(inKeychain(id) == std::optional(Credentials(pairOf(payments))));
}

void AccountImportTest::showsNoSecret()
{
    AccountsDesk desk(sampleWorld(), {}, homeAndToken);
    writeDogrc(desk, payments);
    const Import page(desk);
    QStringList shown;
    for (int row = 0; row < page.rows(); ++row) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                 int(Qt::EditRole), int(Qt::UserRole)})
            shown.append(page.model()->index(row, 0).data(role).toString());
    }
    for (const auto* widget : desk.dialog().findChildren<QWidget*>())
        shown += {widget->objectName(), widget->accessibleName(), widget->accessibleDescription(),
            widget->toolTip()};
    for (const auto* label : desk.dialog().findChildren<QLabel*>())
        shown.append(label->text());
    const QString bearer = std::get<BearerToken>(sampleWorld().account(central)->credentials).token;
    for (const QString& secret : {pairOf(payments).apiKey, pairOf(payments).applicationKey, bearer}) {
        QVERIFY(secret.size() > 8);
        QVERIFY(!shown.join(u'\n').contains(secret.first(8)) && !shown.join(u'\n').contains(secret.last(8)));
    }
}

void AccountImportTest::importsAnExportedList()
{
    const Identity identity {.org = {.id = u"o"_s, .name = u"Zahlungen"_s},
        .user = {.id = u"u"_s, .name = u"A. Ruiz"_s},
        .mayRead = true,
        .mayWrite = true,
        .asOf = QDateTime(QDate(2026, 3, 12), QTime(14, 2), Qt::UTC)};
    AccountsDesk desk(sampleWorld(), {}, homeOnly);
    desk.stored(u"There"_s, pairOf(payments));
    const QString list = desk.folder() + u"/list.json"_s;
    writeFile(list,
        accountListToBytes(
            {{{.label = u"<b>Elsewhere</b>"_s, .site = u"datadoghq.eu"_s, .readOnly = true}, identity},
                {{.label = u"There"_s, .site = desk.site().parameter}, std::nullopt}},
            identity.asOf));
    QSignalSpy imported(&desk.dialog(), &AccountsDialog::accountsImported);
    const Import page(desk);
    page.openFile(list);
    QTRY_COMPARE(page.ticked(), QList {0});
    QVERIFY(page.text(0).contains(u"Zahlungen, A. Ruiz"_s));
    QVERIFY(page.text(0).contains(u"read-only mode"_s) && page.text(0).contains(u"without credentials"_s));
    QVERIFY(page.text(1).contains(u"There already as \"There\""_s));
    desk.click("importChosen");
    QTRY_COMPARE(imported.size(), 1);
    QVERIFY(desk.banner().contains(u"need credentials"_s));
    QCOMPARE(desk.text("summaryTitle"), u"<b>Elsewhere</b>"_s);
    QVERIFY(desk.text("summaryOrganization").startsWith(u"Zahlungen"_s));
    QVERIFY(desk.text("summaryMode").startsWith(u"Read-only"_s));
    const QString id = imported.first().first().toStringList().first();
    QVERIFY(desk.accounts().find(id)->readOnly);
    QVERIFY(!inKeychain(id));
    desk.dialog().close();
    desk.open();
    QTRY_COMPARE(
        desk.text("summaryState"), u"No credentials are stored for this account. Edit it to enter them."_s);
    QVERIFY(desk.server().requests().isEmpty());
}

/// Where the list does not take an account, its keys do not go to the keychain either.
void AccountImportTest::failedListStoresNothing()
{
    AccountsDesk desk(sampleWorld(), {}, homeOnly);
    writeDogrc(desk, payments);
    QSignalSpy imported(&desk.dialog(), &AccountsDialog::accountsImported);
    QVERIFY(QDir().mkpath(desk.settingsFile() + u"/occupied"_s)); // A folder in the place of the file.
    const Import page(desk);
    desk.click("importChosen");
    QTRY_VERIFY(desk.banner().contains(u"Not imported: From .dogrc: "_s));
    QVERIFY(desk.banner().contains(u"could not be written"_s));
    QVERIFY(imported.isEmpty() && desk.accounts().accounts().isEmpty());
    QVERIFY(desk.server().requests().isEmpty());
}

void AccountImportTest::modelBehaves()
{
    ImportModel model;
    const QAbstractItemModelTester tester(&model);
    const FoundAccount account {.label = u"A"_s, .site = u"datadoghq.eu"_s, .credentials = keyPair};
    model.add({.place = u"somewhere"_s});
    QCOMPARE(model.rowCount(), 0);
    model.add({.place = u"here"_s, .accounts = {account, account}});
    model.add({.place = u"there"_s, .accounts = {account}});
    QCOMPARE(model.chosen().size(), 3);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setDuplicates({QString(), u"A"_s, QString()});
    model.setDuplicates({QString(), u"A"_s, QString()});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.chosen().size(), 2);
    QVERIFY(!model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(0), u"x"_s, Qt::EditRole));
    QCOMPARE(model.chosen().size(), 1);
    model.clear();
    QVERIFY(model.found().isEmpty());
}

void AccountImportTest::keyboardAndEscape()
{
    AccountsDesk desk(sampleWorld(), {}, homeOnly);
    writeDogrc(desk, payments);
    const Import page(desk);
    auto* list = desk.find<QListView>("importList");
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(desk.dialog().isVisible());
    QVERIFY(desk.find<QWidget>("emptyState")->isVisible());
    QVERIFY(desk.button("closeAccounts")->isVisible());
    desk.click("importAccounts");
    QTRY_VERIFY(desk.isEnabled("importChosen"));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(desk.accounts().accounts().size(), 1);
}

void AccountImportTest::destroyedMeanwhile()
{
    AccountsDesk desk(sampleWorld(), {}, homeAndToken);
    writeDogrc(desk, payments);
    desk.stored(u"Zeta"_s, pairOf(u"Checkout EU"_s));
    desk.open();
    desk.button("importAccounts")->click();
    desk.closeForGood(); // While it compares.

    AccountsDesk other(sampleWorld(), {}, homeAndToken);
    writeDogrc(other, payments);
    {
        const Import page(other);
        other.button("importChosen")->click();
    }
    const QString id = other.accounts().accounts().constFirst().id;
    other.closeForGood();
    QTRY_COMPARE(other.credentials().where(id), u"GNOME Keyring"_s); // What was begun is ended.
    QCOMPARE(other.accounts().accounts().size(), 1);
}

/// From an empty window to its connections, with the keys that are on the machine already.
void AccountImportTest::importedAccountsLoadInTheWindow()
{
    const auto imports = [](const QString& folder, const Site& site) {
        const KeyPair pair = pairOf(payments);
        writeFile(dogrcIn(folder),
            u"[Connection]\napikey=%1\nappkey=%2\napi_host=%3\n"_s
                .arg(pair.apiKey, pair.applicationKey, site.parameter)
                .toUtf8());
        return homeOnly(folder, site);
    };
    const App app(sampleWorld(), App::quick(), imports);
    app.window->show();
    app.window->start(app.site());
    QCOMPARE(app.rows(), 0);
    app.find<QAction>("accounts")->trigger();
    for (const char* name : {"importAccounts", "importChosen", "questionDecline"}) {
        auto* button = app.find<QAbstractButton>(name);
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(app.rows(), sampleWorld().connectionsOf(sampleOrgId(payments)).size());
    QTRY_VERIFY(!app.workspace->session.isLoading());
    QCOMPARE(app.find<QComboBox>("account")->currentText(), u"From .dogrc"_s);
}

QTEST_MAIN(AccountImportTest)
#include "accountimport_test.moc"
