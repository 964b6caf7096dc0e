// SPDX-License-Identifier: Apache-2.0
// The sandbox fails in every way that it is told to.
#include "tests/support/sandboxcalls.h"

#include <cerrno>

#include <poll.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

class SandboxFaultsTest : public QObject, SandboxCalls {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void faultAnswers();
    void faultPicksRequests();
    void faultRateLimits();
    void faultRedirects();
    void faultDelays();
    void faultActsAfterClientLeft();
    void faultSilence();
    void faultEndings_data();
    void faultEndings();
    void faultCuts_data();
    void faultCuts();
    void faultMisstatesTheLength();
    void faultDrips();
    void faultHugeBody();
    void faultHugeBodyOverTls();
    void faultGarbage();
    void faultRewrites();
    void faultChangesTheWorld();
};

void SandboxFaultsTest::faultAnswers()
{
    const QString id = paymentsToCentral();
    const QByteArray body = updateBody(id, QJsonArray {u"audit"_s});
    m_server->addFault(Fault::answer(503, "<html>down</html>").withHeader("Via", "proxy"));
    const Answer down = call("PATCH", connectionPath(id), body);
    QCOMPARE(down.status, 503);
    QCOMPARE(down.body, "<html>down</html>");
    QVERIFY(down.headers.contains(QNetworkReply::RawHeaderPair("Content-Type", "text/html")));
    QVERIFY(down.headers.contains(QNetworkReply::RawHeaderPair("Via", "proxy")));
    QVERIFY(!m_server->requests().constLast().actedOn);
    QCOMPARE(m_server->world(), sampleWorld());

    m_server->addFault(Fault::answerAfterActing(502));
    QCOMPARE(call("PATCH", connectionPath(id), body).status, 502);
    QVERIFY(m_server->requests().constLast().actedOn);
    QCOMPARE(typesOf(*m_server, id), QStringList {u"audit"_s});

    m_server->addFault(Fault().withHeader("content-type", "text/plain"));
    const Answer odd = call("GET", u"/api/v2/validate_keys"_s);
    QCOMPARE(odd.status, 200);
    QVERIFY(odd.headers.contains(QNetworkReply::RawHeaderPair("content-type", "text/plain")));
}

void SandboxFaultsTest::faultPicksRequests()
{
    m_server->addFault(Fault::answer(500).on("GET").at("org_connections").afterSkipping(1).times(2));
    m_server->addFault(
        Fault::answer(418)
            .when([](const SandboxRequest& request) { return request.target.contains("validate"); })
            .forEver());
    const auto status = [this](const QString& path) { return call("GET", path).status; };
    QCOMPARE(status(u"/api/v2/org_connections"_s), 200);
    QCOMPARE(status(u"/api/v2/org"_s), 200);
    QCOMPARE(call("POST", u"/api/v2/org_connections"_s, "{}").status, 400);
    QCOMPARE(status(u"/api/v2/org_connections"_s), 500);
    QCOMPARE(status(u"/api/v2/org_connections"_s), 500);
    QCOMPARE(status(u"/api/v2/org_connections"_s), 200);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(status(u"/api/v2/validate_keys"_s), 418);
    m_server->clearFaults();
    QCOMPARE(status(u"/api/v2/validate_keys"_s), 200);
}

void SandboxFaultsTest::faultRateLimits()
{
    m_server->addFault(Fault::rateLimited(7, "org_connections_list"));
    const Answer answer = call("GET", u"/api/v2/org_connections"_s);
    QCOMPARE(answer.status, 429);
    QVERIFY(!answer.json.contains(u"errors"));
    QVERIFY(answer.headers.contains(QNetworkReply::RawHeaderPair("X-RateLimit-Reset", "7")));
    QVERIFY(
        answer.headers.contains(QNetworkReply::RawHeaderPair("X-RateLimit-Name", "org_connections_list")));
}

