// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/credentials.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// An organization of the sandbox.
struct SandboxOrg {
    QString id; ///< UUID
    QString publicId; ///< A short slug; not the id.
    QString name;
    QString createdAt;
    bool disabled = false;
    bool managed = true; ///< Listed by `/api/v2/org`.

    bool operator==(const SandboxOrg&) const = default;
};

/// A user of the sandbox, person or service account.
struct SandboxUser {
    QString id; ///< UUID
    QString name;
    QString email;
    QString createdAt;
    QString status; ///< "Active", "Pending", "Disabled"
    bool serviceAccount = false;
    bool disabled = false;

    bool operator==(const SandboxUser&) const = default;
};

/// Credentials, and who they are: a user in an org who may do certain things.
struct SandboxAccount {
    QString label; ///< What a person would call it; its key in the world.
    Credentials credentials;
    QString userId;
    QString orgId;
    QString role; ///< "Datadog Admin Role"
    QStringList permissions; ///< By name: "org_connections_write".

    bool operator==(const SandboxAccount&) const = default;

    [[nodiscard]] bool may(const QString& permission) const { return permissions.contains(permission); }

    /// The role's UUID: restriction policies name it.
    [[nodiscard]] QString roleId() const;

    /// How restriction policies name this account: "user:…", "role:…", "org:…".
    [[nodiscard]] QStringList principals() const;
};

/// A connection as the server keeps it.
struct SandboxConnection {
    QString id; ///< UUID
    QString sourceOrgId;
    QString sinkOrgId;
    QString createdById;
    QString createdAt; ///< "2025-09-17T17:01:30.369165+00:00"
    QStringList types; ///< In the order sent.

    bool operator==(const SandboxConnection&) const = default;

    [[nodiscard]] bool touches(const QString& orgId) const
    {
        return sourceOrgId == orgId || sinkOrgId == orgId;
    }
};

/// One line of a restriction policy.
struct SandboxBinding {
    QString relation; ///< "editor" or "viewer"
    QStringList principals; ///< "role:…", "team:…", "user:…", "org:…"

    bool operator==(const SandboxBinding&) const = default;
};

/// How a verb of the world ended.
struct SandboxOutcome {
    int status = 200; ///< HTTP status
    QString error; ///< The server's words, empty for a success.
    QString connectionId;

    bool operator==(const SandboxOutcome&) const = default;
};

/// All data of the sandbox, and what the API does with them. A plain value: copy it, compare it, edit it.
/// The verbs do not ask for permissions by name; see SandboxApi.
struct SandboxWorld {
    QMap<QString, SandboxOrg> orgs; ///< By id.
    QMap<QString, SandboxUser> users; ///< By id.
    QMap<QString, SandboxConnection> connections; ///< By id, which is also the order of the list.
    QMap<QString, QList<SandboxBinding>>
        policies; ///< By connection id; absent where access is not restricted.
    QList<SandboxAccount> accounts;

    bool operator==(const SandboxWorld&) const = default;

    /// The account with this label, null where there is none. For editing in place.
    [[nodiscard]] SandboxAccount* account(const QString& label);
    [[nodiscard]] const SandboxAccount* account(const QString& label) const;
    [[nodiscard]] const SandboxAccount* accountWith(const Credentials& credentials) const;
    [[nodiscard]] const SandboxAccount* accountWithApiKey(const QString& apiKey) const;

    /// The connection of an ordered pair, null where there is none.
    [[nodiscard]] const SandboxConnection* connectionBetween(
        const QString& sourceOrgId, const QString& sinkOrgId) const;

    /// Those in which the org is source or destination.
    [[nodiscard]] QList<SandboxConnection> connectionsOf(const QString& orgId) const;

    /// True where the policy of the connection lets the account change it.
    [[nodiscard]] bool mayEdit(const SandboxAccount& account, const QString& connectionId) const;

    /// True where the policy lets the account see the connection. It binds the source org, whose resource the
    /// connection is: the destination goes on seeing what is shared with it.
    [[nodiscard]] bool mayView(const SandboxAccount& account, const SandboxConnection& connection) const;

    /// True where these bindings would leave the account among the editors.
    [[nodiscard]] static bool keepsAsEditor(
        const SandboxAccount& account, const QList<SandboxBinding>& bindings);

    SandboxOutcome createConnection(
        const SandboxAccount& by, const QString& sinkOrgId, const QStringList& types);
    SandboxOutcome updateConnection(const SandboxAccount& by, const QString& id, const QStringList& types);
    SandboxOutcome deleteConnection(const SandboxAccount& by, const QString& id);

    /// Disables a user, which takes all of its connections with it.
    void disableUser(const QString& userId);
};

/// A UUID that is the same in every run for the same text.
[[nodiscard]] QString sandboxId(const QString& text);

/// The current time as the API writes it, with microseconds.
[[nodiscard]] QString sandboxNow();
