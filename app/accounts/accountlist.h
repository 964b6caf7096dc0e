// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/account.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

/// The owner of the list of accounts: those stored in a settings file, and transient ones.
///
/// Every change is on the disk when the call returns, or it did not happen: the call is false, the list
/// is as before and errorString() says why. Each account has keys of its own, so that two instances of
/// the program do not undo each other's work. There is never a secret in the file, and its mode is 0600.
/// One thread only.
class AccountList : public QObject {
    Q_OBJECT
public:
    /// Reads the list. A file that cannot be understood is renamed, never overwritten: see warning().
    explicit AccountList(QString settingsFile, QObject* parent = nullptr);

    /// An id for a new account.
    [[nodiscard]] static QString newId();

    /// Transient accounts in the order in which they came, then the stored ones by label.
    [[nodiscard]] QList<Account> accounts() const { return m_transient + m_stored; }
    /// The accounts of one site, by Site::parameter.
    [[nodiscard]] QList<Account> accountsOf(const QString& siteParameter) const;
    [[nodiscard]] std::optional<Account> find(const QString& id) const;
    /// True for an account that ends with the program.
    [[nodiscard]] bool isTransient(const QString& id) const;

    /// Stores an account. Fails for an id that is taken, an empty label or an unknown site.
    [[nodiscard]] bool add(const Account& account);
    /// Changes the account with this id, stored or transient.
    [[nodiscard]] bool update(const Account& account);
    /// Takes the account out of the list. Its credentials are the CredentialStore's to remove.
    [[nodiscard]] bool remove(const QString& id);
    /// Adds an account that is never stored, in the place of one with the same id.
    void addTransient(const Account& transient);

    /// Why the last call of add(), update() or remove() was false.
    [[nodiscard]] QString errorString() const { return m_error; }
    /// What was wrong with the settings file, for people; empty where nothing was.
    [[nodiscard]] QString warning() const { return m_warning; }

signals:
    void changed();

private:
    void examineFile();
    void noteAside(const QString& keptAs, const QString& why);
    void load();
    bool checked(const Account& account);
    bool store(const QString& id, const std::optional<Account>& account);
    bool fail(const QString& why);

    QString m_file;
    QList<Account> m_stored;
    QList<Account> m_transient;
    QString m_error;
    QString m_warning;
    bool m_writable = true;
};
