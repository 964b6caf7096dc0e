// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <variant>

/// An API key with an application key: the headers `DD-API-KEY` and `DD-APPLICATION-KEY`.
struct KeyPair {
    QString apiKey;
    QString applicationKey;

    bool operator==(const KeyPair&) const = default;
};

/// A personal or service access token, or an OAuth access token: `Authorization: Bearer`.
struct BearerToken {
    QString token;

    bool operator==(const BearerToken&) const = default;
};

/// How a request proves who it is from. A secret: it lives in the keychain and in memory, nowhere else.
using Credentials = std::variant<KeyPair, BearerToken>;

/// True where every part of the credentials is there. Formats are not guaranteed, so nothing else is checked.
[[nodiscard]] inline bool isComplete(const Credentials& credentials)
{
    if (const auto* pair = std::get_if<KeyPair>(&credentials))
        return !pair->apiKey.isEmpty() && !pair->applicationKey.isEmpty();
    return !std::get<BearerToken>(credentials).token.isEmpty();
}
