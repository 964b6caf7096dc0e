// SPDX-License-Identifier: Apache-2.0
// Requests are read as they come, and nonsense is told from a request.
#include "app/sandbox/httprequestparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Failure = HttpRequestParser::Failure;

class HttpRequestParserTest : public QObject {
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void parsesBytewiseAndPipelined();
};

void HttpRequestParserTest::parses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QByteArray>("body");
    const QByteArray get = "GET /a?b=c HTTP/1.1\r\n";
    const QByteArray post = "POST /a?b=c HTTP/1.1\r\nHost: x\r\n";
    const auto row
        = [](const char* name, const QByteArray& bytes, Failure failure, bool whole,
              const QByteArray& body = {}) { QTest::newRow(name) << bytes << failure << whole << body; };
    row("plain get", get + "Host: x\r\n\r\n", Failure::None, true);
    row("empty lines before it", "\r\n\r\n" + get + "Host: x\r\n\r\n", Failure::None, true);
    row("http 1.0 without host", "GET / HTTP/1.0\r\n\r\n", Failure::None, true);
    row("empty header value", get + "Host:\r\n\r\n", Failure::None, true);
    row("head not whole", get + "Host: x\r\n", Failure::None, false);
    row("nothing", "", Failure::None, false);
    row("body", post + "content-LENGTH: 3\r\n\r\nabc", Failure::None, true, "abc");
    row("body not whole", post + "Content-Length: 4\r\n\r\nabc", Failure::None, false);
    row("chunks", post + "Transfer-Encoding: chunked\r\n\r\n2;x=y\r\nab\r\n1\r\nc\r\n0\r\nT: 1\r\n\r\n",
        Failure::None, true, "abc");
    row("chunk not whole", post + "Transfer-Encoding: chunked\r\n\r\nA\r\nab", Failure::None, false);
    row("no host", get + "\r\n", Failure::BadRequest, false);
    row("two hosts", get + "Host: x\r\nHost: y\r\n\r\n", Failure::BadRequest, false);
    row("no version", "GET /\r\n\r\n", Failure::BadRequest, false);
    row("other version", "GET / HTTP/2.0\r\nHost: x\r\n\r\n", Failure::BadRequest, false);
    row("blank in target", "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n", Failure::BadRequest, false);
    row("no target", "GET  HTTP/1.1\r\nHost: x\r\n\r\n", Failure::BadRequest, false);
    row("odd method", "G(T / HTTP/1.1\r\nHost: x\r\n\r\n", Failure::BadRequest, false);
    row("tls on the plain port", "\x16\x03\x01\x02\r\n\r\n", Failure::BadRequest, false);
    row("header without colon", get + "Host\r\n\r\n", Failure::BadRequest, false);
    row("blank before colon", get + "Host : x\r\n\r\n", Failure::BadRequest, false);
    row("folded header", get + "Host: x\r\n y\r\n\r\n", Failure::BadRequest, false);
    row("line feed in header", get + "Host: x\nEvil: y\r\n\r\n", Failure::BadRequest, false);
    row("negative length", post + "Content-Length: -1\r\n\r\n", Failure::BadRequest, false);
    row("two lengths", post + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na", Failure::BadRequest, false);
    row("length and chunks", post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        Failure::BadRequest, false);
    row("length beyond the limit", post + "Content-Length: 65\r\n\r\n", Failure::BodyTooLarge, false);
    row("length beyond numbers", post + "Content-Length: 99999999999999999999\r\n\r\n", Failure::BodyTooLarge,
        false);
    row("chunks beyond the limit", post + "Transfer-Encoding: chunked\r\n\r\n41\r\n", Failure::BodyTooLarge,
        false);
    row("chunk size beyond numbers", post + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
        Failure::BodyTooLarge, false);
    row("chunk size is no number", post + "Transfer-Encoding: chunked\r\n\r\n-1\r\n", Failure::BadRequest,
        false);
    row("chunk without end", post + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n", Failure::BadRequest,
        false);
    row("other encoding", post + "Transfer-Encoding: gzip\r\n\r\n", Failure::UnknownEncoding, false);
    row("head as large as it may be", get + "Host: " + QByteArray(250 - get.size(), 'x') + "\r\n\r\n",
        Failure::None, true);
    row("head too large", get + "Host: " + QByteArray(300, 'x'), Failure::HeadTooLarge, false);
    row("whole head too large", get + "Host: " + QByteArray(300, 'x') + "\r\n\r\n", Failure::HeadTooLarge,
        false);
    row("chunk size line as long as it may be",
        post + "Transfer-Encoding: chunked\r\n\r\n1;" + QByteArray(1022, 'x') + "\r\na\r\n0\r\n\r\n",
        Failure::None, true, "a");
    row("trailer as large as it may be",
        post + "Transfer-Encoding: chunked\r\n\r\n0\r\nA: " + QByteArray(253, 'x') + "\r\n\r\n",
        Failure::None, true);
    row("trailers too large",
        post + "Transfer-Encoding: chunked\r\n\r\n0\r\nA: " + QByteArray(150, 'x')
            + "\r\nB: " + QByteArray(150, 'x') + "\r\n\r\n",
        Failure::HeadTooLarge, false);
}

void HttpRequestParserTest::parses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Failure, failure);
    QFETCH(bool, whole);
    QFETCH(QByteArray, body);
    HttpRequestParser atOnce(HttpLimits {256, 64});
    atOnce.append(bytes);
    const auto request = atOnce.next();
    QCOMPARE(atOnce.failure(), failure);
    QCOMPARE(request.has_value(), whole);
    QVERIFY(!atOnce.next());
    if (whole) {
        QCOMPARE(request->body, body);
    }

    HttpRequestParser bytewise(HttpLimits {256, 64});
    std::optional<SandboxRequest> same;
    for (const char byte : bytes) {
        bytewise.append(QByteArrayView(&byte, 1));
        if (auto next = bytewise.next())
            same = next;
    }
    QCOMPARE(bytewise.failure(), failure);
    QVERIFY(same == request);
}

void HttpRequestParserTest::parsesBytewiseAndPipelined()
{
    HttpRequestParser parser;
    parser.append("POST /p?q=%20 HTTP/1.1\r\nHost: h\r\nX-Odd:  Value \r\nContent-Length: 2\r\n\r\nhi"
                  "GET /two HTTP/1.1\r\nhost: h\r\nConnection: Close\r\n\r\nGET /th");
    const auto first = parser.next();
    QVERIFY(first);
    QCOMPARE(first->method, "POST");
    QCOMPARE(first->target, "/p?q=%20");
    QCOMPARE(first->path(), "/p");
    QCOMPARE(first->query(), "q=%20");
    QCOMPARE(first->header("x-odd"), "Value");
    QCOMPARE(first->headerLines, (QList<QByteArray> {"Host: h", "X-Odd:  Value ", "Content-Length: 2"}));
    QVERIFY(first->keepsAlive());
    const auto second = parser.next();
    QVERIFY(second);
    QCOMPARE(second->path(), "/two");
    QVERIFY(second->query().isNull());
    QVERIFY(second->header("Missing").isNull());
    QVERIFY(!second->keepsAlive());
    QVERIFY(!parser.next());
    QCOMPARE(parser.failure(), Failure::None);
}

QTEST_GUILESS_MAIN(HttpRequestParserTest)
#include "httprequestparser_test.moc"
