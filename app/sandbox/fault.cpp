// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/fault.h"

#include "app/sandbox/sandboxworld.h"

#include <utility>

namespace {

QByteArray contentTypeOf(const QByteArray& body)
{
    if (body.startsWith('{') || body.startsWith('['))
        return "application/json";
    return body.startsWith('<') ? "text/html" : "text/plain";
}

/// A copy of a fault with one thing changed.
template<typename Change> Fault changed(Fault fault, Change change)
{
    change(fault);
    return fault;
}

Fault endingWith(Fault::Ending how, bool acts)
{
    Fault fault;
    fault.ending = how;
    fault.acts = acts;
    return fault;
}

} // namespace

Fault Fault::answer(int status, const QByteArray& body)
{
    Fault fault;
    fault.acts = false;
    fault.reply = SandboxReply {status, {}, body};
    if (!body.isEmpty())
        fault.reply->headers.append({"Content-Type", contentTypeOf(body)});
    return fault;
}

Fault Fault::answerAfterActing(int status, const QByteArray& body)
{
    return changed(answer(status, body), [](Fault& fault) { fault.acts = true; });
}

Fault Fault::rateLimited(int resetSeconds, const QByteArray& bucket)
{
    return answer(429, "{\"status\":\"error\"}")
        .withHeader("X-RateLimit-Limit", "600")
        .withHeader("X-RateLimit-Period", "60")
        .withHeader("X-RateLimit-Remaining", "0")
        .withHeader("X-RateLimit-Reset", QByteArray::number(resetSeconds))
        .withHeader("X-RateLimit-Name", bucket);
}

Fault Fault::redirect(const QUrl& to, int status)
{
    return answer(status).withHeader("Location", to.toEncoded());
}

Fault Fault::garbage(const QByteArray& bytes)
{
    Fault fault;
    fault.acts = false;
    fault.rawBytes = bytes;
    return fault;
}

Fault Fault::delay(int milliseconds)
{
    return Fault().delayedBy(milliseconds);
}

Fault Fault::delayBeforeActing(int milliseconds)
{
    return changed(delay(milliseconds), [](Fault& fault) { fault.delaysActing = true; });
}

Fault Fault::silence()
{
    return endingWith(Ending::Silence, false);
}

Fault Fault::silenceAfterActing()
{
    return endingWith(Ending::Silence, true);
}

Fault Fault::resetBeforeActing()
{
    return endingWith(Ending::Reset, false);
}

Fault Fault::resetAfterActing()
{
    return endingWith(Ending::Reset, true);
}

Fault Fault::closeBeforeActing()
{
    return endingWith(Ending::Close, false);
}

Fault Fault::closeAfterActing()
{
    return endingWith(Ending::Close, true);
}

Fault Fault::closeAfterHead()
{
    return cutBody(0);
}

Fault Fault::cutBody(qint64 bytesSent)
{
    return changed(Fault(), [bytesSent](Fault& fault) { fault.bodyBytesSent = bytesSent; });
}

Fault Fault::wrongLength(qint64 bytesTooLong)
{
    return changed(Fault(), [bytesTooLong](Fault& fault) { fault.lengthError = bytesTooLong; });
}

Fault Fault::drip(int bytes, int intervalMs)
{
    return changed(Fault(), [bytes, intervalMs](Fault& fault) {
        fault.dripBytes = bytes;
        fault.dripMs = intervalMs;
    });
}

Fault Fault::dripBody(int bytes, int intervalMs)
{
    return changed(drip(bytes, intervalMs), [](Fault& fault) { fault.dripsHead = false; });
}

Fault Fault::hugeBody(qint64 bytes)
{
    return changed(Fault(), [bytes](Fault& fault) { fault.hugeBodyBytes = bytes; });
}

Fault Fault::rewrite(std::function<QByteArray(const QByteArray&)> change)
{
    return changed(Fault(), [&change](Fault& fault) { fault.rewriteBody = std::move(change); });
}

Fault Fault::changeBefore(Edit edit)
{
    return changed(Fault(), [&edit](Fault& fault) { fault.editBefore = std::move(edit); });
}

Fault Fault::changeAfter(Edit edit)
{
    return changed(Fault(), [&edit](Fault& fault) { fault.editAfter = std::move(edit); });
}

Fault Fault::on(const QByteArray& onlyMethod) const
{
    return changed(*this, [&onlyMethod](Fault& fault) { fault.method = onlyMethod; });
}

Fault Fault::at(const QByteArray& partOfTarget) const
{
    return changed(*this, [&partOfTarget](Fault& fault) { fault.targetPart = partOfTarget; });
}

Fault Fault::when(std::function<bool(const SandboxRequest&)> only) const
{
    return changed(*this, [&only](Fault& fault) { fault.condition = std::move(only); });
}

Fault Fault::afterSkipping(int count) const
{
    return changed(*this, [count](Fault& fault) { fault.toSkip = count; });
}

Fault Fault::times(int count) const
{
    return changed(*this, [count](Fault& fault) { fault.timesLeft = count; });
}

Fault Fault::forEver() const
{
    return times(-1);
}

Fault Fault::withHeader(const QByteArray& name, const QByteArray& value) const
{
    return changed(*this, [&](Fault& fault) { fault.extraHeaders.append({name, value}); });
}

Fault Fault::framed(Framing how) const
{
    return changed(*this, [how](Fault& fault) { fault.framing = how; });
}

Fault Fault::after(const QByteArray& interimResponse) const
{
    return changed(*this, [&](Fault& fault) { fault.interim = interimResponse; });
}

Fault Fault::delayedBy(int milliseconds) const
{
    return changed(*this, [milliseconds](Fault& fault) { fault.delayMs = milliseconds; });
}

bool Fault::matches(const SandboxRequest& request) const
{
    return (method.isEmpty() || method == request.method) && request.target.contains(targetPart)
        && (!condition || condition(request));
}
