// SPDX-License-Identifier: Apache-2.0
#include "app/plan/recovery.h"
#include "tests/support/planrig.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

const ConnectionTypes logs {u"logs"_s};
const ConnectionTypes metrics {u"metrics"_s};
const ConnectionTypes logsMetrics {u"logs"_s, u"metrics"_s};

Change update(int source, int sink, const ConnectionTypes& to)
{
    return updateChange(sourceName(source), knownConnection(source, sink), to);
}

Change creation(int source, int sink, const ConnectionTypes& types)
{
    return createChange(sourceName(source), orgNamed(sourceName(source)), orgNamed(sinkName(sink)), types);
}

Change deletion(int source, int sink)
{
    return deleteChange(sourceName(source), knownConnection(source, sink));
}

QByteArray filteredRead(int source, int sink)
{
    return "/api/v2/org_connections?limit=1000&offset=0&sink_org_id=" + sampleOrgId(sinkName(sink)).toLatin1()
        + "&source_org_id=" + sampleOrgId(sourceName(source)).toLatin1();
}

QByteArray writePath(int source, int sink)
{
    return "/api/v2/org_connections/" + connectionId(source, sink).toLatin1();
}

Fault::Edit setTypes(int source, int sink, const QStringList& types)
{
    return [=](SandboxWorld& world) { world.connections[connectionId(source, sink)].types = types; };
}

Fault::Edit erase(int source, int sink)
{
    return [=](SandboxWorld& world) { world.connections.remove(connectionId(source, sink)); };
}

QList<QByteArray> linesOf(const QList<RecordedRequest>& requests)
{
    QList<QByteArray> lines;
    for (const RecordedRequest& request : requests)
        lines.append(request.method + ' ' + request.target);
    return lines;
}

} // namespace

class PlanRunnerTest : public QObject {
    Q_OBJECT

private slots:
    void updates();
    void creates();
    void deletes();
    void journalsBeforeItSends_data();
    void journalsBeforeItSends();
    void sendsNothingWhereItIsSo();
    void knowsThePairWithoutTheSource();
    void failsWithoutCredentials();
    void sendsNothingForReadOnlyAccounts();
    void sendsNothingOnceReadOnly();
    void saysWhyThereAreNoCredentials();
    void trustsNoReadThatTellsTooLittle_data();
    void trustsNoReadThatTellsTooLittle();
    void goesOnWithoutAJournal();
    void asks_data();
    void asks();
    void asksAgainWhenItChangedMeanwhile();
    void asksAgainAfterAnAnswerThatDoesNotFit();
    void cancelsAQuestion();
    void isRefusedBetweenReadAndWrite_data();
    void isRefusedBetweenReadAndWrite();
    void pausesBetweenChanges();
    void cancelsBetweenChanges();
    void cancelsBeforeTheWrite();
    void keepsTheOrderOfASource();
    void runsSourcesSideBySide();
    void startsTheNextPlanFromFinished();
    void undoes_data();
    void undoes();
};

