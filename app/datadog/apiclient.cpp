// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/apiclient.h"

#include "app/datadog/delay.h"
#include "app/datadog/parsepage.h"
#include "app/datadog/ratelimit.h"
#include "app/datadog/redaction.h"
#include "app/datadog/serverwords.h"
#include "app/datadog/transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;

constexpr qsizetype longestPageBeginning = 200;
constexpr int okStatus = 200;
constexpr int noContentStatus = 204;
constexpr auto connectionsPath = "/api/v2/org_connections"_L1;

QByteArray updateBody(const QString& connectionId, const ConnectionTypes& types)
{
    const QJsonObject attributes {{u"connection_types"_s, QJsonArray::fromStringList(types.wireNames())}};
    const QJsonObject data {
        {u"type"_s, u"org_connection"_s}, {u"id"_s, connectionId}, {u"attributes"_s, attributes}};
    return QJsonDocument(QJsonObject {{u"data"_s, data}}).toJson(QJsonDocument::Compact);
}

QByteArray createBody(const QString& sinkOrgId, const ConnectionTypes& types)
{
    const QJsonObject attributes {{u"connection_types"_s, QJsonArray::fromStringList(types.wireNames())}};
    const QJsonObject sink {{u"data"_s, QJsonObject {{u"type"_s, u"orgs"_s}, {u"id"_s, sinkOrgId}}}};
    const QJsonObject data {{u"type"_s, u"org_connection"_s}, {u"attributes"_s, attributes},
        {u"relationships"_s, QJsonObject {{u"sink_org"_s, sink}}}};
    return QJsonDocument(QJsonObject {{u"data"_s, data}}).toJson(QJsonDocument::Compact);
}

/// The id comes from the server: encoded, so that it stays one segment of the path.
QString connectionPath(const QString& connectionId)
{
    return connectionsPath + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(connectionId));
}

/// The colon within the id of a policy is encoded, as the official clients do.
QString policyPath(const QString& connectionId)
{
    return u"/api/v2/restriction_policy/"_s
        + QString::fromLatin1(QUrl::toPercentEncoding(policyIdOf(connectionId)));
}

QByteArray policyBody(const QString& connectionId, const RestrictionPolicy& policy)
{
    const QJsonObject data {{u"type"_s, u"restriction_policy"_s}, {u"id"_s, policyIdOf(connectionId)},
        {u"attributes"_s, QJsonObject {{u"bindings"_s, toJson(policy)}}}};
    return QJsonDocument(QJsonObject {{u"data"_s, data}}).toJson(QJsonDocument::Compact);
}

Kind kindOfStatus(int status)
{
    switch (status) {
    case 400:
        return Kind::BadRequest;
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 409:
        return Kind::AlreadyExists;
    case 429:
        return Kind::RateLimited;
    default:
        break;
    }
    if (status >= 300 && status < 400 && status != 304)
        return Kind::Redirected;
    return status >= 500 && status < 600 ? Kind::ServerFailure : Kind::UnexpectedStatus;
}

Kind kindOfEnd(HttpAnswer::End end)
{
    switch (end) {
    case HttpAnswer::End::Complete:
        break;
    case HttpAnswer::End::Unreachable:
        return Kind::Unreachable;
    case HttpAnswer::End::Lost:
        return Kind::ConnectionLost;
    case HttpAnswer::End::TimedOut:
        return Kind::TimedOut;
    case HttpAnswer::End::Tls:
        return Kind::Tls;
    case HttpAnswer::End::Unreadable:
        return Kind::Unreadable;
    case HttpAnswer::End::TooLarge:
        return Kind::TooLarge;
    case HttpAnswer::End::UnsafeAddress:
        return Kind::UnsafeAddress;
    case HttpAnswer::End::UnconfirmedHost:
        return Kind::UnconfirmedHost;
    case HttpAnswer::End::Canceled:
        return Kind::Canceled;
    }
    Q_UNREACHABLE();
}

