// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/csvexport.h"
#include "app/exchange/csvtext.h"
#include "app/exchange/desiredstate.h"
#include "app/exchange/exportformats.h"
#include "app/exchange/jsonexport.h"
#include "tests/support/exchangestate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

KnownState knowing(const QList<Connection>& connections)
{
    return {.connections = connections, .orgs = {}, .site = siteByParameter(u"datadoghq.eu"_s)};
}

DesiredState stateOf(const QByteArray& content, const QString& name, const QList<Connection>& known)
{
    return desiredState(parseImport(content, name), knowing(known));
}

/// What it would take to make the server as the file says; nobody may write, so that everything is told.
Difference differenceTo(const DesiredState& state, const QList<Connection>& actual)
{
    return difference(state.desired(), actual, {}, Unnamed::Delete);
}

QList<Connection> manyConnections(int count)
{
    QList<Connection> connections;
    for (int i = 0; i < count; ++i)
        connections.append(connectionBetween(u"Source %1"_s.arg(i % 100), u"=Destination \"%1\""_s.arg(i)));
    return connections;
}

QByteArray headOf(const QByteArray& text, int lines)
{
    return text.split('\n').mid(0, lines).join('\n');
}

} // namespace

class ExportImportTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackUnchanged_data();
    void comesBackUnchanged();
    void comesBackWithoutWhatThisSideKnows_data();
    void comesBackWithoutWhatThisSideKnows();
    void writesJson();
    void followsTheSchema();
    void writesCsv();
    void keepsFormulasOutOfSpreadsheets_data();
    void keepsFormulasOutOfSpreadsheets();
    void keepsCopiedCellsApart();
    void leavesOutWhatIsNotWhole();
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void keepsTypesThatOnlyLookEscaped();
    void tellsWhatItDoesNotUse();
    void idsCount();
    void noticesTypesThatNobodyKnows();
    void noticesAFileWithoutConnections();
    void everyFormatHasWords();
};

void ExportImportTest::comesBackUnchanged_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QList<Connection>>("connections");
    for (const char* suffix : {"json", "csv"}) {
        const QString name = QString::fromLatin1(suffix);
        QTest::addRow("%s, tricky names", suffix) << name << trickyConnections();
        QTest::addRow("%s, 10000 connections", suffix) << name << manyConnections(10'000);
        QTest::addRow("%s, none", suffix) << name << QList<Connection>();
    }
}

void ExportImportTest::comesBackUnchanged()
{
    QFETCH(const QString, suffix);
    QFETCH(const QList<Connection>, connections);
    const QByteArray file
        = suffix == "json"_L1 ? exportJson(exported(connections)) : exportCsv(exported(connections));
    const DesiredState state = stateOf(file, u"state."_s + suffix, connections);
    QVERIFY2(state.isUsable(), qPrintable(state.problems.value(0).text));
    QCOMPARE(state.connections.size(), connections.size());
    const Difference change = differenceTo(state, connections);
    QCOMPARE(change.same, connections.size());
    QCOMPARE(change.unnamed, 0);
    QVERIFY(change.changes.isEmpty() && change.blocked.isEmpty());
}

void ExportImportTest::comesBackWithoutWhatThisSideKnows_data()
{
    comesBackUnchanged_data();
}

/// Names, ids and types come from the file alone, so they have to be in it to the letter.
void ExportImportTest::comesBackWithoutWhatThisSideKnows()
{
    QFETCH(const QString, suffix);
    QFETCH(const QList<Connection>, connections);
    const QByteArray file
        = suffix == "json"_L1 ? exportJson(exported(connections)) : exportCsv(exported(connections));
    const DesiredState state = stateOf(file, u"state."_s + suffix, {});
    QCOMPARE(state.connections.size(), connections.size());
    for (qsizetype i = 0; i < connections.size(); ++i) {
        const DesiredConnection wanted {.sourceOrg = connections.at(i).sourceOrg,
            .sinkOrg = connections.at(i).sinkOrg,
            .connectionTypes = connections.at(i).connectionTypes};
        QCOMPARE(state.connections.at(i).desired.sourceOrg.name, wanted.sourceOrg.name);
        QCOMPARE(state.connections.at(i).desired.sinkOrg.name, wanted.sinkOrg.name);
        QVERIFY(state.connections.at(i).desired == wanted);
        QCOMPARE(state.connections.at(i).id, connections.at(i).id);
    }
}

