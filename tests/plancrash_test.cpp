// SPDX-License-Identifier: Apache-2.0
#include "app/connections/drafts.h"
#include "app/plan/recovery.h"
#include "app/plan/recreation.h"
#include "tests/support/accessrig.h"

#include <QProcess>

#include <atomic>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {

const ConnectionTypes logs {u"logs"_s};
constexpr int patienceMs = 30'000;
constexpr int latencyMs = 25; // So that drafts are stored in the middle of a plan, too.

/// The connections that are edited, and what is wanted of them.
const std::pair<int, int> edited[] = {{1, 1}, {1, 2}, {2, 1}, {2, 2}};

/// As plancrash_child has it.
RestrictionPolicy carriedAccess()
{
    return ownOnly().with(viewerRelation(), ownPrincipals().last());
}

ConnectionTypes wanted(int source, int sink)
{
    return {u"metrics"_s, u"type_%1_%2"_s.arg(source).arg(sink)};
}

} // namespace

/// Kills the program at every step of a plan and starts it again: nothing typed is lost, the journal knows
/// everything that was sent, and what it does not know of the outcome is found out by reading.
class PlanCrashTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void runsUntouched();
    void isKilledAtEveryStep();
    void isKilledBeforeEveryRequestActs();
    void isKilledAfterEveryRequestActs();
    void isKilledWhileItRecreates_data();
    void isKilledWhileItRecreates();

private:
    enum class End { Killed, Finished, Failed };

    void begin();
    [[nodiscard]] End runChild(int killAtStep = 0, const QString& plan = u"drafts"_s);
    [[nodiscard]] Fault killing(bool acted);
    void finishTheRecreation();
    void killAtRequests(bool acted);
    void checkAfterCrash();
    void checkJournal(Journal& journal);
    void checkDrafts(const Drafts& drafts);
    void checkEnd();
    [[nodiscard]] std::shared_ptr<ApiClient> clientOf(const QString& accountId);
    [[nodiscard]] bool isApplied(const Change& change) const;
    [[nodiscard]] QString draftsPath() const { return m_dir->filePath(u"drafts.json"_s); }
    [[nodiscard]] QString journalPath() const { return m_dir->filePath(u"journal.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Transport> m_transport;
    std::atomic<qint64> m_child = 0;
};

void PlanCrashTest::init()
{
    begin();
}

void PlanCrashTest::cleanup()
{
    m_server.reset();
}

/// A new server, and a folder with drafts that wait to be applied.
void PlanCrashTest::begin()
{
    m_server = std::make_unique<SandboxServer>(planWorld(2, 4, 3));
    QVERIFY(m_server->start());
    m_server->setLatency(latencyMs);
    m_transport = std::make_unique<Transport>();
    m_dir = std::make_unique<QTemporaryDir>();
    Drafts drafts(draftsPath());
    for (const auto& [source, sink] : edited) {
        const Connection connection {knownConnection(source, sink)};
        drafts.edit(connection, wanted(source, sink));
    }
}

PlanCrashTest::End PlanCrashTest::runChild(int killAtStep, const QString& plan)
{
    m_child = 0;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(PLANCRASH_CHILD),
        {m_dir->path(), m_server->url().toString(), QString::number(killAtStep), plan});
    if (!child.waitForStarted())
        return End::Failed;
    m_child = child.processId();
    if (!child.waitForFinished(patienceMs))
        return End::Failed;
    if (child.exitStatus() == QProcess::CrashExit)
        return End::Killed;
    return child.exitCode() == 0 ? End::Finished : End::Failed;
}

void PlanCrashTest::runsUntouched()
{
    QCOMPARE(runChild(), End::Finished);
    checkEnd();
}

void PlanCrashTest::isKilledAtEveryStep()
{
    int steps = 0;
    for (;;) {
        const End end = runChild(steps + 1);
        QVERIFY(end != End::Failed);
        if (end == End::Finished)
            break;
        ++steps;
        checkAfterCrash();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"Killed at step %1"_s.arg(steps)));
        begin();
    }
    checkEnd();
    QVERIFY2(steps >= 6 * 5, qPrintable(QString::number(steps)));
}

void PlanCrashTest::isKilledBeforeEveryRequestActs()
{
    killAtRequests(false);
}

