// SPDX-License-Identifier: Apache-2.0
#include "ui/accounttexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr auto readPermission = "org_connections_read"_L1;
constexpr auto writePermission = "org_connections_write"_L1;

/// Finds the words for who somebody is.
struct Identity {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

QString kindOfUser(const User& user)
{
    if (!user.serviceAccount)
        return {};
    return *user.serviceAccount ? Identity::tr("service account")
                                : Identity::tr("person", "not a service account");
}

QString organization(const Org& org)
{
    const QString name = org.name.isEmpty() ? org.id : org.name;
    return name.isEmpty() ? QString() : Identity::tr("organization %1").arg(name);
}

} // namespace

QString accessText(const QStringList& permissions)
{
    const bool reads = permissions.contains(readPermission);
    const bool writes = permissions.contains(writePermission);
    if (writes && reads)
        return Identity::tr("can write");
    if (writes)
        return Identity::tr("cannot see connections (lacks %1)").arg(readPermission);
    if (reads)
        return Identity::tr("read only (lacks %1)").arg(writePermission);
    return Identity::tr("cannot see connections (lacks %1 and %2)").arg(readPermission, writePermission);
}

QString identityText(const CurrentUser& who)
{
    const QString name = who.user.name.isEmpty() ? who.user.handle : who.user.name;
    const QString mail = who.user.email == name ? QString() : who.user.email;
    QStringList parts {name, mail, kindOfUser(who.user), organization(who.org)};
    parts.removeAll(QString());
    return Identity::tr("%1; %2", "who it is; what it may do")
        .arg(parts.join(Identity::tr(", ", "between the parts of who somebody is")),
            accessText(who.permissions));
}

AccountNote identityNote(const CurrentUser& who)
{
    const bool reads = who.permissions.contains(readPermission);
    const bool writes = reads && who.permissions.contains(writePermission);
    QString text = Identity::tr("cannot see");
    if (reads)
        text = writes ? Identity::tr("can write") : Identity::tr("read only");
    return {.tone = writes ? theme::Tone::Success
            : reads        ? theme::Tone::Information
                           : theme::Tone::Warning,
        .text = text,
        .detail = identityText(who)};
}
