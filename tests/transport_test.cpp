// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/answers.h"
#include "app/datadog/apiclient.h"
#include "app/datadog/gzip.h"
#include "app/datadog/transport.h"
#include "app/sandbox/sampleworld.h"
#include "app/sandbox/sandboxserver.h"
#include "tests/support/await.h"
#include "tests/support/certificate.h"
#include "tests/support/gzip.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = HttpAnswer::End;
using Framing = Fault::Framing;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;
const QByteArray listPath = "/api/v2/org_connections";
const QByteArray aliveBody = R"({"status":"ok"})";

HttpHeaders keyHeaders(const SandboxWorld& world)
{
    const KeyPair keys = std::get<KeyPair>(world.account(payments)->credentials);
    return {{"DD-API-KEY", keys.apiKey.toUtf8()}, {"DD-APPLICATION-KEY", keys.applicationKey.toUtf8()}};
}

HttpRequest requestTo(
    const QUrl& server, const QByteArray& verb, const QByteArray& target, const QByteArray& body = {})
{
    HttpRequest request {.verb = verb, .url = server, .headers = keyHeaders(sampleWorld()), .body = body};
    const qsizetype query = target.indexOf('?');
    request.url.setPath(QString::fromLatin1(query < 0 ? target : target.left(query)));
    if (query >= 0)
        request.url.setQuery(QString::fromLatin1(target.mid(query + 1)));
    if (!body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    return request;
}

/// An org that the sample world's first account has no connection to.
QString unconnectedOrgId()
{
    const SandboxWorld world = sampleWorld();
    const QString own = sampleOrgId(payments);
    for (const QString& id : world.orgs.keys()) {
        if (id != own && !world.connectionBetween(own, id))
            return id;
    }
    return {};
}

/// A write that the sample world takes.
HttpRequest writeTo(const QUrl& server, const QByteArray& verb)
{
    const QByteArray id = sampleConnectionId(payments, central).toLatin1();
    if (verb == "DELETE")
        return requestTo(server, verb, listPath + '/' + id);
    if (verb == "PATCH") {
        return requestTo(server, verb, listPath + '/' + id,
            R"({"data":{"type":"org_connection","id":")" + id
                + R"(","attributes":{"connection_types":["audit"]}}})");
    }
    return requestTo(server, verb, listPath,
        R"({"data":{"type":"org_connection","attributes":{"connection_types":["logs"]},"relationships":)"
        R"({"sink_org":{"data":{"type":"orgs","id":")"
            + unconnectedOrgId().toLatin1() + R"("}}}}})");
}

QList<RecordedRequest> writesIn(const QList<RecordedRequest>& requests)
{
    QList<RecordedRequest> writes = requests;
    writes.removeIf([](const RecordedRequest& request) { return request.method == "GET"; });
    return writes;
}

/// Where the end comes together with the bytes, Qt at times takes a body with a cut chunk for a whole one
/// (measured). Then the parser finds out.
bool overlooksCut(const Fault& fault, const HttpAnswer& answer)
{
    return fault.framing == Framing::Chunked && fault.bodyBytesSent >= 0 && answer.end == End::Complete;
}

} // namespace

/// A server that does whatever it is told with the bytes that come.
class RawServer : public QTcpServer {
public:
    using Handler = std::function<void(QTcpSocket& socket, const QByteArray& received)>;

    explicit RawServer(Handler handler)
    {
        connect(this, &QTcpServer::newConnection, this, [this, handler = std::move(handler)] {
            QTcpSocket* socket = nextPendingConnection();
            const auto received = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, handler, received] {
                const QByteArray bytes = socket->readAll();
                *received += bytes;
                m_received += bytes;
                handler(*socket, *received);
            });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("There is no free port.");
    }

    [[nodiscard]] QUrl url() const
    {
        QUrl url;
        url.setScheme(u"http"_s);
        url.setHost(u"127.0.0.1"_s);
        url.setPort(serverPort());
        return url;
    }

    /// Of all connections together.
    [[nodiscard]] const QByteArray& received() const { return m_received; }

private:
    QByteArray m_received;
};

class TransportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

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

    void refusesRedirects_data();
    void refusesRedirects();
    void reads_data();
    void reads();
    void doesNotTakeACutChunkForTheWhole();
    void readsAgainWhereKeptAliveConnectionWasDropped();
    void readsLongCompressedBody();
    void stopsUnpackingAtOnce();
    void boundsTheBody_data();
    void boundsTheBody();
    void reportsNoConnection_data();
    void reportsNoConnection();
    void checksCertificates_data();
    void checksCertificates();
    void refusesPlaintextInPlaceOfTls();
    void handshakeIsCutOff_data();
    void handshakeIsCutOff();
    void refusesUnsafeAddresses_data();
    void refusesUnsafeAddresses();

    void keepsDeadline_data();
    void keepsDeadline();
    void limitsRequestsInFlight_data();
    void limitsRequestsInFlight();
    void queueingDoesNotCountAgainstDeadline();
    void cancels();
    void cancelsOnDestruction();
    void keepsNoCookies();
    void logsNoSecrets();

