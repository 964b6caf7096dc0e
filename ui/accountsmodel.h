// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/account.h"

#include <QAbstractListModel>
#include <QList>

#include "app/connections/accountstanding.h"

class AccountList;
class AccountStandings;
class CredentialStore;

/// The accounts as rows: what each is called, on which site, who it is and what it may do, where its
/// credentials are, and how it is. Refreshed in place. What it is given outlives it.
class AccountsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        SiteRole, ///< QString, for people.
        WhereRole, ///< QString, for people; empty where it is not known.
        WhoRole, ///< QString, for people: organization and user; empty where they are not known.
        AccessRole, ///< QString, for people: "can write"; empty where it is not known.
        StateRole, ///< QString, for people: "valid".
        StateToneRole, ///< int of theme::Tone; invalid where there is nothing to notice.
        ReadOnlyRole, ///< bool: switched to read-only by the admin.
    };

    AccountsModel(const AccountList& accounts, const CredentialStore& credentials,
        const AccountStandings& standings, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// Of the account's site: Site::parameter.
    [[nodiscard]] QString siteOf(const QString& accountId) const;
    /// Why an account can be neither edited nor removed; empty where it can.
    [[nodiscard]] QString whyFixed(const QString& accountId) const;

    [[nodiscard]] QModelIndex indexOf(const QString& accountId) const;

private:
    struct Row {
        Account account;
        QString where;
        AccountStanding standing;

        bool operator==(const Row&) const = default;
    };

    void refresh();
    [[nodiscard]] int rowOf(const QString& accountId) const;
    [[nodiscard]] QString spoken(const Row& row) const;

    const AccountList& m_accounts;
    const CredentialStore& m_credentials;
    const AccountStandings& m_standings;
    QList<Row> m_rows;
};
