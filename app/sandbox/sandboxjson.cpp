// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/sandboxjson.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

using SandboxJson::Names;

QJsonObject reference(const QString& type, const QString& id)
{
    return {{u"type"_s, type}, {u"id"_s, id}};
}

QJsonObject relationship(const QString& type, const QString& id, const QString& name, Names names)
{
    QJsonObject data = reference(type, id);
    if (names == Names::Included)
        data.insert(u"name"_s, name);
    return {{u"data"_s, data}};
}

QJsonObject resource(const QString& type, const QString& id, const QJsonObject& attributes)
{
    return {{u"type"_s, type}, {u"id"_s, id}, {u"attributes"_s, attributes}};
}

QJsonObject org(const SandboxOrg& one)
{
    return resource(u"orgs"_s, one.id,
        {{u"public_id"_s, one.publicId}, {u"name"_s, one.name}, {u"description"_s, QJsonValue::Null},
            {u"sharing"_s, u"all_private"_s}, {u"url"_s, QJsonValue::Null}, {u"disabled"_s, one.disabled},
            {u"created_at"_s, one.createdAt}, {u"modified_at"_s, QJsonValue::Null}});
}

QJsonObject user(const SandboxUser& one)
{
    return resource(u"users"_s, one.id,
        {{u"name"_s, one.name}, {u"handle"_s, one.email}, {u"email"_s, one.email},
            {u"icon"_s, QString(u"https://secure.gravatar.com/avatar/"_s + QString(one.id).remove(u'-'))},
            {u"title"_s, QJsonValue::Null}, {u"verified"_s, one.status != u"Pending"},
            {u"service_account"_s, one.serviceAccount}, {u"disabled"_s, one.disabled},
            {u"allowed_login_methods"_s, QJsonArray()}, {u"status"_s, one.status},
            {u"created_at"_s, one.createdAt}, {u"modified_at"_s, one.createdAt}});
}

/// "org_connections_write" -> "Org Connections Write"
QString displayName(const QString& permission)
{
    QStringList words = permission.split(u'_');
    for (QString& word : words)
        word[0] = word[0].toUpper();
    return words.join(u' ');
}

QString permissionId(const QString& name)
{
    return sandboxId(u"permission/"_s + name);
}

QJsonObject permission(const QString& name)
{
    const QString display = displayName(name);
    const bool writes = name.endsWith(u"_write");
    return resource(u"permissions"_s, permissionId(name),
        {{u"name"_s, name}, {u"display_name"_s, display},
            {u"description"_s, (writes ? u"Create, modify and delete: %1."_s : u"View: %1."_s).arg(display)},
            {u"created"_s, u"2024-06-03T09:12:44.120000+00:00"_s}, {u"group_name"_s, u"General"_s},
            {u"display_type"_s, writes ? u"write"_s : u"read"_s}, {u"restricted"_s, false}});
}

QJsonObject role(const SandboxAccount& account)
{
    QJsonArray permissions;
    for (const QString& name : account.permissions)
        permissions.append(reference(u"permissions"_s, permissionId(name)));
    QJsonObject json = resource(u"roles"_s, account.roleId(),
        {{u"name"_s, account.role}, {u"managed"_s, true},
            {u"created_at"_s, u"2024-06-03T09:12:44.120000+00:00"_s},
            {u"modified_at"_s, u"2024-06-03T09:12:44.120000+00:00"_s}});
    json.insert(u"relationships"_s, QJsonObject {{u"permissions"_s, QJsonObject {{u"data"_s, permissions}}}});
    return json;
}

} // namespace

QJsonObject SandboxJson::errors(const QString& text)
{
    return {{u"errors"_s, QJsonArray {text}}};
}

QJsonObject SandboxJson::errorObjects(int status, const QString& title, const QString& detail)
{
    const QJsonObject error {
        {u"status"_s, QString::number(status)}, {u"title"_s, title}, {u"detail"_s, detail}};
    return {{u"errors"_s, QJsonArray {error}}};
}

QJsonObject SandboxJson::refusedEnvelope()
{
    return {{u"status"_s, u"error"_s}, {u"code"_s, 403}, {u"errors"_s, QJsonArray {u"Forbidden"_s}},
        {u"statuspage"_s, u"http://status.datadoghq.com"_s}, {u"email"_s, u"support@datadoghq.com"_s}};
}

