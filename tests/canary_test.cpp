// SPDX-License-Identifier: Apache-2.0
// The whole story with credentials that can be recognized, and then a search for them everywhere.
#include "app/accounts/environment.h"
#include "app/datadog/log.h"
#include "app/datadog/redaction.h"
#include "tests/support/canaries.h"
#include "tests/support/filedialog.h"
#include "tests/support/filemodes.h"
#include "tests/support/hands.h"
#include "tests/support/shown.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QListWidget>
#include <QMutex>
#include <QProcess>
#include <QPushButton>
#include <QStatusBar>
#include <QStringEncoder>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;
const QString checkout = u"Checkout EU"_s;

const KeyPair environmentKeys {u"canary/environment+api=1"_s, u"ddapp_canaryenvironmentapplication"_s};
const KeyPair typedKeys {u"canary/typed+api=2"_s, u"canarytypedapplication~key"_s};
const BearerToken bearer {u"ddpat_canarybearertoken"_s};
const QStringList secrets {environmentKeys.apiKey, environmentKeys.applicationKey, typedKeys.apiKey,
    typedKeys.applicationKey, bearer.token};

SandboxWorld canaryWorld()
{
    SandboxWorld world = sampleWorld();
    world.account(payments)->credentials = environmentKeys;
    world.account(checkout)->credentials = typedKeys;
    world.account(central)->credentials = bearer;
    return world;
}

QByteArray logged;

void note(QtMsgType /*type*/, const QMessageLogContext& context, const QString& text)
{
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    logged += QByteArray(context.category) + ": " + text.toUtf8() + '\n';
}

/// The home of this test, with everything that a program stores in it, and the real keyring.
QString home()
{
    return QDir::homePath();
}

/// Everything of the process logs into `logged`, as the program does into its standard error.
class EverythingLogged {
public:
    EverythingLogged()
        : m_before(qInstallMessageHandler(note))
    {
        logged.clear();
        redactLog();
        QLoggingCategory::setFilterRules(u"*=true"_s);
    }
    ~EverythingLogged()
    {
        QLoggingCategory::setFilterRules(QString());
        qInstallMessageHandler(m_before);
    }
    Q_DISABLE_COPY_MOVE(EverythingLogged)

private:
    QtMessageHandler m_before;
};

void lookAtScreen(Canaries& canaries)
{
    for (const ShownText& shown : ShownTexts().all)
        canaries.lookAtText(shown.where, shown.text);
    canaries.lookAtText(u"clipboard"_s, QGuiApplication::clipboard()->text());
}

/// As main.cpp does it.
void addEnvironmentAccount(const App& app)
{
    QProcessEnvironment environment;
    environment.insert(u"DD_API_KEY"_s, environmentKeys.apiKey);
    environment.insert(u"DD_APP_KEY"_s, environmentKeys.applicationKey);
    const auto found = accountFromEnvironment(environment);
    Account account = (*found)->account;
    account.site = app.site().parameter;
    app.workspace->accounts.addTransient(account);
    app.workspace->credentials.keepForSession(account.id, (*found)->credentials);
}

void addAccountInTheWindow(const App& app, Canaries& canaries)
{
    app.find<QAction>("accounts")->trigger();
    clickOn(app, u"addAccount"_s);
    chooseIn(app, u"accountSite"_s, siteTitle(app.site()));
    typeInto(app, u"accountLabel"_s, u"Typed account"_s);
    typeInto(app, u"apiKey"_s, typedKeys.apiKey);
    typeInto(app, u"applicationKey"_s, typedKeys.applicationKey);
    lookAtScreen(canaries);
    clickOn(app, u"check"_s);
    QTRY_VERIFY(wordsOn(visible<QWidget>(app, u"checkAnswer"_s)).contains(checkout));
    clickOn(app, u"saveAccount"_s);
    QTRY_VERIFY(
        !isVisible(app, u"accountForm"_s) && visible<QPushButton>(app, u"exportAccounts"_s)->isEnabled());
    lookAtScreen(canaries);
    clickOn(app, u"exportAccounts"_s);
    enterFile(*app.window, {}, home() + u"/exports/accounts.json"_s);
    QTRY_VERIFY(QFile::exists(home() + u"/exports/accounts.json"_s));
    clickOn(app, u"closeAccounts"_s);
    QTRY_VERIFY(!isVisible(app, u"accountsDialog"_s));
}

