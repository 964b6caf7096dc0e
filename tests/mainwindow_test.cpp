// SPDX-License-Identifier: Apache-2.0
// The window lists what there is, and remembers it.
#include "tests/support/windowscene.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Column = ConnectionModel::Column;

namespace {

QLabel* emptyTitle(const App& app)
{
    return app.find<EmptyState>("listEmpty")->findChild<QLabel*>(u"emptyTitle"_s);
}

} // namespace

/// Stands in for the browser.
class Opener : public QObject {
    Q_OBJECT

public:
    QUrl opened;

public slots:
    void open(const QUrl& url) { opened = url; }
};

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void startsWithoutPluginsForImages();
    void offersEverySite();
    void listsConnections();
    void filtersAsOneTypes();
    void sorts();
    void loadsEveryPage();
    void cancelsLoading();
    void keepsRowsInPlaceOnRefresh();
    void emptyStates_data();
    void emptyStates();
    void dropsLateAnswersOfAnotherAccount();
    void remembersDraftsAfterARestart();
    void showsTheLastVisitFirst();
    void marksWhatChangedSinceTheLastVisit();
    void showsNamesAsText();
    void opensThePageInDatadog();
    void enterOnAButtonSavesNoAccount();
};

/// Nobody waits for what nothing needs. The first test: what another one loads, stays.
void MainWindowTest::startsWithoutPluginsForImages()
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        QSKIP("This system does not tell which libraries are loaded.");
    const App app;
    app.window->grab(); // Paints it.
    const QByteArray loaded = maps.readAll();
    QVERIFY(loaded.contains("/platforms/"));
    QVERIFY(!loaded.contains("/imageformats/"));
}

void MainWindowTest::offersEverySite()
{
    const App app;
    const auto* site = app.find<QComboBox>("site");
    QCOMPARE(site->accessibleName(), u"Site"_s);
    QStringList titles;
    for (int i = 0; i < 9; ++i)
        titles.append(site->itemText(i));
    QCOMPARE(titles.join(u'|'),
        u"US1 - US|US3 - US|US5 - US|EU1 - Germany|AP1 - Japan|AP2 - Australia|UK1 - UK|US1-FED - US government|US2-FED - US government"_s);
}

