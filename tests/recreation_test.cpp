// SPDX-License-Identifier: Apache-2.0
#include "app/plan/recreation.h"
#include "app/plan/remainder.h"
#include "app/plan/undo.h"
#include "tests/support/accessrig.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

const ConnectionTypes logs {u"logs"_s};
const ConnectionTypes unusual {u"logs"_s, u"ci_visibility_pipelines"_s};
const QByteArray listPath = "/api/v2/org_connections";

RestrictionPolicy carried()
{
    return ownOnly().with(viewerRelation(), u"team:t"_s);
}

RestrictionPolicy teamToo()
{
    return carried().with(editorRelation(), u"team:t"_s);
}

/// The world with one connection of unusual types that is restricted.
SandboxWorld restrictedWorld()
{
    SandboxWorld world = planWorld(1, 2, 1);
    world.connections[connectionId(1, 1)].types = unusual.wireNames();
    setAccess(world, connectionId(1, 1), carried());
    return world;
}

OrgConnection known()
{
    OrgConnection connection = knownConnection(1, 1);
    connection.connectionTypes = unusual;
    return connection;
}

Recreation recreation(const RestrictionPolicy& lost = carried(), const RestrictionPolicy& kept = carried())
{
    return {.connection = known(),
        .accountId = sourceName(1),
        .creator = {.id = sampleUserId(u"Planner"_s), .name = u"Planner"_s},
        .access = AccessEdit {.baseline = lost, .desired = kept, .own = ownPrincipals()}};
}

/// The connection that is there now; null where there is none.
const SandboxConnection* nowIn(const SandboxWorld& world)
{
    return world.connectionBetween(sampleOrgId(sourceName(1)), sampleOrgId(sinkName(1)));
}

QByteArray filteredRead()
{
    return "GET " + listPath + "?limit=1000&offset=0&sink_org_id=" + sampleOrgId(sinkName(1)).toLatin1()
        + "&source_org_id=" + sampleOrgId(sourceName(1)).toLatin1();
}

QList<JournalEntry> newestFirst(const Journal& journal)
{
    QList<JournalEntry> entries = journal.entries();
    std::reverse(entries.begin(), entries.end());
    return entries;
}

} // namespace

/// A connection is deleted and made anew, with its types and its access restrictions.
class RecreationTest : public QObject {
    Q_OBJECT

private slots:
    void plansOneAfterTheOther();
    void recreates();
    void leavesOutWhatIsNotCarried();
    void stopsWhereItFails_data();
    void stopsWhereItFails();
    void goesOnFromWhereItFailed_data();
    void goesOnFromWhereItFailed();
    void looksAfterLostAnswers();
    void doesNotDeleteWhatWasRestrictedMeanwhile();
    void doesNotDeleteWhatItCannotRead();
    void recreatesTheTypesThatArePresent();
    void isNotLeftDeletedByACancel_data();
    void isNotLeftDeletedByACancel();
    void takesWhatIsThereAfterACancel();
    void goesOnWhilePaused();
    void undoes();
    void undoesADeletionWithItsRestrictions();
    void knowsWhatIsLeft();
};

void RecreationTest::plansOneAfterTheOther()
{
    const QList<Change> changes = recreationOf(recreation());
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(0).kind, Change::Kind::Delete);
    QCOMPARE(changes.at(1).kind, Change::Kind::Create);
    QCOMPARE(changes.at(2).kind, Change::Kind::Restrict);
    QVERIFY(changes.at(0).dependsOn.isEmpty());
    QCOMPARE(changes.at(1).dependsOn, changes.at(0).id);
    QCOMPARE(changes.at(2).dependsOn, changes.at(1).id);
    QCOMPARE(changes.at(0).recreates, known().id);
    QCOMPARE(changes.at(1).recreates, known().id);
    QVERIFY(changes.at(0).access->baseline == carried());
    QVERIFY(changes.at(1).baseline.id.isEmpty());
    QCOMPARE(changes.at(1).desired, unusual);
    QCOMPARE(changes.at(1).baseline.createdBy->name, u"Planner"_s);
    QVERIFY(changes.at(2).baseline.id.isEmpty());
    QVERIFY(changes.at(2).access->desired == carried());
    QVERIFY(changes.at(2).access->baseline.isUnrestricted());

    QCOMPARE(recreationOf(recreation({}, {})).size(), 2);
    Recreation blind = recreation();
    blind.access.reset();
    QCOMPARE(recreationOf(blind).size(), 2);
    QVERIFY(!recreationOf(blind).first().access);
}

