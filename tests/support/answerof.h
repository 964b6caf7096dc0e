// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>

#include <QTest>

#include <memory>
#include <optional>

template<typename T> QCoro::Task<void> collect(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> answer)
{
    *answer = co_await task;
}

/// Begins the task; the answer is there when it has ended.
template<typename T> std::shared_ptr<std::optional<T>> start(QCoro::Task<T> task)
{
    auto answer = std::make_shared<std::optional<T>>();
    collect(std::move(task), answer);
    return answer;
}

/// The answer of the task, while the event loop runs on.
template<typename T> T answerOf(QCoro::Task<T> task)
{
    const auto answer = start(std::move(task));
    if (!QTest::qWaitFor([&] { return answer->has_value(); }, 60000))
        qFatal("the task did not end");
    return **answer;
}
