// SPDX-License-Identifier: Apache-2.0
#include "tests/support/app.h"
#include "tests/support/certificate.h"
#include "ui/connectioneditor.h"
#include "ui/emptystate.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Column = ConnectionModel::Column;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;
const QString checkout = u"Checkout EU"_s;

QString bannerText(const App& app)
{
    QStringList texts;
    for (const QLabel* label : app.find<QWidget>("banner")->findChildren<QLabel*>()) {
        if (!label->isHidden())
            texts.append(label->text());
    }
    texts.append(app.find<QTextEdit>("bannerServerWords")->toPlainText());
    return texts.join(u'\n');
}

QPushButton* button(const App& app, const QString& text)
{
    const auto buttons = app.window->findChildren<QPushButton*>();
    for (QPushButton* found : buttons) {
        QString plain = found->text();
        if (found->isVisible() && plain.remove(u'&') == text)
            return found;
    }
    return nullptr;
}

QLabel* emptyTitle(const App& app)
{
    return app.find<EmptyState>("listEmpty")->findChild<QLabel*>(u"emptyTitle"_s);
}

/// What the editor says of the risks that come with the creator.
QString notesOfTheCreator(const App& app)
{
    QStringList notes;
    for (const QLabel* label : app.find<QWidget>("riskNotes")->findChildren<QLabel*>(u"risk"_s)) {
        if (label->isVisible() && label->text().startsWith(u"Creat"_s))
            notes.append(label->text());
    }
    return notes.join(u'\n');
}

/// A window that has loaded an account.
std::unique_ptr<App> loaded(const QString& account, const SandboxWorld& world = sampleWorld())
{
    auto app = std::make_unique<App>(world);
    app->addAccount(account);
    app->open();
    if (!QTest::qWaitFor([&] { return app->rows() > 0 && !app->workspace->session.isLoading(); }))
        qFatal("The connections did not load.");
    return app;
}

void click(QCheckBox* box)
{
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->height() / 2, box->height() / 2));
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
    void offersEverySite();
    void listsConnections();
    void filtersAsOneTypes();
    void sorts();
    void loadsEveryPage();
    void cancelsLoading();
    void keepsRowsInPlaceOnRefresh();
    void showsOneConnection();
    void warnsOfTheCreator_data();
    void warnsOfTheCreator();
    void savesWithExactBytes();
    void keepsUnknownTypes();
    void saysWhyItCannotSave_data();
    void saysWhyItCannotSave();
    void worksWithoutKnowingWhoItIs();
    void saysWhatTheDestinationLoses();
    void reverts();
    void explainsFailuresOfSave_data();
    void explainsFailuresOfSave();
    void explainsFailuresOfLoading_data();
    void explainsFailuresOfLoading();
    void sendsOnePatchWhenTheAnswerIsLost();
    void emptyStates_data();
    void emptyStates();
    void editsSeveralAtOnce();
    void editorFollowsThePalette();
    void dropsLateAnswersOfAnotherAccount();
    void remembersDraftsAfterARestart();
    void showsTheLastVisitFirst();
    void marksWhatChangedSinceTheLastVisit();
    void showsNamesAsText();
    void explainsThatThereIsNoNetwork();
    void explainsBadTls();
    void waitsForTheRateLimitOfASave();
    void opensThePageInDatadog();
    void saysThatItsFilesCannotBeWritten();
    void showsTheExistingConnectionAfterA409();
    void enterOnAButtonSavesNoAccount();
};

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
    const auto app = loaded(payments);
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
    const auto app = loaded(payments);
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
    const auto app = loaded(payments);
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
    const auto app = loaded(u"Load Test"_s, worldWithConnections(2500));
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
    const auto app = loaded(payments);
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

void MainWindowTest::showsOneConnection()
{
    const auto app = loaded(payments);
    app->selectPair(payments, central);
    QCOMPARE(app->labelText("sourceOrg"), payments);
    QCOMPARE(app->labelText("sinkOrg"), central);
    const QString id = sampleConnectionId(payments, central);
    const SandboxConnection connection = app->server.world().connections.value(id);
    for (const KnownType& type : knownTypes()) {
        const auto* box = app->find<QCheckBox>(qPrintable(u"type-"_s + type.wireName));
        QCOMPARE(box->accessibleName(), typeLabel(type.wireName));
        QCOMPARE(box->isChecked(), connection.types.contains(type.wireName));
    }
    QCOMPARE(app->find<QLabel>("created")->toolTip(), connection.createdAt);
    const SandboxUser creator = app->server.world().users.value(connection.createdById);
    QVERIFY(app->labelText("creator").startsWith(creator.name));
    QVERIFY(app->labelText("creator").contains(creator.serviceAccount ? u"service account"_s : u"person"_s));
    QVERIFY(app->labelText("creator").contains(creator.status));
    QCOMPARE(app->labelText("creatorEmail"), creator.email);
}

