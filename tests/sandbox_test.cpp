// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/httprequestparser.h"
#include "app/sandbox/sampleworld.h"
#include "app/sandbox/sandboxpermissions.h"
#include "app/sandbox/sandboxserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QSslKey>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <cerrno>
#include <memory>

#include <poll.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;
using Failure = HttpRequestParser::Failure;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;
const QString checkout = u"Checkout EU"_s;
constexpr int patienceMs = 10'000;

struct Answer {
    int status = 0;
    QByteArray body;
    QJsonObject json;
    QList<QNetworkReply::RawHeaderPair> headers;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    [[nodiscard]] QString firstError() const { return json[u"errors"][0].toString(); }
};

/// What a plain TCP client saw until the connection ended, or enough had come.
struct RawAnswer {
    QByteArray bytes;
    bool ended = false;
};

QByteArray toJson(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray updateBody(const QString& id, const QJsonValue& types)
{
    return toJson({{u"data"_s,
        QJsonObject {{u"type"_s, u"org_connection"_s}, {u"id"_s, id},
            {u"attributes"_s, QJsonObject {{u"connection_types"_s, types}}}}}});
}

QByteArray createBody(const QString& sinkOrgId, const QJsonArray& types)
{
    const QJsonObject sink {{u"data"_s, QJsonObject {{u"type"_s, u"orgs"_s}, {u"id"_s, sinkOrgId}}}};
    return toJson({{u"data"_s,
        QJsonObject {{u"type"_s, u"org_connection"_s},
            {u"attributes"_s, QJsonObject {{u"connection_types"_s, types}}},
            {u"relationships"_s, QJsonObject {{u"sink_org"_s, sink}}}}}});
}

QString policyName(const QString& id)
{
    return u"cross-org-connection:"_s + id;
}

QByteArray policyBody(const QString& id, const QString& relation, const QJsonArray& principals)
{
    const QJsonObject binding {{u"relation"_s, relation}, {u"principals"_s, principals}};
    return toJson({{u"data"_s,
        QJsonObject {{u"type"_s, u"restriction_policy"_s}, {u"id"_s, policyName(id)},
            {u"attributes"_s, QJsonObject {{u"bindings"_s, QJsonArray {binding}}}}}}});
}

QString connectionPath(const QString& id)
{
    return u"/api/v2/org_connections/"_s + id;
}

QString policyPath(const QString& id)
{
    return u"/api/v2/restriction_policy/cross-org-connection%3A"_s + id;
}

QString paymentsToCentral()
{
    return sampleConnectionId(payments, central);
}

QStringList typesOf(const SandboxServer& server, const QString& id)
{
    return server.world().connections.value(id).types;
}

/// A self-signed certificate for 127.0.0.1, made now; null where there is no openssl.
std::optional<QSslConfiguration> makeTls(const QTemporaryDir& dir)
{
    const QString key = dir.filePath(u"key.pem"_s);
    const QString certificate = dir.filePath(u"certificate.pem"_s);
    const QStringList arguments {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
        u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s,
        key, u"-out"_s, certificate};
    QFile keyFile(key);
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0 || !keyFile.open(QIODevice::ReadOnly))
        return std::nullopt;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    tls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    return tls;
}

} // namespace

class SandboxTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void parses_data();
    void parses();
    void parsesBytewiseAndPipelined();

    void sampleWorldIsBelievable();
    void samplesStayTheSame();
    void bigWorld();

    void listShape();
    void listPages();
    void listFilters();
    void listShowsOnlyOwnConnections();
    void refuses_data();
    void refuses();
    void updateLeavesNamesOut();
    void createAndDelete();
    void deletesAsDestination();
    void identity();
    void validates_data();
    void validates();
    void managedOrgs();
    void restrictionPolicies();
    void policyRefuses();
    void policyBindsTheSource();
    void disabledUserTakesConnections();
    void revokedPermission();
    void carriesRateLimit();

    void keepsAliveAndPipelines();
    void refusesBadHttp();
    void continuesWhenAsked();
    void recordsExactly();
    void restartsOnItsPort();
    void servesTls();

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
    void latency();
    void stopsWhileBusy();

private:
    Answer call(const QByteArray& verb, const QString& path, const QByteArray& body = {},
        const QString& account = payments);
    QByteArray rawRequest(const QByteArray& verb, const QString& target, const QByteArray& body = {},
        const QByteArray& more = "Connection: close\r\n");
    RawAnswer exchange(const QByteArray& bytes, const QByteArray& until = {});

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

