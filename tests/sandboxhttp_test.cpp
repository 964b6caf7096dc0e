// SPDX-License-Identifier: Apache-2.0
// The sandbox is a server that speaks HTTP well.
#include "tests/support/sandboxcalls.h"

using namespace Qt::StringLiterals;

class SandboxHttpTest : public QObject, SandboxCalls {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void keepsAliveAndPipelines();
    void refusesBadHttp();
    void continuesWhenAsked();
    void recordsExactly();
    void restartsOnItsPort();
    void servesTls();
    void latency();
    void stopsWhileBusy();
};

void SandboxHttpTest::keepsAliveAndPipelines()
{
    const QByteArray one = rawRequest("GET", u"/api/v2/validate_keys"_s, {}, {});
    const QByteArray last = rawRequest("GET", u"/api/v2/validate_keys"_s);
    const RawAnswer answer = exchange(one.repeated(50) + last);
    QVERIFY(answer.ended);
    QCOMPARE(answer.bytes.count("HTTP/1.1 200 OK\r\n"), 51);
    QCOMPARE(answer.bytes.count("Connection: keep-alive"), 50);
    QCOMPARE(m_server->requests().size(), 51);
    QCOMPARE(m_server->requests().constLast().connection, 1);

    m_server->clearRequests();
    call("GET", u"/api/v1/validate"_s);
    call("GET", u"/api/v1/validate"_s);
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests()[0].connection, 2);
    QCOMPARE(m_server->requests()[1].connection, 2);
}

void SandboxHttpTest::refusesBadHttp()
{
    const RawAnswer nonsense = exchange("nonsense\r\n\r\n");
    QVERIFY(nonsense.bytes.startsWith("HTTP/1.1 400 Bad Request\r\n"));
    QVERIFY(nonsense.ended);
    const RawAnswer large = exchange("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 999999999\r\n\r\n");
    QVERIFY(large.bytes.startsWith("HTTP/1.1 413 "));
    QVERIFY(exchange("GET /" + QByteArray(70'000, 'x')).bytes.startsWith("HTTP/1.1 431 "));
    QVERIFY(m_server->requests().isEmpty());
}

void SandboxHttpTest::continuesWhenAsked()
{
    const QByteArray request
        = rawRequest("GET", u"/api/v2/validate_keys"_s, "{}", "Expect: 100-continue\r\n");
    const RawAnswer answer = exchange(request.chopped(2), "100 Continue\r\n\r\n");
    QCOMPARE(answer.bytes, "HTTP/1.1 100 Continue\r\n\r\n");
    QVERIFY(!answer.ended);
}

void SandboxHttpTest::recordsExactly()
{
    const QString id = paymentsToCentral();
    const QByteArray body = updateBody(id, QJsonArray {u"logs"_s});
    const QByteArray request
        = rawRequest("PATCH", connectionPath(id) + u"?a=%20b"_s, body, "x-OWN:  1\r\nConnection: close\r\n");
    const QDateTime before = QDateTime::currentDateTimeUtc();
    exchange(request);
    const QList<RecordedRequest> requests = m_server->requests();
    QCOMPARE(requests.size(), 1);
    const RecordedRequest& one = requests[0];
    QCOMPARE(one.method, "PATCH");
    QCOMPARE(one.target, connectionPath(id).toUtf8() + "?a=%20b");
    QCOMPARE(one.body, body);
    QCOMPARE(one.method + ' ' + one.target + " HTTP/1.1\r\n" + one.headerLines.join("\r\n") + "\r\n\r\n"
            + one.body,
        request);
    QVERIFY(one.actedOn);
    QCOMPARE(one.status, 200);
    QVERIFY(one.time >= before && one.time <= QDateTime::currentDateTimeUtc());
    QCOMPARE(one.number, 1u);
    m_server->clearRequests();
    QVERIFY(m_server->requests().isEmpty());
}

void SandboxHttpTest::restartsOnItsPort()
{
    const auto port = static_cast<quint16>(m_server->url().port());
    SandboxServer other(sampleWorld());
    QVERIFY(!other.start(port));
    QVERIFY(other.url().isEmpty());
    QVERIFY(!m_server->start());
    QCOMPARE(call("GET", u"/api/v2/validate_keys"_s).status, 200);
    m_server->stop();
    QVERIFY(m_server->url().isEmpty());
    QVERIFY(m_server->start(port));
    QCOMPARE(m_server->url().port(), port);
    QCOMPARE(call("GET", u"/api/v2/validate_keys"_s).status, 200);
    QCOMPARE(m_server->requests().size(), 2);
}

void SandboxHttpTest::servesTls()
{
    const QTemporaryDir dir;
    const auto tls = makeTls(dir);
    if (!tls)
        QSKIP("There is no openssl to make a certificate with.");
    m_server = std::make_unique<SandboxServer>(sampleWorld());
    m_server->setTls(*tls);
    QVERIFY(m_server->start());
    QCOMPARE(m_server->url().scheme(), u"https"_s);
    QCOMPARE(call("GET", u"/api/v2/validate_keys"_s).error, QNetworkReply::SslHandshakeFailedError);
    connect(m_network.get(), &QNetworkAccessManager::sslErrors, this,
        [](QNetworkReply* reply) { reply->ignoreSslErrors(); });
    QCOMPARE(call("GET", u"/api/v2/org_connections"_s).json[u"data"].toArray().size(), 11);
}

void SandboxHttpTest::latency()
{
    m_server->setLatency(80);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(call("GET", u"/api/v2/validate_keys"_s).status, 200);
    QCOMPARE(call("GET", u"/api/v2/validate_keys"_s).status, 200);
    QVERIFY(clock.elapsed() >= 150);
}

void SandboxHttpTest::stopsWhileBusy()
{
    m_server->addFault(Fault::silence().at("validate"));
    m_server->addFault(Fault::delayBeforeActing(60'000).at("current_user"));
    m_server->addFault(Fault::hugeBody(1'000'000'000).at("org_connections"));
    QList<std::shared_ptr<QTcpSocket>> sockets;
    for (const QString& path :
        {u"/api/v2/validate_keys"_s, u"/api/v2/current_user"_s, u"/api/v2/org_connections"_s}) {
        const auto socket = std::make_shared<QTcpSocket>();
        socket->setReadBufferSize(4096);
        socket->connectToHost(m_server->url().host(), static_cast<quint16>(m_server->url().port()));
        QVERIFY(socket->waitForConnected(patienceMs));
        socket->write(rawRequest("GET", path));
        sockets.append(socket);
    }
    QTRY_COMPARE(m_server->requests().size(), 3);
    m_server.reset();
    QTRY_COMPARE(sockets[0]->state(), QAbstractSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(SandboxHttpTest)
#include "sandboxhttp_test.moc"