void MainWindowTest::warnsOfTheCreator_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("serviceAccount");
    QTest::addColumn<bool>("disabled");
    QTest::addColumn<QString>("note");
    QTest::newRow("disabled") << u"Disabled"_s << false << true << u"This user is disabled"_s;
    QTest::newRow("pending") << u"Pending"_s << false << false << u"invitation"_s;
    QTest::newRow("person") << u"Active"_s << false << false
                            << u"with a service account, as Datadog recommends"_s;
    QTest::newRow("service account") << u"Active"_s << true << false << QString();
}

void MainWindowTest::warnsOfTheCreator()
{
    QFETCH(QString, status);
    QFETCH(bool, serviceAccount);
    QFETCH(bool, disabled);
    QFETCH(QString, note);
    SandboxWorld world = sampleWorld();
    SandboxUser& creator
        = world.users[world.connections.value(sampleConnectionId(payments, central)).createdById];
    creator.status = status;
    creator.serviceAccount = serviceAccount;
    creator.disabled = disabled;
    const auto app = loaded(payments, world);
    app->selectPair(payments, central);
    QTRY_COMPARE(notesOfTheCreator(*app).isEmpty(), note.isEmpty());
    QVERIFY2(notesOfTheCreator(*app).contains(note), qPrintable(notesOfTheCreator(*app)));
    const QString said = app->table()
                             ->model()
                             ->index(app->rowOf(payments, central), int(Column::Creator))
                             .data(Qt::AccessibleTextRole)
                             .toString();
    QCOMPARE(said, disabled ? creator.name + u", disabled"_s : creator.name);
}

void MainWindowTest::savesWithExactBytes()
{
    const auto app = loaded(payments);
    const QString id = sampleConnectionId(payments, central);
    const bool hadAudit = app->server.world().connections.value(id).types.contains(u"audit"_s);
    app->selectPair(payments, central);
    click(app->find<QCheckBox>("type-audit"));
    QVERIFY(app->find<QPushButton>("save")->isEnabled());
    QTest::keyClick(app->window.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(app->sent("PATCH").size(), 1);

    const RecordedRequest patch = app->sent("PATCH").first();
    const KeyPair keys = std::get<KeyPair>(app->server.world().account(payments)->credentials);
    const ConnectionTypes types(app->server.world().connections.value(id).types);
    QCOMPARE(types.contains(u"audit"_s), !hadAudit);
    QCOMPARE(patch.target, "/api/v2/org_connections/" + id.toUtf8());
    QByteArray list;
    for (const QString& name : types.wireNames())
        list += (list.isEmpty() ? "\"" : ",\"") + name.toUtf8() + "\"";
    QCOMPARE(patch.body,
        "{\"data\":{\"attributes\":{\"connection_types\":[" + list + "]},\"id\":\"" + id.toUtf8()
            + "\",\"type\":\"org_connection\"}}");
    QCOMPARE(patch.header("DD-API-KEY"), keys.apiKey.toUtf8());
    QCOMPARE(patch.header("DD-APPLICATION-KEY"), keys.applicationKey.toUtf8());
    QCOMPARE(patch.header("Content-Type"), "application/json");
    QCOMPARE(patch.header("Accept"), "application/json");
    QCOMPARE(patch.header("Content-Length"), QByteArray::number(patch.body.size()));
    QCOMPARE(patch.header("Authorization"), QByteArray());
    QCOMPARE(patch.header("Cookie"), QByteArray());

    // The answer has no names; the window keeps them.
    QTRY_VERIFY(app->window->statusBar()->currentMessage().startsWith(u"Applied"_s));
    QCOMPARE(app->labelText("sourceOrg"), payments);
    QCOMPARE(app->labelText("sinkOrg"), central);
    const int row = app->rowOf(payments, central);
    QVERIFY(row >= 0);
    QVERIFY(!app->cell(row, Column::Creator).isEmpty());
    QCOMPARE(app->find<QCheckBox>("type-audit")->isChecked(), !hadAudit);
    QVERIFY(!app->find<QPushButton>("save")->isEnabled());
}

void MainWindowTest::keepsUnknownTypes()
{
    SandboxWorld world = sampleWorld();
    const QString id = sampleConnectionId(payments, central);
    world.connections[id].types = {u"logs"_s, u"ci_visibility_pipelines"_s};
    const auto app = loaded(payments, world);
    app->selectPair(payments, central);
    const auto* unknown = app->find<QCheckBox>("type-ci_visibility_pipelines");
    QVERIFY(unknown->isVisible());
    QVERIFY(unknown->isChecked());
    QCOMPARE(unknown->text(), u"ci_visibility_pipelines"_s);
    click(app->find<QCheckBox>("type-metrics"));
    app->find<QAction>("save")->trigger();
    QTRY_COMPARE(app->sent("PATCH").size(), 1);
    QTRY_COMPARE(ConnectionTypes(app->server.world().connections.value(id).types),
        (ConnectionTypes {u"logs"_s, u"metrics"_s, u"ci_visibility_pipelines"_s}));
}

void MainWindowTest::saysWhyItCannotSave_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("sink");
    QTest::addColumn<bool>("untickAll");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing changed") << payments << payments << central << false << u"Nothing is changed"_s;
    QTest::newRow("no type left") << payments << payments << central << true << u"at least one data type"_s;
    QTest::newRow("not the source") << payments << central << payments << false
                                    << u"Only the source organization"_s;
    QTest::newRow("no permission") << checkout << checkout << central << false << u"org_connections_write"_s;
}