void RecreationTest::recreates()
{
    PlanRig rig(restrictedWorld());
    QVERIFY(rig.run(recreationOf(recreation())));
    for (qsizetype index = 0; index < 3; ++index)
        QCOMPARE(rig.state(index), ChangeState::Applied);
    const SandboxWorld world = rig.server.world();
    const SandboxConnection* now = nowIn(world);
    QVERIFY(now);
    QVERIFY(now->id != known().id);
    QCOMPARE(ConnectionTypes(now->types), unusual);
    QVERIFY(accessIn(world, now->id) == carried());
    QCOMPARE(world.policies.size(), 1);
    const QByteArray created = policyTargetOf(now->id);
    QCOMPARE(linesOf(rig.server.requests()),
        (QList<QByteArray> {filteredRead(), "GET " + policyTarget(1, 1),
            "DELETE " + listPath + '/' + known().id.text().toLatin1(), filteredRead(), "POST " + listPath,
            "GET " + created, "POST " + created}));

    const auto& entries = rig.journal.entries();
    QCOMPARE(entries.size(), 3);
    QVERIFY(entries.at(0).change.access->baseline == carried()); // What was lost is remembered.
    QCOMPARE(entries.at(1).change.recreates, known().id);
    QCOMPARE(entries.at(2).change.baseline.id, now->id);
    QVERIFY(leftToRecreate(entries).isEmpty());
}

void RecreationTest::leavesOutWhatIsNotCarried()
{
    PlanRig rig(restrictedWorld());
    Recreation blind = recreation();
    blind.access.reset(); // They could not be read, and the person goes on.
    QVERIFY(rig.run(recreationOf(blind)));
    const SandboxWorld world = rig.server.world();
    QVERIFY(nowIn(world));
    QVERIFY(world.policies.isEmpty());
    QCOMPARE(rig.writes().size(), 2);
}

void RecreationTest::stopsWhereItFails_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QList<ChangeState>>("states");
    QTest::addColumn<int>("writes");
    using States = QList<ChangeState>;
    using enum ChangeState;
    const Fault refused = Fault::answer(403, R"({"errors":["Forbidden"]})");
    const Fault lost = Fault::resetBeforeActing();
    QTest::newRow("the deletion is refused")
        << refused.on("DELETE") << States {Failed, NotTried, NotTried} << 1;
    QTest::newRow("the deletion is lost") << lost.on("DELETE") << States {Failed, NotTried, NotTried} << 1;
    QTest::newRow("the creation is refused") << refused.on("POST") << States {Applied, Failed, NotTried} << 2;
    QTest::newRow("the creation is lost") << lost.on("POST") << States {Applied, Failed, NotTried} << 2;
    QTest::newRow("the restriction is refused")
        << refused.on("POST").at("restriction_policy") << States {Applied, Applied, Failed} << 3;
    QTest::newRow("reading before the creation fails")
        << Fault::answer(403).on("GET").at("sink_org_id").afterSkipping(1)
        << States {Applied, Failed, NotTried} << 1;
}

void RecreationTest::stopsWhereItFails()
{
    QFETCH(const Fault, fault);
    QFETCH(const QList<ChangeState>, states);
    QFETCH(const int, writes);
    PlanRig rig(restrictedWorld());
    rig.server.addFault(fault);
    QVERIFY(rig.run(recreationOf(recreation())));
    for (qsizetype index = 0; index < 3; ++index)
        QCOMPARE(rig.state(index), states.at(index));
    QCOMPARE(rig.writes().size(), writes);
    for (const ChangeProgress& progress : rig.runner->progress()) {
        if (progress.state == ChangeState::NotTried)
            QVERIFY(!progress.message.isEmpty());
    }
    const bool wasDeleted = states.first() == ChangeState::Applied;
    QCOMPARE(nowIn(rig.server.world()) != nullptr, !wasDeleted || states.at(1) == ChangeState::Applied);
    const qsizetype done = std::count(states.begin(), states.end(), ChangeState::Applied);
    QCOMPARE(leftToRecreate(rig.journal.entries()).size(), wasDeleted ? 3 - done : 0);
}