private:
    QUrl serve(bool encrypted = false);
    HttpAnswer send(const HttpRequest& request);
    HttpAnswer get(const QUrl& url, const QByteArray& target = "/api/v2/validate_keys");

    std::optional<Certificate> m_certificate;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Transport> m_transport;
    QSslConfiguration m_defaultTls;
};

void TransportTest::initTestCase()
{
    m_certificate = makeCertificate(u"IP:127.0.0.1"_s);
}

void TransportTest::init()
{
    m_defaultTls = QSslConfiguration::defaultConfiguration();
    m_transport = std::make_unique<Transport>();
}

void TransportTest::cleanup()
{
    m_transport.reset();
    m_server.reset();
    QSslConfiguration::setDefaultConfiguration(m_defaultTls);
}

/// Starts the sandbox; over https with a certificate that is trusted.
QUrl TransportTest::serve(bool encrypted)
{
    m_server = std::make_unique<SandboxServer>(sampleWorld());
    if (encrypted) {
        m_certificate->trust();
        m_server->setTls(m_certificate->server);
    }
    return m_server->start() ? m_server->url() : QUrl();
}

HttpAnswer TransportTest::send(const HttpRequest& request)
{
    return await(m_transport->send(request, {}));
}

HttpAnswer TransportTest::get(const QUrl& url, const QByteArray& target)
{
    return send(requestTo(url, "GET", target));
}

// ---------------------------------------------------------------- writes

void addVerbs()
{
    QTest::addColumn<QByteArray>("verb");
    for (const char* verb : {"PATCH", "POST", "DELETE"})
        QTest::newRow(verb) << QByteArray(verb);
}

void TransportTest::sendsExactBytes_data()
{
    addVerbs();
    QTest::newRow("GET") << QByteArray("GET");
}

void TransportTest::sendsExactBytes()
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

void TransportTest::sendsWritesOnce_data()
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

void TransportTest::sendsWritesOnce()
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

void TransportTest::writesOverPreparedConnection_data()
{
    addVerbs();
}

/// The sandbox numbers its TCP connections: the write and the reads have one of two each.
void TransportTest::writesOverPreparedConnection()
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
    QCOMPARE(requests[11].connection, 3); // Without preparation it has a new one.
}

/// However often a person edits, and whoever prepares the write in the end.
void TransportTest::expectedWriteHasOneConnection()
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
    QCOMPARE(requests[11].connection, 3); // Three edits and a plan have opened one.
}

void TransportTest::preparedConnectionWasDropped_data()
{
    addVerbs();
}

void TransportTest::preparedConnectionWasDropped()
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

void TransportTest::serverIsGoneAfterReading_data()
{
    addVerbs();
}

/// Trying again would end with a refused connection, which must not look as if nothing had been sent.
void TransportTest::serverIsGoneAfterReading()
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

void TransportTest::uploadIsCutOff_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("reset while sending") << QByteArray();
    QTest::newRow("413 early") << QByteArray("HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\n\r\n");
}

void TransportTest::uploadIsCutOff()
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

// ---------------------------------------------------------------- answers

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

// ---------------------------------------------------------------- no connection

void TransportTest::reportsNoConnection_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<End>("end");
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString refused = u"127.0.0.1:"_s + QString::number(closed.serverPort());
    for (const QByteArray verb : {"GET", "PATCH", "POST", "DELETE"}) {
        const auto row = [&verb](const char* name, const QString& address, End end) {
            QTest::addRow("%s %s", name, verb.constData()) << address << verb << end;
        };
        row("refused", u"http://"_s + refused, End::Unreachable);
        row("refused https", u"https://"_s + refused, End::Unreachable);
        row("unresolvable", u"https://orgbridge.invalid"_s, End::Unreachable);
        // Qt names no reason for this one, and an empty body does not tell whether it went out.
        row("no route", u"https://255.255.255.255"_s, verb == "DELETE" ? End::Lost : End::Unreachable);
    }
}

void TransportTest::reportsNoConnection()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, verb);
    const QUrl server(url);
    const HttpRequest request = verb == "GET" ? requestTo(server, verb, listPath) : writeTo(server, verb);
    const HttpAnswer answer = send(request);
    QTEST(answer.end, "end");
    QCOMPARE(answer.status, 0);
    QVERIFY(!answer.detail.isEmpty());
    QCOMPARE(bodyOrError(answer, request).error().outcomeUnknown(), answer.end == End::Lost);
}

