// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <stop_token>
#include <thread>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

#ifdef __has_feature // Clang's way to tell that it sanitizes.
#define HAS_FEATURE(feature) __has_feature(feature)
#else
#define HAS_FEATURE(feature) 0
#endif

/// The longest time for which the event loop of this thread could not answer, from construction on.
///
/// Time in which the thread only waited for a processor does not count, and neither does what another thread
/// that does nothing but beat could not do at the same time: a busy machine is no fault of the program. What
/// the thread computes counts always.
class Heartbeat {
public:
    Heartbeat()
        : m_control([this](const std::stop_token& stop) { beatAside(stop); })
        , m_last(now())
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(beatMs);
    }

    void beat()
    {
        const qint64 passed = m_clock.nsecsElapsed() / 1000;
        m_clock.restart();
        const Moment moment = now();
        const qint64 aside = m_lateAside.exchange(0);
        const qint64 computed = moment.computed - m_last.computed;
        const qint64 blocked = passed - beatMs * 1000 - (moment.waited - m_last.waited) - aside;
        m_last = moment;
        m_longest = std::max(m_longest, std::max(computed, blocked) / 1000);
    }

    /// In milliseconds.
    [[nodiscard]] qint64 longestStall()
    {
        beat();
        return m_longest;
    }

    /// Leaves out what the test itself did since the last beat.
    void skip()
    {
        m_clock.restart();
        m_last = now();
    }

    /// What is too long. The sanitizers make everything some times slower.
#if defined(__SANITIZE_ADDRESS__) || HAS_FEATURE(address_sanitizer)
    static constexpr qint64 limitMs = 300;
#else
    static constexpr qint64 limitMs = 100;
#endif

private:
    static constexpr int beatMs = 20;

    struct Moment {
        qint64 computed = 0; ///< Microseconds on a processor.
        qint64 waited = 0; ///< Microseconds in which the thread could have run and had no processor.
    };

    [[nodiscard]] static Moment now()
    {
        Moment moment;
#ifdef Q_OS_UNIX
        timespec used {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        moment.computed = used.tv_sec * 1'000'000 + used.tv_nsec / 1000;
#endif
        QFile statistics(QStringLiteral("/proc/thread-self/schedstat"));
        if (statistics.open(QIODevice::ReadOnly))
            moment.waited = statistics.readAll().split(' ').value(1).toLongLong() / 1000;
        return moment;
    }

    /// By how much the pauses of a thread that only sleeps are too long, taken together.
    void beatAside(const std::stop_token& stop)
    {
        using namespace std::chrono;
        while (!stop.stop_requested()) {
            const auto from = steady_clock::now();
            std::this_thread::sleep_for(milliseconds(beatMs));
            const qint64 late
                = duration_cast<microseconds>(steady_clock::now() - from).count() - beatMs * 1000;
            m_lateAside += late;
        }
    }

    std::atomic<qint64> m_lateAside = 0;
    std::jthread m_control;
    QElapsedTimer m_clock;
    QTimer m_timer;
    Moment m_last;
    qint64 m_longest = 0;
};
