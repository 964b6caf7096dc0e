// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/sandboxserver.h"
#include "tests/support/planworld.h"
#include "tests/support/secretsproxy.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

/// Whether every call to the disk fails in every way, which takes a quarter of an hour; or in one way each.
bool everyWay()
{
    return qEnvironmentVariableIsSet("ORGBRIDGE_TEST_EVERY_WAY");
}

constexpr int childPatienceMs = 120'000;
const QByteArray oldExport = "old\n";
const QByteArray newExport = QByteArray("new\n").repeated(2000);

QByteArray bytesIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What localstory_child told while it lived.
struct Told {
    bool wasKilled = false;
    bool failed = true; ///< It crashed, hung, or ended otherwise than it should.
    QByteArrayList lines;

    [[nodiscard]] bool said(const QByteArray& line) const { return lines.contains(line); }

    /// The rest of the last line that begins so.
    [[nodiscard]] QByteArray after(const QByteArray& word) const
    {
        for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
            if (line->startsWith(QByteArray(word + ' ')))
                return line->mid(word.size() + 1);
        }
        return {};
    }
    [[nodiscard]] QJsonObject state(const QByteArray& word) const
    {
        return QJsonDocument::fromJson(after(word)).object();
    }
};

/// Fails the n-th call to the disk, to the keychain and to the server, for every n that the main
/// story has: start, account, load, edit, save, undo, export, quit, start again. Each time the program lives,
/// or is killed, what it did not warn of is true at the next start, and that start works.
class LocalStoryTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void passesUntouched();
    void diskFails_data();
    void diskFails();
    void keychainFails_data();
    void keychainFails();
    void serverFails_data();
    void serverFails();

private:
    void begin();
    [[nodiscard]] Told run(const QProcessEnvironment& environment) const;
    [[nodiscard]] QProcessEnvironment disk(const QString& how, int at) const;
    [[nodiscard]] static QProcessEnvironment behind(const SecretsProxy& proxy);
    void check(const Told& told);
    void checkWhatItSaw(const Told& told);
    void checkClaims(const Told& told, const Told& later);
    void checkEnd(const Told& told);
    static void explain(const Told& told);
    [[nodiscard]] QString types(int sink) const;
    [[nodiscard]] QString accountId() const { return QFileInfo(m_folder->path()).fileName(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxServer> m_server;
};

void LocalStoryTest::init()
{
    begin();
}

void LocalStoryTest::begin()
{
    m_server = std::make_unique<SandboxServer>(planWorld(1, 2, 2));
    QVERIFY(m_server->start());
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(u"export.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(oldExport);
}

/// The events run on meanwhile: the proxy of the keyring is in this process.
Told LocalStoryTest::run(const QProcessEnvironment& environment) const
{
    QProcess child;
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(LOCALSTORY_CHILD), {m_folder->path(), m_server->url().toString()});
    Told told;
    if (!QTest::qWaitFor([&child] { return child.state() == QProcess::NotRunning; }, childPatienceMs))
        return told;
    told.wasKilled = child.exitStatus() == QProcess::CrashExit && child.exitCode() == SIGKILL;
    told.failed = !told.wasKilled && (child.exitStatus() == QProcess::CrashExit || child.exitCode() != 0);
    told.lines = child.readAllStandardOutput().trimmed().split('\n');
    return told;
}

QProcessEnvironment LocalStoryTest::disk(const QString& how, int at) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // A sanitizer's library has to be loaded first, and says so otherwise.
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(PRELOADED_FIRST FAILING_DISK));
    environment.insert(u"FAILINGDISK_BELOW"_s, m_folder->path());
    environment.insert(u"FAILINGDISK_HOW"_s, how);
    environment.insert(u"FAILINGDISK_AT"_s, QString::number(at));
    return environment;
}

QProcessEnvironment LocalStoryTest::behind(const SecretsProxy& proxy)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, proxy.address());
    return environment;
}

QString LocalStoryTest::types(int sink) const
{
    return typesBetween(m_server->world(), sourceName(1), sinkName(sink)).wireNames().join(u' ');
}

/// Checks what was told, starts the program again without any fault, and checks that all is well then.
void LocalStoryTest::check(const Told& told)
{
    QVERIFY(!told.failed);
    if (!told.wasKilled)
        checkWhatItSaw(told);
    const QByteArray exported = bytesIn(m_folder->filePath(u"export.txt"_s));
    QVERIFY(exported == newExport || (exported == oldExport && !told.said("exported")));
    const Told later = run(QProcessEnvironment::systemEnvironment());
    QVERIFY(!later.failed);
    QVERIFY(!later.wasKilled);
    checkClaims(told, later);
    checkEnd(later);
}

/// A loaded list is the server's, and what was not warned of is there at the next start.
void LocalStoryTest::checkWhatItSaw(const Told& told)
{
    const QJsonObject ended = told.state("ended");
    const QJsonObject again = told.state("again");
    QVERIFY(!ended.isEmpty() && !again.isEmpty());
    if (again[u"loaded"].toBool()) {
        QCOMPARE(again[u"types"][connectionId(1, 1)].toString(), types(1));
        QCOMPARE(again[u"types"][connectionId(1, 2)].toString(), types(2));
    }
    if (ended[u"warnings"][u"drafts"].toString().isEmpty())
        QCOMPARE(again[u"drafts"], ended[u"drafts"]);
    const bool journalIsWell = ended[u"warnings"][u"journal"].toString().isEmpty()
        && again[u"warnings"][u"journal"].toString().isEmpty();
    if (journalIsWell && again[u"loaded"].toBool())
        QCOMPARE(again[u"journal"], ended[u"journal"]);
}

