// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/sandboxlistener.h"

#include "app/sandbox/sandboxclient.h"

#include <QSslSocket>

#include <utility>

SandboxListener::SandboxListener(std::shared_ptr<SandboxState> state, std::optional<QSslConfiguration> tls)
    : m_state(std::move(state))
    , m_tls(std::move(tls))
{
}

void SandboxListener::incomingConnection(qintptr descriptor)
{
    QTcpSocket* socket = nullptr;
    if (m_tls) {
        auto* tlsSocket = new QSslSocket;
        tlsSocket->setSslConfiguration(*m_tls);
        socket = tlsSocket;
    } else {
        socket = new QTcpSocket;
    }
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    new SandboxClient(socket, ++m_lastNumber, m_state, this);
    if (auto* tlsSocket = qobject_cast<QSslSocket*>(socket))
        tlsSocket->startServerEncryption();
}
