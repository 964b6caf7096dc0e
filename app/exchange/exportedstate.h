// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/connection.h"
#include "app/datadog/site.h"

#include <QDateTime>

/// What an export holds: connections as they are on the server. Drafts are not part of it.
struct ExportedState {
    QList<OrgConnection> connections; ///< In the order in which they are exported.
    QList<OrgConnection>
        leftOut; ///< Not known well enough to be written again: an end or all data types missing.
    Site site;
    QDateTime at; ///< UTC
};

/// The connections as they can be exported. Those that are known to be deleted are no part of it.
[[nodiscard]] ExportedState exportedState(
    const QList<Connection>& connections, const Site& site, const QDateTime& at);
