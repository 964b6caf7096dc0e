// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/answers.h"
#include "app/datadog/apidate.h"
#include "app/datadog/redaction.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

const QString sourceId = u"11111111-1111-4111-8111-111111111111"_s;
const QString sinkId = u"22222222-2222-4222-8222-222222222222"_s;
const QString userId = u"33333333-3333-4333-8333-333333333333"_s;
const QString connectionId = u"44444444-4444-4444-8444-444444444444"_s;

QByteArray dataFile(const char* name)
{
    QFile file(QStringLiteral(TEST_DATA "/answers/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A data file is missing.");
    return file.readAll();
}

/// The list's only row with the rest of it left as in recorded traffic, changed by text.
QByteArray listWith(const QByteArray& from, const QByteArray& to)
{
    const QByteArray list = QJsonDocument::fromJson(dataFile("list.json")).toJson(QJsonDocument::Compact);
    if (!list.contains(from))
        qFatal("The data file does not hold what is to be replaced.");
    return QByteArray(list).replace(from, to);
}

QByteArray rowWith(const QByteArray& attributes, const QByteArray& relationships = "{}")
{
    return R"({"data":[{"type":"org_connection","id":"c","attributes":)" + attributes + R"(,"relationships":)"
        + relationships + "}]}";
}

OrgConnection onlyRow(const QByteArray& body)
{
    const auto page = parseConnectionPage(body);
    return page && page->connections.size() == 1 ? page->connections.constFirst() : OrgConnection();
}

/// Calls `use` with the document once for every value in it that is replaced, or taken away where it is
/// a member of an object.
void forEveryChange(
    const QJsonValue& root, const QJsonValue& replacement, const std::function<void(const QJsonValue&)>& use)
{
    if (root.isObject()) {
        const QJsonObject object = root.toObject();
        for (const QString& key : object.keys()) {
            const auto with = [&](const QJsonValue& value) {
                QJsonObject changed = object;
                changed.insert(key, value); // Undefined takes the member away.
                use(changed);
            };
            with(replacement);
            forEveryChange(object.value(key), replacement, with);
        }
    } else if (root.isArray()) {
        const QJsonArray array = root.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const auto with = [&](const QJsonValue& value) {
                QJsonArray changed = array;
                changed.replace(i, value.isUndefined() ? QJsonValue() : value);
                use(changed);
            };
            with(replacement);
            forEveryChange(array.at(i), replacement, with);
        }
    }
}

template<typename T> bool isUnreadable(const Result<T>& result)
{
    return !result && result.error().kind == Kind::Unreadable && !result.error().detail.isEmpty();
}

} // namespace

class AnswersTest : public QObject {
    Q_OBJECT

private slots:
    void listAsRecorded();
    void emptyList();
    void listVariants_data();
    void listVariants();
    void types_data();
    void types();
    void totals_data();
    void totals();
    void unreadableLists_data();
    void unreadableLists();
    void createdAndUpdated();
    void unreadableConnections_data();
    void unreadableConnections();
    void currentUserAsRecorded();
    void currentUserVariants_data();
    void currentUserVariants();
    void rolesOfTheCurrentUser();
    void policyAsDocumented();
    void policies_data();
    void policies();
    void orgs();
    void keys();
    void deleted_data();
    void timesGiveBackTheirText_data();
    void timesGiveBackTheirText();
    void timesAreMoments_data();
    void timesAreMoments();
    void deleted();
    void notJson_data();
    void notJson();
    void survivesAnyChange_data();
    void survivesAnyChange();
    void errorTexts_data();
    void errorTexts();
    void errorTextsKeepCredentialsOut();
};

void AnswersTest::timesGiveBackTheirText_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "2025-09-17T17:01:30.369165+00:00", "9999-12-31T23:59:59.999999+00:00",
             "0000-00-00T00:00:00.000000+00:00", "0000-00-00T00:00:00.000001+00:00", "2025-09-17T17:01:30Z",
             "2025-09-17T17:01:30.369165+02:00", "2025-09-17t17:01:30.369165+00:00",
             "2025-19-17T17:01:30.369165+00:00", "2025-09-32T17:01:30.369165+00:00",
             "2025-09-17T17:64:30.369165+00:00", "2025-09-17T17:01:3x.369165+00:00", "yesterday"})
        QTest::addRow("%s", text) << QString::fromLatin1(text);
    QTest::newRow("other digits") << u"\u0662025-09-17T17:01:30.369165+00:00"_s;
}

