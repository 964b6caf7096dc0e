// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/identity.h"

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject& object, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject& object, const QString& key, std::optional<bool> flag)
{
    if (flag)
        object.insert(key, *flag);
}

std::optional<bool> flagIn(const QJsonObject& object, const QString& key)
{
    const QJsonValue value = object.value(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QString textIn(const QJsonObject& object, const QString& key)
{
    return object.value(key).toString();
}

} // namespace

Identity identityOf(const CurrentUser& who, const QDateTime& asOf)
{
    Identity identity {.org = who.org, .user = who.user, .asOf = asOf.toUTC()};
    identity.user.status.clear();
    identity.user.disabled.reset();
    if (who.permissions.isEmpty())
        return identity;
    identity.mayRead = who.permissions.contains("org_connections_read"_L1);
    identity.mayWrite = who.permissions.contains("org_connections_write"_L1);
    return identity;
}

QJsonObject toJson(const Identity& identity)
{
    QJsonObject org;
    put(org, u"id"_s, identity.org.id);
    put(org, u"name"_s, identity.org.name);
    QJsonObject user;
    put(user, u"id"_s, identity.user.id);
    put(user, u"name"_s, identity.user.name);
    put(user, u"handle"_s, identity.user.handle);
    put(user, u"email"_s, identity.user.email);
    put(user, u"service_account"_s, identity.user.serviceAccount);
    QJsonObject object {{u"org"_s, org}, {u"user"_s, user}};
    put(object, u"may_read"_s, identity.mayRead);
    put(object, u"may_write"_s, identity.mayWrite);
    put(object, u"as_of"_s, identity.asOf.toUTC().toString(Qt::ISODateWithMs));
    return object;
}

Identity identityFromJson(const QJsonObject& object)
{
    const QJsonObject org = object.value(u"org"_s).toObject();
    const QJsonObject user = object.value(u"user"_s).toObject();
    return {.org = {.id = textIn(org, u"id"_s), .name = textIn(org, u"name"_s)},
        .user = {.id = textIn(user, u"id"_s),
            .name = textIn(user, u"name"_s),
            .handle = textIn(user, u"handle"_s),
            .email = textIn(user, u"email"_s),
            .serviceAccount = flagIn(user, u"service_account"_s)},
        .mayRead = flagIn(object, u"may_read"_s),
        .mayWrite = flagIn(object, u"may_write"_s),
        .asOf = QDateTime::fromString(textIn(object, u"as_of"_s), Qt::ISODateWithMs).toUTC()};
}