void changeAConnection(const App& app, Canaries& canaries)
{
    app.selectPair(payments, central);
    clickOn(app, u"type-audit"_s);
    lookAtScreen(canaries);
    app.find<QAction>("save")->trigger();
    QTRY_VERIFY(app.window->statusBar()->currentMessage().startsWith(u"Applied"_s));
    QTRY_VERIFY(app.find<QAction>("undo")->isEnabled());
    app.find<QAction>("undo")->trigger();
    clickOn(app, u"planApply"_s);
    clickOn(app, u"planClose"_s);
    lookAtScreen(canaries);
}

void exportConnections(const App& app, Canaries& canaries)
{
    for (const auto& [format, file] : {std::pair(0, u"c.json"_s), {1, u"c.csv"_s}, {2, u"c.tf"_s}}) {
        app.find<QAction>("export")->trigger();
        visible<QComboBox>(app, u"exportFormat"_s)->setCurrentIndex(format);
        lookAtScreen(canaries);
        clickOn(app, u"exportSave"_s);
        const QString path = home() + u"/exports/"_s + file;
        enterFile(*app.window, u"exportFileDialog"_s, path);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(!isVisible(app, u"exportDialog"_s));
    }
}

void exportJournalAndReport(const App& app, Canaries& canaries)
{
    app.find<QWidget>("journalDock")->show();
    clickOn(app, u"journalExportButton"_s);
    enterFile(*app.window, u"journalExportDialog"_s, home() + u"/exports/journal.csv"_s);
    QTRY_VERIFY(QFile::exists(home() + u"/exports/journal.csv"_s));
    for (const QString& file : {u"report.html"_s, u"report.pdf"_s}) {
        app.find<QAction>("report")->trigger();
        auto* dialog = visible<QDialog>(app, u"reportDialog"_s);
        clickOn(app, u"saveReport"_s);
        auto* files = openFileDialog(*app.window, u"reportFile"_s);
        files->selectFile(home() + u"/exports/"_s + file);
        QMetaObject::invokeMethod(files, "accept");
        QTRY_VERIFY(QFile::exists(home() + u"/exports/"_s + file));
        lookAtScreen(canaries);
        dialog->close();
    }
}

void copyAsCode(const App& app, Canaries& canaries)
{
    app.selectPair(payments, central);
    app.find<QAction>("copyAs")->trigger();
    auto* languages = visible<QListWidget>(app, u"copyAsLanguages"_s);
    QVERIFY(languages->count() >= 8);
    for (int row = 0; row < languages->count(); ++row) {
        languages->setCurrentRow(row);
        clickOn(app, u"copyAsCopy"_s);
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        lookAtScreen(canaries);
    }
    clickOn(app, u"copyAsClose"_s);
}

/// Lets the program, which looks where the desktop says, find what the window has stored.
void placeFilesOf(const App& app)
{
    for (const QString& folder : {u"/config"_s, u"/data"_s})
        QFile::remove(home() + folder + u"/orgbridge"_s);
    QVERIFY(QFile::link(app.folder.path(), home() + u"/config/orgbridge"_s));
    QVERIFY(QFile::link(app.folder.filePath(u"data"_s), home() + u"/data/orgbridge"_s));
}

bool wasAskedWith(const App& app, const QByteArray& header, const QString& secret)
{
    const auto requests = app.server.requests();
    return std::any_of(requests.cbegin(), requests.cend(), [&](const RecordedRequest& request) {
        return request.target.startsWith("/api/v2/org_connections") && request.status == 200
            && request.header(header) == secret.toUtf8();
    });
}

