// SPDX-License-Identifier: Apache-2.0
#include "app/connections/snapshothistory.h"
#include "app/exchange/statechange.h"
#include "app/plan/difference.h"
#include "tests/support/exchangestate.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Change::Kind;

namespace {

const ConnectionTypes logs {u"logs"_s};
const ConnectionTypes metrics {u"metrics"_s};

DesiredConnection wanted(const QString& source, const QString& sink, const ConnectionTypes& types)
{
    return {.sourceOrg = Org {sampleOrgId(source), source},
        .sinkOrg = Org {sampleOrgId(sink), sink},
        .connectionTypes = types};
}

/// An account of the name of its organization.
AccountPowers powerOf(const QString& org)
{
    return {.accountId = org, .orgId = sampleOrgId(org), .mayWrite = true};
}

QList<Kind> kindsOf(const QList<Change>& changes)
{
    QList<Kind> kinds;
    for (const Change& change : changes)
        kinds.append(change.kind);
    return kinds;
}

Snapshot snapshotAt(int minute, const QList<OrgConnection>& connections)
{
    return {.takenAt = exportTime.addSecs(minute * 60), .connections = connections};
}

} // namespace

class DifferenceTest : public QObject {
    Q_OBJECT

private slots:
    void isEmptyBetweenEquals();
    void createsUpdatesAndDeletes();
    void writesThroughTheAccountThatMay();
    void tellsWhatNobodyMayWrite_data();
    void tellsWhatNobodyMayWrite();
    void takesNoAccountOfWhatIsGone();
    void tellsWhatChanged();
    void writesChangesAsATable();
    void keepsAHistory();
    void tellsOrganizationsApart();
    void dropsTheOldest();
    void outlivesAClockThatIsSetBack();
    void tellsTheSameTimeTwice();
    void survivesDamage();
};

void DifferenceTest::isEmptyBetweenEquals()
{
    const QList<Connection> actual {connectionBetween(u"A"_s, u"B"_s), connectionBetween(u"B"_s, u"A"_s)};
    const Difference found = difference(
        {wanted(u"B"_s, u"A"_s, logs), wanted(u"A"_s, u"B"_s, logs)}, actual, {}, Unnamed::Delete);
    QVERIFY(found.changes.isEmpty() && found.blocked.isEmpty());
    QCOMPARE(found.same, 2);
    QCOMPARE(found.unnamed, 0);
}

void DifferenceTest::createsUpdatesAndDeletes()
{
    const QList<Connection> actual {connectionBetween(u"A"_s, u"B"_s), connectionBetween(u"A"_s, u"C"_s)};
    const QList<DesiredConnection> desired {wanted(u"A"_s, u"B"_s, metrics), wanted(u"A"_s, u"D"_s, logs)};
    const QList<AccountPowers> accounts {powerOf(u"A"_s)};
    const Difference kept = difference(desired, actual, accounts, Unnamed::Keep);
    QCOMPARE(kindsOf(kept.changes), (QList {Kind::Update, Kind::Create}));
    QCOMPARE(kept.unnamed, 1);
    QCOMPARE(kept.changes.first().baseline.id, sampleConnectionId(u"A"_s, u"B"_s));
    QCOMPARE(kept.changes.first().baseline.connectionTypes, logs);
    QCOMPARE(kept.changes.first().desired, metrics);
    QCOMPARE(kept.changes.last().baseline.sinkOrg.name(), u"D"_s);
    QVERIFY(kept.changes.last().baseline.id.isEmpty());

    const Difference all = difference(desired, actual, accounts, Unnamed::Delete);
    QCOMPARE(kindsOf(all.changes), (QList {Kind::Delete, Kind::Update, Kind::Create}));
    QCOMPARE(all.changes.first().baseline.id, sampleConnectionId(u"A"_s, u"C"_s));
    QCOMPARE(all.unnamed, 1);
}

void DifferenceTest::writesThroughTheAccountThatMay()
{
    const QList<Connection> actual {connectionBetween(u"A"_s, u"B"_s), connectionBetween(u"C"_s, u"B"_s)};
    const Difference found = difference({wanted(u"A"_s, u"B"_s, metrics), wanted(u"B"_s, u"A"_s, logs)},
        actual, {powerOf(u"B"_s), powerOf(u"A"_s)}, Unnamed::Delete);
    QCOMPARE(found.changes.size(), 3);
    QCOMPARE(found.changes.at(0).accountId, u"B"_s); // The destination may delete.
    QCOMPARE(found.changes.at(1).accountId, u"A"_s);
    QCOMPARE(found.changes.at(2).accountId, u"B"_s);
}

void DifferenceTest::tellsWhatNobodyMayWrite_data()
{
    QTest::addColumn<QList<AccountPowers>>("accounts");
    QTest::addColumn<WriteObstacle>("obstacle");
    AccountPowers powerless = powerOf(u"A"_s);
    powerless.mayWrite = false;
    AccountPowers readOnly = powerOf(u"A"_s);
    readOnly.readOnly = true;
    QTest::newRow("no account") << QList<AccountPowers>() << WriteObstacle::NotTheSource;
    QTest::newRow("account of the destination") << QList {powerOf(u"B"_s)} << WriteObstacle::NotTheSource;
    QTest::newRow("no permission") << QList {powerless} << WriteObstacle::NoPermission;
    QTest::newRow("read-only") << QList {readOnly} << WriteObstacle::ReadOnly;
}

