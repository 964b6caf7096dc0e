// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/storedfile.h"
#include "app/datadog/values.h"

#include <QDateTime>

#include <optional>

/// What an account saw at its last refresh, so that the next start has something to show at once.
struct Snapshot {
    QDateTime takenAt; ///< UTC
    QList<OrgConnection> connections;
};

[[nodiscard]] QByteArray toBytes(const Snapshot& snapshot);

/// Empty where the bytes are not a snapshot of this version: it is only a copy, so nothing is lost.
[[nodiscard]] std::optional<Snapshot> snapshotFromBytes(const QByteArray& bytes);

/// Why such bytes are none.
[[nodiscard]] StoredFile::Fault snapshotFaultOf(const QByteArray& bytes);

/// Where the snapshot of an account is kept.
[[nodiscard]] QString snapshotPath(const QString& dataDirectory, const QString& accountId);