void RecreationTest::goesOnFromWhereItFailed_data()
{
    stopsWhereItFails_data();
    QTest::newRow("the outcome of the deletion is not known")
        << Fault::resetAfterActing().on("DELETE") << QList<ChangeState>() << 0;
    QTest::newRow("the outcome of the creation is not known")
        << Fault::resetAfterActing().on("POST") << QList<ChangeState>() << 0;
}

void RecreationTest::goesOnFromWhereItFailed()
{
    QFETCH(const Fault, fault);
    QFETCH(const QList<ChangeState>, states);
    PlanRig rig(restrictedWorld());
    rig.server.addFault(fault);
    if (states.isEmpty()) // Looking fails as well.
        rig.server.addFault(Fault::answer(403).on("GET").afterSkipping(fault.method == "DELETE" ? 2 : 3));
    const QList<Change> planned = recreationOf(recreation());
    QVERIFY(rig.run(planned));
    const QList<Change> rest = remainderOf(planned, rig.runner->progress());
    QVERIFY(!rest.isEmpty());
    rig.runner->start({.id = rig.runner->plan().id, .changes = rest});
    const bool asks = states.isEmpty() && fault.method == "POST"; // The one that it made is there.
    if (asks) {
        QTRY_COMPARE(rig.state(), ChangeState::Asking);
        QCOMPARE(rig.runner->progress().first().comparison, Comparison::Exists);
        rig.runner->answer(0, ConflictAnswer::Overwrite);
    }
    QVERIFY(rig.runsOut());
    const SandboxWorld world = rig.server.world();
    QVERIFY(nowIn(world));
    QCOMPARE(ConnectionTypes(nowIn(world)->types), unusual);
    QVERIFY(leftToRecreate(rig.journal.entries()).isEmpty());
    QVERIFY(accessIn(world, nowIn(world)->id) == carried());
    QVERIFY(remainderOf(rest, rig.runner->progress()).isEmpty());
}

void RecreationTest::looksAfterLostAnswers()
{
    PlanRig rig(restrictedWorld());
    rig.server.addFault(Fault::resetAfterActing().on("DELETE"));
    rig.server.addFault(Fault::resetAfterActing().on("POST").times(2));
    QVERIFY(rig.run(recreationOf(recreation())));
    for (qsizetype index = 0; index < 3; ++index)
        QCOMPARE(rig.state(index), ChangeState::Applied);
    const SandboxWorld world = rig.server.world();
    QVERIFY(accessIn(world, nowIn(world)->id) == carried());
    QCOMPARE(rig.writes().size(), 3); // Each exactly once.
}

void RecreationTest::doesNotDeleteWhatWasRestrictedMeanwhile()
{
    PlanRig rig(restrictedWorld());
    rig.server.edit([](SandboxWorld& world) { setAccess(world, connectionId(1, 1), ownOnly()); });
    QVERIFY(rig.run(recreationOf(recreation())));
    QCOMPARE(rig.state(0), ChangeState::Failed);
    QVERIFY(rig.runner->progress().first().message.contains(u"meanwhile"_s));
    QCOMPARE(rig.state(1), ChangeState::NotTried);
    QVERIFY(rig.writes().isEmpty());
}

void RecreationTest::doesNotDeleteWhatItCannotRead()
{
    PlanRig rig(restrictedWorld());
    rig.server.addFault(Fault::answer(403).on("GET").at("restriction_policy"));
    QVERIFY(rig.run(recreationOf(recreation())));
    QCOMPARE(rig.state(0), ChangeState::Failed);
    QCOMPARE(rig.runner->progress().first().error->kind, ApiError::Kind::Forbidden);
    QVERIFY(rig.writes().isEmpty());
}

