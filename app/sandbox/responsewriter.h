// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/wireresponse.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

/// Sends responses over a socket one at a time, dripping where told to, and never holding more than a
/// little of a huge one in memory. Lives in the server's thread.
class ResponseWriter : public QObject {
    Q_OBJECT
public:
    explicit ResponseWriter(QTcpSocket& socket, QObject* parent = nullptr);

    /// Starts sending; finished() follows once, unless the socket closes before.
    void send(const WireResponse& response);

signals:
    /// All bytes have been given to the socket.
    void finished();

private:
    void sendMore();
    void sendDrop();
    void sendPiece(qint64 size);
    [[nodiscard]] qint64 bytesLeft() const;
    [[nodiscard]] qint64 bytesWaiting() const;

    QTcpSocket& m_socket;
    WireResponse m_response;
    QTimer m_dripTimer;
    bool m_sending = false;
};
