// SPDX-License-Identifier: Apache-2.0
#include "tests/support/planrig.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

constexpr int sources = 8;
constexpr int sinks = 40;
constexpr int connected = 25;

const ConnectionTypes logs {u"logs"_s};
const ConnectionTypes metrics {u"metrics"_s};
const ConnectionTypes theirs {u"logs"_s, u"audit"_s};

using Pair = std::pair<int, int>;

Pair pairOf(const Change& change)
{
    for (int source = 1; source <= sources; ++source) {
        for (int sink = 1; sink <= sinks; ++sink) {
            if (change.baseline.sourceOrg.name() == sourceName(source)
                && change.baseline.sinkOrg.name() == sinkName(sink))
                return {source, sink};
        }
    }
    return {};
}

/// Updates, deletions and creations of every source, 25 of each source, mixed.
QList<Change> twoHundredChanges()
{
    QList<Change> changes;
    for (int step = 0; step < 25; ++step) {
        for (int source = 1; source <= sources; ++source) {
            const QString account = sourceName(source);
            const int sink = step + 1;
            if (step % 5 == 4)
                changes.append(createChange(
                    account, orgNamed(account), orgNamed(sinkName(connected + 1 + step / 5)), logs));
            else if (step % 3 == 2)
                changes.append(deleteChange(account, knownConnection(source, sink)));
            else
                changes.append(updateChange(account, knownConnection(source, sink), metrics));
        }
    }
    return changes;
}

/// True for every n-th request that is, or is not, a write.
std::function<bool(const SandboxRequest&)> everyNth(int n, bool isWrite)
{
    return [n, isWrite, count = std::make_shared<int>(0)](const SandboxRequest& request) {
        return (request.method != "GET") == isWrite && ++*count % n == 0;
    };
}

/// True for the read before the change of a pair.
std::function<bool(const SandboxRequest&)> reads(int source, int sink)
{
    return [=](const SandboxRequest& request) {
        return request.method == "GET" && request.target.contains(sampleOrgId(sourceName(source)).toLatin1())
            && request.target.contains(sampleOrgId(sinkName(sink)).toLatin1());
    };
}

void addFaults(SandboxServer& server)
{
    const auto always = [&server](const Fault& fault, int n, bool isWrite) {
        server.addFault(fault.when(everyNth(n, isWrite)).forEver());
    };
    always(Fault::rateLimited(0), 7, true);
    always(Fault::resetBeforeActing(), 11, true);
    always(Fault::resetAfterActing(), 9, true);
    always(Fault::answer(503, "<html>down</html>"), 13, true);
    always(Fault::answerAfterActing(502, "<html>bad gateway</html>"), 10, true);
    always(Fault::closeAfterActing(), 17, true);
    always(Fault::cutBody(1), 15, true);
    always(Fault::rateLimited(0), 19, false);
    always(Fault::answer(503), 23, false);
    always(Fault::resetBeforeActing(), 29, false);
}

} // namespace

/// A long plan on a bad day: whatever happens, what the person is told is what the server has.
class PlanManyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsWhatTheServerHas();
    void sentEveryWriteOnce();
    void journalledEveryWrite();
    void didMeetTrouble();

private:
    void changeBehindItsBack();
    [[nodiscard]] bool isTried(const ChangeProgress& progress) const;

    std::unique_ptr<PlanRig> m_rig;
    std::map<Pair, ConnectionTypes> m_expected; ///< What is there, as long as nothing is written.
    QSet<QByteArray> m_written; ///< Method, target and body of each write but those that got 429.
    QSet<QByteArray> m_turnedAway; ///< Those that got nothing else.
};

void PlanManyTest::initTestCase()
{
    m_rig = std::make_unique<PlanRig>(planWorld(sources, sinks, connected));
    for (int source = 1; source <= sources; ++source) {
        for (int sink = 1; sink <= sinks; ++sink)
            m_expected[{source, sink}] = sink <= connected ? logs : ConnectionTypes();
    }
    changeBehindItsBack();
    addFaults(m_rig->server);
    PlanRunner* runner = m_rig->runner.get();
    connect(runner, &PlanRunner::conflictFound, runner, [runner](qsizetype index) {
        switch (runner->progress().at(index).comparison) {
        case Comparison::Different:
            runner->answer(index, ConflictAnswer::ApplyOnTop);
            break;
        case Comparison::Gone:
            runner->answer(index, ConflictAnswer::CreateAgain);
            break;
        case Comparison::Exists:
            runner->answer(index, ConflictAnswer::TakeTheirs);
            break;
        case Comparison::Unchanged:
        case Comparison::AlreadySo:
            QFAIL("These are no conflicts.");
        }
    });
    const auto changes = twoHundredChanges();
    QCOMPARE(changes.size(), 200);
    QVERIFY(m_rig->run(changes));
}

