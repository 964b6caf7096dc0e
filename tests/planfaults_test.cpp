// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/pending.h"
#include "tests/support/planrig.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ConnectionTypes logs {u"logs"_s};
const ConnectionTypes metrics {u"metrics"_s};
constexpr ExchangeLimits impatient {.deadline = 400ms};

/// The change of one connection with the write's verb, and what the world holds once it is applied.
Change changeBy(const QByteArray& verb, int source = 1)
{
    const QString account = sourceName(source);
    if (verb == "POST")
        return createChange(account, orgNamed(account), orgNamed(sinkName(2)), metrics);
    if (verb == "PATCH")
        return updateChange(account, knownConnection(source, 1), metrics);
    return deleteChange(account, knownConnection(source, 1));
}

bool isApplied(const PlanRig& rig, const QByteArray& verb)
{
    if (verb == "POST")
        return rig.types(1, 2) == metrics;
    return rig.types(1, 1) == (verb == "PATCH" ? metrics : ConnectionTypes());
}

const QList<QByteArray> verbs {"PATCH", "POST", "DELETE"};

} // namespace

/// What goes wrong on the wire while a plan runs, and a runner that goes away meanwhile.
class PlanFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void waitsForTheRateLimit_data();
    void waitsForTheRateLimit();
    void comparesAgainAfterTheRateLimit_data();
    void comparesAgainAfterTheRateLimit();
    void cancelsWhileTheJournalIsWritten();
    void saysHowLongItWaits_data();
    void saysHowLongItWaits();
    void looksAfterALostAnswer_data();
    void looksAfterALostAnswer();
    void saysThatItDoesNotKnow_data();
    void saysThatItDoesNotKnow();
    void seesThatOthersCameIn_data();
    void seesThatOthersCameIn();
    void findsALateEffectTheNextTime();
    void readsAgainWhereReadingFails();
    void failsWhereItCannotRead();
    void failsOnARefusal();
    void keepsTypesThatTheAnswerLeavesOut();
    void endsInEveryState_data();
    void endsInEveryState();
    void endsWhileCredentialsAreAwaited();
};

void PlanFaultsTest::waitsForTheRateLimit_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("refusals");
    QTest::addColumn<int>("reset");
    for (const QByteArray& verb : verbs) {
        for (const int refusals : {1, 3, 4})
            QTest::addRow("%s, %d times", verb.constData(), refusals) << verb << refusals << 0;
    }
    QTest::newRow("one second") << QByteArray("PATCH") << 1 << 1;
}

void PlanFaultsTest::waitsForTheRateLimit()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const int, refusals);
    QFETCH(const int, reset);
    PlanRig rig(planWorld(1, 2, 1));
    rig.server.addFault(Fault::rateLimited(reset).on(verb).times(refusals));
    int waits = 0;
    connect(rig.runner.get(), &PlanRunner::changed, rig.runner.get(), [&](qsizetype index) {
        const ChangeProgress& progress = rig.runner->progress().at(index);
        if (progress.state != ChangeState::RateLimited)
            return;
        ++waits;
        QCOMPARE(progress.bucket, u"org_connections"_s);
        QCOMPARE(progress.waitSeconds, reset);
    });
    QVERIFY(rig.run({changeBy(verb)}));
    const bool works = refusals <= 3;
    QCOMPARE(rig.state(), works ? ChangeState::Applied : ChangeState::Failed);
    QCOMPARE(isApplied(rig, verb), works);
    QCOMPARE(waits, std::min(refusals, 3));
    QCOMPARE(rig.writes().size(), std::min(refusals + 1, 4));
    QCOMPARE(rig.journal.entries().size(), 1);
    QCOMPARE(
        rig.journal.entries().first().outcome, works ? JournalOutcome::Applied : JournalOutcome::NotApplied);
    if (!works)
        QCOMPARE(rig.runner->progress().first().error->kind, ApiError::Kind::RateLimited);
}