void MainWindowTest::saysWhyItCannotSave()
{
    QFETCH(QString, account);
    QFETCH(QString, source);
    QFETCH(QString, sink);
    QFETCH(bool, untickAll);
    QFETCH(QString, why);
    const auto app = loaded(account);
    app->selectPair(source, sink);
    if (untickAll) {
        for (QCheckBox* box : app->find<QWidget>("editor")->findChildren<QCheckBox*>()) {
            if (box->isVisible() && box->isChecked())
                click(box);
        }
    }
    QVERIFY(!app->find<QPushButton>("save")->isEnabled());
    QVERIFY(app->find<QLabel>("obstacle")->isVisible());
    QVERIFY2(app->labelText("obstacle").contains(why), qPrintable(app->labelText("obstacle")));
    QTest::keyClick(app->window.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(app->sent("PATCH").size(), 0);
}

/// Where who it is is refused, the API key tells the organization, and the server decides what it may do.
void MainWindowTest::worksWithoutKnowingWhoItIs()
{
    App app;
    app.server.addFault(Fault::answer(403, R"({"errors":["Forbidden"]})").at("current_user").forEver());
    app.addAccount(payments);
    app.open();
    QTRY_VERIFY(app.rows() > 0 && !app.workspace->session.isLoading());
    QVERIFY(app.labelText("accountState").endsWith(u"permissions not told"_s));
    app.selectPair(payments, central);
    click(app.find<QCheckBox>("type-audit"));
    app.server.addFault(Fault::answer(403, R"({"errors":["Forbidden"]})").on("PATCH"));
    app.find<QAction>("save")->trigger();
    QTRY_VERIFY(bannerText(app).contains(u"Datadog Admin Role"_s));
    QVERIFY(bannerText(app).contains(u"a scoped key or token can hold less than its user"_s));
    app.find<QAction>("save")->trigger();
    QTRY_COMPARE(app.sent("PATCH").size(), 2);
    QTRY_VERIFY(app.workspace->drafts.all().isEmpty());
    app.selectPair(central, payments); // Not its own organization's to change, which is known.
    QVERIFY(app.labelText("obstacle").contains(u"Only the source organization"_s));
}

void MainWindowTest::saysWhatTheDestinationLoses()
{
    SandboxWorld world = sampleWorld();
    world.connections[sampleConnectionId(payments, central)].types = {u"logs"_s, u"metrics"_s};
    const auto app = loaded(payments, world);
    app->selectPair(payments, central);
    QVERIFY(!app->find<QLabel>("consequences")->isVisible());
    click(app->find<QCheckBox>("type-metrics"));
    const QString text = app->labelText("consequences");
    QVERIFY(app->find<QLabel>("consequences")->isVisible());
    QVERIFY2(text.contains(central) && text.contains(u"metrics"_s, Qt::CaseInsensitive), qPrintable(text));
    QCOMPARE(app->sent("PATCH").size(), 0);
}

void MainWindowTest::reverts()
{
    const auto app = loaded(payments);
    app->selectPair(payments, central);
    auto* box = app->find<QCheckBox>("type-audit");
    const bool before = box->isChecked();
    click(box);
    QCOMPARE(box->isChecked(), !before);
    QTest::mouseClick(app->find<QPushButton>("revert"), Qt::LeftButton);
    QCOMPARE(box->isChecked(), before);
    QVERIFY(app->workspace->drafts.all().isEmpty());
}

void MainWindowTest::explainsFailuresOfSave_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const Fault& fault, const QStringList& words) {
        QTest::newRow(name) << fault.on("PATCH") << words;
    };
    row("400", Fault::answer(400, R"({"errors":["Validation failed for input."]})"),
        {u"Validation failed for input."_s});
    row("401", Fault::answer(401, R"({"errors":["Unauthorized"]})"), {u"Unauthorized"_s});
    row("403", Fault::answer(403, R"({"errors":["Forbidden"]})"),
        {u"Forbidden"_s, u"org_connections_write"_s});
    row("403 envelope",
        Fault::answer(403, R"({"status":"error","code":403,"errors":["Forbidden"],"statuspage":"x"})"),
        {u"Forbidden"_s});
    row("404", Fault::answer(404, R"({"errors":["Org connection with id:x not found not found"]})"),
        {u"not found not found"_s});
    row("409", Fault::answer(409, R"({"errors":["connection between orgs A and B already exists"]})"),
        {u"already exists"_s});
    row("500", Fault::answer(500, R"({"errors":["Internal error"]})"), {u"Internal error"_s});
    row("502 from a proxy", Fault::answer(502, "<html><head><title>502 Bad Gateway</title></head></html>"),
        {u"Bad Gateway"_s});
    row("503 without a body", Fault::answer(503), {u"503"_s});
    row("redirect", Fault::redirect(QUrl(u"http://127.0.0.1:1/x"_s)), {u"127.0.0.1:1"_s});
    row("204", Fault::answer(204), {u"204"_s});
    row("connection closed before acting", Fault::closeBeforeActing(), {u"connection"_s});
    row("garbage", Fault::garbage("hello"), {u"ended before its answer"_s});
    row("nonsense in the body, before acting", Fault::answer(200, "[1,2"), {u"answer"_s});
}