void SandboxFaultsTest::faultRedirects()
{
    m_server->addFault(Fault::redirect(QUrl(u"https://elsewhere.example/a b"_s), 302));
    const Answer answer = call("GET", u"/api/v2/org_connections"_s);
    QCOMPARE(answer.status, 302);
    QVERIFY(
        answer.headers.contains(QNetworkReply::RawHeaderPair("Location", "https://elsewhere.example/a%20b")));
}

void SandboxFaultsTest::faultDelays()
{
    m_server->addFault(Fault::delay(150));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(call("GET", u"/api/v2/validate_keys"_s).status, 200);
    QVERIFY(clock.elapsed() >= 140);
    clock.restart();
    m_server->addFault(Fault::answer(504).delayedBy(150));
    QCOMPARE(call("GET", u"/api/v2/validate_keys"_s).status, 504);
    QVERIFY(clock.elapsed() >= 140);
}

void SandboxFaultsTest::faultActsAfterClientLeft()
{
    const QString id = paymentsToCentral();
    m_server->addFault(Fault::delayBeforeActing(200));
    QTcpSocket socket;
    socket.connectToHost(m_server->url().host(), static_cast<quint16>(m_server->url().port()));
    QVERIFY(socket.waitForConnected(patienceMs));
    socket.write(rawRequest("PATCH", connectionPath(id), updateBody(id, QJsonArray {u"audit"_s})));
    QTRY_COMPARE(m_server->requests().size(), 1);
    QVERIFY(!m_server->requests()[0].actedOn);
    socket.abort();
    QTRY_COMPARE(typesOf(*m_server, id), QStringList {u"audit"_s});
    QVERIFY(m_server->requests()[0].actedOn);
}

void SandboxFaultsTest::faultSilence()
{
    m_server->addFault(Fault::silence());
    m_server->addFault(Fault::silenceAfterActing());
    for (const bool acts : {false, true}) {
        QTcpSocket socket;
        QSignalSpy read(&socket, &QIODevice::readyRead);
        QSignalSpy ended(&socket, &QAbstractSocket::disconnected);
        socket.connectToHost(m_server->url().host(), static_cast<quint16>(m_server->url().port()));
        QVERIFY(socket.waitForConnected(patienceMs));
        socket.write(rawRequest("DELETE", connectionPath(paymentsToCentral())));
        QTRY_COMPARE(m_server->requests().size(), acts ? 2 : 1);
        QTRY_COMPARE(m_server->requests().constLast().actedOn, acts);
        QVERIFY(!read.wait(100));
        QCOMPARE(ended.size(), 0);
        QCOMPARE(m_server->world().connections.contains(paymentsToCentral()), !acts);
    }
}

void SandboxFaultsTest::faultEndings_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("acts");
    QTest::newRow("reset before acting") << u"reset"_s << false;
    QTest::newRow("reset after acting") << u"reset"_s << true;
    QTest::newRow("close before acting") << u"close"_s << false;
    QTest::newRow("close after acting") << u"close"_s << true;
}

void SandboxFaultsTest::faultEndings()
{
    QFETCH(QString, kind);
    QFETCH(bool, acts);
    const bool resets = kind == u"reset";
    if (resets)
        m_server->addFault(acts ? Fault::resetAfterActing() : Fault::resetBeforeActing());
    else
        m_server->addFault(acts ? Fault::closeAfterActing() : Fault::closeBeforeActing());
    const QString id = paymentsToCentral();
    QTcpSocket socket;
    socket.connectToHost(m_server->url().host(), static_cast<quint16>(m_server->url().port()));
    QVERIFY(socket.waitForConnected(patienceMs));
    socket.write(rawRequest("PATCH", connectionPath(id), updateBody(id, QJsonArray {u"audit"_s})));
    QVERIFY(socket.waitForBytesWritten(patienceMs));

    // Asked past Qt, which reports both as RemoteHostClosedError.
    const int descriptor = static_cast<int>(socket.socketDescriptor());
    pollfd readable {descriptor, POLLIN, 0};
    QCOMPARE(::poll(&readable, 1, patienceMs), 1);
    char byte = 0;
    const auto count = ::recv(descriptor, &byte, 1, 0);
    const int error = errno;
    QCOMPARE(count, resets ? -1 : 0);
    if (resets) {
        QCOMPARE(error, ECONNRESET);
    }
    QCOMPARE(typesOf(*m_server, id).contains(u"audit"_s), acts);
    const RecordedRequest request = m_server->requests().constLast();
    QCOMPARE(request.actedOn, acts);
    QCOMPARE(request.status, 0);
}

