// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

struct CurrentUser;

/// Names of principals, by principal: "role:<id>" -> "Datadog Admin Role". For people only, never sent.
using PrincipalNames = QMap<QString, QString>;

/// Whom a policy names, taken apart. The kinds that Datadog documents: "role", "team", "user" (service
/// accounts too) and "org".
struct Principal {
    QString kind; ///< Empty where the text has no kind.
    QString id;

    bool operator==(const Principal&) const = default;
};

[[nodiscard]] Principal principalFrom(const QString& text);
[[nodiscard]] QString toText(const Principal& principal);

/// How a policy can name this user: the user, its roles and its organization. Teams are not known.
[[nodiscard]] QStringList principalsOf(const CurrentUser& user);

/// What these principals are called.
[[nodiscard]] PrincipalNames namesOf(const CurrentUser& user);

/// The relations that Datadog documents for connections.
[[nodiscard]] QString editorRelation();
[[nodiscard]] QString viewerRelation();

/// One line of a restriction policy: who stands in a relation to the resource.
struct PolicyBinding {
    QString relation; ///< "editor", "viewer", or one that the app does not know.
    QStringList principals; ///< "role:<id>" and so on, or of a kind that the app does not know.

    bool operator==(const PolicyBinding&) const = default;
};

/// Who may use a resource, beyond the permissions by name. A set: order and repetition mean nothing.
/// Relations and kinds of principals that the app does not know are kept and sent back.
/// https://docs.datadoghq.com/api/latest/restriction-policies/
class RestrictionPolicy {
public:
    /// No bindings: everyone in the organization whose role allows it.
    RestrictionPolicy() = default;
    explicit RestrictionPolicy(const QList<PolicyBinding>& bindings);

    /// Editors first, then viewers, then the others by name; principals sorted, each once.
    [[nodiscard]] const QList<PolicyBinding>& bindings() const { return m_bindings; }
    [[nodiscard]] bool isUnrestricted() const { return m_bindings.isEmpty(); }

    /// Who stands in a relation; empty where nobody does.
    [[nodiscard]] QStringList principals(const QString& relation) const;

    /// Every principal of every relation, each once.
    [[nodiscard]] QStringList everybody() const;

    [[nodiscard]] RestrictionPolicy with(const QString& relation, const QString& principal) const;
    /// A relation that nobody is left in goes as well.
    [[nodiscard]] RestrictionPolicy without(const QString& relation, const QString& principal) const;
    [[nodiscard]] RestrictionPolicy with(const RestrictionPolicy& others) const;
    [[nodiscard]] RestrictionPolicy without(const RestrictionPolicy& others) const;

    bool operator==(const RestrictionPolicy&) const = default;

private:
    QList<PolicyBinding> m_bindings;
};

/// `bindings` as the API and the app's own files have them.
[[nodiscard]] QJsonArray toJson(const RestrictionPolicy& policy);

/// A policy out of the app's own files; answers of the API are parseRestrictionPolicy()'s.
[[nodiscard]] RestrictionPolicy policyFromJson(const QJsonArray& bindings);

/// What the API calls the policy of a connection: "cross-org-connection:<id>".
[[nodiscard]] QString policyIdOf(const QString& connectionId);