void PlanFaultsTest::saysHowLongItWaits_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("seconds");
    QTest::newRow("as told") << Fault::rateLimited(17) << 17;
    QTest::newRow("at most five minutes") << Fault::rateLimited(86'400) << 300;
    QTest::newRow("not told") << Fault::answer(429) << 10;
}

void PlanFaultsTest::saysHowLongItWaits()
{
    QFETCH(const Fault, fault);
    QFETCH(const int, seconds);
    PlanRig rig(planWorld(1, 2, 1));
    rig.server.addFault(fault.on("PATCH"));
    rig.runner->start(planOf({changeBy("PATCH"), changeBy("POST")}));
    QTRY_COMPARE(rig.state(), ChangeState::RateLimited);
    QCOMPARE(rig.runner->progress().first().waitSeconds, seconds);

    QSignalSpy finished(rig.runner.get(), &PlanRunner::finished);
    rig.runner->cancel();
    QTRY_COMPARE(finished.size(), 1); // Long before the limit is lifted.
    QCOMPARE(rig.state(0), ChangeState::NotTried);
    QCOMPARE(rig.state(1), ChangeState::NotTried);
    QCOMPARE(rig.writes().size(), 1);
    QCOMPARE(rig.journal.entries().first().outcome, JournalOutcome::NotApplied);
    QCOMPARE(
        OtherConnection(rig.path).column(u"SELECT outcome FROM changes"_s), QStringList {u"not applied"_s});
}

void PlanFaultsTest::comparesAgainAfterTheRateLimit_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::newRow("update") << QByteArray("PATCH");
    QTest::newRow("deletion") << QByteArray("DELETE");
}

/// Minutes pass, in which a colleague shares one type more.
void PlanFaultsTest::comparesAgainAfterTheRateLimit()
{
    QFETCH(const QByteArray, verb);
    PlanRig rig(planWorld(1, 2, 1));
    Fault limited = Fault::rateLimited(0).on(verb);
    limited.editAfter = [](SandboxWorld& world) {
        world.connections[connectionId(1, 1)].types = QStringList {u"audit"_s, u"logs"_s};
    };
    rig.server.addFault(limited);
    rig.runner->start(planOf({changeBy(verb)}));
    QTRY_COMPARE(rig.state(), ChangeState::Asking);
    QCOMPARE(rig.writes().size(), 1);
    QCOMPARE(rig.journal.entries().first().outcome, JournalOutcome::NotApplied);
    QVERIFY(rig.journal.entries().first().message.contains(u"rate limit"_s));

    rig.runner->answer(0, ConflictAnswer::TakeTheirs);
    QVERIFY(rig.runsOut());
    QCOMPARE(rig.state(), ChangeState::KeptTheirs);
    QCOMPARE(rig.writes().size(), 1);
    QCOMPARE(rig.types(1, 1), (ConnectionTypes {u"audit"_s, u"logs"_s}));
    QCOMPARE(rig.journal.entries().size(), 1);
}

/// The disk lets the journal wait, and the person changes their mind.
void PlanFaultsTest::cancelsWhileTheJournalIsWritten()
{
    PlanRig rig(planWorld(1, 2, 1));
    const OtherConnection other(rig.path);
    other.run(u"BEGIN EXCLUSIVE"_s);
    QSignalSpy stated(rig.runner.get(), &PlanRunner::stated);
    rig.runner->start(planOf({changeBy("PATCH")}));
    QTRY_COMPARE(stated.size(), 1);
    rig.runner->cancel();
    other.run(u"ROLLBACK"_s);
    QVERIFY(rig.runsOut());
    QCOMPARE(rig.state(), ChangeState::NotTried);
    QVERIFY(rig.writes().isEmpty());
    QCOMPARE(rig.journal.entries().first().outcome, JournalOutcome::NotApplied);
}