/// What the program had said before it ended, in whatever way, holds at the next start.
void LocalStoryTest::checkClaims(const Told& told, const Told& later)
{
    const QJsonObject found = later.state("found");
    const QJsonArray accounts = found[u"accounts"].toArray();
    QCOMPARE(accounts.contains(accountId()) || !told.said("account"), true);
    if (told.said("account") && !told.said("session only"))
        QVERIFY(!later.said("account")); // It had its credentials, so nobody had to type them again.
    const QByteArrayList drafts = told.after("drafts").split(' ');
    const auto isDraft = [&](int sink) { return found[u"drafts"].toArray().contains(connectionId(1, sink)); };
    if (drafts.contains(connectionId(1, 2).toUtf8()))
        QVERIFY(isDraft(2));
    const QJsonObject warnings = found[u"warnings"].toObject();
    for (const QJsonValue& warning : warnings)
        QCOMPARE(warning.toString(), QString());
}

/// The story that nothing has disturbed: everything is there, and nothing is said against it.
void LocalStoryTest::checkEnd(const Told& told)
{
    const QJsonObject again = told.state("again");
    QVERIFY(again[u"loaded"].toBool());
    QCOMPARE(again[u"accounts"], QJsonValue(QJsonArray {accountId()}));
    QCOMPARE(again[u"drafts"], QJsonValue(QJsonArray {connectionId(1, 2)}));
    QCOMPARE(again[u"types"][connectionId(1, 1)].toString(), types(1));
    QCOMPARE(types(2), u"logs"_s);
    for (const QJsonValue& outcome : again[u"journal"].toArray())
        QVERIFY(outcome == u"applied"_s || outcome == u"not applied"_s);
    const QJsonObject warnings = again[u"warnings"].toObject();
    for (const QJsonValue& warning : warnings)
        QCOMPARE(warning.toString(), QString());
    QCOMPARE(bytesIn(m_folder->filePath(u"export.txt"_s)), newExport);
    const QStringList names = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names)
        QVERIFY2(!name.contains(u"damaged"_s) && !name.contains(u"newer"_s), qPrintable(name));
}

void LocalStoryTest::passesUntouched()
{
    const Told told = run(disk(u"once"_s, 0));
    QVERIFY(!told.failed && !told.wasKilled);
    QVERIFY(told.said("account") && told.said("saved") && told.said("undone") && told.said("exported"));
    QVERIFY(!told.said("session only"));
    QVERIFY(told.after("calls").toInt() > 50); // Or the disk has not been listened to.
    checkWhatItSaw(told);
    checkEnd(told);
}

void LocalStoryTest::diskFails_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("at");
    begin();
    const int calls = run(disk(u"once"_s, 0)).after("calls").toInt();
    qInfo("The story changes something on the disk %d times.", calls);
    const std::pair<const char*, QString> ways[] = {{"fails", u"once"_s},
        {"the disk is full from then on", u"full"_s}, {"the program is killed", u"kill"_s}};
    for (int at = 1; at <= calls; ++at) {
        for (int way = 0; way < 3; ++way) {
            if (everyWay() || at % 3 == way)
                QTest::addRow("call %d: %s", at, ways[way].first) << ways[way].second << at;
        }
    }
}

void LocalStoryTest::diskFails()
{
    QFETCH(const QString, how);
    QFETCH(const int, at);
    const Told told = run(disk(how, at));
    // Threads share the disk, so that a call more or less is no surprise.
    QVERIFY(told.wasKilled == (how == "kill"_L1) || told.after("calls").toInt() < at);
    check(told);
    explain(told);
}

void LocalStoryTest::keychainFails_data()
{
    QTest::addColumn<int>("at");
    begin();
    SecretsProxy proxy;
    [[maybe_unused]] const Told told = run(behind(proxy));
    qInfo("The story asks the keychain %d times.", proxy.calls);
    for (int at = 1; at <= proxy.calls; ++at)
        QTest::addRow("question %d", at) << at;
}

void LocalStoryTest::keychainFails()
{
    QFETCH(const int, at);
    SecretsProxy proxy;
    proxy.failAt = at;
    const Told told = run(behind(proxy));
    QVERIFY(proxy.calls >= at);
    check(told);
    explain(told);
}

void LocalStoryTest::serverFails_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("at");
    begin();
    [[maybe_unused]] const Told told = run(QProcessEnvironment::systemEnvironment());
    const int requests = int(m_server->requests().size());
    qInfo("The story asks the server %d times.", requests);
    const auto rows = [requests](const char* name, const Fault& fault) {
        for (int at = 1; at <= requests; ++at)
            QTest::addRow("request %d: %s", at, name) << fault << at;
    };
    rows("reset before it acts", Fault::resetBeforeActing());
    rows("reset after it acted", Fault::resetAfterActing());
    rows("503", Fault::answer(503, "down"));
}

void LocalStoryTest::serverFails()
{
    QFETCH(const Fault, fault);
    QFETCH(const int, at);
    m_server->addFault(fault.afterSkipping(at - 1));
    const Told told = run(QProcessEnvironment::systemEnvironment());
    QVERIFY(m_server->requests().size() >= at);
    m_server->clearFaults();
    check(told);
    explain(told);
}

/// What a failure has to be understood with.
void LocalStoryTest::explain(const Told& told)
{
    if (QTest::currentTestFailed())
        qWarning("It had told:\n%s", told.lines.join('\n').constData());
}

QTEST_GUILESS_MAIN(LocalStoryTest)
#include "localstory_test.moc"
