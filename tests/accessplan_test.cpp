// SPDX-License-Identifier: Apache-2.0
#include "app/plan/recovery.h"
#include "app/plan/undo.h"
#include "tests/support/accessrig.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString someTeam = u"team:t"_s;
constexpr ExchangeLimits impatient {.deadline = 400ms};

RestrictionPolicy teamToo()
{
    return ownOnly().with(editorRelation(), someTeam);
}

Fault::Edit setPolicy(const RestrictionPolicy& policy)
{
    return [policy](SandboxWorld& world) { setAccess(world, connectionId(1, 1), policy); };
}

} // namespace

/// Edits of who may use a connection, through the runner, over the real network stack.
class AccessPlanTest : public QObject {
    Q_OBJECT

private slots:
    void restricts();
    void restoresFullAccess();
    void sendsNothingWhereItIsSo();
    void takesA404ForFullAccess();
    void failsWhereTheConnectionIsGone();
    void compares_data();
    void compares();
    void resolves_data();
    void resolves();
    void asks_data();
    void asks();
    void looksAfterALostAnswer_data();
    void looksAfterALostAnswer();
    void saysThatItDoesNotKnow();
    void seesThatOthersCameIn();
    void waitsForTheRateLimit();
    void isRefused();
    void locksOutOnlyWhereItIsConfirmed_data();
    void locksOutOnlyWhereItIsConfirmed();
    void undoes_data();
    void undoes();
    void findsOutAfterARestart_data();
    void findsOutAfterARestart();
    void endsInEveryState_data();
    void endsInEveryState();
};

void AccessPlanTest::restricts()
{
    PlanRig rig(planWorld(1, 1, 1));
    QSignalSpy stated(rig.runner.get(), &PlanRunner::accessStated);
    QSignalSpy settled(rig.runner.get(), &PlanRunner::settled);
    QVERIFY(rig.run({restriction({}, teamToo())}));
    QCOMPARE(rig.state(), ChangeState::Applied);
    const auto requests = rig.server.requests();
    QCOMPARE(
        linesOf(requests), (QList<QByteArray> {"GET " + policyTarget(1, 1), "POST " + policyTarget(1, 1)}));
    QVERIFY(requests.last().body.contains(R"("relation":"editor")"));
    QVERIFY(accessOf(rig, connectionId(1, 1)) == teamToo());

    QCOMPARE(stated.size(), 2); // By the read and by the write.
    QVERIFY(stated.last().at(2).value<RestrictionPolicy>() == teamToo());
    QVERIFY(settled.isEmpty()); // A draft of the types has nothing to do with it.
    const JournalEntry& entry = rig.journal.entries().first();
    QCOMPARE(entry.outcome, JournalOutcome::Applied);
    QCOMPARE(entry.change.kind, Change::Kind::Restrict);
    QVERIFY(entry.change.access->baseline.isUnrestricted());
    QVERIFY(entry.accessAfter == teamToo());
    QVERIFY(!entry.requestId.isEmpty());
    QCOMPARE(OtherConnection(rig.path).column(u"SELECT kind || ' ' || outcome FROM changes"_s),
        QStringList {u"restrict applied"_s});
}

void AccessPlanTest::restoresFullAccess()
{
    PlanRig rig(planWorld(1, 1, 1));
    rig.server.edit(setPolicy(teamToo()));
    QVERIFY(rig.run({restriction(teamToo(), {})}));
    QCOMPARE(rig.state(), ChangeState::Applied);
    const auto requests = rig.server.requests();
    QCOMPARE(
        linesOf(requests), (QList<QByteArray> {"GET " + policyTarget(1, 1), "DELETE " + policyTarget(1, 1)}));
    QVERIFY(requests.last().body.isEmpty());
    QVERIFY(rig.server.world().policies.isEmpty());
    QVERIFY(rig.journal.entries().first().accessAfter.isUnrestricted());
}

void AccessPlanTest::sendsNothingWhereItIsSo()
{
    PlanRig rig(planWorld(1, 1, 1));
    rig.server.edit(setPolicy(teamToo()));
    QVERIFY(rig.run({restriction(ownOnly(), teamToo())}));
    QCOMPARE(rig.state(), ChangeState::AlreadySo);
    QVERIFY(rig.writes().isEmpty());
    QVERIFY(rig.journal.entries().isEmpty());
}

