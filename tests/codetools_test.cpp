// SPDX-License-Identifier: Apache-2.0
// What the languages' own tools say of the code of "Copy As…": it parses, it means what it should, and curl
// changes a connection with it. TypeScript has a test of its own.
#include "tests/support/codescene.h"

using namespace Qt::StringLiterals;

class CodeToolsTest : public QObject {
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void isFormatted_data();
    void isFormatted();
    void stringsMeanThemselves_data();
    void stringsMeanThemselves();
    void curlChangesAConnection_data();
    void curlChangesAConnection();
    void curlReadsTheSite_data();
    void curlReadsTheSite();
    void curlTellsWhatIsMissing();
    void curlTellsRefusals();
    void curlKeepsKeysOutOfItsArguments();
};

namespace {

/// A tool that takes a file, which is the last argument.
struct Command {
    QString tool; ///< What has to be installed.
    QStringList arguments;
    QString program = tool; ///< What is started.
};

QString dataFile(const QString& name)
{
    return QStringLiteral(TEST_DATA) + u'/' + name;
}

/// What a program of stringsMeanThemselves() wrote.
QString textIn(const QByteArray& output, const QString& title)
{
    if (title == "curl"_L1) // The string is JSON there.
        return QJsonDocument::fromJson(output).array().first().toString();
    if (title == "Terraform"_L1)
        return QString::fromUtf8(QByteArray::fromBase64(output.trimmed().replace('"', "")));
    return QString::fromUtf8(output);
}

ToolResult runCurl(const CodeScene& scene, const QString& shell, const CodeSubject& subject,
    const QProcessEnvironment& environment)
{
    const QString file = scene.folder.filePath(u"code"_s);
    if (!writeFile(file, renderCode(languageTitled(u"curl"_s), subject)))
        qFatal("The code cannot be written.");
    return runTool(shell, {file}, scene.folder.path(), environment);
}

Command parserOf(const QString& title)
{
    if (title == "Go"_L1)
        return {u"gofmt"_s, {u"-e"_s}};
    if (title == "Java"_L1)
        return {.tool = u"javac"_s, .arguments = {dataFile(u"code/ParseOnly.java"_s)}, .program = u"java"_s};
    if (title == "Python"_L1)
        return {u"python3"_s, {u"-m"_s, u"py_compile"_s}};
    if (title == "Ruby"_L1)
        return {u"ruby"_s, {u"-c"_s}};
    if (title == "Rust"_L1)
        return {u"rustfmt"_s, {u"--edition"_s, u"2021"_s, u"--emit"_s, u"stdout"_s}};
    if (title == "Terraform"_L1)
        return {u"terraform"_s, {u"fmt"_s}};
    return {u"sh"_s, {u"-n"_s}};
}

} // namespace

void CodeToolsTest::parses_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<CodeSubject>("subject");
    for (const CodeTemplate& language : codeLanguages()) {
        if (language.title == "TypeScript"_L1)
            continue;
        const auto add = [&language](const char* name, const CodeSubject& subject) {
            QTest::addRow("%s: %s", qPrintable(language.title), name) << language.title << subject;
        };
        add("plain", plainSubject());
        add("address", plainSubject(gateway()));
        add("nasty strings", nastySubject());
        add("no type", emptySubject());
    }
}

void CodeToolsTest::parses()
{
    QFETCH(const QString, title);
    QFETCH(const CodeSubject, subject);
    const Command parser = parserOf(title);
    if (!hasTool(parser.tool))
        QSKIP(qPrintable(parser.tool + u" is not installed."_s));
    const CodeTemplate& language = languageTitled(title);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"code."_s + language.suffix);
    QVERIFY(writeFile(file, renderCode(language, subject)));
    const ToolResult result = runTool(parser.program, parser.arguments + QStringList(file), folder.path());
    QVERIFY2(result.exitCode == 0, result.errors.constData());

    // A parser that takes everything would prove nothing.
    QVERIFY(writeFile(file, renderCode(language, subject).replace(u'"', u"\"\"("_s) + u"\n)}'"_s));
    QVERIFY(runTool(parser.program, parser.arguments + QStringList(file), folder.path()).exitCode != 0);
}

void CodeToolsTest::isFormatted_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("Go") << u"Go"_s << u"gofmt"_s << QStringList {u"-l"_s};
    QTest::newRow("Rust") << u"Rust"_s << u"rustfmt"_s
                          << QStringList {u"--edition"_s, u"2021"_s, u"--check"_s};
    QTest::newRow("Terraform") << u"Terraform"_s << u"terraform"_s << QStringList {u"fmt"_s, u"-check"_s};
}