void PlanRunnerTest::updates()
{
    PlanRig rig(planWorld(1, 2, 2));
    rig.server.edit(setTypes(1, 1, {u"logs"_s, u"ci_visibility_pipelines"_s}));
    OrgConnection baseline = knownConnection(1, 1);
    baseline.connectionTypes = {u"logs"_s, u"ci_visibility_pipelines"_s};
    const ConnectionTypes desired = baseline.connectionTypes.with(metrics);
    const Change change = updateChange(sourceName(1), baseline, desired);
    QSignalSpy stated(rig.runner.get(), &PlanRunner::stated);
    QSignalSpy settled(rig.runner.get(), &PlanRunner::settled);

    QVERIFY(rig.run({change}));
    QCOMPARE(rig.state(), ChangeState::Applied);
    const auto requests = rig.server.requests();
    QCOMPARE(
        linesOf(requests), (QList<QByteArray> {"GET " + filteredRead(1, 1), "PATCH " + writePath(1, 1)}));
    QCOMPARE(requests.last().body,
        "{\"data\":{\"attributes\":{\"connection_types\":[\"logs\",\"metrics\",\"ci_visibility_pipelines\"]},"
        "\"id\":\""
            + connectionId(1, 1).toLatin1() + "\",\"type\":\"org_connection\"}}");
    QCOMPARE(rig.types(1, 1), desired);

    QCOMPARE(settled.size(), 1);
    QVERIFY(settled.first().at(0).value<Change>() == change);
    QVERIFY(settled.first().at(1).value<OrgConnection>().connectionTypes == desired);
    const auto last = stated.last().at(1).value<OrgConnection>();
    QCOMPARE(stated.last().at(0).toString(), sourceName(1));
    QCOMPARE(last.sinkOrg.name(), sinkName(1)); // The answer to an update has no names.
    QCOMPARE(rig.journal.entries().size(), 1);
    const JournalEntry& entry = rig.journal.entries().first();
    QCOMPARE(entry.outcome, JournalOutcome::Applied);
    QCOMPARE(entry.accountLabel, u"Account of Source 1"_s);
    QCOMPARE(entry.after.connectionTypes, desired);
    QCOMPARE(entry.after.sourceOrg.name(), sourceName(1));
    QVERIFY(!entry.requestId.isEmpty());
    QVERIFY(entry.message.isEmpty());
}

void PlanRunnerTest::creates()
{
    PlanRig rig(planWorld(1, 2, 1));
    QVERIFY(rig.run({creation(1, 2, logsMetrics)}));
    QCOMPARE(rig.state(), ChangeState::Applied);
    const auto requests = rig.server.requests();
    QCOMPARE(
        linesOf(requests), (QList<QByteArray> {"GET " + filteredRead(1, 2), "POST /api/v2/org_connections"}));
    QCOMPARE(requests.last().body,
        "{\"data\":{\"attributes\":{\"connection_types\":[\"logs\",\"metrics\"]},\"relationships\":"
        "{\"sink_org\":{\"data\":{\"id\":\""
            + sampleOrgId(sinkName(2)).toLatin1() + "\",\"type\":\"orgs\"}}},\"type\":\"org_connection\"}}");
    QCOMPARE(rig.types(1, 2), logsMetrics);

    const SandboxWorld world = rig.server.world();
    const QString id = world.connectionBetween(sampleOrgId(sourceName(1)), sampleOrgId(sinkName(2)))->id;
    const JournalEntry& entry = rig.journal.entries().first();
    QCOMPARE(entry.after.id, id);
    QVERIFY(entry.change.baseline.id.isEmpty());
    QCOMPARE(entry.after.createdBy->name, u"Planner"_s);
}

void PlanRunnerTest::deletes()
{
    PlanRig rig(planWorld(1, 1, 1));
    QSignalSpy gone(rig.runner.get(), &PlanRunner::gone);
    QSignalSpy settled(rig.runner.get(), &PlanRunner::settled);
    QVERIFY(rig.run({deletion(1, 1)}));
    QCOMPARE(rig.state(), ChangeState::Applied);
    const auto requests = rig.server.requests();
    QCOMPARE(
        linesOf(requests), (QList<QByteArray> {"GET " + filteredRead(1, 1), "DELETE " + writePath(1, 1)}));
    QVERIFY(requests.last().body.isEmpty());
    QVERIFY(rig.server.world().connections.isEmpty());
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first().at(1).toString(), connectionId(1, 1));
    QCOMPARE(settled.size(), 1);
    const JournalEntry& entry = rig.journal.entries().first();
    QCOMPARE(entry.outcome, JournalOutcome::Applied);
    QVERIFY(entry.after.connectionTypes.isEmpty());
    QCOMPARE(entry.change.baseline.connectionTypes, logs);
}

void PlanRunnerTest::journalsBeforeItSends_data()
{
    QTest::addColumn<QByteArray>("verb");
    for (const char* verb : {"PATCH", "POST", "DELETE"})
        QTest::newRow(verb) << QByteArray(verb);
}

