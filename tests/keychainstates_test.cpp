// SPDX-License-Identifier: Apache-2.0
#include "tests/support/answerof.h"
#include "tests/support/hands.h"
#include "tests/support/keychaincases.h"
#include "ui/keychainline.h"

#include <QAction>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;
constexpr int patienceMs
    = 20'000; // A keychain that does not answer is asked several things, each for a second.

/// How the keychain is, and what has to be read in the window then.
struct Situation {
    enum class Bus { Real, Staged, Empty, None };
    Bus bus = Bus::Staged;
    std::function<void(FakeSecrets&)> behaviour;
    QString words; ///< On start and after saving; empty where all is well.
    QString unlockWords; ///< After the click on "Unlock"; empty where it works.
    bool offersUnlock = false;
    bool isSilent = false; ///< Has to be waited for.
};

/// The keychain that the app finds from now on.
class Scene {
public:
    explicit Scene(const Situation& situation)
    {
        switch (situation.bus) {
        case Situation::Bus::Real:
            break;
        case Situation::Bus::Staged:
            m_stage.emplace();
            situation.behaviour(m_stage->fake);
            break;
        case Situation::Bus::Empty:
            m_bus.emplace();
            m_address.emplace(m_bus->address());
            break;
        case Situation::Bus::None:
            m_address.emplace(u"unix:path=/nonexistent/bus"_s);
            break;
        }
    }

    /// Whether a person has been asked anything.
    [[nodiscard]] bool hasPrompted() const
    {
        return m_stage
            && (m_stage->fake.calls.contains(u"Unlock"_s) || m_stage->fake.calls.contains(u"Prompt"_s)
                || m_stage->fake.calls.contains(u"CreateCollection"_s));
    }

private:
    std::optional<Stage> m_stage;
    std::optional<PrivateBus> m_bus;
    std::optional<BusAddress> m_address;
};

QString wordsOfBanner(const QWidget* banner)
{
    return banner->isVisible() ? QString(banner->accessibleName() + u' ' + banner->accessibleDescription())
                               : QString();
}

QPushButton* buttonOn(const QWidget* part, const QString& text)
{
    for (QPushButton* button : part->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

/// Every state of the keychain, and everything that is done with it, at the level of the window: it stays
/// usable, says what is the matter, loses nothing that was typed, and never prompts unasked.
class KeychainStatesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void windowStaysUsable_data();
    void windowStaysUsable();
    void lineLooksAgainAfterUnlocking();

private:
    void prepare(const Situation& situation);
    void startOver();
    void readsOnStart(const Situation& situation);
    void savesAnAccount(const Situation& situation);
    void removesAnAccount(const Situation& situation);
    void unlocks(const Situation& situation);
    [[nodiscard]] QString banner() const { return wordsOfBanner(m_app->find<QWidget>("banner")); }
    [[nodiscard]] QString dialogBanner() const
    {
        return wordsOfBanner(visible<QWidget>(*m_app, u"accountsBanner"_s));
    }

    std::unique_ptr<App> m_app;
    std::unique_ptr<Scene> m_scene;
    QString m_accountId;
};

void KeychainStatesTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void KeychainStatesTest::windowStaysUsable_data()
{
    using Bus = Situation::Bus;
    using Prompt = FakeSecrets::Prompt;
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QString>("operation");
    const auto state = [](const char* name, const Situation& situation) {
        for (const char* operation : {"read on start", "save", "remove", "unlock"})
            QTest::addRow("%s: %s", name, operation) << situation << QString::fromLatin1(operation);
    };
    const auto locked = [](Prompt prompt) {
        return [prompt](FakeSecrets& fake) {
            fake.locked = true;
            fake.prompt = prompt;
        };
    };
    state("unlocked", {.bus = Bus::Real});
    state("locked", {.behaviour = locked(Prompt::Unlocks), .words = u"is locked"_s, .offersUnlock = true});
    state("prompt canceled",
        {.behaviour = locked(Prompt::Dismissed),
            .words = u"is locked"_s,
            .unlockWords = u"its prompt was closed"_s,
            .offersUnlock = true});
    state("prompt unanswered",
        {.behaviour = locked(Prompt::Unanswered),
            .words = u"is locked"_s,
            .unlockWords = u"was not answered in time"_s,
            .offersUnlock = true,
            .isSilent = true});
    state("no collection",
        {.behaviour = [](FakeSecrets& fake) { fake.hasCollection = false; },
            .words = u"has no default keyring yet"_s});
    state("no service", {.bus = Bus::Empty, .words = u"No keychain service runs"_s});
    state("no bus", {.bus = Bus::None, .words = u"There is no session bus"_s});
    state("mute service",
        {.behaviour = [](FakeSecrets& fake) { fake.mute = true; },
            .words = u"does not answer"_s,
            .isSilent = true});
}

void KeychainStatesTest::windowStaysUsable()
{
    QFETCH(const Situation, situation);
    QFETCH(const QString, operation);
    prepare(situation);
    m_scene = std::make_unique<Scene>(situation);
    startOver();
    readsOnStart(situation);
    if (operation == "save"_L1)
        savesAnAccount(situation);
    else if (operation == "remove"_L1)
        removesAnAccount(situation);
    else if (operation == "unlock"_L1)
        unlocks(situation);
    if (operation != "unlock"_L1)
        QVERIFY(!m_scene->hasPrompted());
    QVERIFY(m_app->workspace->drafts.find(sampleConnectionId(payments, central)));
    m_app.reset();
    m_scene.reset();
}

/// An earlier visit with the real keyring: an account, its connections, and a draft.
void KeychainStatesTest::prepare(const Situation& situation)
{
    Patience patience = App::quick();
    patience.keychain = patient;
    if (situation.isSilent)
        patience.keychain.service = {.call = std::chrono::seconds(1), .prompt = std::chrono::seconds(1)};
    m_app = std::make_unique<App>(sampleWorld(), patience);
    m_accountId = AccountList::newId();
    Workspace& workspace = *m_app->workspace;
    QVERIFY(workspace.accounts.add(
        {.id = m_accountId, .label = payments, .site = m_app->site().parameter, .readOnly = false}));
    m_app->open();
    // Even the real one may be late by a second on a busy machine.
    QTRY_VERIFY_WITH_TIMEOUT(
        answerOf(workspace.credentials.save(m_accountId, sampleWorld().account(payments)->credentials)).place
            == StoreOutcome::Place::Keychain,
        patienceMs);
    workspace.clients.forget(m_accountId);
    QTRY_VERIFY_WITH_TIMEOUT(!workspace.session.isLoading(), patienceMs);
    workspace.session.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_app->rows() > 1 && !workspace.session.isLoading(), patienceMs);
    const Connection* connection = workspace.connections.find(sampleConnectionId(payments, central));
    QVERIFY(connection);
    workspace.drafts.edit(*connection, {u"logs"_s});
    QVERIFY(workspace.drafts.find(connection->id));
}

