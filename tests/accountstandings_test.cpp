// SPDX-License-Identifier: Apache-2.0
#include "tests/support/core.h"

#include <QDirIterator>
#include <QSignalSpy>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using Server = AccountStanding::Server;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;
const QString checkout = u"Checkout EU"_s;

const Identity identity {.org = {.id = u"o"_s, .name = u"Org"_s},
    .user
    = {.id = u"u"_s, .name = u"N"_s, .handle = u"h"_s, .email = u"e@example.com"_s, .serviceAccount = true},
    .mayRead = true,
    .mayWrite = false,
    .asOf = QDateTime(QDate(2026, 3, 12), QTime(14, 2, 3, 4), Qt::UTC)};

/// Loads the account and waits for the end.
void load(Core& core, const QString& accountId)
{
    core.workspace->session.select({accountId});
    if (!QTest::qWaitFor([&] { return !core.workspace->session.isLoading(); }))
        qFatal("The account did not load.");
}

QString identitiesFile(const Core& core)
{
    return core.places().dataDirectory + u"/identities.json"_s;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test cannot write its file.");
}

} // namespace

/// How accounts are, as the sessions in the window find out, and what is remembered of it.
class AccountStandingsTest : public QObject {
    Q_OBJECT

private slots:
    void learnsFromASession_data();
    void learnsFromASession();
    void learnsTheOrganizationOfAKey();
    void saysThatNothingIsStored();
    void whoMayNotListIsValid();
    void refusedIsNotForgotten();
    void olderNewsDoNotReturn();
    void rememberedAfterARestart();
    void fileHoldsNoSecretAndIsForItsOwner();
    void transientAccountsAreNotWritten();
    void anotherSiteEndsIt();
    void removedAccountsAreForgotten();
    void keepsWhatItCannotRead_data();
    void keepsWhatItCannotRead();
    void twoWindowsKeepWhatTheOtherKnows();
    void identitySurvivesJson_data();
    void identitySurvivesJson();
};

void AccountStandingsTest::learnsFromASession_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("isService");
    QTest::addColumn<bool>("mayWrite");
    QTest::newRow("person who may write") << payments << u"Sample Admin"_s << false << true;
    QTest::newRow("service account") << central << u"svc-observability"_s << true << true;
    QTest::newRow("person who may read") << checkout << u"Sample Auditor"_s << false << false;
}

void AccountStandingsTest::learnsFromASession()
{
    QFETCH(const QString, label);
    QFETCH(const QString, user);
    QFETCH(const bool, isService);
    QFETCH(const bool, mayWrite);
    Core core;
    const Account account = core.store(label);
    QCOMPARE(core.standing(account.id).server, Server::NotAsked);
    QSignalSpy changed(&core.workspace->standings, &AccountStandings::changed);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    load(core, account.id);
    const AccountStanding standing = core.standing(account.id);
    QCOMPARE(standing.server, Server::Accepted);
    QVERIFY(standing.askedAt >= before && !standing.error);
    QCOMPARE(standing.identity->org, (Org {sampleOrgId(label), label}));
    QCOMPARE(standing.identity->user.name, user);
    QCOMPARE(standing.identity->user.serviceAccount, isService);
    QCOMPARE(standing.identity->mayRead, true);
    QCOMPARE(standing.identity->mayWrite, mayWrite);
    QCOMPARE(standing.identity->asOf, standing.askedAt);
    QCOMPARE(changed.constLast().constFirst().toString(), account.id);
}

/// Its connections tell the name.
void AccountStandingsTest::learnsTheOrganizationOfAKey()
{
    Core core;
    const Account account = core.store(payments);
    core.server.addFault(Fault::answer(403, R"({"errors":["Forbidden"]})").at("current_user").forEver());
    load(core, account.id);
    QVERIFY(core.paths().contains(u"/api/v2/validate"_s));
    const AccountStanding standing = core.standing(account.id);
    QCOMPARE(standing.server, Server::Accepted);
    QCOMPARE(standing.error->kind, ApiError::Kind::Forbidden);
    QCOMPARE(standing.identity->org, (Org {sampleOrgId(payments), payments}));
    QVERIFY(standing.identity->user == User());
    QVERIFY(!standing.identity->mayWrite);
    QCOMPARE(core.workspace->session.account(account.id)->orgId(), sampleOrgId(payments));
}