void SandboxFaultsTest::faultCuts_data()
{
    QTest::addColumn<Fault::Framing>("framing");
    QTest::addColumn<qint64>("sent");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("head only") << Fault::Framing::ContentLength << qint64(0) << QByteArray("\r\n\r\n");
    QTest::newRow("with length") << Fault::Framing::ContentLength << qint64(5)
                                 << QByteArray("\r\n\r\n{\"sta");
    QTest::newRow("in a chunk") << Fault::Framing::Chunked << qint64(9) << QByteArray("\r\n\r\nf\r\n{\"stat");
    QTest::newRow("without length") << Fault::Framing::UntilClose << qint64(5)
                                    << QByteArray("\r\n\r\n{\"sta");
    QTest::newRow("whole chunks") << Fault::Framing::Chunked << qint64(-1)
                                  << QByteArray("\r\n\r\nf\r\n{\"status\":\"ok\"}\r\n0\r\n\r\n");
    QTest::newRow("whole until close")
        << Fault::Framing::UntilClose << qint64(-1) << QByteArray("\r\n\r\n{\"status\":\"ok\"}");
}

void SandboxFaultsTest::faultCuts()
{
    QFETCH(Fault::Framing, framing);
    QFETCH(qint64, sent);
    QFETCH(QByteArray, end);
    m_server->addFault((sent == 0 ? Fault::closeAfterHead() : Fault::cutBody(sent)).framed(framing));
    const RawAnswer answer = exchange(rawRequest("GET", u"/api/v2/validate_keys"_s));
    QVERIFY(answer.ended);
    QVERIFY2(answer.bytes.endsWith(end), answer.bytes.constData());
    QCOMPARE(answer.bytes.contains("Content-Length: 15\r\n"), framing == Fault::Framing::ContentLength);
    QCOMPARE(answer.bytes.contains("Transfer-Encoding: chunked\r\n"), framing == Fault::Framing::Chunked);
}

void SandboxFaultsTest::faultMisstatesTheLength()
{
    const QByteArray interim = "HTTP/1.1 100 Continue\r\n\r\n";
    m_server->addFault(Fault::wrongLength(3).after(interim));
    const RawAnswer answer = exchange(rawRequest("GET", u"/api/v2/validate_keys"_s));
    QVERIFY(answer.bytes.startsWith(QByteArray(interim + "HTTP/1.1 200 OK\r\n")));
    QVERIFY(answer.bytes.contains("Content-Length: 18\r\n"));
    QVERIFY(answer.bytes.endsWith("\r\n\r\n{\"status\":\"ok\"}"));
}

void SandboxFaultsTest::faultDrips()
{
    QTcpSocket socket;
    QSignalSpy pieces(&socket, &QIODevice::readyRead);
    m_server->addFault(Fault::dripBody(1, 5));
    socket.connectToHost(m_server->url().host(), static_cast<quint16>(m_server->url().port()));
    QVERIFY(socket.waitForConnected(patienceMs));
    QElapsedTimer clock;
    clock.start();
    socket.write(rawRequest("GET", u"/api/v2/validate_keys"_s));
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(clock.elapsed() >= 14 * 4);
    QVERIFY2(pieces.size() > 3, qPrintable(QString::number(pieces.size())));
    QVERIFY(socket.readAll().endsWith("\r\n\r\n{\"status\":\"ok\"}"));

    m_server->addFault(Fault::drip(40, 1));
    QCOMPARE(call("GET", u"/api/v2/validate_keys"_s).body, R"({"status":"ok"})");
}

