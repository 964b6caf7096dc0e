// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>

#include <chrono>
#include <stop_token>

/// Waits without blocking. True when the time is over, false when stopped before.
[[nodiscard]] QCoro::Task<bool> delay(std::chrono::milliseconds time, std::stop_token stop);