void DifferenceTest::tellsWhatNobodyMayWrite()
{
    QFETCH(const QList<AccountPowers>, accounts);
    QFETCH(const WriteObstacle, obstacle);
    const Difference found = difference({wanted(u"A"_s, u"B"_s, metrics), wanted(u"A"_s, u"C"_s, logs)},
        {connectionBetween(u"A"_s, u"B"_s)}, accounts, Unnamed::Keep);
    QVERIFY(found.changes.isEmpty());
    QCOMPARE(found.blocked.size(), 2);
    QCOMPARE(found.blocked.first().change.kind, Kind::Update);
    QCOMPARE(found.blocked.first().obstacle, obstacle);
    QCOMPARE(found.blocked.last().change.kind, Kind::Create);
    QCOMPARE(found.blocked.last().obstacle, obstacle);
}

void DifferenceTest::takesNoAccountOfWhatIsGone()
{
    Connection gone = connectionBetween(u"A"_s, u"B"_s);
    gone.since = SinceLastVisit::Gone;
    const Difference found
        = difference({wanted(u"A"_s, u"B"_s, logs)}, {gone}, {powerOf(u"A"_s)}, Unnamed::Delete);
    QCOMPARE(kindsOf(found.changes), (QList {Kind::Create}));
    QCOMPARE(found.unnamed, 0);
}

void DifferenceTest::tellsWhatChanged()
{
    OrgConnection again = connectionBetween(u"A"_s, u"E"_s);
    again.id = u"another"_s;
    OrgConnection unnamed = connectionBetween(u"A"_s, u"F"_s);
    unnamed.id = {}; // A file need not tell ids.
    const QList<OrgConnection> before {connectionBetween(u"A"_s, u"B"_s), connectionBetween(u"A"_s, u"C"_s),
        connectionBetween(u"A"_s, u"E"_s), unnamed, connectionBetween(u"A"_s, u"G"_s)};
    const QList<OrgConnection> after {connectionBetween(u"A"_s, u"D"_s),
        connectionBetween(u"A"_s, u"C"_s, metrics), again, connectionBetween(u"A"_s, u"F"_s),
        connectionBetween(u"A"_s, u"G"_s)};
    const QList<StateChange> changes = stateChanges(before, after);
    QCOMPARE(changes.size(), 4);
    QCOMPARE(changes.at(0).kind, StateChange::Kind::Added);
    QCOMPARE(changes.at(0).after.sinkOrg.name(), u"D"_s);
    QVERIFY(changes.at(0).before.connectionTypes.isEmpty());
    QCOMPARE(changes.at(1).kind, StateChange::Kind::Changed);
    QCOMPARE(changes.at(1).before.connectionTypes, logs);
    QCOMPARE(changes.at(1).after.connectionTypes, metrics);
    QCOMPARE(changes.at(2).kind, StateChange::Kind::CreatedAgain);
    QCOMPARE(changes.at(3).kind, StateChange::Kind::Removed);
    QCOMPARE(changes.at(3).before.sinkOrg.name(), u"B"_s);
    QVERIFY(changes.at(3).after.id.isEmpty());
    QVERIFY(stateChanges(after, after).isEmpty());
}

void DifferenceTest::writesChangesAsATable()
{
    const Connection gone = connectionBetween(u"=A"_s, u"B"_s);
    const QByteArray csv = stateChangesToCsv(stateChanges({gone}, {}));
    QCOMPARE(csv,
        "change,source_org_id,source_org_name,sink_org_id,sink_org_name,before,after,connection_id_before,"
        "connection_id_after\r\nremoved,"
            + gone.sourceOrg.id().text().toUtf8() + ",'=A," + gone.sinkOrg.id().text().toUtf8() + ",B,logs,,"
            + gone.id.text().toUtf8() + ",\r\n");
}

void DifferenceTest::keepsAHistory()
{
    const QTemporaryDir dir;
    const OrgConnection one = connectionBetween(u"A"_s, u"B"_s);
    const OrgConnection other = connectionBetween(u"A"_s, u"C"_s);
    {
        SnapshotHistory history(dir.path(), u"account"_s);
        QVERIFY(history.list({}).isEmpty());
        history.keep(snapshotAt(0, {one, other}));
        history.keep(snapshotAt(1, {other, one})); // The order is no difference.
        history.keep(snapshotAt(2, {one}));
    }
    SnapshotHistory later(dir.path(), u"account"_s);
    later.keep(snapshotAt(3, {one}));
    const QList<StoredSnapshot> stored = later.list({});
    QCOMPARE(stored.size(), 2);
    QCOMPARE(stored.first().takenAt, exportTime.addSecs(120));
    QCOMPARE(stored.last().takenAt, exportTime);
    const auto read = SnapshotHistory::read(stored.last().path);
    QVERIFY(read);
    QCOMPARE(read->connections, (QList {one, other}));
    QCOMPARE(read->takenAt, exportTime);
    QVERIFY(!(QFile::permissions(stored.first().path) & (QFile::ReadGroup | QFile::ReadOther)));
}

