// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

/// What stands between the program and a server, and can go wrong before the server is reached.
///
/// Passes bytes on, until it is turned: then a new connection fares as it is told, and one that is open ends
/// in an orderly way at the next byte that the program sends. It has a thread of its own; call it from any.
class Gate {
public:
    enum class Manner {
        Through,
        Refused, ///< Nobody listens.
        Mute, ///< Takes everything and never says anything.
        Plaintext, ///< Answers in plain HTTP, whatever comes.
        Closes, ///< Ends the connection at the first byte.
        Resets, ///< The same with a TCP reset.
        TooLarge, ///< Answers 413 at the first byte, and closes.
        DropsOpenOnes, ///< New connections pass.
    };

    explicit Gate(int backendPort)
    {
        m_listener = new Listener(backendPort);
        m_listener->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
        m_thread.start();
        inThread([this] {
            if (!m_listener->listen(QHostAddress::LocalHost))
                qFatal("There is no free port.");
            m_port = m_listener->serverPort();
        });
    }
    ~Gate()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Gate)

    [[nodiscard]] int port() const { return m_port; }

    /// @param connections so many new ones fare so, then the gate is as before; -1 for all
    void turn(Manner manner, int connections = -1)
    {
        inThread([=, this] { m_listener->turn(manner, connections, m_port); });
    }

    /// Leads new connections to another server.
    void leadTo(int backendPort)
    {
        inThread([=, this] {
            m_listener->backendPort = backendPort;
            m_listener->turn(Manner::DropsOpenOnes, -1, m_port);
        });
    }

private:
    class Listener : public QTcpServer {
    public:
        explicit Listener(int port)
            : backendPort(port)
        {
            connect(this, &QTcpServer::newConnection, this, [this] {
                while (QTcpSocket* socket = nextPendingConnection())
                    receive(socket);
            });
        }

        void turn(Manner manner, int connections, quint16 port)
        {
            m_manner = manner;
            m_left = connections;
            ++m_turns;
            if (manner == Manner::Refused)
                close();
            else if (!isListening() && !listen(QHostAddress::LocalHost, port))
                qFatal("The port is taken.");
        }

        int backendPort;

    private:
        void receive(QTcpSocket* client)
        {
            connect(client, &QAbstractSocket::disconnected, client, &QObject::deleteLater);
            const Manner manner = m_manner;
            if (manner == Manner::Through || manner == Manner::DropsOpenOnes) {
                passOn(client);
                return;
            }
            if (m_left > 0 && --m_left == 0)
                m_manner = Manner::Through;
            connect(client, &QIODevice::readyRead, client, [client, manner] { spoil(*client, manner); });
        }

        void passOn(QTcpSocket* client)
        {
            auto* backend = new QTcpSocket(client);
            backend->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(backendPort));
            connect(client, &QIODevice::readyRead, backend, [this, client, backend, turns = m_turns] {
                if (turns == m_turns)
                    backend->write(client->readAll());
                else
                    client->disconnectFromHost();
            });
            connect(backend, &QIODevice::readyRead, client,
                [client, backend] { client->write(backend->readAll()); });
            connect(backend, &QAbstractSocket::disconnected, client, &QAbstractSocket::disconnectFromHost);
            connect(backend, &QAbstractSocket::errorOccurred, client, &QAbstractSocket::disconnectFromHost);
        }

        static void spoil(QTcpSocket& client, Manner manner)
        {
            switch (manner) {
            case Manner::Through:
            case Manner::Refused:
            case Manner::Mute:
            case Manner::DropsOpenOnes:
                break;
            case Manner::Plaintext:
                client.write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
                break;
            case Manner::Closes:
                client.readAll();
                client.disconnectFromHost();
                break;
            case Manner::Resets:
                reset(client);
                break;
            case Manner::TooLarge:
                client.readAll();
                client.write("HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\n\r\n");
                client.disconnectFromHost();
                break;
            }
        }

        static void reset(QTcpSocket& client)
        {
#ifdef Q_OS_UNIX
            const linger none {1, 0};
            ::setsockopt(
                static_cast<int>(client.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
            client.abort();
        }

        Manner m_manner = Manner::Through;
        int m_left = -1;
        int m_turns = 0;
    };

    template<typename Function> void inThread(Function function)
    {
        QMetaObject::invokeMethod(m_listener, function, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    Listener* m_listener;
    quint16 m_port = 0;
};
