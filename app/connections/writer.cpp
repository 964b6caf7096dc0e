// SPDX-License-Identifier: Apache-2.0
#include "app/connections/writer.h"

#include <algorithm>

namespace {

WriteObstacle obstacleOf(const AccountPowers& account)
{
    if (account.readOnly)
        return WriteObstacle::ReadOnly;
    return account.mayWrite.value_or(true) ? WriteObstacle::None : WriteObstacle::NoPermission;
}

/// The account with the least in its way among those that `isRight` lets through; one of which everything is
/// known goes before one that has yet to try.
template<typename IsRight>
Writer best(const QList<AccountPowers>& accounts, WriteObstacle nobody, IsRight isRight)
{
    Writer writer {.accountId = {}, .obstacle = nobody};
    for (const AccountPowers& account : accounts) {
        if (!isRight(account))
            continue;
        const WriteObstacle obstacle = obstacleOf(account);
        writer.obstacle = std::min(writer.obstacle, obstacle);
        if (obstacle != WriteObstacle::None)
            continue;
        if (!account.orgId.isEmpty() && account.mayWrite.has_value())
            return {.accountId = account.accountId, .obstacle = WriteObstacle::None};
        if (writer.accountId.isEmpty())
            writer.accountId = account.accountId;
    }
    return writer;
}

/// An account whose org is not known may be the one: then the server decides.
bool isOrg(const AccountPowers& account, const Connection& connection, const Org& org)
{
    if (account.orgId.isEmpty() || org.id.isEmpty())
        return connection.accounts.contains(account.accountId);
    return account.orgId == org.id;
}

} // namespace

Writer writerForUpdate(const Connection& connection, const QList<AccountPowers>& accounts)
{
    return best(accounts, WriteObstacle::NotTheSource,
        [&](const AccountPowers& account) { return isOrg(account, connection, connection.sourceOrg); });
}

Writer writerForDelete(const Connection& connection, const QList<AccountPowers>& accounts)
{
    return best(accounts, WriteObstacle::NotAnEnd, [&](const AccountPowers& account) {
        return isOrg(account, connection, connection.sourceOrg)
            || isOrg(account, connection, connection.sinkOrg);
    });
}
