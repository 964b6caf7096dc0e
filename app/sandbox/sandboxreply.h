// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

/// What the sandbox answers, before it is put on the wire.
struct SandboxReply {
    using Header = std::pair<QByteArray, QByteArray>;

    int status = 200;
    QList<Header> headers; ///< Without Content-Length and Connection, which the wire adds.
    QByteArray body;

    bool operator==(const SandboxReply&) const = default;
};