void PlanRunnerTest::journalsBeforeItSends()
{
    QFETCH(const QByteArray, verb);
    PlanRig rig(planWorld(1, 2, 1));
    QStringList outcomes;
    rig.server.addFault(Fault::changeBefore([&](SandboxWorld&) {
        outcomes = OtherConnection(rig.path).column(u"SELECT outcome || ' ' || kind FROM changes"_s);
    }).on(verb));
    const Change change = verb == "POST" ? creation(1, 2, logs)
        : verb == "PATCH"                ? update(1, 1, metrics)
                                         : deletion(1, 1);
    QVERIFY(rig.run({change}));
    QCOMPARE(outcomes, QStringList {u"intended "_s + kindName(change.kind)});
    QCOMPARE(OtherConnection(rig.path).column(u"SELECT outcome FROM changes"_s), QStringList {u"applied"_s});
}

void PlanRunnerTest::sendsNothingWhereItIsSo()
{
    PlanRig rig(planWorld(1, 2, 2));
    rig.server.edit(setTypes(1, 1, {u"metrics"_s, u"logs"_s}));
    rig.server.edit(erase(1, 2));
    QSignalSpy settled(rig.runner.get(), &PlanRunner::settled);
    QSignalSpy gone(rig.runner.get(), &PlanRunner::gone);
    QVERIFY(rig.run({update(1, 1, logsMetrics), deletion(1, 2)}));
    QCOMPARE(rig.state(0), ChangeState::AlreadySo);
    QCOMPARE(rig.state(1), ChangeState::AlreadySo);
    QVERIFY(rig.writes().isEmpty());
    QCOMPARE(settled.size(), 2);
    QCOMPARE(gone.size(), 1);
    QVERIFY(rig.journal.entries().isEmpty());
}

void PlanRunnerTest::knowsThePairWithoutTheSource()
{
    PlanRig rig(planWorld(2, 3, 1));
    Change change = createChange(sourceName(1), {}, orgNamed(sinkName(3)), logs);
    rig.server.addFault(Fault::resetAfterActing().on("POST"));
    QVERIFY(rig.run({change}));
    QCOMPARE(rig.state(), ChangeState::Applied);
    QCOMPARE(rig.writes().size(), 1);
    QVERIFY(!rig.journal.entries().first().after.id.isEmpty());
}

void PlanRunnerTest::failsWithoutCredentials()
{
    PlanRig rig(planWorld(1, 1, 1));
    Change orphan = update(1, 1, metrics);
    orphan.accountId = u"Nobody"_s;
    QVERIFY(rig.run({orphan, update(1, 1, metrics)}));
    QCOMPARE(rig.state(0), ChangeState::Failed);
    QVERIFY(rig.runner->progress().first().message.contains(u"Account of Nobody"_s));
    QCOMPARE(rig.state(1), ChangeState::Applied);
}

/// Neither a write nor a read for it, and no question for the keychain; the other accounts go on.
void PlanRunnerTest::sendsNothingForReadOnlyAccounts()
{
    PlanRig rig(planWorld(2, 2, 1));
    QStringList asked;
    rig.runner = std::make_unique<PlanRunner>(
        [&](const QString& accountId) {
            asked.append(accountId);
            return rig.ready(accountId);
        },
        [](const QString& accountId) {
            return AccountLabel {
                .label = accountId, .site = u"test"_s, .readOnly = accountId == sourceName(1)};
        },
        rig.journal);
    QVERIFY(rig.run({update(1, 1, logsMetrics), creation(1, 2, logsMetrics),
        deleteChange(sourceName(1), knownConnection(1, 1)), update(2, 1, logsMetrics)}));
    for (const int refused : {0, 1, 2}) {
        QCOMPARE(rig.state(refused), ChangeState::Failed);
        QVERIFY(
            rig.runner->progress().at(refused).message.contains(u"\"Source 1\" is switched to read-only"_s));
    }
    QCOMPARE(rig.state(3), ChangeState::Applied);
    QCOMPARE(asked, QStringList(sourceName(2)));
    QCOMPARE(rig.writes().size(), 1);
    QCOMPARE(rig.types(1, 1), (ConnectionTypes {u"logs"_s}));
    QCOMPARE(rig.journal.entries().size(), 1); // Nothing was to be sent, so nothing is to be told.
}

