// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include "app/accounts/dogrc.h"

#include <algorithm>

/// A file of Datadog's older tools offers an account for one of Datadog's own sites, or says why not.
void fuzz(const QByteArray& input)
{
    const FoundAccounts found = accountsInDogrc(input, QStringLiteral("file"), {});
    require(found.accounts.size() <= 1, "a file holds one account at most");
    require(!found.accounts.isEmpty() || !found.problems.isEmpty(), "a file without an account is told");
    if (found.accounts.isEmpty())
        return;
    const FoundAccount& account = found.accounts.first();
    require(account.credentials && isComplete(*account.credentials), "an account has its keys");
    const auto site = siteByParameter(account.site);
    require(site && site->isDatadog(), "no account leads to an address that nobody named");
    const auto& keys = std::get<KeyPair>(*account.credentials);
    const auto tells = [&keys](const QString& problem) {
        return keys.apiKey.size() >= 32 && problem.contains(keys.apiKey);
    };
    require(std::none_of(found.problems.cbegin(), found.problems.cend(), tells), "no problem tells a key");
    const QByteArray written = "[Connection]\napikey = " + keys.apiKey.toUtf8()
        + "\nappkey = " + keys.applicationKey.toUtf8() + "\napi_host = " + site->apiUrl.toEncoded() + '\n';
    const FoundAccounts again = accountsInDogrc(written, QStringLiteral("file"), {});
    require(again.problems.isEmpty() && again.accounts == found.accounts, "keys are read as they are");
}