void AccessPlanTest::takesA404ForFullAccess()
{
    PlanRig rig(planWorld(1, 1, 1));
    rig.server.addFault(Fault::answer(404, R"({"errors":["Not found"]})").at("restriction_policy"));
    QVERIFY(rig.run({restriction({}, ownOnly())}));
    QCOMPARE(rig.state(), ChangeState::Applied);
    QCOMPARE(rig.server.requests().size(), 3); // It looks whether the connection is still there.
    QVERIFY(accessOf(rig, connectionId(1, 1)) == ownOnly());
}

void AccessPlanTest::failsWhereTheConnectionIsGone()
{
    PlanRig rig(planWorld(1, 1, 1));
    rig.server.edit([](SandboxWorld& world) { world.connections.clear(); });
    QVERIFY(rig.run({restriction({}, ownOnly())}));
    QCOMPARE(rig.state(), ChangeState::Failed);
    QCOMPARE(rig.runner->progress().first().error->kind, ApiError::Kind::NotFound);
    QVERIFY(rig.writes().isEmpty());
}

void AccessPlanTest::compares_data()
{
    QTest::addColumn<RestrictionPolicy>("now");
    QTest::addColumn<int>("comparison");
    QTest::addColumn<int>("judgement");
    const auto row
        = [](const char* name, const RestrictionPolicy& now, Comparison comparison, LostWrite judgement) {
              QTest::newRow(name) << now << int(comparison) << int(judgement);
          };
    row("as it was", ownOnly(), Comparison::Unchanged, LostWrite::NotApplied);
    row("already so", teamToo(), Comparison::AlreadySo, LostWrite::Applied);
    row("full access", {}, Comparison::Different, LostWrite::ChangedByOthers);
    row("something third", ownOnly().with(viewerRelation(), someTeam), Comparison::Different,
        LostWrite::ChangedByOthers);
}

void AccessPlanTest::compares()
{
    QFETCH(RestrictionPolicy, now);
    const AccessEdit edit = *restriction(ownOnly(), teamToo()).access;
    QTEST(int(compareAccess(edit, now)), "comparison");
    QTEST(int(judgeLostAccess(edit, now)), "judgement");
}

void AccessPlanTest::resolves_data()
{
    using Policy = RestrictionPolicy;
    QTest::addColumn<Policy>("before");
    QTest::addColumn<Policy>("wanted");
    QTest::addColumn<Policy>("now");
    QTest::addColumn<ConflictAnswer>("answer");
    QTest::addColumn<std::optional<Policy>>("result");
    const auto row = [](const char* name, const Policy& before, const Policy& wanted, const Policy& now,
                         ConflictAnswer answer, const std::optional<Policy>& result) {
        QTest::newRow(name) << before << wanted << now << answer << result;
    };
    const Policy theirs = ownOnly().with(viewerRelation(), u"team:x"_s);
    const Policy withoutMe = Policy().with(editorRelation(), someTeam);
    row("mine on top", ownOnly(), teamToo(), theirs, ConflictAnswer::ApplyOnTop,
        theirs.with(editorRelation(), someTeam));
    row("mine on top, removing", teamToo(), ownOnly(), theirs.with(editorRelation(), someTeam),
        ConflictAnswer::ApplyOnTop, theirs);
    row("on top of a first restriction", {}, teamToo(), theirs, ConflictAnswer::ApplyOnTop,
        theirs.with(editorRelation(), someTeam));
    row("on top of full access would shut others out", ownOnly(), teamToo(), {}, ConflictAnswer::ApplyOnTop,
        {});
    row("full access on top says nothing", ownOnly(), {}, theirs, ConflictAnswer::ApplyOnTop, {});
    row("on top would leave nobody, which is everybody", teamToo(), ownOnly(), withoutMe,
        ConflictAnswer::ApplyOnTop, {});
    row("overwrite", ownOnly(), teamToo(), theirs, ConflictAnswer::Overwrite, teamToo());
    row("overwrite with full access", ownOnly(), {}, theirs, ConflictAnswer::Overwrite, Policy());
    row("take theirs", ownOnly(), teamToo(), theirs, ConflictAnswer::TakeTheirs, {});
    row("create again", ownOnly(), teamToo(), theirs, ConflictAnswer::CreateAgain, {});
}