/// The keychain takes its time, in which the person switches the account.
void PlanRunnerTest::sendsNothingOnceReadOnly()
{
    PlanRig rig(planWorld(1, 1, 1));
    bool readOnly = false;
    rig.runner = std::make_unique<PlanRunner>(
        [&](const QString& accountId) {
            readOnly = true;
            return rig.ready(accountId);
        },
        [&](const QString& id) {
            return AccountLabel {.label = id, .site = u"test"_s, .readOnly = readOnly};
        },
        rig.journal);
    QVERIFY(rig.run({update(1, 1, metrics)}));
    QCOMPARE(rig.state(), ChangeState::Failed);
    QVERIFY(rig.runner->progress().first().message.contains(u"read-only"_s));
    QVERIFY(rig.server.requests().isEmpty());
}

void PlanRunnerTest::saysWhyThereAreNoCredentials()
{
    PlanRig rig(planWorld(1, 1, 1));
    const KeychainError locked {.kind = KeychainError::Kind::Locked, .text = u"GNOME Keyring is locked."_s};
    rig.makeRunner([locked](QString) -> QCoro::Task<ClientResult> { co_return tl::unexpected(locked); });
    QVERIFY(rig.run({update(1, 1, metrics)}));
    QCOMPARE(rig.state(), ChangeState::Failed);
    const ChangeProgress& progress = rig.runner->progress().first();
    QVERIFY(progress.message.contains(u"Account of Source 1"_s) && progress.message.contains(locked.text));
    QVERIFY(progress.keychainError == locked);
}

void PlanRunnerTest::trustsNoReadThatTellsTooLittle_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("list not found") << Fault::answer(404, R"({"errors":["Not found"]})")
                                    << ApiError::Kind::UnexpectedStatus;
    QTest::newRow("no types") << Fault::rewrite([](QByteArray body) {
        return body.replace(R"("connection_types":["logs"])", R"("connection_types":null)");
    }) << ApiError::Kind::Unreadable;
}

/// Neither that a connection is gone nor that it shares nothing can be concluded from it.
void PlanRunnerTest::trustsNoReadThatTellsTooLittle()
{
    QFETCH(const Fault, fault);
    QFETCH(const ApiError::Kind, kind);
    PlanRig rig(planWorld(1, 1, 1));
    rig.server.addFault(fault.on("GET"));
    OrgConnection unknown = knownConnection(1, 1);
    unknown.connectionTypes = {};
    QVERIFY(rig.run({updateChange(sourceName(1), unknown, metrics)}));
    QCOMPARE(rig.state(), ChangeState::Failed);
    QCOMPARE(rig.runner->progress().first().error->kind, kind);
    QVERIFY(rig.writes().isEmpty());
}