/// Rows that somebody else changes or deletes: before the read, and between read and write.
void PlanManyTest::changeBehindItsBack()
{
    SandboxServer& server = m_rig->server;
    server.addFault(Fault::changeBefore([](SandboxWorld& world) {
        world.connections[connectionId(1, 1)].types = theirs.wireNames();
    }).when(reads(1, 1)));
    server.addFault(Fault::changeBefore([](SandboxWorld& world) {
        world.connections.remove(connectionId(2, 2));
    }).when(reads(2, 2)));
    server.addFault(
        Fault::changeBefore([](SandboxWorld& world) { world.connections.remove(connectionId(3, 4)); })
            .on("PATCH")
            .at(connectionId(3, 4).toLatin1()));
    server.addFault(Fault::changeBefore([](SandboxWorld& world) {
        world.createConnection(
            *world.account(sourceName(4)), sampleOrgId(sinkName(connected + 1)), theirs.wireNames());
    }).when(reads(4, connected + 1)));
    m_expected[{1, 1}] = theirs;
    m_expected[{2, 2}] = {};
    m_expected[{3, 4}] = {};
    m_expected[{4, connected + 1}] = theirs;
}

void PlanManyTest::tellsWhatTheServerHas()
{
    std::map<Pair, ConnectionTypes> told = m_expected;
    for (const ChangeProgress& progress : m_rig->runner->progress()) {
        QVERIFY(isOver(progress.state));
        QVERIFY(progress.state != ChangeState::Unknown && progress.state != ChangeState::NotTried);
        if (isDone(progress.state))
            told[pairOf(progress.change)] = progress.change.desired;
    }
    for (const auto& [pair, types] : told) {
        const ConnectionTypes actual = m_rig->types(pair.first, pair.second);
        QVERIFY2(actual == types, qPrintable(u"%1 to %2"_s.arg(pair.first).arg(pair.second)));
    }
    const auto& progress = m_rig->runner->progress();
    const auto stateOf = [&](int source, int sink) {
        return std::find_if(progress.begin(), progress.end(), [&](const ChangeProgress& one) {
            return pairOf(one.change) == Pair(source, sink);
        })->state;
    };
    QCOMPARE(stateOf(3, 4), ChangeState::Failed);
    QCOMPARE(stateOf(4, connected + 1), ChangeState::KeptTheirs);
}

void PlanManyTest::sentEveryWriteOnce()
{
    for (const RecordedRequest& write : m_rig->writes()) {
        const QByteArray key
            = write.method + ' ' + write.target + ' ' + write.body + ' ' + write.header("DD-API-KEY");
        if (write.status == 429) {
            m_turnedAway.insert(key);
            continue;
        }
        QVERIFY2(!m_written.contains(key), key.constData());
        m_written.insert(key);
    }
    m_turnedAway.subtract(m_written);
}

bool PlanManyTest::isTried(const ChangeProgress& progress) const
{
    const Change& change = progress.change;
    const QSet<QByteArray> tried = m_written + m_turnedAway;
    return std::any_of(tried.begin(), tried.end(), [&change](const QByteArray& write) {
        if (change.kind != Change::Kind::Create)
            return write.contains(change.baseline.id.text().toLatin1());
        return write.startsWith("POST ") && write.contains(change.baseline.sinkOrg.id().text().toLatin1())
            && write.endsWith(QByteArray("api-" + change.baseline.sourceOrg.name().toLatin1()));
    });
}

void PlanManyTest::journalledEveryWrite()
{
    Journal reopened(m_rig->path);
    await(reopened.load({}));
    QVERIFY(reopened.warning().isEmpty());
    QHash<QString, JournalEntry> entries;
    for (const JournalEntry& entry : reopened.entries())
        entries.insert(entry.change.id, entry);
    QCOMPARE(entries.size(), reopened.entries().size());
    QCOMPARE(entries.size(), m_written.size() + m_turnedAway.size());
    for (const ChangeProgress& progress : m_rig->runner->progress()) {
        QCOMPARE(entries.contains(progress.change.id), isTried(progress));
        if (!entries.contains(progress.change.id))
            continue;
        const JournalEntry entry = entries.value(progress.change.id);
        const bool isApplied = progress.state == ChangeState::Applied;
        QCOMPARE(entry.outcome, isApplied ? JournalOutcome::Applied : JournalOutcome::NotApplied);
        QVERIFY(entry.change == progress.change);
        if (isApplied)
            QCOMPARE(entry.after.connectionTypes, progress.change.desired);
    }
}

void PlanManyTest::didMeetTrouble()
{
    int applied = 0;
    int failed = 0;
    for (const ChangeProgress& progress : m_rig->runner->progress()) {
        applied += progress.state == ChangeState::Applied ? 1 : 0;
        failed += progress.state == ChangeState::Failed ? 1 : 0;
    }
    QVERIFY(applied > 120);
    QVERIFY(failed > 10);
    int limited = 0;
    int lost = 0;
    for (const RecordedRequest& request : m_rig->server.requests()) {
        limited += request.status == 429 ? 1 : 0;
        lost += request.status == 0 ? 1 : 0;
    }
    QVERIFY(limited > 20);
    QVERIFY(lost > 20);
}

QTEST_GUILESS_MAIN(PlanManyTest)
#include "planmany_test.moc"
