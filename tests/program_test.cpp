// SPDX-License-Identifier: Apache-2.0
// The program as it is installed: its command line, and that it keeps secrets to itself.
#include "app/commandline.h"
#include "app/sandbox/sampleworld.h"
#include "app/sandbox/sandboxserver.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;

/// The program in a home of its own, without display, bus and keys.
class Program {
public:
    Program()
    {
        process.setProgram(QStringLiteral(ORGBRIDGE_PROGRAM));
        QProcessEnvironment environment;
        for (const QString& name : {u"PATH"_s, u"LSAN_OPTIONS"_s})
            environment.insert(name, qEnvironmentVariable(name.toLatin1().constData()));
        for (const QString& name :
            {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, home.path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
    }

    void set(const QString& name, const QString& value)
    {
        QProcessEnvironment environment = process.processEnvironment();
        environment.insert(name, value);
        process.setProcessEnvironment(environment);
    }

    int run(const QStringList& arguments)
    {
        process.start(process.program(), arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                                         : -1;
    }

    [[nodiscard]] QByteArray files() const
    {
        QByteArray all;
        QDirIterator found(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.fileName().toUtf8() + '\n' + file.readAll();
        }
        return all;
    }

    QTemporaryDir home;
    QProcess process;
};

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT

private slots:
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
    void answersInTheLanguageOfThePerson();
    void refusesWrongArguments_data();
    void refusesWrongArguments();
    void readsArguments();
    void hasAManualOfEveryOption();
    void saysThatThereIsNoDisplay();
    void keepsSecretsToItself();
};

void ProgramTest::answersWithoutADisplay_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("version") << u"--version"_s << QByteArray("orgbridge " ORGBRIDGE_VERSION "\n");
    QTest::newRow("help") << u"--help"_s << QByteArray("--api-url");
    QTest::newRow("help names the environment") << u"--help"_s << QByteArray("DD_BEARER_TOKEN");
    QTest::newRow("debug info") << u"--debug-info"_s << QByteArray("DD_API_KEY: set\n");
}

void ProgramTest::answersWithoutADisplay()
{
    QFETCH(QString, argument);
    QFETCH(QByteArray, words);
    Program program;
    program.set(u"DD_API_KEY"_s, u"canary-api-key"_s);
    QCOMPARE(program.run({argument}), 0);
    const QByteArray output = program.process.readAllStandardOutput();
    QVERIFY2(output.contains(words), output.constData());
    QVERIFY(!output.contains("canary"));
}

void ProgramTest::answersInTheLanguageOfThePerson()
{
    Program program;
    program.set(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
    program.set(u"LANGUAGE"_s, u"de"_s);
    QCOMPARE(program.run({u"--help"_s}), 0);
    QVERIFY(program.process.readAllStandardOutput().contains("Version ausgeben und beenden."));
    QCOMPARE(program.run({u"--site"_s, u"nowhere"_s}), 2);
    QVERIFY(program.process.readAllStandardError().contains("nowhere"));
}

void ProgramTest::refusesWrongArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("unknown site") << QStringList {u"--site"_s, u"datadoghq.xx"_s}
                                  << QByteArray("us3.datadoghq.com");
    QTest::newRow("http elsewhere") << QStringList {u"--api-url"_s, u"http://example.com"_s}
                                    << QByteArray("https");
    QTest::newRow("address with a password")
        << QStringList {u"--api-url"_s, u"https://a:b@example.com"_s} << QByteArray("https");
    QTest::newRow("unknown option") << QStringList {u"--ignore-tls"_s} << QByteArray("ignore-tls");
    QTest::newRow("an argument") << QStringList {u"file.json"_s} << QByteArray("file.json");
}

void ProgramTest::refusesWrongArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    Program program;
    QCOMPARE(program.run(arguments), 2);
    const QByteArray output = program.process.readAllStandardError();
    QVERIFY2(output.contains(words), output.constData());
}