void AccountStandingsTest::saysThatNothingIsStored()
{
    Core core;
    const Account account {.id = u"1"_s, .label = u"Empty"_s, .site = core.site().parameter};
    core.workspace->accounts.addTransient(account);
    core.workspace->session.select({account.id});
    QTRY_VERIFY(core.standing(account.id).hasNoCredentials || core.standing(account.id).keychain);
    QCOMPARE(core.standing(account.id).server, Server::NotAsked);
    QVERIFY(core.server.requests().isEmpty());
}

void AccountStandingsTest::whoMayNotListIsValid()
{
    SandboxWorld world = sampleWorld();
    world.account(checkout)->permissions.removeAll(u"org_connections_read"_s);
    Core core(world);
    const Account account = core.store(checkout);
    load(core, account.id);
    QCOMPARE(core.workspace->session.account(account.id)->state(), AccountState::Refused);
    const AccountStanding standing = core.standing(account.id);
    QCOMPARE(standing.server, Server::Accepted);
    QCOMPARE(standing.identity->mayRead, false);
}

void AccountStandingsTest::refusedIsNotForgotten()
{
    Core core;
    const Account account = core.store(payments);
    load(core, account.id);
    core.server.addFault(Fault::answer(401, R"({"errors":["Unauthorized"]})").forEver());
    core.workspace->session.refresh();
    QTRY_COMPARE(core.standing(account.id).server, Server::Refused);
    QCOMPARE(core.standing(account.id).error->status, 401);
    QCOMPARE(core.standing(account.id).identity->org.name, payments); // As of before.
    core.server.clearFaults();
    core.server.addFault(Fault::answer(503, "down").forEver());
    core.workspace->session.refresh();
    QTRY_COMPARE(core.standing(account.id).server, Server::NoAnswer);
    core.server.clearFaults();
    core.workspace->session.refresh();
    QTRY_COMPARE(core.standing(account.id).server, Server::Accepted);
    QVERIFY(!core.standing(account.id).error);
}

/// What a check has found out stays, whatever else happens to the session that loaded before.
void AccountStandingsTest::olderNewsDoNotReturn()
{
    Core core;
    const Account account = core.store(payments);
    load(core, account.id);
    core.workspace->standings.noteError(account.id, {.kind = ApiError::Kind::Unauthorized, .status = 401});
    emit core.workspace->session.changed();
    QCOMPARE(core.standing(account.id).server, Server::Refused);
    load(core, account.id); // Chosen anew.
    QCOMPARE(core.standing(account.id).server, Server::Accepted);
}

void AccountStandingsTest::rememberedAfterARestart()
{
    Core core;
    const Account account = core.store(checkout);
    load(core, account.id);
    const AccountStanding before = core.standing(account.id);
    core.server.clearRequests();
    core.restart();
    const AccountStanding after = core.standing(account.id);
    QCOMPARE(after.server, Server::NotAsked);
    QVERIFY(!after.askedAt.isValid());
    QVERIFY(after.identity == before.identity);
    QVERIFY(core.server.requests().isEmpty());
}

