// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/restrictionpolicy.h"

#include "app/datadog/values.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Where a relation stands among the bindings.
int relationRank(const QString& relation)
{
    if (relation == editorRelation())
        return 0;
    return relation == viewerRelation() ? 1 : 2;
}

bool comesFirst(const PolicyBinding& one, const PolicyBinding& other)
{
    const int order = relationRank(one.relation) - relationRank(other.relation);
    return order != 0 ? order < 0 : one.relation < other.relation;
}

QList<PolicyBinding> ordered(const QMap<QString, QStringList>& byRelation)
{
    QList<PolicyBinding> bindings;
    for (const auto& [relation, principals] : byRelation.asKeyValueRange()) {
        QStringList sorted = principals;
        sorted.removeDuplicates();
        sorted.sort();
        bindings.append({.relation = relation, .principals = sorted});
    }
    std::sort(bindings.begin(), bindings.end(), comesFirst);
    return bindings;
}

} // namespace

Principal principalFrom(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    return colon <= 0 ? Principal {.kind = {}, .id = text}
                      : Principal {.kind = text.first(colon), .id = text.sliced(colon + 1)};
}

QString toText(const Principal& principal)
{
    return principal.kind.isEmpty() ? principal.id : QString(principal.kind + u':' + principal.id);
}

QStringList principalsOf(const CurrentUser& user)
{
    return namesOf(user).keys();
}

PrincipalNames namesOf(const CurrentUser& user)
{
    PrincipalNames names;
    const QString& name = user.user.name.isEmpty() ? user.user.email : user.user.name;
    names.insert(u"user:"_s + user.user.id, name);
    for (const Role& role : user.roles)
        names.insert(u"role:"_s + role.id, role.name);
    if (!user.org.id.isEmpty())
        names.insert(u"org:"_s + user.org.id.text(), user.org.name);
    return names;
}

QString editorRelation()
{
    return u"editor"_s;
}

QString viewerRelation()
{
    return u"viewer"_s;
}

RestrictionPolicy::RestrictionPolicy(const QList<PolicyBinding>& bindings)
{
    QMap<QString, QStringList> byRelation;
    for (const PolicyBinding& binding : bindings)
        byRelation[binding.relation] += binding.principals;
    m_bindings = ordered(byRelation);
}

QStringList RestrictionPolicy::principals(const QString& relation) const
{
    for (const PolicyBinding& binding : m_bindings) {
        if (binding.relation == relation)
            return binding.principals;
    }
    return {};
}

QStringList RestrictionPolicy::everybody() const
{
    QStringList all;
    for (const PolicyBinding& binding : m_bindings)
        all += binding.principals;
    all.removeDuplicates();
    return all;
}

RestrictionPolicy RestrictionPolicy::with(const QString& relation, const QString& principal) const
{
    return RestrictionPolicy(m_bindings + QList<PolicyBinding> {{relation, {principal}}});
}

RestrictionPolicy RestrictionPolicy::without(const QString& relation, const QString& principal) const
{
    RestrictionPolicy fewer = *this;
    for (PolicyBinding& binding : fewer.m_bindings) {
        if (binding.relation == relation)
            binding.principals.removeAll(principal);
    }
    fewer.m_bindings.removeIf([&relation](const PolicyBinding& binding) {
        return binding.relation == relation && binding.principals.isEmpty();
    });
    return fewer;
}

RestrictionPolicy RestrictionPolicy::with(const RestrictionPolicy& others) const
{
    return RestrictionPolicy(m_bindings + others.m_bindings);
}

RestrictionPolicy RestrictionPolicy::without(const RestrictionPolicy& others) const
{
    RestrictionPolicy fewer = *this;
    for (const PolicyBinding& binding : others.m_bindings) {
        for (const QString& principal : binding.principals)
            fewer = fewer.without(binding.relation, principal);
    }
    return fewer;
}

QJsonArray toJson(const RestrictionPolicy& policy)
{
    QJsonArray bindings;
    for (const PolicyBinding& binding : policy.bindings()) {
        bindings.append(QJsonObject {{u"relation"_s, binding.relation},
            {u"principals"_s, QJsonArray::fromStringList(binding.principals)}});
    }
    return bindings;
}

RestrictionPolicy policyFromJson(const QJsonArray& bindings)
{
    QList<PolicyBinding> read;
    for (const QJsonValue& line : bindings) {
        PolicyBinding binding {.relation = line[u"relation"].toString(), .principals = {}};
        const QJsonArray principals = line[u"principals"].toArray();
        for (const QJsonValue& principal : principals)
            binding.principals.append(principal.toString());
        read.append(binding);
    }
    return RestrictionPolicy(read);
}

QString policyIdOf(const QString& connectionId)
{
    return u"cross-org-connection:"_s + connectionId;
}