void ProgramTest::readsArguments()
{
    const CommandLine line
        = parseCommandLine({u"orgbridge"_s, u"--site"_s, u"datadoghq.eu"_s, u"--verbose"_s});
    QCOMPARE(line.task, CommandLine::Task::ShowWindow);
    QCOMPARE(line.site->name, u"EU1"_s);
    QVERIFY(line.verbose);
    QVERIFY(!line.demo);
    const CommandLine gateway
        = parseCommandLine({u"orgbridge"_s, u"--api-url"_s, u"https://gateway.example.com:8443"_s});
    QCOMPARE(gateway.site->apiUrl, QUrl(u"https://gateway.example.com:8443"_s));
    QVERIFY(parseCommandLine({u"orgbridge"_s, u"--demo"_s}).demo);
}

void ProgramTest::hasAManualOfEveryOption()
{
    QFile file(QStringLiteral(ORGBRIDGE_MANUAL));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s);
    // Options, and what the environment may say.
    const QRegularExpression word(u"(?<![\\w-])(--[a-z][a-z-]+|DD_[A-Z_]+)"_s);
    const auto words = [&word](const QString& text) {
        QSet<QString> found;
        for (const QRegularExpressionMatch& match : word.globalMatch(text))
            found.insert(match.captured());
        return found;
    };
    QVERIFY(words(helpText()).contains(u"--api-url"_s));
    QCOMPARE(words(manual), words(helpText()));
}

void ProgramTest::saysThatThereIsNoDisplay()
{
    Program program;
    program.process.setProgram(QStringLiteral(ORGBRIDGE_RUN));
    QCOMPARE(program.run({u"--demo"_s}), 1);
    const QByteArray output = program.process.readAllStandardError();
    QVERIFY2(output.contains("no display") && output.contains("xvfb-run"), output.constData());
}

/// The environment's account reads its connections; what is logged, stored and seen of the process has no
/// key.
void ProgramTest::keepsSecretsToItself()
{
    SandboxServer server(sampleWorld());
    QVERIFY(server.start());
    const KeyPair keys {.apiKey = u"canary-api-key"_s, .applicationKey = u"canary-application-key"_s};
    server.edit([&](SandboxWorld& world) { world.account(payments)->credentials = keys; });
    Program program;
    program.set(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.set(u"DD_API_KEY"_s, keys.apiKey);
    program.set(u"DD_APP_KEY"_s, keys.applicationKey);
    program.process.start(
        program.process.program(), {u"--api-url"_s, server.url().toString(), u"--verbose"_s});
    QVERIFY(program.process.waitForStarted());
    const auto listed = [&server] {
        const auto requests = server.requests();
        return std::any_of(requests.cbegin(), requests.cend(), [](const RecordedRequest& request) {
            return request.target.startsWith("/api/v2/org_connections") && request.status == 200;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(listed(), 20000);
    for (const RecordedRequest& request : server.requests())
        QCOMPARE(request.header("DD-APPLICATION-KEY"), keys.applicationKey.toUtf8());

    QByteArray log;
    const auto logged = [&] {
        log += program.process.readAllStandardError();
        return log.contains("GET /api/v2/org_connections 200");
    };
    QTRY_VERIFY_WITH_TIMEOUT(logged(), 20000);
    QFile commandLine(u"/proc/%1/cmdline"_s.arg(program.process.processId()));
    QVERIFY(commandLine.open(QIODevice::ReadOnly));
    QVERIFY(!commandLine.readAll().contains("canary"));
    QFile variables(u"/proc/%1/environ"_s.arg(program.process.processId()));
    QVERIFY(variables.open(QIODevice::ReadOnly));
    const QByteArray block = variables.readAll();
    QVERIFY2(block.contains("DD_API_KEY=") && !block.contains("canary"), block.constData());
    QTRY_VERIFY_WITH_TIMEOUT(program.files().contains("Central Observability"), 20000); // The snapshot.
    program.process.terminate();
    QVERIFY(program.process.waitForFinished());
    log += program.process.readAllStandardError() + program.process.readAllStandardOutput();
    QVERIFY2(!log.contains("canary"), log.constData());
    QVERIFY(!program.files().contains("canary"));
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