void AnswersTest::timesGiveBackTheirText()
{
    QFETCH(QString, text);
    const ApiTime time(text);
    QCOMPARE(time.text(), text);
    QCOMPARE(time.isEmpty(), text.isEmpty());
    QVERIFY(time == ApiTime(text));
    QVERIFY(!(time == ApiTime(text + u'0')));
    QVERIFY(ApiTime::fromUtf8(text.toStdString()) == time);
}

void AnswersTest::timesAreMoments_data()
{
    timesGiveBackTheirText_data();
    QTest::newRow("a leap day") << u"2024-02-29T23:59:59.999999+00:00"_s;
    QTest::newRow("no leap day") << u"2025-02-29T00:00:00.000000+00:00"_s;
    QTest::newRow("midnight at the end of a day") << u"2025-09-17T24:00:00.000000+00:00"_s;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59.000001+00:00"_s;
}

/// As Qt reads them, which knows milliseconds only.
void AnswersTest::timesAreMoments()
{
    QFETCH(QString, text);
    const QDateTime date = parseApiDate(text);
    const auto moment = ApiTime(text).microseconds();
    QCOMPARE(moment.has_value(), date.isValid());
    if (moment)
        QVERIFY(std::abs(*moment - date.toMSecsSinceEpoch() * 1000) < 1000);
}

void AnswersTest::listAsRecorded()
{
    const auto page = parseConnectionPage(dataFile("list.json"));
    QVERIFY(page);
    QCOMPARE(page->totalFilteredCount, 1);
    QCOMPARE(page->connections.size(), 1);
    const OrgConnection expected {.id = connectionId,
        .sourceOrg = Org {sourceId, u"Payments Production"_s},
        .sinkOrg = Org {sinkId, u"Central Observability"_s},
        .createdBy
        = User {userId, u"frog"_s, u"frog@example.com"_s, u"frog@example.com"_s, u"Active"_s, false, false},
        .createdAt = u"2025-09-17T17:01:30.369165+00:00"_s,
        .connectionTypes = {u"logs"_s}};
    QVERIFY(page->connections.constFirst() == expected);
}

void AnswersTest::emptyList()
{
    const auto page = parseConnectionPage(dataFile("list-empty.json"));
    QVERIFY(page);
    QVERIFY(page->connections.isEmpty());
    QCOMPARE(page->totalFilteredCount, 0);
}

