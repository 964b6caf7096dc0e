// SPDX-License-Identifier: Apache-2.0
#pragma once

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
#include <QSignalSpy>
#include <QSslKey>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

inline const QString payments = QStringLiteral("Payments Production");
inline const QString central = QStringLiteral("Central Observability");
inline const QString checkout = QStringLiteral("Checkout EU");
inline constexpr int patienceMs = 10'000;

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

inline QByteArray toJson(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

inline QByteArray updateBody(const QString& id, const QJsonValue& types)
{
    return toJson({{QStringLiteral("data"),
        QJsonObject {{QStringLiteral("type"), QStringLiteral("org_connection")}, {QStringLiteral("id"), id},
            {QStringLiteral("attributes"), QJsonObject {{QStringLiteral("connection_types"), types}}}}}});
}

inline QByteArray createBody(const QString& sinkOrgId, const QJsonArray& types)
{
    const QJsonObject sink {{QStringLiteral("data"),
        QJsonObject {{QStringLiteral("type"), QStringLiteral("orgs")}, {QStringLiteral("id"), sinkOrgId}}}};
    return toJson({{QStringLiteral("data"),
        QJsonObject {{QStringLiteral("type"), QStringLiteral("org_connection")},
            {QStringLiteral("attributes"), QJsonObject {{QStringLiteral("connection_types"), types}}},
            {QStringLiteral("relationships"), QJsonObject {{QStringLiteral("sink_org"), sink}}}}}});
}

inline QString policyName(const QString& id)
{
    return QStringLiteral("cross-org-connection:") + id;
}

inline QByteArray policyBody(const QString& id, const QString& relation, const QJsonArray& principals)
{
    const QJsonObject binding {
        {QStringLiteral("relation"), relation}, {QStringLiteral("principals"), principals}};
    return toJson({{QStringLiteral("data"),
        QJsonObject {{QStringLiteral("type"), QStringLiteral("restriction_policy")},
            {QStringLiteral("id"), policyName(id)},
            {QStringLiteral("attributes"),
                QJsonObject {{QStringLiteral("bindings"), QJsonArray {binding}}}}}}});
}

inline QString connectionPath(const QString& id)
{
    return QStringLiteral("/api/v2/org_connections/") + id;
}

inline QString policyPath(const QString& id)
{
    return QStringLiteral("/api/v2/restriction_policy/cross-org-connection%3A") + id;
}

inline QString paymentsToCentral()
{
    return sampleConnectionId(payments, central);
}

inline QStringList typesOf(const SandboxServer& server, const QString& id)
{
    return server.world().connections.value(id).types;
}

/// A self-signed certificate for 127.0.0.1, made now; null where there is no openssl.
inline std::optional<QSslConfiguration> makeTls(const QTemporaryDir& dir)
{
    const QString key = dir.filePath(QStringLiteral("key.pem"));
    const QString certificate = dir.filePath(QStringLiteral("certificate.pem"));
    const QStringList arguments {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
        QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"),
        QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"),
        QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"), key, QStringLiteral("-out"),
        certificate};
    QFile keyFile(key);
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0 || !keyFile.open(QIODevice::ReadOnly))
        return std::nullopt;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    tls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    return tls;
}

/// A sandbox with the sample organizations, and how tests talk to it: as an API client does, or byte by byte.
class SandboxCalls {
protected:
    void begin();
    void end();
    Answer call(const QByteArray& verb, const QString& path, const QByteArray& body = {},
        const QString& account = payments);
    QByteArray rawRequest(const QByteArray& verb, const QString& target, const QByteArray& body = {},
        const QByteArray& more = "Connection: close\r\n");
    RawAnswer exchange(const QByteArray& bytes, const QByteArray& until = {});

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

inline void SandboxCalls::begin()
{
    m_server = std::make_unique<SandboxServer>(sampleWorld());
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    QVERIFY(m_server->start());
}

inline void SandboxCalls::end()
{
    m_network.reset();
    m_server.reset();
}

inline Answer SandboxCalls::call(
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
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
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

inline QByteArray SandboxCalls::rawRequest(
    const QByteArray& verb, const QString& target, const QByteArray& body, const QByteArray& more)
{
    const SandboxWorld world = m_server->world();
    const KeyPair keys = std::get<KeyPair>(world.account(payments)->credentials);
    return verb + ' ' + target.toUtf8() + " HTTP/1.1\r\nHost: sandbox\r\nDD-API-KEY: " + keys.apiKey.toUtf8()
        + "\r\nDD-APPLICATION-KEY: " + keys.applicationKey.toUtf8() + "\r\n" + more
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

inline RawAnswer SandboxCalls::exchange(const QByteArray& bytes, const QByteArray& until)
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
