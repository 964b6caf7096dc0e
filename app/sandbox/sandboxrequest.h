// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

/// One whole HTTP/1.x request as it came over the wire.
struct SandboxRequest {
    QByteArray method; ///< "PATCH"
    QByteArray target; ///< Path and query exactly as sent, still percent-encoded.
    int minorVersion = 1; ///< 1 for HTTP/1.1, 0 for HTTP/1.0.
    QList<QByteArray> headerLines; ///< Raw lines in their order, without line ends.
    QByteArray body; ///< Without chunk framing.

    bool operator==(const SandboxRequest&) const = default;

    /// The trimmed value of the first header of that name, whatever its case; null where there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;

    /// The target without its query.
    [[nodiscard]] QByteArray path() const;

    /// The query without its question mark.
    [[nodiscard]] QByteArray query() const;

    /// True where the connection stays open after the answer.
    [[nodiscard]] bool keepsAlive() const;
};
