// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/gzip.h"

#include "app/datadog/pending.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QtEndian>

#include <tl/expected.hpp>
#include <zlib.h>

#include <algorithm>

using End = HttpAnswer::End;

namespace {

constexpr qsizetype longBody = 16 * 1024; // A shorter one is ready before another thread has even begun.
constexpr int gzipWindow = 15 + 16; // As zlib wants to be told that it is gzip.
constexpr qsizetype roomForJson = 64; // Whoever parses it need not copy it: see withDocument().
/// What is longer than this and was packed like nothing that means anything is made to do harm.
constexpr qint64 longEnoughForABomb = 4 * 1024 * 1024;
constexpr qint64 ratioOfABomb = 40;

bool isBomb(const z_stream& stream)
{
    return static_cast<qint64>(stream.total_out) > longEnoughForABomb
        && stream.total_out / std::max<uLong>(stream.total_in, 1) > ratioOfABomb;
}

/// What the last four bytes say: right where it is gzip, and else as good as any size to begin with.
qint64 sizeToldBy(const QByteArray& packed)
{
    return packed.size() < 4 ? 0 : qFromLittleEndian<quint32>(packed.constData() + packed.size() - 4);
}

/// One stream and nothing behind it.
tl::expected<QByteArray, End> inflated(z_stream& stream, const QByteArray& packed, qint64 atMost)
{
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray plain(std::min<qint64>(sizeToldBy(packed), atMost) + roomForJson, Qt::Uninitialized);
    for (;;) {
        const auto done = static_cast<qsizetype>(stream.total_out);
        stream.next_out = reinterpret_cast<Bytef*>(plain.data() + done);
        stream.avail_out = static_cast<uInt>(plain.size() - done);
        const int result = inflate(&stream, Z_NO_FLUSH);
        if (isBomb(stream))
            return tl::unexpected(End::Unreadable);
        if (static_cast<qint64>(stream.total_out) > atMost)
            return tl::unexpected(End::TooLarge);
        if (result == Z_STREAM_END) {
            plain.truncate(static_cast<qsizetype>(stream.total_out));
            return plain;
        }
        if (result != Z_OK || stream.avail_out > 0) // Broken, or its end is missing.
            return tl::unexpected(End::Unreadable);
        plain.resize(plain.size() * 2);
    }
}

tl::expected<QByteArray, End> gunzipped(const QByteArray& packed, qint64 atMost)
{
    z_stream stream {};
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        return tl::unexpected(End::Unreadable);
    auto plain = inflated(stream, packed, atMost);
    inflateEnd(&stream);
    return plain;
}

bool isPacked(const HttpAnswer& answer)
{
    return std::any_of(answer.headers.cbegin(), answer.headers.cend(), [](const auto& header) {
        return header.first.compare("Content-Encoding", Qt::CaseInsensitive) == 0
            && header.second.trimmed().compare("gzip", Qt::CaseInsensitive) == 0;
    });
}

/// Of a refusal the status says enough, whatever its body is.
HttpAnswer unpacked(HttpAnswer answer, qint64 atMost)
{
    auto plain = gunzipped(answer.body, atMost);
    const bool isRefusal = answer.status < 200 || answer.status > 299;
    if (!plain && (!isRefusal || plain.error() == End::TooLarge))
        answer.end = plain.error();
    answer.body = plain.value_or(QByteArray());
    return answer;
}

} // namespace

QCoro::Task<HttpAnswer> decompressed(HttpAnswer answer, qint64 atMost, std::stop_token stop)
{
    if (answer.end != End::Complete || answer.body.isEmpty() || !isPacked(answer))
        co_return answer;
    if (answer.body.size() < longBody)
        co_return unpacked(std::move(answer), atMost);
    const Pending<HttpAnswer> plain;
    const std::stop_callback onStop(stop, [plain] { plain.complete({.end = End::Canceled}); });
    QThreadPool::globalInstance()->start([plain, answer, atMost] {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [plain, done = unpacked(answer, atMost)] { plain.complete(done); },
            Qt::QueuedConnection);
    });
    auto done = co_await plain;
    co_return done;
}
