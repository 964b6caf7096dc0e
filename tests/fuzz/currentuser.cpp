// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include "app/accounts/identity.h"
#include "app/datadog/answers.h"

/// Who the credentials are is understood or refused; what is understood survives being stored.
void fuzz(const QByteArray& input)
{
    const auto who = parseCurrentUser(input);
    if (!who) {
        requireReason(who.error());
        return;
    }
    require(!who->user.id.isEmpty(), "a user has an id");
    require(!who->permissions.contains(QString()), "every permission has a name");
    require(std::is_sorted(who->permissions.cbegin(), who->permissions.cend()), "permissions are sorted");
    const Identity identity = identityOf(*who, QDateTime::fromMSecsSinceEpoch(1'767'225'600'000, Qt::UTC));
    require(identityFromJson(toJson(identity)) == identity, "an identity can be stored");
    for (const QString& principal : principalsOf(*who))
        require(!principalFrom(principal).kind.isEmpty(), "every principal of a user has a kind");
}
