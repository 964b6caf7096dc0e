// SPDX-License-Identifier: Apache-2.0
// The TypeScript of "Copy As…", compiled and run with Datadog's own client from npm. The first run installs
// it into the build folder, pinned by tests/data/typescript/package-lock.json.
#include "tests/support/codescene.h"

#include <QDir>

#include <map>

using namespace Qt::StringLiterals;

/// A server, and the code that was made for it.
struct Case {
    CodeScene scene;
    CodeSubject subject;
};

class CodeTypeScriptTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void changesAConnection_data();
    void changesAConnection();
    void readsTheSite_data();
    void readsTheSite();
    void tellsRefusals();

private:
    void add(const QString& name, const QString& id, const ConnectionTypes& types,
        const std::optional<Certificate>& certificate = {});
    void compile();

    std::map<QString, std::unique_ptr<Case>> m_cases; ///< By the name of the row.
};

namespace {

const QString packages = QStringLiteral(CODE_TYPESCRIPT);

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Puts the packages into the build folder, unless these very ones are there. Nothing, or why they are not.
QByteArray install()
{
    const QDir source(QStringLiteral(TEST_DATA "/typescript"));
    const QDir target(packages);
    const QByteArray lock = contentOf(source.filePath(u"package-lock.json"_s));
    if (!lock.isEmpty() && contentOf(target.filePath(u"installed"_s)) == lock)
        return {};
    if (!target.mkpath(u"."_s))
        return packages.toUtf8() + " cannot be made.";
    for (const QString& name : {u"package.json"_s, u"package-lock.json"_s, u"connect-to.cjs"_s}) {
        QFile::remove(target.filePath(name));
        if (!QFile::copy(source.filePath(name), target.filePath(name)))
            return name.toUtf8() + " cannot be copied.";
    }
    const QStringList arguments {
        u"ci"_s, u"--include=dev"_s, u"--ignore-scripts"_s, u"--no-audit"_s, u"--no-fund"_s};
    const ToolResult result
        = runTool(u"npm"_s, arguments, packages, QProcessEnvironment::systemEnvironment());
    if (result.exitCode != 0)
        return result.errors;
    return writeFile(target.filePath(u"installed"_s), QString::fromUtf8(lock)) ? QByteArray() : "No stamp.";
}

bool isUnreachable(const QByteArray& npmErrors)
{
    const auto codes = {"ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH"};
    return std::any_of(
        codes.begin(), codes.end(), [&](const char* code) { return npmErrors.contains(code); });
}

QString fileOf(const QString& name, const QString& suffix)
{
    return packages + u"/run/"_s + QString(name).replace(u' ', u'-') + suffix;
}

} // namespace

void CodeTypeScriptTest::initTestCase()
{
    for (const QString& tool : {u"node"_s, u"npm"_s}) {
        if (!hasTool(tool))
            QSKIP(qPrintable(tool + u" is not installed."_s));
    }
    const QByteArray failure = install();
    if (isUnreachable(failure))
        QSKIP("The npm registry is not reachable.");
    QVERIFY2(failure.isEmpty(), failure.constData());

    const QString id = sampleConnectionId(payments, central);
    add(u"known types"_s, id, {u"logs"_s, u"metrics"_s, u"audit"_s});
    add(u"one type"_s, id, {u"audit"_s});
    add(u"unknown type"_s, id, {u"logs"_s, u"ci_pipelines"_s});
    add(u"nasty strings"_s, nastyText(), nastyTypes());
    add(u"refusal"_s, id, {u"logs"_s});
    if (const auto certificate = siteCertificate()) {
        add(u"of the connection"_s, id, {u"audit"_s}, certificate);
        add(u"of the environment"_s, id, {u"audit"_s}, certificate);
    }
    compile();
}

