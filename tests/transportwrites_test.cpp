// SPDX-License-Identifier: Apache-2.0
// Every write is sent once, byte by byte as it shall be.
#include "app/datadog/apiclient.h"
#include "tests/support/transportbench.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = HttpAnswer::End;
using Framing = Fault::Framing;

class TransportWritesTest : public QObject, TransportBench {
    Q_OBJECT

private slots:
    void initTestCase() { beginAll(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void sendsExactBytes_data();
    void sendsExactBytes();
    void sendsWritesOnce_data();
    void sendsWritesOnce();
    void writesOverPreparedConnection_data();
    void writesOverPreparedConnection();
    void expectedWriteHasOneConnection();
    void preparedConnectionWasDropped_data();
    void preparedConnectionWasDropped();
    void serverIsGoneAfterReading_data();
    void serverIsGoneAfterReading();
    void uploadIsCutOff_data();
    void uploadIsCutOff();
};

void addVerbs()
{
    QTest::addColumn<QByteArray>("verb");
    for (const char* verb : {"PATCH", "POST", "DELETE"})
        QTest::newRow(verb) << QByteArray(verb);
}

void TransportWritesTest::sendsExactBytes_data()
{
    addVerbs();
    QTest::newRow("GET") << QByteArray("GET");
}

void TransportWritesTest::sendsExactBytes()
{
    QFETCH(QByteArray, verb);
    const QUrl url = serve();
    const bool reads = verb == "GET";
    HttpRequest request
        = reads ? requestTo(url, verb, listPath + "?limit=1000&offset=0") : writeTo(url, verb);
    request.headers.prepend({"Accept", "application/json"});
    request.headers.emplaceBack("User-Agent", "Orgbridge/test");
    const HttpAnswer answer = send(request);
    QCOMPARE(answer.end, End::Complete);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.detail.isEmpty());
    QCOMPARE(answer.requestId.size(), 8);

    QCOMPARE(m_server->requests().size(), 1);
    const RecordedRequest sent = m_server->requests().constFirst();
    QCOMPARE(sent.method, verb);
    QCOMPARE(sent.target, reads ? listPath + "?limit=1000&offset=0" : request.url.path().toLatin1());
    QCOMPARE(sent.body, request.body);
    QByteArrayList headers {
        "Host: " + url.authority().toLatin1(), "Connection: Keep-Alive", "Accept-Language: en,*"};
    for (const auto& [name, value] : request.headers)
        headers.append(name + ": " + value);
    if (reads)
        headers.append({"Cache-Control: no-cache", "Pragma: no-cache"});
    else
        headers.append("Content-Length: " + QByteArray::number(request.body.size()));
    headers += "Accept-Encoding: gzip"; // Whatever else Qt was built for.
    QByteArrayList sentHeaders = sent.headerLines;
    std::sort(headers.begin(), headers.end());
    std::sort(sentHeaders.begin(), sentHeaders.end());
    QCOMPARE(sentHeaders, headers);
}

void TransportWritesTest::sendsWritesOnce_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<bool>("prepared");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<End>("end");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("unknown");
    const auto rows = [](const char* name, const Fault& fault, End end, int status, bool unknown = true) {
        for (const QByteArray verb : {"PATCH", "POST", "DELETE"}) {
            for (const bool encrypted : {false, true}) {
                for (const bool prepared : {false, true}) {
                    QTest::addRow("%s: %s %s%s", name, verb.constData(), encrypted ? "https" : "http",
                        prepared ? " prepared" : "")
                        << verb << encrypted << prepared << fault << end << status << unknown;
                }
            }
        }
    };
    rows("closed before acting", Fault::closeBeforeActing(), End::Lost, 0);
    rows("closed after acting", Fault::closeAfterActing(), End::Lost, 0);
    rows("reset before acting", Fault::resetBeforeActing(), End::Lost, 0);
    rows("reset after acting", Fault::resetAfterActing(), End::Lost, 0);
    rows("closed after the head", Fault::closeAfterHead(), End::Lost, 200);
    rows("closed within the body", Fault::cutBody(1), End::Lost, 200);
    rows("closed within a chunk", Fault::cutBody(10).framed(Framing::Chunked), End::Lost, 200);
    rows("half a status line", Fault::garbage("HTTP/1.1 2"), End::Lost, 0);
    rows("not http", Fault::garbage("SSH-2.0-OpenSSH_9.2\r\n"), End::Lost, 0);
    rows("never answered", Fault::silenceAfterActing(), End::TimedOut, 0);
    rows("500 after acting", Fault::answerAfterActing(500, "oops"), End::Complete, 500);
    rows("502 after acting", Fault::answerAfterActing(502, "<html>down</html>"), End::Complete, 502);
    rows("503 with an end of the connection",
        Fault::answerAfterActing(503, "<html>down</html>").framed(Framing::UntilClose), End::Complete, 503);
    rows("204 in place of 200", Fault::answerAfterActing(204), End::Complete, 204);
    rows("202 in place of 200", Fault::answerAfterActing(202, "{}"), End::Complete, 202);
    rows("304 in place of 200", Fault::answerAfterActing(304), End::Complete, 304);
    rows("401 with a challenge", Fault::answer(401).withHeader("WWW-Authenticate", "Basic realm=\"x\""),
        End::Complete, 401, false);
    rows("401 with a challenge to negotiate", Fault::answer(401).withHeader("WWW-Authenticate", "Negotiate"),
        End::Complete, 401, false);
    rows("407", Fault::answer(407).withHeader("Proxy-Authenticate", "Basic realm=\"x\""), End::Complete, 407);
    rows("408", Fault::answer(408, "slow").framed(Framing::UntilClose), End::Complete, 408);
    rows("429", Fault::rateLimited(1), End::Complete, 429, false);
}

