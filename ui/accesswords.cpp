// SPDX-License-Identifier: Apache-2.0
#include "ui/accesswords.h"

#include "app/datadog/shownname.h"
#include "app/sentences.h"
#include "ui/changewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Finds the words; a class for the context of its translations.
class AccessWords {
    Q_DECLARE_TR_FUNCTIONS(AccessWords)

public:
    static QString kind(const QString& kind);
    static QString relation(const QString& relation);
    static QString beside(const QString& kind, bool isOwn);
    static QString named(const QString& principal, const QString& name, bool isOwn);
    static QString unnamed(const Principal& principal);
    static QString between() { return tr("; ", "between \"May edit: list of people\" and the like"); }
    static QString everyone(const QString& org);
    static QString binding(const PolicyBinding& binding, const PrincipalNames& names);
    static QString policy(
        const RestrictionPolicy& policy, const PrincipalNames& names, const QString& separator);
    static QString list(const QStringList& principals, const PrincipalNames& names);
    static QString added(const PolicyBinding& binding, const PrincipalNames& names);
    static QString removed(const PolicyBinding& binding, const PrincipalNames& names);
    static QString gain(const Change& change);
    static QString loss(const Change& change);
    static QString lockout(const AccessEdit& edit, const QString& user);
};

QString AccessWords::kind(const QString& kind)
{
    if (kind == "role"_L1)
        return tr("Role", "a kind of principal");
    if (kind == "team"_L1)
        return tr("Team", "a kind of principal");
    if (kind == "user"_L1)
        return tr("User", "a kind of principal");
    return kind == "org"_L1 ? tr("Organization", "a kind of principal") : shownName(kind);
}

QString AccessWords::relation(const QString& relation)
{
    if (relation == editorRelation())
        return tr("May edit", "in front of a list of people");
    return relation == viewerRelation() ? tr("May view", "in front of a list of people")
                                        : shownName(relation);
}

QString AccessWords::beside(const QString& kind, bool isOwn)
{
    if (kind == "role"_L1)
        return isOwn ? tr("your role") : tr("role");
    if (kind == "user"_L1)
        return isOwn ? tr("you") : tr("user");
    if (kind == "org"_L1)
        return isOwn ? tr("your organization") : tr("organization");
    return kind == "team"_L1 ? tr("team") : changewords::isolated(kind);
}

QString AccessWords::named(const QString& principal, const QString& name, bool isOwn)
{
    return tr("%1 (%2)", "name, kind")
        .arg(changewords::isolated(name), beside(principalFrom(principal).kind, isOwn));
}

QString AccessWords::unnamed(const Principal& principal)
{
    return tr("%1 %2", "a kind of principal, its id").arg(kind(principal.kind), leftToRight(principal.id));
}

QString AccessWords::everyone(const QString& org)
{
    return org.isEmpty()
        ? tr("Everyone in the organization whose role allows it may view and edit this connection.")
        : tr("Everyone in %1 whose role allows it may view and edit this connection.").arg(org);
}

QString AccessWords::list(const QStringList& principals, const PrincipalNames& names)
{
    const auto key = [&names](const QString& principal) { return names.value(principal, principal); };
    QStringList sorted = principals;
    std::sort(sorted.begin(), sorted.end(), [&key](const QString& one, const QString& other) {
        return key(one).compare(key(other), Qt::CaseInsensitive) < 0;
    });
    QStringList words;
    for (const QString& one : sorted)
        words.append(accesswords::principal(one, names));
    return words.isEmpty() ? tr("nobody") : changewords::inSentence(words);
}

QString AccessWords::binding(const PolicyBinding& binding, const PrincipalNames& names)
{
    return tr("%1: %2", "May edit: list of people")
        .arg(relation(binding.relation), list(binding.principals, names));
}

QString AccessWords::policy(
    const RestrictionPolicy& policy, const PrincipalNames& names, const QString& separator)
{
    QStringList lines;
    for (const PolicyBinding& one : policy.bindings())
        lines.append(binding(one, names));
    return lines.isEmpty() ? tr("Everyone") : lines.join(separator);
}

QString AccessWords::added(const PolicyBinding& binding, const PrincipalNames& names)
{
    const QString who = list(binding.principals, names);
    if (binding.relation == editorRelation())
        return tr("Newly allowed to edit: %1.").arg(who);
    if (binding.relation == viewerRelation())
        return tr("Newly allowed to view: %1.").arg(who);
    return tr("New as %1: %2.", "relation, people").arg(leftToRight(binding.relation), who);
}

