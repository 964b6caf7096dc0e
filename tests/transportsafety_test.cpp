// SPDX-License-Identifier: Apache-2.0
// Nothing is said to a server that is not the right one.
#include "app/datadog/apiclient.h"
#include "tests/support/transportbench.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = HttpAnswer::End;

class TransportSafetyTest : public QObject, TransportBench {
    Q_OBJECT

private slots:
    void initTestCase() { beginAll(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void reportsNoConnection_data();
    void reportsNoConnection();
    void checksCertificates_data();
    void checksCertificates();
    void refusesPlaintextInPlaceOfTls();
    void handshakeIsCutOff_data();
    void handshakeIsCutOff();
    void refusesUnsafeAddresses_data();
    void refusesUnsafeAddresses();
};

void TransportSafetyTest::reportsNoConnection_data()
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

void TransportSafetyTest::reportsNoConnection()
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

void TransportSafetyTest::checksCertificates_data()
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

void TransportSafetyTest::checksCertificates()
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

void TransportSafetyTest::refusesPlaintextInPlaceOfTls()
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

void TransportSafetyTest::handshakeIsCutOff_data()
{
    QTest::addColumn<bool>("closes");
    QTest::addColumn<End>("end");
    QTest::newRow("closed in the handshake") << true << End::Lost;
    QTest::newRow("silence in the handshake") << false << End::TimedOut;
}

void TransportSafetyTest::handshakeIsCutOff()
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

void TransportSafetyTest::refusesUnsafeAddresses_data()
{
    QTest::addColumn<QString>("url");
    for (const char* url : {"file:///etc/passwd", "ftp://127.0.0.1/x", "http://example.com/x", "data:,x",
             "qrc:/x", "https:///x", "//127.0.0.1/x", "/x", ""})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TransportSafetyTest::refusesUnsafeAddresses()
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

QTEST_GUILESS_MAIN(TransportSafetyTest)
#include "transportsafety_test.moc"
