// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/apiclient.h"
#include "app/datadog/transport.h"
#include "app/sandbox/sampleworld.h"
#include "app/sandbox/sandboxserver.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;
const QByteArray listPath = "/api/v2/org_connections";
constexpr RetryPolicy impatient {.atMost = 3, .backOff = 1ms};

QString paymentsToCentral()
{
    return sampleConnectionId(payments, central);
}

/// One that leaves the account of Payments Production its access, and that of Central Observability none.
RestrictionPolicy somePolicy()
{
    return RestrictionPolicy()
        .with(editorRelation(), u"org:"_s + sampleOrgId(payments))
        .with(viewerRelation(), u"team:t"_s);
}

/// An org that the account has no connection to.
QString unconnectedOrgId(const QString& account)
{
    const SandboxWorld world = sampleWorld();
    const QString own = sampleOrgId(account);
    for (const QString& id : world.orgs.keys()) {
        if (id != own && !world.connectionBetween(own, id))
            return id;
    }
    return {};
}

} // namespace

class ApiClientTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void sendsExactBytes_data();
    void sendsExactBytes();
    void keepsIdsInOneSegment();
    void readsAnswers();
    void writesAndReadsAnswers();
    void restricts();
    void mapsErrors_data();
    void mapsErrors();
    void mapsNonsense_data();
    void mapsNonsense();
    void mapsTransportFailures_data();
    void mapsTransportFailures();

    void repeatsReads_data();
    void repeatsReads();
    void waitsForReset();
    void doesNotWaitForLongReset_data();
    void doesNotWaitForLongReset();
    void neverRepeatsWrites_data();
    void neverRepeatsWrites();

    void cancels_data();
    void cancels();
    void cancelsInBackOff();
    void callKeepsClientAlive();

private:
    std::shared_ptr<ApiClient> client(const QString& account = payments);
    /// Calls by the name of a row; the result's error, or one of kind Canceled and status 200 for a success.
    QCoro::Task<ApiError> call(QString name, std::stop_token stop = {});

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Transport> m_transport;
    RetryPolicy m_retry = impatient;
    std::shared_ptr<ApiClient> m_client;
};

void ApiClientTest::init()
{
    m_server = std::make_unique<SandboxServer>(sampleWorld());
    QVERIFY(m_server->start());
    m_transport = std::make_unique<Transport>();
    m_client = client();
}

void ApiClientTest::cleanup()
{
    m_transport.reset();
    m_client.reset();
    m_server.reset();
}

std::shared_ptr<ApiClient> ApiClientTest::client(const QString& account)
{
    const SandboxWorld world = m_server->world();
    return std::make_shared<ApiClient>(
        *siteFromApiUrl(m_server->url()), world.account(account)->credentials, *m_transport, m_retry);
}

template<typename T> ApiError errorOf(const Result<T>& result)
{
    return result ? ApiError {.kind = Kind::Canceled, .status = 200} : result.error();
}

QCoro::Task<ApiError> ApiClientTest::call(QString name, std::stop_token stop)
{
    const auto by = m_client;
    const ConnectionTypes logs(QStringList(u"logs"_s));
    const ConnectionTypes audit(QStringList(u"audit"_s));
    const ListQuery everything;
    if (name == u"list")
        co_return errorOf(co_await by->list(everything, stop));
    if (name == u"create")
        co_return errorOf((co_await by->create(unconnectedOrgId(payments), logs, stop)).result);
    if (name == u"update")
        co_return errorOf((co_await by->update(paymentsToCentral(), audit, stop)).result);
    if (name == u"remove")
        co_return errorOf((co_await by->remove(paymentsToCentral(), stop)).result);
    if (name == u"validateKeys")
        co_return errorOf(co_await by->validateKeys(stop));
    if (name == u"validateApiKey")
        co_return errorOf(co_await by->validateApiKey(stop));
    if (name == u"currentUser")
        co_return errorOf(co_await by->currentUser(stop));
    if (name == u"restrictionPolicy")
        co_return errorOf(co_await by->restrictionPolicy(paymentsToCentral(), stop));
    if (name == u"setPolicy")
        co_return errorOf(
            (co_await by->setRestrictionPolicy(paymentsToCentral(), somePolicy(), SelfLockout::Refused, stop))
                .result);
    if (name == u"setPolicyAllowed")
        co_return errorOf(
            (co_await by->setRestrictionPolicy(paymentsToCentral(), somePolicy(), SelfLockout::Allowed, stop))
                .result);
    if (name == u"removePolicy")
        co_return errorOf((co_await by->removeRestrictionPolicy(paymentsToCentral(), stop)).result);
    if (name == u"orgs")
        co_return errorOf(co_await by->orgs(stop));
    qFatal("There is no such call.");
}

