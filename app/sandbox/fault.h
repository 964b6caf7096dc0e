// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/sandboxreply.h"
#include "app/sandbox/sandboxrequest.h"

#include <QUrl>

#include <functional>
#include <optional>

struct SandboxWorld;

/// One way in which the sandbox misbehaves, and the requests that it hits.
///
/// A plain value with named constructors for what happens and modifiers for when:
///     server.addFault(Fault::answer(503, "<html>down</html>").on("PATCH").afterSkipping(1).times(2));
/// Without modifiers it hits the next request, once. The functions in it run in the server's thread,
/// while the sandbox is locked: they must not call the SandboxServer.
struct Fault {
    enum class Ending { Answer, Silence, Reset, Close };
    enum class Framing { ContentLength, Chunked, UntilClose };
    using Edit = std::function<void(SandboxWorld&)>;

    // Which requests.
    QByteArray method; ///< Empty: any.
    QByteArray targetPart; ///< A part of path and query; empty: any.
    std::function<bool(const SandboxRequest&)> condition; ///< Empty: none.
    int toSkip = 0; ///< Requests that would match and pass unharmed.
    int timesLeft = 1; ///< -1: for ever.

    // What happens.
    bool acts = true; ///< The API handles the request.
    Ending ending = Ending::Answer;
    std::optional<SandboxReply> reply; ///< Instead of the API's own.
    std::optional<QByteArray> rawBytes; ///< Instead of any HTTP response; the connection is closed then.
    QList<SandboxReply::Header> extraHeaders; ///< Added to the reply, whoever made it.
    QByteArray interim; ///< Sent before the response: "HTTP/1.1 100 Continue\r\n\r\n".
    qint64 lengthError = 0; ///< Content-Length tells so many bytes more than there are.
    std::function<QByteArray(const QByteArray&)> rewriteBody;
    Edit editBefore;
    Edit editAfter;
    int delayMs = 0;
    bool delaysActing = false; ///< The delay comes before the API handles the request, not after.
    qint64 bodyBytesSent = -1; ///< Of the body as framed; the connection is closed then. -1: all.
    qint64 hugeBodyBytes = 0; ///< Instead of the body, made while it is sent.
    int dripBytes = 0; ///< Bytes for each step; 0: all at once.
    int dripMs = 0; ///< Milliseconds between steps.
    bool dripsHead = true; ///< Else only the body drips.
    Framing framing = Framing::ContentLength;

    /// Answers with this without acting. The content type is guessed from the body.
    [[nodiscard]] static Fault answer(int status, const QByteArray& body = {});
    /// Acts, then answers with this instead of the truth.
    [[nodiscard]] static Fault answerAfterActing(int status, const QByteArray& body = {});
    /// 429 with the X-RateLimit headers of that bucket and a body without `errors`.
    [[nodiscard]] static Fault rateLimited(int resetSeconds, const QByteArray& bucket = "org_connections");
    /// Answers with a Location, without acting.
    [[nodiscard]] static Fault redirect(const QUrl& to, int status = 307);
    /// Sends these bytes instead of a response, without acting, and closes.
    [[nodiscard]] static Fault garbage(const QByteArray& bytes);
    /// Acts at once and answers that much later.
    [[nodiscard]] static Fault delay(int milliseconds);
    /// Acts and answers that much later, even where the client has gone meanwhile.
    [[nodiscard]] static Fault delayBeforeActing(int milliseconds);
    /// Never answers, without acting, and keeps the connection open.
    [[nodiscard]] static Fault silence();
    [[nodiscard]] static Fault silenceAfterActing();
    /// Ends the connection (TCP RST) once the request has been read.
    [[nodiscard]] static Fault resetBeforeActing();
    [[nodiscard]] static Fault resetAfterActing();
    /// Ends the connection in an orderly way without an answer, once the request has been read.
    [[nodiscard]] static Fault closeBeforeActing();
    [[nodiscard]] static Fault closeAfterActing();
    /// Acts, sends the head of the answer, and closes.
    [[nodiscard]] static Fault closeAfterHead();
    /// Acts, sends the head and that many bytes of the body, and closes.
    [[nodiscard]] static Fault cutBody(qint64 bytesSent);
    /// Acts, and tells a length that is so many bytes too long; negative: too short.
    [[nodiscard]] static Fault wrongLength(qint64 bytesTooLong);
    /// Acts, and sends the answer bytewise.
    [[nodiscard]] static Fault drip(int bytes, int intervalMs);
    [[nodiscard]] static Fault dripBody(int bytes, int intervalMs);
    /// Acts, and sends a body of that many bytes.
    [[nodiscard]] static Fault hugeBody(qint64 bytes);
    /// Acts, and sends the body that the function makes of the true one.
    [[nodiscard]] static Fault rewrite(std::function<QByteArray(const QByteArray&)> change);
    /// Changes the world behind the client's back just before, or after, the request is handled.
    [[nodiscard]] static Fault changeBefore(Edit edit);
    [[nodiscard]] static Fault changeAfter(Edit edit);

    [[nodiscard]] Fault on(const QByteArray& onlyMethod) const;
    [[nodiscard]] Fault at(const QByteArray& partOfTarget) const;
    [[nodiscard]] Fault when(std::function<bool(const SandboxRequest&)> only) const;
    [[nodiscard]] Fault afterSkipping(int count) const;
    [[nodiscard]] Fault times(int count) const;
    [[nodiscard]] Fault forEver() const;
    [[nodiscard]] Fault withHeader(const QByteArray& name, const QByteArray& value) const;
    [[nodiscard]] Fault framed(Framing how) const;
    [[nodiscard]] Fault after(const QByteArray& interimResponse) const;
    [[nodiscard]] Fault delayedBy(int milliseconds) const;

    /// True where the request is one of those that this hits, whatever is left of times.
    [[nodiscard]] bool matches(const SandboxRequest& request) const;
};
