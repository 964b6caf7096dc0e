// SPDX-License-Identifier: Apache-2.0
// What is read is read whole and in time, or not at all.
#include "app/datadog/answers.h"
#include "app/datadog/apiclient.h"
#include "app/datadog/gzip.h"
#include "tests/support/gzip.h"
#include "tests/support/transportbench.h"
#include "tests/support/tunnel.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QScopeGuard>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = HttpAnswer::End;
using Framing = Fault::Framing;

class TransportTest : public QObject, TransportBench {
    Q_OBJECT

private slots:
    void initTestCase() { beginAll(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void refusesRedirects_data();
    void refusesRedirects();
    void reads_data();
    void reads();
    void doesNotTakeACutChunkForTheWhole();
    void readsAgainWhereKeptAliveConnectionWasDropped();
    void opensAnotherConnectionAhead();
    void readsLongCompressedBody();
    void stopsUnpackingAtOnce();
    void boundsTheBody_data();
    void boundsTheBody();
    void keepsDeadline_data();
    void keepsDeadline();
    void limitsRequestsInFlight_data();
    void limitsRequestsInFlight();
    void queueingDoesNotCountAgainstDeadline();
    void cancels();
    void cancelsOnDestruction();
    void keepsNoCookies();
    void logsNoSecrets();
};

void TransportTest::refusesRedirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("verb");
    for (const int status : {300, 301, 302, 303, 305, 306, 307, 308, 399}) {
        for (const QByteArray verb : {"GET", "PATCH", "POST", "DELETE"})
            QTest::addRow("%d of a %s", status, verb.constData()) << status << verb;
    }
}

void TransportTest::refusesRedirects()
{
    QFETCH(int, status);
    QFETCH(QByteArray, verb);
    SandboxServer other(sampleWorld());
    QVERIFY(other.start());
    const QUrl url = serve();
    QUrl target = other.url();
    target.setPath(u"/api/v2/validate_keys"_s);
    m_server->addFault(Fault::redirect(target, status).forEver());
    const HttpRequest request = verb == "GET" ? requestTo(url, verb, listPath) : writeTo(url, verb);
    const HttpAnswer answer = send(request);
    QCOMPARE(answer.end, End::Complete);
    QCOMPARE(answer.status, status);
    const auto result = bodyOrError(answer, request);
    QCOMPARE(result.error().kind, ApiError::Kind::Redirected);
    QCOMPARE(result.error().detail, target.toString());
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(other.requests().size(), 0);
}

void TransportTest::reads_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<End>("end");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row
        = [](const char* name, const Fault& fault, End end, int status, const QByteArray& body = {}) {
              QTest::newRow(name) << fault << end << status << body;
          };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const auto packed = [](const QByteArray& bytes) {
        return Fault::answer(200, bytes).withHeader("Content-Encoding", "gzip");
    };
    row("length", Fault(), End::Complete, 200, aliveBody);
    row("chunks", Fault().framed(Framing::Chunked), End::Complete, 200, aliveBody);
    row("until close", Fault().framed(Framing::UntilClose), End::Complete, 200, aliveBody);
    row("gzip", packed(gzip(aliveBody)), End::Complete, 200, aliveBody);
    row("gzip in chunks", packed(gzip(aliveBody)).framed(Framing::Chunked), End::Complete, 200, aliveBody);
    row("one byte a packet", Fault::drip(1, 0), End::Complete, 200, aliveBody);
    row("no body", Fault::answer(200), End::Complete, 200);
    row("204", Fault::answer(204), End::Complete, 204);
    row("304", Fault::answer(304), End::Complete, 304);
    row("100 before it", Fault::garbage("HTTP/1.1 100 Continue\r\n\r\n" + ok + "Content-Length: 2\r\n\r\n{}"),
        End::Complete, 200, "{}");
    row("404 with a cut body", Fault::answer(404, "{\"errors\":[\"Not found\"]}").framed(Framing::Chunked),
        End::Complete, 404, "{\"errors\":[\"Not found\"]}");
    row("cut after the head", Fault::closeAfterHead(), End::Lost, 200);
    row("cut with a length", Fault::cutBody(5), End::Lost, 200, "{\"sta");
    row("cut until close", Fault::cutBody(5).framed(Framing::UntilClose), End::Complete, 200, "{\"sta");
    row("length too long", Fault::garbage(ok + "Content-Length: 99\r\n\r\n{}"), End::Lost, 200, "{}");
    row("length too short", Fault::garbage(ok + "Content-Length: 1\r\n\r\n{}"), End::Complete, 200, "{");
    row("not gzip", packed("plain"), End::Unreadable, 200);
    row("half of gzip", packed(gzip(aliveBody).chopped(12)), End::Unreadable, 200);
    row("gzip with a wrong sum", packed(gzip(aliveBody).chopped(8) + "12345678"), End::Unreadable, 200);
    row("gzip with a wrong size", packed(gzip(aliveBody).chopped(4) + "1234"), End::Unreadable, 200);
    row("gzip that tells no size", packed(gzip(aliveBody).chopped(4) + QByteArray(4, '\0')), End::Unreadable,
        200);
    row("gzip and more behind it", packed(gzip(aliveBody) + QByteArray(9, '\0')), End::Complete, 200,
        aliveBody);
    row("403 that is not gzip", Fault::answer(403, "plain").withHeader("Content-Encoding", "gzip"),
        End::Complete, 403);
    row("garbage", Fault::garbage(QByteArray(500, 'x')), End::Lost, 0);
    row("reset", Fault::resetBeforeActing(), End::Lost, 0);
    row("closed", Fault::closeBeforeActing(), End::Lost, 0);
    row("half a head", Fault::garbage("HTTP/1.1 200 OK\r\nContent-"), End::Lost, 0);
}