void PlanFaultsTest::looksAfterALostAnswer_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char* name, const Fault& fault) {
        for (const QByteArray& verb : verbs)
            QTest::addRow("%s: %s", verb.constData(), name) << verb << fault.on(verb);
    };
    row("503 without acting", Fault::answer(503, "<html>down</html>"));
    row("502 after acting", Fault::answerAfterActing(502, "<html>bad gateway</html>"));
    row("reset before acting", Fault::resetBeforeActing());
    row("reset after acting", Fault::resetAfterActing());
    row("closed before acting", Fault::closeBeforeActing());
    row("closed after acting", Fault::closeAfterActing());
    row("silence", Fault::silence());
    row("silence after acting", Fault::silenceAfterActing());
    row("body cut", Fault::cutBody(1));
    row("204 after acting", Fault::answerAfterActing(204));
    row("redirect", Fault::redirect(QUrl(u"http://127.0.0.1:9/"_s)));
    row("garbage", Fault::garbage("not http at all\r\n\r\n"));
}

void PlanFaultsTest::looksAfterALostAnswer()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const Fault, fault);
    PlanRig rig(planWorld(1, 2, 1), impatient);
    rig.server.addFault(fault);
    QList<ChangeState> states;
    connect(rig.runner.get(), &PlanRunner::changed, rig.runner.get(), [&] { states.append(rig.state()); });
    QVERIFY(rig.run({changeBy(verb)}));

    QCOMPARE(rig.state(), fault.acts ? ChangeState::Applied : ChangeState::Failed);
    QCOMPARE(isApplied(rig, verb), fault.acts);
    QVERIFY(states.contains(ChangeState::Looking));
    QCOMPARE(rig.writes().size(), 1);
    QCOMPARE(rig.server.requests().size(), 3);
    const ChangeProgress& progress = rig.runner->progress().first();
    QCOMPARE(progress.error.has_value(), !fault.acts);
    QVERIFY(!progress.message.isEmpty());
    const JournalEntry& entry = rig.journal.entries().first();
    QCOMPARE(entry.outcome, fault.acts ? JournalOutcome::Applied : JournalOutcome::NotApplied);
    QVERIFY(entry.message.contains(progress.message));
    if (fault.acts && verb != "DELETE") {
        QCOMPARE(entry.after.connectionTypes, metrics);
        QVERIFY(!entry.after.id.isEmpty());
    }
}

void PlanFaultsTest::saysThatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("verb");
    for (const QByteArray& verb : verbs)
        QTest::newRow(verb.constData()) << verb;
}

void PlanFaultsTest::saysThatItDoesNotKnow()
{
    QFETCH(const QByteArray, verb);
    PlanRig rig(planWorld(1, 2, 1));
    rig.server.addFault(Fault::resetAfterActing().on(verb));
    rig.server.addFault(Fault::answer(503).on("GET").afterSkipping(1).forEver());
    QVERIFY(rig.run({changeBy(verb)}));
    QCOMPARE(rig.state(), ChangeState::Unknown);
    QCOMPARE(rig.runner->progress().first().error->kind, ApiError::Kind::ConnectionLost);
    QCOMPARE(rig.writes().size(), 1);
    QCOMPARE(rig.server.requests().size(), 1 + 1 + 4); // Reading is tried four times.
    QCOMPARE(rig.journal.entries().first().outcome, JournalOutcome::Unknown);
}

void PlanFaultsTest::seesThatOthersCameIn_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("update, other types") << QByteArray("PATCH") << true;
    QTest::newRow("update, gone") << QByteArray("PATCH") << false;
    QTest::newRow("create, other types") << QByteArray("POST") << true;
}

