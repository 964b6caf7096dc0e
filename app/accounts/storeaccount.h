// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/account.h"
#include "app/accounts/credentialstore.h"

#include <tl/expected.hpp>

class AccountList;

/// Stores an account, new or changed, then its credentials where there are any: the one way in which the form
/// and the import do it. Where the list does not take the account, nothing is stored, and the error says why;
/// else the answer is where the credentials ended up, empty where there were none. List and store outlive it.
[[nodiscard]] QCoro::Task<tl::expected<std::optional<StoreOutcome>, QString>> storeAccount(
    AccountList& accounts, CredentialStore& store, Account account, std::optional<Credentials> credentials);
