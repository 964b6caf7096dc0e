// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/sandboxapi.h"

#include "app/sandbox/sandboxjson.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView connectionsRoute = u"/api/v2/org_connections";
constexpr QStringView policyRoute = u"/api/v2/restriction_policy/";
constexpr QStringView policyPrefix = u"cross-org-connection:";
constexpr int ratePeriodSeconds = 60;

SandboxReply jsonReply(int status, const QJsonObject& json)
{
    return {
        status, {{"Content-Type", "application/json"}}, QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

SandboxReply errorReply(int status, const QString& text)
{
    return jsonReply(status, SandboxJson::errors(text));
}

SandboxReply forbidden()
{
    return errorReply(403, u"Forbidden"_s);
}

SandboxReply invalidInput()
{
    return errorReply(400, u"Validation failed for input."_s);
}

SandboxReply invalidPolicy(const QString& detail)
{
    return jsonReply(400, SandboxJson::errorObjects(400, u"Invalid request"_s, detail));
}

/// The bucket that a request counts against.
QByteArray bucketOf(const QString& path)
{
    for (const QLatin1StringView name : {"org_connections"_L1, "restriction_policy"_L1, "current_user"_L1}) {
        if (path.contains(name))
            return QByteArray(name.data(), name.size());
    }
    return "general";
}

void addRateLimit(SandboxReply& reply, const QString& path)
{
    const qint64 reset = ratePeriodSeconds - QDateTime::currentSecsSinceEpoch() % ratePeriodSeconds;
    reply.headers.append(QList<SandboxReply::Header> {{"X-RateLimit-Limit", "600"},
        {"X-RateLimit-Period", QByteArray::number(ratePeriodSeconds)}, {"X-RateLimit-Remaining", "599"},
        {"X-RateLimit-Reset", QByteArray::number(reset)}, {"X-RateLimit-Name", bucketOf(path)}});
}

/// A number of the query, its default where it is missing; nothing where it is not a count.
std::optional<qint64> countIn(const QUrlQuery& query, const QString& name, qint64 byDefault)
{
    if (!query.hasQueryItem(name))
        return byDefault;
    bool isNumber = false;
    const qint64 count = query.queryItemValue(name).toLongLong(&isNumber);
    return isNumber && count >= 0 ? std::optional(count) : std::nullopt;
}

std::optional<QStringList> stringsIn(const QJsonValue& value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& one : array) {
        if (!one.isString())
            return std::nullopt;
        strings.append(one.toString());
    }
    return strings;
}

/// The resource in a request's body, where it is of that type.
std::optional<QJsonObject> resourceIn(const QByteArray& body, QStringView type)
{
    const QJsonObject data = QJsonDocument::fromJson(body).object()[u"data"].toObject();
    return data[u"type"].toString() == type ? std::optional(data) : std::nullopt;
}

/// The credentials of a request; empty ones where it has none.
Credentials credentialsOf(const SandboxRequest& request)
{
    const QByteArray authorization = request.header("Authorization");
    if (authorization.toLower().startsWith("bearer "))
        return BearerToken {QString::fromUtf8(authorization.mid(7).trimmed())};
    return KeyPair {QString::fromUtf8(request.header("DD-API-KEY")),
        QString::fromUtf8(request.header("DD-APPLICATION-KEY"))};
}

bool isPrincipal(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    const QStringView kind = QStringView(text).first(std::max<qsizetype>(colon, 0));
    return colon + 1 < text.size()
        && (kind == u"role" || kind == u"team" || kind == u"user" || kind == u"org");
}

std::optional<QList<SandboxBinding>> bindingsIn(const QJsonObject& attributes)
{
    if (!attributes[u"bindings"].isArray())
        return std::nullopt;
    QList<SandboxBinding> bindings;
    const QJsonArray lines = attributes[u"bindings"].toArray();
    for (const QJsonValue& line : lines) {
        const QString relation = line[u"relation"].toString();
        const auto principals = stringsIn(line[u"principals"]);
        if ((relation != u"editor" && relation != u"viewer") || !principals
            || !std::all_of(principals->begin(), principals->end(), isPrincipal))
            return std::nullopt;
        bindings.append({relation, *principals});
    }
    return bindings;
}

} // namespace

SandboxReply SandboxApi::handle(const SandboxRequest& request)
{
    SandboxReply reply = route(request);
    addRateLimit(reply, QString::fromUtf8(request.path()));
    return reply;
}

