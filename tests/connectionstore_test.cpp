// SPDX-License-Identifier: Apache-2.0
#include "app/connections/connectionstore.h"
#include "app/connections/snapshot.h"
#include "app/connections/writer.h"
#include "tests/support/planworld.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString mine = u"mine"_s;
const QString yours = u"yours"_s;
const ConnectionTypes logs {u"logs"_s};
const ConnectionTypes metrics {u"metrics"_s};

OrgConnection row(int sink, const ConnectionTypes& types = logs)
{
    OrgConnection connection = knownConnection(1, sink);
    connection.connectionTypes = types;
    return connection;
}

QString idOf(int sink)
{
    return connectionId(1, sink);
}

/// As the answer to an update states it: ids only.
OrgConnection withoutNames(OrgConnection connection)
{
    connection.sourceOrg = Org {connection.sourceOrg.id(), {}};
    connection.sinkOrg = Org {connection.sinkOrg.id(), {}};
    connection.createdBy = User {.id = connection.createdBy->id};
    return connection;
}

/// Counts what a store says to its models.
struct Ears {
    explicit Ears(const ConnectionStore& store)
        : inserts(&store, &ConnectionStore::aboutToInsert)
        , removals(&store, &ConnectionStore::aboutToRemove)
        , changes(&store, &ConnectionStore::changed)
        , resets(&store, &ConnectionStore::reset)
    {
    }
    [[nodiscard]] qsizetype count() const
    {
        return inserts.size() + removals.size() + changes.size() + resets.size();
    }

    QSignalSpy inserts;
    QSignalSpy removals;
    QSignalSpy changes;
    QSignalSpy resets;
};

} // namespace

class ConnectionStoreTest : public QObject {
    Q_OBJECT

private slots:
    void neverBlanksWhatIsKnown();
    void takesWhatIsAnother();
    void saysNothingOfEqualRows();
    void changesInPlace();
    void dropsWhatIsNotSeenAnyMore();
    void mergesPartByPart();
    void takesTheLatestOfTwo();
    void knowsWhetherThereIsNews();
    void keepsWhatOthersSee();
    void findsRowsAfterRemovals();
    void findsPairs();
    void marksWhatChangedSinceTheLastVisit();
    void marksTheSameForTwoAccounts();
    void saysThatOwnWritesAreNoNews();
    void clears();
    void namesForPeople();
    void snapshotsRoundTrip();
    void readsSnapshots_data();
    void readsSnapshots();
    void choosesTheWriter_data();
    void choosesTheWriter();
};

void ConnectionStoreTest::neverBlanksWhatIsKnown()
{
    OrgConnection known = row(1);
    known.createdBy.edit().serviceAccount = true;
    known.createdBy.edit().disabled = false;
    known.createdBy.edit().email = u"planner@example.com"_s;
    ConnectionStore store;
    store.merge(mine, {known});
    OrgConnection answer = withoutNames(row(1, metrics));
    answer.createdAt = {};
    store.mergeOne(mine, answer);
    OrgConnection expected = known;
    expected.connectionTypes = metrics;
    QVERIFY(static_cast<const OrgConnection&>(*store.find(idOf(1))) == expected);

    answer.sinkOrg = Org {};
    answer.createdBy = User {};
    store.merge(mine, {answer}); // A list may leave out whole relationships.
    QVERIFY(static_cast<const OrgConnection&>(*store.find(idOf(1))) == expected);
}

void ConnectionStoreTest::takesWhatIsAnother()
{
    const OrgConnection known = row(1);
    OrgConnection answer = known;
    answer.createdBy = User {.id = u"another"_s};
    answer.sinkOrg = Org {.id = known.sinkOrg.id(), .name = u"Renamed"_s};
    const OrgConnection now = merged(known, answer);
    QVERIFY(now.createdBy == answer.createdBy); // Not the old name under a new id.
    QCOMPARE(now.sinkOrg.name(), u"Renamed"_s);
}

