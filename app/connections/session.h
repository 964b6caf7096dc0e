// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/accountsession.h"
#include "app/connections/writer.h"

#include <QObject>

#include <memory>
#include <vector>

class AccountList;
class Clients;
class ConnectionStore;

/// The accounts that are shown now, and their connections in the store.
///
/// Another choice cancels what is under way, drops late answers, and empties the store, so that one account's
/// rows never stand under another's name. Drafts are not touched. GUI thread.
class Session : public QObject {
    Q_OBJECT

public:
    Session(const AccountList& accounts, Clients& clients, ConnectionStore& store, QString dataDirectory,
        QObject* parent = nullptr);
    ~Session() override;

    /// Shows these accounts: first what the last visit saw of them, then what is true.
    void select(const QStringList& accountIds);
    [[nodiscard]] QStringList selection() const;

    void refresh();
    /// Loads one account again; nothing where it is not shown.
    void refreshAccount(const QString& accountId);
    void cancel();

    [[nodiscard]] const std::vector<std::unique_ptr<AccountSession>>& accounts() const { return m_accounts; }
    [[nodiscard]] const AccountSession* account(const QString& accountId) const;
    [[nodiscard]] bool isLoading() const;

    /// What each account can do: see writerForUpdate() and writerForDelete().
    [[nodiscard]] QList<AccountPowers> powers() const;

public slots:
    /// What a write or a read for it stated. Answers of accounts that are not shown are dropped.
    void mergeStated(const QString& accountId, const OrgConnection& connection);
    void mergeGone(const QString& accountId, const QString& connectionId);

signals:
    /// Something about the accounts or their progress has changed.
    void changed();
    /// Another choice of accounts.
    void selectionChanged();
    void waiting(const QString& accountId, const QString& bucket, int seconds);

private:
    const AccountList& m_list;
    Clients& m_clients;
    ConnectionStore& m_store;
    const QString m_dataDirectory;
    std::vector<std::unique_ptr<AccountSession>> m_accounts;
};