void PlanRunnerTest::goesOnWithoutAJournal()
{
    QTemporaryDir dir;
    QFile inTheWay(dir.filePath(u"data"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    PlanRig rig(planWorld(1, 1, 1), {}, inTheWay.fileName() + u"/journal.sqlite"_s);
    QVERIFY(!rig.journal.warning().isEmpty());
    QVERIFY(rig.run({update(1, 1, metrics)}));
    QCOMPARE(rig.state(), ChangeState::Applied);
    QCOMPARE(rig.types(1, 1), metrics);
    QCOMPARE(rig.journal.entries().size(), 1);
    QVERIFY(rig.journal.entries().first().number < 0);
    QCOMPARE(rig.journal.entries().first().outcome, JournalOutcome::Applied);
    QVERIFY(rig.journal.warning().contains(rig.path));
}

void PlanRunnerTest::asks_data()
{
    enum Case { Different, Gone, Exists, DeleteDifferent };
    QTest::addColumn<int>("situation");
    QTest::addColumn<ConflictAnswer>("answer");
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<QByteArray>("write");
    QTest::addColumn<QStringList>("types");
    const auto row = [](const char* name, int situation, ConflictAnswer answer, const QByteArray& write,
                         const QStringList& types) {
        const auto state = write.isEmpty() ? ChangeState::KeptTheirs : ChangeState::Applied;
        QTest::newRow(name) << situation << answer << state << write << types;
    };
    const QStringList theirs {u"logs"_s, u"audit"_s};
    row("different, mine on top", Different, ConflictAnswer::ApplyOnTop, "PATCH", {u"metrics"_s, u"audit"_s});
    row("different, overwrite", Different, ConflictAnswer::Overwrite, "PATCH", {u"metrics"_s});
    row("different, take theirs", Different, ConflictAnswer::TakeTheirs, {}, theirs);
    row("gone, create again", Gone, ConflictAnswer::CreateAgain, "POST", {u"metrics"_s});
    row("gone, take theirs", Gone, ConflictAnswer::TakeTheirs, {}, {});
    row("exists, mine on top", Exists, ConflictAnswer::ApplyOnTop, "PATCH",
        {u"logs"_s, u"metrics"_s, u"audit"_s});
    row("exists, overwrite", Exists, ConflictAnswer::Overwrite, "PATCH", {u"metrics"_s});
    row("exists, take theirs", Exists, ConflictAnswer::TakeTheirs, {}, theirs);
    row("delete of a different one", DeleteDifferent, ConflictAnswer::Overwrite, "DELETE", {});
    row("delete of a different one, on top", DeleteDifferent, ConflictAnswer::ApplyOnTop, "DELETE", {});
    row("delete of a different one, take theirs", DeleteDifferent, ConflictAnswer::TakeTheirs, {}, theirs);
}

void PlanRunnerTest::asks()
{
    QFETCH(const int, situation);
    QFETCH(const ConflictAnswer, answer);
    QFETCH(const QByteArray, write);
    PlanRig rig(planWorld(1, 1, 1));
    const Change changes[]
        = {update(1, 1, metrics), update(1, 1, metrics), creation(1, 1, metrics), deletion(1, 1)};
    const Comparison expected[]
        = {Comparison::Different, Comparison::Gone, Comparison::Exists, Comparison::Different};
    const Change change = changes[situation];
    rig.server.edit(situation == 1 ? erase(1, 1) : setTypes(1, 1, {u"logs"_s, u"audit"_s}));

    QSignalSpy conflict(rig.runner.get(), &PlanRunner::conflictFound);
    QSignalSpy settled(rig.runner.get(), &PlanRunner::settled);
    rig.runner->start(planOf({change}));
    QTRY_COMPARE(conflict.size(), 1);
    QCOMPARE(rig.state(), ChangeState::Asking);
    QCOMPARE(rig.runner->progress().first().comparison, expected[situation]);
    QCOMPARE(rig.runner->progress().first().actual.has_value(), situation != 1);
    QVERIFY(rig.writes().isEmpty());
    rig.runner->answer(0, answer);
    QVERIFY(rig.runsOut());

    QTEST(rig.state(), "state");
    QTEST(rig.types(1, 1).wireNames(), "types");
    QCOMPARE(rig.writes().size(), write.isEmpty() ? 0 : 1);
    if (!write.isEmpty())
        QCOMPARE(rig.writes().first().method, write);
    QCOMPARE(rig.journal.entries().size(), write.isEmpty() ? 0 : 1);
    QCOMPARE(conflict.size(), 1);
    QCOMPARE(settled.size(), 1);
    QVERIFY(settled.first().at(0).value<Change>() == change); // As it was planned: drafts go by that.
    QTEST(settled.first().at(1).value<OrgConnection>().connectionTypes.wireNames(), "types");
}

void PlanRunnerTest::asksAgainWhenItChangedMeanwhile()
{
    PlanRig rig(planWorld(1, 1, 1));
    rig.server.edit(setTypes(1, 1, {u"audit"_s}));
    QSignalSpy conflict(rig.runner.get(), &PlanRunner::conflictFound);
    rig.runner->start(planOf({update(1, 1, metrics)}));
    QTRY_COMPARE(conflict.size(), 1);
    rig.server.edit(setTypes(1, 1, {u"audit"_s, u"rum"_s}));
    rig.runner->answer(0, ConflictAnswer::Overwrite);
    QTRY_COMPARE(conflict.size(), 2);
    QVERIFY(rig.writes().isEmpty());
    rig.runner->answer(0, ConflictAnswer::ApplyOnTop);
    QVERIFY(rig.runsOut());
    QCOMPARE(rig.state(), ChangeState::Applied);
    // Overwriting removed the audit of then; what came later stays.
    QCOMPARE(rig.types(1, 1), metrics.with(u"rum"_s));
    QCOMPARE(rig.writes().size(), 1);
}

void PlanRunnerTest::asksAgainAfterAnAnswerThatDoesNotFit()
{
    PlanRig rig(planWorld(1, 1, 1));
    rig.server.edit(erase(1, 1));
    QSignalSpy conflict(rig.runner.get(), &PlanRunner::conflictFound);
    rig.runner->start(planOf({update(1, 1, metrics)}));
    rig.runner->answer(0, ConflictAnswer::Overwrite); // Nobody asked.
    QTRY_COMPARE(conflict.size(), 1);
    rig.runner->answer(0, ConflictAnswer::Overwrite);
    QTRY_COMPARE(conflict.size(), 2);
    rig.runner->answer(0, ConflictAnswer::TakeTheirs);
    QVERIFY(rig.runsOut());
    QVERIFY(rig.writes().isEmpty());
    rig.runner->answer(0, ConflictAnswer::Overwrite); // Too late.
}

void PlanRunnerTest::cancelsAQuestion()
{
    PlanRig rig(planWorld(1, 2, 2));
    rig.server.edit(setTypes(1, 1, {u"audit"_s}));
    QSignalSpy settled(rig.runner.get(), &PlanRunner::settled);
    rig.runner->start(planOf({update(1, 1, metrics), update(1, 2, metrics)}));
    QTRY_COMPARE(rig.state(), ChangeState::Asking);
    rig.runner->cancel();
    QVERIFY(!rig.runner->isRunning()); // At once.
    QCOMPARE(rig.state(0), ChangeState::NotTried);
    QCOMPARE(rig.state(1), ChangeState::NotTried);
    QVERIFY(rig.writes().isEmpty());
    QVERIFY(settled.isEmpty());
}

void PlanRunnerTest::isRefusedBetweenReadAndWrite_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<ApiError::Kind>("error");
    QTest::newRow("update of what has just gone")
        << QByteArray("PATCH") << ChangeState::Failed << ApiError::Kind::NotFound;
    QTest::newRow("creation of what has just come")
        << QByteArray("POST") << ChangeState::Failed << ApiError::Kind::AlreadyExists;
    QTest::newRow("deletion of what has just gone")
        << QByteArray("DELETE") << ChangeState::Applied << ApiError::Kind::Canceled;
}

void PlanRunnerTest::isRefusedBetweenReadAndWrite()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const ChangeState, state);
    QFETCH(const ApiError::Kind, error);
    PlanRig rig(planWorld(1, 2, 1));
    const auto meanwhile = [verb](SandboxWorld& world) {
        if (verb == "POST")
            world.createConnection(*world.account(sourceName(1)), sampleOrgId(sinkName(2)), {u"audit"_s});
        else
            world.connections.clear();
    };
    rig.server.addFault(Fault::changeBefore(meanwhile).on(verb));
    QVERIFY(rig.run({verb == "POST" ? creation(1, 2, logs)
            : verb == "PATCH"       ? update(1, 1, metrics)
                                    : deletion(1, 1)}));
    QCOMPARE(rig.state(), state);
    const ChangeProgress& progress = rig.runner->progress().first();
    QCOMPARE(progress.error.has_value(), state == ChangeState::Failed);
    QCOMPARE(rig.writes().size(), 1);
    QCOMPARE(rig.server.requests().size(), verb == "DELETE" ? 3 : 2); // A 404 may be a gateway's: it looks.
    const JournalEntry& entry = rig.journal.entries().first();
    QCOMPARE(
        entry.outcome, state == ChangeState::Applied ? JournalOutcome::Applied : JournalOutcome::NotApplied);
    if (!progress.error)
        return;
    QCOMPARE(progress.error->kind, error);
    QCOMPARE(entry.message, progress.error->serverTexts.join(u'\n')); // Word for word.
}