/// Credentials can be exchanged for those of another organization.
void DifferenceTest::tellsOrganizationsApart()
{
    const QTemporaryDir dir;
    SnapshotHistory history(dir.path(), u"account"_s);
    Snapshot first = snapshotAt(0, {connectionBetween(u"A"_s, u"B"_s)});
    Snapshot second = snapshotAt(1, {connectionBetween(u"C"_s, u"D"_s)});
    first.orgId = sampleOrgId(u"A"_s);
    second.orgId = sampleOrgId(u"C"_s);
    history.keep(first);
    history.keep(second);
    QCOMPARE(history.list(first.orgId).size(), 1);
    QCOMPARE(history.list(first.orgId).first().takenAt, first.takenAt);
    QCOMPARE(history.list(second.orgId).first().takenAt, second.takenAt);
    QCOMPARE(history.list({}).size(), 2); // Where the server does not tell who one is.
    QCOMPARE(SnapshotHistory::read(history.list(first.orgId).first().path)->orgId, first.orgId);
}

void DifferenceTest::dropsTheOldest()
{
    const QTemporaryDir dir;
    SnapshotHistory history(dir.path(), u"account"_s);
    for (int i = 0; i < snapshotsKept + 5; ++i) {
        history.keep(snapshotAt(i, {connectionBetween(u"A"_s, QString::number(i))}));
        QTRY_COMPARE(history.list({}).value(0).takenAt, exportTime.addSecs(i * 60));
    }
    const QList<StoredSnapshot> stored = history.list({});
    QCOMPARE(stored.size(), snapshotsKept);
    QCOMPARE(stored.last().takenAt, exportTime.addSecs(5 * 60));
}

/// What was seen while the clock was wrong neither hides nor drives out what is seen afterwards.
void DifferenceTest::outlivesAClockThatIsSetBack()
{
    const QTemporaryDir dir;
    constexpr int years = 60 * 24 * 365 * 3;
    {
        SnapshotHistory ahead(dir.path(), u"account"_s);
        for (int i = 0; i < snapshotsKept; ++i)
            ahead.keep(snapshotAt(years + i, {connectionBetween(u"A"_s, QString::number(i))}));
    }
    const QDateTime now = exportTime.addSecs(60 * 60);
    {
        SnapshotHistory history(dir.path(), u"account"_s);
        for (int i = 0; i < snapshotsKept; ++i)
            history.keep(snapshotAt(i, {connectionBetween(u"B"_s, QString::number(i))}));
        QCOMPARE(history.list({}, now).size(), snapshotsKept);
        QCOMPARE(history.list({}, now).first().takenAt, exportTime.addSecs((snapshotsKept - 1) * 60));
        QCOMPARE(history.list({}, now).last().takenAt, exportTime);
    }
    SnapshotHistory later(dir.path(), u"account"_s);
    later.keep(snapshotAt(snapshotsKept, {connectionBetween(u"B"_s, QString::number(snapshotsKept - 1))}));
    QCOMPARE(later.list({}, now).size(), snapshotsKept); // It is what was seen last, so nothing is new.
    QCOMPARE(later.list({}, now).first().takenAt, exportTime.addSecs((snapshotsKept - 1) * 60));
}

void DifferenceTest::tellsTheSameTimeTwice()
{
    const QTemporaryDir dir;
    SnapshotHistory history(dir.path(), u"account"_s);
    const QList<OrgConnection> first {connectionBetween(u"A"_s, u"B"_s)};
    const QList<OrgConnection> second {connectionBetween(u"A"_s, u"C"_s)};
    history.keep(snapshotAt(0, first));
    QCOMPARE(history.list({}, exportTime).size(), 1);
    history.keep(snapshotAt(0, second));
    const QList<StoredSnapshot> stored = history.list({}, exportTime.addSecs(1));
    QCOMPARE(stored.size(), 2);
    QCOMPARE(SnapshotHistory::read(stored.last().path)->connections, first);
    QCOMPARE(SnapshotHistory::read(stored.first().path)->connections, second);
}

void DifferenceTest::survivesDamage()
{
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkpath(u"snapshots/account"_s));
    for (const char* name : {"20260101T000000000Z.json", "notes.json"}) {
        QFile file(dir.filePath(u"snapshots/account/"_s + QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    SnapshotHistory history(dir.path(), u"account"_s);
    QCOMPARE(history.list({}).size(), 1); // The other one is not ours.
    QVERIFY(!SnapshotHistory::read(history.list({}).first().path));
    history.keep(snapshotAt(0, {connectionBetween(u"A"_s, u"B"_s)}));
    QTRY_COMPARE(history.list({}).size(), 2);
}

QTEST_GUILESS_MAIN(DifferenceTest)
#include "difference_test.moc"
