// SPDX-License-Identifier: Apache-2.0
#include "app/connections/connectionstore.h"
#include "app/connections/riskwatch.h"
#include "tests/support/planworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A connection that nothing is wrong with.
Connection safe(int source, int sink)
{
    Connection connection {knownConnection(source, sink), {u"mine"_s}};
    connection.createdBy.edit().serviceAccount = true;
    connection.createdBy.edit().disabled = false;
    connection.createdBy.edit().status = u"Active"_s;
    return connection;
}

/// The other way round, with these types.
Connection back(const Connection& there, const QStringList& types)
{
    Connection connection = there;
    connection.id = QString(u"back-"_s + there.id.text());
    std::swap(connection.sourceOrg, connection.sinkOrg);
    connection.connectionTypes = ConnectionTypes(types);
    return connection;
}

QList<Connection> toManySinks(int count)
{
    QList<Connection> connections;
    for (int sink = 1; sink <= count; ++sink)
        connections.append(safe(1, sink));
    return connections;
}

/// All at once, by connection id.
QHash<ApiId, Risks> risksOf(const QList<Connection>& connections)
{
    RiskSurvey survey;
    survey.lookOn(connections, 2 * connections.size());
    return risksById(connections, survey.found());
}

} // namespace

class RisksTest : public QObject {
    Q_OBJECT

private slots:
    void findsRisksOfOne_data();
    void findsRisksOfOne();
    void countsDestinations_data();
    void countsDestinations();
    void findsDataThatGoBothWays_data();
    void findsDataThatGoBothWays();
    void leavesOutWhatIsGone();
    void listsEveryRiskOnce();
    void looksAgainOnceAfterManyChanges();
    void looksAtManyPartByPart();
    void tellsWhichConnections();
};

void RisksTest::findsRisksOfOne_data()
{
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<Risks>("risks");
    const auto row = [](const char* name, Risks risks, auto change) {
        Connection connection = safe(1, 1);
        change(connection);
        QTest::newRow(name) << connection << risks;
    };
    row("nothing", {}, [](Connection&) {});
    row("disabled", Risk::CreatorDisabled, [](Connection& one) { one.createdBy.edit().disabled = true; });
    row("disabled by its status only", Risk::CreatorDisabled,
        [](Connection& one) { one.createdBy = User {.id = one.createdBy->id, .status = u"Disabled"_s}; });
    row("a disabled person is told once", Risk::CreatorDisabled, [](Connection& one) {
        one.createdBy.edit().disabled = true;
        one.createdBy.edit().serviceAccount = false;
    });
    row("pending", Risk::CreatorPending, [](Connection& one) { one.createdBy.edit().status = u"Pending"_s; });
    row("a person", Risk::CreatorIsPerson,
        [](Connection& one) { one.createdBy.edit().serviceAccount = false; });
    row("a pending person", Risks(Risk::CreatorPending) | Risk::CreatorIsPerson, [](Connection& one) {
        one.createdBy.edit().status = u"Pending"_s;
        one.createdBy.edit().serviceAccount = false;
    });
    row("a creator of whom nothing is known", {},
        [](Connection& one) { one.createdBy = User {.id = one.createdBy->id}; });
    row("unknown type", Risk::UnknownTypes, [](Connection& one) {
        one.connectionTypes = ConnectionTypes {u"logs"_s, u"traces"_s};
    });
}

void RisksTest::findsRisksOfOne()
{
    QFETCH(Connection, connection);
    QFETCH(Risks, risks);
    QCOMPARE(risksOf({connection}).value(connection.id), risks);
}

void RisksTest::countsDestinations_data()
{
    QTest::addColumn<int>("destinations");
    QTest::addColumn<bool>("many");
    QTest::newRow("four") << 4 << false;
    QTest::newRow("five") << 5 << true;
    QTest::newRow("six") << 6 << true;
}

void RisksTest::countsDestinations()
{
    QFETCH(int, destinations);
    QFETCH(bool, many);
    QList<Connection> connections = toManySinks(destinations);
    connections.append(safe(2, 1)); // Another source, with one destination.
    const auto risks = risksOf(connections);
    QCOMPARE(risks.size(), many ? destinations : 0);
    for (const Risks one : risks)
        QCOMPARE(one, Risks(Risk::ManyDestinations));
    QVERIFY(!risks.contains(connectionId(2, 1)));
}

