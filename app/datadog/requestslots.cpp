// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/requestslots.h"

QCoro::Task<bool> RequestSlots::acquire(std::stop_token stop)
{
    if (m_closed || stop.stop_requested())
        co_return false;
    if (m_free > 0) {
        --m_free;
        co_return true;
    }
    Pending<bool> turn;
    m_waiting.push_back(turn);
    const std::stop_callback onStop(stop, [turn] { turn.complete(false); });
    co_return co_await turn;
}

void RequestSlots::release()
{
    while (!m_waiting.empty()) {
        const Pending<bool> next = m_waiting.front();
        m_waiting.pop_front();
        if (next.complete(true))
            return;
    }
    ++m_free;
}

void RequestSlots::close()
{
    m_closed = true;
    while (!m_waiting.empty()) {
        const Pending<bool> next = m_waiting.front();
        m_waiting.pop_front();
        next.complete(false);
    }
}