/// A case on Datadog's site where there is a certificate for it, else on the sandbox's own address.
void CodeTypeScriptTest::add(const QString& name, const QString& id, const ConnectionTypes& types,
    const std::optional<Certificate>& certificate)
{
    auto made = std::make_unique<Case>();
    if (certificate) {
        made->scene.server.setTls(certificate->server);
        const QString authority = made->scene.folder.filePath(u"authority.pem"_s);
        QVERIFY(writeFile(authority, QString::fromLatin1(certificate->authority.toPem())));
    }
    QVERIFY(made->scene.server.start());
    made->subject = made->scene.subject(id, types, certificate ? datadogSite() : made->scene.address());
    QVERIFY(QDir().mkpath(packages + u"/run"_s));
    QVERIFY(writeFile(fileOf(name, u".ts"_s), renderCode(languageTitled(u"TypeScript"_s), made->subject)));
    m_cases[name] = std::move(made);
}

/// All at once: the compiler reads Datadog's client for ten seconds. As strictly as it can.
void CodeTypeScriptTest::compile()
{
    QStringList arguments {packages + u"/node_modules/typescript/bin/tsc"_s, u"--strict"_s,
        u"--noUnusedLocals"_s, u"--skipLibCheck"_s, u"--target"_s, u"es2020"_s, u"--module"_s, u"commonjs"_s};
    for (const auto& [name, made] : m_cases)
        arguments.append(fileOf(name, u".ts"_s));
    const ToolResult compiled = runTool(u"node"_s, arguments, packages);
    QVERIFY2(compiled.exitCode == 0, compiled.said().constData());
}

void CodeTypeScriptTest::changesAConnection_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"known types", "one type", "unknown type", "nasty strings"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void CodeTypeScriptTest::changesAConnection()
{
    QFETCH(const QString, name);
    const auto& [scene, subject] = *m_cases.at(name);
    const ToolResult result = runTool(u"node"_s, {fileOf(name, u".js"_s)}, packages, scene.environment());
    QVERIFY2(result.exitCode == 0, result.said().constData());
    QCOMPARE(wrongWith(scene.server, subject), QString());
    QVERIFY2(result.output.contains("\"org_connection\""), result.output.constData());
}

void CodeTypeScriptTest::readsTheSite_data()
{
    addSites();
}

void CodeTypeScriptTest::readsTheSite()
{
    QFETCH(const QString, variable);
    QFETCH(const QByteArray, host);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    if (!m_cases.contains(name))
        QSKIP("openssl is not installed.");
    const auto& [scene, subject] = *m_cases.at(name);
    QMap<QString, QString> variables {{u"NODE_OPTIONS"_s, u"--require "_s + packages + u"/connect-to.cjs"_s},
        {u"NODE_EXTRA_CA_CERTS"_s, scene.folder.filePath(u"authority.pem"_s)},
        {u"CONNECT_TO_PORT"_s, QString::number(scene.server.url().port())}};
    if (!variable.isEmpty())
        variables.insert(u"DD_SITE"_s, variable);
    const ToolResult result
        = runTool(u"node"_s, {fileOf(name, u".js"_s)}, packages, scene.environment(variables));
    QVERIFY2(result.exitCode == 0, result.said().constData());
    QCOMPARE(wrongWith(scene.server, subject), QString());
    QCOMPARE(scene.server.requests().first().header("Host"), host);
}

void CodeTypeScriptTest::tellsRefusals()
{
    auto& [scene, subject] = *m_cases.at(u"refusal"_s);
    scene.server.edit([id = subject.connection.id](SandboxWorld& world) { world.connections.remove(id); });
    const ToolResult result
        = runTool(u"node"_s, {fileOf(u"refusal"_s, u".js"_s)}, packages, scene.environment());
    QVERIFY(result.exitCode != 0);
    QVERIFY2(result.errors.contains("404") && result.errors.contains("not found"), result.errors.constData());
}

QTEST_GUILESS_MAIN(CodeTypeScriptTest)
#include "codetypescript_test.moc"