// ---------------------------------------------------------------- what is sent

void ApiClientTest::sendsExactBytes_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const QByteArray id = paymentsToCentral().toLatin1();
    for (const QString& account : {payments, central}) {
        const auto row = [&account](const char* name, const QByteArray& method, const QByteArray& target,
                             const QByteArray& body = {}) {
            QTest::addRow("%s by %s", name, account == payments ? "key pair" : "bearer token")
                << account << QString::fromLatin1(name) << method << target << body;
        };
        row("list", "GET", listPath + "?limit=1000&offset=0");
        row("create", "POST", listPath,
            R"({"data":{"attributes":{"connection_types":["logs"]},"relationships":{"sink_org":{"data":{"id":")"
                + unconnectedOrgId(payments).toLatin1() + R"(","type":"orgs"}}},"type":"org_connection"}})");
        row("update", "PATCH", listPath + '/' + id,
            R"({"data":{"attributes":{"connection_types":["audit"]},"id":")" + id
                + R"(","type":"org_connection"}})");
        row("remove", "DELETE", listPath + '/' + id);
        const QByteArray policy = "/api/v2/restriction_policy/cross-org-connection%3A" + id;
        const QByteArray bindings = R"({"data":{"attributes":{"bindings":[{"principals":["org:)"
            + sampleOrgId(payments).toLatin1()
            + R"("],"relation":"editor"},{"principals":["team:t"],"relation":"viewer"}]},"id":"cross-org-connection:)"
            + id + R"(","type":"restriction_policy"}})";
        row("restrictionPolicy", "GET", policy);
        row("setPolicy", "POST", policy, bindings);
        row("setPolicyAllowed", "POST", policy + "?allow_self_lockout=true", bindings);
        row("removePolicy", "DELETE", policy);
        row("validateKeys", "GET", "/api/v2/validate_keys");
        row("validateApiKey", "GET", "/api/v2/validate");
        row("currentUser", "GET", "/api/v2/current_user");
        row("orgs", "GET", "/api/v2/org");
    }
}

void ApiClientTest::sendsExactBytes()
{
    QFETCH(QString, account);
    QFETCH(QString, name);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    m_client = client(account);
    await(call(name));

    QCOMPARE(m_server->requests().size(), 1);
    const RecordedRequest sent = m_server->requests().constFirst();
    QCOMPARE(sent.method, method);
    QCOMPARE(sent.target, target);
    QCOMPARE(sent.body, body);
    QByteArrayList headers {"Host: " + m_server->url().authority().toLatin1(), "Connection: Keep-Alive",
        "Accept-Language: en,*", "Accept: application/json", "User-Agent: Orgbridge/" ORGBRIDGE_VERSION};
    if (account == payments) {
        headers += {"DD-API-KEY: sandbox-payments-api-key-0000000",
            "DD-APPLICATION-KEY: sandbox-payments-application-key-0000000"};
    } else {
        const SandboxWorld world = m_server->world();
        headers += "Authorization: Bearer "
            + std::get<BearerToken>(world.account(central)->credentials).token.toUtf8();
    }
    if (method == "GET")
        headers += {"Cache-Control: no-cache", "Pragma: no-cache"};
    else
        headers += "Content-Length: " + QByteArray::number(body.size());
    if (!body.isEmpty())
        headers += "Content-Type: application/json";
    headers += "Accept-Encoding: gzip"; // Whatever else Qt was built for.
    QByteArrayList sentHeaders = sent.headerLines;
    std::sort(headers.begin(), headers.end());
    std::sort(sentHeaders.begin(), sentHeaders.end());
    QCOMPARE(sentHeaders, headers);
}

