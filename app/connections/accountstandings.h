// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/checkcredentials.h"
#include "app/connections/accountstanding.h"
#include "app/connections/filewarning.h"
#include "app/connections/storedfile.h"

#include <QHash>
#include <QObject>
#include <QSet>

class AccountList;

/// The owner of what is known of each account: see AccountStanding.
///
/// Who an account was is kept in a file between runs, without a secret and for its owner's eyes only, so that
/// the accounts tell their organizations before anybody is asked. Of accounts that are not stored nothing is
/// written, and what another window has written of accounts that this one does not know stays. Another site
/// ends what was known of an account. GUI thread; the list outlives it.
class AccountStandings : public QObject {
    Q_OBJECT

public:
    AccountStandings(const AccountList& accounts, const QString& file, QObject* parent = nullptr);

    [[nodiscard]] AccountStanding of(const QString& accountId) const;

    /// The server accepts the credentials, and says this of them.
    void noteAccepted(const QString& accountId, const CheckedCredentials& told);
    /// The server refuses them, or could not be asked. `told` is what it said all the same.
    void noteError(const QString& accountId, const ApiError& error, const CheckedCredentials& told = {});
    void setAsking(const QString& accountId, bool asking);

    /// The credentials can be had (again).
    void noteCredentials(const QString& accountId);
    void noteNoCredentials(const QString& accountId);
    void noteKeychain(const QString& accountId, const KeychainError& error);

    /// Who the account was, as somebody else remembers it. What is known already stays.
    void remember(const QString& accountId, const Identity& identity);

    /// The account has other credentials now, of which nothing is known.
    void forget(const QString& accountId);

    /// What is wrong with the file, for people; empty if all is well.
    [[nodiscard]] QString warning() const { return m_warning.text(); }

signals:
    void changed(const QString& accountId);
    void warningChanged();

private:
    /// What is known, and for which site that is true.
    struct Entry {
        QString site;
        AccountStanding standing;
    };

    void load();
    void store();
    void followList();
    void set(const QString& accountId, const AccountStanding& standing);

    const AccountList& m_accounts;
    StoredFile m_file;
    FileWarning m_warning;
    QHash<QString, Entry> m_entries;
    QSet<QString> m_touched; ///< Accounts of which more, or less, is known than at the start.
};
