// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/foundaccounts.h"

#include <QCoroTask>

#include <stop_token>

class AccountList;
class CredentialStore;

/// Which accounts are there already.
struct Duplicates {
    QStringList labels; ///< For each found account, what the one that is the same is called; empty: none.
    QString problem; ///< Why this is not certain, for people: credentials that could not be compared.
};

/// Compares found accounts with the stored ones and with those found before them: same site and same
/// credentials, or where none were found the same label. Credentials are compared in memory only.
/// List and store outlive the task. After `stop` the answer means nothing.
[[nodiscard]] QCoro::Task<Duplicates> findDuplicates(const AccountList& accounts,
    CredentialStore& credentials, QList<FoundAccount> found, std::stop_token stop);
