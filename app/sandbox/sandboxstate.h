// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/fault.h"
#include "app/sandbox/recordedrequest.h"
#include "app/sandbox/sandboxworld.h"

#include <QMutex>

#include <functional>

/// Everything that the sandbox's threads share, behind one mutex. Callable from any thread.
class SandboxState {
public:
    /// A request that has been let in, and what is to happen to it.
    struct Ticket {
        quint64 number = 0;
        Fault fault;
        int latencyMs = 0;
    };

    explicit SandboxState(SandboxWorld world);

    [[nodiscard]] SandboxWorld world() const;
    void edit(const std::function<void(SandboxWorld&)>& change);
    void addFault(const Fault& fault);
    void clearFaults();
    void setLatency(int milliseconds);
    [[nodiscard]] QList<RecordedRequest> requests() const;
    void clearRequests();

    /// Records a request and picks its fault: the first that matches, has times left and skips no more.
    [[nodiscard]] Ticket admit(const SandboxRequest& request, int connection);

    /// A request that was let in is answered now, or will never be.
    void leave();

    /// Does what the fault lets the API do, and gives the answer that is meant for the client.
    [[nodiscard]] SandboxReply act(const Ticket& ticket, const SandboxRequest& request);

private:
    [[nodiscard]] Fault takeFault(const SandboxRequest& request);
    void recordOutcome(const Ticket& ticket, int status);

    mutable QMutex m_mutex;
    SandboxWorld m_world;
    QList<Fault> m_faults;
    QList<RecordedRequest> m_requests;
    quint64 m_lastNumber = 0;
    int m_latencyMs = 0;
    int m_inFlight = 0;
};
