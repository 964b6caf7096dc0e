// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/snapshot.h"
#include "app/connections/storedfile.h"

#include <memory>

/// A snapshot of the history that is on the disk.
struct StoredSnapshot {
    QString path;
    QDateTime takenAt; ///< UTC

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

    /// Keeps what was just seen, unless the newest of the history says the same.
    void keep(const Snapshot& seen);

    /// Newest first. What is being written is on the disk when it returns.
    [[nodiscard]] QList<StoredSnapshot> list() const;

    /// Empty where the file is gone or cannot be understood.
    [[nodiscard]] static std::optional<Snapshot> read(const QString& path);

private:
    void dropOldest() const;

    const QString m_folder;
    std::optional<QList<OrgConnection>> m_newest; ///< Of the history, once it is known.
    mutable std::unique_ptr<StoredFile> m_file; ///< Being written; its end is waited for.
};