/// As the language's own formatter would write it.
void CodeToolsTest::isFormatted()
{
    QFETCH(const QString, title);
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    if (!hasTool(program))
        QSKIP(qPrintable(program + u" is not installed."_s));
    const CodeTemplate& language = languageTitled(title);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"code."_s + language.suffix);
    for (const CodeSubject& subject : {plainSubject(), plainSubject(gateway())}) {
        QVERIFY(writeFile(file, renderCode(language, subject)));
        const ToolResult result = runTool(program, arguments + QStringList(file), folder.path());
        QVERIFY2(result.exitCode == 0, result.errors.constData());
        QCOMPARE(result.output, QByteArray());
    }
}

void CodeToolsTest::stringsMeanThemselves_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("program");
    const auto add
        = [](const QString& title, const QString& suffix, const Command& command, const QString& program) {
              QTest::newRow(qPrintable(title)) << title << command << suffix << program;
          };
    const auto inShell = [](const QString& tool, const QString& line) {
        return Command {.tool = tool, .arguments = {u"-c"_s, line}, .program = u"sh"_s};
    };
    add(u"curl"_s, u"sh"_s, {u"sh"_s, {}}, u"printf %s '[\"%1\"]'"_s);
    add(u"Go"_s, u"go"_s, {u"go"_s, {u"run"_s}},
        u"package main\nimport \"os\"\nfunc main() { os.Stdout.WriteString(\"%1\") }"_s);
    add(u"Java"_s, u"java"_s, {.tool = u"javac"_s, .arguments = {}, .program = u"java"_s},
        u"class Code { public static void main(String[] a) throws Exception {"
        "System.out.write(\"%1\".getBytes(\"UTF-8\")); System.out.flush(); } }"_s);
    add(u"Python"_s, u"py"_s, {u"python3"_s, {}}, u"import sys\nsys.stdout.buffer.write(\"%1\".encode())"_s);
    add(u"Ruby"_s, u"rb"_s, {u"ruby"_s, {}}, u"$stdout.binmode\nprint \"%1\""_s);
    add(u"Rust"_s, u"rs"_s, inShell(u"rustc"_s, u"rustc -o program \"$0\" && ./program"_s),
        u"fn main() { print!(\"{}\", \"%1\"); }"_s);
    add(u"Terraform"_s, u"txt"_s, inShell(u"terraform"_s, u"terraform console < \"$0\""_s),
        u"base64encode(\"%1\")\n"_s);
    add(u"TypeScript"_s, u"js"_s, {u"node"_s, {}}, u"process.stdout.write(\"%1\");"_s);
}

/// Runs a program that does nothing but write the string.
void CodeToolsTest::stringsMeanThemselves()
{
    QFETCH(const QString, title);
    QFETCH(const Command, command);
    QFETCH(const QString, suffix);
    QFETCH(QString, program);
    if (!hasTool(command.tool))
        QSKIP(qPrintable(command.tool + u" is not installed."_s));
    const CodeTemplate& language = languageTitled(title);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"code."_s + suffix);
    QVERIFY(writeFile(file, program.replace(u"%1"_s, escaped(nastyText(), language.escapes))));
    const ToolResult result = runTool(command.program, command.arguments + QStringList(file), folder.path());
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QCOMPARE(textIn(result.output, title), nastyText());
}

void CodeToolsTest::curlChangesAConnection_data()
{
    addSubjects();
}

void CodeToolsTest::curlChangesAConnection()
{
    QFETCH(const QString, id);
    QFETCH(const ConnectionTypes, types);
    if (!hasTool(u"curl"_s))
        QSKIP("curl is not installed.");
    for (const QString& shell : {u"sh"_s, u"bash"_s}) {
        if (!hasTool(shell))
            continue;
        CodeScene scene;
        QVERIFY(scene.server.start());
        const CodeSubject subject = scene.subject(id, types, scene.address());
        const ToolResult result = runCurl(scene, shell, subject, scene.environment());
        QVERIFY2(result.exitCode == 0, result.said().constData());
        QCOMPARE(wrongWith(scene.server, subject), QString());
        QVERIFY(result.output.contains("\"org_connection\""));
        if (types == ConnectionTypes {u"audit"_s}) {
            QCOMPARE(scene.server.requests().first().body,
                "{\n    \"data\": {\n      \"type\": \"org_connection\",\n      \"id\": \"" + id.toUtf8()
                    + "\",\n      \"attributes\": {\n        \"connection_types\": [\"audit\"]\n      }\n"
                      "    }\n  }");
        }
    }
}

