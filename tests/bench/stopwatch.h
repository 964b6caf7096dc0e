// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

/// What the measured programs share: clocks, and lines of JSON for tests/bench/run.
namespace bench {

/// Of the clock that is the same in every process of this machine.
inline long long nanoseconds()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

inline double millisecondsSince(long long start)
{
    return static_cast<double>(nanoseconds() - start) / 1e6;
}

/// The value below which `part` of all are.
inline double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values.at(static_cast<size_t>(last * part + 0.5));
}

inline void print(const std::string& name, double value)
{
    std::printf("{\"%s\": %.3f}\n", name.c_str(), value);
    std::fflush(stdout);
}

inline void printQuantiles(const std::string& name, const std::vector<double>& values)
{
    print(name + "_median", quantile(values, 0.5));
    print(name + "_p95", quantile(values, 0.95));
    print(name + "_p99", quantile(values, 0.99));
    print(name + "_worst", quantile(values, 1));
}

/// Resident memory of this process in kilobytes, as the kernel tells it.
inline double residentKilobytes()
{
    double pages = 0;
    if (FILE* file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%*s %lf", &pages) != 1)
            pages = 0;
        std::fclose(file);
    }
    return pages * 4;
}

/// Tells when the window has been painted and what was painted has gone to the display. All that is to be
/// painted is painted together, so the first of its widgets tells for all.
class PaintWatch : public QObject {
public:
    PaintWatch() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

    /// Lets the program run until the next paint is over.
    void waitForPaint()
    {
        m_painted = false;
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

private:
    bool m_painted = false;
};

/// The longest time in which the event loop could not take up anything new.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, millisecondsSince(m_last) - interval);
            m_last = nanoseconds();
        });
        m_last = nanoseconds();
        m_timer.start(interval);
    }

    [[nodiscard]] double longestStall() const { return m_longest; }

private:
    static constexpr int interval = 1; // Milliseconds.
    QTimer m_timer;
    long long m_last = 0;
    double m_longest = 0;
};

} // namespace bench