void ConnectionStoreTest::saysNothingOfEqualRows()
{
    ConnectionStore store;
    store.merge(mine, {row(1), row(2), row(1)});
    QCOMPARE(store.connections().size(), 2);
    const Ears ears(store);
    store.merge(mine, {row(2), row(1)});
    store.mergeOne(mine, withoutNames(row(1)));
    QCOMPARE(ears.count(), 0);
}

void ConnectionStoreTest::changesInPlace()
{
    ConnectionStore store;
    store.merge(mine, {row(1), row(2), row(3)});
    const Ears ears(store);
    store.merge(mine, {row(3), row(2, metrics), row(1), row(4), row(5)});
    QCOMPARE(ears.changes, (QList<QVariantList> {{1}}));
    QCOMPARE(ears.inserts, (QList<QVariantList> {{3, 4}}));
    QCOMPARE(ears.count(), 2);
    QCOMPARE(store.rowOf(idOf(2)), 1);
    QCOMPARE(store.find(idOf(2))->connectionTypes, metrics);
}

void ConnectionStoreTest::dropsWhatIsNotSeenAnyMore()
{
    ConnectionStore store;
    store.merge(mine, {row(1), row(2), row(3)});
    const Ears ears(store);
    store.merge(mine, {row(3)});
    QCOMPARE(ears.removals, (QList<QVariantList> {{0, 1}})); // Together.
    QCOMPARE(store.connections().size(), 1);
    QCOMPARE(store.rowOf(idOf(3)), 0);
    QVERIFY(!store.find(idOf(1)));
}

void ConnectionStoreTest::mergesPartByPart()
{
    ConnectionStore store;
    store.merge(mine, {row(1), row(2), row(3)});
    store.merge(yours, {row(3)});
    const Ears ears(store);
    store.mergePart(mine, {row(4)});
    store.mergePart(mine, {row(1), row(2)});
    QCOMPARE(ears.inserts, (QList<QVariantList> {{3, 3}}));
    QCOMPARE(ears.count(), 1); // What is not named may be in the next part.
    store.keepOnly(mine, {row(1), row(2), row(3), row(4)});
    QCOMPARE(ears.count(), 1);
    store.keepOnly(mine, {row(4), row(2)});
    QVERIFY(!store.find(idOf(1)));
    QVERIFY(store.find(idOf(2)));
    QCOMPARE(store.find(idOf(3))->accounts, QSet<QString> {yours});
    store.mergePart(mine, {row(2), row(5)});
    store.keepOnly(mine, {row(2), row(5)}); // As many as there were, but others.
    QVERIFY(!store.find(idOf(4)));
    store.clear();
    store.mergePart(mine, {row(1)});
    store.keepOnly(mine, {});
    QVERIFY(store.connections().isEmpty());
}

/// While rows are announced they cannot be found yet.
void ConnectionStoreTest::takesTheLatestOfTwo()
{
    ConnectionStore store;
    store.merge(mine, {row(1)});
    QList<qsizetype> rows;
    connect(&store, &ConnectionStore::aboutToInsert, this, [&] {
        rows = {store.rowOf(idOf(1)), store.rowOf(idOf(2)), store.rowOf(idOf(3))};
    });
    store.mergePart(mine, {row(2), row(1, metrics), row(3), row(2, metrics), row(1)});
    QCOMPARE(rows, QList<qsizetype>({0, -1, -1}));
    QCOMPARE(store.connections().size(), 3);
    QCOMPARE(store.rowOf(idOf(2)), 1);
    QCOMPARE(store.rowOf(idOf(3)), 2);
    QVERIFY(store.find(idOf(1))->connectionTypes == logs);
    QVERIFY(store.find(idOf(2))->connectionTypes == metrics);
}

void ConnectionStoreTest::knowsWhetherThereIsNews()
{
    ConnectionStore store;
    store.merge(mine, {row(1), row(2)});
    QVERIFY(!store.hasNews());
    store.setLastVisit(mine, {row(1), row(2)});
    store.merge(mine, {row(1), row(2, metrics), row(3)});
    QVERIFY(store.hasNews()); // One is different, one is new.
    store.remove(idOf(3));
    QVERIFY(store.hasNews());
    store.mergeOne(mine, row(2));
    QVERIFY(!store.hasNews());
    store.merge(mine, {row(1)});
    QVERIFY(store.hasNews()); // One is gone.
    store.clear();
    QVERIFY(!store.hasNews());
}