void CodeToolsTest::curlReadsTheSite_data()
{
    addSites();
}

void CodeToolsTest::curlReadsTheSite()
{
    QFETCH(const QString, variable);
    QFETCH(const QByteArray, host);
    const auto certificate = siteCertificate();
    if (!hasTool(u"curl"_s) || !certificate)
        QSKIP("curl or openssl is not installed.");
    CodeScene scene;
    scene.server.setTls(certificate->server);
    QVERIFY(scene.server.start());
    QVERIFY(writeFile(
        scene.folder.filePath(u"authority.pem"_s), QString::fromLatin1(certificate->authority.toPem())));
    QVERIFY(writeFile(scene.folder.filePath(u".curlrc"_s),
        u"connect-to = \"::127.0.0.1:%1\"\ncacert = \"%2\"\n"_s.arg(scene.server.url().port())
            .arg(scene.folder.filePath(u"authority.pem"_s))));
    QMap<QString, QString> variables {{u"CURL_HOME"_s, scene.folder.path()}};
    if (!variable.isEmpty())
        variables.insert(u"DD_SITE"_s, variable);
    const CodeSubject subject
        = scene.subject(sampleConnectionId(payments, central), {u"audit"_s}, datadogSite());
    const ToolResult result = runCurl(scene, u"sh"_s, subject, scene.environment(variables));
    QVERIFY2(result.exitCode == 0, result.said().constData());
    QCOMPARE(wrongWith(scene.server, subject), QString());
    QCOMPARE(scene.server.requests().first().header("Host"), host);
}

void CodeToolsTest::curlTellsWhatIsMissing()
{
    if (!hasTool(u"curl"_s))
        QSKIP("curl is not installed.");
    CodeScene scene;
    QVERIFY(scene.server.start());
    const CodeSubject subject = plainSubject(scene.address());
    const ToolResult result
        = runCurl(scene, u"sh"_s, subject, toolEnvironment({{u"DD_API_KEY"_s, u"canary"_s}}));
    QVERIFY(result.exitCode != 0);
    QVERIFY2(result.errors.contains("DD_APP_KEY: is not set"), result.errors.constData());
    QVERIFY(scene.server.requests().isEmpty());
}

void CodeToolsTest::curlTellsRefusals()
{
    if (!hasTool(u"curl"_s))
        QSKIP("curl is not installed.");
    CodeScene scene;
    QVERIFY(scene.server.start());
    const CodeSubject subject = plainSubject(scene.address()); // An id that the server does not know.
    const ToolResult result = runCurl(scene, u"sh"_s, subject, scene.environment());
    QVERIFY(result.exitCode != 0);
    QVERIFY2(result.output.contains("not found"), result.output.constData());
    QVERIFY2(result.errors.contains("404"), result.errors.constData());
}

/// Who lists the processes of the machine sees the arguments of each.
void CodeToolsTest::curlKeepsKeysOutOfItsArguments()
{
    if (!hasTool(u"curl"_s) || !QFile::exists(u"/proc/self/cmdline"_s))
        QSKIP("curl or /proc is not there.");
    CodeScene scene;
    QVERIFY(scene.server.start());
    scene.server.addFault(Fault::silence().at("/org_connections").forEver());
    const QString file = scene.folder.filePath(u"code"_s);
    // The shell becomes curl, so that the process to look at is the one that was started.
    QVERIFY(
        writeFile(file, u"exec "_s + renderCode(languageTitled(u"curl"_s), plainSubject(scene.address()))));
    QProcess shell;
    shell.setProcessEnvironment(scene.environment());
    shell.start(u"sh"_s, {file});
    QVERIFY(shell.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(scene.server.requests().size(), 1, 20'000);
    QFile arguments(u"/proc/%1/cmdline"_s.arg(shell.processId()));
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    const QByteArray seen = arguments.readAll();
    shell.kill();
    QVERIFY(shell.waitForFinished());
    QVERIFY2(seen.startsWith("curl") && seen.contains("connection_types"), seen.constData());
    QVERIFY(!seen.contains("canary"));
    QCOMPARE(scene.server.requests().first().header("DD-API-KEY"), keys.apiKey.toUtf8());
}

QTEST_GUILESS_MAIN(CodeToolsTest)
#include "codetools_test.moc"
