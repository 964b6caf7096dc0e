// SPDX-License-Identifier: Apache-2.0
#include "app/connections/loadconnections.h"
#include "app/datadog/apiclient.h"
#include "app/datadog/transport.h"
#include "app/sandbox/sampleworld.h"
#include "app/sandbox/sandboxserver.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QThreadPool>
#include <QUrlQuery>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Progress = QList<std::pair<qint64, qint64>>;

/// The answer as it would be without what tells the total.
QByteArray withoutMeta(const QByteArray& body)
{
    QJsonObject json = QJsonDocument::fromJson(body).object();
    json.remove(u"meta"_s);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Changes the rows of an answer.
Fault rows(const std::function<void(QJsonArray&)>& change)
{
    return Fault::rewrite([change](const QByteArray& body) {
        QJsonObject json = QJsonDocument::fromJson(body).object();
        QJsonArray data = json[u"data"].toArray();
        change(data);
        json[u"data"] = data;
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    });
}

/// The first rows only, as a server does that allows no more on a page.
Fault atMost(qsizetype count)
{
    return rows([count](QJsonArray& data) {
        while (data.size() > count)
            data.removeLast();
    });
}

Fault total(qint64 count)
{
    return Fault::rewrite([count](const QByteArray& body) {
        QJsonObject json = QJsonDocument::fromJson(body).object();
        json[u"meta"] = QJsonObject {{u"page"_s, QJsonObject {{u"total_filtered_count"_s, count}}}};
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    });
}

} // namespace

class LoadConnectionsTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup();

    void loadsAll_data();
    void loadsAll();
    void asksSideBySide();
    void startsPagesTogether();
    void reportsProgress();
    void showsPagesAsTheyCome();
    void endsAtOnceWhereAPageIsBeingRead_data();
    void endsAtOnceWhereAPageIsBeingRead();
    void endsWithShortPageWithoutMeta();
    void followsCappedPages_data();
    void followsCappedPages();
    void dropsRepeatedRows();
    void findsRowAddedMeanwhile();
    void readsAgainForMissingRows();
    void takesLatestState();
    void distrustsTotal_data();
    void distrustsTotal();
    void failsWithPage_data();
    void failsWithPage();
    void cancels_data();
    void cancels();
    void showsNothingOnceStopped();

private:
    void serve(int count, std::chrono::milliseconds backOff = 1ms);
    Result<QList<OrgConnection>> load(std::stop_token stop = {});
    QCoro::Task<Result<QList<OrgConnection>>> start(std::stop_token stop);
    /// What was asked for, as "limit@offset", smallest offset first.
    QStringList asked() const;
    bool isComplete(const Result<QList<OrgConnection>>& result) const;

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Transport> m_transport;
    std::shared_ptr<ApiClient> m_client;
    Progress m_progress;
};

void LoadConnectionsTest::cleanup()
{
    m_transport.reset();
    m_client.reset();
    m_server.reset();
    m_progress.clear();
}

void LoadConnectionsTest::serve(int count, std::chrono::milliseconds backOff)
{
    m_server = std::make_unique<SandboxServer>(worldWithConnections(count));
    QVERIFY(m_server->start());
    m_transport = std::make_unique<Transport>();
    const SandboxWorld world = m_server->world();
    m_client = std::make_shared<ApiClient>(*siteFromApiUrl(m_server->url()),
        world.account(u"Load Test"_s)->credentials, *m_transport, RetryPolicy {.backOff = backOff});
}

QCoro::Task<Result<QList<OrgConnection>>> LoadConnectionsTest::start(std::stop_token stop)
{
    return loadConnections(
        m_client,
        [this](qint64 loaded, qint64 all) {
            m_progress.append({loaded, all});
        },
        stop);
}

Result<QList<OrgConnection>> LoadConnectionsTest::load(std::stop_token stop)
{
    return await(start(stop));
}

QStringList LoadConnectionsTest::asked() const
{
    QList<std::pair<qint64, QString>> pages;
    for (const RecordedRequest& request : m_server->requests()) {
        const QUrlQuery query(QString::fromLatin1(request.query()));
        const QString offset = query.queryItemValue(u"offset"_s);
        pages.append({offset.toLongLong(), QString(query.queryItemValue(u"limit"_s) + u'@' + offset)});
    }
    std::stable_sort(pages.begin(), pages.end());
    QStringList texts;
    for (const auto& page : pages)
        texts.append(page.second);
    return texts;
}