void MainWindowTest::listsConnections()
{
    const auto app = loadedApp(payments);
    const auto world = app->server.world();
    QCOMPARE(app->rows(), world.connectionsOf(sampleOrgId(payments)).size());
    const int row = app->rowOf(payments, central);
    QVERIFY(row >= 0);
    QVERIFY(app->cell(row, Column::Types).contains(u"Logs"_s));
    QVERIFY(!app->cell(row, Column::Created).isEmpty());
    QVERIFY(!app->cell(row, Column::Creator).isEmpty());
    QCOMPARE(app->table()->accessibleName(), u"Connections"_s);
    const QAbstractItemModelTester tester(
        app->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void MainWindowTest::filtersAsOneTypes()
{
    const auto app = loadedApp(payments);
    const int all = app->rows();
    auto* filter = app->find<QLineEdit>("filter");
    QCOMPARE(filter->accessibleName(), u"Filter connections"_s);
    QTest::keyClicks(filter, u"central"_s);
    QVERIFY(app->rows() > 0);
    QVERIFY(app->rows() < all);
    for (int row = 0; row < app->rows(); ++row) {
        const QString texts = app->cell(row, Column::Source) + app->cell(row, Column::Destination)
            + app->cell(row, Column::Creator);
        QVERIFY2(texts.contains(u"central"_s, Qt::CaseInsensitive), qPrintable(texts));
    }
    filter->clear();
    QTest::keyClicks(filter, u"metrics"_s); // The types' column too.
    QVERIFY(app->rows() > 0);
    QVERIFY(app->rows() < all);
    filter->clear();
    QCOMPARE(app->rows(), all);
}

void MainWindowTest::sorts()
{
    const auto app = loadedApp(payments);
    app->table()->sortByColumn(static_cast<int>(Column::Created), Qt::AscendingOrder);
    QDateTime before;
    for (int row = 0; row < app->rows(); ++row) {
        const QDateTime date = app->table()
                                   ->model()
                                   ->index(row, static_cast<int>(Column::Created))
                                   .data(ConnectionModel::SortRole)
                                   .toDateTime();
        QVERIFY(date.isValid());
        QVERIFY(!before.isValid() || before <= date);
        before = date;
    }
    app->table()->sortByColumn(static_cast<int>(Column::Destination), Qt::DescendingOrder);
    QVERIFY(
        app->cell(0, Column::Destination).localeAwareCompare(app->cell(app->rows() - 1, Column::Destination))
        > 0);
}

void MainWindowTest::loadsEveryPage()
{
    const auto app = loadedApp(u"Load Test"_s, worldWithConnections(2500));
    QTRY_COMPARE(app->rows(), 2500);
    QSet<QByteArray> pages; // Qt may repeat a read on a connection that was dropped.
    for (const RecordedRequest& request : app->sent("GET")) {
        if (request.target.startsWith("/api/v2/org_connections"))
            pages.insert(request.target);
    }
    QCOMPARE(pages.size(), 3);
}

void MainWindowTest::cancelsLoading()
{
    App app;
    app.addAccount(payments);
    app.server.addFault(Fault::silence().at("/org_connections").forEver());
    app.open();
    QTRY_VERIFY(app.workspace->session.isLoading());
    QTRY_VERIFY(app.find<QAction>("cancelLoading")->isEnabled());
    QTRY_COMPARE(app.sent("GET").size(), 2);
    app.find<QAction>("cancelLoading")->trigger();
    QVERIFY(!app.workspace->session.isLoading());
    QVERIFY(bannerText(app).contains(u"canceled"_s));
    app.server.clearFaults();
    QTest::mouseClick(button(app, u"Retry"_s), Qt::LeftButton);
    QTRY_VERIFY(app.rows() > 0);
}

void MainWindowTest::keepsRowsInPlaceOnRefresh()
{
    const auto app = loadedApp(payments);
    app->selectPair(payments, central);
    const auto* selection = app->table()->selectionModel();
    const QString selected = selection->selectedRows().first().data(ConnectionModel::IdRole).toString();
    QSignalSpy reset(app->table()->model(), &QAbstractItemModel::modelReset);
    QSignalSpy dataChanged(app->table()->model(), &QAbstractItemModel::dataChanged);
    app->find<QAction>("refresh")->trigger();
    QTRY_VERIFY(!app->workspace->session.isLoading());
    QCOMPARE(reset.size(), 0);
    QCOMPARE(dataChanged.size(), 0);
    QCOMPARE(selection->selectedRows().first().data(ConnectionModel::IdRole).toString(), selected);
}

void MainWindowTest::emptyStates_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<bool>("withConnections");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("title");
    QTest::newRow("no account") << QString() << true << 200 << QString() << u"This site has no account yet"_s;
    QTest::newRow("no connections") << payments << false << 200 << QString() << u"No connections"_s;
    QTest::newRow("no match") << payments << true << 200 << u"zzz"_s << u"No match"_s;
    QTest::newRow("not permitted") << payments << true << 403 << QString() << u"Not permitted"_s;
}

void MainWindowTest::emptyStates()
{
    QFETCH(QString, account);
    QFETCH(bool, withConnections);
    QFETCH(int, status);
    QFETCH(QString, search);
    QFETCH(QString, title);
    SandboxWorld world = sampleWorld();
    if (!withConnections)
        world.connections.clear();
    App app(world);
    if (status != 200)
        app.server.addFault(
            Fault::answer(status, R"({"errors":["Forbidden"]})").at("/org_connections").forEver());
    if (!account.isEmpty())
        app.addAccount(account);
    app.open();
    QTRY_VERIFY(!app.workspace->session.isLoading());
    app.find<QLineEdit>("filter")->setText(search);
    QTRY_VERIFY(emptyTitle(app)->isVisible());
    QTRY_COMPARE(emptyTitle(app)->text(), title);
    if (account.isEmpty()) {
        QVERIFY(button(app, u"Add account…"_s));
        QVERIFY(button(app, u"Try the demo"_s));
    }
}

void MainWindowTest::dropsLateAnswersOfAnotherAccount()
{
    App app;
    app.addAccount(payments);
    app.addAccount(checkout);
    app.server.addFault(Fault::delay(300).at("/org_connections"));
    app.open();
    QTRY_COMPARE(app.sent("GET").size(), 2);
    auto* account = app.find<QComboBox>("account");
    account->setCurrentIndex(account->findText(checkout));
    QTRY_VERIFY(!app.workspace->session.isLoading() && app.rows() > 0);
    const auto onlyOurs = [&app] {
        const auto& connections = app.workspace->connections.connections();
        return std::all_of(connections.cbegin(), connections.cend(), [](const Connection& connection) {
            return connection.sourceOrg.name() == checkout || connection.sinkOrg.name() == checkout;
        });
    };
    QVERIFY(onlyOurs());
    QTRY_COMPARE(app.server.requests().constFirst().status, 200); // The late one has been answered.
    QCoreApplication::processEvents();
    QVERIFY(onlyOurs());
}

void MainWindowTest::remembersDraftsAfterARestart()
{
    const auto app = loadedApp(payments);
    app->selectPair(payments, central);
    auto* box = app->find<QCheckBox>("type-audit");
    const bool wanted = !box->isChecked();
    click(box);
    app->restart();
    app->addAccount(payments);
    app->open();
    QTRY_VERIFY(app->rows() > 0);
    app->selectPair(payments, central);
    QCOMPARE(app->find<QCheckBox>("type-audit")->isChecked(), wanted);
}

void MainWindowTest::showsTheLastVisitFirst()
{
    const auto app = loadedApp(payments);
    const int rows = app->rows();
    app->restart();
    app->addAccount(payments);
    app->server.addFault(Fault::silence().at("/org_connections").forEver());
    app->open();
    QCOMPARE(app->rows(), rows);
    QVERIFY(app->labelText("age").startsWith(u"As of your last visit"_s));
    QVERIFY(app->workspace->session.isLoading());
}

void MainWindowTest::marksWhatChangedSinceTheLastVisit()
{
    const auto app = loadedApp(payments);
    QVERIFY(app->table()->isColumnHidden(static_cast<int>(Column::Since)));
    const QString changed = sampleConnectionId(payments, central);
    app->server.edit([&](SandboxWorld& world) { world.connections[changed].types = {u"audit"_s}; });
    app->restart();
    app->addAccount(payments);
    app->open();
    QTRY_VERIFY(!app->workspace->session.isLoading());
    QTRY_VERIFY(!app->table()->isColumnHidden(static_cast<int>(Column::Since)));
    QCOMPARE(app->cell(app->rowOf(payments, central), Column::Since), u"Changed"_s);
}

void MainWindowTest::showsNamesAsText()
{
    SandboxWorld world = sampleWorld();
    const QString evil = u"<img src=x> <b>bold</b>"_s;
    world.orgs[sampleOrgId(central)].name = evil;
    const auto app = loadedApp(payments, world);
    app->selectPair(payments, evil);
    QCOMPARE(app->labelText("sinkOrg"), evil);
    for (const QLabel* label : app->window->findChildren<QLabel*>()) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void MainWindowTest::opensThePageInDatadog()
{
    App app;
    const Account account {.id = u"eu"_s, .label = u"EU"_s, .site = u"datadoghq.eu"_s};
    app.workspace->accounts.addTransient(account); // Without credentials: nothing is asked of the real site.
    app.window->show();
    app.window->start(siteByParameter(account.site));
    app.workspace->connections.mergeOne(account.id,
        {.id = u"c1"_s,
            .sourceOrg = Org {u"o1"_s, u"One"_s},
            .sinkOrg = Org {u"o2"_s, u"Two"_s},
            .connectionTypes = {u"logs"_s}});
    QTRY_COMPARE(app.rows(), 1);
    app.selectPair(u"One"_s, u"Two"_s);
    Opener opener;
    QDesktopServices::setUrlHandler(u"https"_s, &opener, "open");
    QTest::mouseClick(app.find<QPushButton>("openInDatadog"), Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(opener.opened, QUrl(u"https://app.datadoghq.eu/organization-settings/cross-org-visibility"_s));
}

void MainWindowTest::enterOnAButtonSavesNoAccount()
{
    App app;
    const Account stored {.id = u"stored"_s, .label = payments, .site = app.site().parameter};
    QVERIFY(app.workspace->accounts.add(stored));
    app.workspace->credentials.keepForSession(stored.id, app.server.world().account(payments)->credentials);
    app.open();
    QTRY_VERIFY(app.rows() > 0);
    app.find<QAction>("accounts")->trigger();
    auto* edit = app.find<QWidget>("accountsDialog")->findChild<QPushButton*>(u"editAccount"_s);
    QTRY_VERIFY(edit->isVisible() && edit->isEnabled());
    QTest::mouseClick(edit, Qt::LeftButton);
    QTest::keyClicks(app.find<QLineEdit>("accountLabel"), u" 2"_s);
    QTRY_VERIFY(app.find<QPushButton>("saveAccount")->isEnabled());
    const auto tools = app.find<QWidget>("accountsDialog")->findChildren<QAbstractButton*>();
    int pressed = 0;
    for (QAbstractButton* tool : tools) {
        const bool isOther = qobject_cast<QPushButton*>(tool) || qobject_cast<QToolButton*>(tool);
        const bool passesOn = isOther && tool->isVisible() && tool->isEnabled()
            && (!qobject_cast<QPushButton*>(tool) || !qobject_cast<QPushButton*>(tool)->autoDefault());
        if (!passesOn)
            continue;
        ++pressed;
        tool->setFocus(Qt::TabFocusReason);
        QTest::keyClick(tool, Qt::Key_Return);
        QCOMPARE(app.workspace->accounts.find(stored.id)->label, payments);
        QVERIFY(app.find<QPushButton>("saveAccount")->isVisible());
    }
    QVERIFY(pressed > 0);
}

QTEST_MAIN(MainWindowTest)
#include "mainwindow_test.moc"
