// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/keychainresult.h"

#include <QCoroTask>

#include <chrono>
#include <optional>

class SessionBus;

/// True on the desktop on which QtKeychain talks to KWallet rather than to the Secret Service: Plasma 5.
[[nodiscard]] bool prefersKWallet();

/// How KWallet is; empty where it cannot be reached. The bus must be open, and outlive the task.
[[nodiscard]] QCoro::Task<KeychainResult<std::optional<KeychainPlace>>> probeKWallet(SessionBus& bus);

/// Has KWallet ask the person for the wallet's password. Errors as of SecretService::unlock().
[[nodiscard]] QCoro::Task<KeychainResult<void>> unlockKWallet(
    SessionBus& bus, std::chrono::milliseconds limit);