void TransportTest::checksCertificates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("days");
    QTest::addColumn<SignedBy>("signedBy");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QStringList>("reasons");
    const QString here = u"IP:127.0.0.1"_s;
    const QString elsewhere = u"DNS:example.com"_s;
    const QString self = u"self-signed"_s;
    const QString expired = u"expired"_s;
    const QString host = u"host name"_s;
    QTest::newRow("good") << here << 2 << SignedBy::Authority << true << QStringList();
    QTest::newRow("self-signed") << here << 2 << SignedBy::Itself << true << QStringList {self};
    QTest::newRow("unknown authority")
        << here << 2 << SignedBy::Authority << false << QStringList {u"issuer certificate"_s};
    QTest::newRow("expired") << here << -1 << SignedBy::Authority << true << QStringList {expired};
    QTest::newRow("wrong host") << elsewhere << 2 << SignedBy::Authority << true << QStringList {host};
    QTest::newRow("everything wrong")
        << elsewhere << -1 << SignedBy::Itself << true << QStringList {host, self, expired};
}

void TransportTest::checksCertificates()
{
    QFETCH(QString, name);
    QFETCH(int, days);
    QFETCH(SignedBy, signedBy);
    QFETCH(bool, trusted);
    QFETCH(QStringList, reasons);
    const auto certificate = makeCertificate(name, days, signedBy);
    if (!certificate)
        QSKIP("There is no openssl to make a certificate with.");
    m_server = std::make_unique<SandboxServer>(sampleWorld());
    m_server->setTls(certificate->server);
    QVERIFY(m_server->start());
    if (trusted)
        certificate->trust();
    for (const QByteArray verb : {"GET", "PATCH", "DELETE"}) {
        for (const bool prepared : {false, true}) {
            m_server->clearRequests();
            if (prepared)
                m_transport->prepareWrite(m_server->url());
            const HttpRequest request
                = verb == "GET" ? requestTo(m_server->url(), verb, listPath) : writeTo(m_server->url(), verb);
            const HttpAnswer answer = send(request);
            QCOMPARE(answer.end, reasons.isEmpty() ? End::Complete : End::Tls);
            QCOMPARE(m_server->requests().size(), reasons.isEmpty() ? 1 : 0);
            for (const QString& reason : reasons)
                QVERIFY2(answer.detail.contains(reason), qPrintable(answer.detail));
        }
    }
}

void TransportTest::refusesPlaintextInPlaceOfTls()
{
    RawServer server([](QTcpSocket& socket, const QByteArray& /*received*/) {
        socket.write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    });
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    for (const QByteArray verb : {"GET", "PATCH", "DELETE"}) {
        for (const bool prepared : {false, true}) {
            if (prepared)
                m_transport->prepareWrite(url);
            const HttpAnswer answer
                = send(verb == "GET" ? requestTo(url, verb, listPath) : writeTo(url, verb));
            QCOMPARE(answer.end, End::Tls);
            QVERIFY(!answer.detail.isEmpty());
        }
    }
    QVERIFY(!server.received().contains("sandbox-payments"));
}

void TransportTest::handshakeIsCutOff_data()
{
    QTest::addColumn<bool>("closes");
    QTest::addColumn<End>("end");
    QTest::newRow("closed in the handshake") << true << End::Lost;
    QTest::newRow("silence in the handshake") << false << End::TimedOut;
}

void TransportTest::handshakeIsCutOff()
{
    QFETCH(bool, closes);
    QFETCH(End, end);
    RawServer server([closes](QTcpSocket& socket, const QByteArray& /*received*/) {
        if (closes)
            socket.disconnectFromHost();
    });
    m_transport = std::make_unique<Transport>(ExchangeLimits {.deadline = 500ms});
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    for (const QByteArray verb : {"GET", "PATCH", "DELETE"}) {
        for (const bool prepared : {false, true}) {
            if (prepared)
                m_transport->prepareWrite(url);
            QCOMPARE(send(verb == "GET" ? requestTo(url, verb, listPath) : writeTo(url, verb)).end, end);
        }
    }
    QVERIFY(!server.received().contains("sandbox-payments"));
}

void TransportTest::refusesUnsafeAddresses_data()
{
    QTest::addColumn<QString>("url");
    for (const char* url : {"file:///etc/passwd", "ftp://127.0.0.1/x", "http://example.com/x", "data:,x",
             "qrc:/x", "https:///x", "//127.0.0.1/x", "/x", ""})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TransportTest::refusesUnsafeAddresses()
{
    QFETCH(QString, url);
    m_transport->prepareWrite(QUrl(url));
    for (const QByteArray verb : {"GET", "PATCH"}) {
        auto task = m_transport->send({.verb = verb, .url = QUrl(url), .headers = {}, .body = "{}"}, {});
        QVERIFY(task.isReady());
        const HttpAnswer answer = await(std::move(task));
        QCOMPARE(answer.end, End::UnsafeAddress);
        QVERIFY(answer.body.isEmpty() && answer.status == 0);
    }
}

// ---------------------------------------------------------------- time and number

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

// ---------------------------------------------------------------- secrets

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
