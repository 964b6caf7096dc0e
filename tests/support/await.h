// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QTest>

#include <memory>
#include <optional>
#include <type_traits>

constexpr int awaitPatienceMs = 30'000;

/// Lets the events run until the task has ended, and gives its result. A task that does not end is fatal.
template<typename T> T await(QCoro::Task<T> task)
{
    if constexpr (std::is_void_v<T>) {
        const auto ended = std::make_shared<bool>(false);
        task.then([ended] { *ended = true; });
        if (!QTest::qWaitFor([&] { return *ended; }, awaitPatienceMs))
            qFatal("The task did not end.");
    } else {
        const auto result = std::make_shared<std::optional<T>>();
        task.then([result](T value) { result->emplace(std::move(value)); });
        if (!QTest::qWaitFor([&] { return result->has_value(); }, awaitPatienceMs))
            qFatal("The task did not end.");
        return std::move(**result);
    }
}