void PlanFaultsTest::seesThatOthersCameIn()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const bool, isThere);
    PlanRig rig(planWorld(1, 2, 1));
    Fault fault = Fault::resetAfterActing().on(verb);
    fault.editAfter = [isThere](SandboxWorld& world) {
        if (!isThere)
            world.connections.clear();
        for (SandboxConnection& one : world.connections)
            one.types = QStringList {u"audit"_s};
    };
    rig.server.addFault(fault);
    QSignalSpy settled(rig.runner.get(), &PlanRunner::settled);
    QSignalSpy gone(rig.runner.get(), &PlanRunner::gone);
    QVERIFY(rig.run({changeBy(verb)}));
    QCOMPARE(rig.state(), ChangeState::Failed);
    QVERIFY(settled.isEmpty()); // The draft stays.
    QCOMPARE(gone.size(), isThere ? 0 : 1);
    const JournalEntry& entry = rig.journal.entries().first();
    QCOMPARE(entry.outcome, JournalOutcome::NotApplied);
    QCOMPARE(entry.after.connectionTypes, isThere ? ConnectionTypes {u"audit"_s} : ConnectionTypes());
}

/// A server can still act after the look. That cannot be known; what can is that the next try sees it.
void PlanFaultsTest::findsALateEffectTheNextTime()
{
    PlanRig rig(planWorld(1, 2, 1), impatient);
    rig.server.addFault(Fault::delayBeforeActing(1200).on("PATCH"));
    QVERIFY(rig.run({changeBy("PATCH")}));
    QCOMPARE(rig.state(), ChangeState::Failed);
    QTRY_COMPARE(rig.types(1, 1), metrics);
    QVERIFY(rig.run({changeBy("PATCH")}));
    QCOMPARE(rig.state(), ChangeState::AlreadySo);
    QCOMPARE(rig.writes().size(), 1);
}

void PlanFaultsTest::readsAgainWhereReadingFails()
{
    PlanRig rig(planWorld(1, 2, 1));
    rig.server.addFault(Fault::rateLimited(0).on("GET"));
    rig.server.addFault(Fault::answer(503).on("GET"));
    rig.server.addFault(Fault::resetBeforeActing().on("GET"));
    QVERIFY(rig.run({changeBy("PATCH")}));
    QCOMPARE(rig.state(), ChangeState::Applied);
    QCOMPARE(rig.writes().size(), 1);
}

void PlanFaultsTest::failsWhereItCannotRead()
{
    PlanRig rig(planWorld(1, 2, 1));
    rig.server.addFault(Fault::answer(503, "{\"errors\":[\"later\"]}").on("GET").times(4));
    QVERIFY(rig.run({changeBy("PATCH"), changeBy("POST")}));
    QCOMPARE(rig.state(0), ChangeState::Failed);
    QCOMPARE(rig.runner->progress().first().error->serverTexts, QStringList {u"later"_s});
    QCOMPARE(rig.state(1), ChangeState::Applied); // The others go on.
    QCOMPARE(rig.writes().size(), 1);
    QCOMPARE(rig.journal.entries().size(), 1); // What was not sent is not in the journal.
}

void PlanFaultsTest::failsOnARefusal()
{
    PlanRig rig(planWorld(1, 2, 1));
    rig.server.addFault(Fault::answer(403, "{\"errors\":[\"Forbidden\"]}").on("PATCH"));
    QSignalSpy settled(rig.runner.get(), &PlanRunner::settled);
    QVERIFY(rig.run({changeBy("PATCH")}));
    QCOMPARE(rig.state(), ChangeState::Failed);
    QCOMPARE(rig.server.requests().size(), 2); // It said no: there is nothing to look for.
    QCOMPARE(rig.journal.entries().first().message, u"Forbidden"_s);
    QVERIFY(settled.isEmpty());
}

void PlanFaultsTest::keepsTypesThatTheAnswerLeavesOut()
{
    PlanRig rig(planWorld(1, 2, 1));
    const QByteArray bare = "{\"data\":{\"type\":\"org_connection\",\"id\":\"" + connectionId(1, 1).toLatin1()
        + "\",\"attributes\":{}}}";
    rig.server.addFault(Fault::answerAfterActing(200, bare).on("PATCH"));
    QVERIFY(rig.run({changeBy("PATCH")}));
    QCOMPARE(rig.state(), ChangeState::Applied);
    const OrgConnection& after = rig.journal.entries().first().after;
    QCOMPARE(after.connectionTypes, metrics);
    QCOMPARE(after.sinkOrg.name(), sinkName(1));
}

