// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include "app/connections/snapshot.h"

/// A snapshot is understood or left alone; what is understood is the same once stored again.
void fuzz(const QByteArray& input)
{
    const auto snapshot = snapshotFromBytes(input);
    if (!snapshot)
        return;
    for (const OrgConnection& connection : snapshot->connections)
        require(!connection.id.isEmpty(), "every connection of a snapshot has an id");
    const auto again = snapshotFromBytes(toBytes(*snapshot));
    require(again && again->takenAt == snapshot->takenAt, "its time is stored");
    require(again->connections == snapshot->connections, "its connections are stored as they are");
}
