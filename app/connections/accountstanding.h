// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/identity.h"
#include "app/accounts/keychainresult.h"
#include "app/datadog/apierror.h"

/// How an account is: whether its credentials can be had, whether the server accepts them, and who they are.
struct AccountStanding {
    /// What the server said of the credentials in this run of the program.
    enum class Server {
        NotAsked,
        Accepted,
        Refused, ///< See error.
        NoAnswer, ///< Asked, and it could not be found out: see error.
    };

    Server server = Server::NotAsked;
    bool isAsking = false; ///< The server is being asked just now.
    QDateTime askedAt; ///< UTC, when the server said so; invalid for NotAsked.
    std::optional<ApiError> error; ///< Accepted: why the server does not say who it is, where it does not.
    std::optional<Identity> identity; ///< As last told, maybe in an earlier run: see Identity::asOf.
    std::optional<KeychainError> keychain; ///< Why the credentials cannot be had just now.
    bool hasNoCredentials = false; ///< Nothing is stored for the account.

    bool operator==(const AccountStanding&) const = default;
};
