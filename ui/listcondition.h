// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/emptystate.h"

#include <optional>

class Session;

/// What the list knows of itself.
struct ListCounts {
    bool siteHasAccounts = false;
    int rows = 0; ///< Connections in the store.
    int matchingRows = 0; ///< Those that match the search.
};

/// Why an empty list is empty.
enum class ListCondition {
    HasRows,
    NoAccount, ///< The site has no account yet.
    Loading,
    NotPermitted, ///< The server refuses to list: `org_connections_read` is missing, or the keys are refused.
    NoCredentials, ///< The account's credentials are not in the keychain.
    KeychainLocked,
    HostNotConfirmed, ///< The credentials would go to a host that is not Datadog's.
    Failed, ///< The banner says why.
    NoConnections,
    NoMatch,
};

[[nodiscard]] ListCondition listCondition(const ListCounts& counts, const Session& session);

/// What an empty list shows instead of rows. Not for HasRows.
[[nodiscard]] EmptyState::Content emptyContent(ListCondition condition, const Session& session);