void MainWindowTest::explainsFailuresOfSave()
{
    QFETCH(Fault, fault);
    QFETCH(QStringList, words);
    const auto app = loaded(payments);
    app->selectPair(payments, central);
    auto* box = app->find<QCheckBox>("type-audit");
    const bool wanted = !box->isChecked();
    click(box);
    app->server.addFault(fault);
    app->find<QAction>("save")->trigger();
    QTRY_VERIFY(app->find<QWidget>("banner")->isVisible());
    const QString text = bannerText(*app);
    for (const QString& word : words)
        QVERIFY2(text.contains(word), qPrintable(text));
    QVERIFY2(text.contains(payments), qPrintable(text)); // What was tried.
    QCOMPARE(box->isChecked(), wanted); // The edit stays as typed.
    QVERIFY(app->workspace->drafts.find(sampleConnectionId(payments, central)));
    QCOMPARE(app->sent("PATCH").size(), 1);
}

void MainWindowTest::explainsFailuresOfLoading_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const Fault& fault, const QString& words) {
        QTest::newRow(name) << fault.at("/org_connections").forEver() << words;
    };
    row("401", Fault::answer(401, R"({"errors":["Unauthorized"]})"), u"Unauthorized"_s);
    row("403", Fault::answer(403, R"({"errors":["Forbidden"]})"), u"org_connections_read"_s);
    row("429", Fault::rateLimited(0, "org_connections_list"), u"org_connections_list"_s);
    row("502 html", Fault::answer(502, "<html><title>Bad Gateway</title></html>"), u"Bad Gateway"_s);
    row("cut body", Fault::cutBody(40), u"connection"_s);
    row("not JSON", Fault::answer(200, "hello"), u"JSON"_s);
    row("JSON:API errors",
        Fault::answer(404, R"({"errors":[{"status":"404","title":"Not Found","detail":"gone"}]})"),
        u"gone"_s);
    row("redirect", Fault::redirect(QUrl(u"http://127.0.0.1:1/x"_s)), u"127.0.0.1:1"_s);
    row("time-out", Fault::silence(), u"answer"_s);
}