void PlanRunnerTest::pausesBetweenChanges()
{
    PlanRig rig(planWorld(2, 3, 3));
    connect(rig.runner.get(), &PlanRunner::changed, rig.runner.get(), [&] {
        if (rig.state(0) == ChangeState::Writing)
            rig.runner->setPaused(true);
    });
    QSignalSpy paused(rig.runner.get(), &PlanRunner::pausedChanged);
    rig.runner->start(planOf({update(1, 1, metrics), update(1, 2, metrics), update(1, 3, metrics),
        update(2, 1, metrics), update(2, 2, metrics), update(2, 3, metrics)}));
    QTRY_COMPARE(rig.state(0), ChangeState::Applied);
    QTRY_VERIFY(isOver(rig.state(3)));
    QVERIFY(rig.runner->isPaused());
    const auto reached = rig.server.requests().size();
    QCOMPARE(rig.state(1), ChangeState::Waiting);
    QCOMPARE(rig.state(5), ChangeState::Waiting);
    QCoreApplication::processEvents();
    QCOMPARE(rig.server.requests().size(), reached);

    rig.runner->setPaused(false);
    QVERIFY(rig.runsOut());
    for (qsizetype index = 0; index < 6; ++index)
        QCOMPARE(rig.state(index), ChangeState::Applied);
    QCOMPARE(paused.size(), 2);
}

