// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/connection.h"

#include <QList>
#include <QSet>

/// So many destinations an organization may have outside the Enterprise plan.
inline constexpr int destinationsWithoutEnterprise = 5;

/// The organizations that a new connection may lead to: those that the account sees and those that are known,
/// without its own and those that it shares with already; each once, by name, nameless ones last.
[[nodiscard]] QList<Org> destinationCandidates(const OrgList& seen, const QList<Org>& known,
    const QString& sourceOrgId, const QSet<QString>& connectedOrgIds);

/// Every organization in the connections, each once.
[[nodiscard]] QList<Org> orgsOf(const QList<Connection>& connections);

/// The organizations that this one shares with.
[[nodiscard]] QSet<QString> destinationsOf(const QList<Connection>& connections, const QString& sourceOrgId);

/// The id as the API writes it: without the white space and the capital letters of what was typed.
/// Empty where it is no UUID.
[[nodiscard]] QString orgIdFromText(const QString& text);