void ConnectionStoreTest::keepsWhatOthersSee()
{
    ConnectionStore store;
    store.merge(mine, {row(1), row(2)});
    store.merge(yours, {row(2), row(3)});
    QCOMPARE(store.find(idOf(2))->accounts, (QSet<QString> {mine, yours}));
    store.merge(mine, {});
    QVERIFY(!store.find(idOf(1)));
    QCOMPARE(store.find(idOf(2))->accounts, QSet<QString> {yours});
    QVERIFY(store.find(idOf(3)));
    store.merge(yours, {});
    QVERIFY(store.connections().isEmpty());
}

void ConnectionStoreTest::findsRowsAfterRemovals()
{
    ConnectionStore store;
    store.merge(mine, {row(1), row(2), row(3), row(4)});
    store.remove(idOf(2));
    store.remove(idOf(9));
    for (const int sink : {1, 3, 4})
        QCOMPARE(store.connections().at(store.rowOf(idOf(sink))).id, idOf(sink));
    QCOMPARE(store.rowOf(idOf(2)), -1);
}

void ConnectionStoreTest::findsPairs()
{
    ConnectionStore store;
    store.merge(mine, {row(1), row(2)});
    QCOMPARE(store.findPair(sampleOrgId(sourceName(1)), sampleOrgId(sinkName(2)))->id, idOf(2));
    QVERIFY(!store.findPair(sampleOrgId(sinkName(2)), sampleOrgId(sourceName(1))));
    store.setLastVisit(mine, {row(2)});
    store.merge(mine, {row(1)});
    QCOMPARE(store.find(idOf(2))->since, SinceLastVisit::Gone);
    QVERIFY(!store.findPair(sampleOrgId(sourceName(1)), sampleOrgId(sinkName(2))));
}

void ConnectionStoreTest::marksWhatChangedSinceTheLastVisit()
{
    const QList<OrgConnection> then {row(1), row(2), row(3)};
    ConnectionStore store;
    store.merge(mine, then); // As a session shows a snapshot.
    store.setLastVisit(mine, then);
    store.merge(mine, {row(1), row(2, metrics), row(4)});
    QCOMPARE(store.find(idOf(1))->since, SinceLastVisit::Same);
    QCOMPARE(store.find(idOf(2))->since, SinceLastVisit::Different);
    QCOMPARE(store.find(idOf(3))->since, SinceLastVisit::Gone);
    QCOMPARE(store.find(idOf(4))->since, SinceLastVisit::New);

    const Ears ears(store);
    store.merge(mine, {row(1), row(2, metrics), row(4)}); // A refresh changes nothing in that.
    QCOMPARE(ears.count(), 0);
    store.merge(mine, {row(1), row(2), row(3), row(4)});
    QCOMPARE(store.find(idOf(2))->since, SinceLastVisit::Same);
    QCOMPARE(store.find(idOf(3))->since, SinceLastVisit::Same);
    store.merge(mine, {row(1), row(2), row(3)}); // What is no part of the last visit just goes.
    QVERIFY(!store.find(idOf(4)));
}

void ConnectionStoreTest::marksTheSameForTwoAccounts()
{
    ConnectionStore store;
    store.setLastVisit(mine, {row(1)});
    store.merge(mine, {row(1), row(2)});
    store.merge(yours, {row(1), row(2)}); // Has never been here.
    QCOMPARE(store.find(idOf(1))->since, SinceLastVisit::Same);
    QCOMPARE(store.find(idOf(2))->since, SinceLastVisit::New);
    const Ears ears(store);
    store.merge(mine, {row(1), row(2)});
    store.merge(yours, {row(1), row(2)});
    QCOMPARE(ears.count(), 0);
}