void AnswersTest::listVariants_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("creator");
    QTest::addColumn<QString>("email");
    const QString payments = u"Payments Production"_s;
    const QString frog = u"frog"_s;
    const QString email = u"frog@example.com"_s;
    const auto row
        = [](const char* name, const QByteArray& body, const QString& source, const QString& creator,
              const QString& mail) { QTest::newRow(name) << body << source << creator << mail; };
    row("no included", listWith("\"included\"", "\"x\""), payments, frog, {});
    row("included is null", R"({"included":null,)" + listWith("\"included\"", "\"x\"").mid(1), payments, frog,
        {});
    row("included is no list", R"({"included":{},)" + listWith("\"included\"", "\"x\"").mid(1), payments,
        frog, {});
    row("names only in included", listWith(R"(,"name":"Payments Production","type")", R"(,"type")"), payments,
        frog, email);
    row("no name anywhere", listWith("\"name\"", "\"x\""), {}, {}, email);
    row("name is a number", listWith(R"("Payments Production")", "5"), {}, frog, email);
    row("name is null", listWith(R"("Payments Production")", "null"), {}, frog, email);
    row("html in the name", listWith("Payments Production", "<img src=x><b>a&amp;b</b>"),
        u"<img src=x><b>a&amp;b</b>"_s, frog, email);
    row("other scripts in the name", listWith("Payments Production", "\\u202eשלום \xF0\x9F\x90\x9F"),
        QString::fromUtf8("\u202Eשלום \xF0\x9F\x90\x9F"), frog, email);
    row("zero in the name", listWith("Payments Production", "a\\u0000b"), QString(u"a\0b"_s), frog, email);
    row("unknown members", R"({"more":[{"a":{}}],)" + listWith("{\"data\"", "{\"data\"").mid(1), payments,
        frog, email);
    row("byte order mark", "\xEF\xBB\xBF" + dataFile("list.json"), payments, frog, email);
    row("no relationships", listWith("\"relationships\"", "\"x\""), {}, {}, {});
    row("relationships are null", rowWith("{}", "null"), {}, {}, {});
    row("relationships are a list", rowWith("{}", "[1]"), {}, {}, {});
    row("relationship is null", rowWith("{}", R"({"source_org":null,"sink_org":null,"created_by":null})"), {},
        {}, {});
    row("data is null", rowWith("{}", R"({"source_org":{"data":null},"created_by":{"data":null}})"), {}, {},
        {});
    row("data is a list", rowWith("{}", R"({"source_org":{"data":[{"name":"x"}]}})"), {}, {}, {});
    row("data is a text", rowWith("{}", R"({"source_org":{"data":"x"}})"), {}, {}, {});
    row("name without an id", rowWith("{}", R"({"source_org":{"data":{"name":"x"}}})"), u"x"_s, {}, {});
    row("no attributes", R"({"data":[{"id":"c"}]})", {}, {}, {});
    row("attributes are null", rowWith("null"), {}, {}, {});
    row("duplicate keys",
        R"({"data":[{"id":"c","id":"d","relationships":{"source_org":)"
        R"({"data":{"name":"first","name":"second"}}}}]})",
        u"first"_s, {}, {});
}

void AnswersTest::listVariants()
{
    QFETCH(QByteArray, body);
    const OrgConnection row = onlyRow(body);
    QVERIFY(!row.id.isEmpty());
    QTEST(row.sourceOrg.name(), "source");
    QTEST(row.createdBy->name, "creator");
    QTEST(row.createdBy->email, "email");
    QCOMPARE(row.createdBy->disabled.has_value(), !row.createdBy->email.isEmpty());
}

void AnswersTest::types_data()
{
    QTest::addColumn<QByteArray>("types");
    QTest::addColumn<QStringList>("wireNames");
    QTest::newRow("one") << QByteArray(R"(["logs"])") << QStringList {u"logs"_s};
    QTest::newRow("in another order")
        << QByteArray(R"(["audit","metrics","logs"])") << QStringList {u"logs"_s, u"metrics"_s, u"audit"_s};
    QTest::newRow("unknown ones") << QByteArray(R"(["zz","ci_visibility","logs"])")
                                  << QStringList {u"logs"_s, u"ci_visibility"_s, u"zz"_s};
    QTest::newRow("twice") << QByteArray(R"(["logs","logs"])") << QStringList {u"logs"_s};
    QTest::newRow("other case") << QByteArray(R"(["Logs"])") << QStringList {u"Logs"_s};
    QTest::newRow("html") << QByteArray(R"(["<b>"])") << QStringList {u"<b>"_s};
    QTest::newRow("none") << QByteArray("[]") << QStringList();
    QTest::newRow("one without a name") << QByteArray(R"(["","logs"])") << QStringList {u"logs"_s};
    QTest::newRow("null") << QByteArray("null") << QStringList();
}

void AnswersTest::types()
{
    QFETCH(QByteArray, types);
    QFETCH(QStringList, wireNames);
    const OrgConnection row = onlyRow(rowWith(R"({"connection_types":)" + types + '}'));
    QCOMPARE(row.id, u"c"_s);
    QCOMPARE(row.connectionTypes.wireNames(), wireNames);
    QCOMPARE(row.createdAt, QString());
}

