// SPDX-License-Identifier: Apache-2.0
#include "app/connections/principalnames.h"

#include "app/connections/connectionstore.h"
#include "app/connections/session.h"

using namespace Qt::StringLiterals;

PrincipalNames knownPrincipals(const Session& session, const ConnectionStore& store)
{
    PrincipalNames names;
    for (const Connection& connection : store.connections()) {
        for (const SharedOrg& org : {connection.sourceOrg, connection.sinkOrg})
            names.insert(u"org:"_s + org.id().text(), org.name());
        if (!connection.createdBy->id.isEmpty())
            names.insert(u"user:"_s + connection.createdBy->id, displayName(connection.createdBy));
    }
    for (const auto& account : session.accounts()) {
        if (const auto& identity = account->identity())
            names.insert(namesOf(*identity));
    }
    return names;
}

QStringList ownPrincipals(const Session& session, const QString& accountId)
{
    const AccountSession* account = session.account(accountId);
    return account && account->identity() ? principalsOf(*account->identity()) : QStringList();
}
