// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/account.h"
#include "app/accounts/checkcredentials.h"
#include "app/accounts/keychainresult.h"
#include "app/connections/filewarning.h"
#include "app/connections/snapshothistory.h"
#include "app/connections/storedfile.h"
#include "app/datadog/apierror.h"
#include "app/datadog/values.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <optional>
#include <stop_token>

class ApiClient;
class Clients;
class ConnectionStore;

/// How far an account's connections are known.
enum class AccountState {
    NotLoaded,
    Loading,
    Loaded,
    NoCredentials, ///< Nothing is stored for this account.
    KeychainLocked,
    KeychainFailed, ///< See keychainError().
    Refused, ///< The server does not accept the credentials, or they may not read: see error().
    Failed, ///< See error().
    Canceled,
};

/// One account that is shown: who it is, what it may do, and how its connections come in.
///
/// refresh() reads the list and the identity side by side, merges the list into the store and keeps a
/// snapshot. A new open(), refresh() or cancel() drops what is under way. GUI thread; ends everything on
/// destruction.
class AccountSession : public QObject {
    Q_OBJECT

public:
    AccountSession(Account account, Clients& clients, ConnectionStore& store, const QString& dataDirectory,
        QObject* parent = nullptr);
    ~AccountSession() override;

    [[nodiscard]] const Account& account() const { return m_account; }
    [[nodiscard]] AccountState state() const { return m_state; }
    [[nodiscard]] const std::optional<ApiError>& error() const { return m_error; }
    [[nodiscard]] const std::optional<KeychainError>& keychainError() const { return m_keychainError; }
    [[nodiscard]] const std::optional<CurrentUser>& identity() const { return m_identity; }

    /// What the latest refresh was told of who the credentials are; empty until it was.
    [[nodiscard]] const std::optional<CheckedCredentials>& told() const { return m_told; }

    /// The account's own org, empty where the server does not tell.
    [[nodiscard]] const QString& orgId() const { return m_orgId; }

    /// Whether it holds `org_connections_write`; empty where the server does not tell.
    [[nodiscard]] std::optional<bool> mayWrite() const;

    /// When the rows that are shown were read; invalid where none were. UTC.
    [[nodiscard]] const QDateTime& updatedAt() const { return m_updatedAt; }
    [[nodiscard]] bool showsSnapshot() const { return m_showsSnapshot; }

    [[nodiscard]] qint64 rowsLoaded() const { return m_rowsLoaded; }
    [[nodiscard]] qint64 rowsTotal() const { return m_rowsTotal; } ///< -1 where the server does not tell.

    /// Shows what the last visit saw, marked as old, and then what is true.
    QCoro::Task<void> open();

    /// What is wrong with the file of the last visit, for people; empty if all is well.
    [[nodiscard]] QString storageWarning() const { return m_snapshotWarning.text(); }

    /// What earlier refreshes saw, for comparing.
    [[nodiscard]] const SnapshotHistory& history();

    QCoro::Task<void> refresh();
    void cancel();

signals:
    void changed();
    /// A read is repeated after so many seconds; `bucket` names a rate limit.
    void waiting(const QString& bucket, int seconds);

private:
    QCoro::Task<void> showSnapshot(std::stop_token stop);
    QCoro::Task<void> learnIdentity(std::shared_ptr<ApiClient> client, std::stop_token stop);
    void noteOrg(const QString& orgId);
    void readRows(const QList<OrgConnection>& rows);
    void keepSnapshot();
    void enter(AccountState state);
    void fail(const ApiError& error);
    void noteKeychain(const KeychainError& error);

    const Account m_account;
    Clients& m_clients;
    ConnectionStore& m_store;
    StoredFile m_snapshotFile;
    FileWarning m_snapshotWarning;
    SnapshotHistory m_history;
    AccountState m_state = AccountState::NotLoaded;
    std::optional<ApiError> m_error;
    std::optional<KeychainError> m_keychainError;
    std::optional<CheckedCredentials> m_told;
    std::optional<CurrentUser> m_identity;
    QString m_orgId;
    QString m_orgOfSnapshot;
    QDateTime m_updatedAt;
    bool m_showsSnapshot = false;
    qint64 m_rowsLoaded = 0;
    qint64 m_rowsTotal = -1;
    std::optional<Snapshot> m_unkept; ///< Read a moment ago, and not written yet.
    QTimer m_keepSoon;
    QTimer m_tellSoon;
    std::stop_source m_stop;
};
