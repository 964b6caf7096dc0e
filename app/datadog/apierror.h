// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

/// Why a call to the API did not do what was asked of it.
struct ApiError {
    enum class Kind {
        BadRequest, ///< 400
        Unauthorized, ///< 401
        Forbidden, ///< 403
        NotFound, ///< 404
        AlreadyExists, ///< 409
        RateLimited, ///< 429
        ServerFailure, ///< 5xx
        UnexpectedStatus, ///< Any other status, 204 and 304 where 200 is due among them.
        Redirected, ///< 3xx: never followed, since Qt would send the keys along.
        Unreachable, ///< No connection: unresolvable, refused, unreachable, proxy.
        ConnectionLost, ///< The connection ended before the answer was whole.
        TimedOut, ///< No whole answer within the deadline.
        Tls, ///< The server could not prove who it is.
        Unreadable, ///< An answer that is not what the API sends.
        TooLarge, ///< An answer beyond the limit of what is read.
        UnsafeAddress, ///< An address that may not get credentials; nothing was sent.
        UnconfirmedHost, ///< Nobody was asked yet whether this host may get credentials; nothing was sent.
        Canceled, ///< Stopped from this side.
    };

    Kind kind = Kind::Canceled;
    int status = 0; ///< HTTP status, 0 where none came.
    QStringList serverTexts; ///< What the server said, word for word.
    QString detail; ///< What the network or the parser said; for TLS every reason, one a line; of a redirect
                    ///< where to; of a web page in place of an answer its beginning.
    QString bucket; ///< RateLimited: `X-RateLimit-Name`, worth telling Datadog's support.
    int resetSeconds = -1; ///< RateLimited: seconds until the limit is lifted; -1 where not told.
    QString address; ///< Verb, host and path of the call; never a key.

    bool operator==(const ApiError&) const = default;

    /// True where the server does not accept the credentials, or they may not do this: 401 or 403.
    [[nodiscard]] bool isRefusal() const { return kind == Kind::Unauthorized || kind == Kind::Forbidden; }

    /// True where a write may have been applied although no good answer came: look before repeating.
    [[nodiscard]] bool outcomeUnknown() const;

    /// True where repeating a read later may help: 429, 5xx, or a connection that failed.
    [[nodiscard]] bool isPassing() const;
};

template<typename T> using Result = tl::expected<T, ApiError>;

[[nodiscard]] inline tl::unexpected<ApiError> failure(ApiError error)
{
    return tl::unexpected<ApiError>(std::move(error));
}