void SandboxTest::init()
{
    m_server = std::make_unique<SandboxServer>(sampleWorld());
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    QVERIFY(m_server->start());
}

void SandboxTest::cleanup()
{
    m_network.reset();
    m_server.reset();
}

Answer SandboxTest::call(
    const QByteArray& verb, const QString& path, const QByteArray& body, const QString& account)
{
    QNetworkRequest request(QUrl(m_server->url().toString() + path, QUrl::StrictMode));
    const SandboxWorld world = m_server->world();
    if (const SandboxAccount* who = world.account(account)) {
        if (const auto* keys = std::get_if<KeyPair>(&who->credentials)) {
            request.setRawHeader("DD-API-KEY", keys->apiKey.toUtf8());
            request.setRawHeader("DD-APPLICATION-KEY", keys->applicationKey.toUtf8());
        } else {
            request.setRawHeader(
                "Authorization", "Bearer " + std::get<BearerToken>(who->credentials).token.toUtf8());
        }
    }
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(m_network->sendCustomRequest(request, verb, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(patienceMs))
        return {};
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    answer.json = QJsonDocument::fromJson(answer.body).object();
    answer.headers = reply->rawHeaderPairs();
    answer.error = reply->error();
    return answer;
}

QByteArray SandboxTest::rawRequest(
    const QByteArray& verb, const QString& target, const QByteArray& body, const QByteArray& more)
{
    const SandboxWorld world = m_server->world();
    const KeyPair keys = std::get<KeyPair>(world.account(payments)->credentials);
    return verb + ' ' + target.toUtf8() + " HTTP/1.1\r\nHost: sandbox\r\nDD-API-KEY: " + keys.apiKey.toUtf8()
        + "\r\nDD-APPLICATION-KEY: " + keys.applicationKey.toUtf8() + "\r\n" + more
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

RawAnswer SandboxTest::exchange(const QByteArray& bytes, const QByteArray& until)
{
    RawAnswer answer;
    QTcpSocket socket;
    QElapsedTimer clock;
    clock.start();
    socket.connectToHost(m_server->url().host(), static_cast<quint16>(m_server->url().port()));
    if (!socket.waitForConnected(patienceMs))
        return answer;
    socket.write(bytes);
    while (clock.elapsed() < patienceMs && (until.isEmpty() || !answer.bytes.contains(until))) {
        const bool more = socket.bytesAvailable() > 0 || socket.waitForReadyRead(patienceMs);
        answer.bytes += socket.readAll();
        if (!more && socket.state() != QAbstractSocket::ConnectedState)
            break;
    }
    answer.ended = socket.state() != QAbstractSocket::ConnectedState;
    return answer;
}

// ---------------------------------------------------------------- the parser

void SandboxTest::parses_data()
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

void SandboxTest::parses()
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

void SandboxTest::parsesBytewiseAndPipelined()
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

// ---------------------------------------------------------------- the data

void SandboxTest::sampleWorldIsBelievable()
{
    const SandboxWorld world = sampleWorld();
    QCOMPARE(world.accounts.size(), 3);
    QVERIFY(world.connections.size() >= 24);
    QSet<QString> seen;
    bool unknownType = false;
    QSet<QString> creators;
    for (const SandboxConnection& one : world.connections) {
        QVERIFY(world.orgs.contains(one.sourceOrgId) && world.orgs.contains(one.sinkOrgId));
        QVERIFY(world.users.contains(one.createdById));
        QVERIFY(!QUuid::fromString(one.id).isNull());
        QVERIFY(one.createdAt.endsWith(u"+00:00") && one.createdAt.size() == 32);
        unknownType = unknownType || one.types.contains(u"ci_visibility_pipelines"_s);
        creators.insert(world.users[one.createdById].name);
        for (const SandboxAccount& account : world.accounts) {
            if (one.touches(account.orgId))
                seen.insert(one.id);
        }
    }
    QCOMPARE(seen.size(), world.connections.size());
    QVERIFY(unknownType);
    QVERIFY(creators.contains(QSet<QString> {u"Former Admin"_s, u"Pending Engineer"_s, u"svc-terraform"_s}));
    QVERIFY(!world.account(checkout)->may(u"org_connections_write"_s));
    QVERIFY(world.account(checkout)->may(u"org_connections_read"_s));
    QVERIFY(std::any_of(world.orgs.begin(), world.orgs.end(),
        [](const SandboxOrg& org) { return org.name.isRightToLeft(); }));
    QVERIFY(adminPermissions().size() > 380 && adminPermissions().contains(u"org_connections_write"_s));
}

void SandboxTest::samplesStayTheSame()
{
    QCOMPARE(sampleWorld(), sampleWorld());
    QCOMPARE(sampleOrgId(payments), sampleWorld().account(payments)->orgId);
    QVERIFY(sampleWorld().connections.contains(paymentsToCentral()));
}

void SandboxTest::bigWorld()
{
    m_server->edit([](SandboxWorld& world) { world = worldWithConnections(2500); });
    const Answer first = call("GET", u"/api/v2/org_connections"_s, {}, u"Load Test"_s);
    QCOMPARE(first.json[u"data"].toArray().size(), 1000);
    QCOMPARE(first.json[u"meta"][u"page"][u"total_count"].toInt(), 2500);
    const Answer last = call("GET", u"/api/v2/org_connections?limit=1000&offset=2000"_s, {}, u"Load Test"_s);
    QCOMPARE(last.json[u"data"].toArray().size(), 500);
}

// ---------------------------------------------------------------- the API

void SandboxTest::listShape()
{
    const Answer answer = call("GET", u"/api/v2/org_connections"_s);
    QCOMPARE(answer.status, 200);
    const QJsonArray data = answer.json[u"data"].toArray();
    QCOMPARE(data.size(), m_server->world().connectionsOf(sampleOrgId(payments)).size());
    QCOMPARE(answer.json[u"meta"][u"page"][u"total_filtered_count"].toInt(), data.size());
    const auto found = std::find_if(
        data.begin(), data.end(), [](const QJsonValue& one) { return one[u"id"] == paymentsToCentral(); });
    QVERIFY(found != data.end());
    QCOMPARE((*found)[u"type"], u"org_connection"_s);
    QCOMPARE((*found)[u"attributes"][u"created_at"], u"2025-09-17T17:01:30.369165+00:00"_s);
    QCOMPARE((*found)[u"attributes"][u"connection_types"].toArray(), (QJsonArray {u"logs"_s, u"metrics"_s}));
    QCOMPARE((*found)[u"relationships"][u"source_org"][u"data"],
        (QJsonObject {{u"type"_s, u"orgs"_s}, {u"id"_s, sampleOrgId(payments)}, {u"name"_s, payments}}));
    QCOMPARE((*found)[u"relationships"][u"created_by"][u"data"][u"name"], u"svc-payments"_s);

    QSet<QString> ids;
    const QJsonArray included = answer.json[u"included"].toArray();
    for (const QJsonValue& one : included) {
        ids.insert(one[u"id"].toString());
        QVERIFY(one[u"type"] == u"orgs"_s || one[u"type"] == u"users"_s);
    }
    QCOMPARE(ids.size(), included.size());
    QVERIFY(ids.contains(sampleUserId(u"Former Admin"_s)) && ids.contains(sampleOrgId(central)));
}

void SandboxTest::listPages()
{
    QSet<QString> ids;
    for (int offset = 0; offset < 12; offset += 4) {
        const Answer page = call("GET", u"/api/v2/org_connections?limit=4&offset=%1"_s.arg(offset));
        QCOMPARE(page.json[u"meta"][u"page"][u"total_filtered_count"].toInt(), 11);
        const QJsonArray data = page.json[u"data"].toArray();
        for (const QJsonValue& one : data)
            ids.insert(one[u"id"].toString());
    }
    QCOMPARE(ids.size(), 11);
    const Answer beyond = call("GET", u"/api/v2/org_connections?limit=4&offset=400"_s);
    QVERIFY(beyond.json[u"data"].isArray() && beyond.json[u"data"].toArray().isEmpty());
    QVERIFY(!beyond.json.contains(u"included"));
}

void SandboxTest::listFilters()
{
    const QString path = u"/api/v2/org_connections?source_org_id=%1&sink_org_id=%2"_s;
    const Answer one = call("GET", path.arg(sampleOrgId(payments), sampleOrgId(central)));
    QCOMPARE(one.json[u"data"].toArray().size(), 1);
    QCOMPARE(one.json[u"data"][0][u"id"], paymentsToCentral());
    QCOMPARE(one.json[u"meta"][u"page"][u"total_count"].toInt(), 11);
    QCOMPARE(one.json[u"meta"][u"page"][u"total_filtered_count"].toInt(), 1);
    const Answer none = call("GET", path.arg(sampleOrgId(central), sampleOrgId(checkout)));
    QCOMPARE(none.json[u"data"].toArray().size(), 0);
    QVERIFY(!none.json.contains(u"included"));
}

void SandboxTest::listShowsOnlyOwnConnections()
{
    const Answer answer = call("GET", u"/api/v2/org_connections"_s, {}, central);
    QCOMPARE(answer.status, 200);
    const QJsonArray data = answer.json[u"data"].toArray();
    QVERIFY(!data.isEmpty());
    for (const QJsonValue& one : data) {
        const QJsonValue ends = one[u"relationships"];
        QVERIFY(ends[u"source_org"][u"data"][u"id"] == sampleOrgId(central)
            || ends[u"sink_org"][u"data"][u"id"] == sampleOrgId(central));
    }
}

void SandboxTest::refuses_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("account");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const QString list = u"/api/v2/org_connections"_s;
    const QString id = paymentsToCentral();
    const QString unknown = u"11111111-2222-4333-8444-555555555555"_s;
    const QString pair = u"connection between orgs "_s + sampleOrgId(payments) + u" and "_s;
    const QString invalid = u"Validation failed for input."_s;
    const QJsonArray logs {u"logs"_s};
    const QJsonArray twice {u"logs"_s, u"logs"_s};
    const auto row = [](const char* name, const char* verb, const QString& path, const QByteArray& body,
                         const QString& account, int status, const QString& error) {
        QTest::newRow(name) << QByteArray(verb) << path << body << account << status << error;
    };
    row("no credentials", "GET", list, {}, {}, 401, u"Unauthorized"_s);
    row("list, not a number", "GET", list + u"?limit=many"_s, {}, payments, 400, invalid);
    row("update, duplicates", "PATCH", connectionPath(id), updateBody(id, twice), payments, 400, invalid);
    row("update, no types", "PATCH", connectionPath(id), updateBody(id, QJsonArray()), payments, 400,
        invalid);
    row("update, types are text", "PATCH", connectionPath(id), updateBody(id, u"logs"_s), payments, 400,
        invalid);
    row("update, not JSON", "PATCH", connectionPath(id), "{", payments, 400, invalid);
    row("update, another id", "PATCH", connectionPath(id), updateBody(unknown, logs), payments, 400, invalid);
    row("update, unknown", "PATCH", connectionPath(unknown), updateBody(unknown, logs), payments, 404,
        u"Org connection with id:%1 not found not found"_s.arg(unknown));
    row("update by destination", "PATCH", connectionPath(id), updateBody(id, logs), central, 403,
        u"Forbidden"_s);
    row("update, read only", "PATCH", connectionPath(id), updateBody(id, logs), checkout, 403,
        u"Forbidden"_s);
    row("create, duplicates", "POST", list, createBody(sampleOrgId(u"Treasury"_s), twice), payments, 400,
        pair + sampleOrgId(u"Treasury"_s) + u" is not allowed"_s);
    row("create, no types", "POST", list, createBody(sampleOrgId(u"Treasury"_s), {}), payments, 400, invalid);
    row("create, no destination", "POST", list, createBody({}, logs), payments, 400, invalid);
    row("create, to itself", "POST", list, createBody(sampleOrgId(payments), logs), payments, 400,
        pair + sampleOrgId(payments) + u" is not allowed"_s);
    row("create, exists", "POST", list, createBody(sampleOrgId(central), logs), payments, 409,
        pair + sampleOrgId(central) + u" already exists"_s);
    row("create, unknown org", "POST", list, createBody(unknown, logs), payments, 404, u"Not found"_s);
    row("create, read only", "POST", list, createBody(sampleOrgId(u"Treasury"_s), logs), checkout, 403,
        u"Forbidden"_s);
    row("delete, unknown", "DELETE", connectionPath(unknown), {}, payments, 404,
        u"org connection with id:%1 not found not found"_s.arg(unknown));
    row("delete, malformed", "DELETE", connectionPath(u"nonsense"_s), {}, payments, 400,
        u"connection id must be a valid uuid"_s);
    row("delete, read only", "DELETE", connectionPath(id), {}, checkout, 403, u"Forbidden"_s);
    row("get by id", "GET", connectionPath(id), {}, payments, 404, u"Not found"_s);
    row("orgs, read only", "GET", u"/api/v2/org"_s, {}, checkout, 403, u"Forbidden"_s);
    row("unknown path", "GET", u"/api/v2/nothing"_s, {}, payments, 404, u"Not found"_s);
}

void SandboxTest::refuses()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, account);
    QFETCH(int, status);
    QFETCH(QString, error);
    const Answer answer = call(verb, path, body, account);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, toJson({{u"errors"_s, QJsonArray {error}}}));
    QCOMPARE(m_server->world(), sampleWorld());
}

