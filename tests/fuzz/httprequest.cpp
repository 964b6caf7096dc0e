// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include "app/sandbox/httprequestparser.h"

namespace {

constexpr HttpLimits limits {.head = 512, .body = 1024}; // Within reach of what a fuzzer makes up.

struct Parsed {
    QList<SandboxRequest> requests;
    HttpRequestParser::Failure failure = HttpRequestParser::Failure::None;

    bool operator==(const Parsed&) const = default;
};

/// What comes of bytes that arrive so many at a time.
Parsed parsed(const QByteArray& bytes, qsizetype atOnce)
{
    HttpRequestParser parser(limits);
    Parsed all;
    for (qsizetype at = 0; at < bytes.size(); at += atOnce) {
        parser.append(QByteArrayView(bytes).sliced(at, std::min(atOnce, bytes.size() - at)));
        while (auto request = parser.next()) {
            require(request->body.size() <= limits.body, "a body keeps to its limit");
            all.requests.append(std::move(*request));
        }
    }
    all.failure = parser.failure();
    return all;
}

/// The request as a client would send it that knows the length of its body.
QByteArray written(const SandboxRequest& request)
{
    QByteArray bytes
        = request.method + ' ' + request.target + " HTTP/1." + QByteArray::number(request.minorVersion);
    for (const QByteArray& line : request.headerLines) {
        if (!line.toLower().startsWith("content-length:") && !line.toLower().startsWith("transfer-encoding:"))
            bytes += "\r\n" + line;
    }
    return bytes + "\r\nContent-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n"
        + request.body;
}

} // namespace

/// The same bytes are the same requests, however they are cut; and a request is the same once written again.
void fuzz(const QByteArray& input)
{
    const Parsed whole = parsed(input, std::max<qsizetype>(input.size(), 1));
    for (const qsizetype atOnce : {1, 7})
        require(parsed(input, atOnce) == whole, "how bytes are cut means nothing");
    for (const SandboxRequest& request : whole.requests) {
        HttpRequestParser parser;
        parser.append(written(request));
        const auto again = parser.next();
        require(again && again->method == request.method && again->target == request.target
                && again->body == request.body && again->keepsAlive() == request.keepsAlive(),
            "a request that was written is the same");
        require(!parser.next() && parser.failure() == HttpRequestParser::Failure::None, "it is one request");
    }
}