void AccountStandingsTest::fileHoldsNoSecretAndIsForItsOwner()
{
    Core core;
    for (const QString& label : {payments, central}) {
        core.store(label);
        load(core, sampleOrgId(label));
    }
    core.workspace.reset(); // Everything is written then.
    struct stat status { };
    QCOMPARE(stat(QFile::encodeName(identitiesFile(core)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    QVERIFY(contentOf(identitiesFile(core)).contains(sampleOrgId(central).toLatin1()));
    const SandboxWorld world = core.server.world();
    const auto pair = std::get<KeyPair>(world.account(payments)->credentials);
    const auto bearer = std::get<BearerToken>(world.account(central)->credentials);
    QDirIterator files(core.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray content = contentOf(files.next());
        for (const QString& secret : {pair.apiKey, pair.applicationKey, bearer.token})
            QVERIFY2(!content.contains(secret.toLatin1()), qPrintable(files.filePath()));
    }
}

void AccountStandingsTest::transientAccountsAreNotWritten()
{
    Core core;
    core.store(payments);
    load(core, sampleOrgId(payments));
    const SandboxAccount sample = *core.server.world().account(central);
    core.workspace->accounts.addTransient(
        {.id = u"environment"_s, .label = u"Environment"_s, .site = core.site().parameter});
    core.workspace->credentials.keepForSession(u"environment"_s, sample.credentials);
    load(core, u"environment"_s);
    QCOMPARE(core.standing(u"environment"_s).identity->org.name, central);
    core.workspace.reset();
    QVERIFY(contentOf(identitiesFile(core)).contains(payments.toUtf8()));
    QVERIFY(!contentOf(identitiesFile(core)).contains(central.toUtf8()));
}

void AccountStandingsTest::anotherSiteEndsIt()
{
    Core core;
    Account account = core.store(payments);
    load(core, account.id);
    account.label = u"Another name"_s;
    QVERIFY(core.workspace->accounts.update(account));
    QVERIFY(core.standing(account.id).identity);
    account.site = u"datadoghq.eu"_s;
    QVERIFY(core.workspace->accounts.update(account));
    QVERIFY(core.standing(account.id) == AccountStanding());
    core.restart();
    QVERIFY(core.standing(account.id) == AccountStanding());
}

void AccountStandingsTest::removedAccountsAreForgotten()
{
    Core core;
    const Account account = core.store(payments);
    load(core, account.id);
    QVERIFY(core.workspace->accounts.remove(account.id));
    core.restart();
    QVERIFY(!contentOf(identitiesFile(core)).contains(payments.toUtf8()));
    QVERIFY(core.workspace->accounts.add(account));
    QVERIFY(core.standing(account.id) == AccountStanding());
}

void AccountStandingsTest::keepsWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("no JSON") << QByteArray("{\"version\":1,\"accou") << u"damaged"_s;
    QTest::newRow("empty") << QByteArray() << u"damaged"_s;
    QTest::newRow("newer") << QByteArray(R"({"version":2,"accounts":{}})") << u"newer"_s;
    QTest::newRow("another shape") << QByteArray(R"({"version":1,"accounts":[]})") << u"damaged"_s;
}

void AccountStandingsTest::keepsWhatItCannotRead()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, suffix);
    Core core;
    write(identitiesFile(core), content);
    core.restart();
    QVERIFY2(core.workspace->standings.warning().contains(u"identities.json."_s + suffix),
        qPrintable(core.workspace->standings.warning()));
    const Account account = core.store(payments);
    QVERIFY(core.standing(account.id) == AccountStanding());
    load(core, account.id);
    core.restart();
    QVERIFY(core.standing(account.id).identity);
    const QStringList aside
        = QDir(core.places().dataDirectory).entryList({u"identities.json."_s + suffix + u"-*"_s});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contentOf(core.places().dataDirectory + u'/' + aside.first()), content);
}

/// What another window has found out of an account that this one has never heard of stays in the file.
void AccountStandingsTest::twoWindowsKeepWhatTheOtherKnows()
{
    Core core;
    const Account mine = core.store(payments);
    Workspace other(core.places());
    const QString central = u"Central Observability"_s;
    const SandboxAccount sample = *core.server.world().account(central);
    const Account theirs {.id = sample.orgId, .label = central, .site = core.site().parameter};
    QVERIFY(other.accounts.add(theirs));
    other.credentials.keepForSession(theirs.id, sample.credentials);
    other.session.select({theirs.id});
    QTRY_VERIFY(other.standings.of(theirs.id).identity);
    QTRY_VERIFY(contentOf(identitiesFile(core)).contains(theirs.id.toUtf8()));
    load(core, mine.id);
    QTRY_VERIFY(contentOf(identitiesFile(core)).contains(mine.id.toUtf8()));
    QVERIFY(contentOf(identitiesFile(core)).contains(theirs.id.toUtf8()));
    core.restart();
    QVERIFY(core.standing(mine.id).identity);
    QVERIFY(core.standing(theirs.id).identity);
    QVERIFY(core.workspace->accounts.remove(theirs.id)); // What is gone here is gone in the file, too.
    core.restart();
    QVERIFY(!contentOf(identitiesFile(core)).contains(theirs.id.toUtf8()));
}

void AccountStandingsTest::identitySurvivesJson_data()
{
    QTest::addColumn<Identity>("one");
    QTest::newRow("everything") << identity;
    QTest::newRow("organization only") << Identity {.org = {.id = u"o"_s}, .asOf = identity.asOf};
    Identity person = identity;
    person.user.serviceAccount = false;
    person.mayWrite = true;
    QTest::newRow("person") << person;
}

void AccountStandingsTest::identitySurvivesJson()
{
    QFETCH(const Identity, one);
    QVERIFY(identityFromJson(toJson(one)) == one);
    QVERIFY(identityFromJson(QJsonObject {{u"org"_s, 1}, {u"may_write"_s, u"yes"_s}}) == Identity());
}

QTEST_GUILESS_MAIN(AccountStandingsTest)
#include "accountstandings_test.moc"
