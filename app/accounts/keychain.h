// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/keychainjobs.h"
#include "app/accounts/keychainresult.h"
#include "app/accounts/secretservice.h"
#include "app/datadog/credentials.h"

#include <QCoroTask>

#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

/// Credentials in the system's keychain, one entry per account.
///
/// Every call looks first how the keychain is, so that nothing prompts unasked and nothing claims to be
/// done that is not; every call ends, by its own time limit at the latest. One change of one account at a
/// time is the caller's part. One thread only.
class Keychain : public QObject {
    Q_OBJECT
public:
    struct Limits {
        SecretService::Limits service; ///< For finding out how the keychain is, and for prompts.
        std::chrono::milliseconds job {15000}; ///< For one read, write or removal.
    };

    explicit Keychain(Limits limits, QObject* parent = nullptr);
    /// Ends what is under way with Canceled; whoever waits for it runs on inside.
    ~Keychain() override;

    /// What people call the keychain that answered last; empty before the first answer.
    [[nodiscard]] QString name() const { return m_name; }

    /// State and name. The only error is Canceled.
    [[nodiscard]] QCoro::Task<KeychainResult<KeychainPlace>> probe();
    /// See SecretService::unlock(): the one call that prompts.
    [[nodiscard]] QCoro::Task<KeychainResult<void>> unlock();

    /// The credentials of an account, empty where none are stored.
    [[nodiscard]] QCoro::Task<KeychainResult<std::optional<Credentials>>> read(QString accountId);
    /// Stores the credentials in the place of older ones, and reads them back.
    [[nodiscard]] QCoro::Task<KeychainResult<void>> write(QString accountId, Credentials credentials);
    /// Removes the credentials, and looks whether they are gone. Fine where there were none.
    [[nodiscard]] QCoro::Task<KeychainResult<void>> remove(QString accountId);

    /// Ends what is under way with Canceled. What the keychain has begun it may still carry out.
    void cancelAll();
    /// cancelAll(), and whatever is asked from now on is canceled at once.
    void close();

private:
    QCoro::Task<KeychainResult<void>> ensureUnlocked();
    QCoro::Task<KeychainResult<std::optional<QString>>> readText(QString key);

    SecretService m_service;
    KeychainJobs m_jobs;
    QString m_name;
};
