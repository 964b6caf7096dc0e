// SPDX-License-Identifier: Apache-2.0
#include "app/plan/changeprogress.h"
#include "app/plan/comparison.h"
#include "app/plan/journalentry.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString account = u"account"_s;
const ConnectionTypes logs {u"logs"_s};
const ConnectionTypes logsMetrics {u"logs"_s, u"metrics"_s};
const ConnectionTypes metrics {u"metrics"_s};
const ConnectionTypes unknown {u"logs"_s, u"ci_visibility_pipelines"_s};

OrgConnection connectionWith(const ConnectionTypes& types, const QString& id = u"id-1"_s)
{
    return {.id = id,
        .sourceOrg = Org {.id = u"source"_s, .name = u"Payments"_s},
        .sinkOrg = Org {.id = u"sink"_s, .name = u"Central"_s},
        .createdBy = User {.id = u"user"_s, .name = u"frog"_s},
        .createdAt = u"2025-09-17T17:01:30Z"_s,
        .connectionTypes = types};
}

Change update(const ConnectionTypes& from, const ConnectionTypes& to)
{
    return updateChange(account, connectionWith(from), to);
}

Change creation(const ConnectionTypes& types)
{
    const OrgConnection pair = connectionWith({});
    return createChange(account, pair.sourceOrg, pair.sinkOrg, types);
}

Change deletion()
{
    return deleteChange(account, connectionWith(logs));
}

Change restriction()
{
    const auto before = RestrictionPolicy().with(editorRelation(), u"user:a"_s);
    return restrictChange(account, connectionWith(logs),
        {.baseline = before, .desired = before.with(viewerRelation(), u"team:t"_s), .own = {u"user:a"_s}});
}

} // namespace

class PlanTest : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatIsGainedAndLost();
    void compares_data();
    void compares();
    void resolves_data();
    void resolves();
    void createsAgainWithoutWhatIsGone();
    void judgesLostWrites_data();
    void judgesLostWrites();
    void keepsWhatALookTells();
    void inverts_data();
    void inverts();
    void namesRoundTrip();
    void isOverOrNot();
};

void PlanTest::tellsWhatIsGainedAndLost()
{
    QCOMPARE(update(logs, metrics).added(), metrics);
    QCOMPARE(update(logs, metrics).removed(), logs);
    QCOMPARE(update(unknown, unknown.with(u"metrics"_s)).added(), metrics);
    QVERIFY(update(unknown, unknown.with(u"metrics"_s)).removed().isEmpty());
    QCOMPARE(creation(logsMetrics).added(), logsMetrics);
    QVERIFY(creation(logsMetrics).removed().isEmpty());
    QVERIFY(deletion().added().isEmpty());
    QCOMPARE(deletion().removed(), logs);
    QVERIFY(restriction().added().isEmpty());
    QVERIFY(restriction().removed().isEmpty());
}

void PlanTest::compares_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Actual>("actual");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, const Change& change, const Actual& actual, Comparison expected) {
        QTest::newRow(name) << change << actual << static_cast<int>(expected);
    };
    row("update, as it was", update(logs, metrics), connectionWith(logs), Comparison::Unchanged);
    row("update, already so", update(logs, metrics), connectionWith(metrics), Comparison::AlreadySo);
    row("update, changed by others", update(logs, metrics), connectionWith(logsMetrics),
        Comparison::Different);
    row("update, gone", update(logs, metrics), std::nullopt, Comparison::Gone);
    row("update to what it was", update(logs, logs), connectionWith(logs), Comparison::AlreadySo);
    row("update to what it was, changed by others", update(logs, logs), connectionWith(metrics),
        Comparison::Different);
    row("update, an unknown type came in", update(logs, logsMetrics), connectionWith(unknown),
        Comparison::Different);
    row("delete, as it was", deletion(), connectionWith(logs), Comparison::Unchanged);
    row("delete, already gone", deletion(), std::nullopt, Comparison::AlreadySo);
    row("delete, changed by others", deletion(), connectionWith(metrics), Comparison::Different);
    row("restrict, there", restriction(), connectionWith(metrics), Comparison::Unchanged);
    row("restrict, gone", restriction(), std::nullopt, Comparison::Gone);
    row("create, nothing there", creation(logs), std::nullopt, Comparison::Unchanged);
    row("create, there is one", creation(logs), connectionWith(metrics), Comparison::Exists);
    row("create, there is the same", creation(logs), connectionWith(logs), Comparison::Exists);
}