void SandboxFaultsTest::faultHugeBody()
{
    m_server->addFault(Fault::hugeBody(20'000'000));
    QCOMPARE(call("GET", u"/api/v2/org_connections"_s).body.size(), 20'000'000);
    m_server->addFault(Fault::hugeBody(3'000'000).framed(Fault::Framing::Chunked));
    QCOMPARE(call("GET", u"/api/v2/org_connections"_s).body, QByteArray(3'000'000, 'x'));
    m_server->addFault(Fault::hugeBody(3'000'000).framed(Fault::Framing::UntilClose));
    QCOMPARE(call("GET", u"/api/v2/org_connections"_s).body.size(), 3'000'000);
    QCOMPARE(call("GET", u"/api/v2/validate_keys"_s).status, 200);
}

void SandboxFaultsTest::faultHugeBodyOverTls()
{
    const QTemporaryDir dir;
    const auto tls = makeTls(dir);
    if (!tls)
        QSKIP("There is no openssl to make a certificate with.");
    m_server = std::make_unique<SandboxServer>(sampleWorld());
    m_server->setTls(*tls);
    QVERIFY(m_server->start());
    connect(m_network.get(), &QNetworkAccessManager::sslErrors, this,
        [](QNetworkReply* reply) { reply->ignoreSslErrors(); });
    m_server->addFault(Fault::hugeBody(5'000'000));
    QCOMPARE(call("GET", u"/api/v2/org_connections"_s).body.size(), 5'000'000);
    QCOMPARE(call("GET", u"/api/v2/validate_keys"_s).status, 200);
}

void SandboxFaultsTest::faultGarbage()
{
    m_server->addFault(Fault::garbage("SSH-2.0-OpenSSH_9.2\r\n"));
    const RawAnswer answer = exchange(rawRequest("GET", u"/api/v2/validate_keys"_s));
    QCOMPARE(answer.bytes, "SSH-2.0-OpenSSH_9.2\r\n");
    QVERIFY(answer.ended);
    QVERIFY(!m_server->requests().constLast().actedOn);
}

void SandboxFaultsTest::faultRewrites()
{
    m_server->addFault(
        Fault::rewrite([](const QByteArray& body) { return QByteArray("\xEF\xBB\xBF" + body); }));
    const Answer answer = call("GET", u"/api/v2/validate_keys"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "\xEF\xBB\xBF{\"status\":\"ok\"}");
}

void SandboxFaultsTest::faultChangesTheWorld()
{
    const QString id = paymentsToCentral();
    const auto rename = [id](const QString& type) {
        return [id, type](SandboxWorld& world) { world.connections[id].types = QStringList {type}; };
    };
    const QString path = u"/api/v2/org_connections?sink_org_id="_s + sampleOrgId(central);
    m_server->addFault(Fault::changeBefore(rename(u"first"_s)));
    const auto typeOf = [](const Answer& answer) {
        return answer.json[u"data"][0][u"attributes"][u"connection_types"][0].toString();
    };
    QCOMPARE(typeOf(call("GET", path)), u"first"_s);
    m_server->addFault(Fault::changeAfter(rename(u"second"_s)));
    QCOMPARE(typeOf(call("GET", path)), u"first"_s);
    QCOMPARE(typeOf(call("GET", path)), u"second"_s);
    m_server->addFault(
        Fault::changeBefore([id](SandboxWorld& world) { world.connections.remove(id); }).on("PATCH"));
    QCOMPARE(call("PATCH", connectionPath(id), updateBody(id, QJsonArray {u"logs"_s})).status, 404);
}

QTEST_GUILESS_MAIN(SandboxFaultsTest)
#include "sandboxfaults_test.moc"