QString locationOf(const HttpHeaders& headers)
{
    for (const auto& [name, value] : headers) {
        if (name.compare("location", Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(value);
    }
    return {};
}

QString addressOf(const QByteArray& verb, const QUrl& url)
{
    return QString::fromLatin1(verb) + u' ' + url.authority() + url.path(QUrl::FullyEncoded);
}

/// The beginning of a web page that came in place of an answer, empty where none did.
QString webPageIn(const QByteArray& body)
{
    // More than is shown, so that no credentials are cut and thereby not known.
    const QString text = QString::fromUtf8(body.left(longestPageBeginning * 20));
    return isWebPage(text.left(longestPageBeginning)) ? redacted(text).left(longestPageBeginning) : QString();
}

/// A parser's failure gets what only the caller knows: which call it was.
template<typename T> Result<T> withCall(Result<T> result, const QByteArray& body, const QString& address)
{
    if (result || result.error().kind == Kind::Canceled)
        return result;
    result.error().status = 200;
    result.error().address = address;
    if (const QString page = webPageIn(body); !page.isEmpty()) {
        result.error().detail = page;
        result.error().serverTexts = parseErrorTexts(body);
    }
    return result;
}

/// The value in a body.
template<typename T>
Result<T> parsed(
    const Result<QByteArray>& body, Result<T> (*parse)(const QByteArray&), const QString& address)
{
    if (!body)
        return failure(body.error());
    return withCall(parse(*body), *body, address);
}

} // namespace

Result<QByteArray> bodyOrError(const HttpAnswer& answer, const HttpRequest& request, int success)
{
    if (answer.end == HttpAnswer::End::Complete && answer.status == success)
        return answer.body;
    ApiError error {.status = answer.status, .detail = answer.detail};
    error.address = addressOf(request.verb, request.url);
    if (answer.end != HttpAnswer::End::Complete) {
        error.kind = kindOfEnd(answer.end);
        return failure(std::move(error));
    }
    error.kind = kindOfStatus(answer.status);
    error.serverTexts = parseErrorTexts(answer.body);
    error.detail = webPageIn(answer.body);
    // A gateway that does not know the address says nothing of what Datadog has.
    if (error.kind == Kind::NotFound && !error.detail.isEmpty())
        error.kind = Kind::UnexpectedStatus;
    if (error.kind == Kind::Redirected)
        error.detail = redacted(locationOf(answer.headers));
    if (error.kind == Kind::RateLimited) {
        const RateLimit limit = parseRateLimit(answer.headers);
        error.bucket = limit.bucket;
        error.resetSeconds = limit.reset;
    }
    return failure(std::move(error));
}

ApiClient::ApiClient(Site site, Credentials credentials, Transport& transport, RetryPolicy retry)
    : m_site(std::move(site))
    , m_credentials(std::move(credentials))
    , m_transport(transport)
    , m_retry(retry)
{
}

QCoro::Task<Result<ConnectionPage>> ApiClient::list(ListQuery query, std::stop_token stop)
{
    QList<QPair<QString, QString>> parameters {
        {u"limit"_s, QString::number(query.limit)}, {u"offset"_s, QString::number(query.offset)}};
    if (!query.sinkOrgId.isEmpty())
        parameters.emplaceBack(u"sink_org_id"_s, query.sinkOrgId);
    if (!query.sourceOrgId.isEmpty())
        parameters.emplaceBack(u"source_org_id"_s, query.sourceOrgId);
    const QString called = address("GET", connectionsPath);
    const auto body = co_await read(connectionsPath, parameters, stop);
    if (!body)
        co_return failure(body.error());
    const auto page = co_await parsePage(*body, stop);
    co_return withCall(page, *body, called);
}

QCoro::Task<Reply<OrgConnection>> ApiClient::create(
    QString sinkOrgId, ConnectionTypes types, std::stop_token stop)
{
    const QString called = address("POST", connectionsPath);
    const auto reply = co_await write("POST", connectionsPath, createBody(sinkOrgId, types), stop);
    co_return Reply<OrgConnection> {
        parsed(reply.result, parseConnection, called), reply.requestId, reply.milliseconds};
}

QCoro::Task<Reply<OrgConnection>> ApiClient::update(
    QString connectionId, ConnectionTypes types, std::stop_token stop)
{
    const QString path = connectionPath(connectionId);
    const QString called = address("PATCH", path);
    const auto reply = co_await write("PATCH", path, updateBody(connectionId, types), stop);
    co_return Reply<OrgConnection> {
        parsed(reply.result, parseConnection, called), reply.requestId, reply.milliseconds};
}

QCoro::Task<Reply<void>> ApiClient::remove(QString connectionId, std::stop_token stop)
{
    const QString path = connectionPath(connectionId);
    const QString called = address("DELETE", path);
    const auto reply = co_await write("DELETE", path, {}, stop);
    co_return Reply<void> {parsed(reply.result, parseDeleted, called), reply.requestId, reply.milliseconds};
}

QCoro::Task<Result<RestrictionPolicy>> ApiClient::restrictionPolicy(
    QString connectionId, std::stop_token stop)
{
    const QString path = policyPath(connectionId);
    const QString called = address("GET", path);
    const auto body = co_await read(path, {}, stop);
    co_return parsed(body, parseRestrictionPolicy, called);
}

QCoro::Task<Reply<RestrictionPolicy>> ApiClient::setRestrictionPolicy(
    QString connectionId, RestrictionPolicy policy, SelfLockout lockout, std::stop_token stop)
{
    QUrlQuery query;
    if (lockout == SelfLockout::Allowed)
        query.addQueryItem(u"allow_self_lockout"_s, u"true"_s);
    const HttpRequest made
        = request("POST", policyPath(connectionId), query, policyBody(connectionId, policy));
    const auto reply = co_await sendOnce(made, okStatus, stop);
    co_return Reply<RestrictionPolicy> {
        parsed(reply.result, parseRestrictionPolicy, addressOf(made.verb, made.url)), reply.requestId,
        reply.milliseconds};
}

QCoro::Task<Reply<void>> ApiClient::removeRestrictionPolicy(QString connectionId, std::stop_token stop)
{
    const HttpRequest made = request("DELETE", policyPath(connectionId), {});
    const auto reply = co_await sendOnce(made, noContentStatus, stop);
    const auto nothing = [](const QByteArray& /*body*/) {};
    co_return Reply<void> {reply.result.map(nothing), reply.requestId, reply.milliseconds};
}

QCoro::Task<Result<void>> ApiClient::validateKeys(std::stop_token stop)
{
    const QString path = u"/api/v2/validate_keys"_s;
    const QString called = address("GET", path);
    const auto body = co_await read(path, {}, stop);
    co_return parsed(body, parseValidateKeys, called);
}

QCoro::Task<Result<ApiKeyInfo>> ApiClient::validateApiKey(std::stop_token stop)
{
    const QString path = u"/api/v2/validate"_s;
    const QString called = address("GET", path);
    const auto body = co_await read(path, {}, stop);
    co_return parsed(body, parseApiKeyInfo, called);
}

QCoro::Task<Result<CurrentUser>> ApiClient::currentUser(std::stop_token stop)
{
    const QString path = u"/api/v2/current_user"_s;
    const QString called = address("GET", path);
    const auto body = co_await read(path, {}, stop);
    co_return parsed(body, parseCurrentUser, called);
}

QCoro::Task<Result<OrgList>> ApiClient::orgs(std::stop_token stop)
{
    const QString path = u"/api/v2/org"_s;
    const QString called = address("GET", path);
    const auto body = co_await read(path, {}, stop);
    co_return parsed(body, parseOrgList, called);
}

void ApiClient::prepareWrite()
{
    m_transport.prepareWrite(m_site.apiUrl);
}

void ApiClient::expectWrite()
{
    m_transport.expectWrite(m_site.apiUrl);
}

QString ApiClient::address(const QByteArray& verb, const QString& path) const
{
    return addressOf(verb, request(verb, path, {}).url);
}

HttpRequest ApiClient::request(
    const QByteArray& verb, const QString& path, const QUrlQuery& query, const QByteArray& body) const
{
    HttpRequest made {.verb = verb, .url = m_site.apiUrl, .headers = {}, .body = body};
    made.url.setPath(path, QUrl::TolerantMode);
    if (!query.isEmpty())
        made.url.setQuery(query);
    made.headers = {{"Accept", "application/json"}, {"User-Agent", "Orgbridge/" ORGBRIDGE_VERSION}};
    if (!body.isEmpty())
        made.headers.emplaceBack("Content-Type", "application/json");
    if (const auto* pair = std::get_if<KeyPair>(&m_credentials)) {
        made.headers.emplaceBack("DD-API-KEY", pair->apiKey.toUtf8());
        made.headers.emplaceBack("DD-APPLICATION-KEY", pair->applicationKey.toUtf8());
    } else {
        made.headers.append(
            {"Authorization", "Bearer " + std::get<BearerToken>(m_credentials).token.toUtf8()});
    }
    return made;
}

QCoro::Task<Result<QByteArray>> ApiClient::read(
    QString path, QList<QPair<QString, QString>> parameters, std::stop_token stop)
{
    const auto self = shared_from_this();
    QUrlQuery query;
    query.setQueryItems(parameters);
    const HttpRequest made = request("GET", path, query);
    for (int repetition = 0;; ++repetition) {
        const HttpAnswer answer = co_await m_transport.send(made, stop);
        auto body = bodyOrError(answer, made);
        if (body || !body.error().isPassing() || repetition == m_retry.atMost)
            co_return body;
        const auto pause = pauseBefore(repetition, body.error());
        if (pause > m_retry.longestReset)
            co_return body;
        emit waiting(
            body.error().bucket, static_cast<int>(std::chrono::ceil<std::chrono::seconds>(pause).count()));
        const bool passed = co_await delay(pause, stop);
        if (!passed)
            co_return failure({.kind = Kind::Canceled, .address = body.error().address});
    }
}

QCoro::Task<Reply<QByteArray>> ApiClient::write(
    QByteArray verb, QString path, QByteArray body, std::stop_token stop)
{
    const HttpRequest made = request(verb, path, {}, body);
    co_return co_await sendOnce(made, okStatus, stop);
}

/// Every write goes out here.
QCoro::Task<Reply<QByteArray>> ApiClient::sendOnce(HttpRequest made, int success, std::stop_token stop)
{
    const auto self = shared_from_this();
    const HttpAnswer answer = co_await m_transport.send(made, stop);
    co_return Reply<QByteArray> {bodyOrError(answer, made, success), answer.requestId, answer.milliseconds};
}

std::chrono::milliseconds ApiClient::pauseBefore(int repetition, const ApiError& error) const
{
    const auto longest = m_retry.backOff * (1 << repetition);
    const auto pause = longest / 2
        + std::chrono::milliseconds(
            QRandomGenerator::global()->bounded(static_cast<int>(longest.count() / 2) + 1));
    if (error.kind == Kind::RateLimited && error.resetSeconds >= 0)
        return std::max<std::chrono::milliseconds>(pause, std::chrono::seconds(error.resetSeconds));
    return pause;
}
