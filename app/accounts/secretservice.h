// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/keychainresult.h"

#include <QCoroTask>

#include <QObject>

#include <chrono>
#include <memory>

class SessionBus;

/// How the keychain is, learnt without asking the person anything and without blocking.
///
/// On Linux it asks the Secret Service (or, on Plasma, KWallet) over the session bus; elsewhere the
/// system's keychain unlocks itself when it is used, and counts as unlocked. One thread only.
class SecretService : public QObject {
    Q_OBJECT
public:
    /// How long one call over the bus may take, and how long a person may take to answer a prompt.
    struct Limits {
        std::chrono::milliseconds call {5000};
        std::chrono::milliseconds prompt {120000};
    };

    explicit SecretService(Limits limits, QObject* parent = nullptr);
    /// Ends what is under way with Canceled.
    ~SecretService() override;

    /// State and name. The only error is Canceled: everything else is a state.
    [[nodiscard]] QCoro::Task<KeychainResult<KeychainPlace>> probe();

    /// Has the keychain ask the person for its password (or for a new one, where there is no keyring
    /// yet), and ends when it is unlocked. Errors: Denied where the prompt was closed, TimedOut, Canceled,
    /// Unavailable.
    [[nodiscard]] QCoro::Task<KeychainResult<void>> unlock();

    /// Ends what is under way with Canceled and closes a prompt that is open.
    void cancelAll();
    /// cancelAll(), and whatever is asked from now on is canceled at once.
    void close();

private:
    QCoro::Task<KeychainResult<void>> unlockCollection();
    QCoro::Task<KeychainResult<void>> prompt(QString owner, QString path);

    Limits m_limits;
    std::unique_ptr<SessionBus> m_bus;
};