void TransportWritesTest::sendsWritesOnce()
{
    QFETCH(QByteArray, verb);
    QFETCH(bool, encrypted);
    QFETCH(bool, prepared);
    QFETCH(Fault, fault);
    QFETCH(End, end);
    if (encrypted && !m_certificate)
        QSKIP("There is no openssl to make a certificate with.");
    const QUrl url = serve(encrypted);
    m_server->addFault(fault.on(verb).forEver());
    if (end == End::TimedOut)
        m_transport = std::make_unique<Transport>(ExchangeLimits {.deadline = 500ms});
    if (prepared)
        m_transport->prepareWrite(url);
    const HttpRequest request = writeTo(url, verb);
    const HttpAnswer answer = send(request);
    QTEST(answer.status, "status");
    if (!overlooksCut(fault, answer)) {
        QCOMPARE(answer.end, end);
        const auto result = bodyOrError(answer, request);
        QVERIFY(!result);
        QTEST(result.error().outcomeUnknown(), "unknown");
    }

    QCOMPARE(get(url).body, aliveBody); // The server has had the time to see a second one.
    const auto writes = writesIn(m_server->requests());
    QCOMPARE(writes.size(), 1);
    QCOMPARE(writes[0].method, verb);
    QCOMPARE(writes[0].body, request.body);
}

void TransportWritesTest::writesOverPreparedConnection_data()
{
    addVerbs();
}

/// The sandbox numbers its TCP connections: the write and the first read have one of two each.
void TransportWritesTest::writesOverPreparedConnection()
{
    QFETCH(QByteArray, verb);
    if (!m_certificate)
        QSKIP("There is no openssl to make a certificate with.");
    const QUrl url = serve(true);
    m_transport->prepareWrite(url);
    for (int i = 0; i < 10; ++i) // Meanwhile the other connection gets ready, too.
        QCOMPARE(get(url).body, aliveBody);
    QCOMPARE(send(writeTo(url, verb)).status, 200);
    QCOMPARE(send(requestTo(url, "PATCH", listPath + "/x", "{}")).status, 400);
    const auto requests = m_server->requests();
    QCOMPARE(requests.size(), 12);
    QCOMPARE(requests[0].connection + requests[10].connection, 1 + 2);
    QCOMPARE(requests[11].connection, 4); // Without preparation it has a new one; the reads have two.
}