SandboxReply SandboxApi::route(const SandboxRequest& request)
{
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(request.path()));
    if (request.method == "GET" && path == u"/api/v1/validate")
        return validateKey(request, false);
    if (request.method == "GET" && path == u"/api/v2/validate")
        return validateKey(request, true);
    return routeWithAccount(request, path);
}

SandboxReply SandboxApi::routeWithAccount(const SandboxRequest& request, const QString& path)
{
    const Credentials credentials = credentialsOf(request);
    const SandboxAccount* known = isComplete(credentials) ? m_world.accountWith(credentials) : nullptr;
    if (!known) {
        return isComplete(credentials) && std::holds_alternative<KeyPair>(credentials)
            ? jsonReply(403, SandboxJson::refusedEnvelope())
            : errorReply(401, u"Unauthorized"_s);
    }
    const SandboxAccount by = *known;
    const bool reads = request.method == "GET";
    if (reads && path == u"/api/v2/validate_keys")
        return jsonReply(200, {{u"status"_s, u"ok"_s}});
    if (reads && path == u"/api/v2/current_user")
        return jsonReply(200, SandboxJson::currentUser(m_world, by));
    if (reads && path == u"/api/v2/org") {
        const bool may = by.may(u"org_management"_s) || by.may(u"org_connections_write"_s);
        return may ? jsonReply(200, SandboxJson::managedOrgs(m_world, by.orgId)) : forbidden();
    }
    if (path == connectionsRoute)
        return connections(by, request, QString());
    if (path.startsWith(connectionsRoute + u'/'))
        return connections(by, request, path.mid(connectionsRoute.size() + 1));
    if (path.startsWith(policyRoute))
        return policies(by, request, path.mid(policyRoute.size()));
    return errorReply(404, u"Not found"_s);
}

SandboxReply SandboxApi::validateKey(const SandboxRequest& request, bool withOrg) const
{
    const QByteArray key = request.header("DD-API-KEY");
    if (key.isEmpty())
        return errorReply(403, u"API key required"_s);
    const SandboxAccount* account = m_world.accountWithApiKey(QString::fromUtf8(key));
    if (!account)
        return forbidden();
    return jsonReply(200, withOrg ? SandboxJson::keyInfo(*account) : QJsonObject {{u"valid"_s, true}});
}

SandboxReply SandboxApi::connections(
    const SandboxAccount& by, const SandboxRequest& request, const QString& id)
{
    const bool reads = request.method == "GET";
    const bool isKnown = id.isEmpty() ? reads || request.method == "POST"
                                      : request.method == "PATCH" || request.method == "DELETE";
    if (!isKnown)
        return errorReply(404, u"Not found"_s);
    if (!by.may(reads ? u"org_connections_read"_s : u"org_connections_write"_s))
        return forbidden();
    if (reads)
        return listConnections(by, request.query());
    if (request.method == "POST")
        return createConnection(by, request.body);
    return request.method == "PATCH" ? updateConnection(by, id, request.body) : deleteConnection(by, id);
}

SandboxReply SandboxApi::listConnections(const SandboxAccount& by, const QByteArray& query) const
{
    const QUrlQuery items(QString::fromUtf8(query));
    const auto limit = countIn(items, u"limit"_s, 1000);
    const auto offset = countIn(items, u"offset"_s, 0);
    if (!limit || !offset)
        return invalidInput();
    const QString sink = items.queryItemValue(u"sink_org_id"_s, QUrl::FullyDecoded);
    const QString source = items.queryItemValue(u"source_org_id"_s, QUrl::FullyDecoded);

    QList<SandboxConnection> found = m_world.connectionsOf(by.orgId);
    found.removeIf([this, &by](const SandboxConnection& one) { return !m_world.mayView(by, one); });
    const qsizetype total = found.size();
    found.removeIf([&sink, &source](const SandboxConnection& one) {
        return (!sink.isEmpty() && one.sinkOrgId != sink) || (!source.isEmpty() && one.sourceOrgId != source);
    });
    const qint64 from = std::min<qint64>(*offset, found.size());
    const qint64 count = std::min<qint64>(*limit, found.size() - from);
    return jsonReply(200, SandboxJson::connectionPage(m_world, found.mid(from, count), total, found.size()));
}

