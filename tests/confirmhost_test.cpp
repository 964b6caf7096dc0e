// SPDX-License-Identifier: Apache-2.0
// A host that is not Datadog's gets no credentials before a person was asked, once.
#include "app/accounts/confirmedhosts.h"
#include "app/sandbox/sampleworld.h"
#include "app/sandbox/sandboxserver.h"
#include "app/workspace.h"
#include "tests/support/certificate.h"
#include "tests/support/tunnel.h"
#include "ui/language.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;
const QString host = u"gateway.example.com"_s;
const QUrl address {u"https://gateway.example.com"_s};

/// The window on a gateway with a name, behind which the sandbox is.
class GatewayWindow {
public:
    GatewayWindow()
        : m_certificate(makeCertificate(u"DNS:"_s + host))
        , m_default(QSslConfiguration::defaultConfiguration())
        , server(sampleWorld())
    {
        if (!m_certificate)
            qFatal("There is no openssl.");
        m_certificate->trust();
        server.setTls(m_certificate->server);
        if (!server.start())
            qFatal("The sandbox did not start.");
        tunnel = std::make_unique<Tunnel>(server.url());
        QNetworkProxyFactory::setApplicationProxyFactory(new ThroughTunnel(host, tunnel->serverPort()));
        restart();
    }

    ~GatewayWindow()
    {
        QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
        QSslConfiguration::setDefaultConfiguration(m_default);
    }

    /// Ends the program and starts it anew on the same files.
    void restart()
    {
        window.reset();
        workspace.reset();
        workspace = std::make_unique<Workspace>(Places::below(folder.path()));
        window = std::make_unique<MainWindow>(*workspace);
    }

    [[nodiscard]] static Site site() { return *siteFromApiUrl(address); }

    void addAccount(const QString& label) const
    {
        const SandboxAccount sample = *server.world().account(label);
        const Account account {.id = sample.orgId, .label = label, .site = site().parameter};
        workspace->credentials.keepForSession(account.id, sample.credentials);
        workspace->accounts.addTransient(account); // A window that is open loads it at once.
    }

    void open() const
    {
        window->show();
        window->start(site());
    }