void TransportTest::reads()
{
    QFETCH(Fault, fault);
    QFETCH(End, end);
    QFETCH(QByteArray, body);
    const QUrl url = serve();
    m_server->addFault(
        fault.forEver()); // Qt repeats a read where the end comes before it has looked at the head.
    const HttpAnswer answer = get(url);
    QTEST(answer.status, "status");
    if (overlooksCut(fault, answer)) {
        QVERIFY(!parseValidateKeys(answer.body));
        return;
    }
    QCOMPARE(answer.end, end);
    if (end == End::Complete) {
        QCOMPARE(answer.body, body);
        QVERIFY(answer.detail.isEmpty());
    }
}

/// Qt reports the end of the connection now and then as a good end: then strict JSON has to notice.
void TransportTest::doesNotTakeACutChunkForTheWhole()
{
    const QUrl url = serve();
    m_server->addFault(Fault::cutBody(9).framed(Framing::Chunked).forEver());
    const HttpAnswer answer = get(url);
    QVERIFY(answer.end == End::Lost || (answer.end == End::Complete && answer.body == "{\"stat"));
    QVERIFY(!parseValidateKeys(answer.body));
}

void TransportTest::readsAgainWhereKeptAliveConnectionWasDropped()
{
    const QUrl url = serve();
    QCOMPARE(get(url).body, aliveBody);
    m_server->addFault(Fault::closeBeforeActing());
    QCOMPARE(get(url).body, aliveBody);
    QCOMPARE(m_server->requests().size(), 3);
}