/// However often a person edits, and whoever prepares the write in the end.
void TransportWritesTest::expectedWriteHasOneConnection()
{
    if (!m_certificate)
        QSKIP("There is no openssl to make a certificate with.");
    const QUrl url = serve(true);
    for (int edit = 0; edit < 3; ++edit)
        m_transport->expectWrite(url);
    m_transport->prepareWrite(url); // What was expected comes.
    for (int i = 0; i < 10; ++i) // Meanwhile the other connection gets ready, too.
        QCOMPARE(get(url).body, aliveBody);
    QCOMPARE(send(requestTo(url, "PATCH", listPath + "/x", "{}")).status, 400);
    QCOMPARE(send(requestTo(url, "PATCH", listPath + "/x", "{}")).status, 400);
    const auto requests = m_server->requests();
    QCOMPARE(requests.size(), 12);
    QCOMPARE(requests[0].connection + requests[10].connection, 1 + 2);
    QCOMPARE(requests[11].connection, 4); // Three edits and a plan have opened one, the reads two.
}

void TransportWritesTest::preparedConnectionWasDropped_data()
{
    addVerbs();
}

void TransportWritesTest::preparedConnectionWasDropped()
{
    QFETCH(QByteArray, verb);
    if (!m_certificate)
        QSKIP("There is no openssl to make a certificate with.");
    const QUrl url = serve(true);
    m_transport->prepareWrite(url);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(get(url).body, aliveBody);
    m_server->stop();
    QVERIFY(m_server->start(static_cast<quint16>(url.port())));
    const HttpAnswer answer = send(writeTo(url, verb));
    const auto writes = writesIn(m_server->requests());
    // Whether Qt has seen the end of the connection before it writes is a matter of luck.
    if (answer.end == End::Complete)
        QCOMPARE(writes.size(), 1);
    else
        QVERIFY(answer.end == End::Lost && writes.isEmpty());
}

void TransportWritesTest::serverIsGoneAfterReading_data()
{
    addVerbs();
}

/// Trying again would end with a refused connection, which must not look as if nothing had been sent.
void TransportWritesTest::serverIsGoneAfterReading()
{
    QFETCH(QByteArray, verb);
    RawServer* running = nullptr;
    RawServer server([&running](QTcpSocket& socket, const QByteArray& received) {
        const qsizetype head = received.indexOf("\r\n\r\n");
        if (head < 0 || (!received.startsWith("DELETE") && !received.endsWith('}')))
            return;
        running->close();
        socket.abort();
    });
    running = &server;
    const HttpRequest request = writeTo(server.url(), verb);
    QCOMPARE(send(request).end, End::Lost);
    QCOMPARE(server.received().count(QByteArray(verb + ' ')), 1);
    QVERIFY(server.received().endsWith(QByteArray("\r\n\r\n" + request.body)));
}

void TransportWritesTest::uploadIsCutOff_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("reset while sending") << QByteArray();
    QTest::newRow("413 early") << QByteArray("HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\n\r\n");
}

void TransportWritesTest::uploadIsCutOff()
{
    QFETCH(QByteArray, answer);
    RawServer server([&answer](QTcpSocket& socket, const QByteArray& received) {
        if (received.size() < 100'000 || socket.state() != QAbstractSocket::ConnectedState)
            return;
        socket.write(answer);
        socket.flush();
        socket.abort();
    });
    const HttpRequest request
        = requestTo(server.url(), "PATCH", listPath + "/x", QByteArray(20'000'000, 'x'));
    const HttpAnswer got = send(request);
    QVERIFY(got.end == End::Lost || (got.end == End::Complete && got.status == 413));
    QCOMPARE(server.received().count("PATCH "), 1);
}

QTEST_GUILESS_MAIN(TransportWritesTest)
#include "transportwrites_test.moc"