void AccessPlanTest::resolves()
{
    QFETCH(RestrictionPolicy, before);
    QFETCH(RestrictionPolicy, wanted);
    QFETCH(RestrictionPolicy, now);
    QFETCH(ConflictAnswer, answer);
    QFETCH(std::optional<RestrictionPolicy>, result);
    const Change change = restriction(before, wanted);
    const auto next = resolvedAccess(change, now, answer);
    QCOMPARE(next.has_value(), result.has_value());
    if (!next)
        return;
    QVERIFY(next->access->desired == *result);
    QVERIFY(next->access->baseline == now);
    QCOMPARE(next->id, change.id);
    QCOMPARE(next->access->own, change.access->own);
}

void AccessPlanTest::asks_data()
{
    QTest::addColumn<ConflictAnswer>("answer");
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<RestrictionPolicy>("expected");
    const RestrictionPolicy theirs = ownOnly().with(viewerRelation(), someTeam);
    QTest::newRow("mine on top") << ConflictAnswer::ApplyOnTop << ChangeState::Applied
                                 << theirs.with(editorRelation(), someTeam);
    QTest::newRow("overwrite") << ConflictAnswer::Overwrite << ChangeState::Applied << teamToo();
    QTest::newRow("take theirs") << ConflictAnswer::TakeTheirs << ChangeState::KeptTheirs << theirs;
}

void AccessPlanTest::asks()
{
    QFETCH(const ConflictAnswer, answer);
    QFETCH(const RestrictionPolicy, expected);
    PlanRig rig(planWorld(1, 1, 1));
    rig.server.edit(setPolicy(ownOnly().with(viewerRelation(), someTeam)));
    QSignalSpy conflict(rig.runner.get(), &PlanRunner::conflictFound);
    QSignalSpy gone(rig.runner.get(), &PlanRunner::gone);
    rig.runner->start(planOf({restriction(ownOnly(), teamToo())}));
    QTRY_COMPARE(conflict.size(), 1);
    QCOMPARE(rig.runner->progress().first().comparison, Comparison::Different);
    QVERIFY(rig.writes().isEmpty());
    rig.runner->answer(0, answer);
    QVERIFY(rig.runsOut());
    QTEST(rig.state(), "state");
    QVERIFY(accessOf(rig, connectionId(1, 1)) == expected);
    QVERIFY(rig.writes().size() <= 1);
    QVERIFY(gone.isEmpty());
}

void AccessPlanTest::looksAfterALostAnswer_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("restores");
    const auto row = [](const char* name, const Fault& fault) {
        QTest::addRow("restrict: %s", name) << fault.on("POST") << false;
        QTest::addRow("restore: %s", name) << fault.on("DELETE") << true;
    };
    row("503 without acting", Fault::answer(503, "<html>down</html>"));
    row("502 after acting", Fault::answerAfterActing(502, "<html>bad gateway</html>"));
    row("reset before acting", Fault::resetBeforeActing());
    row("reset after acting", Fault::resetAfterActing());
    row("closed after acting", Fault::closeAfterActing());
    row("silence", Fault::silence());
    row("silence after acting", Fault::silenceAfterActing());
    row("another status after acting", Fault::answerAfterActing(202, "{}"));
    row("redirect", Fault::redirect(QUrl(u"http://127.0.0.1:9/"_s)));
    row("garbage", Fault::garbage("not http at all\r\n\r\n"));
}

void AccessPlanTest::looksAfterALostAnswer()
{
    QFETCH(const Fault, fault);
    QFETCH(const bool, restores);
    PlanRig rig(planWorld(1, 1, 1), impatient);
    rig.server.edit(setPolicy(ownOnly()));
    rig.server.addFault(fault);
    const RestrictionPolicy wanted = restores ? RestrictionPolicy() : teamToo();
    QVERIFY(rig.run({restriction(ownOnly(), wanted)}));
    QCOMPARE(rig.state(), fault.acts ? ChangeState::Applied : ChangeState::Failed);
    QCOMPARE(accessOf(rig, connectionId(1, 1)) == wanted, fault.acts);
    QCOMPARE(rig.writes().size(), 1);
    QCOMPARE(rig.server.requests().size(), 3);
    const JournalEntry& entry = rig.journal.entries().first();
    QCOMPARE(entry.outcome, fault.acts ? JournalOutcome::Applied : JournalOutcome::NotApplied);
    QVERIFY(entry.message.contains(rig.runner->progress().first().message));
    QVERIFY(entry.accessAfter == (fault.acts ? wanted : ownOnly()));
}

