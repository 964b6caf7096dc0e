// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/values.h"
#include "app/plan/accessedit.h"

#include <QString>

#include <optional>

/// One intended write, with the state it was decided on.
struct Change {
    enum class Kind {
        Create,
        Update,
        Delete,
        Restrict, ///< Changes who may use the connection, or restores full access.
    };

    QString id; ///< A UUID of the change itself.
    Kind kind = Kind::Update;
    QString accountId; ///< The account through which it is written.
    OrgConnection baseline; ///< The connection as the person saw it. Create: the two orgs, no id.
    ConnectionTypes desired; ///< The whole set that is wanted. Delete and Restrict: empty.
    std::optional<AccessEdit> access; ///< Restrict; and the Delete of a recreation, where it could be read.

    /// The change of the same plan without which this one is not tried; empty where there is none. A Restrict
    /// without a connection is about the one that this makes.
    QString dependsOn;

    /// In a recreation, of its deletion and its creation: the id of the connection that is replaced.
    QString recreates;

    bool operator==(const Change&) const = default;

    /// What the destination gains and loses, measured against the baseline. Nothing by a Restrict.
    [[nodiscard]] ConnectionTypes added() const;
    [[nodiscard]] ConnectionTypes removed() const;
};

[[nodiscard]] Change updateChange(
    const QString& accountId, const OrgConnection& baseline, const ConnectionTypes& desired);
[[nodiscard]] Change deleteChange(const QString& accountId, const OrgConnection& baseline);
[[nodiscard]] Change restrictChange(
    const QString& accountId, const OrgConnection& baseline, const AccessEdit& access);
[[nodiscard]] Change createChange(
    const QString& accountId, const Org& sourceOrg, const Org& sinkOrg, const ConnectionTypes& types);

/// An ordered list of changes, reviewed as a whole and applied as a whole.
struct Plan {
    QString id; ///< A UUID; the journal groups by it.
    QList<Change> changes;
};

[[nodiscard]] Plan planOf(const QList<Change>& changes);
