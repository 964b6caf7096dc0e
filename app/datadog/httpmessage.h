// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// One request as it goes out. Everything but GET is a write: it is sent at most once.
struct HttpRequest {
    QByteArray verb;
    QUrl url;
    HttpHeaders headers; ///< Holds secrets: never logged.
    QByteArray body;

    [[nodiscard]] bool isWrite() const { return verb != "GET"; }
};

/// How one request ended, once.
struct HttpAnswer {
    enum class End {
        Complete, ///< A whole answer came, of whatever status.
        Unreachable, ///< No connection, so nothing was sent.
        Lost, ///< The connection ended before a whole answer.
        TimedOut, ///< The deadline passed.
        Tls, ///< No trusted encrypted connection, so nothing was sent.
        Unreadable, ///< What came is not HTTP, or cannot be decompressed.
        TooLarge, ///< The body is longer than what is read.
        UnsafeAddress, ///< The address may not get credentials, so nothing was sent.
        UnconfirmedHost, ///< Nobody was asked yet whether this host may get credentials: nothing was sent.
        Canceled, ///< Stopped from this side.
    };

    End end = End::Canceled;
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    QString detail; ///< What the network stack said of a failure; for TLS every reason, one a line.
    QString requestId; ///< Made here, for the log and the journal.
    qint64 milliseconds = 0;
};
