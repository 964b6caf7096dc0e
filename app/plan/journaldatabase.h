// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/plan/journalentry.h"

#include <QSqlDatabase>

#include <tl/expected.hpp>

class QSqlError;
class QSqlQuery;

/// The journal's SQLite file: mode 0600, write-ahead log, every write on the disk before it returns.
/// Used by one thread from open() on; Journal sees to that. Errors are in words for people. A file of an
/// earlier version of the app is brought up to date when it is opened, all of it or nothing.
class JournalDatabase {
public:
    template<typename T> using Outcome = tl::expected<T, QString>;

    explicit JournalDatabase(QString path);
    ~JournalDatabase();
    Q_DISABLE_COPY_MOVE(JournalDatabase)

    /// Makes or opens the file. A damaged one is kept aside and a new one begun; one that a newer version of
    /// the app has written is left alone. After a failure every call says why.
    [[nodiscard]] Outcome<void> open();

    /// Where a damaged file was put; empty if there was none.
    [[nodiscard]] const QString& keptAside() const { return m_keptAside; }

    [[nodiscard]] Outcome<qint64> add(const JournalEntry& entry);
    [[nodiscard]] Outcome<void> complete(const JournalEntry& entry);

    /// Completes an entry only where it is not completed yet.
    [[nodiscard]] Outcome<void> resolve(const JournalEntry& entry);
    [[nodiscard]] Outcome<QList<JournalEntry>> entries();

private:
    [[nodiscard]] Outcome<void> makeFile() const;
    [[nodiscard]] Outcome<void> openFile();
    [[nodiscard]] Outcome<void> checkVersion();
    [[nodiscard]] Outcome<void> checkHealth();
    [[nodiscard]] Outcome<void> prepareSchema();
    [[nodiscard]] Outcome<void> bringUpToDate();
    [[nodiscard]] Outcome<QStringList> columns();
    [[nodiscard]] Outcome<void> update(const JournalEntry& entry, const QString& condition);
    [[nodiscard]] Outcome<void> run(QSqlQuery& query);
    [[nodiscard]] Outcome<void> run(const QString& statement);
    [[nodiscard]] tl::unexpected<QString> failed(const QSqlError& error);
    [[nodiscard]] bool keepAside();
    void closeFile();

    const QString m_path;
    const QString m_connection;
    QString m_keptAside;
    QString m_whyNot; ///< Why the file is not open; empty while it is.
    bool m_isDamaged = false;
    int m_version = 0; ///< Of the schema that was found; 0 in a new file.
    QSqlDatabase m_database;
};