void SandboxTest::updateLeavesNamesOut()
{
    const QString id = paymentsToCentral();
    const Answer answer = call(
        "PATCH", connectionPath(id), updateBody(id, QJsonArray {u"metrics"_s, u"new_type"_s, u"logs"_s}));
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.json.contains(u"included"));
    const QJsonValue data = answer.json[u"data"];
    QCOMPARE(data[u"attributes"][u"connection_types"].toArray(),
        (QJsonArray {u"metrics"_s, u"new_type"_s, u"logs"_s}));
    for (const QString& end : {u"source_org"_s, u"sink_org"_s, u"created_by"_s}) {
        QVERIFY(data[u"relationships"][end][u"data"][u"id"].isString());
        QVERIFY(!data[u"relationships"][end][u"data"].toObject().contains(u"name"));
    }
    SandboxConnection expected = sampleWorld().connections[id];
    expected.types = QStringList {u"metrics"_s, u"new_type"_s, u"logs"_s};
    QCOMPARE(m_server->world().connections[id], expected);
}

void SandboxTest::createAndDelete()
{
    const QString sink = sampleOrgId(u"Treasury"_s);
    const Answer made = call("POST", u"/api/v2/org_connections"_s, createBody(sink, {u"audit"_s}));
    QCOMPARE(made.status, 200);
    QVERIFY(!made.json.contains(u"included"));
    const QJsonValue ends = made.json[u"data"][u"relationships"];
    QCOMPARE(ends[u"source_org"][u"data"][u"name"], payments);
    QCOMPARE(ends[u"sink_org"][u"data"][u"name"], u"Treasury"_s);
    QCOMPARE(ends[u"created_by"][u"data"][u"name"], u"Sample Admin"_s);
    QCOMPARE(made.json[u"data"][u"attributes"][u"created_at"].toString().size(), 32);
    const QString id = made.json[u"data"][u"id"].toString();
    QCOMPARE(typesOf(*m_server, id), QStringList {u"audit"_s});

    const Answer gone = call("DELETE", connectionPath(id));
    QCOMPARE(gone.status, 200);
    QCOMPARE(gone.body, "{}");
    QCOMPARE(m_server->world(), sampleWorld());
    QCOMPARE(call("DELETE", connectionPath(id)).status, 404);
}

