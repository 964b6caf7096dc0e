// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/keychain.h"
#include "app/accounts/keychainresult.h"
#include "app/datadog/credentials.h"

#include <QCoroTask>

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

/// Where credentials ended up.
struct StoreOutcome {
    enum class Place {
        Keychain, ///< Stored, and read back.
        Session, ///< In memory, until the program ends.
    };
    Place place = Place::Session;
    KeychainError reason; ///< Session: why not the keychain. Older credentials may still be in it.
};

/// The credentials of every account: in the system's keychain, and where that is not to be had, in memory
/// for this session. Never on the disk. One thread only.
class CredentialStore : public QObject {
    Q_OBJECT
public:
    explicit CredentialStore(Keychain::Limits limits = {}, QObject* parent = nullptr);
    /// Ends what is under way with Canceled; whoever waits for it runs on inside.
    ~CredentialStore() override;

    /// The credentials of an account, empty where there are none.
    [[nodiscard]] QCoro::Task<KeychainResult<std::optional<Credentials>>> load(QString accountId);

    /// Stores credentials. They are never lost: where the keychain fails, they are kept for this session.
    [[nodiscard]] QCoro::Task<StoreOutcome> save(QString accountId, Credentials credentials);

    /// Stores what the keychain did not take before, as far as it does now. Asks the person nothing.
    [[nodiscard]] QCoro::Task<void> saveWaiting();

    /// Removes credentials from the keychain and from memory. On an error both stay as they were, except
    /// that the keychain may have removed them unconfirmed; forget() then lets go of those in memory.
    [[nodiscard]] QCoro::Task<KeychainResult<void>> remove(QString accountId);

    /// Keeps the credentials of an account that is not stored: of the environment, or of the demo.
    void keepForSession(const QString& accountId, const Credentials& credentials);
    /// Lets go of credentials in memory. What the keychain has stays there.
    void forget(const QString& accountId);

    /// How the keychain is and what it is called, for people. NotAnswering where canceled.
    [[nodiscard]] QCoro::Task<KeychainPlace> probe();
    /// Has the keychain ask the person to unlock it: see SecretService::unlock().
    [[nodiscard]] QCoro::Task<KeychainResult<void>> unlock();

    /// Where the credentials of an account are, for people: "GNOME Keyring", "this session only", or
    /// empty where they were not loaded or saved yet.
    [[nodiscard]] QString where(const QString& accountId) const;

    /// Ends what is under way with Canceled.
    void cancelAll();

signals:
    /// where() of this account has changed.
    void moved(const QString& accountId);

private:
    void noteInKeychain(const QString& accountId);

    Keychain m_keychain;
    QHash<QString, Credentials> m_session;
    QSet<QString> m_transient; ///< Accounts of which the keychain is never told.
    QSet<QString> m_inKeychain; ///< Accounts known to be in it.
};