void ConnectionStoreTest::saysThatOwnWritesAreNoNews()
{
    ConnectionStore store;
    store.setLastVisit(mine, {row(1), row(2)});
    store.merge(mine, {row(1), row(2)});
    store.mergeOne(mine, withoutNames(row(1, metrics)));
    store.mergeOne(mine, row(3));
    store.remove(idOf(2));
    store.merge(mine, {row(1, metrics), row(3)});
    QCOMPARE(store.connections().size(), 2);
    QCOMPARE(store.find(idOf(1))->since, SinceLastVisit::Same);
    QCOMPARE(store.find(idOf(3))->since, SinceLastVisit::Same);
}

void ConnectionStoreTest::clears()
{
    ConnectionStore store;
    store.setLastVisit(mine, {row(1)});
    store.merge(mine, {row(1), row(2)});
    const Ears ears(store);
    store.clear();
    QCOMPARE(ears.resets.size(), 1);
    QVERIFY(store.connections().isEmpty());
    QVERIFY(!store.find(idOf(1)));
    store.merge(mine, {row(2)});
    QCOMPARE(store.find(idOf(2))->since, SinceLastVisit::Same);
}

void ConnectionStoreTest::namesForPeople()
{
    QCOMPARE(displayName(Org {.id = u"id"_s, .name = u"Payments"_s}), u"Payments"_s);
    QCOMPARE(displayName(Org {.id = u"id"_s}), u"id"_s);
    QCOMPARE(displayName(User {.id = u"id"_s, .handle = u"frog"_s}), u"frog"_s);
    QCOMPARE(displayName(User {.id = u"id"_s, .handle = u"h"_s, .email = u"frog@example.com"_s}),
        u"frog@example.com"_s);
    QCOMPARE(displayName(User {.id = u"id"_s}), u"id"_s);
}

void ConnectionStoreTest::snapshotsRoundTrip()
{
    Snapshot then {.takenAt = QDateTime(QDate(2026, 3, 12), QTime(14, 2, 27, 660), Qt::UTC),
        .connections = {row(1), row(2, {u"ci_visibility_pipelines"_s})}};
    then.connections.first().createdBy.edit().serviceAccount = true;
    then.connections.last().createdBy.edit().disabled = false;
    then.connections.first().sourceOrg
        = Org {then.connections.first().sourceOrg.id(), u"\"Payments\" \\ Production\t\n\x01 \U0001F600"_s};
    then.connections.last().sinkOrg
        = Org {then.connections.last().sinkOrg.id(), QChar(u'\xD800') + u"half of a character"_s};
    const auto now = snapshotFromBytes(toBytes(then));
    QVERIFY(now);
    QCOMPARE(now->takenAt, then.takenAt);
    QVERIFY(now->connections == then.connections);
    for (const char* bad : {"", "[]", "{\"version\":1}", "{\"version\":2,\"connections\":[]}",
             "{\"version\":1,\"taken_at\":\"2026-03-12T14:02:27Z\",\"connections\":[{}]}"})
        QVERIFY2(!snapshotFromBytes(bad), bad);
}

void ConnectionStoreTest::readsSnapshots_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("few, at once") << 2;
    QTest::newRow("many, in the background") << 3000;
}

void ConnectionStoreTest::readsSnapshots()
{
    QFETCH(int, rows);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"snapshot.json"_s);
    Snapshot then {.takenAt = QDateTime(QDate(2026, 3, 12), QTime(14, 2), Qt::UTC), .connections = {}};
    for (int i = 1; i <= rows; ++i)
        then.connections.append(row(i));
    QCOMPARE(writeWholeFile(path, toBytes(then)), QString());
    auto read = readSnapshot(path, {});
    QCOMPARE(read.isReady(), rows < 1000);
    const SnapshotRead found = QCoro::waitFor(std::move(read));
    QVERIFY(found.snapshot);
    QVERIFY(found.snapshot->connections == then.connections);

    std::stop_source stop;
    const auto stopped = readSnapshot(path, stop.get_token());
    stop.request_stop();
    QVERIFY(stopped.isReady()); // Whoever waits for it may go.
    QVERIFY(!QCoro::waitFor(readSnapshot(folder.filePath(u"none.json"_s), {})).snapshot);
}