void SandboxTest::deletesAsDestination()
{
    QCOMPARE(call("DELETE", connectionPath(paymentsToCentral()), {}, central).status, 200);
    QVERIFY(!m_server->world().connections.contains(paymentsToCentral()));
    const QString foreign = sampleConnectionId(u"Checkout US"_s, central);
    QCOMPARE(call("DELETE", connectionPath(foreign)).status, 404);
}

void SandboxTest::identity()
{
    const Answer admin = call("GET", u"/api/v2/current_user"_s);
    QCOMPARE(admin.status, 200);
    QVERIFY2(admin.body.size() > 120'000, qPrintable(QString::number(admin.body.size())));
    QCOMPARE(admin.json[u"data"][u"attributes"][u"name"], u"Sample Admin"_s);
    QCOMPARE(admin.json[u"data"][u"attributes"][u"service_account"], false);
    QCOMPARE(admin.json[u"data"][u"relationships"][u"org"][u"data"][u"id"], sampleOrgId(payments));

    const Answer reader = call("GET", u"/api/v2/current_user"_s, {}, checkout);
    QStringList permissions;
    QString org;
    const QJsonArray included = reader.json[u"included"].toArray();
    for (const QJsonValue& one : included) {
        if (one[u"type"] == u"permissions"_s)
            permissions.append(one[u"attributes"][u"name"].toString());
        if (one[u"type"] == u"orgs"_s)
            org = one[u"attributes"][u"name"].toString();
    }
    QCOMPARE(org, checkout);
    QCOMPARE(permissions, readOnlyPermissions());

    const Answer service = call("GET", u"/api/v2/current_user"_s, {}, central);
    QCOMPARE(service.json[u"data"][u"attributes"][u"service_account"], true);
    QCOMPARE(call("GET", u"/api/v2/validate_keys"_s).body, R"({"status":"ok"})");
    QCOMPARE(call("GET", u"/api/v2/validate_keys"_s, {}, central).body, R"({"status":"ok"})");
}

void SandboxTest::validates_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("part");
    const SandboxWorld world = sampleWorld();
    const KeyPair keys = std::get<KeyPair>(world.account(payments)->credentials);
    const QByteArray apiKey = "dd-api-key: " + keys.apiKey.toUtf8() + "\r\n";
    const QByteArray wrongKey = "DD-API-KEY: wrong\r\n";
    const QByteArray envelope = R"({"code":403,"email":"support@datadoghq.com","errors":["Forbidden"])";
    const auto row = [](const char* name, const char* path, const QByteArray& headers, int status,
                         const QByteArray& part) {
        QTest::newRow(name) << QByteArray(path) << headers << status << part;
    };
    row("v1, good key", "/api/v1/validate", apiKey, 200, R"({"valid":true})");
    row("v1, no key", "/api/v1/validate", "", 403, R"({"errors":["API key required"]})");
    row("v1, wrong key", "/api/v1/validate", wrongKey, 403, R"({"errors":["Forbidden"]})");
    row("v2, good key", "/api/v2/validate", apiKey, 200, R"("id":")" + sampleOrgId(payments).toUtf8());
    row("v2, wrong key", "/api/v2/validate", wrongKey, 403, R"({"errors":["Forbidden"]})");
    row("pair, no application key", "/api/v2/validate_keys", apiKey, 401, R"({"errors":["Unauthorized"]})");
    row("pair, wrong application key", "/api/v2/validate_keys", apiKey + "DD-APPLICATION-KEY: wrong\r\n", 403,
        envelope);
    row("pair, wrong token", "/api/v2/validate_keys", "Authorization: Bearer wrong\r\n", 401,
        R"({"errors":["Unauthorized"]})");
    row("list, wrong keys", "/api/v2/org_connections", wrongKey + "DD-APPLICATION-KEY: wrong\r\n", 403,
        envelope);
}