void PlanCrashTest::isKilledAfterEveryRequestActs()
{
    killAtRequests(true);
}

/// Kills the program as the server has a request, before or after it acts on it.
Fault PlanCrashTest::killing(bool acted)
{
    const auto killChild = [this](SandboxWorld&) {
        while (m_child == 0)
            QThread::yieldCurrentThread();
        ::kill(static_cast<pid_t>(m_child), SIGKILL);
    };
    Fault fault = acted ? Fault::changeAfter(killChild) : Fault::changeBefore(killChild);
    fault.acts = acted;
    return fault;
}

void PlanCrashTest::killAtRequests(bool acted)
{
    const Fault fault = killing(acted);
    int requests = 0;
    for (;;) {
        m_server->addFault(fault.afterSkipping(requests));
        const End end = runChild();
        QVERIFY(end != End::Failed);
        if (end == End::Finished)
            break;
        ++requests;
        m_server->clearFaults();
        checkAfterCrash();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"Killed at request %1"_s.arg(requests)));
        begin();
    }
    checkEnd();
    QCOMPARE(requests, 7 * 2);
}

void PlanCrashTest::isKilledWhileItRecreates_data()
{
    QTest::addColumn<bool>("acted");
    QTest::newRow("before every request acts") << false;
    QTest::newRow("after every request acts") << true;
}

void PlanCrashTest::isKilledWhileItRecreates()
{
    QFETCH(const bool, acted);
    const Fault fault = killing(acted);
    int requests = 0;
    for (;; begin()) {
        m_server->edit([](SandboxWorld& world) { setAccess(world, connectionId(1, 1), carriedAccess()); });
        m_server->addFault(fault.afterSkipping(requests));
        const End end = runChild(0, u"recreation"_s);
        QVERIFY(end != End::Failed);
        m_server->clearFaults();
        finishTheRecreation();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"Killed at request %1"_s.arg(requests + 1)));
        if (end == End::Finished)
            break;
        ++requests;
    }
    QCOMPARE(requests, 7); // Two reads and a deletion, a read and a creation, a read and a restriction.
}

/// What the next start finds: the old connection untouched, or what is left to do of the new one.
void PlanCrashTest::finishTheRecreation()
{
    Journal journal(journalPath());
    await(journal.load({}));
    const auto clientFor
        = [this](QString accountId) -> QCoro::Task<ClientResult> { co_return clientOf(accountId); };
    await(resolveUnfinished(journal, clientFor, {}));
    QVERIFY(unfinished(journal).isEmpty());
    const QList<Change> left = leftToRecreate(journal.entries());
    const bool isThere
        = m_server->world().connectionBetween(sampleOrgId(sourceName(1)), sampleOrgId(sinkName(1)));
    QCOMPARE(isThere, left.isEmpty() || left.first().kind != Change::Kind::Create);
    if (!left.isEmpty()) {
        PlanRunner runner(
            clientFor, [](const QString& id) { return AccountLabel {.label = id, .site = {}}; }, journal);
        runner.start(planOf(left));
        QVERIFY(QTest::qWaitFor([&] { return !runner.isRunning(); }, patienceMs));
    }
    const SandboxWorld world = m_server->world();
    const auto* now = world.connectionBetween(sampleOrgId(sourceName(1)), sampleOrgId(sinkName(1)));
    QVERIFY(now);
    QCOMPARE(ConnectionTypes(now->types), logs);
    QVERIFY(accessIn(world, now->id) == carriedAccess());
    QVERIFY(leftToRecreate(journal.entries()).isEmpty());
}

/// What the next start finds, and what it makes of it; then the plan is applied again to its end.
void PlanCrashTest::checkAfterCrash()
{
    {
        Drafts drafts(draftsPath());
        QVERIFY2(drafts.warning().isEmpty(), qPrintable(drafts.warning()));
        checkDrafts(drafts);
        Journal journal(journalPath());
        await(journal.load({}));
        QVERIFY2(journal.warning().isEmpty(), qPrintable(journal.warning()));
        checkJournal(journal);
        for (const JournalEntry& entry : journal.entries()) {
            if (entry.outcome == JournalOutcome::Applied && entry.change.kind != Change::Kind::Restrict)
                drafts.settle(entry.change.baseline.id, entry.after, entry.change.desired);
        }
        for (const auto& [source, sink] : edited) {
            const bool isThere = drafts.find(connectionId(source, sink)) != nullptr;
            const auto now = typesBetween(m_server->world(), sourceName(source), sinkName(sink));
            QCOMPARE(isThere, now != wanted(source, sink));
        }
    }
    QCOMPARE(runChild(), End::Finished);
    checkEnd();
}