void ApiClientTest::keepsIdsInOneSegment()
{
    await(m_client->remove(u"a/b?c#d%e f\n\u00e9"_s, {}));
    await(
        m_client->list({.offset = 7, .limit = 3, .sourceOrgId = u"a&b=c#d+e"_s, .sinkOrgId = u"x y"_s}, {}));
    const auto requests = m_server->requests();
    QCOMPARE(requests[0].target, listPath + "/a%2Fb%3Fc%23d%25e%20f%0A%C3%A9");
    QCOMPARE(requests[1].path(), listPath);
    QCOMPARE(requests[1].query().split('&').size(), 4);
    QVERIFY(requests[1].query().startsWith("limit=3&offset=7&sink_org_id=x%20y&source_org_id=a%26b"));
}

// ---------------------------------------------------------------- what comes back

void ApiClientTest::readsAnswers()
{
    const SandboxWorld world = m_server->world();
    const auto page = await(m_client->list({.limit = 2}, {}));
    QVERIFY(page);
    QCOMPARE(page->connections.size(), 2);
    QCOMPARE(page->totalFilteredCount, world.connectionsOf(sampleOrgId(payments)).size());
    const auto one = await(
        m_client->list({.sourceOrgId = sampleOrgId(payments), .sinkOrgId = sampleOrgId(central)}, {}));
    QVERIFY(one);
    QCOMPARE(one->connections.size(), 1);
    QCOMPARE(one->connections[0].sourceOrg, (Org {sampleOrgId(payments), payments}));
    QVERIFY(one->connections[0].createdBy->disabled.has_value());

    QVERIFY(await(m_client->validateKeys({})));
    const auto key = await(m_client->validateApiKey({}));
    QVERIFY(key && key->valid);
    QCOMPARE(key->orgId, sampleOrgId(payments));
    const auto user = await(m_client->currentUser({}));
    QVERIFY(user);
    QCOMPARE(user->org, (Org {sampleOrgId(payments), payments}));
    QVERIFY(user->permissions.contains(u"org_connections_write"_s));
    const auto orgs = await(m_client->orgs({}));
    QVERIFY(orgs);
    QCOMPARE(orgs->currentOrgId, sampleOrgId(payments));
    QVERIFY(orgs->orgs.contains(Org {sampleOrgId(central), central}));
}

void ApiClientTest::writesAndReadsAnswers()
{
    m_client->prepareWrite();
    const QString id = paymentsToCentral();
    const auto updated = await(m_client->update(id, {u"unknown_type"_s, u"audit"_s, u"logs"_s}, {}));
    QVERIFY(updated.result);
    QCOMPARE(updated.result->id, id);
    QCOMPARE(updated.result->sourceOrg, (Org {sampleOrgId(payments), QString()}));
    QCOMPARE(updated.result->connectionTypes, (ConnectionTypes {u"logs"_s, u"audit"_s, u"unknown_type"_s}));
    QCOMPARE(updated.requestId.size(), 8);
    QVERIFY(updated.milliseconds >= 0);
    QCOMPARE(
        m_server->world().connections[id].types, (QStringList {u"logs"_s, u"audit"_s, u"unknown_type"_s}));

    const QString sink = unconnectedOrgId(payments);
    const auto created = await(m_client->create(sink, {u"metrics"_s}, {}));
    QVERIFY(created.result);
    QCOMPARE(created.result->sourceOrg.name(), payments);
    QCOMPARE(created.result->sinkOrg.id(), sink);
    const auto again = await(m_client->create(sink, {u"metrics"_s}, {}));
    QCOMPARE(again.result.error().kind, Kind::AlreadyExists);
    QVERIFY(again.result.error().serverTexts.value(0).contains(u"already exists"_s));

    QVERIFY(await(m_client->remove(created.result->id, {})).result);
    const auto gone = await(m_client->remove(created.result->id, {}));
    QCOMPARE(gone.result.error().kind, Kind::NotFound);
    QCOMPARE(gone.result.error().serverTexts,
        QStringList {u"org connection with id:%1 not found not found"_s.arg(created.result->id)});
    QVERIFY(!m_server->world().connections.contains(created.result->id));
}