/// Once a first read has shown that the server can be trusted, a second one finds a connection; reads that
/// come together open what they need themselves.
void TransportTest::opensAnotherConnectionAhead()
{
    const QString host = u"gateway.example.com"_s; // To this machine's own address no proxy is asked the way.
    auto usual = std::exchange(m_certificate, makeCertificate(u"DNS:"_s + host));
    const auto restore = qScopeGuard([&] {
        m_certificate = std::move(usual);
        QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
    });
    if (!m_certificate)
        QSKIP("There is no openssl to make a certificate with.");
    QUrl url = serve(true);
    const Tunnel tunnel(url);
    url.setHost(host);
    QNetworkProxyFactory::setApplicationProxyFactory(new ThroughTunnel(host, tunnel.serverPort()));
    const auto read = [&] { return m_transport->send(requestTo(url, "GET", listPath), {}); };
    QCOMPARE(await(read()).status, 200);
    QTRY_COMPARE(tunnel.opened, 2);
    auto first = read();
    auto second = read();
    QCOMPARE(await(std::move(first)).status, 200);
    QCOMPARE(await(std::move(second)).status, 200);
    QCOMPARE(tunnel.opened, 2);

    m_transport = std::make_unique<Transport>();
    std::vector<QCoro::Task<HttpAnswer>> together;
    for (int i = 0; i < 3; ++i)
        together.push_back(read());
    for (auto& task : together)
        QCOMPARE(await(std::move(task)).status, 200);
    QCOMPARE(tunnel.opened, 2 + 3);
}

void TransportTest::readsLongCompressedBody()
{
    QByteArray body;
    for (int i = 0; body.size() < 5'000'000; ++i)
        body += QByteArray::number(qint64(i) * 7919) + ',';
    const QUrl url = serve();
    m_server->addFault(Fault::answer(200, gzip(body)).withHeader("Content-Encoding", "gzip"));
    const HttpAnswer answer = get(url);
    QCOMPARE(answer.end, End::Complete);
    QVERIFY(answer.body == body);
    m_server->addFault(Fault::answer(200, gzip(body).chopped(9)).withHeader("content-encoding", "GZIP"));
    QCOMPARE(get(url).end, End::Unreadable);
}

void TransportTest::stopsUnpackingAtOnce()
{
    QByteArray body;
    for (int i = 0; body.size() < 5'000'000; ++i)
        body += QByteArray::number(qint64(i) * 7919) + ',';
    const HttpAnswer packed {
        .end = End::Complete, .status = 200, .headers = {{"Content-Encoding", "gzip"}}, .body = gzip(body)};
    std::stop_source stop;
    auto task = decompressed(packed, 10'000'000, stop.get_token());
    QVERIFY(!task.isReady());
    stop.request_stop();
    QVERIFY(task.isReady());
    QCOMPARE(await(std::move(task)).end, End::Canceled);
}

void TransportTest::boundsTheBody_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<End>("end");
    QTest::addColumn<int>("limit");
    QByteArray digits;
    for (int i = 0; digits.size() < 10'000'000; ++i)
        digits += QByteArray::number(i);
    const auto packed = [](const QByteArray& bytes) {
        return Fault::answer(200, gzip(bytes)).withHeader("Content-Encoding", "gzip");
    };
    const Fault huge = Fault::hugeBody(200'000'000);
    QTest::newRow("length") << huge << End::TooLarge << 1'000'000;
    QTest::newRow("chunks") << huge.framed(Framing::Chunked) << End::TooLarge << 1'000'000;
    QTest::newRow("until close") << huge.framed(Framing::UntilClose) << End::TooLarge << 1'000'000;
    QTest::newRow("gzip over the limit") << packed(digits) << End::TooLarge << 1'000'000;
    QTest::newRow("gzip bomb") << packed(QByteArray(100'000'000, 'x')) << End::Unreadable << 200'000'000;
}

void TransportTest::boundsTheBody()
{
    QFETCH(Fault, fault);
    QFETCH(End, end);
    QFETCH(int, limit);
    const QUrl url = serve();
    m_transport = std::make_unique<Transport>(ExchangeLimits {.deadline = 30s, .largestBody = limit});
    m_server->addFault(fault);
    const HttpAnswer answer = get(url);
    QCOMPARE(answer.end, end);
    QVERIFY(answer.body.size() < 50'000'000);
    QCOMPARE(get(url).body, aliveBody);
}

void TransportTest::keepsDeadline_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("verb");
    for (const QByteArray verb : {"GET", "PATCH", "DELETE"}) {
        QTest::addRow("silence %s", verb.constData()) << Fault::silence() << verb;
        QTest::addRow("drip %s", verb.constData()) << Fault::drip(1, 20) << verb;
        QTest::addRow("stalled body %s", verb.constData()) << Fault::dripBody(1, 60'000) << verb;
    }
}

