// SPDX-License-Identifier: Apache-2.0
#include "app/connections/storedjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Org& org)
{
    return {{u"id"_s, org.id.text()}, {u"name"_s, org.name}};
}

Org orgFromJson(const QJsonObject& object)
{
    return {.id = object[u"id"].toString(), .name = object[u"name"].toString()};
}

QJsonValue toJson(std::optional<bool> flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

std::optional<bool> flagFromJson(const QJsonValue& value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QJsonObject toJson(const User& user)
{
    return {{u"id"_s, user.id}, {u"name"_s, user.name}, {u"handle"_s, user.handle}, {u"email"_s, user.email},
        {u"status"_s, user.status}, {u"service_account"_s, toJson(user.serviceAccount)},
        {u"disabled"_s, toJson(user.disabled)}};
}

User userFromJson(const QJsonObject& object)
{
    return {.id = object[u"id"].toString(),
        .name = object[u"name"].toString(),
        .handle = object[u"handle"].toString(),
        .email = object[u"email"].toString(),
        .status = object[u"status"].toString(),
        .serviceAccount = flagFromJson(object[u"service_account"]),
        .disabled = flagFromJson(object[u"disabled"])};
}

void append(QByteArray& json, const char* key, const QString& text)
{
    // What needs more than to be UTF-8 is written by who knows how.
    const bool isPlain = std::none_of(text.cbegin(), text.cend(),
        [](QChar one) { return one < u' ' || one == u'"' || one == u'\\' || one.isSurrogate(); });
    json += key;
    if (isPlain)
        json += '"' + text.toUtf8() + '"';
    else
        json += QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

void append(QByteArray& json, const char* key, std::optional<bool> flag)
{
    json += key;
    json += !flag ? "null" : *flag ? "true" : "false";
}

void append(QByteArray& json, const char* key, const Org& org)
{
    json += key;
    append(json, R"({"id":)", org.id);
    append(json, R"(,"name":)", org.name);
    json += '}';
}

void append(QByteArray& json, const char* key, const User& user)
{
    json += key;
    append(json, R"({"id":)", user.id);
    append(json, R"(,"name":)", user.name);
    append(json, R"(,"handle":)", user.handle);
    append(json, R"(,"email":)", user.email);
    append(json, R"(,"status":)", user.status);
    append(json, R"(,"service_account":)", user.serviceAccount);
    append(json, R"(,"disabled":)", user.disabled);
    json += '}';
}

} // namespace

QJsonObject toJson(const OrgConnection& connection)
{
    return {{u"id"_s, connection.id.text()}, {u"source_org"_s, toJson(connection.sourceOrg)},
        {u"sink_org"_s, toJson(connection.sinkOrg)}, {u"created_by"_s, toJson(connection.createdBy)},
        {u"created_at"_s, connection.createdAt.text()},
        {u"connection_types"_s, QJsonArray::fromStringList(connection.connectionTypes.wireNames())}};
}

void appendJson(QByteArray& text, const OrgConnection& connection)
{
    append(text, R"({"id":)", connection.id);
    append(text, R"(,"source_org":)", connection.sourceOrg);
    append(text, R"(,"sink_org":)", connection.sinkOrg);
    append(text, R"(,"created_by":)", connection.createdBy);
    append(text, R"(,"created_at":)", connection.createdAt);
    text += R"(,"connection_types":[)";
    for (const QString& type : connection.connectionTypes.wireNames())
        append(text, text.endsWith('[') ? "" : ",", type);
    text += "]}";
}

OrgConnection connectionFromJson(const QJsonObject& object)
{
    OrgConnection connection {.id = object[u"id"].toString(),
        .sourceOrg = orgFromJson(object[u"source_org"].toObject()),
        .sinkOrg = orgFromJson(object[u"sink_org"].toObject()),
        .createdBy = userFromJson(object[u"created_by"].toObject()),
        .createdAt = object[u"created_at"].toString()};
    QStringList types;
    const QJsonArray names = object[u"connection_types"].toArray();
    for (const QJsonValue& type : names)
        types.append(type.toString());
    types.removeAll(QString());
    connection.connectionTypes = ConnectionTypes(types);
    return connection;
}