void PlanFaultsTest::endsInEveryState_data()
{
    enum Moment { Entered, Stated, Settled };
    QTest::addColumn<QList<Fault>>("faults");
    QTest::addColumn<int>("moment");
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<bool>("lock");
    using Faults = QList<Fault>;
    const auto theirs = Fault::changeBefore(
        [](SandboxWorld& world) { world.connections[connectionId(1, 1)].types = QStringList {u"audit"_s}; });
    const auto row = [](const char* name, const Faults& faults, ChangeState state, int moment = Entered,
                         bool lock = false) { QTest::newRow(name) << faults << moment << state << lock; };
    row("reading", {Fault::silence()}, ChangeState::Reading);
    row("reading again after a pause", {Fault::rateLimited(200)}, ChangeState::Reading);
    row("asking", {theirs}, ChangeState::Asking);
    row("journalling before the write", {}, ChangeState::Reading, Stated, true);
    row("writing", {Fault::silence().on("PATCH")}, ChangeState::Writing);
    row("rate-limited", {Fault::rateLimited(200).on("PATCH")}, ChangeState::RateLimited);
    row("looking", {Fault::answer(503).on("PATCH"), Fault::silence().on("GET").afterSkipping(1)},
        ChangeState::Looking);
    row("journalling after the write", {}, ChangeState::Writing, Settled, true);
}

void PlanFaultsTest::endsInEveryState()
{
    QFETCH(const QList<Fault>, faults);
    QFETCH(const int, moment);
    QFETCH(const ChangeState, state);
    QFETCH(const bool, lock);
    PlanRig rig(planWorld(2, 2, 1));
    const OtherConnection other(rig.path);
    for (const Fault& fault : faults)
        rig.server.addFault(fault);
    QSignalSpy stated(rig.runner.get(), &PlanRunner::stated);
    QSignalSpy settled(rig.runner.get(), &PlanRunner::settled);
    const auto lockNow = [&] { other.run(u"BEGIN IMMEDIATE"_s); };
    if (lock && moment == 1)
        lockNow();
    connect(rig.runner.get(), &PlanRunner::changed, rig.runner.get(), [&] {
        if (lock && moment == 2 && rig.state() == ChangeState::Writing)
            lockNow();
    });
    rig.runner->start(planOf({changeBy("PATCH"), changeBy("POST")}));
    if (moment == 0)
        QTRY_COMPARE(rig.state(), state);
    else
        QTRY_VERIFY(!(moment == 1 ? stated : settled).isEmpty());
    QCOMPARE(rig.state(), state);
    rig.runner->setPaused(true);
    rig.runner.reset();
    if (lock)
        other.run(u"ROLLBACK"_s);

    rig.server.clearFaults();
    rig.makeRunner([&rig](const QString& accountId) { return rig.ready(accountId); });
    QVERIFY(rig.run({changeBy("PATCH", 2)})); // The others can still be used.
    QCOMPARE(rig.state(), ChangeState::Applied);
    QVERIFY(rig.writes().size() <= 2);
}

void PlanFaultsTest::endsWhileCredentialsAreAwaited()
{
    PlanRig rig(planWorld(1, 2, 1));
    const Pending<bool> unlocked;
    const auto token = std::make_shared<int>(7); // What a closure holds must live as long as it is awaited.
    rig.makeRunner([&rig, unlocked, token](QString accountId) -> QCoro::Task<ClientResult> {
        const bool isThere = co_await unlocked;
        co_return isThere&&* token == 7 ? rig.client(accountId) : std::shared_ptr<ApiClient>();
    });
    rig.runner->start(planOf({changeBy("PATCH")}));
    QCOMPARE(rig.state(), ChangeState::Waiting);
    rig.runner->setPaused(true);
    rig.runner.reset();
    unlocked.complete(true);
    QVERIFY(rig.server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(PlanFaultsTest)
#include "planfaults_test.moc"