QString AccessWords::removed(const PolicyBinding& binding, const PrincipalNames& names)
{
    const QString who = list(binding.principals, names);
    if (binding.relation == editorRelation())
        return tr("No longer allowed to edit: %1.").arg(who);
    if (binding.relation == viewerRelation())
        return tr("No longer allowed to view: %1.").arg(who);
    return tr("No longer %1: %2.", "relation, people").arg(leftToRight(binding.relation), who);
}

QString AccessWords::gain(const Change& change)
{
    const AccessEdit& edit = *change.access;
    if (edit.desired.isUnrestricted())
        return everyone(changewords::nameOf(change.baseline.sourceOrg));
    if (!change.dependsOn.isEmpty()) // Nobody has used the new connection before.
        return tr("The new connection gets these access restrictions. %1.")
            .arg(policy(edit.desired, edit.names, tr(". ", "between sentences")));
    QStringList words;
    if (!edit.baseline.isUnrestricted()) {
        const RestrictionPolicy gained = edit.added(); // Its bindings live as long as it does.
        for (const PolicyBinding& binding : gained.bindings())
            words.append(added(binding, edit.names));
    }
    return sentences(words);
}

QString AccessWords::loss(const Change& change)
{
    const AccessEdit& edit = *change.access;
    if (!edit.narrows() || !change.dependsOn.isEmpty())
        return {};
    if (edit.baseline.isUnrestricted())
        return tr("Only those who are named may use the connection from now on. %1.")
            .arg(policy(edit.desired, edit.names, tr(". ", "between sentences")));
    QStringList words;
    const RestrictionPolicy lost = edit.removed();
    for (const PolicyBinding& binding : lost.bindings())
        words.append(removed(binding, edit.names));
    return sentences(words);
}

QString AccessWords::lockout(const AccessEdit& edit, const QString& user)
{
    const QString editors = list(edit.desired.principals(editorRelation()), edit.names);
    if (edit.own.isEmpty())
        return tr("Datadog does not tell who this account is, so it may not be among those who may edit: %1.")
            .arg(editors);
    const QStringList named = edit.desired.principals(editorRelation());
    const bool hasTeam = std::any_of(
        named.begin(), named.end(), [](const QString& one) { return principalFrom(one).kind == "team"_L1; });
    const QString locked = tr("%1 is not among those who may edit (%2): this account could then neither "
                              "change nor delete the connection, nor give itself access again.")
                               .arg(user.isEmpty() ? tr("The user of this account") : user, editors);
    return hasTeam ? sentences({locked, tr("Whether it belongs to a team that is named is not known.")})
                   : locked;
}

} // namespace

QString accesswords::kind(const QString& kind)
{
    return AccessWords::kind(kind);
}

QString accesswords::principal(const QString& principal, const PrincipalNames& names)
{
    const QString name = names.value(principal);
    if (!name.isEmpty())
        return changewords::isolated(name);
    const Principal parts = principalFrom(principal);
    return parts.kind.isEmpty() ? leftToRight(principal) : AccessWords::unnamed(parts);
}

QString accesswords::named(const QString& principal, const QString& name, bool isOwn)
{
    return AccessWords::named(principal, name, isOwn);
}

QString accesswords::relation(const QString& relation)
{
    return AccessWords::relation(relation);
}

QString accesswords::everyone(const Org& source)
{
    return AccessWords::everyone(
        source.id.isEmpty() && source.name.isEmpty() ? QString() : changewords::nameOf(source));
}

QString accesswords::policy(const RestrictionPolicy& policy, const PrincipalNames& names)
{
    return AccessWords::policy(policy, names, u"\n"_s);
}

QString accesswords::policyInLine(const RestrictionPolicy& policy, const PrincipalNames& names)
{
    return AccessWords::policy(policy, names, AccessWords::between());
}

QString accesswords::gain(const Change& change)
{
    return AccessWords::gain(change);
}

QString accesswords::loss(const Change& change)
{
    return AccessWords::loss(change);
}

QString accesswords::lockout(const AccessEdit& edit, const QString& user)
{
    return AccessWords::lockout(edit, user);
}