void ApiClientTest::restricts()
{
    const QString id = paymentsToCentral();
    const auto open = await(m_client->restrictionPolicy(id, {}));
    QVERIFY(open && open->isUnrestricted());
    const auto set = await(m_client->setRestrictionPolicy(id, somePolicy(), SelfLockout::Refused, {}));
    QVERIFY(set.result);
    QVERIFY(*set.result == somePolicy());
    QVERIFY(!set.requestId.isEmpty());
    const auto read = await(m_client->restrictionPolicy(id, {}));
    QVERIFY(read && *read == somePolicy());

    const auto others = RestrictionPolicy().with(editorRelation(), u"team:t"_s);
    const auto refused = await(m_client->setRestrictionPolicy(id, others, SelfLockout::Refused, {}));
    QVERIFY(!refused.result);
    QCOMPARE(refused.result.error().kind, Kind::BadRequest);
    QVERIFY(await(m_client->restrictionPolicy(id, {})) == somePolicy());

    const auto removed = await(m_client->removeRestrictionPolicy(id, {}));
    QVERIFY(removed.result);
    QVERIFY(!removed.requestId.isEmpty());
    QVERIFY(await(m_client->restrictionPolicy(id, {}))->isUnrestricted());
    QVERIFY(await(m_client->setRestrictionPolicy(id, others, SelfLockout::Allowed, {})).result);
    const auto lockedOut = await(m_client->removeRestrictionPolicy(id, {}));
    QCOMPARE(lockedOut.result.error().kind, Kind::Forbidden);
    const auto unknown = await(m_client->restrictionPolicy(u"a/b"_s, {}));
    QCOMPARE(unknown.error().kind, Kind::NotFound);
    QCOMPARE(m_server->requests().last().target, "/api/v2/restriction_policy/cross-org-connection%3Aa%2Fb");
}

void ApiClientTest::mapsErrors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char* situation, const QString& name, int status, const QByteArray& body,
                         Kind kind, const QStringList& texts = {}) {
        QTest::newRow(situation) << name << status << body << kind << texts;
    };
    const auto errors = [](const QByteArray& text) { return QByteArray("{\"errors\":[\"" + text + "\"]}"); };
    const QByteArray envelope = R"({"status":"error","code":403,"errors":["Forbidden"],"email":"x"})";
    const QByteArray html = "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head></html>";
    row("update with duplicate types", u"update"_s, 400, errors("Validation failed for input."),
        Kind::BadRequest, {u"Validation failed for input."_s});
    row("create with duplicate types", u"create"_s, 400,
        errors("connection between orgs A and B is not allowed"), Kind::BadRequest,
        {u"connection between orgs A and B is not allowed"_s});
    row("create of a pair that exists", u"create"_s, 409,
        errors("connection between orgs A and B already exists"), Kind::AlreadyExists,
        {u"connection between orgs A and B already exists"_s});
    row("create to an unknown org", u"create"_s, 404, errors("Not found"), Kind::NotFound, {u"Not found"_s});
    row("update of an unknown id", u"update"_s, 404, errors("Org connection with id:x not found not found"),
        Kind::NotFound, {u"Org connection with id:x not found not found"_s});
    row("remove of an unknown id", u"remove"_s, 404, errors("org connection with id:x not found not found"),
        Kind::NotFound, {u"org connection with id:x not found not found"_s});
    row("remove of a malformed id", u"remove"_s, 400, errors("connection id must be a valid uuid"),
        Kind::BadRequest, {u"connection id must be a valid uuid"_s});
    row("401", u"list"_s, 401, errors("Unauthorized"), Kind::Unauthorized, {u"Unauthorized"_s});
    row("401 for a write", u"remove"_s, 401, errors("Unauthorized"), Kind::Unauthorized, {u"Unauthorized"_s});
    row("403", u"currentUser"_s, 403, errors("Forbidden"), Kind::Forbidden, {u"Forbidden"_s});
    row("403 envelope", u"list"_s, 403, envelope, Kind::Forbidden, {u"Forbidden"_s});
    row("api key required", u"validateApiKey"_s, 403, errors("API key required"), Kind::Forbidden,
        {u"API key required"_s});
    row("json:api object", u"orgs"_s, 404,
        R"({"errors":[{"status":"404","title":"Not Found","detail":"no such thing"}]})", Kind::NotFound,
        {u"Not Found: no such thing"_s});
    row("429 without errors", u"update"_s, 429, R"({"status":"error"})", Kind::RateLimited);
    row("html from a proxy", u"validateKeys"_s, 502, html, Kind::ServerFailure, {u"502 Bad Gateway"_s});
    row("html from a proxy after a write", u"update"_s, 502, html, Kind::ServerFailure,
        {u"502 Bad Gateway"_s});
    row("text from a gateway", u"list"_s, 503, "upstream connect error", Kind::ServerFailure,
        {u"upstream connect error"_s});
    row("504 without a body", u"list"_s, 504, {}, Kind::ServerFailure);
    row("500", u"list"_s, 500, {}, Kind::ServerFailure);
    row("599", u"list"_s, 599, {}, Kind::ServerFailure);
    row("407", u"list"_s, 407, html, Kind::UnexpectedStatus, {u"502 Bad Gateway"_s});
    row("413", u"update"_s, 413, {}, Kind::UnexpectedStatus);
    row("418", u"list"_s, 418, {}, Kind::UnexpectedStatus);
    row("201 in place of 200", u"create"_s, 201, R"({"data":{"id":"x"}})", Kind::UnexpectedStatus);
    row("202 in place of 200", u"update"_s, 202, "{}", Kind::UnexpectedStatus);
    row("204 in place of 200", u"remove"_s, 204, {}, Kind::UnexpectedStatus);
    row("200 in place of 204", u"removePolicy"_s, 200, "{}", Kind::UnexpectedStatus);
    row("204 for a policy", u"setPolicy"_s, 204, {}, Kind::UnexpectedStatus);
    row("policy of nothing", u"restrictionPolicy"_s, 404,
        R"({"errors":[{"status":"404","title":"Not Found","detail":"x not found"}]})", Kind::NotFound,
        {u"Not Found: x not found"_s});
    row("204 for a list", u"list"_s, 204, {}, Kind::UnexpectedStatus);
    row("206 for a list", u"list"_s, 206, R"({"data":[]})", Kind::UnexpectedStatus);
    row("304", u"list"_s, 304, {}, Kind::UnexpectedStatus);
    row("301", u"list"_s, 301, {}, Kind::Redirected);
    row("600", u"list"_s, 600, {}, Kind::UnexpectedStatus);
}