void ExportImportTest::writesJson()
{
    const Connection one = connectionBetween(u"A \"b\""_s, u"\u05D0"_s, {u"metrics"_s, u"logs"_s});
    const QByteArray json = exportJson(exported({one}));
    QCOMPARE(headOf(json, 9),
        "{\n  \"format\": \"orgbridge-connections\",\n  \"version\": 1,\n"
        "  \"exported_at\": \"2026-03-12T14:02:27.000Z\",\n  \"site\": \"datadoghq.eu\",\n"
        "  \"connections\": [\n    {\n      \"id\": \""
            + one.id.text().toUtf8() + "\",\n      \"source_org\": { \"id\": \""
            + one.sourceOrg.id().text().toUtf8() + "\", \"name\": \"A \\\"b\\\"\" },");
    const QJsonObject row = QJsonDocument::fromJson(json)[u"connections"][0].toObject();
    QCOMPARE(row[u"sink_org"][u"name"].toString(), u"\u05D0"_s);
    QCOMPARE(row[u"connection_types"].toArray(), QJsonArray({u"logs"_s, u"metrics"_s}));
    QCOMPARE(row[u"created_at"].toString(), one.createdAt);
    QCOMPARE(row[u"created_by"][u"service_account"].toBool(), true);
    QVERIFY(!row[u"created_by"].toObject().contains(u"disabled"_s));
}

void ExportImportTest::followsTheSchema()
{
    const QString python = u"/usr/bin/python3"_s;
    if (QProcess::execute(python, {u"-c"_s, u"import jsonschema"_s}) != 0)
        QSKIP("skipped: python3-jsonschema is not installed");
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"state.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(exportJson(exported(trickyConnections())));
    file.close();
    const QString script = u"import json, jsonschema, sys\n"
                           "schema = json.load(open(sys.argv[1])); state = json.load(open(sys.argv[2]))\n"
                           "jsonschema.Draft202012Validator.check_schema(schema)\n"
                           "validator = jsonschema.Draft202012Validator(schema)\n"
                           "validator.validate(state)\n"
                           "state['connections'][0]['connection_types'] = []\n"
                           "sys.exit(3 if validator.is_valid(state) else 0)\n"_s;
    QCOMPARE(
        QProcess::execute(python,
            {u"-c"_s, script, QStringLiteral(TEST_DATA "/../../resources/orgbridge-connections.schema.json"),
                file.fileName()}),
        0);
}

void ExportImportTest::writesCsv()
{
    Connection one = connectionBetween(u"A, \"b\""_s, u"=1+1"_s, {u"metrics"_s, u"logs"_s});
    one.createdBy.edit().disabled = false;
    QCOMPARE(exportCsv(exported({one})),
        "connection_id,source_org_id,source_org_name,sink_org_id,sink_org_name,connection_types,created_at,"
        "created_by_id,created_by_name,created_by_email,created_by_service_account,created_by_disabled\r\n"
            + one.id.text().toUtf8() + ',' + one.sourceOrg.id().text().toUtf8() + ",\"A, \"\"b\"\"\","
            + one.sinkOrg.id().text().toUtf8() + ",'=1+1,logs metrics,2025-09-17T17:01:30.369165+00:00,"
            + one.createdBy->id.toUtf8() + ",\"A, \"\"b\"\"\",'=cmd@example.com,true,false\r\n");
}

void ExportImportTest::keepsFormulasOutOfSpreadsheets_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : trickyNames())
        QTest::newRow(name.left(40).toUtf8().toPercentEncoding(" =+-@'").constData()) << name;
}