void AccessPlanTest::saysThatItDoesNotKnow()
{
    PlanRig rig(planWorld(1, 1, 1));
    rig.server.addFault(Fault::resetAfterActing().on("POST"));
    rig.server.addFault(Fault::answer(503).on("GET").afterSkipping(1).forEver());
    QVERIFY(rig.run({restriction({}, teamToo())}));
    QCOMPARE(rig.state(), ChangeState::Unknown);
    QCOMPARE(rig.writes().size(), 1);
    QCOMPARE(rig.journal.entries().first().outcome, JournalOutcome::Unknown);
}

void AccessPlanTest::seesThatOthersCameIn()
{
    PlanRig rig(planWorld(1, 1, 1));
    Fault fault = Fault::resetAfterActing().on("POST");
    fault.editAfter = setPolicy(ownOnly());
    rig.server.addFault(fault);
    QVERIFY(rig.run({restriction({}, teamToo())}));
    QCOMPARE(rig.state(), ChangeState::Failed);
    QCOMPARE(rig.journal.entries().first().outcome, JournalOutcome::NotApplied);
    QVERIFY(rig.runner->progress().first().message.contains(u"somebody else"_s));
}

void AccessPlanTest::waitsForTheRateLimit()
{
    PlanRig rig(planWorld(1, 1, 1));
    rig.server.addFault(Fault::rateLimited(0, "restriction_policy").on("POST").times(2));
    QVERIFY(rig.run({restriction({}, teamToo())}));
    QCOMPARE(rig.state(), ChangeState::Applied);
    QCOMPARE(rig.runner->progress().first().bucket, u"restriction_policy"_s);
    QCOMPARE(rig.writes().size(), 3);
}

void AccessPlanTest::isRefused()
{
    PlanRig rig(planWorld(1, 1, 1));
    rig.server.addFault(Fault::answer(403, "{\"errors\":[\"Forbidden\"]}").on("POST"));
    QVERIFY(rig.run({restriction({}, teamToo())}));
    QCOMPARE(rig.state(), ChangeState::Failed);
    QCOMPARE(rig.server.requests().size(), 2);
    QCOMPARE(rig.journal.entries().first().message, u"Forbidden"_s);
    QVERIFY(rig.server.world().policies.isEmpty());
}

void AccessPlanTest::locksOutOnlyWhereItIsConfirmed_data()
{
    QTest::addColumn<bool>("isConfirmed");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QByteArray>("write");
    QTest::newRow("not confirmed") << false << true << QByteArray();
    QTest::newRow("confirmed") << true << true << "POST " + policyTarget(1, 1) + "?allow_self_lockout=true";
    QTest::newRow("nobody knows who, not confirmed") << false << false << QByteArray();
    QTest::newRow("nobody knows who, confirmed") << true << false << "POST " + policyTarget(1, 1);
}

void AccessPlanTest::locksOutOnlyWhereItIsConfirmed()
{
    QFETCH(const bool, isConfirmed);
    QFETCH(const bool, isKnown);
    QFETCH(const QByteArray, write);
    PlanRig rig(planWorld(1, 1, 1));
    Change change = restriction({}, RestrictionPolicy().with(editorRelation(), someTeam));
    change.access->mayLockOut = isConfirmed;
    if (!isKnown)
        change.access->own.clear();
    QVERIFY(rig.run({change}));
    QCOMPARE(linesOf(rig.writes()), write.isEmpty() ? QList<QByteArray>() : QList<QByteArray> {write});
    // Datadog, too, refuses what would lock out whoever asks for it and has not said so.
    QCOMPARE(rig.state(), isConfirmed && isKnown ? ChangeState::Applied : ChangeState::Failed);
    if (!isConfirmed)
        QVERIFY(rig.runner->progress().first().message.contains(u"not confirmed"_s));
}

void AccessPlanTest::undoes_data()
{
    QTest::addColumn<RestrictionPolicy>("before");
    QTest::addColumn<RestrictionPolicy>("after");
    QTest::newRow("a first restriction") << RestrictionPolicy() << teamToo();
    QTest::newRow("another one") << ownOnly() << teamToo();
    QTest::newRow("restored full access") << teamToo() << RestrictionPolicy();
}

