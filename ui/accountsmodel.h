// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/account.h"
#include "ui/accountnote.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

class AccountList;
class CredentialStore;

/// The accounts as rows: what each is called, on which site, where its credentials are, and how it is.
/// Refreshed in place. List and store outlive it.
class AccountsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        SiteRole, ///< QString, for people.
        WhereRole, ///< QString, for people; empty where it is not known.
        NoteTextRole, ///< QString: AccountNote::text.
        NoteToneRole, ///< int of theme::Tone; invalid where nothing is known.
        ReadOnlyRole, ///< bool
    };

    AccountsModel(const AccountList& accounts, const CredentialStore& credentials, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// What a server said of an account.
    void setNote(const QString& accountId, const AccountNote& note);
    /// What the keychain said of it: goes before what a server said; empty text where all is well.
    void setKeychainNote(const QString& accountId, const AccountNote& note);
    [[nodiscard]] AccountNote note(const QString& accountId) const;

    /// Of the account's site: Site::parameter, and what people call it.
    [[nodiscard]] QString siteOf(const QString& accountId) const;
    [[nodiscard]] QString siteTitleOf(const QString& accountId) const;
    /// Why an account can be neither edited nor removed; empty where it can.
    [[nodiscard]] QString whyFixed(const QString& accountId) const;

    [[nodiscard]] QModelIndex indexOf(const QString& accountId) const;

private:
    struct Row {
        Account account;
        QString where;
        AccountNote note;

        bool operator==(const Row&) const = default;
    };

    void refresh();
    [[nodiscard]] int rowOf(const QString& accountId) const;
    [[nodiscard]] QString spoken(const Row& row) const;

    const AccountList& m_accounts;
    const CredentialStore& m_credentials;
    QList<Row> m_rows;
    QHash<QString, AccountNote> m_notes;
    QHash<QString, AccountNote> m_keychainNotes;
};