void PlanTest::compares()
{
    QFETCH(const Change, change);
    QFETCH(const Actual, actual);
    QFETCH(const int, expected);
    QCOMPARE(static_cast<int>(compare(change, actual)), expected);
}

void PlanTest::resolves_data()
{
    using Kind = Change::Kind;
    QTest::addColumn<Change>("change");
    QTest::addColumn<Actual>("actual");
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("desired");
    const auto row = [](const char* name, const Change& change, const Actual& actual, ConflictAnswer answer,
                         bool goesOn = false, Kind kind = Kind::Update, const ConnectionTypes& desired = {}) {
        QTest::newRow(name) << change << actual << static_cast<int>(answer) << goesOn
                            << static_cast<int>(kind) << desired.wireNames();
    };
    const Actual theirs = connectionWith(unknown);
    row("mine on top: added and removed", update(logs, metrics), theirs, ConflictAnswer::ApplyOnTop, true,
        Kind::Update, {u"metrics"_s, u"ci_visibility_pipelines"_s});
    row("mine on top leaves nothing", update(logsMetrics, metrics), connectionWith(logs),
        ConflictAnswer::ApplyOnTop, true, Kind::Update, {});
    row("overwrite", update(logs, metrics), theirs, ConflictAnswer::Overwrite, true, Kind::Update, metrics);
    row("take theirs", update(logs, metrics), theirs, ConflictAnswer::TakeTheirs);
    row("take theirs, which is nothing", update(logs, metrics), std::nullopt, ConflictAnswer::TakeTheirs);
    row("create again", update(logs, metrics), std::nullopt, ConflictAnswer::CreateAgain, true, Kind::Create,
        metrics);
    row("create again what is there", update(logs, metrics), theirs, ConflictAnswer::CreateAgain);
    row("overwrite what is gone", update(logs, metrics), std::nullopt, ConflictAnswer::Overwrite);
    row("on top of what is gone", update(logs, metrics), std::nullopt, ConflictAnswer::ApplyOnTop);
    row("create on top of one", creation(metrics), theirs, ConflictAnswer::ApplyOnTop, true, Kind::Update,
        unknown.with(metrics));
    row("create over one", creation(metrics), theirs, ConflictAnswer::Overwrite, true, Kind::Update, metrics);
    row("create, take the one that is there", creation(metrics), theirs, ConflictAnswer::TakeTheirs);
    row("delete all the same", deletion(), theirs, ConflictAnswer::Overwrite, true, Kind::Delete, {});
    row("delete on top", deletion(), theirs, ConflictAnswer::ApplyOnTop, true, Kind::Delete, {});
    row("delete, take theirs", deletion(), theirs, ConflictAnswer::TakeTheirs);
    row("delete, create again", deletion(), std::nullopt, ConflictAnswer::CreateAgain);
    row("restrict, create again", restriction(), std::nullopt, ConflictAnswer::CreateAgain);
}

void PlanTest::resolves()
{
    QFETCH(const Change, change);
    QFETCH(const Actual, actual);
    QFETCH(const int, answer);
    QFETCH(const bool, goesOn);
    const auto next = resolved(change, actual, static_cast<ConflictAnswer>(answer));
    QCOMPARE(next.has_value(), goesOn);
    if (!next)
        return;
    QTEST(static_cast<int>(next->kind), "kind");
    QTEST(next->desired.wireNames(), "desired");
    QCOMPARE(next->id, change.id);
    QCOMPARE(next->accountId, account);
    if (actual)
        QVERIFY(next->baseline == *actual);
}

void PlanTest::createsAgainWithoutWhatIsGone()
{
    const auto next = resolved(update(logs, metrics), std::nullopt, ConflictAnswer::CreateAgain);
    QVERIFY(next);
    const OrgConnection known = connectionWith(logs);
    const OrgConnection pair {.sourceOrg = known.sourceOrg, .sinkOrg = known.sinkOrg};
    QVERIFY(next->baseline == pair);
}