/// A draft is gone only where the server has what it asked for.
void PlanCrashTest::checkDrafts(const Drafts& drafts)
{
    const SandboxWorld world = m_server->world();
    for (const auto& [source, sink] : edited) {
        const Draft* draft = drafts.find(connectionId(source, sink));
        if (draft)
            QCOMPARE(draft->types, wanted(source, sink));
        else
            QCOMPARE(typesBetween(world, sourceName(source), sinkName(sink)), wanted(source, sink));
    }
}

void PlanCrashTest::checkJournal(Journal& journal)
{
    QList<RecordedRequest> writes = m_server->requests();
    writes.removeIf([](const RecordedRequest& request) { return request.method == "GET"; });
    QVERIFY(journal.entries().size() >= writes.size()); // Intended first, sent then.
    for (const RecordedRequest& write : writes) {
        const bool isKnown = std::any_of(
            journal.entries().begin(), journal.entries().end(), [&write](const JournalEntry& entry) {
                const OrgConnection& baseline = entry.change.baseline;
                if (write.target.contains("restriction_policy"))
                    return write.target.endsWith(baseline.id.text().toLatin1());
                return write.method == "POST" ? write.body.contains(baseline.sinkOrg.id().text().toLatin1())
                                              : write.target.endsWith(baseline.id.text().toLatin1());
            });
        QVERIFY2(isKnown, write.target.constData());
    }
    const auto clientFor
        = [this](QString accountId) -> QCoro::Task<ClientResult> { co_return clientOf(accountId); };
    const auto open = unfinished(journal);
    const auto resolved = await(resolveUnfinished(journal, clientFor, {}));
    QCOMPARE(resolved.size(), open.size());
    QVERIFY(unfinished(journal).isEmpty());
    for (const JournalEntry& entry : journal.entries()) {
        QCOMPARE(
            entry.outcome, isApplied(entry.change) ? JournalOutcome::Applied : JournalOutcome::NotApplied);
        QVERIFY(!entry.at.isNull());
    }
    const OtherConnection other(journalPath());
    QCOMPARE(
        other.column(u"SELECT number FROM changes WHERE outcome IN ('intended', 'unknown')"_s).size(), 0);
}

bool PlanCrashTest::isApplied(const Change& change) const
{
    if (change.kind == Change::Kind::Restrict)
        return accessIn(m_server->world(), change.baseline.id) == change.access->desired;
    const auto now
        = typesBetween(m_server->world(), change.baseline.sourceOrg.name(), change.baseline.sinkOrg.name());
    return now == change.desired;
}

std::shared_ptr<ApiClient> PlanCrashTest::clientOf(const QString& accountId)
{
    return std::make_shared<ApiClient>(
        *siteFromApiUrl(m_server->url()), accountOf(accountId).credentials, *m_transport);
}

/// Everything is as it was wanted, and the server acted once on each write.
void PlanCrashTest::checkEnd()
{
    const SandboxWorld world = m_server->world();
    for (const auto& [source, sink] : edited)
        QCOMPARE(typesBetween(world, sourceName(source), sinkName(sink)), wanted(source, sink));
    QCOMPARE(typesBetween(world, sourceName(1), sinkName(4)), ConnectionTypes {u"audit"_s});
    QVERIFY(typesBetween(world, sourceName(2), sinkName(3)).isEmpty());
    int acted = 0;
    for (const RecordedRequest& request : m_server->requests())
        acted += request.method != "GET" && request.actedOn ? 1 : 0;
    QCOMPARE(acted, 7);
    QVERIFY(!accessIn(world, connectionId(2, 2)).isUnrestricted());
    QVERIFY(Drafts(draftsPath()).all().isEmpty());
    const OtherConnection other(journalPath());
    QCOMPARE(other.column(u"SELECT number FROM changes WHERE outcome = 'applied'"_s).size(), 7);
}

QTEST_GUILESS_MAIN(PlanCrashTest)
#include "plancrash_test.moc"
