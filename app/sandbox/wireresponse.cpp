// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/wireresponse.h"

namespace {

struct Reason {
    int status;
    const char* phrase;
};

constexpr Reason reasons[] = {{200, "OK"}, {204, "No Content"}, {301, "Moved Permanently"}, {302, "Found"},
    {303, "See Other"}, {304, "Not Modified"}, {307, "Temporary Redirect"}, {308, "Permanent Redirect"},
    {400, "Bad Request"}, {401, "Unauthorized"}, {403, "Forbidden"}, {404, "Not Found"},
    {407, "Proxy Authentication Required"}, {409, "Conflict"}, {413, "Content Too Large"},
    {429, "Too Many Requests"}, {431, "Request Header Fields Too Large"}, {500, "Internal Server Error"},
    {501, "Not Implemented"}, {502, "Bad Gateway"}, {503, "Service Unavailable"}, {504, "Gateway Timeout"}};

QByteArray reasonOf(int status)
{
    for (const Reason& reason : reasons) {
        if (reason.status == status)
            return reason.phrase;
    }
    return "Status";
}

bool hasBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

QByteArray headOf(const SandboxReply& reply, bool closes)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonOf(reply.status) + "\r\n";
    for (const auto& [name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    head += closes ? "Connection: close\r\n" : "Connection: keep-alive\r\n";
    return head;
}

/// Adds the framing of the body to head and tail.
void frame(WireResponse& wire, QByteArray& head, QByteArray& body, qint64 length, Fault::Framing framing)
{
    switch (framing) {
    case Fault::Framing::ContentLength:
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
        break;
    case Fault::Framing::Chunked:
        head += "Transfer-Encoding: chunked\r\n";
        if (length > 0)
            body.prepend(QByteArray::number(length, 16) + "\r\n");
        wire.tail = length > 0 ? "\r\n0\r\n\r\n" : "0\r\n\r\n";
        break;
    case Fault::Framing::UntilClose:
        break;
    }
}

} // namespace

WireResponse wireResponse(const SandboxReply& reply, const Fault& fault, bool keepsAlive)
{
    WireResponse wire;
    wire.closes = !keepsAlive || fault.framing == Fault::Framing::UntilClose;
    wire.dripBytes = fault.dripBytes;
    wire.dripMs = fault.dripMs;
    QByteArray head = headOf(reply, wire.closes);
    QByteArray body;
    if (hasBody(reply.status)) {
        wire.fillerBytes = fault.hugeBodyBytes;
        if (wire.fillerBytes == 0)
            body = reply.body;
        frame(wire, head, body, wire.fillerBytes + body.size() + fault.lengthError, fault.framing);
    }
    if (fault.bodyBytesSent >= 0) {
        body.truncate(fault.bodyBytesSent);
        wire.fillerBytes = 0;
        wire.tail.clear();
        wire.closes = true;
    }
    head += "\r\n";
    wire.bytes = fault.interim + head + body;
    wire.bytesAtOnce = fault.dripsHead ? 0 : wire.bytes.size() - body.size();
    return wire;
}