/// The program itself with these variables, until it has loaded what they give and what is stored.
void runProgram(
    App& app, const QProcessEnvironment& variables, Canaries& canaries, const std::function<bool()>& isDone)
{
    app.server.clearRequests();
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(variables);
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(
        QStringLiteral(ORGBRIDGE_PROGRAM), {u"--api-url"_s, app.server.url().toString(), u"--verbose"_s});
    QVERIFY(program.waitForStarted());
    QByteArray output;
    const auto everythingDone = [&] {
        output += program.readAll();
        return isDone() && output.contains("GET /api/v2/org_connections 200");
    };
    QTRY_VERIFY2_WITH_TIMEOUT(everythingDone(), output.right(4000).constData(), 40000);
    canaries.lookAtProcess(program.processId());
    QCOMPARE(umaskOf(program.processId()), "0077"_ba); // Also what Qt writes by itself is for nobody else.
    program.terminate();
    QVERIFY(program.waitForFinished());
    canaries.lookAt(u"what the program printed"_s, output + program.readAll());
}

} // namespace

class CanaryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void findsAPlantedCanary_data();
    void findsAPlantedCanary();
    void findsOneInAProcess_data();
    void findsOneInAProcess();
    void findsOneOnScreen_data();
    void findsOneOnScreen();
    void nothingTellsTheCredentials();
};

/// Nothing but the parts of the program keep files from others.
void CanaryTest::initTestCase()
{
    ::umask(0);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QVERIFY(home().startsWith(QDir::tempPath())); // Of support/with-keyring.
    for (const QString& folder : {u"/tmp"_s, u"/exports"_s})
        QVERIFY(QDir().mkdir(home() + folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("TMPDIR", QFile::encodeName(home() + u"/tmp"_s));
}

void CanaryTest::findsAPlantedCanary_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray key = typedKeys.apiKey.toUtf8();
    QTest::newRow("as it is") << "x" + key + "x";
    QTest::newRow("the end of a file") << key;
    QTest::newRow("percent-encoded") << QByteArray("?key=canary%2Ftyped%2Bapi%3D2");
    QTest::newRow("percent-encoded in small letters") << QByteArray("?key=canary%2ftyped%2bapi%3d2");
    QTest::newRow("hexadecimal") << key.toHex();
    QTest::newRow("UTF-16") << QByteArray(QStringEncoder(QStringConverter::Utf16LE)(typedKeys.apiKey));
    QTest::newRow("big-endian UTF-16")
        << QByteArray(QStringEncoder(QStringConverter::Utf16BE)(typedKeys.apiKey));
    for (const char* before : {"", "a", "ab", "abc", "user:"})
        QTest::addRow("base64 after \"%s\"", before) << QByteArray(before + key + "end").toBase64();
}

void CanaryTest::findsAPlantedCanary()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u".hidden/deep"_s));
    writeFile(folder.filePath(u".hidden/deep/.file"_s), content);
    Canaries canaries(secrets);
    canaries.lookBelow(folder.path());
    QCOMPARE(canaries.files(), 1);
    QCOMPARE(canaries.findings().size(), 1);
}

void CanaryTest::findsOneInAProcess_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("environment") << u"SOME_KEY"_s << QStringList {u"-c"_s, u"read wait"_s};
    QTest::newRow("arguments") << QString() << QStringList {u"-c"_s, u"read wait"_s, bearer.token};
    QTest::newRow("a child") << QString()
                             << QStringList {
                                    u"-c"_s, u"KEY=$0 sh -c 'read wait; true'; true"_s, bearer.token};
}

void CanaryTest::findsOneInAProcess()
{
    QFETCH(QString, variable);
    QFETCH(QStringList, arguments);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!variable.isEmpty())
        environment.insert(variable, bearer.token);
    process.setProcessEnvironment(environment);
    process.start(u"/bin/sh"_s, arguments);
    QVERIFY(process.waitForStarted());
    const auto found = [&process] {
        Canaries canaries(secrets);
        canaries.lookAtProcess(process.processId());
        return !canaries.findings().isEmpty();
    };
    QTRY_VERIFY(found());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