void RecreationTest::recreatesTheTypesThatArePresent()
{
    PlanRig rig(restrictedWorld());
    rig.server.edit(
        [](SandboxWorld& world) { world.connections[connectionId(1, 1)].types = QStringList {u"audit"_s}; });
    rig.runner->start(planOf(recreationOf(recreation())));
    QTRY_COMPARE(rig.state(0), ChangeState::Asking);
    rig.runner->answer(0, ConflictAnswer::Overwrite);
    QVERIFY(rig.runsOut());
    const SandboxWorld world = rig.server.world();
    QCOMPARE(ConnectionTypes(nowIn(world)->types),
        ConnectionTypes {u"audit"_s}); // Nothing is given that was taken.
}

void RecreationTest::isNotLeftDeletedByACancel_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<ChangeState>("state");
    QTest::newRow("while it is deleted") << 0 << ChangeState::Writing;
    QTest::newRow("before it is created") << 1 << ChangeState::Reading;
    QTest::newRow("while it is created") << 1 << ChangeState::Writing;
    QTest::newRow("before it is restricted") << 2 << ChangeState::Reading;
}

void RecreationTest::isNotLeftDeletedByACancel()
{
    QFETCH(const int, index);
    QFETCH(const ChangeState, state);
    PlanRig rig(restrictedWorld());
    connect(rig.runner.get(), &PlanRunner::changed, rig.runner.get(), [&] {
        if (rig.state(index) == state)
            rig.runner->cancel();
    });
    QList<Change> changes = recreationOf(recreation());
    changes.append(createChange(sourceName(1), orgNamed(sourceName(1)), orgNamed(sinkName(2)), logs));
    QVERIFY(rig.run(changes));
    for (qsizetype one = 0; one < 3; ++one)
        QCOMPARE(rig.state(one), ChangeState::Applied);
    QCOMPARE(rig.state(3), ChangeState::NotTried); // What does not depend on it is stopped.
    const SandboxWorld world = rig.server.world();
    QVERIFY(accessIn(world, nowIn(world)->id) == carried());
}

void RecreationTest::takesWhatIsThereAfterACancel()
{
    PlanRig rig(restrictedWorld());
    const auto meanwhile = [](SandboxWorld& world) {
        const SandboxAccount by = *world.account(sourceName(1));
        world.createConnection(by, sampleOrgId(sinkName(1)), {u"audit"_s});
    };
    rig.server.addFault(Fault::changeAfter(meanwhile).on("DELETE"));
    rig.runner->start(planOf(recreationOf(recreation())));
    QTRY_COMPARE(rig.state(1), ChangeState::Asking);
    rig.runner->cancel();
    QVERIFY(rig.runsOut());
    QCOMPARE(rig.state(1), ChangeState::KeptTheirs);
    QCOMPARE(rig.state(2), ChangeState::NotTried);
    QCOMPARE(rig.writes().size(), 1);

    PlanRig again(restrictedWorld()); // The other way round: canceled first, in the way later.
    again.server.addFault(Fault::changeAfter(meanwhile).on("DELETE"));
    connect(again.runner.get(), &PlanRunner::changed, again.runner.get(), [&] {
        if (again.state(0) == ChangeState::Writing)
            again.runner->cancel();
    });
    QVERIFY(again.run(recreationOf(recreation())));
    QCOMPARE(again.state(1), ChangeState::KeptTheirs);
}

void RecreationTest::goesOnWhilePaused()
{
    PlanRig rig(restrictedWorld());
    connect(rig.runner.get(), &PlanRunner::changed, rig.runner.get(), [&] {
        if (rig.state(0) == ChangeState::Writing)
            rig.runner->setPaused(true);
    });
    QList<Change> changes = recreationOf(recreation());
    changes.append(createChange(sourceName(1), orgNamed(sourceName(1)), orgNamed(sinkName(2)), logs));
    rig.runner->start(planOf(changes));
    QTRY_COMPARE(rig.state(2), ChangeState::Applied);
    QVERIFY(rig.runner->isPaused());
    QCOMPARE(rig.state(3), ChangeState::Waiting);
    rig.runner->setPaused(false);
    QVERIFY(rig.runsOut());
}