void SandboxTest::validates()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    QFETCH(QByteArray, part);
    const RawAnswer answer
        = exchange("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers + "\r\n");
    QVERIFY2(answer.bytes.startsWith(QByteArray("HTTP/1.1 " + QByteArray::number(status) + ' ')),
        answer.bytes.constData());
    QVERIFY2(answer.bytes.contains(part), answer.bytes.constData());
}

void SandboxTest::managedOrgs()
{
    const Answer answer = call("GET", u"/api/v2/org"_s);
    QCOMPARE(answer.status, 200);
    const QJsonValue data = answer.json[u"data"];
    QCOMPARE(data[u"type"], u"managed_orgs"_s);
    QCOMPARE(data[u"id"], sampleOrgId(payments));
    QCOMPARE(data[u"relationships"][u"current_org"][u"data"][u"id"], sampleOrgId(payments));
    const qsizetype count = m_server->world().orgs.size();
    QCOMPARE(data[u"relationships"][u"managed_orgs"][u"data"].toArray().size(), count);
    QCOMPARE(answer.json[u"included"].toArray().size(), count);
}

void SandboxTest::restrictionPolicies()
{
    const QString id = paymentsToCentral();
    const Answer open = call("GET", policyPath(id));
    QCOMPARE(open.status, 200);
    QCOMPARE(open.json[u"data"][u"id"], policyName(id));
    QCOMPARE(open.json[u"data"][u"attributes"][u"bindings"], QJsonArray());

    const QString me = u"user:"_s + sampleUserId(u"Sample Admin"_s);
    const Answer set = call("POST", policyPath(id), policyBody(id, u"editor"_s, {me}));
    QCOMPARE(set.status, 200);
    const QJsonObject binding {{u"relation"_s, u"editor"_s}, {u"principals"_s, QJsonArray {me}}};
    QCOMPARE(set.json[u"data"][u"attributes"][u"bindings"], QJsonArray {binding});
    const Answer plainColon
        = call("GET", u"/api/v2/restriction_policy/cross-org-connection:"_s + id, {}, central);
    QCOMPARE(plainColon.json[u"data"][u"attributes"][u"bindings"], QJsonArray {binding});

    // The policy binds: the destination's service account is no editor.
    QCOMPARE(call("DELETE", connectionPath(id), {}, central).status, 403);
    const Answer restored = call("DELETE", policyPath(id));
    QCOMPARE(restored.status, 204);
    QVERIFY(restored.body.isEmpty());
    QCOMPARE(call("DELETE", connectionPath(id), {}, central).status, 200);
}

