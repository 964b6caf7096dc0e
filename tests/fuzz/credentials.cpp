// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include "app/accounts/credentialstext.h"

/// Whatever somebody put into the keychain's entry: it is complete credentials or none.
void fuzz(const QByteArray& input)
{
    const auto credentials = credentialsFromText(QString::fromUtf8(input));
    if (!credentials)
        return;
    require(isComplete(*credentials), "credentials are complete");
    require(credentialsFromText(credentialsToText(*credentials)) == credentials,
        "credentials are stored as they are");
}
