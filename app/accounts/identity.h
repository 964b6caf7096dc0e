// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/values.h"

#include <QDateTime>
#include <QJsonObject>

/// Who an account's credentials are, as a server told it at some time. Holds no secret.
struct Identity {
    Org org; ///< Without a name where only the API key was asked; empty where the server does not tell.
    User user; ///< Empty where the server does not tell; without status, which passes.
    std::optional<bool> mayRead; ///< `org_connections_read`; empty where the server does not tell.
    std::optional<bool> mayWrite; ///< `org_connections_write`; likewise.
    QDateTime asOf; ///< UTC

    bool operator==(const Identity&) const = default;
};

/// What the server says of the current user. An answer without any permission tells nothing of them.
[[nodiscard]] Identity identityOf(const CurrentUser& who, const QDateTime& asOf);

/// For the app's own files and the exported list: what is not known is left out.
[[nodiscard]] QJsonObject toJson(const Identity& identity);

/// What the object holds; what is missing or of another kind stays empty.
[[nodiscard]] Identity identityFromJson(const QJsonObject& object);
