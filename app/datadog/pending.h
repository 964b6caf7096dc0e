// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <coroutine>
#include <memory>
#include <optional>
#include <utility>

/// One answer that somebody will give and one coroutine awaits.
///
/// Copies share the answer. The first complete() counts and every later one is ignored, so whoever
/// calls back for success, time-out and cancel cannot answer twice. The waiting coroutine is resumed
/// inside complete(): after a cancel it has ended before its owner is gone. One thread only.
template<typename T> class Pending {
public:
    /// Gives the answer and resumes the coroutine that waits for it. True where this was the first.
    bool complete(T value) const
    {
        if (m_state->answered)
            return false;
        m_state->answered = true;
        m_state->value.emplace(std::move(value));
        if (auto waiter = std::exchange(m_state->waiter, nullptr))
            waiter.resume();
        return true;
    }

    [[nodiscard]] bool isComplete() const { return m_state->answered; }

    [[nodiscard]] auto operator co_await() const
    {
        struct Awaiter {
            std::shared_ptr<State> state;
            bool await_ready() const { return state->value.has_value(); }
            void await_suspend(std::coroutine_handle<> waiter) { state->waiter = waiter; }
            T await_resume() { return std::move(*state->value); }
        };
        return Awaiter {m_state};
    }

private:
    struct State {
        bool answered = false;
        std::optional<T> value;
        std::coroutine_handle<> waiter = nullptr;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};
