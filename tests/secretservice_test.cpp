// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/credentialstore.h"
#include "app/accounts/keychain.h"
#include "tests/support/answerof.h"
#include "tests/support/keychaincases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = KeychainError::Kind;

/// How the keychain is found, on private buses with a fake on them or with nothing.
class SecretServiceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void findsTheBusByItsPlace();
    void silent();
    void missing_data();
    void missing();
    void missingKeepsForSession();
    void busThatGoesAway();
    void startsTheService();

    void unlocks_data();
    void unlocks();
    void unlockCanceled();
    void unlockLosesTheService();
    void kwallet_data();
    void kwallet();
};

void SecretServiceTest::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", "/nonexistent"); // Or else it finds the bus of whoever runs the test.
}

void SecretServiceTest::findsTheBusByItsPlace()
{
    Stage stage;
    stage.fake.locked = true;
    const BusAddress none({});
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(stage.bus.directory()));
    const auto restore = qScopeGuard([] { qputenv("XDG_RUNTIME_DIR", "/nonexistent"); });
    Keychain keychain(patient);
    QCOMPARE(answerOf(keychain.probe())->state, KeychainState::Locked);
}

void SecretServiceTest::silent()
{
    Stage stage;
    stage.fake.mute = true;
    Keychain keychain(impatient);
    QCOMPARE(answerOf(keychain.probe())->state, KeychainState::NotAnswering);
    QCOMPARE(kindOf(answerOf(keychain.write(u"any"_s, keyPair))), number(Kind::TimedOut));
    QCOMPARE(kindOf(answerOf(keychain.unlock())), number(Kind::TimedOut));
    stage.fake.mute = false;
    QTRY_COMPARE(answerOf(keychain.probe())->state, KeychainState::Unlocked);
}

void SecretServiceTest::missing_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<KeychainState>("state");
    QTest::newRow("no address") << QString() << KeychainState::NoBus;
    QTest::newRow("nobody at the address") << u"unix:path=/nonexistent/bus"_s << KeychainState::NoBus;
    QTest::newRow("nonsense for an address") << u"nonsense"_s << KeychainState::NoBus;
    QTest::newRow("no service") << u"bus"_s << KeychainState::NoService;
    QTest::newRow("service that does not start") << u"/bin/false"_s << KeychainState::NoService;
    QTest::newRow("no keyring yet") << u"fake"_s << KeychainState::NoCollection;
}

void SecretServiceTest::missing()
{
    QFETCH(const QString, situation);
    QFETCH(const KeychainState, state);
    Stage stage;
    stage.fake.hasCollection = false;
    const PrivateBus bus(situation.startsWith(u'/') ? situation : QString());
    const bool ownBus = situation == "bus"_L1 || situation.startsWith(u'/');
    const BusAddress address(situation == "fake"_L1 ? stage.bus.address()
            : ownBus                                ? bus.address()
                                                    : situation);

    Keychain keychain(patient);
    const auto place = answerOf(keychain.probe());
    QVERIFY(place.has_value());
    QCOMPARE(place->state, state);
    const auto stored = answerOf(keychain.read(u"any"_s));
    QCOMPARE(kindOf(stored), number(Kind::Unavailable));
    QVERIFY(!stored.error().text.isEmpty());
    QCOMPARE(kindOf(answerOf(keychain.write(u"any"_s, keyPair))), number(Kind::Unavailable));
    QCOMPARE(kindOf(answerOf(keychain.remove(u"any"_s))), number(Kind::Unavailable));
    if (state != KeychainState::NoCollection)
        QCOMPARE(kindOf(answerOf(keychain.unlock())), number(Kind::Unavailable));
    QVERIFY(!stage.fake.calls.contains(u"OpenSession"_s));
}

void SecretServiceTest::missingKeepsForSession()
{
    const BusAddress address(u"unix:path=/nonexistent/bus"_s);
    CredentialStore store(patient);
    QCOMPARE(answerOf(store.probe()).state, KeychainState::NoBus);
    QCOMPARE(kindOf(answerOf(store.load(u"any"_s))), number(Kind::Unavailable));
    const StoreOutcome outcome = answerOf(store.save(u"any"_s, token));
    QCOMPARE(outcome.place, StoreOutcome::Place::Session);
    QCOMPARE(number(outcome.reason.kind), number(Kind::Unavailable));
    QVERIFY(outcome.reason.text.startsWith(
        u"There is no session bus, so no keychain can be reached."_s.chopped(1)));
    QVERIFY(*answerOf(store.load(u"any"_s)) == std::optional(token));
    QCOMPARE(store.where(u"any"_s), u"this session only"_s);
    QCOMPARE(kindOf(answerOf(store.remove(u"any"_s))), number(Kind::Unavailable));
    store.forget(u"any"_s);
    QVERIFY(store.where(u"any"_s).isEmpty());
}

void SecretServiceTest::busThatGoesAway()
{
    Keychain keychain(patient);
    {
        Stage stage;
        QCOMPARE(answerOf(keychain.probe())->state, KeychainState::Unlocked);
        stage.bus.stop();
        QCOMPARE(answerOf(keychain.probe())->state, KeychainState::NoBus);
    }
    const Stage another;
    QCOMPARE(answerOf(keychain.probe())->state, KeychainState::Unlocked);
}

