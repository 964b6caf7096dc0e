// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/transport.h"
#include "app/sandbox/sampleworld.h"
#include "app/sandbox/sandboxserver.h"
#include "tests/support/await.h"
#include "tests/support/certificate.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

inline const QString payments = QStringLiteral("Payments Production");
inline const QString central = QStringLiteral("Central Observability");
inline const QByteArray listPath = "/api/v2/org_connections";
inline const QByteArray aliveBody = R"({"status":"ok"})";

inline HttpHeaders keyHeaders(const SandboxWorld& world)
{
    const KeyPair keys = std::get<KeyPair>(world.account(payments)->credentials);
    return {{"DD-API-KEY", keys.apiKey.toUtf8()}, {"DD-APPLICATION-KEY", keys.applicationKey.toUtf8()}};
}

inline HttpRequest requestTo(
    const QUrl& server, const QByteArray& verb, const QByteArray& target, const QByteArray& body = {})
{
    HttpRequest request {.verb = verb, .url = server, .headers = keyHeaders(sampleWorld()), .body = body};
    const qsizetype query = target.indexOf('?');
    request.url.setPath(QString::fromLatin1(query < 0 ? target : target.left(query)));
    if (query >= 0)
        request.url.setQuery(QString::fromLatin1(target.mid(query + 1)));
    if (!body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    return request;
}

/// An org that the sample world's first account has no connection to.
inline QString unconnectedOrgId()
{
    const SandboxWorld world = sampleWorld();
    const QString own = sampleOrgId(payments);
    for (const QString& id : world.orgs.keys()) {
        if (id != own && !world.connectionBetween(own, id))
            return id;
    }
    return {};
}

/// A write that the sample world takes.
inline HttpRequest writeTo(const QUrl& server, const QByteArray& verb)
{
    const QByteArray id = sampleConnectionId(payments, central).toLatin1();
    if (verb == "DELETE")
        return requestTo(server, verb, listPath + '/' + id);
    if (verb == "PATCH") {
        return requestTo(server, verb, listPath + '/' + id,
            R"({"data":{"type":"org_connection","id":")" + id
                + R"(","attributes":{"connection_types":["audit"]}}})");
    }
    return requestTo(server, verb, listPath,
        R"({"data":{"type":"org_connection","attributes":{"connection_types":["logs"]},"relationships":)"
        R"({"sink_org":{"data":{"type":"orgs","id":")"
            + unconnectedOrgId().toLatin1() + R"("}}}}})");
}

inline QList<RecordedRequest> writesIn(const QList<RecordedRequest>& requests)
{
    QList<RecordedRequest> writes = requests;
    writes.removeIf([](const RecordedRequest& request) { return request.method == "GET"; });
    return writes;
}

/// Where the end comes together with the bytes, Qt at times takes a body with a cut chunk for a whole one
/// (measured). Then the parser finds out.
inline bool overlooksCut(const Fault& fault, const HttpAnswer& answer)
{
    return fault.framing == Fault::Framing::Chunked && fault.bodyBytesSent >= 0
        && answer.end == HttpAnswer::End::Complete;
}

/// A server that does whatever it is told with the bytes that come.
class RawServer : public QTcpServer {
public:
    using Handler = std::function<void(QTcpSocket& socket, const QByteArray& received)>;

    explicit RawServer(Handler handler)
    {
        connect(this, &QTcpServer::newConnection, this, [this, handler = std::move(handler)] {
            QTcpSocket* socket = nextPendingConnection();
            const auto received = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, handler, received] {
                const QByteArray bytes = socket->readAll();
                *received += bytes;
                m_received += bytes;
                handler(*socket, *received);
            });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("There is no free port.");
    }

    [[nodiscard]] QUrl url() const
    {
        QUrl url;
        url.setScheme(QStringLiteral("http"));
        url.setHost(QStringLiteral("127.0.0.1"));
        url.setPort(serverPort());
        return url;
    }

    /// Of all connections together.
    [[nodiscard]] const QByteArray& received() const { return m_received; }

private:
    QByteArray m_received;
};

/// A transport, and the sandbox over http or https.
class TransportBench {
protected:
    void beginAll();
    void begin();
    void end();
    QUrl serve(bool encrypted = false);
    HttpAnswer send(const HttpRequest& request);
    HttpAnswer get(const QUrl& url, const QByteArray& target = "/api/v2/validate_keys");

    std::optional<Certificate> m_certificate;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Transport> m_transport;
    QSslConfiguration m_defaultTls;
};

inline void TransportBench::beginAll()
{
    m_certificate = makeCertificate(QStringLiteral("IP:127.0.0.1"));
}

inline void TransportBench::begin()
{
    m_defaultTls = QSslConfiguration::defaultConfiguration();
    m_transport = std::make_unique<Transport>();
}

inline void TransportBench::end()
{
    m_transport.reset();
    m_server.reset();
    QSslConfiguration::setDefaultConfiguration(m_defaultTls);
}

/// Starts the sandbox; over https with a certificate that is trusted.
inline QUrl TransportBench::serve(bool encrypted)
{
    m_server = std::make_unique<SandboxServer>(sampleWorld());
    if (encrypted) {
        m_certificate->trust();
        m_server->setTls(m_certificate->server);
    }
    return m_server->start() ? m_server->url() : QUrl();
}

inline HttpAnswer TransportBench::send(const HttpRequest& request)
{
    return await(m_transport->send(request, {}));
}

inline HttpAnswer TransportBench::get(const QUrl& url, const QByteArray& target)
{
    return send(requestTo(url, "GET", target));
}