/// As a spreadsheet sees it: no cell begins like a formula.
void ExportImportTest::keepsFormulasOutOfSpreadsheets()
{
    QFETCH(const QString, name);
    const QString cell = QString::fromUtf8(exportCsv(exported({connectionBetween(name, u"Plain"_s)})))
                             .section(sampleOrgId(name) + u',', 1, 1);
    QString shown = cell.startsWith(u'"') ? cell.mid(1) : cell;
    QVERIFY(!QString(u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20"_s).contains(shown.at(0)));
    QVERIFY(!QString(u"=+-@"_s).contains(shown.trimmed().at(0)));
}

void ExportImportTest::keepsCopiedCellsApart()
{
    QCOMPARE(tabbedLine({u"plain"_s, u""_s, u"a\tb\r\nc\u2028d"_s, u"=1+1"_s, u"\t@x"_s, u"it's"_s}),
        u"plain\t\ta b  c d\t'=1+1\t' @x\tit's"_s);
}

void ExportImportTest::leavesOutWhatIsNotWhole()
{
    Connection noTypes = connectionBetween(u"A"_s, u"B"_s, {});
    Connection noEnd = connectionBetween(u"A"_s, u"C"_s);
    noEnd.sinkOrg = Org {};
    Connection gone = connectionBetween(u"A"_s, u"D"_s);
    gone.since = SinceLastVisit::Gone;
    const ExportedState state = exported({noTypes, connectionBetween(u"A"_s, u"E"_s), noEnd, gone});
    QCOMPARE(state.connections.size(), 1);
    QCOMPARE(state.connections.first().sinkOrg.name(), u"E"_s);
    QCOMPARE(state.leftOut.size(), 2);
}

void ExportImportTest::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray row = "A,B,logs metrics\n";
    const QByteArray head = "source_org_name,sink_org_name,connection_types\n";
    const auto with = [&](const char* before, const char* after) {
        return QByteArray(head + row).replace(before, after);
    };
    QTest::newRow("names alone") << head + row;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + head + row;
    QTest::newRow("line ends of Windows") << with("\n", "\r\n");
    QTest::newRow("line ends of old Macs") << with("\n", "\r");
    QTest::newRow("no line end at the end") << head + row.trimmed();
    QTest::newRow("blank lines") << "\n" + head + "\n,,\n" + row + "\n\n";
    QTest::newRow("semicolons") << with(",", ";");
    QTest::newRow("tabs") << with(",", "\t");
    QTest::newRow("everything quoted") << QByteArray(
        "\"source_org_name\",\"sink_org_name\",\"connection_types\"\n\"A\",\"B\",\"logs metrics\"\n");
    QTest::newRow("types with commas") << head + "A,B,\"metrics, logs\"\n";
    QTest::newRow("other order, capitals, other columns")
        << QByteArray("Connection_Types,created_at, SINK_ORG_NAME ,source_org_name\nmetrics logs,,B,A\n");
    QTest::newRow("json") << QByteArray(
        " {\"connections\": [{\"sink_org\": {\"name\": \"B\", \"id\": null}, \"id\": null,\r\n"
        "\"connection_types\": [\"metrics\", \"logs\"], \"source_org\": {\"name\": \"\\u0041\"}}], "
        "\"version\": 1}");
    QTest::newRow("json with a byte order mark") << QByteArray(
        "\xEF\xBB\xBF{\"version\": 1, \"connections\": [{\"sink_org\": {\"name\": \"B\"}, \"source_org\":"
        "{\"name\": \"A\"}, \"connection_types\": [\"logs\", \"metrics\"]}]}");
}

void ExportImportTest::readsWhatPeopleWrite()
{
    QFETCH(const QByteArray, content);
    const QList<Connection> known {connectionBetween(u"A"_s, u"C"_s), connectionBetween(u"C"_s, u"B"_s)};
    const DesiredState state = stateOf(content, u"state.txt"_s, known);
    QVERIFY2(state.problems.isEmpty(), qPrintable(state.problems.value(0).text));
    QCOMPARE(state.connections.size(), 1);
    const DesiredConnection& wanted = state.connections.first().desired;
    QCOMPARE(wanted.sourceOrg.id, sampleOrgId(u"A"_s));
    QCOMPARE(wanted.sinkOrg.id, sampleOrgId(u"B"_s));
    QCOMPARE(wanted.connectionTypes, (ConnectionTypes {u"logs"_s, u"metrics"_s}));
}

/// A type whose name nobody can decode must not become one without a name.
void ExportImportTest::keepsTypesThatOnlyLookEscaped()
{
    const ImportFile file = parseImport(
        "source_org_name,sink_org_name,connection_types\nA,B,%at %f4 % %2 a%2Cb\n", u"wanted.csv"_s);
    QStringList types;
    for (const FileValue& type : file.rows.value(0).types)
        types.append(type.text);
    QCOMPARE(types, (QStringList {u"%at"_s, u"%f4"_s, u"%"_s, u"%2"_s, u"a,b"_s}));
}

void ExportImportTest::tellsWhatItDoesNotUse()
{
    const QList<Connection> known {connectionBetween(u"A"_s, u"B"_s)};
    const DesiredState csv = stateOf(
        "owner,source_org_name,sink_org_name,connection_types\nme,A,B,logs\n", u"state.csv"_s, known);
    QVERIFY(csv.isUsable());
    QCOMPARE(csv.problems.size(), 1);
    QCOMPARE(csv.problems.first().kind, FileProblem::Kind::Notice);
    QCOMPARE(csv.problems.first().place, (FilePlace {1, 1, u"owner"_s}));
    QCOMPARE(csv.problems.first().text, u"The column \"owner\" is not used."_s);
    const DesiredState json
        = stateOf("{\"version\":1,\n \"team\":{\"x\":[1]},\"connections\":[{\"source_org\":"
                  "{\"name\":\"A\"},\"sink_org\":{\"name\":\"B\"},\"types\":1,"
                  "\"connection_types\":[\"logs\"]}]}",
            u"state.json"_s, known);
    QVERIFY(json.isUsable());
    QCOMPARE(json.connections.size(), 1);
    QCOMPARE(json.problems.size(), 2);
    QCOMPARE(json.problems.first().place, (FilePlace {2, 2, u"team"_s}));
    QCOMPARE(json.problems.last().place, (FilePlace {2, 85, u"connections[0].types"_s}));
}

void ExportImportTest::idsCount()
{
    const QList<Connection> known {connectionBetween(u"A"_s, u"B"_s)};
    const QByteArray content = "source_org_id,source_org_name,sink_org_id,connection_types\n"
        + sampleOrgId(u"A"_s).toUpper().toUtf8() + ",Another," + sampleOrgId(u"B"_s).toUtf8() + ",logs\n";
    const DesiredState state = stateOf(content, u"state.csv"_s, known);
    QVERIFY(state.isUsable());
    QCOMPARE(state.connections.first().desired.sourceOrg.id, sampleOrgId(u"A"_s));
    QCOMPARE(state.connections.first().desired.sourceOrg.name, u"A"_s);
    QCOMPARE(state.problems.size(), 1);
    QCOMPARE(state.problems.first().kind, FileProblem::Kind::Notice);
    QVERIFY(state.problems.first().text.contains(u"\"Another\""_s));
    QCOMPARE(differenceTo(state, known).same, 1);
}

void ExportImportTest::noticesTypesThatNobodyKnows()
{
    const QByteArray content = "source_org_name,sink_org_name,connection_types\nA,B,log rum\n";
    const DesiredState state
        = stateOf(content, u"state.csv"_s, {connectionBetween(u"A"_s, u"B"_s, {u"rum"_s, u"logs"_s})});
    QVERIFY(state.isUsable());
    QCOMPARE(state.problems.size(), 1); // "rum" is there now, so it is no surprise.
    QVERIFY(state.problems.first().text.startsWith(u"\"log\" is no data type"_s));
}

void ExportImportTest::noticesAFileWithoutConnections()
{
    const DesiredState state = stateOf("{\"version\":1,\"connections\":[]}", u"state.json"_s, {});
    QVERIFY(state.isUsable());
    QCOMPARE(state.problems.value(0).text, u"The file names no connection."_s);
}

void ExportImportTest::everyFormatHasWords()
{
    QSet<QString> suffixes;
    for (const ExportFormat& format : exportFormats()) {
        QVERIFY(!formatLabel(format).isEmpty() && !formatPurpose(format).isEmpty());
        QVERIFY(!format.write(exported({})).isEmpty());
        suffixes.insert(format.suffix);
    }
    QCOMPARE(suffixes, (QSet<QString> {u"json"_s, u"csv"_s, u"tf"_s}));
}

QTEST_GUILESS_MAIN(ExportImportTest)
#include "exportimport_test.moc"
