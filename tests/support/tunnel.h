// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxyFactory>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

/// A proxy on this machine through which one host name leads to a server on this machine, as a gateway with
/// a name of its own does. It counts who wanted to go there.
class Tunnel : public QTcpServer {
public:
    explicit Tunnel(const QUrl& server)
        : m_server(server)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* client = nextPendingConnection())
                connect(client, &QTcpSocket::readyRead, client, [this, client] { open(client); });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port for the proxy");
    }

    int opened = 0; ///< Connections that somebody has asked for.

private:
    void open(QTcpSocket* client)
    {
        if (!client->peek(client->bytesAvailable()).contains("\r\n\r\n"))
            return;
        ++opened;
        client->readAll();
        client->disconnect();
        auto* server = new QTcpSocket(client);
        server->setProxy(QNetworkProxy::NoProxy);
        connect(server, &QTcpSocket::connected, client, [client, server] {
            client->write("HTTP/1.1 200 Connection established\r\n\r\n");
            connect(client, &QTcpSocket::readyRead, server, [=] { server->write(client->readAll()); });
        });
        connect(server, &QTcpSocket::readyRead, client, [=] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        server->connectToHost(m_server.host(), static_cast<quint16>(m_server.port()));
    }

    QUrl m_server;
};

/// Sends everything for one host through a tunnel; nothing else goes through a proxy.
class ThroughTunnel : public QNetworkProxyFactory {
public:
    ThroughTunnel(const QString& host, quint16 port)
        : m_host(host)
        , m_port(port)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (query.peerHostName() != m_host)
            return {QNetworkProxy::NoProxy};
        return {QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_port)};
    }

private:
    QString m_host;
    quint16 m_port;
};