void PlanTest::judgesLostWrites_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Actual>("actual");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, const Change& change, const Actual& actual, LostWrite expected) {
        QTest::newRow(name) << change << actual << static_cast<int>(expected);
    };
    row("update arrived", update(logs, metrics), connectionWith(metrics), LostWrite::Applied);
    row("update did not", update(logs, metrics), connectionWith(logs), LostWrite::NotApplied);
    row("update, something third", update(logs, metrics), connectionWith(unknown),
        LostWrite::ChangedByOthers);
    row("update, gone since", update(logs, metrics), std::nullopt, LostWrite::ChangedByOthers);
    row("create arrived", creation(logs), connectionWith(logs), LostWrite::Applied);
    row("create did not", creation(logs), std::nullopt, LostWrite::NotApplied);
    row("create, one with other types", creation(logs), connectionWith(metrics), LostWrite::ChangedByOthers);
    row("delete arrived", deletion(), std::nullopt, LostWrite::Applied);
    row("delete did not", deletion(), connectionWith(logs), LostWrite::NotApplied);
    row("delete did not, and it was changed", deletion(), connectionWith(metrics), LostWrite::NotApplied);
}

void PlanTest::judgesLostWrites()
{
    QFETCH(const Change, change);
    QFETCH(const Actual, actual);
    QFETCH(const int, expected);
    QCOMPARE(static_cast<int>(judgeLostWrite(change, actual)), expected);
}

void PlanTest::keepsWhatALookTells()
{
    OrgConnection nameless = connectionWith(metrics);
    nameless.sinkOrg = Org {nameless.sinkOrg.id(), {}};
    QVERIFY(afterLostWrite(update(logs, metrics), nameless) == connectionWith(metrics));
    QVERIFY(afterLostWrite(deletion(), std::nullopt) == connectionWith({}));
}

void PlanTest::inverts_data()
{
    QTest::addColumn<Change>("done");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<std::optional<Change>>("inverse");
    const auto row = [](const char* name, const Change& done, JournalOutcome outcome,
                         const std::optional<Change>& inverse) {
        QTest::newRow(name) << done << static_cast<int>(outcome) << inverse;
    };
    row("update", update(logs, metrics), JournalOutcome::Applied,
        updateChange(account, connectionWith(metrics), logs));
    row("create", creation(metrics), JournalOutcome::Applied, deleteChange(account, connectionWith(metrics)));
    row("delete", deletion(), JournalOutcome::Applied, creation(logs));
    Change unrestricted = restriction(); // The entry's answer holds no restrictions.
    unrestricted.baseline.connectionTypes = metrics;
    unrestricted.access->desired = restriction().access->baseline;
    unrestricted.access->baseline = {};
    row("restrict", restriction(), JournalOutcome::Applied, unrestricted);
    row("refused", update(logs, metrics), JournalOutcome::NotApplied, {});
    row("not known", update(logs, metrics), JournalOutcome::Unknown, {});
    row("not known yet", update(logs, metrics), JournalOutcome::Intended, {});
}

void PlanTest::inverts()
{
    QFETCH(const Change, done);
    QFETCH(const int, outcome);
    QFETCH(std::optional<Change>, inverse);
    const auto made = ::inverse(
        {.change = done, .after = connectionWith(metrics), .outcome = static_cast<JournalOutcome>(outcome)});
    QCOMPARE(made.has_value(), inverse.has_value());
    if (!made)
        return;
    QVERIFY(made->id != done.id);
    inverse->id = made->id;
    QVERIFY(*made == *inverse);
}

void PlanTest::namesRoundTrip()
{
    for (const JournalOutcome outcome : {JournalOutcome::Intended, JournalOutcome::Applied,
             JournalOutcome::NotApplied, JournalOutcome::Unknown})
        QVERIFY(outcomeByName(outcomeName(outcome)) == outcome);
    for (const Change::Kind kind :
        {Change::Kind::Create, Change::Kind::Update, Change::Kind::Delete, Change::Kind::Restrict})
        QVERIFY(kindByName(kindName(kind)) == kind);
    QVERIFY(!outcomeByName(u"else"_s));
    QVERIFY(!kindByName(QString()));
}

void PlanTest::isOverOrNot()
{
    QVERIFY(!isOver(ChangeState::Waiting));
    QVERIFY(!isOver(ChangeState::Looking));
    QVERIFY(isOver(ChangeState::Unknown));
    QVERIFY(isOver(ChangeState::NotTried));
    QVERIFY(isDone(ChangeState::AlreadySo));
    QVERIFY(!isDone(ChangeState::KeptTheirs));
}

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
