// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/connection.h"
#include "app/datadog/restrictionpolicy.h"

class ConnectionStore;
class Session;

/// What the principals of access restrictions are called, as far as it is known without asking: the users,
/// roles and organizations of the accounts that are shown, and those that their connections name.
[[nodiscard]] PrincipalNames knownPrincipals(const Session& session, const ConnectionStore& store);

/// How a policy can name the user of an account; empty where the server does not tell who that is.
[[nodiscard]] QStringList ownPrincipals(const Session& session, const QString& accountId);