void SandboxTest::policyRefuses()
{
    const QString id = paymentsToCentral();
    const Answer relation = call("POST", policyPath(id), policyBody(id, u"owner"_s, {u"user:x"_s}));
    QCOMPARE(relation.status, 400);
    QCOMPARE(relation.json[u"errors"][0][u"status"], u"400"_s);
    QCOMPARE(call("POST", policyPath(id), policyBody(id, u"editor"_s, {u"nobody"_s})).status, 400);
    QCOMPARE(call("POST", policyPath(id), "[]").status, 400);
    const Answer unknown = call("GET", policyPath(u"nothing"_s));
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.json[u"errors"][0][u"title"], u"Not Found"_s);
    const QString own = sampleConnectionId(checkout, central);
    const QByteArray body = policyBody(own, u"editor"_s, {u"team:x"_s});
    QCOMPARE(call("POST", policyPath(own), body, checkout).status, 403);
}

void SandboxTest::policyBindsTheSource()
{
    const QString id = paymentsToCentral();
    const auto isListed = [&](const QString& account) {
        const Answer list = call("GET", u"/api/v2/org_connections"_s, {}, account);
        return list.body.contains(id.toLatin1());
    };
    // Datadog lets nobody lock themselves out unless they ask for it.
    const QByteArray others = policyBody(id, u"editor"_s, {u"team:x"_s});
    const Answer refused = call("POST", policyPath(id), others);
    QCOMPARE(refused.status, 400);
    QVERIFY(isListed(payments));
    QCOMPARE(call("POST", policyPath(id) + u"?allow_self_lockout=true"_s, others).status, 200);
    QCOMPARE(call("GET", policyPath(id)).status, 403);
    QCOMPARE(call("DELETE", policyPath(id)).status, 403);
    QVERIFY(!isListed(payments));
    QVERIFY(isListed(central)); // The destination sees what is shared with it.

    m_server->edit([&](SandboxWorld& world) {
        world.policies[id].append({u"viewer"_s, {u"org:"_s + sampleOrgId(payments)}});
    });
    QVERIFY(isListed(payments));
    QCOMPARE(call("GET", policyPath(id)).status, 200);
    QCOMPARE(call("DELETE", connectionPath(id)).status, 403);
}

