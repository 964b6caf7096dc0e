// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/sandboxserver.h"

#include "app/sandbox/sandboxlistener.h"
#include "app/sandbox/sandboxstate.h"

#include <utility>

using namespace Qt::StringLiterals;

SandboxServer::SandboxServer(SandboxWorld world, QObject* parent)
    : QObject(parent)
    , m_state(std::make_shared<SandboxState>(std::move(world)))
{
    m_thread.setObjectName(u"sandbox"_s);
}

SandboxServer::~SandboxServer()
{
    stop();
}

void SandboxServer::setTls(const QSslConfiguration& configuration)
{
    m_tls = configuration;
}

bool SandboxServer::start(quint16 port)
{
    if (m_thread.isRunning())
        return false;
    auto* listener = new SandboxListener(m_state, m_tls);
    listener->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, listener, &QObject::deleteLater);
    m_thread.start();

    quint16 listeningPort = 0;
    QMetaObject::invokeMethod(
        listener,
        [listener, port, &listeningPort] {
            if (listener->listen(QHostAddress::LocalHost, port))
                listeningPort = listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
    if (listeningPort == 0) {
        stop();
        return false;
    }
    m_url.setScheme(m_tls ? u"https"_s : u"http"_s);
    m_url.setHost(u"127.0.0.1"_s);
    m_url.setPort(listeningPort);
    return true;
}

void SandboxServer::stop()
{
    m_thread.quit();
    m_thread.wait();
    m_url.clear();
}

QUrl SandboxServer::url() const
{
    return m_url;
}

void SandboxServer::addFault(const Fault& fault)
{
    m_state->addFault(fault);
}

void SandboxServer::clearFaults()
{
    m_state->clearFaults();
}

void SandboxServer::setLatency(int milliseconds)
{
    m_state->setLatency(milliseconds);
}

SandboxWorld SandboxServer::world() const
{
    return m_state->world();
}

void SandboxServer::edit(const std::function<void(SandboxWorld&)>& change)
{
    m_state->edit(change);
}

QList<RecordedRequest> SandboxServer::requests() const
{
    return m_state->requests();
}

void SandboxServer::clearRequests()
{
    m_state->clearRequests();
}
