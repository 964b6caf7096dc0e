// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/account.h"
#include "app/datadog/credentials.h"
#include "app/datadog/site.h"

#include <QProcessEnvironment>

#include <optional>

#include <tl/expected.hpp>

/// An account whose credentials come from the environment. It is never stored.
struct EnvironmentAccount {
    Account account;
    Credentials credentials;

    bool operator==(const EnvironmentAccount&) const = default;
};

inline constexpr QLatin1StringView environmentAccountId {"environment"};

/// The environment of this process. The keys and the token in it are taken out of the process: programs that
/// it starts do not get them, and nothing that lists processes shows them. To be called once, before there
/// are threads.
[[nodiscard]] QProcessEnvironment takeEnvironment();

/// The account "Environment": `DD_API_KEY` with `DD_APP_KEY`, or else `DD_BEARER_TOKEN`, on the site
/// `DD_SITE` (US1 where that is not set). Empty where there are no complete credentials: an API key
/// alone is what many machines have. The error, for people, names an unknown `DD_SITE` and all valid ones.
/// @param moreSites addresses beside Datadog's own that the person has named already
/// @param named the site that the person has named otherwise; then `DD_SITE` means nothing
[[nodiscard]] tl::expected<std::optional<EnvironmentAccount>, QString> accountFromEnvironment(
    const QProcessEnvironment& environment, const QList<Site>& moreSites = {},
    const std::optional<Site>& named = {});