void SandboxTest::disabledUserTakesConnections()
{
    m_server->edit([](SandboxWorld& world) { world.disableUser(sampleUserId(u"Sample Admin"_s)); });
    for (const SandboxConnection& one : m_server->world().connections)
        QVERIFY(one.createdById != sampleUserId(u"Sample Admin"_s));
    QCOMPARE(call("GET", u"/api/v2/validate_keys"_s).status, 403);
}

void SandboxTest::revokedPermission()
{
    m_server->edit([](SandboxWorld& world) { world.account(payments)->permissions.clear(); });
    QCOMPARE(call("GET", u"/api/v2/org_connections"_s).firstError(), u"Forbidden"_s);
    QCOMPARE(call("GET", u"/api/v2/current_user"_s).status, 200);
}

void SandboxTest::carriesRateLimit()
{
    for (const QString& path : {u"/api/v2/org_connections"_s, u"/api/v1/validate"_s, u"/nowhere"_s}) {
        const Answer answer = call("GET", path);
        QHash<QByteArray, QByteArray> headers;
        for (const auto& [name, value] : answer.headers)
            headers.insert(name.toLower(), value);
        for (const QByteArray name : {"limit", "period", "remaining", "reset", "name"})
            QVERIFY2(!headers.value("x-ratelimit-" + name).isEmpty(), name.constData());
        QVERIFY(headers["x-ratelimit-reset"].toInt() <= 60);
        QCOMPARE(headers["content-type"], "application/json");
    }
}

// ---------------------------------------------------------------- HTTP

void SandboxTest::keepsAliveAndPipelines()
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