void MainWindowTest::explainsFailuresOfLoading()
{
    QFETCH(Fault, fault);
    QFETCH(QString, words);
    Patience patience = App::quick();
    patience.exchange.deadline = std::chrono::milliseconds(2000);
    App app(sampleWorld(), patience);
    app.addAccount(payments);
    app.server.addFault(fault);
    app.open();
    QTRY_VERIFY(app.find<QWidget>("banner")->isVisible());
    QVERIFY2(bannerText(app).contains(words), qPrintable(bannerText(app)));
    QVERIFY(bannerText(app).contains(payments));
    app.server.clearFaults();
    app.find<QAction>("refresh")->trigger();
    QTRY_VERIFY(app.rows() > 0);
    QTRY_VERIFY(!app.find<QWidget>("banner")->isVisible());
}

void MainWindowTest::sendsOnePatchWhenTheAnswerIsLost()
{
    const auto app = loaded(payments);
    app->selectPair(payments, central);
    click(app->find<QCheckBox>("type-audit"));
    app->server.addFault(Fault::closeAfterActing().on("PATCH"));
    app->find<QAction>("save")->trigger();
    QTRY_VERIFY(
        app->window->statusBar()->currentMessage().startsWith(u"Applied"_s)); // It looked, and it was so.
    QCOMPARE(app->sent("PATCH").size(), 1);
    QVERIFY(!app->find<QWidget>("banner")->isVisible());
    QVERIFY(app->workspace->drafts.all().isEmpty());
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

void MainWindowTest::editsSeveralAtOnce()
{
    const auto app = loaded(payments);
    app->table()->selectAll();
    auto* box = app->find<QCheckBox>("type-audit");
    const QSignalSpy refreshed(app->find<ConnectionEditor>("editor"), &ConnectionEditor::availabilityChanged);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QCOMPARE(refreshed.size(), 1); // Not for each of them.
    if (box->checkState() != Qt::Checked)
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    const auto& connections = app->workspace->connections.connections();
    int own = 0;
    for (const Connection& connection : connections) {
        const bool isSource = connection.sourceOrg->name == payments;
        own += isSource ? 1 : 0;
        if (isSource)
            QVERIFY(app->workspace->drafts.typesOf(connection).contains(u"audit"_s));
        else
            QVERIFY(!app->workspace->drafts.find(connection.id)); // Not ours to change.
    }
    QVERIFY(own > 1);
    QVERIFY(app->find<QAction>("review")->isEnabled());
    QVERIFY(!app->find<QAction>("save")->isEnabled());
}

void MainWindowTest::editorFollowsThePalette()
{
    const auto app = loaded(payments);
    app->selectPair(payments, central);
    auto* editor = app->find<QWidget>("editor");
    QPalette dark(QColor(0x30, 0x30, 0x30));
    dark.setColor(QPalette::WindowText, Qt::white);
    editor->setPalette(dark);
    QCOMPARE(
        app->find<QLabel>("obstacle")->palette().color(QPalette::WindowText), theme::secondaryText(dark));
    QFont large = editor->font();
    large.setPointSize(2 * large.pointSize());
    editor->setFont(large);
    for (const char* title : {"sourceOrg", "sinkOrg", "typesTitle", "detailsTitle"})
        QCOMPARE(app->find<QLabel>(title)->font().pointSizeF(), theme::titleFont(large).pointSizeF());
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
            return connection.sourceOrg->name == checkout || connection.sinkOrg->name == checkout;
        });
    };
    QVERIFY(onlyOurs());
    QTRY_COMPARE(app.server.requests().constFirst().status, 200); // The late one has been answered.
    QCoreApplication::processEvents();
    QVERIFY(onlyOurs());
}

