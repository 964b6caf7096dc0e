// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/sandboxclient.h"

#include "app/sandbox/responsewriter.h"

#include <QTcpSocket>
#include <QTimer>

#include <utility>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace {

constexpr qint64 readBufferBytes = 1024 * 1024;

int statusFor(HttpRequestParser::Failure failure)
{
    switch (failure) {
    case HttpRequestParser::Failure::None:
    case HttpRequestParser::Failure::BadRequest:
        return 400;
    case HttpRequestParser::Failure::HeadTooLarge:
        return 431;
    case HttpRequestParser::Failure::BodyTooLarge:
        return 413;
    case HttpRequestParser::Failure::UnknownEncoding:
        return 501;
    }
    Q_UNREACHABLE();
}

} // namespace

SandboxClient::SandboxClient(
    QTcpSocket* socket, int number, std::shared_ptr<SandboxState> state, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_writer(new ResponseWriter(*socket, this))
    , m_state(std::move(state))
    , m_number(number)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readBufferBytes);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QIODevice::readyRead, this, &SandboxClient::readMore);
    connect(m_socket, &QAbstractSocket::disconnected, this, &SandboxClient::deleteWhenDone);
    connect(m_writer, &ResponseWriter::finished, this, &SandboxClient::finishAnswer);
}

void SandboxClient::readMore()
{
    if (m_stage != Stage::Idle)
        return;
    m_parser.append(m_socket->readAll());
    if (const auto request = m_parser.next())
        serve(*request);
    else if (m_parser.failure() != HttpRequestParser::Failure::None)
        refuse(m_parser.failure());
    else if (m_parser.takeExpectation())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

SandboxClient::~SandboxClient()
{
    leave();
}

void SandboxClient::leave()
{
    if (std::exchange(m_isAdmitted, false))
        m_state->leave();
}

void SandboxClient::refuse(HttpRequestParser::Failure failure)
{
    m_stage = Stage::Answers;
    m_closes = true;
    const SandboxReply reply {
        statusFor(failure), {{"Content-Type", "application/json"}}, "{\"errors\":[\"Bad Request\"]}"};
    m_writer->send(wireResponse(reply, Fault(), false));
}

void SandboxClient::serve(const SandboxRequest& request)
{
    m_request = request;
    m_ticket = m_state->admit(request, m_number);
    m_isAdmitted = true;
    m_stage = Stage::WaitsToAct;
    if (m_ticket.fault.delaysActing)
        after(m_ticket.fault.delayMs, &SandboxClient::act);
    else
        act();
}

void SandboxClient::act()
{
    m_reply = m_state->act(m_ticket, m_request);
    m_stage = Stage::Answers;
    if (m_socket->state() == QAbstractSocket::UnconnectedState) {
        deleteLater();
        return;
    }
    after(m_ticket.latencyMs + (m_ticket.fault.delaysActing ? 0 : m_ticket.fault.delayMs),
        &SandboxClient::answer);
}

void SandboxClient::answer()
{
    leave();
    const Fault& fault = m_ticket.fault;
    switch (fault.ending) {
    case Fault::Ending::Silence:
        return;
    case Fault::Ending::Reset:
        reset();
        return;
    case Fault::Ending::Close:
        m_socket->disconnectFromHost();
        return;
    case Fault::Ending::Answer:
        break;
    }
    WireResponse wire = wireResponse(m_reply, fault, m_request.keepsAlive());
    if (fault.rawBytes) {
        wire = WireResponse();
        wire.bytes = *fault.rawBytes;
        wire.dripBytes = fault.dripBytes;
        wire.dripMs = fault.dripMs;
        wire.closes = true;
    }
    m_closes = wire.closes;
    m_writer->send(wire);
}

void SandboxClient::reset()
{
#ifdef Q_OS_UNIX
    // Without this, closing would say an orderly goodbye instead of resetting.
    const linger none {1, 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
    m_socket->abort();
}

void SandboxClient::finishAnswer()
{
    if (m_closes) {
        m_socket->disconnectFromHost();
        return;
    }
    m_stage = Stage::Idle;
    // Not at once: a long row of pipelined requests would nest as deep.
    QMetaObject::invokeMethod(this, &SandboxClient::readMore, Qt::QueuedConnection);
}

void SandboxClient::deleteWhenDone()
{
    if (m_stage != Stage::WaitsToAct)
        deleteLater();
}

void SandboxClient::after(int milliseconds, void (SandboxClient::*step)())
{
    if (milliseconds > 0)
        QTimer::singleShot(milliseconds, this, step);
    else
        (this->*step)();
}