void AccessPlanTest::undoes()
{
    QFETCH(const RestrictionPolicy, before);
    QFETCH(const RestrictionPolicy, after);
    PlanRig rig(planWorld(1, 1, 1));
    rig.server.edit(setPolicy(before));
    QVERIFY(rig.run({restriction(before, after)}));
    QVERIFY(accessOf(rig, connectionId(1, 1)) == after);
    const QList<Change> back = undoOf({rig.journal.entries().last()});
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.first().kind, Change::Kind::Restrict);
    QVERIFY(rig.run(back));
    QCOMPARE(rig.state(), ChangeState::Applied);
    QVERIFY(accessOf(rig, connectionId(1, 1)) == before);

    const QList<Change> forth = undoOf({rig.journal.entries().last()});
    rig.server.edit(setPolicy(ownOnly().with(viewerRelation(), someTeam)));
    rig.runner->start(planOf(forth));
    QTRY_COMPARE(rig.state(), ChangeState::Asking); // It passes the same conflict check.
    rig.runner->cancel();
}

void AccessPlanTest::findsOutAfterARestart_data()
{
    QTest::addColumn<bool>("isGone");
    QTest::addColumn<RestrictionPolicy>("now");
    QTest::addColumn<JournalOutcome>("outcome");
    QTest::newRow("it arrived") << false << teamToo() << JournalOutcome::Applied;
    QTest::newRow("it did not") << false << RestrictionPolicy() << JournalOutcome::NotApplied;
    QTest::newRow("something third") << false << ownOnly() << JournalOutcome::NotApplied;
    QTest::newRow("the connection is gone") << true << RestrictionPolicy() << JournalOutcome::NotApplied;
}

void AccessPlanTest::findsOutAfterARestart()
{
    QFETCH(const bool, isGone);
    QFETCH(const RestrictionPolicy, now);
    PlanRig rig(planWorld(1, 1, 1));
    rig.server.addFault(Fault::silenceAfterActing().on("POST"));
    rig.runner->start(planOf({restriction({}, teamToo())}));
    QTRY_COMPARE(rig.writes().size(), 1);
    rig.runner.reset(); // As a crash would.
    if (isGone)
        rig.server.edit([](SandboxWorld& world) { world.connections.clear(); });
    else
        rig.server.edit(setPolicy(now));

    Journal journal(rig.path);
    await(journal.load({}));
    QCOMPARE(unfinished(journal).size(), 1);
    const auto clientFor = [&rig](const QString& id) { return rig.ready(id); };
    const auto entries = await(resolveUnfinished(journal, clientFor, {}));
    QCOMPARE(entries.size(), 1);
    QTEST(entries.first().outcome, "outcome");
    QVERIFY(unfinished(journal).isEmpty());
    QCOMPARE(rig.writes().size(), 1);
}

void AccessPlanTest::endsInEveryState_data()
{
    QTest::addColumn<QList<Fault>>("faults");
    QTest::addColumn<ChangeState>("state");
    using Faults = QList<Fault>;
    const auto row = [](const char* name, const Faults& faults, ChangeState state) {
        QTest::newRow(name) << faults << state;
    };
    row("reading", {Fault::silence()}, ChangeState::Reading);
    row("reading the connection after a 404",
        {Fault::answer(404), Fault::silence().on("GET").afterSkipping(0)}, ChangeState::Reading);
    row("asking", {Fault::changeBefore(setPolicy(ownOnly().with(viewerRelation(), someTeam)))},
        ChangeState::Asking);
    row("writing", {Fault::silence().on("POST")}, ChangeState::Writing);
    row("rate-limited", {Fault::rateLimited(200).on("POST")}, ChangeState::RateLimited);
    row("looking", {Fault::answer(503).on("POST"), Fault::silence().on("GET").afterSkipping(1)},
        ChangeState::Looking);
}

void AccessPlanTest::endsInEveryState()
{
    QFETCH(const QList<Fault>, faults);
    QFETCH(const ChangeState, state);
    PlanRig rig(planWorld(1, 1, 1));
    for (const Fault& fault : faults)
        rig.server.addFault(fault);
    rig.runner->start(planOf({restriction({}, teamToo())}));
    QTRY_COMPARE(rig.state(), state);
    rig.runner.reset();
    rig.server.clearFaults();
    rig.server.edit(setPolicy({}));
    rig.makeRunner([&rig](const QString& accountId) { return rig.ready(accountId); });
    QVERIFY(rig.run({restriction({}, ownOnly())})); // The others can still be used.
    QCOMPARE(rig.state(), ChangeState::Applied);
}

QTEST_GUILESS_MAIN(AccessPlanTest)
#include "accessplan_test.moc"