void MainWindowTest::remembersDraftsAfterARestart()
{
    const auto app = loaded(payments);
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
    const auto app = loaded(payments);
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
    const auto app = loaded(payments);
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
    const auto app = loaded(payments, world);
    app->selectPair(payments, evil);
    QCOMPARE(app->labelText("sinkOrg"), evil);
    for (const QLabel* label : app->window->findChildren<QLabel*>()) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void MainWindowTest::explainsThatThereIsNoNetwork()
{
    const auto app = loaded(payments);
    app->selectPair(payments, central);
    click(app->find<QCheckBox>("type-audit"));
    app->server.stop();
    app->find<QAction>("save")->trigger();
    QTRY_VERIFY(app->find<QWidget>("banner")->isVisible());
    QVERIFY2(bannerText(*app).contains(u"no connection to 127.0.0.1"_s), qPrintable(bannerText(*app)));
    QVERIFY(app->workspace->drafts.find(sampleConnectionId(payments, central)));
    QCOMPARE(app->sent("PATCH").size(), 0);
}

void MainWindowTest::explainsBadTls()
{
    const auto certificate = makeCertificate(u"IP:127.0.0.1"_s);
    if (!certificate)
        QSKIP("There is no openssl to make a certificate with.");
    SandboxServer strange(sampleWorld());
    strange.setTls(certificate->server);
    QVERIFY(strange.start());
    App app;
    const Account account {
        .id = u"tls"_s, .label = u"Over TLS"_s, .site = siteFromApiUrl(strange.url())->parameter};
    app.workspace->accounts.addTransient(account);
    app.workspace->credentials.keepForSession(account.id, sampleWorld().account(payments)->credentials);
    app.window->show();
    app.window->start(siteByParameter(account.site));
    QTRY_VERIFY(app.find<QWidget>("banner")->isVisible());
    QVERIFY2(bannerText(app).contains(u"certificate"_s), qPrintable(bannerText(app)));
    QCOMPARE(strange.requests().size(), 0); // No key has left.
}

void MainWindowTest::waitsForTheRateLimitOfASave()
{
    const auto app = loaded(payments);
    app->selectPair(payments, central);
    click(app->find<QCheckBox>("type-audit"));
    app->server.addFault(Fault::rateLimited(0, "org_connections_write").on("PATCH").forEver());
    app->find<QAction>("save")->trigger();
    QTRY_VERIFY(app->find<QWidget>("banner")->isVisible());
    QVERIFY2(bannerText(*app).contains(u"org_connections_write"_s), qPrintable(bannerText(*app)));
    QCOMPARE(app->sent("PATCH").size(), 4); // Once, and three times after waiting.
    QVERIFY(app->workspace->drafts.find(sampleConnectionId(payments, central)));
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

void MainWindowTest::saysThatItsFilesCannotBeWritten()
{
    App app;
    app.window.reset();
    app.workspace.reset();
    QDir(app.folder.filePath(u"data"_s)).removeRecursively();
    QFile inTheWay(app.folder.filePath(u"data"_s)); // A file where the folder should be.
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    app.restart();
    app.addAccount(payments);
    app.open();
    QTRY_VERIFY(app.rows() > 0);
    app.selectPair(payments, central);
    click(app.find<QCheckBox>("type-audit"));
    QTRY_VERIFY(bannerText(app).contains(u"drafts"_s));
    QVERIFY(app.find<QWidget>("banner")->isVisible());
    app.find<QAction>("save")->trigger(); // And it goes on.
    QTRY_COMPARE(app.sent("PATCH").size(), 1);
    QTRY_VERIFY(app.workspace->drafts.all().isEmpty());
    QTRY_VERIFY(bannerText(app).contains(u"journal"_s, Qt::CaseInsensitive));
}

void MainWindowTest::showsTheExistingConnectionAfterA409()
{
    const auto app = loaded(payments);
    const QString treasury = u"Treasury"_s;
    QCOMPARE(app->rowOf(payments, treasury), -1);
    const SandboxAccount other = *app->server.world().account(payments);
    const QString sink = sampleOrgId(treasury);
    // Somebody else creates it between our look and our write.
    app->server.addFault(Fault::changeBefore([other, sink](SandboxWorld& world) {
        world.createConnection(other, sink, {u"metrics"_s});
    }).on("POST"));
    app->find<QAction>("newConnection")->trigger();
    app->find<QLineEdit>("destinationId")->setText(sink);
    click(app->find<QCheckBox>("newType_logs"));
    QTRY_VERIFY(app->find<QPushButton>("newCreate")->isEnabled());
    QTest::mouseClick(app->find<QPushButton>("newCreate"), Qt::LeftButton);
    QTRY_VERIFY(bannerText(*app).contains(u"already exists"_s));
    QCOMPARE(app->sent("POST").size(), 1);
    QPushButton* show = button(*app, remedyLabel(Remedy::ShowExisting).remove(u'&'));
    QVERIFY(show);
    QTest::mouseClick(show, Qt::LeftButton);
    QTRY_COMPARE(app->labelText("sinkOrg"), treasury);
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