void ApiClientTest::mapsErrors()
{
    QFETCH(QString, name);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    m_server->addFault(Fault::answer(status, body).forEver());
    const ApiError error = await(call(name));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.status, status);
    QTEST(error.serverTexts, "texts");
    QVERIFY(error.detail.isEmpty() || error.detail.startsWith(u"<!DOCTYPE html>"_s));
    QCOMPARE(error.detail.isEmpty(), !body.startsWith('<'));
    const RecordedRequest sent = m_server->requests().constFirst();
    QCOMPARE(error.address,
        QString::fromLatin1(sent.method) + u' ' + m_server->url().authority()
            + QString::fromLatin1(sent.path()));
    QCOMPARE(m_server->requests().size(), error.isPassing() && sent.method == "GET" ? 4 : 1);
}

void ApiClientTest::mapsNonsense_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"list", "create", "update", "remove", "validateKeys", "currentUser", "orgs"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ApiClientTest::mapsNonsense()
{
    QFETCH(QString, name);
    m_server->addFault(Fault::answer(200, "<html><title>Log in</title></html>"));
    const ApiError page = await(call(name));
    QCOMPARE(page.kind, Kind::Unreadable);
    QCOMPARE(page.status, 200);
    QCOMPARE(page.serverTexts, QStringList {u"Log in"_s});
    QVERIFY(page.detail.startsWith(u"<html>"_s));
    QVERIFY(page.outcomeUnknown());

    m_server->addFault(Fault::rewrite([](const QByteArray& body) { return body.left(1); }));
    const ApiError cut = await(call(name));
    QCOMPARE(cut.kind, Kind::Unreadable);
    QVERIFY(!cut.detail.isEmpty() && cut.serverTexts.isEmpty());
    QCOMPARE(m_server->requests().size(), 2);
    const RecordedRequest sent = m_server->requests().constLast();
    QCOMPARE(cut.address,
        QString::fromLatin1(sent.method) + u' ' + m_server->url().authority()
            + QString::fromLatin1(sent.path()));
}