void AnswersTest::totals_data()
{
    QTest::addColumn<QByteArray>("meta");
    QTest::addColumn<qint64>("total");
    const auto row = [](const char* name, const QByteArray& meta, qint64 total) {
        QTest::newRow(name) << meta << total;
    };
    row("told", R"({"page":{"total_count":9,"total_filtered_count":7}})", 7);
    row("null", "null", -1);
    row("a list", "[]", -1);
    row("no page", "{}", -1);
    row("page is null", R"({"page":null})", -1);
    row("no count", R"({"page":{"total_count":9}})", -1);
    row("count is null", R"({"page":{"total_filtered_count":null}})", -1);
    row("count is a text", R"({"page":{"total_filtered_count":"7"}})", -1);
    row("count is negative", R"({"page":{"total_filtered_count":-7}})", -1);
    row("count has a fraction", R"({"page":{"total_filtered_count":7.5}})", -1);
    row("count is huge", R"({"page":{"total_filtered_count":18446744073709551615}})", -1);
}

void AnswersTest::totals()
{
    QFETCH(QByteArray, meta);
    const auto page = parseConnectionPage(R"({"data":[],"meta":)" + meta + '}');
    QVERIFY(page);
    QTEST(page->totalFilteredCount.value_or(-1), "total");
}

void AnswersTest::unreadableLists_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const QByteArray& body) { QTest::newRow(name) << body; };
    row("no data", "{}");
    row("data is null", R"({"data":null})");
    row("data is an object", R"({"data":{}})");
    row("row is null", R"({"data":[null]})");
    row("row is a text", R"({"data":["x"]})");
    row("row is a list", R"({"data":[[]]})");
    row("row without an id", R"({"data":[{"type":"org_connection"}]})");
    row("second row without an id", R"({"data":[{"id":"c"},{}]})");
    row("id is null", R"({"data":[{"id":null}]})");
    row("id is a number", R"({"data":[{"id":5}]})");
    row("id is empty", R"({"data":[{"id":""}]})");
    row("types are a text", rowWith(R"({"connection_types":"logs"})"));
    row("types are an object", rowWith(R"({"connection_types":{"logs":true}})"));
    row("types hold a number", rowWith(R"({"connection_types":["logs",5]})"));
    row("types hold a null", rowWith(R"({"connection_types":[null]})"));
    row("errors", R"({"errors":["Forbidden"]})");
}

void AnswersTest::unreadableLists()
{
    QFETCH(QByteArray, body);
    QVERIFY(isUnreadable(parseConnectionPage(body)));
}

void AnswersTest::createdAndUpdated()
{
    const auto created = parseConnection(dataFile("created.json"));
    QVERIFY(created);
    QCOMPARE(created->id, connectionId);
    QCOMPARE(created->sinkOrg, (Org {sinkId, u"Central Observability"_s}));
    QVERIFY(!created->createdBy->serviceAccount && !created->createdBy->disabled);

    const auto updated = parseConnection(dataFile("updated.json"));
    QVERIFY(updated);
    QCOMPARE(updated->id, connectionId);
    QCOMPARE(updated->sourceOrg, (Org {sourceId, QString()}));
    QCOMPARE(updated->createdBy->id, userId);
    QCOMPARE(updated->createdBy->name, QString());
    QCOMPARE(updated->connectionTypes, ConnectionTypes {u"logs"_s});
}

void AnswersTest::unreadableConnections_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const QByteArray& body) { QTest::newRow(name) << body; };
    row("empty object", "{}");
    row("data is null", R"({"data":null})");
    row("data is a list", R"({"data":[]})");
    row("no id", R"({"data":{"attributes":{"connection_types":["logs"]}}})");
    row("no attributes", R"({"data":{"id":"c"}})");
    row("no types", R"({"data":{"id":"c","attributes":{}}})");
    row("types are null", R"({"data":{"id":"c","attributes":{"connection_types":null}}})");
    row("types are a text", R"({"data":{"id":"c","attributes":{"connection_types":"logs"}}})");
}

void AnswersTest::unreadableConnections()
{
    QFETCH(QByteArray, body);
    QVERIFY(isUnreadable(parseConnection(body)));
}

void AnswersTest::currentUserAsRecorded()
{
    const auto current = parseCurrentUser(dataFile("current-user.json"));
    QVERIFY(current);
    QCOMPARE(current->user,
        (User {userId, u"frog"_s, u"frog@example.com"_s, u"frog@example.com"_s, u"Active"_s, false, false}));
    QCOMPARE(current->org, (Org {sourceId, u"Payments Production"_s}));
    QCOMPARE(current->permissions,
        (QStringList {u"connections_write"_s, u"org_connections_read"_s, u"org_connections_write"_s}));
}