QJsonObject SandboxJson::connection(const SandboxWorld& world, const SandboxConnection& one, Names names)
{
    QJsonObject json = resource(u"org_connection"_s, one.id,
        {{u"created_at"_s, one.createdAt}, {u"connection_types"_s, QJsonArray::fromStringList(one.types)}});
    json.insert(u"relationships"_s,
        QJsonObject {{u"source_org"_s,
                         relationship(u"orgs"_s, one.sourceOrgId, world.orgs[one.sourceOrgId].name, names)},
            {u"sink_org"_s, relationship(u"orgs"_s, one.sinkOrgId, world.orgs[one.sinkOrgId].name, names)},
            {u"created_by"_s,
                relationship(u"users"_s, one.createdById, world.users[one.createdById].name, names)}});
    return json;
}

QJsonObject SandboxJson::connectionPage(
    const SandboxWorld& world, const QList<SandboxConnection>& page, qsizetype total, qsizetype filtered)
{
    QJsonArray data;
    QJsonArray included;
    QSet<QString> seen;
    const auto isNew = [&seen](const QString& id) {
        const qsizetype before = seen.size();
        seen.insert(id);
        return seen.size() > before;
    };
    for (const SandboxConnection& one : page) {
        data.append(connection(world, one, Names::Included));
        for (const QString& id : {one.sourceOrgId, one.sinkOrgId}) {
            if (world.orgs.contains(id) && isNew(id))
                included.append(org(world.orgs[id]));
        }
        if (world.users.contains(one.createdById) && isNew(one.createdById))
            included.append(user(world.users[one.createdById]));
    }
    const QJsonObject counts {{u"total_count"_s, total}, {u"total_filtered_count"_s, filtered}};
    QJsonObject json {{u"data"_s, data}, {u"meta"_s, QJsonObject {{u"page"_s, counts}}}};
    if (!page.isEmpty())
        json.insert(u"included"_s, included);
    return json;
}

QJsonObject SandboxJson::currentUser(const SandboxWorld& world, const SandboxAccount& account)
{
    QJsonObject data = user(world.users[account.userId]);
    data.insert(u"relationships"_s,
        QJsonObject {{u"org"_s, QJsonObject {{u"data"_s, reference(u"orgs"_s, account.orgId)}}},
            {u"roles"_s, QJsonObject {{u"data"_s, QJsonArray {reference(u"roles"_s, account.roleId())}}}}});
    QJsonArray included {org(world.orgs[account.orgId]), role(account)};
    for (const QString& name : account.permissions)
        included.append(permission(name));
    return {{u"data"_s, data}, {u"included"_s, included}};
}

QJsonObject SandboxJson::managedOrgs(const SandboxWorld& world, const QString& currentOrgId)
{
    QJsonArray references;
    QJsonArray included;
    for (const SandboxOrg& one : world.orgs) {
        if (one.managed)
            references.append(reference(u"orgs"_s, one.id));
        if (one.managed || one.id == currentOrgId)
            included.append(org(one));
    }
    QJsonObject data = reference(u"managed_orgs"_s, currentOrgId);
    data.insert(u"relationships"_s,
        QJsonObject {{u"current_org"_s, QJsonObject {{u"data"_s, reference(u"orgs"_s, currentOrgId)}}},
            {u"managed_orgs"_s, QJsonObject {{u"data"_s, references}}}});
    return {{u"data"_s, data}, {u"included"_s, included}};
}

QJsonObject SandboxJson::keyInfo(const SandboxAccount& account)
{
    return {{u"data"_s,
        resource(u"validate_v2"_s, account.orgId,
            {{u"valid"_s, true}, {u"api_key_id"_s, sandboxId(u"key/"_s + account.label)},
                {u"api_key_scopes"_s, QJsonArray {u"remote_config_read"_s}}})}};
}

QJsonObject SandboxJson::policy(const QString& policyId, const QList<SandboxBinding>& bindings)
{
    QJsonArray lines;
    for (const SandboxBinding& binding : bindings) {
        lines.append(QJsonObject {{u"relation"_s, binding.relation},
            {u"principals"_s, QJsonArray::fromStringList(binding.principals)}});
    }
    return {{u"data"_s, resource(u"restriction_policy"_s, policyId, {{u"bindings"_s, lines}})}};
}