void ApiClientTest::mapsTransportFailures_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("closed") << Fault::closeAfterActing() << Kind::ConnectionLost;
    QTest::newRow("reset") << Fault::resetBeforeActing() << Kind::ConnectionLost;
    QTest::newRow("cut body") << Fault::cutBody(1) << Kind::ConnectionLost;
    QTest::newRow("silence") << Fault::silence() << Kind::TimedOut;
    QTest::newRow("too large") << Fault::hugeBody(2'000'000) << Kind::TooLarge;
    QTest::newRow("redirect") << Fault::redirect(QUrl(u"https://example.com/x"_s), 308) << Kind::Redirected;
}

void ApiClientTest::mapsTransportFailures()
{
    QFETCH(Fault, fault);
    QFETCH(Kind, kind);
    m_transport = std::make_unique<Transport>(ExchangeLimits {.deadline = 500ms, .largestBody = 1'000'000});
    m_client = client();
    m_server->addFault(fault.forEver());
    for (const QString& name : {u"update"_s, u"remove"_s, u"create"_s, u"list"_s}) {
        const ApiError error = await(call(name));
        QCOMPARE(error.kind, kind);
        QVERIFY(error.outcomeUnknown());
    }
    const auto requests = m_server->requests();
    QCOMPARE(std::count_if(requests.begin(), requests.end(),
                 [](const RecordedRequest& request) { return request.method != "GET"; }),
        3);
}

// ---------------------------------------------------------------- repetition

void ApiClientTest::repeatsReads_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("requests");
    QTest::newRow("503 once") << Fault::answer(503) << Kind::Canceled << 2;
    QTest::newRow("503 three times") << Fault::answer(503).times(3) << Kind::Canceled << 4;
    QTest::newRow("503 for ever") << Fault::answer(503).forEver() << Kind::ServerFailure << 4;
    QTest::newRow("429 without a reset") << Fault::answer(429).forEver() << Kind::RateLimited << 4;
    QTest::newRow("429 with a reset of 0") << Fault::rateLimited(0).times(2) << Kind::Canceled << 3;
    QTest::newRow("429 with nonsense for a reset")
        << Fault::answer(429).withHeader("X-RateLimit-Reset", "soon") << Kind::Canceled << 2;
    QTest::newRow("cut body once") << Fault::cutBody(5) << Kind::Canceled << 2;
    QTest::newRow("404") << Fault::answer(404).forEver() << Kind::NotFound << 1;
    QTest::newRow("403") << Fault::answer(403).forEver() << Kind::Forbidden << 1;
    QTest::newRow("nonsense") << Fault::answer(200, "x").forEver() << Kind::Unreadable << 1;
    QTest::newRow("redirect") << Fault::redirect(QUrl(u"/x"_s)).forEver() << Kind::Redirected << 1;
}

void ApiClientTest::repeatsReads()
{
    QFETCH(Fault, fault);
    m_server->addFault(fault);
    const QSignalSpy waiting(m_client.get(), &ApiClient::waiting);
    QTEST(await(call(u"list"_s)).kind, "kind");
    QTEST(int(m_server->requests().size()), "requests");
    QCOMPARE(waiting.size(), m_server->requests().size() - 1);
}

void ApiClientTest::waitsForReset()
{
    m_server->addFault(Fault::rateLimited(1, "org_connections_list"));
    const QSignalSpy waiting(m_client.get(), &ApiClient::waiting);
    QCOMPARE(await(call(u"list"_s)).status, 200);
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(m_server->requests()[0].time.msecsTo(m_server->requests()[1].time) >= 990);
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0][0].toString(), u"org_connections_list"_s);
    QCOMPARE(waiting[0][1].toInt(), 1);
}

void ApiClientTest::doesNotWaitForLongReset_data()
{
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<int>("seconds");
    QTest::newRow("six minutes") << QByteArray("360") << 360;
    QTest::newRow("an epoch") << QByteArray("1763840000") << 1763840000;
    QTest::newRow("beyond numbers") << QByteArray("99999999999") << std::numeric_limits<int>::max();
}