void AnswersTest::rolesOfTheCurrentUser()
{
    const auto recorded = parseCurrentUser(dataFile("current-user.json"));
    QVERIFY(recorded);
    QCOMPARE(recorded->roles, (QList<Role> {{u"r1"_s, u"Datadog Admin Role"_s}}));
    const auto bare = parseCurrentUser(
        R"({"data":{"id":"u","relationships":{"roles":{"data":[{"id":"a"},null,{"id":5},{"type":"roles"}]}}}})");
    QVERIFY(bare);
    QCOMPARE(bare->roles, (QList<Role> {{u"a"_s, QString()}}));
    const QStringList principals {u"org:"_s + sourceId, u"role:r1"_s, u"user:"_s + userId};
    QCOMPARE(principalsOf(*recorded), principals);
    QCOMPARE(namesOf(*recorded).values(),
        (QStringList {u"Payments Production"_s, u"Datadog Admin Role"_s, u"frog"_s}));
}

void AnswersTest::policyAsDocumented()
{
    const auto policy = parseRestrictionPolicy(dataFile("policy.json"));
    QVERIFY(policy);
    QVERIFY(!policy->isUnrestricted());
    const QList<PolicyBinding> expected {{u"editor"_s, {u"role:r1"_s, u"team:t1"_s, u"user:"_s + userId}},
        {u"viewer"_s, {u"org:"_s + sourceId}}};
    QCOMPARE(policy->bindings(), expected);
}

void AnswersTest::policies_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<QStringList>("lines");
    const auto row
        = [](const char* name, const QByteArray& attributes, bool readable, const QStringList& lines = {}) {
              QTest::newRow(name) << attributes << readable << lines;
          };
    const QByteArray one = R"({"relation":"editor","principals":["user:a"]})";
    row("no bindings: full access", R"({"bindings":[]})", true);
    row("bindings are null", R"({"bindings":null})", true);
    row("one", R"({"bindings":[)" + one + "]}", true, {u"editor user:a"_s});
    row("the same relation twice",
        R"({"bindings":[)" + one + R"(,{"relation":"editor","principals":["role:b","user:a"]}]})", true,
        {u"editor role:b user:a"_s});
    row("an unknown relation",
        R"({"bindings":[{"relation":"resolver","principals":["user:a"]},)" + one + "]}", true,
        {u"editor user:a"_s, u"resolver user:a"_s});
    row("an unknown kind of principal",
        R"({"bindings":[{"relation":"viewer","principals":["group:x:y","plain"]}]})", true,
        {u"viewer group:x:y plain"_s});
    row("nobody in a relation", R"({"bindings":[{"relation":"editor","principals":[]}]})", true,
        {u"editor"_s});
    row("more beside it", R"({"bindings":[{"relation":"viewer","principals":["org:o"],"x":1}],"y":{}})", true,
        {u"viewer org:o"_s});
    row("no attributes", "null", false);
    row("no bindings at all", "{}", false);
    row("bindings are an object", R"({"bindings":{}})", false);
    row("bindings are a text", R"({"bindings":"editor"})", false);
    row("a binding is null", R"({"bindings":[null]})", false);
    row("a binding is a text", R"({"bindings":["editor"]})", false);
    row("no relation", R"({"bindings":[{"principals":["user:a"]}]})", false);
    row("the relation is empty", R"({"bindings":[{"relation":"","principals":["user:a"]}]})", false);
    row("the relation is a number", R"({"bindings":[{"relation":1,"principals":["user:a"]}]})", false);
    row("no principals", R"({"bindings":[)" + one + R"(,{"relation":"viewer"}]})", false);
    row("principals are null", R"({"bindings":[{"relation":"viewer","principals":null}]})", false);
    row("principals are a text", R"({"bindings":[{"relation":"viewer","principals":"user:a"}]})", false);
    row("a principal is a number", R"({"bindings":[{"relation":"viewer","principals":["user:a",5]}]})",
        false);
    row("a principal is empty", R"({"bindings":[{"relation":"viewer","principals":[""]}]})", false);
}

