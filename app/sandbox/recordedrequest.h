// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/sandboxrequest.h"

#include <QDateTime>

/// A request as the sandbox got it, to the byte, and what became of it.
struct RecordedRequest : SandboxRequest {
    QDateTime time; ///< UTC, when all of it had been read.
    int connection = 0; ///< Which TCP connection it came over, from 1.
    bool actedOn = false; ///< The API handled it, whatever the client was told.
    int status = 0; ///< Of the answer that was meant for the client; 0 where none was.
    quint64 number = 0; ///< Counts every request since the start, from 1.
    int inFlight = 0; ///< Requests that waited for their answers just then, this one included.
};
