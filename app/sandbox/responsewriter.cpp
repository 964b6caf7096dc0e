// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/responsewriter.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>

namespace {

constexpr qint64 pieceBytes = 64 * 1024;
constexpr qint64 waitingLimit = 256 * 1024;

} // namespace

ResponseWriter::ResponseWriter(QTcpSocket& socket, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_dripTimer.setSingleShot(true);
    connect(&m_dripTimer, &QTimer::timeout, this, &ResponseWriter::sendDrop);
    connect(&m_socket, &QIODevice::bytesWritten, this, &ResponseWriter::sendMore);
    if (auto* tls = qobject_cast<QSslSocket*>(&m_socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &ResponseWriter::sendMore);
}

void ResponseWriter::send(const WireResponse& response)
{
    m_response = response;
    m_sending = true;
    if (m_response.dripBytes <= 0) {
        sendMore();
        return;
    }
    sendPiece(m_response.bytesAtOnce);
    sendDrop();
}

void ResponseWriter::sendMore()
{
    if (!m_sending || m_response.dripBytes > 0)
        return;
    while (bytesLeft() > 0 && bytesWaiting() < waitingLimit)
        sendPiece(pieceBytes);
    if (bytesLeft() > 0)
        return;
    m_sending = false;
    emit finished();
}

void ResponseWriter::sendDrop()
{
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    sendPiece(m_response.dripBytes);
    if (bytesLeft() > 0) {
        m_dripTimer.start(m_response.dripMs);
        return;
    }
    m_sending = false;
    emit finished();
}

void ResponseWriter::sendPiece(qint64 size)
{
    const qsizetype start = std::min<qint64>(size, m_response.bytes.size());
    m_socket.write(m_response.bytes.first(start));
    m_response.bytes.remove(0, start);

    const qint64 filler = std::min(size - start, m_response.fillerBytes);
    m_socket.write(QByteArray(filler, 'x'));
    m_response.fillerBytes -= filler;
    if (filler < size - start && m_response.fillerBytes == 0) {
        const qsizetype end = std::min<qint64>(size - start - filler, m_response.tail.size());
        m_socket.write(m_response.tail.first(end));
        m_response.tail.remove(0, end);
    }
}

qint64 ResponseWriter::bytesLeft() const
{
    return m_response.bytes.size() + m_response.fillerBytes + m_response.tail.size();
}

qint64 ResponseWriter::bytesWaiting() const
{
    const auto* tls = qobject_cast<const QSslSocket*>(&m_socket);
    return m_socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}