void AnswersTest::policies()
{
    QFETCH(QByteArray, attributes);
    QFETCH(bool, readable);
    const auto policy = parseRestrictionPolicy(
        R"({"data":{"type":"restriction_policy","id":"x","attributes":)" + attributes + "}}");
    QCOMPARE(isUnreadable(policy), !readable);
    if (!readable)
        return;
    QStringList lines;
    for (const PolicyBinding& binding : policy->bindings())
        lines.append((QStringList {binding.relation} + binding.principals).join(u' '));
    QTEST(lines, "lines");
    QCOMPARE(policy->isUnrestricted(), lines.isEmpty());
}

void AnswersTest::currentUserVariants_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<QStringList>("permissions");
    const auto row
        = [](const char* name, const QByteArray& body, bool readable, const QStringList& permissions = {}) {
              QTest::newRow(name) << body << readable << permissions;
          };
    row("only an id", R"({"data":{"id":"u"}})", true);
    row("everything null", R"({"data":{"id":"u","attributes":null,"relationships":null},"included":null})",
        true);
    row("permission without a name",
        R"({"data":{"id":"u"},"included":[{"type":"permissions","id":"p",)"
        R"("attributes":{"name":null}},{"type":"permissions","id":"q"}]})",
        true);
    row("permission twice",
        R"({"data":{"id":"u"},"included":[{"type":"permissions","id":"p","attributes":)"
        R"({"name":"a"}},{"type":"permissions","id":"q","attributes":{"name":"a"}}]})",
        true, {u"a"_s});
    row("wrong types",
        R"({"data":{"id":"u","attributes":{"name":5,"disabled":"no","service_account":1}},)"
        R"("included":[5,null,[],{"type":5,"id":{},"attributes":[]}]})",
        true);
    row("no data", "{}", false);
    row("no id", R"({"data":{}})", false);
    row("id is a number", R"({"data":{"id":1}})", false);
    row("data is a list", R"({"data":[{"id":"u"}]})", false);
}

void AnswersTest::currentUserVariants()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, readable);
    const auto current = parseCurrentUser(body);
    QCOMPARE(isUnreadable(current), !readable);
    if (!readable)
        return;
    QCOMPARE(current->user, User {.id = u"u"_s});
    QTEST(current->permissions, "permissions");
}

void AnswersTest::orgs()
{
    const auto list = parseOrgList(dataFile("orgs.json"));
    QVERIFY(list);
    QCOMPARE(list->currentOrgId, sourceId);
    QCOMPARE(list->orgs,
        (QList<Org> {{sourceId, u"Payments Production"_s}, {sinkId, u"Central Observability"_s}}));

    const auto bare = parseOrgList(R"({"data":{"id":null,"relationships":{"managed_orgs":{"data":)"
                                   R"([{"id":"a"},{"id":null},null,5]}}},"included":null})");
    QVERIFY(bare);
    QCOMPARE(bare->currentOrgId, QString());
    QCOMPARE(bare->orgs, (QList<Org> {{u"a"_s, QString()}}));
    QVERIFY(parseOrgList(R"({"data":{"relationships":{"managed_orgs":null}}})")->orgs.isEmpty());
    QVERIFY(isUnreadable(parseOrgList("{}")));
}

void AnswersTest::keys()
{
    const auto info = parseApiKeyInfo(dataFile("api-key.json"));
    QVERIFY(info);
    QCOMPARE(info->orgId, sourceId);
    QVERIFY(info->valid);
    QVERIFY(!parseApiKeyInfo(R"({"data":{"attributes":{"valid":"true"}}})")->valid);
    QVERIFY(!parseApiKeyInfo("{}")->valid);

    QVERIFY(parseValidateKeys(R"({"status":"ok"})"));
    QVERIFY(isUnreadable(parseValidateKeys(R"({"status":"error"})")));
    QVERIFY(isUnreadable(parseValidateKeys(R"({"status":true})")));
    QVERIFY(isUnreadable(parseValidateKeys("{}")));
}

