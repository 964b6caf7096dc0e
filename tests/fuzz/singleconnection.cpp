// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include "app/connections/connection.h"
#include "app/connections/storedjson.h"
#include "app/datadog/answers.h"

/// What create and update answer tells one connection, and never less than was known.
void fuzz(const QByteArray& input)
{
    const auto answer = parseConnection(input);
    if (!answer) {
        requireReason(answer.error());
    } else {
        require(!answer->id.isEmpty(), "a connection has an id");
        require(connectionFromJson(toJson(*answer)) == *answer, "a connection can be stored");
        const OrgConnection known {.id = answer->id,
            .sourceOrg = Org {.id = answer->sourceOrg.id(), .name = QStringLiteral("Source")},
            .sinkOrg = Org {.id = answer->sinkOrg.id(), .name = QStringLiteral("Destination")}};
        const OrgConnection now = merged(known, *answer);
        require(!now.sourceOrg.name().isEmpty() && !now.sinkOrg.name().isEmpty(), "an answer blanks no name");
        require(now.connectionTypes == answer->connectionTypes, "the answer's types are true");
    }
    if (const auto deleted = parseDeleted(input); !deleted)
        requireReason(deleted.error());
}
