// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/accounts/credentialstore.h"

/// Credentials as they stand in a form. A secret.
struct CredentialsInput {
    Credentials typed; ///< With empty parts where nothing was typed.
    QString storedUnder; ///< The account whose stored credentials fill the empty parts; empty for none.
};

/// The typed credentials, with their empty parts from the store. Asks the store only where it has to.
/// The store outlives the task.
[[nodiscard]] QCoro::Task<KeychainResult<Credentials>> completeCredentials(
    CredentialStore& store, CredentialsInput input);
