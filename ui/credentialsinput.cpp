// SPDX-License-Identifier: Apache-2.0
#include "ui/credentialsinput.h"

#include <QCoreApplication>

namespace {

/// Finds the words for what is missing.
struct Input {
    Q_DECLARE_TR_FUNCTIONS(CredentialsInput)
};

tl::unexpected<KeychainError> missing(const QString& text)
{
    return tl::unexpected(KeychainError {.kind = KeychainError::Kind::Other, .text = text});
}

/// Both are of one kind.
Credentials filled(Credentials typed, const Credentials& stored)
{
    auto* pair = std::get_if<KeyPair>(&typed);
    if (!pair)
        return stored;
    const auto& old = std::get<KeyPair>(stored);
    if (pair->apiKey.isEmpty())
        pair->apiKey = old.apiKey;
    if (pair->applicationKey.isEmpty())
        pair->applicationKey = old.applicationKey;
    return typed;
}

} // namespace

QCoro::Task<KeychainResult<Credentials>> completeCredentials(CredentialStore& store, CredentialsInput input)
{
    if (isComplete(input.typed))
        co_return input.typed;
    if (input.storedUnder.isEmpty())
        co_return missing(Input::tr("The credentials are not complete."));
    const KeychainResult<std::optional<Credentials>> stored = co_await store.load(input.storedUnder);
    if (!stored)
        co_return tl::unexpected(stored.error());
    if (!stored->has_value())
        co_return missing(Input::tr("No credentials are stored for this account. Enter them."));
    const Credentials& old = **stored;
    if (old.index() != input.typed.index())
        co_return missing(Input::tr("The stored credentials are of the other kind. Enter all parts."));
    co_return filled(input.typed, old);
}
