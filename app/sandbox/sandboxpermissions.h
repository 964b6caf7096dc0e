// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

/// What the Datadog Admin Role holds: some 400 names, among them "org_connections_read",
/// "org_connections_write" and "org_management".
[[nodiscard]] const QStringList& adminPermissions();

/// What the Datadog Read Only Role holds: every permission that only reads.
[[nodiscard]] const QStringList& readOnlyPermissions();
