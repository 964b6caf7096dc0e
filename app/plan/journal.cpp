// SPDX-License-Identifier: Apache-2.0
#include "app/plan/journal.h"

#include "app/datadog/pending.h"
#include "app/plan/journaldatabase.h"
#include "app/sentences.h"

#include <algorithm>

Journal::Journal(const QString& path, QObject* parent)
    : QObject(parent)
    , m_path(path)
    , m_worker(new QObject)
    , m_database(std::make_unique<JournalDatabase>(path))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Journal::~Journal()
{
    // Waits for what is queued before: quit() alone would drop it.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_database.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

/// Runs `work` on the database in its thread and resumes here. After `stop` the work is still done, since a
/// change that was sent must be completed, but nobody is told. Give `work` a name before co_await: what a
/// temporary lambda there has captured is destroyed twice (measured with GCC 12).
template<typename T, typename Work>
QCoro::Task<tl::expected<T, QString>> Journal::inThread(Work work, std::stop_token stop)
{
    const Pending<Outcome<T>> done;
    const std::stop_callback onStop(stop, [done] { done.complete(tl::unexpected(QString())); });
    QMetaObject::invokeMethod(
        m_worker,
        [this, work = std::move(work), done] {
            Outcome<T> outcome = work(*m_database);
            QMetaObject::invokeMethod(
                this, [done, outcome = std::move(outcome)] { done.complete(outcome); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    co_return co_await done;
}

QCoro::Task<void> Journal::load(std::stop_token stop)
{
    using Loaded = std::pair<QList<JournalEntry>, QString>;
    const auto read = [](JournalDatabase& database) -> Outcome<Loaded> {
        return database.open().and_then([&] { return database.entries(); }).map([&](const auto& entries) {
            return Loaded {entries, database.keptAside()};
        });
    };
    const auto outcome = co_await inThread<Loaded>(read, stop);
    if (stop.stop_requested())
        co_return;
    if (!outcome) {
        noteWriting(outcome.error());
    } else {
        m_entries = outcome->first;
        if (!outcome->second.isEmpty())
            m_damage = tr("The journal in %1 is damaged. It was kept as %2 and a new one was begun.")
                           .arg(leftToRight(m_path), leftToRight(outcome->second));
        noteWriting({});
    }
    emit loaded();
}

QCoro::Task<JournalEntry> Journal::intend(JournalEntry entry, std::stop_token stop)
{
    const auto add = [entry](JournalDatabase& database) { return database.add(entry); };
    const auto number = co_await inThread<qint64>(add, stop);
    if (stop.stop_requested())
        co_return entry;
    noteWriting(number ? QString() : number.error());
    entry.number = number ? *number : --m_numberInMemory;
    m_underWay.insert(entry.number);
    m_entries.append(entry);
    emit added(static_cast<int>(m_entries.size()) - 1);
    co_return entry;
}

QCoro::Task<void> Journal::complete(JournalEntry entry, std::stop_token stop)
{
    if (entry.number > 0) {
        const auto finish = [entry](JournalDatabase& database) { return database.complete(entry); };
        const auto outcome = co_await inThread<void>(finish, stop);
        if (stop.stop_requested())
            co_return;
        noteWriting(outcome ? QString() : outcome.error());
    }
    m_underWay.remove(entry.number);
    replace(entry);
}

QCoro::Task<void> Journal::resolve(JournalEntry entry, std::stop_token stop)
{
    if (entry.number > 0) {
        const auto finish = [entry](JournalDatabase& database) { return database.resolve(entry); };
        const auto outcome = co_await inThread<void>(finish, stop);
        if (stop.stop_requested())
            co_return;
        noteWriting(outcome ? QString() : outcome.error());
    }
    replace(entry);
}

void Journal::replace(const JournalEntry& entry)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const JournalEntry& known) { return known.number == entry.number; });
    if (found == m_entries.end())
        return;
    *found = entry;
    emit changed(static_cast<int>(found - m_entries.begin()));
}

/// What the disk has refused once is not in the file, so the warning stays.
void Journal::noteWriting(const QString& error)
{
    if (!error.isEmpty()) {
        m_keepsAll = false;
        setWarning(tr("The journal in %1 cannot be written: %2. Changes are still sent, but are remembered "
                      "only until this window closes.")
                       .arg(leftToRight(m_path), error));
    } else if (m_keepsAll) {
        setWarning(m_damage);
    }
}

void Journal::setWarning(const QString& warning)
{
    if (m_warning == warning)
        return;
    m_warning = warning;
    emit warningChanged();
}
