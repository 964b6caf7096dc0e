// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/sandboxworld.h"

/// What `--demo` shows: the organizations of a payments company, three of them with accounts.
///
/// Accounts, by label:
/// - "Payments Production": a person's key pair, every permission.
/// - "Central Observability": a service account's bearer token, every permission.
/// - "Checkout EU": a person's key pair, read only.
/// The ids are the same in every run.
[[nodiscard]] SandboxWorld sampleWorld();

/// A world of any size: the account "Load Test" (a key pair, every permission) whose org
/// "Load Test Source" is the source of `count` connections, each to an org of its own.
[[nodiscard]] SandboxWorld worldWithConnections(int count);

/// The id of an organization of the worlds above, by its name.
[[nodiscard]] QString sampleOrgId(const QString& name);

/// The id of a user of the worlds above, by its name.
[[nodiscard]] QString sampleUserId(const QString& name);

/// The id of a connection of the worlds above, by the names of its organizations.
[[nodiscard]] QString sampleConnectionId(const QString& sourceOrg, const QString& sinkOrg);
