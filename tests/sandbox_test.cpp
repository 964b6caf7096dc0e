// SPDX-License-Identifier: Apache-2.0
// The sandbox answers as Datadog's API does.
#include "tests/support/sandboxcalls.h"

#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

class SandboxTest : public QObject, SandboxCalls {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

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
};

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

QTEST_GUILESS_MAIN(SandboxTest)
#include "sandbox_test.moc"