void RisksTest::findsDataThatGoBothWays_data()
{
    QTest::addColumn<QStringList>("types");
    QTest::addColumn<bool>("mutual");
    QTest::newRow("the same") << QStringList {u"logs"_s} << true;
    QTest::newRow("some of them") << QStringList {u"metrics"_s, u"logs"_s} << true;
    QTest::newRow("others") << QStringList {u"metrics"_s} << false;
}

void RisksTest::findsDataThatGoBothWays()
{
    QFETCH(QStringList, types);
    QFETCH(bool, mutual);
    const Connection there = safe(1, 1);
    const Connection andBack = back(there, types);
    const auto risks = risksOf({there, andBack});
    QCOMPARE(risks.size(), mutual ? 2 : 0);
    QCOMPARE(risks.value(andBack.id).testFlag(Risk::MutualExposure), mutual);
}

void RisksTest::leavesOutWhatIsGone()
{
    QList<Connection> connections = toManySinks(5);
    connections.last().since = SinceLastVisit::Gone;
    connections.last().createdBy.edit().disabled = true;
    QVERIFY(risksOf(connections).isEmpty());
}

void RisksTest::listsEveryRiskOnce()
{
    Risks all;
    for (const Risk risk : allRisks()) {
        QVERIFY(!all.testFlag(risk));
        all |= risk;
    }
    QCOMPARE(all.toInt(), 0b111111);
}

void RisksTest::looksAgainOnceAfterManyChanges()
{
    ConnectionStore store;
    const RiskWatch watch(store);
    const QSignalSpy changed(&watch, &RiskWatch::changed);
    OrgConnection person = knownConnection(1, 1);
    person.createdBy.edit().serviceAccount = false;
    store.merge(u"mine"_s, {person, knownConnection(1, 2)});
    store.merge(u"yours"_s, {person});
    QTRY_COMPARE(watch.risks().size(), 1);
    QCOMPARE(changed.size(), 1);
    store.mergeOne(u"mine"_s, knownConnection(1, 3)); // Nothing at risk: nothing to say.
    store.remove(person.id);
    QVERIFY(watch.risks().isEmpty());
    QTRY_COMPARE(changed.size(), 2);
}

/// So many that it looks at a part in each turn of the event loop, and begins again when they change.
void RisksTest::looksAtManyPartByPart()
{
    constexpr int many = 5000;
    QList<OrgConnection> list;
    for (int sink = 1; sink <= many; ++sink)
        list.append(knownConnection(1, sink));
    ConnectionStore store;
    const RiskWatch watch(store);
    store.merge(u"mine"_s, list);
    QTRY_COMPARE(watch.risks().size(), many); // One source, many destinations.
    QCOMPARE(watch.tally(), (RiskTally {{Risk::ManyDestinations, many}}));
    store.mergePart(u"mine"_s, {knownConnection(2, 1)});
    list.resize(4);
    store.keepOnly(u"mine"_s, list);
    QTRY_VERIFY(watch.risks().isEmpty());
    QVERIFY(watch.tally().isEmpty());
}

void RisksTest::tellsWhichConnections()
{
    ConnectionStore store;
    OrgConnection person = knownConnection(1, 1);
    person.createdBy.edit().serviceAccount = false;
    OrgConnection unknown = knownConnection(1, 2);
    unknown.connectionTypes = ConnectionTypes {u"traces"_s};
    store.merge(u"mine"_s, {person, unknown, knownConnection(1, 3)});
    const RiskWatch watch(store);
    QCOMPARE(watch.connectionsWith(Risk::CreatorIsPerson), QSet<QString> {person.id});
    QCOMPARE(watch.connectionsWith(Risks(Risk::CreatorIsPerson) | Risk::UnknownTypes),
        (QSet<QString> {person.id, unknown.id}));
    QVERIFY(watch.connectionsWith({}).isEmpty());
    QCOMPARE(watch.risksOf(unknown.id), Risks(Risk::UnknownTypes));
}

QTEST_GUILESS_MAIN(RisksTest)
#include "risks_test.moc"
