// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/httprequestparser.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype longestChunkSizeLine = 1024;

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isVisible(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte != 0x7f;
}

bool isValueCharacter(char c)
{
    return isVisible(c) || c == ' ' || c == '\t';
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isNamed(const QByteArray& line, QByteArrayView name)
{
    return QByteArrayView(line).first(line.indexOf(':')).compare(name, Qt::CaseInsensitive) == 0;
}

qsizetype countOf(const SandboxRequest& request, QByteArrayView name)
{
    return std::count_if(request.headerLines.begin(), request.headerLines.end(),
        [name](const QByteArray& line) { return isNamed(line, name); });
}

/// All before the first such character, or all.
QByteArray upTo(const QByteArray& text, char end)
{
    const qsizetype at = text.indexOf(end);
    return at < 0 ? text : text.first(at);
}

} // namespace

QByteArray SandboxRequest::header(QByteArrayView name) const
{
    for (const QByteArray& line : headerLines) {
        if (isNamed(line, name))
            return line.mid(line.indexOf(':') + 1).trimmed();
    }
    return {};
}

QByteArray SandboxRequest::path() const
{
    return upTo(target, '?');
}

QByteArray SandboxRequest::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

bool SandboxRequest::keepsAlive() const
{
    const QByteArray connection = header("Connection").toLower();
    return minorVersion == 0 ? connection == "keep-alive" : connection != "close";
}

std::optional<SandboxRequest> HttpRequestParser::next()
{
    bool moved = true;
    while (moved) {
        switch (m_stage) {
        case Stage::Head:
            moved = readHead();
            break;
        case Stage::Body:
            moved = readBody();
            break;
        case Stage::ChunkSize:
            moved = readChunkSize();
            break;
        case Stage::ChunkData:
            moved = readChunkData();
            break;
        case Stage::ChunkEnd:
            moved = readChunkEnd();
            break;
        case Stage::Trailers:
            moved = readTrailers();
            break;
        case Stage::Whole:
            m_stage = Stage::Head;
            m_expectsContinue = false;
            return std::exchange(m_request, {});
        case Stage::Failed:
            moved = false;
            break;
        }
    }
    return std::nullopt;
}

bool HttpRequestParser::takeExpectation()
{
    return std::exchange(m_expectsContinue, false);
}

bool HttpRequestParser::fail(Failure why)
{
    m_failure = why;
    m_stage = Stage::Failed;
    m_buffer.clear();
    return false;
}

bool HttpRequestParser::readHead()
{
    while (m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    const qsizetype longestPart = m_limits.head + 3; // Its end may have come but for the last byte.
    if (end > m_limits.head || (end < 0 && m_buffer.size() > longestPart))
        return fail(Failure::HeadTooLarge);
    if (end < 0)
        return false;
    const QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);

    qsizetype from = 0;
    bool first = true;
    while (from <= head.size()) {
        qsizetype to = head.indexOf("\r\n", from);
        if (to < 0)
            to = head.size();
        const QByteArray line = head.mid(from, to - from);
        if (!(first ? readRequestLine(line) : readHeaderLine(line)))
            return fail(Failure::BadRequest);
        first = false;
        from = to + 2;
    }
    return readFraming();
}

bool HttpRequestParser::readRequestLine(const QByteArray& line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || parts[1].isEmpty())
        return false;
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return false;
    m_request.method = parts[0];
    m_request.target = parts[1];
    m_request.minorVersion = parts[2].endsWith('1') ? 1 : 0;
    return std::all_of(parts[1].begin(), parts[1].end(), isVisible);
}

bool HttpRequestParser::readHeaderLine(const QByteArray& line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(QByteArrayView(line).first(colon)))
        return false;
    m_request.headerLines.append(line);
    return std::all_of(line.begin() + colon, line.end(), isValueCharacter);
}

bool HttpRequestParser::readFraming()
{
    const qsizetype lengths = countOf(m_request, "Content-Length");
    const qsizetype encodings = countOf(m_request, "Transfer-Encoding");
    const bool lacksHost = m_request.minorVersion == 1 && countOf(m_request, "Host") != 1;
    if (lacksHost || lengths + encodings > 1 || (encodings > 0 && m_request.minorVersion == 0))
        return fail(Failure::BadRequest);

    m_expectsContinue = m_request.header("Expect").toLower() == "100-continue";
    if (encodings == 1) {
        if (m_request.header("Transfer-Encoding").toLower() != "chunked")
            return fail(Failure::UnknownEncoding);
        m_stage = Stage::ChunkSize;
        return true;
    }
    m_missing = 0;
    if (lengths == 1) {
        const QByteArray length = m_request.header("Content-Length");
        if (!isDigits(length))
            return fail(Failure::BadRequest);
        bool fits = false;
        m_missing = length.toLongLong(&fits);
        if (!fits || m_missing > m_limits.body)
            return fail(Failure::BodyTooLarge);
    }
    m_stage = Stage::Body;
    return true;
}

bool HttpRequestParser::readBody()
{
    const qsizetype count = std::min(m_missing, m_buffer.size());
    m_request.body.append(QByteArrayView(m_buffer).first(count));
    m_buffer.remove(0, count);
    m_missing -= count;
    if (m_missing > 0)
        return false;
    m_stage = Stage::Whole;
    return true;
}

std::optional<QByteArray> HttpRequestParser::takeLine(qsizetype limit, Failure whenTooLong)
{
    const qsizetype end = m_buffer.indexOf("\r\n");
    const qsizetype longestPart = limit + 1; // Its end may have come but for the last byte.
    if (end > limit || (end < 0 && m_buffer.size() > longestPart)) {
        fail(whenTooLong);
        return std::nullopt;
    }
    if (end < 0)
        return std::nullopt;
    const QByteArray line = m_buffer.left(end);
    m_buffer.remove(0, end + 2);
    return line;
}

bool HttpRequestParser::readChunkSize()
{
    const auto line = takeLine(longestChunkSizeLine, Failure::BadRequest);
    if (!line)
        return false;
    const QByteArray digits = upTo(*line, ';').trimmed();
    const auto isHex = [](char c) { return QByteArrayView("0123456789abcdefABCDEF").contains(c); };
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isHex))
        return fail(Failure::BadRequest);
    bool fits = false;
    m_missing = digits.toLongLong(&fits, 16);
    if (!fits || m_missing > m_limits.body - m_request.body.size())
        return fail(Failure::BodyTooLarge);
    m_trailerBytes = 0;
    m_stage = m_missing == 0 ? Stage::Trailers : Stage::ChunkData;
    return true;
}

bool HttpRequestParser::readChunkData()
{
    const qsizetype count = std::min(m_missing, m_buffer.size());
    m_request.body.append(QByteArrayView(m_buffer).first(count));
    m_buffer.remove(0, count);
    m_missing -= count;
    if (m_missing > 0)
        return false;
    m_stage = Stage::ChunkEnd;
    return true;
}

bool HttpRequestParser::readChunkEnd()
{
    if (m_buffer.size() < 2)
        return false;
    if (!m_buffer.startsWith("\r\n"))
        return fail(Failure::BadRequest);
    m_buffer.remove(0, 2);
    m_stage = Stage::ChunkSize;
    return true;
}

bool HttpRequestParser::readTrailers()
{
    const auto line = takeLine(m_limits.head - m_trailerBytes, Failure::HeadTooLarge);
    if (!line)
        return false;
    m_trailerBytes = std::min(m_limits.head, m_trailerBytes + line->size() + 2);
    if (line->isEmpty())
        m_stage = Stage::Whole;
    return true;
}
