// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/apiid.h"
#include "app/datadog/apitime.h"
#include "app/datadog/connectiontypes.h"
#include "app/datadog/shared.h"
#include "app/datadog/sharedorg.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// A user as the API names it. What only `included` tells is optional.
struct User {
    QString id;
    QString name;
    QString handle;
    QString email;
    QString status; ///< "Active", "Pending", "Disabled"
    std::optional<bool> serviceAccount;
    std::optional<bool> disabled;

    bool operator==(const User&) const = default;
};

/// One org connection as one answer states it.
struct OrgConnection {
    ApiId id;
    SharedOrg sourceOrg;
    SharedOrg sinkOrg;
    Shared<User> createdBy;
    ApiTime createdAt; ///< See parseApiDate().
    ConnectionTypes connectionTypes;

    bool operator==(const OrgConnection&) const = default;
};

// See SharedOrg.
Q_DECLARE_TYPEINFO(User, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(OrgConnection, Q_RELOCATABLE_TYPE);

/// One page of the list.
struct ConnectionPage {
    QList<OrgConnection> connections;
    std::optional<qint64> totalFilteredCount; ///< `meta.page.total_filtered_count`, where there is one.
};

/// A role that a user holds.
struct Role {
    QString id;
    QString name; ///< Empty where `included` does not tell it.

    bool operator==(const Role&) const = default;
};

/// Who a credential is: `GET /api/v2/current_user`.
struct CurrentUser {
    User user;
    Org org;
    QStringList permissions; ///< By name, sorted: "org_connections_write".
    QList<Role> roles; ///< In the order of the answer.

    bool operator==(const CurrentUser&) const = default;
};

/// What the API key alone tells: `GET /api/v2/validate`.
struct ApiKeyInfo {
    QString orgId;
    bool valid = false;
};

/// The organizations one may connect to: `GET /api/v2/org`.
struct OrgList {
    QString currentOrgId;
    QList<Org> orgs;
};
