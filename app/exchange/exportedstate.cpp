// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/exportedstate.h"

ExportedState exportedState(const QList<Connection>& connections, const Site& site, const QDateTime& at)
{
    ExportedState state {.connections = {}, .leftOut = {}, .site = site, .at = at.toUTC()};
    for (const Connection& connection : connections) {
        if (connection.since == SinceLastVisit::Gone)
            continue;
        const bool isWhole = !connection.sourceOrg.id().isEmpty() && !connection.sinkOrg.id().isEmpty()
            && !connection.connectionTypes.isEmpty();
        (isWhole ? state.connections : state.leftOut).append(connection);
    }
    return state;
}
