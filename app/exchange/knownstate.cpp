// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/knownstate.h"

#include "app/connections/connectionstore.h"
#include "app/connections/session.h"

KnownState knownState(const ConnectionStore& store, const Session& session)
{
    KnownState known {.connections = store.connections(), .orgs = {}, .site = siteOf(session)};
    for (const auto& account : session.accounts()) {
        if (const auto& identity = account->identity())
            known.orgs.append(identity->org);
    }
    return known;
}

std::optional<Site> siteOf(const Session& session)
{
    const auto& accounts = session.accounts();
    return accounts.empty() ? std::nullopt : siteByParameter(accounts.front()->account().site);
}
