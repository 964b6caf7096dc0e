// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/fileproblem.h"
#include "app/sandbox/sampleworld.h"

#include <QByteArray>
#include <QList>

/// A file that cannot be imported, and what has to be said of it.
struct MalformedFile {
    const char* situation;
    QString name;
    QByteArray content;
    FilePlace place;
    QString reason; ///< Part of what is said.
};

inline QByteArray idOf(const char* org)
{
    return sampleOrgId(QString::fromUtf8(org)).toUtf8();
}

inline QByteArray jsonOrg(const char* org)
{
    return "{\"id\":\"" + idOf(org) + "\"}";
}

/// A file of connections; each row begins a line of its own, the first is line 2.
inline QByteArray jsonWith(const QList<QByteArray>& rows)
{
    return "{\"version\":1,\"connections\":[\n" + rows.join(",\n") + "\n]}\n";
}

inline QByteArray jsonRow(
    const char* source, const char* sink, const QByteArray& types = "[\"logs\"]", const QByteArray& more = {})
{
    return "{\"source_org\":" + jsonOrg(source) + ",\"sink_org\":" + jsonOrg(sink)
        + ",\"connection_types\":" + types + more + "}";
}

inline const QByteArray csvHead = "source_org_id,sink_org_id,connection_types\n";

inline QByteArray csvRow(const char* source, const char* sink, const QByteArray& types = "logs")
{
    return idOf(source) + ',' + idOf(sink) + ',' + types + '\n';
}

