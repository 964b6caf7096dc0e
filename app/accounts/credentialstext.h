// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/credentials.h"

#include <QString>

#include <optional>

/// Credentials as the text of one keychain entry: a small JSON document. A secret, like what it holds.
[[nodiscard]] QString credentialsToText(const Credentials& credentials);

/// The credentials in the text of a keychain entry. Empty where it holds none that are complete.
[[nodiscard]] std::optional<Credentials> credentialsFromText(const QString& text);
