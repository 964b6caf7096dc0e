// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/duplicates.h"

#include "app/accounts/accountlist.h"
#include "app/accounts/credentialstore.h"

#include <algorithm>

namespace {

bool isSame(const FoundAccount& one, const FoundAccount& other)
{
    if (one.site != other.site)
        return false;
    return one.credentials ? one.credentials == other.credentials : one.label == other.label;
}

} // namespace

QCoro::Task<Duplicates> findDuplicates(const AccountList& accounts, CredentialStore& credentials,
    QList<FoundAccount> found, std::stop_token stop)
{
    Duplicates duplicates;
    QList<FoundAccount> known;
    for (const Account& account : accounts.accounts()) {
        if (accounts.isTransient(account.id))
            continue;
        const KeychainResult<std::optional<Credentials>> stored = co_await credentials.load(account.id);
        if (stop.stop_requested())
            co_return duplicates;
        if (!stored) {
            duplicates.problem = stored.error().text;
            break; // The next one would have to be waited for, too, to no better end.
        }
        known.append({.label = account.label, .site = account.site, .credentials = *stored});
    }
    for (const FoundAccount& one : found) {
        const auto same
            = std::ranges::find_if(known, [&](const FoundAccount& other) { return isSame(one, other); });
        duplicates.labels.append(same == known.end() ? QString() : same->label);
        known.append(one);
    }
    co_return duplicates;
}
