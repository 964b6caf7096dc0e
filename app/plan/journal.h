// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/plan/journalentry.h"

#include <QCoroTask>
#include <QObject>
#include <QSet>
#include <QThread>

#include <tl/expected.hpp>

#include <memory>
#include <stop_token>

class JournalDatabase;

/// What was applied, when, by whom, before and after, and how it ended.
///
/// A change is written down as intended before it is sent and completed after, so that a crash in between is
/// found at the next start. The file is worked on in a thread of its own; entries() is the same list in
/// memory, oldest first. Where the file cannot be written the app goes on with the list alone, and
/// warning() says so. GUI thread; whatever awaits it has ended, or was stopped, before it is destroyed.
class Journal : public QObject {
    Q_OBJECT

public:
    explicit Journal(const QString& path, QObject* parent = nullptr);
    ~Journal() override;

    /// Reads the file, before anything else is asked of it. entries() is empty until it has ended.
    QCoro::Task<void> load(std::stop_token stop);

    [[nodiscard]] const QList<JournalEntry>& entries() const { return m_entries; }
    [[nodiscard]] const QString& warning() const { return m_warning; }

    /// Writes a change down before it is sent. Returns it with its number, also when the disk refuses it.
    [[nodiscard]] QCoro::Task<JournalEntry> intend(JournalEntry entry, std::stop_token stop);

    /// Writes down how a change ended.
    QCoro::Task<void> complete(JournalEntry entry, std::stop_token stop);

    /// Writes down what was found out later of a change that was not completed. Where another window has
    /// completed it meanwhile, that stays.
    QCoro::Task<void> resolve(JournalEntry entry, std::stop_token stop);

    /// True between intend() and complete().
    [[nodiscard]] bool isUnderWay(qint64 number) const { return m_underWay.contains(number); }

signals:
    void added(int row);
    void changed(int row);
    void loaded();
    void warningChanged();

private:
    template<typename T> using Outcome = tl::expected<T, QString>;

    template<typename T, typename Work>
    [[nodiscard]] QCoro::Task<Outcome<T>> inThread(Work work, std::stop_token stop);
    void replace(const JournalEntry& entry);
    void noteWriting(const QString& error);
    void setWarning(const QString& warning);

    const QString m_path;
    QThread m_thread;
    QObject* m_worker; ///< Lives in m_thread; work is queued to it.
    std::unique_ptr<JournalDatabase> m_database; ///< Touched in m_thread only.
    QList<JournalEntry> m_entries;
    QSet<qint64> m_underWay;
    QString m_warning;
    QString m_damage; ///< Said at the start and still true.
    bool m_keepsAll = true; ///< False once the disk has refused anything.
    qint64 m_numberInMemory = 0; ///< Negative numbers for entries that the disk refused.
};