SandboxReply SandboxApi::createConnection(const SandboxAccount& by, const QByteArray& body)
{
    const auto data = resourceIn(body, u"org_connection");
    if (!data)
        return invalidInput();
    const auto types = stringsIn((*data)[u"attributes"][u"connection_types"]);
    const QString sink = (*data)[u"relationships"][u"sink_org"][u"data"][u"id"].toString();
    if (!types || sink.isEmpty())
        return invalidInput();
    const SandboxOutcome outcome = m_world.createConnection(by, sink, *types);
    if (!outcome.error.isEmpty())
        return errorReply(outcome.status, outcome.error);
    const SandboxConnection made = m_world.connections[outcome.connectionId];
    return jsonReply(
        200, {{u"data"_s, SandboxJson::connection(m_world, made, SandboxJson::Names::Included)}});
}

SandboxReply SandboxApi::updateConnection(const SandboxAccount& by, const QString& id, const QByteArray& body)
{
    const auto data = resourceIn(body, u"org_connection");
    if (!data || (*data)[u"id"].toString() != id)
        return invalidInput();
    const auto types = stringsIn((*data)[u"attributes"][u"connection_types"]);
    if (!types)
        return invalidInput();
    const SandboxOutcome outcome = m_world.updateConnection(by, id, *types);
    if (!outcome.error.isEmpty())
        return errorReply(outcome.status, outcome.error);
    const SandboxConnection changed = m_world.connections[id];
    return jsonReply(
        200, {{u"data"_s, SandboxJson::connection(m_world, changed, SandboxJson::Names::LeftOut)}});
}

SandboxReply SandboxApi::deleteConnection(const SandboxAccount& by, const QString& id)
{
    const SandboxOutcome outcome = m_world.deleteConnection(by, id);
    return outcome.error.isEmpty() ? jsonReply(200, {}) : errorReply(outcome.status, outcome.error);
}

SandboxReply SandboxApi::policies(
    const SandboxAccount& by, const SandboxRequest& request, const QString& policyId)
{
    const bool reads = request.method == "GET";
    if (!reads && request.method != "POST" && request.method != "DELETE")
        return errorReply(404, u"Not found"_s);
    const QString id = policyId.startsWith(policyPrefix) ? policyId.mid(policyPrefix.size()) : QString();
    const auto found = m_world.connections.constFind(id);
    if (found == m_world.connections.constEnd() || !found->touches(by.orgId)) {
        const QString detail = u"%1 not found"_s.arg(policyId);
        return jsonReply(404, SandboxJson::errorObjects(404, u"Not Found"_s, detail));
    }
    if (!by.may(reads ? u"org_connections_read"_s : u"org_connections_write"_s)
        || !(reads ? m_world.mayView(by, *found) : m_world.mayEdit(by, id))) {
        const QString detail = u"You are not allowed to do this."_s;
        return jsonReply(403, SandboxJson::errorObjects(403, u"Forbidden"_s, detail));
    }
    if (reads)
        return jsonReply(200, SandboxJson::policy(policyId, m_world.policies.value(id)));
    if (request.method == "POST")
        return setPolicy(by, id, request);
    m_world.policies.remove(id);
    return {204, {}, {}};
}

SandboxReply SandboxApi::setPolicy(
    const SandboxAccount& by, const QString& connectionId, const SandboxRequest& request)
{
    const QString policyId = policyPrefix + connectionId;
    const auto data = resourceIn(request.body, u"restriction_policy");
    if (!data || (*data)[u"id"].toString() != policyId)
        return invalidPolicy(u"data must be the restriction policy %1"_s.arg(policyId));
    const auto bindings = bindingsIn((*data)[u"attributes"].toObject());
    if (!bindings)
        return invalidPolicy(u"bindings need a relation and valid principals"_s);
    const bool allowsLockout
        = QUrlQuery(QString::fromUtf8(request.query())).queryItemValue(u"allow_self_lockout"_s) == u"true";
    if (!allowsLockout && !SandboxWorld::keepsAsEditor(by, *bindings))
        return invalidPolicy(u"this would remove your own access; see allow_self_lockout"_s);
    if (bindings->isEmpty())
        m_world.policies.remove(connectionId);
    else
        m_world.policies.insert(connectionId, *bindings);
    return jsonReply(200, SandboxJson::policy(policyId, *bindings));
}
