// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/values.h"

#include <QSet>

/// How a connection compares with the last visit.
enum class SinceLastVisit { Same, New, Different, Gone };

/// One org connection as everything known says it is.
struct Connection : OrgConnection {
    QSet<QString> accounts; ///< Ids of the accounts that see it.
    SinceLastVisit since = SinceLastVisit::Same;

    bool operator==(const Connection&) const = default;
};

Q_DECLARE_TYPEINFO(Connection, Q_RELOCATABLE_TYPE);

/// What is known, brought up to date by an answer. Nothing known is blanked: an update's answer leaves all
/// names out (measured), and `included` is optional. A connection has at least one type, so an answer that
/// names none does not tell.
[[nodiscard]] OrgConnection merged(const OrgConnection& known, const OrgConnection& answer);

/// The name of an organization, or its id where no name is known.
[[nodiscard]] QString displayName(const Org& org);

/// The name of a user, else e-mail, handle or id.
[[nodiscard]] QString displayName(const User& user);