/// Every kind of malformed file. Ids and names are those of the sample organizations.
inline QList<MalformedFile> malformedFiles()
{
    constexpr auto payments = "Payments Production";
    constexpr auto central = "Central Observability";
    const QString json = QStringLiteral("state.json");
    const QString csv = QStringLiteral("state.csv");
    const auto field = [](int line, int column, const char* name) {
        return FilePlace {.line = line, .column = column, .field = QString::fromLatin1(name)};
    };
    const QByteArray good = jsonRow(payments, central);
    const QByteArray goodCsv = csvRow(payments, central);
    const QByteArray connectionId
        = sampleConnectionId(QStringLiteral("Payments Production"), QStringLiteral("Fraud Detection"))
              .toUtf8();
    return {
        {"empty", json, "", field(1, 1, ""), QStringLiteral("empty")},
        {"only blanks", csv, " \n\n", field(1, 1, ""), QStringLiteral("empty")},
        {"only separators", csv, ",\r\n,,\r\n", field(1, 1, ""), QStringLiteral("does not name the columns")},
        {"utf-16", csv, QByteArray("\xFF\xFEs\0o\0", 6), field(1, 1, ""), QStringLiteral("UTF-16")},
        {"not utf-8, json", json, "{\n\"x\": \"\xE9t\xE9\"}", field(2, 7, ""), QStringLiteral("not UTF-8")},
        {"not utf-8, csv", csv, csvHead + "\xC3\xBC,\xFC", field(2, 3, ""), QStringLiteral("not UTF-8")},
        {"utf-8 cut off", csv, csvHead + "a,b\xE2\x82", field(2, 4, ""), QStringLiteral("not UTF-8")},
        {"json broken", json, "{\n  \"version\": 1,\n  \"connections\" []\n}", field(3, 17, ""),
            QStringLiteral("not JSON")},
        {"json cut off", json, "{\"version\":1,\"connections\":[\n", field(2, 1, ""),
            QStringLiteral("not JSON")},
        {"json with a comma too many", json, jsonWith({good + ','}), field(3, 1, ""),
            QStringLiteral("not JSON")},
        {"text after the json", json, jsonWith({good}) + "more", field(4, 1, ""), QStringLiteral("not JSON")},
        {"nested too deep", json, QByteArray(5000, '['), field(1, 1025, ""), QStringLiteral("not JSON")},
        {"json, but a list", json, "[]", field(1, 1, ""), QStringLiteral("begins with {")},
        {"json, but a number", json, "17", field(1, 1, ""), QStringLiteral("begins with {")},
        {"another format", json, "{\"format\":\"drafts\",\"version\":1,\"connections\":[]}",
            field(1, 11, "format"), QStringLiteral("another kind: \"drafts\"")},
        {"no version", json, "{\"connections\":[]}", field(1, 1, "version"),
            QStringLiteral("version is missing")},
        {"version of the future", json, "{\"connections\":7,\n \"version\": 2}", field(2, 13, "version"),
            QStringLiteral("version 2")},
        {"version is text", json, "{\"version\":\"1\",\"connections\":[]}", field(1, 12, "version"),
            QStringLiteral("whole number")},
        {"version is a fraction", json, "{\"version\":1.5,\"connections\":[]}", field(1, 12, "version"),
            QStringLiteral("whole number")},
        {"no connections", json, "{\"version\":1}", field(1, 1, "connections"), QStringLiteral("missing")},
        {"connections are no list", json, "{\"version\":1,\"connections\":{}}", field(1, 28, "connections"),
            QStringLiteral("must be a list")},
        {"a row is no object", json, jsonWith({good, "7"}), field(3, 1, "connections[1]"),
            QStringLiteral("must be an object")},
        {"field twice", json,
            jsonWith({jsonRow(payments, central, "[\"logs\"]", ",\"id\":null,\n\"id\":null")}),
            field(3, 1, "connections[0].id"), QStringLiteral("\"id\" is there twice")},
        {"id is a number", json,
            jsonWith({"{\"source_org\":{\"id\":5},\"sink_org\":" + jsonOrg(central)
                + ",\"connection_types\":[\"logs\"]}"}),
            field(2, 21, "connections[0].source_org.id"), QStringLiteral("must be a text")},
        {"no source", json,
            jsonWith({"{\"sink_org\":" + jsonOrg(central) + ",\"connection_types\":[\"logs\"]}"}),
            field(2, 1, "connections[0].source_org"), QStringLiteral("source organization is missing")},
        {"organization without id and name", json,
            jsonWith({"{\"source_org\":{},\"sink_org\":" + jsonOrg(central)
                + ",\"connection_types\":[\"logs\"]}"}),
            field(2, 15, "connections[0].source_org"), QStringLiteral("source organization is missing")},
        {"id is no uuid", json,
            jsonWith({"{\"source_org\":{\"id\":\"payprod\"},\"sink_org\":" + jsonOrg(central)
                + ",\"connection_types\":[\"logs\"]}"}),
            field(2, 21, "connections[0].source_org.id"), QStringLiteral("\"payprod\" is not the id")},
        {"unknown name", json,
            jsonWith({"{\"source_org\":{\"name\":\"Nobody\"},\"sink_org\":" + jsonOrg(central)
                + ",\"connection_types\":[\"logs\"]}"}),
            field(2, 23, "connections[0].source_org.name"), QStringLiteral("called \"Nobody\"")},
        {"no data types", json, jsonWith({jsonRow(payments, central, "[]")}),
            field(2, 137, "connections[0].connection_types"), QStringLiteral("no data types")},
        {"data types are one text", json, jsonWith({jsonRow(payments, central, "\"logs\"")}),
            field(2, 137, "connections[0].connection_types"), QStringLiteral("must be a list")},
        {"data type is a number", json, jsonWith({jsonRow(payments, central, "[\"logs\", 3]")}),
            field(2, 146, "connections[0].connection_types[1]"), QStringLiteral("must be a text")},
        {"data type is empty", json, jsonWith({jsonRow(payments, central, "[\"\"]")}),
            field(2, 138, "connections[0].connection_types[0]"), QStringLiteral("is empty")},
        {"data type twice", json, jsonWith({jsonRow(payments, central, "[\"logs\",\"logs\"]")}),
            field(2, 145, "connections[0].connection_types[1]"), QStringLiteral("\"logs\" is there twice")},
        {"connection to itself", json, jsonWith({jsonRow(payments, payments)}),
            field(2, 72, "connections[0].sink_org"), QStringLiteral("same organization")},
        {"pair twice", json, jsonWith({good, jsonRow("Checkout EU", central), good}),
            field(4, 1, "connections[2]"), QStringLiteral("in line 2 already")},
        {"id of another connection", json,
            jsonWith({jsonRow(payments, central, "[\"logs\"]", ",\n\"id\":\"" + connectionId + "\"")}),
            field(3, 6, "connections[0].id"), QStringLiteral("to Fraud Detection")},
        {"connection id is no uuid", json,
            jsonWith({jsonRow(payments, central, "[\"logs\"]", ",\n\"id\":\"x\"")}),
            field(3, 6, "connections[0].id"), QStringLiteral("not the id of a connection")},
        {"csv without a header", csv, goodCsv, field(1, 1, ""), QStringLiteral("does not name the columns")},
        {"csv without destinations", csv, "source_org_id,connection_types\n", field(1, 1, "sink_org_id"),
            QStringLiteral("sink_org_id or sink_org_name")},
        {"csv column twice", csv, "sink_org_id," + csvHead + "x," + goodCsv, field(1, 27, "sink_org_id"),
            QStringLiteral("there twice")},
        {"csv line too short", csv, csvHead + goodCsv + "a,b\n", field(3, 1, ""), QStringLiteral("2 cell")},
        {"csv line too long", csv, csvHead + goodCsv.trimmed() + ",x\n", field(2, 1, ""),
            QStringLiteral("4 cell")},
        {"csv quote without end", csv, csvHead + goodCsv + "\"a,b,c\n" + goodCsv, field(3, 1, ""),
            QStringLiteral("no counterpart")},
        {"csv quote inside", csv, csvHead + "a\"b,c,logs\n", field(2, 2, ""),
            QStringLiteral("inside a cell")},
        {"csv text after a quote", csv, csvHead + "\"a\"b,c,logs\n", field(2, 4, ""),
            QStringLiteral("Something follows")},
        {"csv without data types", csv, csvHead + csvRow(payments, central, ""),
            field(2, 75, "connection_types"), QStringLiteral("no data types")},
        {"csv pair twice", csv, csvHead + goodCsv + "\n" + goodCsv, field(4, 1, ""),
            QStringLiteral("in line 2 already")},
        {"csv id is no uuid", csv, csvHead + "payprod," + idOf(central) + ",logs\n",
            field(2, 1, "source_org_id"), QStringLiteral("\"payprod\" is not the id")},
        {"csv without a source", csv, csvHead + "," + idOf(central) + ",logs\n", field(2, 1, "source_org_id"),
            QStringLiteral("source organization is missing")},
        {"csv data type twice", csv, csvHead + csvRow(payments, central, "logs metrics logs"),
            field(2, 75, "connection_types"), QStringLiteral("\"logs\" is there twice")},
        {"csv with a picture in it", csv, QByteArray("\x89PNG\r\n\x1a\n", 8), field(1, 1, ""),
            QStringLiteral("not UTF-8")},
    };
}