    /// The visible part of that name; null where there is none.
    template<typename T> [[nodiscard]] T* shown(const char* name) const
    {
        for (T* found : window->findChildren<T*>(QLatin1StringView(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    /// What the list asks or says in the place of rows.
    [[nodiscard]] QString question() const
    {
        const auto* title = window->findChild<QWidget*>(u"listEmpty"_s)->findChild<QLabel*>(u"emptyTitle"_s);
        return title->isVisible() ? title->text() : QString();
    }

    void click(const char* name) const
    {
        auto* button = shown<QAbstractButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    [[nodiscard]] int rows() const
    {
        return window->findChild<QTableView*>(u"connections"_s)->model()->rowCount();
    }

    [[nodiscard]] bool sentNothing() const { return tunnel->opened == 0 && server.requests().isEmpty(); }

private:
    std::optional<Certificate> m_certificate;
    QSslConfiguration m_default;

public:
    QTemporaryDir folder;
    SandboxServer server;
    std::unique_ptr<Tunnel> tunnel;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class ConfirmHostTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(); }
    void knowsWhoNeedsNoQuestion_data();
    void knowsWhoNeedsNoQuestion();
    void remembersOneHostOnly();
    void holdsWhereNothingCanBeStored();
    void asksOnce();
    void refusingSendsNothing();
    void asksBeforeACheck();
    void asksOnceForSeveralAccounts();
    void asksForAnyOfSeveralAccounts();
    void showsTheHostAllTheTime();
};

void ConfirmHostTest::knowsWhoNeedsNoQuestion_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("known");
    const auto row
        = [](const char* url, bool known) { QTest::newRow(url) << QUrl(QString::fromLatin1(url)) << known; };
    for (const Site& site : datadogSites())
        row(site.apiUrl.toString().toLatin1().constData(), true);
    row("https://api.datadoghq.eu/api/v2/org", true);
    row("http://127.0.0.1:41234", true);
    row("http://[::1]:41234", true);
    row("http://localhost", true);
    row("https://gateway.example.com", false);
    row("https://api.datadoghq.com.example.com", false);
    row("https://datadoghq.com", false);
    row("https://api.datadoghq.com:8443", false);
    row("http://api.datadoghq.com", false);
    row("https://127.0.0.1.example.com", false);
    row("https://192.168.0.1", false);
    row("", false);
}

void ConfirmHostTest::knowsWhoNeedsNoQuestion()
{
    QFETCH(QUrl, url);
    QFETCH(bool, known);
    QCOMPARE(ConfirmedHosts(QTemporaryDir().filePath(u"accounts.ini"_s)).mayGetCredentials(url), known);
}

void ConfirmHostTest::remembersOneHostOnly()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"config/accounts.ini"_s);
    ConfirmedHosts(file).confirm(address);
    ConfirmedHosts(file).confirm(QUrl(u"https://other.example.com:8443"_s));
    const ConfirmedHosts later(file);
    QVERIFY(later.mayGetCredentials(address));
    QVERIFY(later.mayGetCredentials(QUrl(u"https://other.example.com:8443/api/v2/org"_s)));
    QVERIFY(!later.mayGetCredentials(QUrl(u"https://other.example.com"_s)));
    QVERIFY(!later.mayGetCredentials(QUrl(u"https://gateway.example.com:8443"_s)));
    QVERIFY(!later.mayGetCredentials(QUrl(u"https://gateway.example.com.evil.com"_s)));
    QCOMPARE(QFileInfo(file).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
        QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(AccountList(file).warning().isEmpty()); // It stands in the same file.
}

void ConfirmHostTest::holdsWhereNothingCanBeStored()
{
    ConfirmedHosts hosts(u"/proc/none/accounts.ini"_s);
    hosts.confirm(address);
    QVERIFY(hosts.mayGetCredentials(address));
}

void ConfirmHostTest::asksOnce()
{
    GatewayWindow gateway;
    gateway.addAccount(payments);
    gateway.open();
    QTRY_VERIFY2(gateway.question().contains(host), qPrintable(gateway.question()));
    QVERIFY(gateway.sentNothing());
    gateway.click("emptyPrimary");
    QTRY_VERIFY_WITH_TIMEOUT(gateway.rows() > 0, 20000);
    QVERIFY(gateway.tunnel->opened > 0);
    for (const RecordedRequest& request : gateway.server.requests())
        QVERIFY(!request.header("DD-API-KEY").isEmpty());

    gateway.restart();
    gateway.addAccount(payments);
    gateway.server.clearRequests();
    gateway.open();
    QTRY_VERIFY_WITH_TIMEOUT(!gateway.server.requests().isEmpty(), 20000);
    QTRY_VERIFY(!gateway.workspace->session.isLoading());
    QVERIFY(gateway.question().isEmpty());
}

void ConfirmHostTest::refusingSendsNothing()
{
    GatewayWindow gateway;
    gateway.addAccount(payments);
    gateway.open();
    QTRY_VERIFY(gateway.question().contains(host));
    gateway.window->findChild<QAction*>(u"refresh"_s)->trigger();
    QTRY_VERIFY(!gateway.workspace->session.isLoading());
    QVERIFY(gateway.question().contains(host));
    auto* sites = gateway.window->findChild<QComboBox*>(u"site"_s);
    const int chosen = sites->currentIndex();
    sites->setCurrentIndex(0);
    QVERIFY(!gateway.question().contains(host));
    sites->setCurrentIndex(chosen);
    QTRY_VERIFY(gateway.question().contains(host));
    gateway.window->findChild<QAction*>(u"newConnection"_s)->trigger();
    gateway.restart();
    QVERIFY(gateway.sentNothing());
    QVERIFY(!ConfirmedHosts(gateway.workspace->places.settingsFile).mayGetCredentials(address));
}

void ConfirmHostTest::asksBeforeACheck()
{
    GatewayWindow gateway;
    gateway.open();
    gateway.click("emptyPrimary"); // Add account.
    const KeyPair keys = std::get<KeyPair>(gateway.server.world().account(payments)->credentials);
    QTRY_VERIFY(gateway.shown<QLineEdit>("apiKey"));
    QTest::keyClicks(gateway.shown<QLineEdit>("apiKey"), keys.apiKey);
    QTest::keyClicks(gateway.shown<QLineEdit>("applicationKey"), keys.applicationKey);
    gateway.click("check");
    const auto answer = [&] {
        const auto* banner = gateway.shown<QWidget>("checkAnswer");
        return banner ? QString(banner->accessibleName() + banner->accessibleDescription()) : QString();
    };
    QTRY_VERIFY2(answer().contains(u"not a host of Datadog"_s), qPrintable(answer()));
    QVERIFY(gateway.sentNothing());
    QPushButton* send = nullptr;
    for (auto* button : gateway.shown<QWidget>("checkAnswer")->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == remedyLabel(Remedy::ConfirmHost))
            send = button;
    }
    QVERIFY(send);
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(answer().contains(payments), 20000);
    QVERIFY(ConfirmedHosts(gateway.workspace->places.settingsFile).mayGetCredentials(address));
}

void ConfirmHostTest::asksOnceForSeveralAccounts()
{
    GatewayWindow gateway;
    gateway.addAccount(payments);
    gateway.addAccount(u"Checkout EU"_s);
    gateway.open();
    auto* accounts = gateway.window->findChild<QComboBox*>(u"account"_s);
    accounts->setCurrentIndex(accounts->findText(u"All accounts"_s));
    QTRY_VERIFY(gateway.question().contains(host));
    QVERIFY(gateway.sentNothing());
    gateway.click("emptyPrimary");
    QTRY_VERIFY_WITH_TIMEOUT(gateway.rows() > 0 && !gateway.workspace->session.isLoading(), 20000);
    for (const auto& account : gateway.workspace->session.accounts())
        QCOMPARE(account->state(), AccountState::Loaded);
}

void ConfirmHostTest::asksForAnyOfSeveralAccounts()
{
    GatewayWindow gateway;
    gateway.workspace->accounts.addTransient(
        {.id = u"bare"_s, .label = u"Without credentials"_s, .site = GatewayWindow::site().parameter});
    gateway.addAccount(payments);
    gateway.open();
    auto* accounts = gateway.window->findChild<QComboBox*>(u"account"_s);
    accounts->setCurrentIndex(accounts->findText(u"All accounts"_s));
    const auto* banner = gateway.window->findChild<QWidget*>(u"banner"_s);
    const auto offers = [banner] {
        const auto buttons = banner->findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* button) {
            return button->isVisible() && button->text() == remedyLabel(Remedy::ConfirmHost);
        });
    };
    QTRY_VERIFY(offers());
}

void ConfirmHostTest::showsTheHostAllTheTime()
{
    GatewayWindow gateway;
    gateway.open();
    const auto foot = [&] { return gateway.window->findChild<QLabel*>(u"accountState"_s)->text(); };
    QVERIFY2(foot().contains(host) && foot().contains(u"not a host of Datadog"_s), qPrintable(foot()));
    gateway.addAccount(payments);
    QTRY_VERIFY(gateway.question().contains(host));
    QVERIFY2(foot().contains(host) && foot().contains(u"not a host of Datadog"_s), qPrintable(foot()));
    auto* sites = gateway.window->findChild<QComboBox*>(u"site"_s);
    QVERIFY(sites->currentText().contains(host));
    sites->setCurrentIndex(0);
    QVERIFY2(!foot().contains(host), qPrintable(foot()));
}

QTEST_MAIN(ConfirmHostTest)
#include "confirmhost_test.moc"
