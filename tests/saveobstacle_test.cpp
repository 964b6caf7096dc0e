// SPDX-License-Identifier: Apache-2.0
#include "ui/saveobstacle.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const AccountPowers able {.accountId = u"a"_s, .orgId = u"source"_s, .mayWrite = true};
const AccountPowers untold {.accountId = u"a"_s, .orgId = u"source"_s};
const AccountPowers powerless {.accountId = u"a"_s, .orgId = u"source"_s, .mayWrite = false};
const AccountPowers readOnly {.accountId = u"a"_s, .orgId = u"source"_s, .mayWrite = true, .readOnly = true};
const AccountPowers elsewhere {.accountId = u"b"_s, .orgId = u"sink"_s, .mayWrite = true};

const ConnectionTypes logs {u"logs"_s};

Connection connection(SinceLastVisit since = SinceLastVisit::Same)
{
    Connection one;
    one.id = u"c"_s;
    one.sourceOrg = Org {.id = u"source"_s, .name = u"Payments"_s};
    one.sinkOrg = Org {.id = u"sink"_s, .name = u"Central"_s};
    one.connectionTypes = logs;
    one.accounts = {u"a"_s};
    one.since = since;
    return one;
}

} // namespace

/// What the editor says of a connection that cannot be changed, or of a draft that cannot be saved.
class SaveObstacleTest : public QObject {
    Q_OBJECT

private slots:
    void says_data();
    void says();
};

void SaveObstacleTest::says_data()
{
    QTest::addColumn<Connection>("one");
    QTest::addColumn<ConnectionTypes>("wanted");
    QTest::addColumn<QList<AccountPowers>>("accounts");
    QTest::addColumn<QStringList>("edit"); // Empty: it can be edited.
    QTest::addColumn<QStringList>("save"); // Empty: it can be saved.
    using Accounts = QList<AccountPowers>;
    const ConnectionTypes more {u"logs"_s, u"metrics"_s};
    const QStringList permission {u"org_connections_write"_s, u"Datadog Admin Role"_s};
    const QStringList switched {u"switched to read-only"_s, u"Accounts…"_s};
    const QStringList source {u"Only the source organization"_s, u"An account of Payments is needed"_s};
    const QStringList fine;
    QTest::newRow("may write") << connection() << more << Accounts {able} << fine << fine;
    QTest::newRow("permissions not told") << connection() << more << Accounts {untold} << fine << fine;
    QTest::newRow("nothing changed") << connection() << logs << Accounts {able} << fine
                                     << QStringList {u"Nothing is changed."_s};
    QTest::newRow("no type left") << connection() << ConnectionTypes() << Accounts {able} << fine
                                  << QStringList {u"at least one data type"_s, u"delete the connection"_s};
    QTest::newRow("without the permission")
        << connection() << more << Accounts {powerless} << permission << permission;
    QTest::newRow("read-only mode") << connection() << more << Accounts {readOnly} << switched << switched;
    QTest::newRow("read-only mode beside one that may")
        << connection() << more << Accounts {readOnly, able} << fine << fine;
    QTest::newRow("account of the destination")
        << connection() << more << Accounts {elsewhere} << source << source;
    QTest::newRow("no account") << connection() << more << Accounts() << source << source;
    QTest::newRow("deleted since") << connection(SinceLastVisit::Gone) << more << Accounts {able}
                                   << QStringList {u"was deleted"_s} << QStringList {u"was deleted"_s};
}

void SaveObstacleTest::says()
{
    QFETCH(const Connection, one);
    QFETCH(const ConnectionTypes, wanted);
    QFETCH(const QList<AccountPowers>, accounts);
    QFETCH(const QStringList, edit);
    QFETCH(const QStringList, save);
    const auto holds = [](const QString& text, const QStringList& parts) {
        return text.isEmpty() == parts.isEmpty()
            && std::all_of(
                parts.begin(), parts.end(), [&](const QString& part) { return text.contains(part); });
    };
    const QString editing = editObstacle(one, accounts);
    QVERIFY2(holds(editing, edit), qPrintable(editing));
    const QString saving = saveObstacle(one, wanted, accounts);
    QVERIFY2(holds(saving, save), qPrintable(saving));
}

QTEST_GUILESS_MAIN(SaveObstacleTest)
#include "saveobstacle_test.moc"
