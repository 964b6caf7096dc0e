// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/identity.h"
#include "app/datadog/credentials.h"
#include "app/datadog/site.h"

#include <QList>
#include <QProcessEnvironment>
#include <QString>

#include <optional>

/// Something outside of Orgbridge that can become an account. A secret where it has credentials.
struct FoundAccount {
    QString label; ///< What to call it.
    QString site; ///< Site::parameter.
    bool readOnly = false;
    std::optional<Credentials> credentials; ///< Empty: they are to be entered later.
    std::optional<Identity> identity; ///< Who it was, as a list of accounts says.

    bool operator==(const FoundAccount&) const = default;
};

/// What one place holds, and what is wrong with it.
struct FoundAccounts {
    QString place; ///< For the inside of a sentence: "environment variables", the path of a file.
    QList<FoundAccount> accounts;
    QStringList problems; ///< For people, a sentence each. Never a secret.

    bool operator==(const FoundAccounts&) const = default;
};

/// Where other tools keep credentials. It is looked at only when a person asks to import.
struct ImportPlaces {
    QProcessEnvironment environment;
    QString dogrcFile; ///< Of Datadog's older tools: see accountsInDogrc().

    /// Those of this user, with the environment as it was before takeEnvironment().
    [[nodiscard]] static ImportPlaces ofThisUser(const QProcessEnvironment& environment);
};

/// The credentials in `DD_API_KEY` and `DD_APP_KEY`, or else in `DD_BEARER_TOKEN`, for `DD_SITE`.
/// @param moreSites addresses beside Datadog's own that the person has named already
[[nodiscard]] FoundAccounts accountsInEnvironment(
    const QProcessEnvironment& environment, const QList<Site>& moreSites);

/// Reads the file and what is in it. Nothing is wrong with a file that is not there.
[[nodiscard]] FoundAccounts accountsInDogrcFile(const QString& path, const QList<Site>& moreSites);

/// Reads an exported list: see accountlistfile.h.
[[nodiscard]] FoundAccounts accountsInListFile(const QString& path, const QList<Site>& moreSites);