void ConnectionStoreTest::choosesTheWriter_data()
{
    using Accounts = QList<AccountPowers>;
    QTest::addColumn<Accounts>("accounts");
    QTest::addColumn<Writer>("update");
    QTest::addColumn<Writer>("removal");
    const QString source = sampleOrgId(sourceName(1));
    const QString sink = sampleOrgId(sinkName(1));
    const AccountPowers atSource {.accountId = u"source"_s, .orgId = source, .mayWrite = true};
    const AccountPowers atSink {.accountId = u"sink"_s, .orgId = sink, .mayWrite = true};
    const AccountPowers elsewhere {.accountId = u"else"_s, .orgId = u"else"_s, .mayWrite = true};
    const AccountPowers seesIt {.accountId = mine}; // Its org is not known.
    const AccountPowers seesNothing {.accountId = yours};
    AccountPowers powerless = atSource;
    powerless.mayWrite = false;
    AccountPowers untold = atSource;
    untold.mayWrite.reset();
    AccountPowers readOnly = atSource;
    readOnly.readOnly = true;
    const auto may = [](const AccountPowers& account) { return Writer {.accountId = account.accountId}; };
    const auto not_ = [](WriteObstacle obstacle) { return Writer {.accountId = {}, .obstacle = obstacle}; };
    using Obstacle = WriteObstacle;

    QTest::newRow("nobody") << Accounts {} << not_(Obstacle::NotTheSource) << not_(Obstacle::NotAnEnd);
    QTest::newRow("source") << Accounts {atSource} << may(atSource) << may(atSource);
    QTest::newRow("destination") << Accounts {atSink} << not_(Obstacle::NotTheSource) << may(atSink);
    QTest::newRow("both ends") << Accounts {atSink, atSource} << may(atSource) << may(atSink);
    QTest::newRow("a third org") << Accounts {elsewhere} << not_(Obstacle::NotTheSource)
                                 << not_(Obstacle::NotAnEnd);
    QTest::newRow("no permission") << Accounts {powerless} << not_(Obstacle::NoPermission)
                                   << not_(Obstacle::NoPermission);
    QTest::newRow("permission not known") << Accounts {untold} << may(untold) << may(untold);
    QTest::newRow("switched to read-only")
        << Accounts {readOnly} << not_(Obstacle::ReadOnly) << not_(Obstacle::ReadOnly);
    QTest::newRow("read-only and powerless")
        << Accounts {readOnly, powerless} << not_(Obstacle::NoPermission) << not_(Obstacle::NoPermission);
    QTest::newRow("powerless source, able destination")
        << Accounts {powerless, atSink} << not_(Obstacle::NoPermission) << may(atSink);
    QTest::newRow("two of the source") << Accounts {powerless, atSource} << may(atSource) << may(atSource);
    QTest::newRow("org not known, sees it") << Accounts {seesIt} << may(seesIt) << may(seesIt);
    QTest::newRow("org not known, does not see it")
        << Accounts {seesNothing} << not_(Obstacle::NotTheSource) << not_(Obstacle::NotAnEnd);
    QTest::newRow("certain before uncertain")
        << Accounts {seesIt, untold, atSource} << may(atSource) << may(atSource);
}

void ConnectionStoreTest::choosesTheWriter()
{
    QFETCH(const QList<AccountPowers>, accounts);
    QFETCH(const Writer, update);
    QFETCH(const Writer, removal);
    const Connection connection {row(1), {mine}};
    QCOMPARE(writerForUpdate(connection, accounts).accountId, update.accountId);
    QCOMPARE(writerForUpdate(connection, accounts).obstacle, update.obstacle);
    QCOMPARE(writerForDelete(connection, accounts).accountId, removal.accountId);
    QCOMPARE(writerForDelete(connection, accounts).obstacle, removal.obstacle);
}

QTEST_GUILESS_MAIN(ConnectionStoreTest)
#include "connectionstore_test.moc"
