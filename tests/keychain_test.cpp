// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/accountlist.h"
#include "app/accounts/credentialstore.h"
#include "app/accounts/keychain.h"
#include "tests/support/answerof.h"
#include "tests/support/keychaincases.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QDirIterator>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = KeychainError::Kind;

namespace {

const QString loginCollection = u"/org/freedesktop/secrets/collection/login"_s;
QDBusMessage secrets(const QString& interface, const QString& method, const QVariantList& arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, interface, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

void lockKeyring()
{
    const QList<QDBusObjectPath> collections {QDBusObjectPath(loginCollection)};
    const QDBusMessage reply
        = secrets(u"org.freedesktop.Secret.Service"_s, u"Lock"_s, {QVariant::fromValue(collections)});
    QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
}

/// Does what the person's password does in the prompt.
void unlockKeyring()
{
    const QDBusMessage session = secrets(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
        {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    QDBusArgument secret;
    secret.beginStructure();
    secret << session.arguments().value(1).value<QDBusObjectPath>() << QByteArray()
           << QByteArray("keyring-password") << u"text/plain"_s;
    secret.endStructure();
    const QDBusMessage reply = secrets(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
        u"UnlockWithMasterPassword"_s,
        {QVariant::fromValue(QDBusObjectPath(loginCollection)), QVariant::fromValue(secret)});
    QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
}

/// The real keyring's process stands still for as long as this lives.
class Paused {
public:
    Paused()
        : m_process(static_cast<pid_t>(
            QDBusConnection::sessionBus().interface()->servicePid(u"org.freedesktop.secrets"_s).value()))
    {
        kill(m_process, SIGSTOP);
    }
    ~Paused() { kill(m_process, SIGCONT); }
    Q_DISABLE_COPY_MOVE(Paused)

private:
    pid_t m_process;
};

} // namespace

/// With the real keyring, and a fake for what that cannot be made to do.
class KeychainTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void tellsWhichKeychain();
    void storesAndReads_data();
    void storesAndReads();
    void readsNothing();
    void replacesWhatWasThere();
    void whatIsSavedMeanwhileCounts();
    void removes();
    void storeNamesTheKeychain();
    void noSecretInFiles();

    void lockedKeychainIsLeftAlone();
    void lockedKeychainKeepsForSession();
    void promptThatCannotBeShown();
    void silentServiceEndsByTimeOut();

    void destructionCancels();
    void transientAccountsStayInMemory();
    void jobsThatHang();
};

void KeychainTest::cleanup()
{
    unlockKeyring();
}

void KeychainTest::tellsWhichKeychain()
{
    Keychain keychain(patient);
    const auto place = answerOf(keychain.probe());
    QVERIFY(place.has_value());
    QCOMPARE(place->state, KeychainState::Unlocked);
    QCOMPARE(place->name, u"GNOME Keyring"_s);
    QVERIFY(answerOf(keychain.unlock()).has_value());
}

void KeychainTest::storesAndReads_data()
{
    QTest::addColumn<Credentials>("credentials");
    QTest::newRow("key pair") << keyPair;
    QTest::newRow("bearer token") << token;
    QTest::newRow("long keys") << Credentials(KeyPair {QString(4096, u'k'), u"ddapp_\\\"{}"_s});
}

void KeychainTest::storesAndReads()
{
    QFETCH(const Credentials, credentials);
    const QString id = AccountList::newId();
    {
        Keychain keychain(patient);
        QCOMPARE(kindOf(answerOf(keychain.write(id, credentials))), -1);
    }
    Keychain keychain(patient);
    const auto stored = answerOf(keychain.read(id));
    QCOMPARE(kindOf(stored), -1);
    QVERIFY(*stored == std::optional(credentials));
}

void KeychainTest::readsNothing()
{
    Keychain keychain(patient);
    const auto stored = answerOf(keychain.read(u"nobody"_s));
    QCOMPARE(kindOf(stored), -1);
    QVERIFY(!stored->has_value());
}

void KeychainTest::replacesWhatWasThere()
{
    Keychain keychain(patient);
    QCOMPARE(kindOf(answerOf(keychain.write(u"replaced"_s, keyPair))), -1);
    QCOMPARE(kindOf(answerOf(keychain.write(u"other"_s, keyPair))), -1);
    QCOMPARE(kindOf(answerOf(keychain.write(u"replaced"_s, token))), -1);
    QVERIFY(*answerOf(keychain.read(u"replaced"_s)) == std::optional(token));
    QVERIFY(*answerOf(keychain.read(u"other"_s)) == std::optional(keyPair));
}

/// The keychain is slow, and the account gets new keys while the old ones are read.
void KeychainTest::whatIsSavedMeanwhileCounts()
{
    QCOMPARE(kindOf(answerOf(Keychain(patient).write(u"exchanged"_s, keyPair))), -1);
    CredentialStore store(patient);
    const auto loaded = start(store.load(u"exchanged"_s));
    const auto saved = start(store.save(u"exchanged"_s, token));
    QTRY_VERIFY(loaded->has_value() && saved->has_value());
    QVERIFY(***loaded == std::optional(token));
}

void KeychainTest::removes()
{
    Keychain keychain(patient);
    QCOMPARE(kindOf(answerOf(keychain.write(u"removed"_s, keyPair))), -1);
    QCOMPARE(kindOf(answerOf(keychain.remove(u"removed"_s))), -1);
    QVERIFY(!answerOf(keychain.read(u"removed"_s))->has_value());
    QCOMPARE(kindOf(answerOf(keychain.remove(u"removed"_s))), -1);
}

void KeychainTest::storeNamesTheKeychain()
{
    CredentialStore store(patient);
    QVERIFY(store.where(u"store"_s).isEmpty());
    const StoreOutcome outcome = answerOf(store.save(u"store"_s, keyPair));
    QCOMPARE(outcome.place, StoreOutcome::Place::Keychain);
    QCOMPARE(store.where(u"store"_s), u"GNOME Keyring"_s);

    CredentialStore later(patient);
    QVERIFY(*answerOf(later.load(u"store"_s)) == std::optional(keyPair));
    QCOMPARE(later.where(u"store"_s), u"GNOME Keyring"_s);
    QCOMPARE(kindOf(answerOf(later.remove(u"store"_s))), -1);
    QVERIFY(later.where(u"store"_s).isEmpty());
    QVERIFY(!answerOf(later.load(u"store"_s))->has_value());
}

void KeychainTest::noSecretInFiles()
{
    AccountList list(qEnvironmentVariable("XDG_CONFIG_HOME") + u"/orgbridge.ini"_s);
    const Account account {
        .id = AccountList::newId(), .label = u"Payments"_s, .site = u"datadoghq.eu"_s, .readOnly = false};
    QVERIFY(list.add(account));
    CredentialStore store(patient);
    QCOMPARE(answerOf(store.save(account.id, keyPair)).place, StoreOutcome::Place::Keychain);
    {
        const BusAddress nowhere(u"unix:path=/nonexistent/bus"_s);
        QCOMPARE(answerOf(store.save(u"session"_s, token)).place, StoreOutcome::Place::Session);
    }
    int files = 0;
    QDirIterator all(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QVERIFY2(!file.readAll().contains("canary"), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 2); // The settings and the keyring.
}

void KeychainTest::lockedKeychainIsLeftAlone()
{
    Keychain keychain(patient);
    QCOMPARE(kindOf(answerOf(keychain.write(u"locked"_s, keyPair))), -1);
    lockKeyring();
    QCOMPARE(answerOf(keychain.probe())->state, KeychainState::Locked);
    const auto stored = answerOf(keychain.read(u"locked"_s));
    QCOMPARE(kindOf(stored), number(Kind::Locked));
    QCOMPARE(stored.error().text, u"GNOME Keyring is locked."_s);
    QCOMPARE(kindOf(answerOf(keychain.write(u"locked"_s, token))), number(Kind::Locked));
    QCOMPARE(kindOf(answerOf(keychain.remove(u"locked"_s))), number(Kind::Locked));
    unlockKeyring();
    QVERIFY(*answerOf(keychain.read(u"locked"_s)) == std::optional(keyPair));
}

void KeychainTest::lockedKeychainKeepsForSession()
{
    lockKeyring();
    CredentialStore store(patient);
    const StoreOutcome outcome = answerOf(store.save(u"kept"_s, keyPair));
    QCOMPARE(outcome.place, StoreOutcome::Place::Session);
    QCOMPARE(number(outcome.reason.kind), number(Kind::Locked));
    QCOMPARE(store.where(u"kept"_s), u"this session only"_s);
    QVERIFY(*answerOf(store.load(u"kept"_s)) == std::optional(keyPair));
    QCOMPARE(kindOf(answerOf(store.remove(u"kept"_s))), number(Kind::Locked));
    QVERIFY(*answerOf(store.load(u"kept"_s)) == std::optional(keyPair));
    unlockKeyring();
    QCOMPARE(answerOf(store.save(u"kept"_s, keyPair)).place, StoreOutcome::Place::Keychain);
    QCOMPARE(store.where(u"kept"_s), u"GNOME Keyring"_s);
}

void KeychainTest::promptThatCannotBeShown()
{
    lockKeyring();
    Keychain keychain(patient);
    QCOMPARE(kindOf(answerOf(keychain.unlock())), number(Kind::Denied));
    QCOMPARE(answerOf(keychain.probe())->state, KeychainState::Locked);
}

void KeychainTest::silentServiceEndsByTimeOut()
{
    Keychain keychain(patient);
    QCOMPARE(kindOf(answerOf(keychain.write(u"silent"_s, keyPair))), -1);
    Keychain hasty(impatient);
    {
        const Paused paused;
        QCOMPARE(answerOf(hasty.probe())->state, KeychainState::NotAnswering);
        const auto stored = answerOf(hasty.read(u"silent"_s));
        QCOMPARE(kindOf(stored), number(Kind::TimedOut));
        QVERIFY(stored.error().text.endsWith(u"does not answer."_s));
        QCOMPARE(kindOf(answerOf(hasty.remove(u"silent"_s))), number(Kind::TimedOut));
        QCOMPARE(kindOf(answerOf(hasty.unlock())), number(Kind::TimedOut));
    }
    QVERIFY(*answerOf(keychain.read(u"silent"_s)) == std::optional(keyPair));
}

void KeychainTest::destructionCancels()
{
    const Paused paused;
    auto store = std::make_unique<CredentialStore>(patient);
    const auto loaded = start(store->load(u"any"_s));
    const auto saved = start(store->save(u"any2"_s, keyPair));
    const auto removed = start(store->remove(u"any"_s));
    const auto probed = start(store->probe());
    const auto unlocked = start(store->unlock());
    store.reset();
    QVERIFY(loaded->has_value() && saved->has_value() && removed->has_value());
    QVERIFY(probed->has_value() && unlocked->has_value());
    QCOMPARE(kindOf(**loaded), number(Kind::Canceled));
    QCOMPARE((*saved)->place, StoreOutcome::Place::Session);
    QCOMPARE(number((*saved)->reason.kind), number(Kind::Canceled));
    QCOMPARE(kindOf(**removed), number(Kind::Canceled));
    QCOMPARE((*probed)->state, KeychainState::NotAnswering);
    QCOMPARE(kindOf(**unlocked), number(Kind::Canceled));
}

void KeychainTest::transientAccountsStayInMemory()
{
    const Stage stage;
    CredentialStore store(patient);
    store.keepForSession(u"environment"_s, keyPair);
    QVERIFY(*answerOf(store.load(u"environment"_s)) == std::optional(keyPair));
    QCOMPARE(store.where(u"environment"_s), u"this session only"_s);
    QCOMPARE(answerOf(store.save(u"environment"_s, token)).place, StoreOutcome::Place::Session);
    QVERIFY(*answerOf(store.load(u"environment"_s)) == std::optional(token));
    QCOMPARE(kindOf(answerOf(store.remove(u"environment"_s))), -1);
    QVERIFY(store.where(u"environment"_s).isEmpty());
    QVERIFY(stage.fake.calls.isEmpty());
}

/// libsecret keeps the bus that it saw first, so this needs a process of its own.
void KeychainTest::jobsThatHang()
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), {u"--hanging-jobs"_s});
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

/// With a service that says it is unlocked and then leaves QtKeychain's jobs unanswered.
class HangingJobsTest : public QObject {
    Q_OBJECT

private slots:
    void endsByTimeOutAndRecovers();
};

void HangingJobsTest::endsByTimeOutAndRecovers()
{
    Stage stage;
    stage.fake.jobsHang = true;
    Keychain hasty({.service = patient.service, .job = 300ms});
    QCOMPARE(answerOf(hasty.probe())->state, KeychainState::Unlocked);
    const auto read = answerOf(hasty.read(u"any"_s));
    QCOMPARE(kindOf(read), number(Kind::TimedOut));
    QVERIFY(read.error().text.contains("did not answer"_L1));

    // What follows waits behind it, is never begun, and says so.
    const auto written = answerOf(hasty.write(u"any"_s, keyPair));
    QCOMPARE(kindOf(written), number(Kind::TimedOut));
    QVERIFY(written.error().text.contains("busy"_L1));

    // Cancel ends it at once.
    const auto canceled = start(hasty.remove(u"any"_s));
    hasty.cancelAll();
    QCOMPARE(kindOf(**canceled), number(Kind::Canceled));

    // When the silent one has answered, the next one works.
    stage.fake.letGo();
    QTRY_VERIFY(answerOf(hasty.read(u"any"_s)).has_value());
    QVERIFY(!stage.fake.calls.contains(u"CreateItem"_s));

    // A write that is reported as done and was not: the service takes it and has nothing.
    Keychain keychain(patient);
    const auto lost = answerOf(keychain.write(u"any"_s, keyPair));
    QCOMPARE(kindOf(lost), number(Kind::NotConfirmed));
    QVERIFY(!lost.error().text.contains("canary"_L1));

    // Deleted while a job runs: the job goes on without anybody.
    stage.fake.jobsHang = true;
    auto doomed = std::make_unique<Keychain>(patient);
    const auto abandoned = start(doomed->read(u"any"_s));
    QTRY_VERIFY(stage.fake.calls.endsWith(u"SearchItems"_s));
    doomed.reset();
    QCOMPARE(kindOf(**abandoned), number(Kind::Canceled));
    stage.fake.letGo();
    QCOMPARE(kindOf(answerOf(keychain.read(u"any"_s))), -1);

    // The bus ends; the program does not.
    stage.bus.stop();
    QTRY_COMPARE(answerOf(keychain.probe())->state, KeychainState::NoBus);
    QCOMPARE(kindOf(answerOf(keychain.read(u"any"_s))), number(Kind::Unavailable));
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--hanging-jobs"_s)) {
        HangingJobsTest test;
        return QTest::qExec(&test);
    }
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "keychain_test.moc"
