// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include "app/connections/connection.h"
#include "app/connections/snapshot.h"
#include "app/datadog/answers.h"

/// Whatever a server lists is understood or refused; what is understood survives being stored.
void fuzz(const QByteArray& input)
{
    const auto page = parseConnectionPage(input);
    if (!page) {
        requireReason(page.error());
        return;
    }
    require(page->totalFilteredCount.value_or(0) >= 0, "a count is no less than nothing");
    for (const OrgConnection& connection : page->connections) {
        require(!connection.id.isEmpty(), "every connection of a list has an id");
        require(merged(connection, connection) == connection, "an answer that says the same changes nothing");
    }
    const Snapshot seen {.takenAt = QDateTime::fromMSecsSinceEpoch(1'767'225'600'000, Qt::UTC),
        .connections = page->connections};
    const auto stored = snapshotFromBytes(toBytes(seen));
    require(stored && stored->connections == seen.connections, "what was listed can be stored");
}