void CanaryTest::findsOneOnScreen_data()
{
    QTest::addColumn<std::function<void(QLineEdit&)>>("plant");
    const auto row = [](const char* name, const std::function<void(QLineEdit&)>& plant) {
        QTest::newRow(name) << plant;
    };
    row("title", [](QLineEdit& line) { line.setWindowTitle(bearer.token); });
    row("tool tip", [](QLineEdit& line) { line.setToolTip(bearer.token); });
    row("name", [](QLineEdit& line) { line.setAccessibleName(bearer.token); });
    row("text", [](QLineEdit& line) { line.setText(bearer.token); });
    row("clipboard", [](QLineEdit& /*line*/) { QGuiApplication::clipboard()->setText(bearer.token); });
}

void CanaryTest::findsOneOnScreen()
{
    QFETCH(std::function<void(QLineEdit&)>, plant);
    QLineEdit line;
    Canaries before(secrets);
    lookAtScreen(before);
    QCOMPARE(before.findings(), QStringList());
    plant(line);
    Canaries canaries(secrets);
    lookAtScreen(canaries);
    QVERIFY(!canaries.findings().isEmpty());
    QGuiApplication::clipboard()->clear();
}

void CanaryTest::nothingTellsTheCredentials()
{
    const EverythingLogged log;
    Canaries canaries(secrets);
    App app(canaryWorld());
    addEnvironmentAccount(app);
    app.open();
    QTRY_VERIFY(app.rows() > 0 && !app.workspace->session.isLoading());
    lookAtScreen(canaries);
    addAccountInTheWindow(app, canaries);
    chooseIn(app, u"account"_s, u"All accounts"_s);
    QTRY_VERIFY(app.rows() > 0 && !app.workspace->session.isLoading());
    QVERIFY(wasAskedWith(app, "DD-API-KEY", typedKeys.apiKey));
    changeAConnection(app, canaries);
    exportConnections(app, canaries);
    exportJournalAndReport(app, canaries);
    copyAsCode(app, canaries);
    app.window->close();
    app.restart(); // Everything is written.

    placeFilesOf(app);
    QProcessEnvironment pair;
    pair.insert(u"DD_API_KEY"_s, environmentKeys.apiKey);
    pair.insert(u"DD_APP_KEY"_s, environmentKeys.applicationKey);
    runProgram(app, pair, canaries, [&app] {
        return wasAskedWith(app, "DD-API-KEY", environmentKeys.apiKey)
            && wasAskedWith(app, "DD-API-KEY", typedKeys.apiKey); // From the keyring.
    });
    QProcessEnvironment token;
    token.insert(u"DD_BEARER_TOKEN"_s, bearer.token);
    runProgram(app, token, canaries,
        [&app] { return wasAskedWith(app, "Authorization", u"Bearer "_s + bearer.token); });

    canaries.lookAt(u"log"_s, logged);
    canaries.lookAtProcess(QCoreApplication::applicationPid());
    canaries.lookBelow(home());
    QVERIFY2(canaries.findings().isEmpty(), qPrintable(canaries.findings().join(u'\n')));
    // There was something to look at.
    QVERIFY(canaries.files() > 10);
    QVERIFY(logged.contains("PATCH /api/v2/org_connections/") && logged.count("qt.") > 10);
    QVERIFY(contentOf(app.folder.filePath(u"accounts.ini"_s)).contains("Typed account"));

    for (const QString& folder : {u"/tmp"_s, u"/exports"_s, u"/config"_s, u"/cache"_s}) {
        const QStringList open = openToOthers(home() + folder);
        QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
    }
}

QTEST_MAIN(CanaryTest)
#include "canary_test.moc"