void RecreationTest::undoes()
{
    PlanRig rig(restrictedWorld());
    QVERIFY(rig.run(recreationOf(recreation())));
    const QString made = nowIn(rig.server.world())->id;
    const QList<Change> back = undoOf(newestFirst(rig.journal));
    QCOMPARE(back.size(), 3);
    QCOMPARE(back.at(0).kind, Change::Kind::Delete);
    QCOMPARE(back.at(0).baseline.id, made);
    QVERIFY(back.at(0).access->baseline == carried());
    QCOMPARE(back.at(1).dependsOn, back.at(0).id);
    QCOMPARE(back.at(2).dependsOn, back.at(1).id);
    QVERIFY(rig.run(back));
    for (qsizetype index = 0; index < 3; ++index)
        QCOMPARE(rig.state(index), ChangeState::Applied);
    const SandboxWorld world = rig.server.world();
    QVERIFY(nowIn(world)->id != made);
    QCOMPARE(ConnectionTypes(nowIn(world)->types), unusual);
    QVERIFY(accessIn(world, nowIn(world)->id) == carried());
}

void RecreationTest::undoesADeletionWithItsRestrictions()
{
    PlanRig rig(restrictedWorld());
    rig.server.addFault(Fault::answer(403).on("POST"));
    QVERIFY(rig.run(recreationOf(recreation())));
    const QList<Change> back = undoOf(newestFirst(rig.journal));
    QCOMPARE(back.size(), 2); // Create and restrict: the refused creation has no inverse.
    QVERIFY(back.at(0).dependsOn.isEmpty());
    QVERIFY(rig.run(back));
    const SandboxWorld world = rig.server.world();
    QVERIFY(accessIn(world, nowIn(world)->id) == carried());
}

void RecreationTest::knowsWhatIsLeft()
{
    const QList<Change> changes = recreationOf(recreation(carried(), teamToo()));
    const auto entry = [&](qsizetype index, JournalOutcome outcome, const QString& plan = u"p"_s) {
        JournalEntry one {.planId = plan, .change = changes.at(index), .outcome = outcome};
        one.after = known();
        one.after.id = u"new"_s;
        if (one.change.kind == Change::Kind::Restrict)
            one.change.baseline = one.after;
        return one;
    };
    const auto kinds = [](const QList<JournalEntry>& entries) {
        QStringList names;
        for (const Change& change : leftToRecreate(entries))
            names.append(kindName(change.kind));
        return names.join(u' ');
    };
    using enum JournalOutcome;
    QCOMPARE(kinds({}), QString());
    QCOMPARE(kinds({entry(0, NotApplied)}), QString());
    QCOMPARE(kinds({entry(0, Applied)}), u"create restrict"_s);
    QCOMPARE(kinds({entry(0, Applied), entry(1, NotApplied)}), u"create restrict"_s);
    QCOMPARE(kinds({entry(0, Applied), entry(1, Unknown)}), QString());
    QCOMPARE(kinds({entry(0, Applied), entry(1, Applied)}), u"restrict"_s);
    QCOMPARE(kinds({entry(0, Applied), entry(1, Applied), entry(2, NotApplied)}), u"restrict"_s);
    QCOMPARE(kinds({entry(0, Applied), entry(1, Applied), entry(2, Applied)}), QString());
    QCOMPARE(kinds({entry(0, Applied), entry(1, Applied, u"later"_s)}), QString());
    JournalEntry plain = entry(0, Applied);
    plain.change.recreates.clear();
    QCOMPARE(kinds({plain}), QString()); // A deletion was meant.

    const QList<Change> both = leftToRecreate({entry(0, Applied)});
    QCOMPARE(both.at(0).recreates, known().id);
    QCOMPARE(both.at(0).desired, unusual);
    QVERIFY(both.at(0).baseline.id.isEmpty());
    QCOMPARE(both.at(1).dependsOn, both.at(0).id);
    QVERIFY(both.at(1).access->desired == teamToo());
    const QList<Change> access = leftToRecreate({entry(0, Applied), entry(1, Applied)});
    QCOMPARE(access.first().baseline.id, u"new"_s);
    QVERIFY(access.first().dependsOn.isEmpty());
}

QTEST_GUILESS_MAIN(RecreationTest)
#include "recreation_test.moc"