void ApiClientTest::doesNotWaitForLongReset()
{
    QFETCH(QByteArray, reset);
    m_server->addFault(Fault::rateLimited(1, "bucket").withHeader("x-ratelimit-RESET", reset).forEver());
    const QSignalSpy waiting(m_client.get(), &ApiClient::waiting);
    const ApiError error = await(call(u"list"_s));
    QCOMPARE(error.kind, Kind::RateLimited);
    QCOMPARE(error.bucket, u"bucket"_s);
    QTEST(error.resetSeconds, "seconds");
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(waiting.size(), 0);
}

void ApiClientTest::neverRepeatsWrites_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Fault>("fault");
    for (const char* name : {"create", "update", "remove", "setPolicy", "removePolicy"}) {
        const auto row = [name](const char* situation, const Fault& fault) {
            QTest::addRow("%s %s", name, situation) << QString::fromLatin1(name) << fault;
        };
        row("429", Fault::rateLimited(0));
        row("503", Fault::answer(503));
        row("500 after acting", Fault::answerAfterActing(500));
        row("closed", Fault::closeBeforeActing());
        row("reset", Fault::resetAfterActing());
        row("cut body", Fault::cutBody(1));
    }
}

void ApiClientTest::neverRepeatsWrites()
{
    QFETCH(QString, name);
    QFETCH(Fault, fault);
    m_server->addFault(fault);
    const QSignalSpy waiting(m_client.get(), &ApiClient::waiting);
    QVERIFY(await(call(name)).status != 200 || fault.bodyBytesSent >= 0);
    QCOMPARE(await(call(u"validateKeys"_s)).status, 200); // The server has had the time to see another.
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(waiting.size(), 0);
}

// ---------------------------------------------------------------- cancel

void ApiClientTest::cancels_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"list", "create", "update", "remove", "restrictionPolicy", "setPolicy",
             "removePolicy", "validateKeys", "validateApiKey", "currentUser", "orgs"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ApiClientTest::cancels()
{
    QFETCH(QString, name);
    m_transport = std::make_unique<Transport>(ExchangeLimits(), 1);
    m_client = client();
    m_server->addFault(Fault::silence().forEver());
    std::stop_source inFlight;
    std::stop_source queued;
    int ended = 0;
    const auto count = [&ended](const ApiError& error) {
        ended += error.kind == Kind::Canceled && error.status == 0 ? 1 : 100;
    };
    call(name, inFlight.get_token()).then(count);
    call(name, queued.get_token()).then(count);
    QTRY_COMPARE(m_server->requests().size(), 1);
    queued.request_stop();
    QCOMPARE(ended, 1);
    inFlight.request_stop();
    QCOMPARE(ended, 2);
    call(name, inFlight.get_token()).then(count); // Stopped before it started.
    QCOMPARE(ended, 3);
    m_server->clearFaults();
    QCOMPARE(await(call(u"validateKeys"_s)).status, 200);
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(ended, 3);
}

void ApiClientTest::cancelsInBackOff()
{
    m_retry.backOff = 60s;
    m_client = client();
    m_retry = impatient;
    m_server->addFault(Fault::answer(503).forEver());
    QSignalSpy waiting(m_client.get(), &ApiClient::waiting);
    std::stop_source stop;
    QList<ApiError> ended;
    call(u"list"_s, stop.get_token()).then([&ended](const ApiError& error) { ended.append(error); });
    QTRY_COMPARE(waiting.size(), 1);
    QVERIFY(waiting[0][1].toInt() >= 30 && waiting[0][1].toInt() <= 60);
    QCOMPARE(waiting[0][0].toString(), QString());
    QVERIFY(ended.isEmpty());
    stop.request_stop();
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended[0].kind, Kind::Canceled);
    QVERIFY(ended[0].address.endsWith(u"/api/v2/org_connections"_s));
    QCOMPARE(m_server->requests().size(), 1);
}

void ApiClientTest::callKeepsClientAlive()
{
    m_server->addFault(Fault::answer(503).delayedBy(20));
    auto task = m_client->validateKeys({});
    const std::weak_ptr<ApiClient> alive = m_client;
    m_client.reset();
    QVERIFY(!alive.expired());
    QVERIFY(await(std::move(task)));
    QVERIFY(alive.expired());
    QCOMPARE(m_server->requests().size(), 2);
}

QTEST_GUILESS_MAIN(ApiClientTest)
#include "apiclient_test.moc"