void TransportTest::keepsDeadline()
{
    QFETCH(Fault, fault);
    QFETCH(QByteArray, verb);
    const QUrl url = serve();
    m_server->addFault(fault);
    m_transport = std::make_unique<Transport>(ExchangeLimits {.deadline = 200ms});
    const HttpAnswer answer
        = send(verb == "GET" ? requestTo(url, verb, "/api/v2/validate_keys") : writeTo(url, verb));
    QCOMPARE(answer.end, End::TimedOut);
    QCOMPARE(m_server->requests().size(), 1);
}

void TransportTest::limitsRequestsInFlight_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("atMost");
    QTest::newRow("six reads") << QByteArray("GET") << 6;
    QTest::newRow("six writes") << QByteArray("PATCH") << 6;
    QTest::newRow("two reads") << QByteArray("GET") << 2;
    QTest::newRow("two writes") << QByteArray("PATCH") << 2;
}

void TransportTest::limitsRequestsInFlight()
{
    QFETCH(QByteArray, verb);
    QFETCH(int, atMost);
    const QUrl url = serve();
    const auto inFlight = std::make_shared<std::atomic<int>>(0);
    const auto most = std::make_shared<std::atomic<int>>(0);
    Fault fault = Fault::delayBeforeActing(30);
    fault.condition = [inFlight, most](const SandboxRequest&) {
        *most = std::max<int>(*most, ++*inFlight);
        return true;
    };
    fault.editAfter = [inFlight](SandboxWorld&) { --*inFlight; };
    m_server->addFault(fault.forEver());
    m_transport = std::make_unique<Transport>(ExchangeLimits(), atMost);
    std::vector<QCoro::Task<HttpAnswer>> tasks;
    for (int i = 0; i < 20; ++i)
        tasks.push_back(
            m_transport->send(verb == "GET" ? requestTo(url, verb, listPath) : writeTo(url, verb), {}));
    for (auto& task : tasks)
        QCOMPARE(await(std::move(task)).end, End::Complete);
    QCOMPARE(m_server->requests().size(), 20);
    QVERIFY2(*most <= atMost, qPrintable(QString::number(*most)));

    m_server->clearFaults();
    m_server->clearRequests();
    m_server->addFault(Fault::silence().forEver());
    std::stop_source stop;
    std::vector<QCoro::Task<HttpAnswer>> silent;
    for (int i = 0; i < 20; ++i)
        silent.push_back(m_transport->send(requestTo(url, "PATCH", listPath + "/x", "{}"), stop.get_token()));
    QTRY_COMPARE(m_server->requests().size(), atMost);
    stop.request_stop();
    for (auto& task : silent)
        QCOMPARE(await(std::move(task)).end, End::Canceled);
    m_server->clearFaults();
    QCOMPARE(get(url).body, aliveBody); // Every slot was given back.
    QCOMPARE(m_server->requests().size(), atMost + 1);
}

void TransportTest::queueingDoesNotCountAgainstDeadline()
{
    const QUrl url = serve();
    m_server->setLatency(400);
    m_transport = std::make_unique<Transport>(ExchangeLimits {.deadline = 1200ms}, 1);
    std::vector<QCoro::Task<HttpAnswer>> tasks;
    for (int i = 0; i < 5; ++i)
        tasks.push_back(m_transport->send(requestTo(url, "GET", listPath), {}));
    for (auto& task : tasks)
        QCOMPARE(await(std::move(task)).end, End::Complete);
}

