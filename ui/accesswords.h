// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/values.h"
#include "app/plan/change.h"

#include <QString>

/// Who may use a connection, in words. All texts are translated and plain: names in them may look like
/// markup.
namespace accesswords {

/// "Role", "Team", "User", "Organization"; a kind that is not known as the API writes it.
[[nodiscard]] QString kind(const QString& kind);

/// "Sample Admin" where a name is known, else "User 1234-…".
[[nodiscard]] QString principal(const QString& principal, const PrincipalNames& names);

/// "Sample Admin (user)", or "Sample Admin (you)".
[[nodiscard]] QString named(const QString& principal, const QString& name, bool isOwn);

/// "May edit", "May view"; a relation that is not known as the API writes it.
[[nodiscard]] QString relation(const QString& relation);

/// "Everyone in Payments Production whose role allows it may view and edit this connection."
[[nodiscard]] QString everyone(const Org& source);

/// The whole policy, one relation a line: "May edit: Sample Admin and Role 1234-…"; unrestricted "Everyone".
[[nodiscard]] QString policy(const RestrictionPolicy& policy, const PrincipalNames& names);

/// The same in one line.
[[nodiscard]] QString policyInLine(const RestrictionPolicy& policy, const PrincipalNames& names);

/// What a Restrict gives to whom, and what it takes away; empty where there is nothing of it.
[[nodiscard]] QString gain(const Change& change);
[[nodiscard]] QString loss(const Change& change);

/// What becomes of the account's own user where it would be no editor any more.
/// @param user who that is, empty where it is not known
[[nodiscard]] QString lockout(const AccessEdit& edit, const QString& user);

} // namespace accesswords