void PlanRunnerTest::cancelsBetweenChanges()
{
    PlanRig rig(planWorld(1, 3, 3));
    connect(rig.runner.get(), &PlanRunner::changed, rig.runner.get(), [&] {
        if (rig.state(0) == ChangeState::Writing)
            rig.runner->cancel();
    });
    QVERIFY(rig.run({update(1, 1, metrics), update(1, 2, metrics), deletion(1, 3)}));
    QCOMPARE(rig.state(0), ChangeState::Applied); // What is being written is finished.
    QCOMPARE(rig.state(1), ChangeState::NotTried);
    QCOMPARE(rig.state(2), ChangeState::NotTried);
    QCOMPARE(rig.server.requests().size(), 2);
    QCOMPARE(rig.journal.entries().size(), 1);
}

void PlanRunnerTest::cancelsBeforeTheWrite()
{
    PlanRig rig(planWorld(1, 1, 1));
    rig.server.addFault(Fault::silence());
    rig.runner->start(planOf({update(1, 1, metrics)}));
    QTRY_COMPARE(rig.server.requests().size(), 1);
    rig.runner->setPaused(true);
    rig.runner->cancel();
    QVERIFY(!rig.runner->isRunning());
    QVERIFY(!rig.runner->isPaused());
    QCOMPARE(rig.state(), ChangeState::NotTried);
    QVERIFY(rig.writes().isEmpty());
    QVERIFY(rig.journal.entries().isEmpty());
}

