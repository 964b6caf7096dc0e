// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/storedfile.h"
#include "app/datadog/values.h"

#include <QCoroTask>
#include <QDateTime>

#include <optional>
#include <stop_token>

/// What an account saw at its last refresh, so that the next start has something to show at once.
struct Snapshot {
    QDateTime takenAt; ///< UTC
    QString site; ///< Site::parameter of the account then.
    QString orgId; ///< The account's own organization then; empty where the server did not tell.
    QList<OrgConnection> connections;
};

[[nodiscard]] QByteArray toBytes(const Snapshot& snapshot);

/// Empty where the bytes are not a snapshot of this version: it is only a copy, so nothing is lost.
[[nodiscard]] std::optional<Snapshot> snapshotFromBytes(const QByteArray& bytes);

/// Why such bytes are none.
[[nodiscard]] StoredFile::Fault snapshotFaultOf(const QByteArray& bytes);

inline constexpr int snapshotVersion = 1;

/// Where the snapshot of an account is kept.
[[nodiscard]] QString snapshotPath(const QString& dataDirectory, const QString& accountId);

/// What was found in the file of a snapshot.
struct SnapshotRead {
    std::optional<Snapshot> snapshot; ///< Empty where there is none yet, or none that is of use.
    QString unreadable; ///< Why the file could not be read; empty where it could.
    std::optional<StoredFile::Fault> fault; ///< Why what is in it is no snapshot.
};

/// Reads a snapshot: at once where it is short, else in the background, since the window has better things to
/// do than to read a hundred thousand connections. Ends at once, with nothing, when stopped. GUI thread.
[[nodiscard]] QCoro::Task<SnapshotRead> readSnapshot(QString path, std::stop_token stop);
