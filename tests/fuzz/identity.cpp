// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include "app/accounts/identity.h"

#include <QJsonDocument>

/// Whatever a file says of who somebody was: what is understood of it is the same once stored again.
void fuzz(const QByteArray& input)
{
    const Identity identity = identityFromJson(QJsonDocument::fromJson(input).object());
    require(!identity.asOf.isValid() || identity.asOf.timeSpec() == Qt::UTC, "times are UTC");
    require(identityFromJson(toJson(identity)) == identity, "an identity can be stored");
}
