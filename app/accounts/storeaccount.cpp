// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/storeaccount.h"

#include "app/accounts/accountlist.h"

QCoro::Task<tl::expected<std::optional<StoreOutcome>, QString>> storeAccount(
    AccountList& accounts, CredentialStore& store, Account account, std::optional<Credentials> credentials)
{
    const bool isStored = accounts.find(account.id) ? accounts.update(account) : accounts.add(account);
    if (!isStored)
        co_return tl::unexpected(accounts.errorString());
    if (!credentials)
        co_return std::optional<StoreOutcome>();
    const StoreOutcome outcome = co_await store.save(account.id, *credentials);
    co_return std::optional(outcome);
}