void KeychainStatesTest::startOver()
{
    m_app->restart();
    m_app->open();
    const auto isOver = [this] {
        const AccountSession* account = m_app->workspace->session.account(m_accountId);
        return account && account->state() != AccountState::NotLoaded
            && account->state() != AccountState::Loading;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), patienceMs);
}

/// The last visit's rows and the draft are there, and can be worked with.
void KeychainStatesTest::readsOnStart(const Situation& situation)
{
    const AccountState state = m_app->workspace->session.account(m_accountId)->state();
    QCOMPARE(state == AccountState::Loaded, situation.words.isEmpty());
    QVERIFY2(banner().contains(situation.words), qPrintable(banner()));
    QCOMPARE(banner().isEmpty(), situation.words.isEmpty());
    QVERIFY(!m_scene->hasPrompted());
    const int rows = m_app->rows();
    QVERIFY(rows > 1);
    typeInto(*m_app, u"filter"_s, u"central"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_app->rows() < rows, patienceMs);
    m_app->selectPair(payments, central);
    QCOMPARE(m_app->labelText("sinkOrg"), central);
    QVERIFY(m_app->workspace->drafts.find(sampleConnectionId(payments, central)));
}

/// What was typed is kept in the keychain, or for this session; in either case it is used.
void KeychainStatesTest::savesAnAccount(const Situation& situation)
{
    const auto theirs = std::get<BearerToken>(sampleWorld().account(central)->credentials);
    m_app->window->findChild<QAction*>(u"accounts"_s)->trigger();
    clickOn(*m_app, u"addAccount"_s);
    chooseIn(*m_app, u"accountSite"_s, m_app->site().apiUrl.authority());
    clickOn(*m_app, u"bearerTokenChoice"_s);
    typeInto(*m_app, u"bearerToken"_s, theirs.token);
    typeInto(*m_app, u"accountLabel"_s, u"A new one"_s);
    clickOn(*m_app, u"saveAccount"_s);
    const auto& accounts = m_app->workspace->accounts;
    QTRY_COMPARE_WITH_TIMEOUT(accounts.accounts().size(), 2, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(isVisible(*m_app, u"accountSummary"_s), patienceMs);
    const QList<Account> all = accounts.accounts();
    const QString id = all.at(0).id == m_accountId ? all.at(1).id : all.at(0).id;
    QTRY_COMPARE_WITH_TIMEOUT(m_app->workspace->credentials.where(id) == u"this session only"_s,
        !situation.words.isEmpty(), patienceMs);
    if (!situation.words.isEmpty()) {
        QVERIFY2(dialogBanner().contains(u"kept for this session only"_s), qPrintable(dialogBanner()));
        QVERIFY2(dialogBanner().contains(situation.words), qPrintable(dialogBanner()));
    }
    const auto kept = answerOf(m_app->workspace->credentials.load(id));
    QVERIFY(kept && *kept == std::optional<Credentials>(theirs));
}

/// The account goes; where its credentials cannot be taken out of the keychain, that is said.
void KeychainStatesTest::removesAnAccount(const Situation& situation)
{
    m_app->window->findChild<QAction*>(u"accounts"_s)->trigger();
    clickOn(*m_app, u"removeAccount"_s);
    QVERIFY(visible<QLabel>(*m_app, u"questionText"_s)->text().contains(u"the credentials"_s)
        || visible<QLabel>(*m_app, u"questionText"_s)->text().contains(u"its credentials"_s));
    clickOn(*m_app, u"questionAccept"_s);
    if (situation.offersUnlock) {
        QTRY_VERIFY_WITH_TIMEOUT(
            visible<QLabel>(*m_app, u"questionText"_s)->text().contains(situation.words), patienceMs);
        QVERIFY(m_app->workspace->accounts.find(m_accountId)); // Until the person says so.
        clickOn(*m_app, u"questionAccept"_s);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_app->workspace->accounts.find(m_accountId), patienceMs);
    if (!situation.words.isEmpty())
        QTRY_VERIFY2_WITH_TIMEOUT(
            dialogBanner().contains(situation.words), qPrintable(dialogBanner()), patienceMs);
    QVERIFY(m_app->workspace->credentials.where(m_accountId).isEmpty());
}

/// Offered where a prompt can help, and then the window tells how it ended.
void KeychainStatesTest::unlocks(const Situation& situation)
{
    QPushButton* button = buttonOn(m_app->find<QWidget>("banner"), remedyLabel(Remedy::UnlockKeychain));
    QCOMPARE(button != nullptr, situation.offersUnlock);
    if (!button) {
        QCOMPARE(buttonOn(m_app->find<QWidget>("banner"), remedyLabel(Remedy::Retry)) != nullptr,
            !situation.words.isEmpty());
        return;
    }
    CredentialStore& credentials = m_app->workspace->credentials;
    const QString waiting = AccountList::newId();
    QCOMPARE(answerOf(credentials.save(waiting, token)).place, StoreOutcome::Place::Session);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->hasPrompted(), patienceMs);
    if (situation.unlockWords.isEmpty()) {
        QTRY_COMPARE_WITH_TIMEOUT(
            m_app->workspace->session.account(m_accountId)->state(), AccountState::Loaded, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(banner().isEmpty(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(credentials.where(waiting), u"Secret Service"_s, patienceMs);
        return;
    }
    QTRY_VERIFY2_WITH_TIMEOUT(banner().contains(situation.unlockWords), qPrintable(banner()), patienceMs);
    QVERIFY(buttonOn(m_app->find<QWidget>("banner"), remedyLabel(Remedy::UnlockKeychain)));
}

/// Another look at the keychain, while the person is asked, drops nothing of the answer.
void KeychainStatesTest::lineLooksAgainAfterUnlocking()
{
    Stage stage;
    stage.fake.locked = true;
    stage.fake.prompt = FakeSecrets::Prompt::Unlocks;
    CredentialStore credentials;
    KeychainLine line(credentials);
    line.show();
    QSignalSpy unlocked(&line, &KeychainLine::unlocked);
    const auto text = [&line] { return line.findChild<QLabel*>(u"keychainText"_s)->text(); };
    line.refresh();
    QTRY_VERIFY2_WITH_TIMEOUT(text().contains(u"is locked"_s), qPrintable(text()), patienceMs);
    stage.fake.jobsHang = true;
    line.unlock();
    QTRY_VERIFY_WITH_TIMEOUT(stage.fake.calls.contains(u"Unlock"_s), patienceMs);
    line.refresh();
    QTRY_VERIFY2_WITH_TIMEOUT(text().contains(u"is locked"_s), qPrintable(text()), patienceMs);
    stage.fake.letGo();
    QTRY_COMPARE_WITH_TIMEOUT(unlocked.size(), 1, patienceMs);
    QVERIFY2(text().startsWith(u"Kept in"_s), qPrintable(text()));
}

QTEST_MAIN(KeychainStatesTest)
#include "keychainstates_test.moc"
