// SPDX-License-Identifier: Apache-2.0
#include "ui/saveobstacle.h"

#include "ui/changewords.h"

#include <QCoreApplication>

namespace {

struct SaveObstacleTexts {
    Q_DECLARE_TR_FUNCTIONS(SaveObstacle)
};

} // namespace

QString editObstacle(const Connection& connection, const QList<AccountPowers>& accounts)
{
    if (connection.since == SinceLastVisit::Gone)
        return SaveObstacleTexts::tr("This connection was deleted since your last visit.");
    switch (writerForUpdate(connection, accounts).obstacle) {
    case WriteObstacle::None:
        return {};
    case WriteObstacle::NoPermission:
        return SaveObstacleTexts::tr(
            "This account may not change connections: it lacks the permission org_connections_write, "
            "which by default only the Datadog Admin Role has.");
    case WriteObstacle::ReadOnly:
        return SaveObstacleTexts::tr(
            "This account is switched to read-only in Orgbridge, so nothing can be sent with it. Edit it "
            "under Accounts… to change that.");
    case WriteObstacle::NotTheSource:
    case WriteObstacle::NotAnEnd:
        return SaveObstacleTexts::tr(
            "Only the source organization may change this. An account of %1 is needed.")
            .arg(changewords::nameOf(connection.sourceOrg));
    }
    Q_UNREACHABLE();
}

QString saveObstacle(
    const Connection& connection, const ConnectionTypes& wanted, const QList<AccountPowers>& accounts)
{
    const QString obstacle = editObstacle(connection, accounts);
    if (!obstacle.isEmpty())
        return obstacle;
    if (wanted.isEmpty()) {
        return SaveObstacleTexts::tr(
            "A connection shares at least one data type. To share nothing, delete the connection.");
    }
    if (wanted == connection.connectionTypes)
        return SaveObstacleTexts::tr("Nothing is changed.");
    return {};
}

QString createObstacle(const Org& source, const QList<AccountPowers>& accounts)
{
    Connection wanted;
    wanted.sourceOrg = source;
    if (writerForUpdate(wanted, accounts).obstacle == WriteObstacle::NotTheSource)
        return SaveObstacleTexts::tr(
            "Only the source organization may create a connection. An account of %1 is needed.")
            .arg(changewords::nameOf(source));
    return editObstacle(wanted, accounts);
}