bool LoadConnectionsTest::isComplete(const Result<QList<OrgConnection>>& result) const
{
    if (!result)
        return false;
    QStringList ids;
    for (const OrgConnection& connection : *result)
        ids.append(connection.id);
    ids.sort();
    return ids == QStringList(m_server->world().connections.keys());
}

void LoadConnectionsTest::loadsAll_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("pages");
    QTest::newRow("none") << 0 << QStringList {u"1000@0"_s};
    QTest::newRow("one") << 1 << QStringList {u"1000@0"_s};
    QTest::newRow("one full page") << 1000 << QStringList {u"1000@0"_s};
    QTest::newRow("one row more") << 1001 << QStringList {u"1000@0"_s, u"1000@1000"_s};
    QTest::newRow("many pages") << 3500
                                << QStringList {u"1000@0"_s, u"1000@1000"_s, u"1000@2000"_s, u"1000@3000"_s};
}

void LoadConnectionsTest::loadsAll()
{
    QFETCH(int, count);
    serve(count);
    const auto result = load();
    QVERIFY(isComplete(result));
    QCOMPARE(result->size(), count);
    QTEST(asked(), "pages");
    QCOMPARE(m_progress.constLast(), (std::pair<qint64, qint64>(count, count)));
    const RecordedRequest first = m_server->requests().constFirst();
    QCOMPARE(first.method, "GET");
    QCOMPARE(first.target, "/api/v2/org_connections?limit=1000&offset=0");
}

void LoadConnectionsTest::asksSideBySide()
{
    serve(25);
    m_server->addFault(Fault::silence().at("offset=10"));
    m_server->addFault(atMost(10).forEver());
    std::stop_source stop;
    auto task = start(stop.get_token());
    QTRY_COMPARE(m_server->requests().size(), 3); // The third does not wait for the second.
    stop.request_stop();
    QVERIFY(!await(std::move(task)));
}

/// No more than the transport lets in flight, and all of them in the end.
void LoadConnectionsTest::startsPagesTogether()
{
    serve(100);
    m_server->addFault(atMost(5).forEver());
    QVERIFY(isComplete(load()));
    QCOMPARE(m_server->requests().size(), 20);
    QSet<int> connections;
    for (const RecordedRequest& request : m_server->requests())
        connections.insert(request.connection);
    QVERIFY(connections.size() <= 6);
}

void LoadConnectionsTest::reportsProgress()
{
    serve(2500);
    QVERIFY(load());
    QCOMPARE(m_progress, (Progress {{1000, 2500}, {2000, 2500}, {2500, 2500}}));
    m_progress.clear();
    m_server->addFault(Fault::rewrite(withoutMeta).forEver());
    QVERIFY(load());
    QCOMPARE(m_progress, (Progress {{1000, -1}, {2000, -1}, {2500, -1}}));
}

/// Each page once, in the order of the list, and before the next one is asked for in vain.
void LoadConnectionsTest::showsPagesAsTheyCome()
{
    serve(2500);
    QStringList shown;
    QList<qsizetype> sizes;
    const auto sink = [&](const QList<OrgConnection>& page) {
        sizes.append(page.size());
        for (const OrgConnection& connection : page)
            shown.append(connection.id);
    };
    const auto result = await(loadConnections(
        m_client, [](qint64, qint64) {}, {}, sink));
    QVERIFY(isComplete(result));
    QCOMPARE(sizes, (QList<qsizetype> {1000, 1000, 500}));
    QCOMPARE(shown, QStringList(m_server->world().connections.keys()));

    m_server->addFault(Fault::answer(400).at("offset=1000"));
    sizes.clear();
    QVERIFY(!await(loadConnections(
        m_client, [](qint64, qint64) {}, {}, sink)));
    QCOMPARE(sizes, QList<qsizetype> {1000}); // What comes behind a gap is not shown.
}

void LoadConnectionsTest::endsAtOnceWhereAPageIsBeingRead_data()
{
    QTest::addColumn<int>("turns");
    for (const int turns : {0, 1, 2, 3, 5, 8, 13, 21})
        QTest::addRow("after %d turns", turns) << turns;
}

