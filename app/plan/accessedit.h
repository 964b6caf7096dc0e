// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/restrictionpolicy.h"

#include <QJsonObject>

/// An edit of who may use a connection; of a deletion in a recreation, who could use what goes, and who is to
/// use what comes.
struct AccessEdit {
    RestrictionPolicy baseline; ///< As the person saw it.
    RestrictionPolicy desired; ///< The whole policy that is wanted; unrestricted restores full access.
    PrincipalNames names; ///< Of the principals, where known.
    QStringList own; ///< How a policy can name the account's own user; empty where that is not known.
    bool mayLockOut = false; ///< The person has confirmed that the account's own user is to lose its access.

    bool operator==(const AccessEdit&) const = default;

    /// Who is named newly and no longer.
    [[nodiscard]] RestrictionPolicy added() const { return desired.without(baseline); }
    [[nodiscard]] RestrictionPolicy removed() const { return baseline.without(desired); }

    /// True where somebody can do less than before.
    [[nodiscard]] bool narrows() const;

    /// True where, as far as is known, the account's own user would be no editor any more. Teams are not
    /// looked into, so an editor by a team alone counts as locked out.
    [[nodiscard]] bool locksOut() const;
};

/// As it is kept in the journal.
[[nodiscard]] QJsonObject toJson(const AccessEdit& edit);
[[nodiscard]] AccessEdit accessEditFromJson(const QJsonObject& object);