void AnswersTest::deleted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("as recorded") << QByteArray("{}") << true;
    QTest::newRow("with members") << QByteArray(R"({"data":null})") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("cut") << QByteArray("{") << false;
    QTest::newRow("web page") << dataFile("proxy.html") << false;
}

void AnswersTest::deleted()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isDone);
    const auto done = parseDeleted(body);
    QCOMPARE(done.has_value(), isDone);
    QCOMPARE(isUnreadable(done), !isDone);
}

void AnswersTest::notJson_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const QByteArray& body) { QTest::newRow(name) << body; };
    const QByteArray list = dataFile("list.json");
    row("nothing", "");
    row("blanks", " \n ");
    row("text", "upstream connect error");
    row("web page", dataFile("proxy.html"));
    row("only a byte order mark", "\xEF\xBB\xBF");
    row("utf-16", QByteArray::fromHex("fffe7b007d00"));
    row("number", "5");
    row("null", "null");
    row("text in json", "\"x\"");
    row("list", "[]");
    row("more after it", "{} {}");
    row("comma at the end", R"({"data":[],})");
    row("single quotes", "{'data':[]}");
    row("cut", list.left(list.size() / 2));
    row("cut before the last bracket", list.trimmed().chopped(1));
    row("invalid utf-8", listWith("Payments", "Pay\xFFments"));
    row("overlong utf-8", listWith("Payments", "\xC0\xAF"));
    row("control character in a text", listWith("Payments", "a\nb"));
    row("half a surrogate pair", listWith("Payments", "\\ud800"));
    row("zero bytes", QByteArray(100, '\0'));
    row("deep lists", QByteArray(100'000, '[') + QByteArray(100'000, ']'));
    row("deep objects",
        R"({"data":)" + QByteArray(R"({"data":)").repeated(50'000) + '1' + QByteArray(50'001, '}'));
    row("deep in a name", R"({"data":[],"included":)" + QByteArray(5000, '[') + QByteArray(5000, ']') + '}');
}

void AnswersTest::notJson()
{
    QFETCH(QByteArray, body);
    QVERIFY(isUnreadable(parseConnectionPage(body)));
    QVERIFY(isUnreadable(parseConnection(body)));
    QVERIFY(isUnreadable(parseDeleted(body)));
    QVERIFY(isUnreadable(parseCurrentUser(body)));
    QVERIFY(isUnreadable(parseRestrictionPolicy(body)));
    QVERIFY(isUnreadable(parseApiKeyInfo(body)));
    QVERIFY(isUnreadable(parseValidateKeys(body)));
    QVERIFY(isUnreadable(parseOrgList(body)));
}

void AnswersTest::survivesAnyChange_data()
{
    QTest::addColumn<QByteArray>("file");
    for (const char* file : {"list.json", "list-empty.json", "created.json", "updated.json",
             "current-user.json", "orgs.json", "api-key.json", "envelope.json", "policy.json"})
        QTest::newRow(file) << dataFile(file);
}

/// Null, another type, or nothing in the place of every value: a good value or a word what is wrong.
void AnswersTest::survivesAnyChange()
{
    QFETCH(QByteArray, file);
    const QJsonValue replacements[]
        = {QJsonValue(), true, 7, -1.5, u"text"_s, QString(), QJsonArray {QJsonValue()},
            QJsonObject {{u"data"_s, QJsonValue()}}, QJsonValue(QJsonValue::Undefined)};
    int changes = 0;
    for (const QJsonValue& replacement : replacements) {
        forEveryChange(QJsonDocument::fromJson(file).object(), replacement, [&](const QJsonValue& changed) {
            const QByteArray body = QJsonDocument(changed.toObject()).toJson();
            ++changes;
            const auto page = parseConnectionPage(body);
            QVERIFY(page || isUnreadable(page));
            for (const OrgConnection& row : page ? page->connections : QList<OrgConnection>())
                QVERIFY(!row.id.isEmpty());
            const auto one = parseConnection(body);
            QVERIFY(one ? !one->id.isEmpty() : isUnreadable(one));
            const auto current = parseCurrentUser(body);
            QVERIFY(current ? !current->user.id.isEmpty() && !current->permissions.contains(QString())
                            : isUnreadable(current));
            const auto list = parseOrgList(body);
            QVERIFY(list || isUnreadable(list));
            const auto policy = parseRestrictionPolicy(body);
            QVERIFY(policy ? !policy->everybody().contains(QString()) : isUnreadable(policy));
            QVERIFY(parseApiKeyInfo(body));
            QVERIFY(!parseErrorTexts(body).contains(QString()));
        });
    }
    QVERIFY(changes >= 27);
}

