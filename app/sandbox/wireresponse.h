// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/fault.h"

/// The bytes of one response, and how they go out.
struct WireResponse {
    QByteArray bytes;
    qint64 fillerBytes = 0; ///< Sent after `bytes`, made while sending.
    QByteArray tail; ///< Sent after the filler.
    qsizetype bytesAtOnce = 0; ///< When dripping: so many come first, in one piece.
    int dripBytes = 0; ///< 0: does not drip.
    int dripMs = 0;
    bool closes = false; ///< The connection ends after it.
};

/// Puts a reply on the wire the way the fault wants it; a Fault() wants it as it should be.
[[nodiscard]] WireResponse wireResponse(const SandboxReply& reply, const Fault& fault, bool keepsAlive);
