// SPDX-License-Identifier: Apache-2.0
#include "app/connections/checkeveryaccount.h"
#include "tests/support/core.h"

#include <QSet>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Server = AccountStanding::Server;

namespace {

constexpr int manyAccounts = 40;

QString labelOf(int number)
{
    return u"Org %1"_s.arg(number);
}

/// So many organizations with an account each.
SandboxWorld worldWithAccounts(int count)
{
    SandboxWorld world = sampleWorld();
    const SandboxAccount sample = *world.account(u"Payments Production"_s);
    world.accounts.clear();
    for (int number = 1; number <= count; ++number) {
        const QString label = labelOf(number);
        SandboxAccount account = sample;
        account.label = label;
        account.orgId = sampleOrgId(label);
        account.credentials = KeyPair {u"api-"_s + label, u"application-"_s + label};
        world.orgs.insert(account.orgId, {account.orgId, label, label, u"2025-09-17T17:01:30+00:00"_s});
        world.accounts.append(account);
    }
    return world;
}

struct Rig : Core {
    explicit Rig(int count)
        : Core(worldWithAccounts(count))
    {
        for (int number = 1; number <= count; ++number)
            store(labelOf(number));
    }

    [[nodiscard]] AccountStanding standingOf(int number) const
    {
        return standing(sampleOrgId(labelOf(number)));
    }
    [[nodiscard]] int countOf(Server wanted, int count) const
    {
        int found = 0;
        for (int number = 1; number <= count; ++number)
            found += standingOf(number).server == wanted ? 1 : 0;
        return found;
    }

    CheckEveryAccount check {workspace->accounts, workspace->clients, workspace->standings};
};

} // namespace

/// Every account asked at once, against the real sandbox.
class CheckEveryAccountTest : public QObject {
    Q_OBJECT

private slots:
    void asksFortySixAtATime();
    void oneThatFailsHidesNoOther();
    void asksTheNamedOnes();
    void cancels();
    void endsWhenDestroyed();
    void startsAnew();
};

/// And no more than six requests at once; each row says how far it is.
void CheckEveryAccountTest::asksFortySixAtATime()
{
    Rig rig(manyAccounts);
    QSignalSpy changed(&rig.check, &CheckEveryAccount::changed);
    rig.server.addFault(Fault::silence().at("validate_keys").times(6));
    rig.check.start();
    QVERIFY(rig.check.isRunning());
    QCOMPARE(rig.check.total(), manyAccounts);
    for (int number = 1; number <= manyAccounts; ++number)
        QVERIFY(rig.standingOf(number).isAsking);
    QTRY_COMPARE(rig.server.requests().size(), 6); // They are not answered, so that nobody else is asked.
    QTest::qWait(0);
    QCOMPARE(rig.server.requests().size(), 6);
    QCOMPARE(rig.check.done(), 0);

    rig.check.cancel();
    rig.server.clearFaults();
    rig.server.clearRequests();
    rig.check.start();
    QTRY_VERIFY_WITH_TIMEOUT(!rig.check.isRunning(), 120'000);
    QCOMPARE(rig.check.done(), manyAccounts);
    QVERIFY(changed.size() > manyAccounts);
    QCOMPARE(rig.countOf(Server::Accepted, manyAccounts), manyAccounts);
    int most = 0;
    for (const RecordedRequest& request : rig.server.requests())
        most = std::max(most, request.inFlight);
    QVERIFY2(most <= 6, qPrintable(QString::number(most)));
    for (int number = 1; number <= manyAccounts; ++number) {
        QVERIFY(!rig.standingOf(number).isAsking);
        const AccountStanding standing = rig.standingOf(number);
        QVERIFY2(standing.identity, qPrintable(labelOf(number)));
        QCOMPARE(standing.identity->org.name, labelOf(number));
    }
    QCOMPARE(rig.server.requests().size(), 2 * manyAccounts);
}

void CheckEveryAccountTest::oneThatFailsHidesNoOther()
{
    Rig rig(4);
    const auto isOf = [](int number) {
        return [key = (u"api-"_s + labelOf(number)).toLatin1()](
                   const SandboxRequest& request) { return request.header("DD-API-KEY") == key; };
    };
    rig.server.addFault(Fault::answer(401, R"({"errors":["Unauthorized"]})").when(isOf(1)).forEver());
    rig.server.addFault(Fault::answer(503, "down").when(isOf(2)).forEver());
    const Account none {.id = u"none"_s, .label = u"Nothing"_s, .site = rig.site().parameter};
    rig.workspace->accounts.addTransient(none);
    rig.check.start();
    QTRY_VERIFY_WITH_TIMEOUT(!rig.check.isRunning(), 30'000);
    QCOMPARE(rig.check.total(), 5);
    QCOMPARE(rig.standingOf(1).server, Server::Refused);
    QCOMPARE(rig.standingOf(2).server, Server::NoAnswer);
    QCOMPARE(rig.standingOf(3).server, Server::Accepted);
    QCOMPARE(rig.standingOf(4).server, Server::Accepted);
    QVERIFY(rig.standing(none.id).hasNoCredentials || rig.standing(none.id).keychain);
}

void CheckEveryAccountTest::asksTheNamedOnes()
{
    Rig rig(3);
    rig.check.start({sampleOrgId(labelOf(2))});
    QTRY_VERIFY_WITH_TIMEOUT(!rig.check.isRunning(), 30'000);
    QCOMPARE(rig.standingOf(1).server, Server::NotAsked);
    QCOMPARE(rig.standingOf(2).server, Server::Accepted);
    QCOMPARE(rig.server.requests().size(), 2);
}

void CheckEveryAccountTest::cancels()
{
    Rig rig(5); // No more than have a slot of their own.
    rig.server.addFault(
        Fault::silence()
            .when([](const SandboxRequest& request) { return request.header("DD-API-KEY") != "api-Org 1"; })
            .forEver());
    rig.check.start();
    QTRY_COMPARE(rig.standingOf(1).server, Server::Accepted);
    QTRY_COMPARE(rig.check.done(), 1);
    rig.check.cancel();
    QVERIFY(!rig.check.isRunning());
    QCOMPARE(rig.countOf(Server::NotAsked, 5), 4);
    for (int number = 1; number <= 5; ++number)
        QVERIFY(!rig.standingOf(number).isAsking);
}

void CheckEveryAccountTest::endsWhenDestroyed()
{
    Rig rig(3);
    rig.server.addFault(Fault::silence().forEver());
    {
        CheckEveryAccount other(rig.workspace->accounts, rig.workspace->clients, rig.workspace->standings);
        other.start();
        QTRY_COMPARE(rig.server.requests().size(), 3);
    }
    QVERIFY(!rig.standingOf(1).isAsking);
    QCoreApplication::processEvents();
}

void CheckEveryAccountTest::startsAnew()
{
    Rig rig(2);
    rig.server.addFault(Fault::silence().times(2));
    rig.check.start();
    QTRY_COMPARE(rig.server.requests().size(), 2);
    rig.check.start();
    QTRY_VERIFY_WITH_TIMEOUT(!rig.check.isRunning(), 30'000);
    QCOMPARE(rig.countOf(Server::Accepted, 2), 2);
    QCOMPARE(rig.check.done(), 2);
}

QTEST_GUILESS_MAIN(CheckEveryAccountTest)
#include "checkeveryaccount_test.moc"