void AnswersTest::errorTexts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char* name, const QByteArray& body, const QStringList& texts) {
        QTest::newRow(name) << body << texts;
    };
    row("texts", R"({"errors":["Validation failed for input.","Second"]})",
        {u"Validation failed for input."_s, u"Second"_s});
    row("envelope", dataFile("envelope.json"), {u"Forbidden"_s});
    row("objects", R"({"errors":[{"status":"404","title":"Not Found","detail":"no such thing"}]})",
        {u"Not Found: no such thing"_s});
    row("object with a title", R"({"errors":[{"title":"Not Found"}]})", {u"Not Found"_s});
    row("object with a detail", R"({"errors":[{"detail":"no such thing","title":null}]})",
        {u"no such thing"_s});
    row("mixed with nonsense", R"({"errors":["a",null,5,[],{},"",{"title":5},"b"]})", {u"a"_s, u"b"_s});
    row("one text", R"({"errors":"Forbidden"})", {u"Forbidden"_s});
    row("error", R"({"error":"Forbidden"})", {u"Forbidden"_s});
    row("message", R"({"message":"Forbidden"})", {u"Forbidden"_s});
    row("errors are null", R"({"errors":null,"message":"Forbidden"})", {u"Forbidden"_s});
    row("no errors", R"({"status":"error"})", {});
    row("empty errors", R"({"errors":[]})", {});
    row("empty object", "{}", {});
    row("html in a text", R"({"errors":["<b>no</b>"]})", {u"<b>no</b>"_s});
    row("byte order mark", "\xEF\xBB\xBF{\"errors\":[\"no\"]}", {u"no"_s});
    row("web page", dataFile("proxy.html"), {u"502 Bad Gateway"_s});
    row("web page without a title", "<html><body><h1>Bad</h1>\n<p>Gateway</p></body></html>",
        {u"Bad Gateway"_s});
    row("web page with an empty title", "<html><title> </title><body>Bad Gateway</body></html>",
        {u"Bad Gateway"_s});
    row("web page with a script",
        "<html><head><style>p{}</style><script>go(1<2)</script></head><body>Bad</body>", {u"Bad"_s});
    row("web page after blanks", "\n  <HTML><TITLE>Bad</TITLE></HTML>", {u"Bad"_s});
    row("only tags", "<html></html>", {});
    row("text", " upstream connect error \n", {u"upstream connect error"_s});
    row("nothing", "", {});
    row("blanks", " \n", {});
    row("cut json", R"({"errors":["Forb)", {u"{\"errors\":[\"Forb"_s});
    row("long text", QByteArray(5000, 'x'), {QString(2000, u'x')});
}

void AnswersTest::errorTexts()
{
    QFETCH(QByteArray, body);
    QTEST(parseErrorTexts(body), "texts");
}

/// A gateway that does not understand a header repeats it.
void AnswersTest::errorTextsKeepCredentialsOut()
{
    const QByteArray secret = "bearer-of-the-canary";
    keepOutOfLog(BearerToken {QString::fromLatin1(secret)});
    const QByteArray said = "Invalid key=value pair in Authorization header: 'Bearer " + secret + "'.";
    const QList<QByteArray> bodies {QByteArray("{\"message\":\"" + said + "\"}"),
        QByteArray("{\"errors\":[\"" + said + "\"]}"), said,
        QByteArray("<html><title>" + said + "</title></html>"), QByteArray(QByteArray(1990, 'x') + secret)};
    for (const QByteArray& body : bodies) {
        const QString texts = parseErrorTexts(body).join(u' ');
        QVERIFY2(!texts.contains(u"bearer-of"_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"[redacted"_s), qPrintable(texts));
    }
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "answers_test.moc"
