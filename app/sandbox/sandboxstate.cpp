// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/sandboxstate.h"

#include "app/sandbox/sandboxapi.h"

#include <utility>

namespace {

/// Adds a header in the place of those of the same name.
void replaceHeader(SandboxReply& reply, const SandboxReply::Header& header)
{
    reply.headers.removeIf([&header](const SandboxReply::Header& other) {
        return other.first.compare(header.first, Qt::CaseInsensitive) == 0;
    });
    reply.headers.append(header);
}

} // namespace

SandboxState::SandboxState(SandboxWorld world)
    : m_world(std::move(world))
{
}

SandboxWorld SandboxState::world() const
{
    const QMutexLocker lock(&m_mutex);
    return m_world;
}

void SandboxState::edit(const std::function<void(SandboxWorld&)>& change)
{
    const QMutexLocker lock(&m_mutex);
    change(m_world);
}

void SandboxState::addFault(const Fault& fault)
{
    const QMutexLocker lock(&m_mutex);
    m_faults.append(fault);
}

void SandboxState::clearFaults()
{
    const QMutexLocker lock(&m_mutex);
    m_faults.clear();
}

void SandboxState::setLatency(int milliseconds)
{
    const QMutexLocker lock(&m_mutex);
    m_latencyMs = milliseconds;
}

QList<RecordedRequest> SandboxState::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

void SandboxState::clearRequests()
{
    const QMutexLocker lock(&m_mutex);
    m_requests.clear();
}

SandboxState::Ticket SandboxState::admit(const SandboxRequest& request, int connection)
{
    const QMutexLocker lock(&m_mutex);
    Ticket ticket {++m_lastNumber, takeFault(request), m_latencyMs};
    m_requests.append(
        {request, QDateTime::currentDateTimeUtc(), connection, false, 0, ticket.number, ++m_inFlight});
    return ticket;
}

void SandboxState::leave()
{
    const QMutexLocker lock(&m_mutex);
    --m_inFlight;
}

Fault SandboxState::takeFault(const SandboxRequest& request)
{
    for (Fault& fault : m_faults) {
        if (fault.timesLeft == 0 || !fault.matches(request))
            continue;
        if (fault.toSkip > 0) {
            --fault.toSkip;
            continue;
        }
        if (fault.timesLeft > 0)
            --fault.timesLeft;
        return fault;
    }
    return {};
}

SandboxReply SandboxState::act(const Ticket& ticket, const SandboxRequest& request)
{
    const QMutexLocker lock(&m_mutex);
    const Fault& fault = ticket.fault;
    SandboxReply reply;
    if (fault.editBefore)
        fault.editBefore(m_world);
    if (fault.acts)
        reply = SandboxApi(m_world).handle(request);
    if (fault.editAfter)
        fault.editAfter(m_world);
    if (fault.reply)
        reply = *fault.reply;
    if (fault.rewriteBody)
        reply.body = fault.rewriteBody(reply.body);
    for (const SandboxReply::Header& header : fault.extraHeaders)
        replaceHeader(reply, header);
    recordOutcome(ticket, reply.status);
    return reply;
}

void SandboxState::recordOutcome(const Ticket& ticket, int status)
{
    const bool answers = ticket.fault.ending == Fault::Ending::Answer && !ticket.fault.rawBytes;
    for (auto request = m_requests.rbegin(); request != m_requests.rend(); ++request) {
        if (request->number != ticket.number)
            continue;
        request->actedOn = ticket.fault.acts;
        request->status = answers ? status : 0;
        return;
    }
}
