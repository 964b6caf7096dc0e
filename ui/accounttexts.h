// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/accountnote.h"

#include <QString>
#include <QStringList>

#include "app/datadog/values.h"

/// What these permissions allow with connections: "can write", "read only (lacks org_connections_write)".
[[nodiscard]] QString accessText(const QStringList& permissions);

/// Who a credential is and what it may do, in one line: "Sample Admin, sample.admin@example.com, person,
/// organization Payments Production; can write".
[[nodiscard]] QString identityText(const CurrentUser& user);

/// The same as a note for the list of accounts.
[[nodiscard]] AccountNote identityNote(const CurrentUser& user);