/// A long page is read in the background; whoever stops need not outlive that.
void LoadConnectionsTest::endsAtOnceWhereAPageIsBeingRead()
{
    QFETCH(int, turns);
    serve(3000);
    std::stop_source stop;
    bool isOver = false;
    int shown = 0;
    auto task = loadConnections(
        m_client, [](qint64, qint64) {}, stop.get_token(), [&](const auto&) { ++shown; });
    task.then([&isOver](const auto&) { isOver = true; });
    QTRY_VERIFY(!m_server->requests().isEmpty());
    for (int turn = 0; turn < turns; ++turn)
        QCoreApplication::processEvents();
    stop.request_stop();
    QVERIFY(isOver);
    const int before = shown;
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(shown, before);
}

void LoadConnectionsTest::endsWithShortPageWithoutMeta()
{
    serve(2000);
    m_server->addFault(Fault::rewrite(withoutMeta).forEver());
    QVERIFY(isComplete(load()));
    QCOMPARE(asked(), (QStringList {u"1000@0"_s, u"1000@1000"_s, u"1000@2000"_s}));
}

void LoadConnectionsTest::followsCappedPages_data()
{
    QTest::addColumn<int>("cap");
    QTest::addColumn<QStringList>("pages");
    QTest::newRow("even") << 50 << QStringList {u"1000@0"_s, u"50@50"_s};
    QTest::newRow("uneven") << 40 << QStringList {u"1000@0"_s, u"40@40"_s, u"40@80"_s};
    QTest::newRow("all but one") << 99 << QStringList {u"1000@0"_s, u"99@99"_s};
}

void LoadConnectionsTest::followsCappedPages()
{
    QFETCH(int, cap);
    serve(100);
    m_server->addFault(atMost(cap).forEver());
    QVERIFY(isComplete(load()));
    QTEST(asked(), "pages");
}

void LoadConnectionsTest::dropsRepeatedRows()
{
    serve(1500);
    m_server->addFault(rows([](QJsonArray& data) { data.append(data.first()); }).at("offset=1000"));
    QVERIFY(isComplete(load()));
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_progress.constLast(), (std::pair<qint64, qint64>(1500, 1500)));
}

/// The last row of the first page comes again on the second, and the new one is on neither.
void LoadConnectionsTest::findsRowAddedMeanwhile()
{
    serve(1500);
    m_server->addFault(Fault::changeAfter([](SandboxWorld& world) {
        SandboxConnection added = world.connections.first();
        added.id = u"00000000-0000-4000-8000-000000000000"_s;
        world.connections.insert(added.id, added);
    }));
    const auto result = load();
    QVERIFY(isComplete(result));
    QCOMPARE(result->size(), 1501);
    QCOMPARE(m_server->requests().size(), 4);
}

/// A row of the second page moves to the first after that was read: it is on neither.
void LoadConnectionsTest::readsAgainForMissingRows()
{
    serve(1500);
    m_server->addFault(rows([](QJsonArray& data) { data.replace(0, data.last()); }).at("offset=1000"));
    QVERIFY(isComplete(load()));
    QCOMPARE(asked(), (QStringList {u"1000@0"_s, u"1000@0"_s, u"1000@1000"_s, u"1000@1000"_s}));
    QCOMPARE(m_progress, (Progress {{1000, 1500}, {1499, 1500}, {1499, 1500}, {1500, 1500}}));
}

void LoadConnectionsTest::takesLatestState()
{
    serve(1500);
    const QString id = m_server->world().connections.firstKey();
    m_server->addFault(rows([](QJsonArray& data) { data.removeLast(); }).at("offset=1000"));
    m_server->addFault(Fault::changeBefore(
        [id](SandboxWorld& world) { world.connections[id].types = QStringList {u"audit"_s}; })
                           .at("offset=0")
                           .afterSkipping(1));
    const auto result = load();
    QVERIFY(isComplete(result));
    QCOMPARE(result->constFirst().id, id);
    QCOMPARE(result->constFirst().connectionTypes, ConnectionTypes {u"audit"_s});
}

