// SPDX-License-Identifier: Apache-2.0
// The window says what went wrong, and what to do.
#include "tests/support/certificate.h"
#include "tests/support/windowscene.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QStatusBar>

using namespace Qt::StringLiterals;

class WindowFailuresTest : public QObject {
    Q_OBJECT

private slots:
    void explainsFailuresOfSave_data();
    void explainsFailuresOfSave();
    void explainsFailuresOfLoading_data();
    void explainsFailuresOfLoading();
    void sendsOnePatchWhenTheAnswerIsLost();
    void explainsThatThereIsNoNetwork();
    void explainsBadTls();
    void waitsForTheRateLimitOfASave();
    void saysThatItsFilesCannotBeWritten();
    void showsTheExistingConnectionAfterA409();
};

void WindowFailuresTest::explainsFailuresOfSave_data()
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

void WindowFailuresTest::explainsFailuresOfSave()
{
    QFETCH(Fault, fault);
    QFETCH(QStringList, words);
    const auto app = loadedApp(payments);
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

void WindowFailuresTest::explainsFailuresOfLoading_data()
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

void WindowFailuresTest::explainsFailuresOfLoading()
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

void WindowFailuresTest::sendsOnePatchWhenTheAnswerIsLost()
{
    const auto app = loadedApp(payments);
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

void WindowFailuresTest::explainsThatThereIsNoNetwork()
{
    const auto app = loadedApp(payments);
    app->selectPair(payments, central);
    click(app->find<QCheckBox>("type-audit"));
    app->server.stop();
    app->find<QAction>("save")->trigger();
    QTRY_VERIFY(app->find<QWidget>("banner")->isVisible());
    QVERIFY2(bannerText(*app).contains(u"no connection to 127.0.0.1"_s), qPrintable(bannerText(*app)));
    QVERIFY(app->workspace->drafts.find(sampleConnectionId(payments, central)));
    QCOMPARE(app->sent("PATCH").size(), 0);
}

void WindowFailuresTest::explainsBadTls()
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

void WindowFailuresTest::waitsForTheRateLimitOfASave()
{
    const auto app = loadedApp(payments);
    app->selectPair(payments, central);
    click(app->find<QCheckBox>("type-audit"));
    app->server.addFault(Fault::rateLimited(0, "org_connections_write").on("PATCH").forEver());
    app->find<QAction>("save")->trigger();
    QTRY_VERIFY(app->find<QWidget>("banner")->isVisible());
    QVERIFY2(bannerText(*app).contains(u"org_connections_write"_s), qPrintable(bannerText(*app)));
    QCOMPARE(app->sent("PATCH").size(), 4); // Once, and three times after waiting.
    QVERIFY(app->workspace->drafts.find(sampleConnectionId(payments, central)));
}

void WindowFailuresTest::saysThatItsFilesCannotBeWritten()
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

void WindowFailuresTest::showsTheExistingConnectionAfterA409()
{
    const auto app = loadedApp(payments);
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

QTEST_MAIN(WindowFailuresTest)
#include "windowfailures_test.moc"