void PlanRunnerTest::keepsTheOrderOfASource()
{
    PlanRig rig(planWorld(1, 12, 9));
    QList<Change> changes;
    for (int sink = 12; sink > 0; --sink)
        changes.append(sink > 9 ? creation(1, sink, logs)
                : sink % 2      ? update(1, sink, metrics)
                                : deletion(1, sink));
    QVERIFY(rig.run(changes));
    const auto requests = rig.server.requests();
    QCOMPARE(requests.size(), 24);
    for (int index = 0; index < 12; ++index) {
        QCOMPARE(requests.at(2 * index).target, filteredRead(1, 12 - index));
        QVERIFY(requests.at(2 * index + 1).method != "GET");
    }
}

void PlanRunnerTest::runsSourcesSideBySide()
{
    PlanRig rig(planWorld(9, 2, 2));
    rig.server.addFault(Fault::silence().on("GET").forEver());
    QList<Change> changes;
    for (int source = 1; source <= 9; ++source)
        changes << update(source, 1, metrics) << update(source, 2, metrics);
    rig.runner->start(planOf(changes));
    QTRY_COMPARE(rig.server.requests().size(), 6);
    QSet<QByteArray> targets;
    for (const RecordedRequest& request : rig.server.requests())
        targets.insert(request.target);
    QCOMPARE(targets.size(), 6); // Six sources, one change of each.
    rig.runner->cancel();
    QVERIFY(!rig.runner->isRunning());
    QCOMPARE(rig.server.requests().size(), 6); // No seventh had been on its way.

    rig.server.clearFaults();
    QVERIFY(rig.run(changes));
    for (int source = 1; source <= 9; ++source)
        QCOMPARE(rig.types(source, 2), metrics);
}

void PlanRunnerTest::startsTheNextPlanFromFinished()
{
    PlanRig rig(planWorld(1, 2, 2));
    rig.server.edit(setTypes(1, 1, {u"audit"_s}));
    connect(
        rig.runner.get(), &PlanRunner::finished, rig.runner.get(),
        [&] { rig.runner->start(planOf({update(1, 2, metrics)})); }, Qt::SingleShotConnection);
    rig.runner->start(planOf({update(1, 1, metrics)}));
    QTRY_COMPARE(rig.state(), ChangeState::Asking);
    rig.runner->cancel();
    QVERIFY(rig.runsOut());
    QCOMPARE(rig.state(), ChangeState::Applied);
    QCOMPARE(rig.types(1, 2), metrics);
}

void PlanRunnerTest::undoes_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("update") << 0;
    QTest::newRow("create") << 1;
    QTest::newRow("delete") << 2;
}

void PlanRunnerTest::undoes()
{
    QFETCH(const int, kind);
    PlanRig rig(planWorld(1, 2, 1));
    const SandboxWorld before = rig.server.world();
    const Change changes[] = {update(1, 1, metrics), creation(1, 2, metrics), deletion(1, 1)};
    QVERIFY(rig.run({changes[kind]}));
    QVERIFY(rig.server.world() != before);
    const auto back = inverse(rig.journal.entries().last());
    QVERIFY(back);

    QVERIFY(rig.run({*back}));
    QCOMPARE(rig.state(), ChangeState::Applied);
    for (const int sink : {1, 2})
        QCOMPARE(rig.types(1, sink), typesBetween(before, sourceName(1), sinkName(sink)));
    if (kind != 2) // What is created again has another id.
        QVERIFY(rig.server.world() == before);

    const auto forth = inverse(rig.journal.entries().last());
    QVERIFY(forth);
    rig.server.edit([](SandboxWorld& world) { // It passes the same conflict check.
        for (SandboxConnection& one : world.connections)
            one.types = QStringList {u"audit"_s};
    });
    rig.runner->start(planOf({*forth}));
    if (kind == 1) {
        QVERIFY(rig.runsOut()); // Creating again: the pair is free.
        QCOMPARE(rig.state(), ChangeState::Applied);
    } else {
        QTRY_COMPARE(rig.state(), ChangeState::Asking);
    }
}

QTEST_GUILESS_MAIN(PlanRunnerTest)
#include "planrunner_test.moc"
