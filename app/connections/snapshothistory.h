// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/snapshot.h"
#include "app/connections/storedfile.h"

#include <QThreadPool>

/// A snapshot of the history that is on the disk.
struct StoredSnapshot {
    QString path;
    QDateTime takenAt; ///< UTC
    QString orgId; ///< The account's organization then; empty where the server did not tell.

    bool operator==(const StoredSnapshot&) const = default;
};

/// So many different states of an account are kept.
inline constexpr int snapshotsKept = 20;

/// What an account saw at earlier refreshes, one file for each state that differs from the one before, the
/// oldest of many dropped. Only for comparing: losing one loses nothing else. GUI thread; writes in the
/// background.
class SnapshotHistory {
public:
    SnapshotHistory(const QString& dataDirectory, const QString& accountId);
    ~SnapshotHistory();
    Q_DISABLE_COPY_MOVE(SnapshotHistory)

    /// Keeps what was just seen, unless the newest of the history says the same. Returns at once.
    void keep(const Snapshot& seen);

    /// Newest first; what is of a time after `now`, since the clock was set back, comes last. What is being
    /// written is on the disk when it returns.
    /// @param orgId whose history it is: credentials can be exchanged for those of another organization
    [[nodiscard]] QList<StoredSnapshot> list(
        const QString& orgId, const QDateTime& now = QDateTime::currentDateTimeUtc()) const;

    /// Empty where the file is gone or cannot be understood.
    [[nodiscard]] static std::optional<Snapshot> read(const QString& path);

private:
    void keepNow(const Snapshot& seen);
    [[nodiscard]] QList<StoredSnapshot> stored(const QDateTime& now) const;
    void dropOldest(const QDateTime& now) const;
    [[nodiscard]] QString freePath(QDateTime at, const QString& orgId) const;

    const QString m_folder;
    QByteArray m_newest; ///< What tells the newest of the history from others, once it is known. Of the pool.
    mutable QThreadPool m_pool; ///< One thread, so that one is kept after the other.
};
