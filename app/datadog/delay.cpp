// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/delay.h"

#include "app/datadog/pending.h"

#include <QTimer>

QCoro::Task<bool> delay(std::chrono::milliseconds time, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return false;
    const Pending<bool> over;
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer); // A coarse one ends up to 5 % early.
    QObject::connect(&timer, &QTimer::timeout, &timer, [over] { over.complete(true); });
    const std::stop_callback onStop(stop, [over] { over.complete(false); });
    timer.start(time);
    const bool passed = co_await over;
    co_return passed;
}
