// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/sandboxrequest.h"

#include <optional>

/// How much one request may hold, in bytes.
struct HttpLimits {
    qsizetype head = 64 * 1024; ///< Request line and headers; also the trailers.
    qsizetype body = 16 * 1024 * 1024;
};

/// An incremental HTTP/1.x request parser: bytes in, requests out.
///
/// Strict where leniency would hide a client's mistake: CRLF line ends, one Content-Length, no
/// Content-Length beside chunks, a Host in HTTP/1.1. Bytes after a request are kept for the next one.
class HttpRequestParser {
public:
    enum class Failure {
        None,
        BadRequest, ///< Answer 400.
        HeadTooLarge, ///< Answer 431.
        BodyTooLarge, ///< Answer 413.
        UnknownEncoding, ///< Answer 501: a transfer encoding other than chunked.
    };

    HttpRequestParser() = default;
    explicit HttpRequestParser(const HttpLimits& limits)
        : m_limits(limits)
    {
    }

    void append(QByteArrayView bytes) { m_buffer.append(bytes); }

    /// The next whole request, if all of it has come. Never one after a failure.
    [[nodiscard]] std::optional<SandboxRequest> next();

    /// Why nothing will come any more. The connection is to be closed then.
    [[nodiscard]] Failure failure() const { return m_failure; }

    /// True once per request that waits for "100 Continue" before it sends its body.
    [[nodiscard]] bool takeExpectation();

private:
    enum class Stage { Head, Body, ChunkSize, ChunkData, ChunkEnd, Trailers, Whole, Failed };

    bool fail(Failure why);
    bool readHead();
    bool readRequestLine(const QByteArray& line);
    bool readHeaderLine(const QByteArray& line);
    bool readFraming();
    bool readBody();
    bool readChunkSize();
    bool readChunkData();
    bool readChunkEnd();
    bool readTrailers();
    std::optional<QByteArray> takeLine(qsizetype limit, Failure whenTooLong);

    HttpLimits m_limits;
    QByteArray m_buffer;
    SandboxRequest m_request;
    Stage m_stage = Stage::Head;
    Failure m_failure = Failure::None;
    qsizetype m_missing = 0; ///< Bytes of the body, or of the chunk, that have yet to come.
    qsizetype m_trailerBytes = 0;
    bool m_expectsContinue = false;
};