void SandboxTest::refusesBadHttp()
{
    const RawAnswer nonsense = exchange("nonsense\r\n\r\n");
    QVERIFY(nonsense.bytes.startsWith("HTTP/1.1 400 Bad Request\r\n"));
    QVERIFY(nonsense.ended);
    const RawAnswer large = exchange("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 999999999\r\n\r\n");
    QVERIFY(large.bytes.startsWith("HTTP/1.1 413 "));
    QVERIFY(exchange("GET /" + QByteArray(70'000, 'x')).bytes.startsWith("HTTP/1.1 431 "));
    QVERIFY(m_server->requests().isEmpty());
}

void SandboxTest::continuesWhenAsked()
{
    const QByteArray request
        = rawRequest("GET", u"/api/v2/validate_keys"_s, "{}", "Expect: 100-continue\r\n");
    const RawAnswer answer = exchange(request.chopped(2), "100 Continue\r\n\r\n");
    QCOMPARE(answer.bytes, "HTTP/1.1 100 Continue\r\n\r\n");
    QVERIFY(!answer.ended);
}

void SandboxTest::recordsExactly()
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

void SandboxTest::restartsOnItsPort()
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

void SandboxTest::servesTls()
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

// ---------------------------------------------------------------- faults

void SandboxTest::faultAnswers()
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

void SandboxTest::faultPicksRequests()
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

void SandboxTest::faultRateLimits()
{
    m_server->addFault(Fault::rateLimited(7, "org_connections_list"));
    const Answer answer = call("GET", u"/api/v2/org_connections"_s);
    QCOMPARE(answer.status, 429);
    QVERIFY(!answer.json.contains(u"errors"));
    QVERIFY(answer.headers.contains(QNetworkReply::RawHeaderPair("X-RateLimit-Reset", "7")));
    QVERIFY(
        answer.headers.contains(QNetworkReply::RawHeaderPair("X-RateLimit-Name", "org_connections_list")));
}

void SandboxTest::faultRedirects()
{
    m_server->addFault(Fault::redirect(QUrl(u"https://elsewhere.example/a b"_s), 302));
    const Answer answer = call("GET", u"/api/v2/org_connections"_s);
    QCOMPARE(answer.status, 302);
    QVERIFY(
        answer.headers.contains(QNetworkReply::RawHeaderPair("Location", "https://elsewhere.example/a%20b")));
}

void SandboxTest::faultDelays()
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

void SandboxTest::faultActsAfterClientLeft()
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

void SandboxTest::faultSilence()
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

void SandboxTest::faultEndings_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("acts");
    QTest::newRow("reset before acting") << u"reset"_s << false;
    QTest::newRow("reset after acting") << u"reset"_s << true;
    QTest::newRow("close before acting") << u"close"_s << false;
    QTest::newRow("close after acting") << u"close"_s << true;
}

void SandboxTest::faultEndings()
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

void SandboxTest::faultCuts_data()
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

void SandboxTest::faultCuts()
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

void SandboxTest::faultMisstatesTheLength()
{
    const QByteArray interim = "HTTP/1.1 100 Continue\r\n\r\n";
    m_server->addFault(Fault::wrongLength(3).after(interim));
    const RawAnswer answer = exchange(rawRequest("GET", u"/api/v2/validate_keys"_s));
    QVERIFY(answer.bytes.startsWith(QByteArray(interim + "HTTP/1.1 200 OK\r\n")));
    QVERIFY(answer.bytes.contains("Content-Length: 18\r\n"));
    QVERIFY(answer.bytes.endsWith("\r\n\r\n{\"status\":\"ok\"}"));
}

void SandboxTest::faultDrips()
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

void SandboxTest::faultHugeBody()
{
    m_server->addFault(Fault::hugeBody(20'000'000));
    QCOMPARE(call("GET", u"/api/v2/org_connections"_s).body.size(), 20'000'000);
    m_server->addFault(Fault::hugeBody(3'000'000).framed(Fault::Framing::Chunked));
    QCOMPARE(call("GET", u"/api/v2/org_connections"_s).body, QByteArray(3'000'000, 'x'));
    m_server->addFault(Fault::hugeBody(3'000'000).framed(Fault::Framing::UntilClose));
    QCOMPARE(call("GET", u"/api/v2/org_connections"_s).body.size(), 3'000'000);
    QCOMPARE(call("GET", u"/api/v2/validate_keys"_s).status, 200);
}

void SandboxTest::faultHugeBodyOverTls()
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

void SandboxTest::faultGarbage()
{
    m_server->addFault(Fault::garbage("SSH-2.0-OpenSSH_9.2\r\n"));
    const RawAnswer answer = exchange(rawRequest("GET", u"/api/v2/validate_keys"_s));
    QCOMPARE(answer.bytes, "SSH-2.0-OpenSSH_9.2\r\n");
    QVERIFY(answer.ended);
    QVERIFY(!m_server->requests().constLast().actedOn);
}

void SandboxTest::faultRewrites()
{
    m_server->addFault(
        Fault::rewrite([](const QByteArray& body) { return QByteArray("\xEF\xBB\xBF" + body); }));
    const Answer answer = call("GET", u"/api/v2/validate_keys"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "\xEF\xBB\xBF{\"status\":\"ok\"}");
}

void SandboxTest::faultChangesTheWorld()
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

void SandboxTest::latency()
{
    m_server->setLatency(80);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(call("GET", u"/api/v2/validate_keys"_s).status, 200);
    QCOMPARE(call("GET", u"/api/v2/validate_keys"_s).status, 200);
    QVERIFY(clock.elapsed() >= 150);
}

void SandboxTest::stopsWhileBusy()
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

QTEST_GUILESS_MAIN(SandboxTest)
#include "sandbox_test.moc"