void LoadConnectionsTest::distrustsTotal_data()
{
    QTest::addColumn<qint64>("told");
    QTest::addColumn<int>("requests");
    QTest::newRow("too small") << qint64(3) << 1;
    QTest::newRow("too large by little") << qint64(25) << 4; // Both pages, and both again.
    QTest::newRow("absurd") << qint64(1) * 1'000'000'000'000 << 4;
}

/// A server may tell any total: it neither ends nor lasts for ever.
void LoadConnectionsTest::distrustsTotal()
{
    QFETCH(qint64, told);
    serve(20);
    m_server->addFault(total(told).forEver());
    QVERIFY(isComplete(load()));
    QTEST(int(m_server->requests().size()), "requests");
}

void LoadConnectionsTest::failsWithPage_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::addColumn<int>("requests");
    const Fault forbidden = Fault::answer(403, R"({"errors":["Forbidden"]})");
    using Kind = ApiError::Kind;
    QTest::newRow("first is forbidden") << QByteArray("offset=0") << forbidden << Kind::Forbidden << 1;
    QTest::newRow("second is forbidden") << QByteArray("offset=10") << forbidden << Kind::Forbidden << 4;
    QTest::newRow("last is forbidden") << QByteArray("offset=30") << forbidden << Kind::Forbidden << 4;
    QTest::newRow("second fails for ever")
        << QByteArray("offset=10") << Fault::answer(500).forEver() << Kind::ServerFailure << 7;
    QTest::newRow("last is nonsense")
        << QByteArray("offset=30") << Fault::answer(200, "x") << Kind::Unreadable << 4;
    QTest::newRow("all but the first are forbidden")
        << QByteArray("limit=10&") << forbidden.forEver() << Kind::Forbidden << 4;
}

void LoadConnectionsTest::failsWithPage()
{
    QFETCH(QByteArray, page);
    QFETCH(Fault, fault);
    QFETCH(ApiError::Kind, kind);
    serve(35);
    m_server->addFault(fault.at(page));
    m_server->addFault(atMost(10).forEver());
    const auto result = load();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QTEST(int(m_server->requests().size()), "requests");
}

void LoadConnectionsTest::cancels_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("first page") << QByteArray("offset=0") << Fault::silence();
    QTest::newRow("page in the middle") << QByteArray("offset=10") << Fault::silence();
    QTest::newRow("every other page") << QByteArray("limit=10&") << Fault::silence().forEver();
    QTest::newRow("in back-off") << QByteArray("offset=10") << Fault::answer(503).forEver();
}

void LoadConnectionsTest::cancels()
{
    QFETCH(QByteArray, page);
    QFETCH(Fault, fault);
    serve(75, 60s);
    m_server->addFault(fault.at(page));
    m_server->addFault(atMost(10).forEver());
    std::stop_source stop;
    QList<ApiError::Kind> ended;
    start(stop.get_token()).then([&ended](const auto& result) { ended.append(result.error().kind); });
    const bool first = page == "offset=0";
    const int inFlight = fault.timesLeft < 0 && fault.ending == Fault::Ending::Silence ? 7 : 8;
    QTRY_COMPARE(m_server->requests().size(), first ? 1 : inFlight);
    QVERIFY(ended.isEmpty());
    stop.request_stop();
    QCOMPARE(ended, QList {ApiError::Kind::Canceled});
    const auto requests = m_server->requests().size();
    QVERIFY(await(m_client->validateKeys({})));
    QCOMPARE(m_server->requests().size(), requests + 1);
    QCOMPARE(ended.size(), 1);
}

/// Whoever stops it may be on the way out: pages that are here already are shown to nobody.
void LoadConnectionsTest::showsNothingOnceStopped()
{
    serve(75);
    m_server->addFault(Fault::delay(300).at("offset=10&")); // Until then the others are here.
    m_server->addFault(atMost(10).forEver());
    std::stop_source stop;
    int shown = 0;
    const auto sink = [&](const QList<OrgConnection>&) {
        if (++shown == 2)
            stop.request_stop();
    };
    const auto rows = await(loadConnections(
        m_client, [](qint64, qint64) {}, stop.get_token(), sink));
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ApiError::Kind::Canceled);
    QCOMPARE(shown, 2);
}

QTEST_GUILESS_MAIN(LoadConnectionsTest)
#include "loadconnections_test.moc"