void TransportTest::cancels()
{
    const QUrl url = serve();
    m_server->addFault(Fault::silence().forEver());
    m_transport = std::make_unique<Transport>(ExchangeLimits(), 1);
    std::stop_source first;
    std::stop_source second;
    int ended = 0;
    const auto count = [&ended](const HttpAnswer& answer) { ended += answer.end == End::Canceled ? 1 : 100; };
    m_transport->send(writeTo(url, "PATCH"), first.get_token()).then(count);
    m_transport->send(writeTo(url, "DELETE"), second.get_token()).then(count);
    QTRY_COMPARE(m_server->requests().size(), 1);
    second.request_stop(); // Queued: at once, and nothing is sent.
    QCOMPARE(ended, 1);
    first.request_stop(); // In flight.
    QCOMPARE(ended, 2);
    m_transport->send(writeTo(url, "DELETE"), second.get_token()).then(count);
    QCOMPARE(ended, 3);
    m_server->clearFaults();
    QCOMPARE(get(url).body, aliveBody);
    QCOMPARE(writesIn(m_server->requests()).size(), 1);
    QCOMPARE(ended, 3);
}

void TransportTest::cancelsOnDestruction()
{
    const QUrl url = serve();
    m_server->addFault(Fault::silence().forEver());
    m_transport = std::make_unique<Transport>(ExchangeLimits(), 4);
    QList<End> ends;
    const auto note = [&ends](const HttpAnswer& answer) { ends.append(answer.end); };
    for (int i = 0; i < 4; ++i) {
        m_transport->send(requestTo(url, "GET", listPath), {}).then(note);
        m_transport->send(writeTo(url, "PATCH"), {}).then(note);
    }
    m_transport->prepareWrite(url);
    QTRY_COMPARE(m_server->requests().size(), 4);
    m_transport.reset();
    QCOMPARE(ends, QList<End>(8, End::Canceled));
}

void TransportTest::keepsNoCookies()
{
    const QUrl url = serve();
    m_server->addFault(Fault().withHeader("Set-Cookie", "id=1; Path=/").forEver());
    for (const QByteArray verb : {"PATCH", "DELETE"}) {
        QCOMPARE(get(url).status, 200);
        QCOMPARE(send(writeTo(url, verb)).status, 200);
    }
    const auto requests = m_server->requests();
    QCOMPARE(requests.size(), 4);
    for (const RecordedRequest& request : requests)
        QVERIFY(request.header("Cookie").isNull());
}

QStringList logged;

void noteLine(QtMsgType /*type*/, const QMessageLogContext& context, const QString& line)
{
    if (qstrcmp(context.category, "orgbridge.http") == 0)
        logged.append(line);
}

void TransportTest::logsNoSecrets()
{
    const QUrl url = serve();
    QLoggingCategory::setFilterRules(u"orgbridge.http=true"_s);
    logged.clear();
    const auto before = qInstallMessageHandler(noteLine);
    m_server->addFault(Fault().withHeader("X-Canary", "canary-answer-header").forEver());
    HttpRequest request = requestTo(url, "GET", listPath + "?limit=1&sink_org_id=canary-query");
    request.headers.emplaceBack("X-Canary", "canary-header");
    const HttpAnswer read = send(request);
    request = requestTo(url, "PATCH", listPath + "/some\nid", "{\"canary-body\":1}");
    const HttpAnswer written = send(request);
    m_transport->send(request, {}).then([](const HttpAnswer& /*answer*/) {});
    m_transport.reset();
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});

    QCOMPARE(logged.size(), 3);
    const auto line = [](int index, const QString& start, const QString& id) {
        const QRegularExpression form(u"^%1 \\d+ ms %2$"_s.arg(start, id));
        return form.match(logged[index]).hasMatch();
    };
    QVERIFY2(line(0, u"GET /api/v2/org_connections 200"_s, read.requestId), qPrintable(logged[0]));
    QVERIFY2(
        line(1, u"PATCH /api/v2/org_connections/some%0Aid 400"_s, written.requestId), qPrintable(logged[1]));
    QVERIFY2(
        line(2, u"PATCH /api/v2/org_connections/some%0Aid -"_s, u"[0-9a-f]{8}"_s), qPrintable(logged[2]));
    QVERIFY(!logged.join(u' ').contains(u"canary"_s));
    for (const auto& [name, value] : keyHeaders(sampleWorld()))
        QVERIFY(!logged.join(u' ').contains(QString::fromUtf8(value)));
}

QTEST_GUILESS_MAIN(TransportTest)
#include "transport_test.moc"