void SecretServiceTest::startsTheService()
{
    const PrivateBus bus(QCoreApplication::applicationFilePath() + u" --serve-locked"_s);
    const BusAddress address(bus.address());
    Keychain keychain(patient);
    const auto place = answerOf(keychain.probe());
    QCOMPARE(place->state, KeychainState::Locked);
    QCOMPARE(place->name, u"Secret Service"_s);
}

void SecretServiceTest::unlocks_data()
{
    QTest::addColumn<FakeSecrets::Prompt>("prompt");
    QTest::addColumn<bool>("hasCollection");
    QTest::addColumn<int>("kind");
    using Prompt = FakeSecrets::Prompt;
    QTest::newRow("password given") << Prompt::Unlocks << true << -1;
    QTest::newRow("new keyring made") << Prompt::Unlocks << false << -1;
    QTest::newRow("prompt closed") << Prompt::Dismissed << true << number(Kind::Denied);
    QTest::newRow("new keyring refused") << Prompt::Dismissed << false << number(Kind::Denied);
    QTest::newRow("prompt not answered") << Prompt::Unanswered << true << number(Kind::TimedOut);
    QTest::newRow("done without a prompt, it says") << Prompt::None << true << number(Kind::Locked);
}

void SecretServiceTest::unlocks()
{
    QFETCH(const FakeSecrets::Prompt, prompt);
    QFETCH(const bool, hasCollection);
    QFETCH(const int, kind);
    Stage stage;
    stage.fake.locked = true;
    stage.fake.hasCollection = hasCollection;
    stage.fake.prompt = prompt;
    const bool silent = prompt == FakeSecrets::Prompt::Unanswered;
    CredentialStore store({.service = {.call = 20s, .prompt = silent ? 300ms : 20s}, .job = 20s});
    QCOMPARE(kindOf(answerOf(store.unlock())), kind);
    QVERIFY(stage.fake.calls.contains(hasCollection ? u"Unlock"_s : u"CreateCollection"_s));
    if (silent)
        QTRY_VERIFY(stage.fake.calls.contains(u"Dismiss"_s));
    QCOMPARE(answerOf(store.probe()).state == KeychainState::Unlocked, kind == -1);
}

void SecretServiceTest::unlockCanceled()
{
    Stage stage;
    stage.fake.locked = true;
    stage.fake.prompt = FakeSecrets::Prompt::Unanswered;
    Keychain keychain(patient);
    const auto answer = start(keychain.unlock());
    QTRY_VERIFY(stage.fake.calls.contains(u"Prompt"_s));
    QVERIFY(!answer->has_value());
    keychain.cancelAll();
    QVERIFY(answer->has_value());
    QCOMPARE(kindOf(**answer), number(Kind::Canceled));
    QTRY_VERIFY(stage.fake.calls.contains(u"Dismiss"_s));
    QCOMPARE(answerOf(keychain.probe())->state, KeychainState::Locked);
}

void SecretServiceTest::unlockLosesTheService()
{
    Stage stage;
    stage.fake.locked = true;
    stage.fake.prompt = FakeSecrets::Prompt::Unanswered;
    Keychain keychain(patient);
    const auto answer = start(keychain.unlock());
    QTRY_VERIFY(stage.fake.calls.contains(u"Prompt"_s));
    stage.fake.disappear();
    QTRY_VERIFY(answer->has_value());
    QCOMPARE(kindOf(**answer), number(Kind::Denied));
    QCOMPARE(answerOf(keychain.probe())->state, KeychainState::NoService);
}

void SecretServiceTest::kwallet_data()
{
    QTest::addColumn<bool>("running");
    QTest::addColumn<bool>("locked");
    QTest::addColumn<bool>("mute");
    QTest::addColumn<KeychainState>("state");
    QTest::newRow("open") << true << false << false << KeychainState::Unlocked;
    QTest::newRow("closed") << true << true << false << KeychainState::Locked;
    QTest::newRow("silent") << true << false << true << KeychainState::NotAnswering;
    QTest::newRow("not installed") << false << false << false << KeychainState::NoService;
}

void SecretServiceTest::kwallet()
{
    QFETCH(const bool, running);
    QFETCH(const bool, locked);
    QFETCH(const bool, mute);
    QFETCH(const KeychainState, state);
    Stage stage(running ? u"org.kde.kwalletd5"_s : u"org.example.Nothing"_s);
    stage.fake.locked = locked;
    stage.fake.mute = mute;
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    const auto restore = qScopeGuard([] {
        qunsetenv("XDG_CURRENT_DESKTOP");
        qunsetenv("KDE_SESSION_VERSION");
    });
    Keychain keychain({.service = {.call = mute ? 1s : 20s, .prompt = 20s}, .job = 20s});
    const auto place = answerOf(keychain.probe());
    QCOMPARE(place->state, state);
    QCOMPARE(place->name, running ? u"KWallet"_s : u"Secret Service"_s);
    if (!locked)
        return;
    QCOMPARE(kindOf(answerOf(keychain.unlock())), number(Kind::Denied));
    stage.fake.prompt = FakeSecrets::Prompt::Unlocks;
    QCOMPARE(kindOf(answerOf(keychain.unlock())), -1);
}

namespace {

/// What the bus starts as a service: a locked one.
int serveLocked(const QCoreApplication& application)
{
    FakeSecrets fake(QDBusConnection::sessionBus());
    fake.locked = true;
    QDBusConnection::sessionBus().connect({}, u"/org/freedesktop/DBus/Local"_s,
        u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s, qApp, SLOT(quit()));
    return application.exec();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--serve-locked"_s))
        return serveLocked(application);
    SecretServiceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "secretservice_test.moc"
