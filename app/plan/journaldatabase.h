// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/plan/journalentry.h"

#include <QSqlDatabase>

#include <tl/expected.hpp>

class QSqlQuery;

/// The journal's SQLite file: mode 0600, write-ahead log, every write on the disk before it returns.
/// Used by one thread, the one that made it; Journal sees to that. Errors are in words for people.
class JournalDatabase {
public:
    template<typename T> using Outcome = tl::expected<T, QString>;

    explicit JournalDatabase(QString path);
    ~JournalDatabase();
    Q_DISABLE_COPY_MOVE(JournalDatabase)

    /// Makes or opens the file. A damaged one is kept aside and a new one begun; a newer one is left alone.
    [[nodiscard]] Outcome<void> open();

    /// Where a damaged file was put; empty if there was none.
    [[nodiscard]] const QString& keptAside() const { return m_keptAside; }

    [[nodiscard]] Outcome<qint64> add(const JournalEntry& entry);
    [[nodiscard]] Outcome<void> complete(const JournalEntry& entry);
    [[nodiscard]] Outcome<QList<JournalEntry>> entries();

private:
    [[nodiscard]] Outcome<void> openFile();
    [[nodiscard]] Outcome<void> prepareSchema();
    [[nodiscard]] Outcome<void> run(QSqlQuery& query);
    [[nodiscard]] Outcome<void> run(const QString& statement);
    void closeFile();

    const QString m_path;
    const QString m_connection;
    QString m_keptAside;
    QSqlDatabase m_database;
};
