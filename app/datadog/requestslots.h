// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/pending.h"

#include <QCoroTask>

#include <deque>
#include <stop_token>

/// At most so many requests in flight; the others wait their turn here.
/// Qt has such a limit too, but counts the waiting against a request's time-out.
class RequestSlots {
public:
    explicit RequestSlots(int atMost)
        : m_free(atMost)
    {
    }
    ~RequestSlots() { close(); }
    Q_DISABLE_COPY_MOVE(RequestSlots)

    /// True once there is a slot, which the caller gives back with release(); false when stopped or closed.
    [[nodiscard]] QCoro::Task<bool> acquire(std::stop_token stop);
    void release();

    /// Sends everybody away who waits, and whoever comes later.
    void close();

private:
    int m_free;
    bool m_closed = false;
    std::deque<Pending<bool>> m_waiting;
};
