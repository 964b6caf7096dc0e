// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/account.h"
#include "app/accounts/foundaccounts.h"

/// An account of an exported list, with who it was when that was last known.
struct ListedAccount {
    Account account;
    std::optional<Identity> identity;

    bool operator==(const ListedAccount&) const = default;
};

/// The list of accounts as a file to keep, to compare, or to set up another computer with: no credentials,
/// no ids of entries in a keychain. It is JSON:
///
///     {"format": "orgbridge-accounts", "version": 1, "exported_at": "2026-03-12T14:02:00Z",
///      "accounts": [{"label": "Payments", "site": "datadoghq.eu", "read_only": false, "identity":
///          {"org": {"id": "…", "name": "…"}, "may_read": true, "may_write": true, "as_of": "…",
///           "user": {"id": "…", "name": "…", "handle": "…", "email": "…", "service_account": false}}}]}
///
/// `identity` and everything in it are left out where they are not known. A reader refuses a higher version
/// and leaves alone what it does not know.
[[nodiscard]] QByteArray accountListToBytes(
    const QList<ListedAccount>& accounts, const QDateTime& exportedAt);

/// The accounts of such a file, without credentials. Problems name the place in the file. An account on an
/// address that is neither Datadog's nor named by the person is left out: keys would be typed into it.
/// @param place for people: the path of the file
/// @param moreSites addresses beside Datadog's own that the person has named already
[[nodiscard]] FoundAccounts accountsFromList(
    const QByteArray& content, const QString& place, const QList<Site>& moreSites);
