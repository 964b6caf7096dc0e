// SPDX-License-Identifier: Apache-2.0
// All accounts of a site at once, in the real window: what is shown, who sees it, who writes it, who fails.
#include "tests/support/app.h"
#include "tests/support/planworld.h"
#include "ui/sessiondialog.h"
#include "ui/sessionmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Column = ConnectionModel::Column;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;
const QString checkout = u"Checkout EU"_s;
const QStringList three {payments, central, checkout};

/// The window with these accounts, loaded, and all of them chosen.
std::unique_ptr<App> withAll(const QStringList& labels, const SandboxWorld& world = sampleWorld())
{
    auto app = std::make_unique<App>(world);
    for (const QString& label : labels)
        app->addAccount(label);
    app->open();
    QComboBox* accounts = app->find<QComboBox>("account");
    accounts->setCurrentIndex(accounts->findText(u"All accounts"_s));
    return app;
}

bool isLoaded(const App& app)
{
    return !app.workspace->session.isLoading() && app.rows() > 0;
}

QString bannerTitle(const App& app)
{
    return app.labelText("bannerTitle");
}

/// An answer to the requests of one account only.
Fault forAccount(const App& app, const QString& label, Fault fault)
{
    const Credentials credentials = app.server.world().account(label)->credentials;
    const auto* token = std::get_if<BearerToken>(&credentials);
    const QByteArray secret
        = (token ? u"Bearer "_s + token->token : std::get<KeyPair>(credentials).apiKey).toUtf8();
    const QByteArray header = token ? "Authorization" : "DD-API-KEY";
    fault.condition = [=](const SandboxRequest& request) { return request.header(header) == secret; };
    return fault.forEver();
}

QAction* riskAction(const App& app, const QString& start)
{
    for (QAction* action : app.find<QMenu>("riskMenu")->actions()) {
        if (action->text().startsWith(start))
            return action;
    }
    return nullptr;
}

/// A window on all three accounts, one of which is refused.
std::unique_ptr<App> withOneRefused()
{
    auto app = std::make_unique<App>();
    for (const QString& label : three)
        app->addAccount(label);
    app->server.addFault(forAccount(*app, payments, Fault::answer(403, "{\"errors\":[\"Forbidden\"]}")));
    app->open();
    QComboBox* accounts = app->find<QComboBox>("account");
    accounts->setCurrentIndex(accounts->findText(u"All accounts"_s));
    return app;
}

} // namespace

class AllAccountsTest : public QObject {
    Q_OBJECT

private slots:
    void showsEachConnectionOnce();
    void saysWhoSeesAConnection();
    void showsNoSuchColumnForOneAccount();
    void writesThroughTheSource();
    void deletesThroughTheDestination();
    void offersToAddTheAccountThatIsNeeded();
    void showsTheOthersWhereOneFails();
    void loadsOneAgain();
    void saysThatNoneIsLoaded();
    void aClosedFailureStaysClosed();
    void aMessageHasTheFootForItself();
    void saysHowFarEachAccountIs();
    void keepsTheSitesApart();
    void dropsLateAnswers();
    void loadsFortyAccounts();
    void remembersThatAllAreShown();
    void filtersForRisks();
    void countsRisks();
    void saysWhatARiskMeans();
};

void AllAccountsTest::showsEachConnectionOnce()
{
    const auto app = withAll(three);
    QTRY_VERIFY(isLoaded(*app));
    QCOMPARE(app->rows(), app->server.world().connections.size()); // Every one touches one of the three.
    QSet<QString> ids;
    for (const Connection& connection : app->workspace->connections.connections())
        ids.insert(connection.id);
    QCOMPARE(ids.size(), app->rows());
}

void AllAccountsTest::saysWhoSeesAConnection()
{
    const auto app = withAll(three);
    QTRY_VERIFY(isLoaded(*app));
    QVERIFY(!app->table()->isColumnHidden(static_cast<int>(Column::SeenBy)));
    QCOMPARE(app->cell(app->rowOf(payments, central), Column::SeenBy),
        u"Central Observability (destination), Payments Production (source)"_s);
    app->selectPair(payments, central);
    QCOMPARE(
        app->labelText("seenBy"), u"Central Observability (destination)\nPayments Production (source)"_s);
    app->selectPair(payments, u"Data Platform"_s);
    QCOMPARE(app->labelText("seenBy"), u"Payments Production (source)"_s);
}

void AllAccountsTest::showsNoSuchColumnForOneAccount()
{
    const auto app = withAll(three);
    QTRY_VERIFY(isLoaded(*app));
    QComboBox* accounts = app->find<QComboBox>("account");
    accounts->setCurrentIndex(accounts->findText(central));
    QTRY_VERIFY(isLoaded(*app));
    QVERIFY(app->table()->isColumnHidden(static_cast<int>(Column::SeenBy)));
    app->selectPair(payments, central);
    QVERIFY(!app->find<QLabel>("seenBy")->isVisible());
}

/// Through the account of the source org, whichever account is shown first.
void AllAccountsTest::writesThroughTheSource()
{
    const auto app = withAll({checkout, payments, central});
    QTRY_VERIFY(isLoaded(*app));
    app->selectPair(central, u"Security Operations"_s);
    QTest::keyClick(app->find<QCheckBox>("type-logs"), Qt::Key_Space);
    QTRY_VERIFY(app->find<QPushButton>("save")->isEnabled());
    QTest::mouseClick(app->find<QPushButton>("save"), Qt::LeftButton);
    QTRY_COMPARE(app->sent("PATCH").size(), 1);
    QCOMPARE(app->sent("PATCH").first().header("Authorization"),
        "Bearer " + std::get<BearerToken>(app->server.world().account(central)->credentials).token.toUtf8());
    QTRY_VERIFY(typesBetween(app->server.world(), central, u"Security Operations"_s).contains(u"logs"_s));
}

/// Where no account of the source org is there.
void AllAccountsTest::deletesThroughTheDestination()
{
    const auto app = withAll({central, payments, checkout});
    QTRY_VERIFY(isLoaded(*app));
    app->selectPair(u"Card Issuing"_s, payments);
    app->find<QAction>("delete")->trigger();
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTest::mouseClick(
        QApplication::activeModalWidget()->findChild<QPushButton*>(u"deleteDelete"_s), Qt::LeftButton);
    QTRY_COMPARE(app->sent("DELETE").size(), 1);
    QCOMPARE(app->sent("DELETE").first().header("DD-API-KEY"),
        std::get<KeyPair>(app->server.world().account(payments)->credentials).apiKey.toUtf8());
    QTRY_COMPARE(app->rowOf(u"Card Issuing"_s, payments), -1);
}

void AllAccountsTest::offersToAddTheAccountThatIsNeeded()
{
    const auto app = withAll(three);
    QTRY_VERIFY(isLoaded(*app));
    app->selectPair(u"Checkout US"_s, central);
    QVERIFY2(app->labelText("obstacle").contains(u"An account of Checkout US is needed."_s),
        qPrintable(app->labelText("obstacle")));
    QPushButton* add = app->find<QPushButton>("addNeededAccount");
    QVERIFY(add->isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTRY_VERIFY(QApplication::activeModalWidget()->findChild<QLineEdit*>(u"accountLabel"_s));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    app->selectPair(payments, central);
    QVERIFY(!add->isVisible());
}

void AllAccountsTest::showsTheOthersWhereOneFails()
{
    const auto app = withOneRefused();
    QTRY_VERIFY(isLoaded(*app));
    QVERIFY(app->rowOf(payments, central) >= 0); // Central Observability sees it as well.
    QCOMPARE(app->rowOf(payments, u"Data Platform"_s), -1);
    QVERIFY(app->rowOf(checkout, u"Fraud Detection"_s) >= 0);
    QTRY_COMPARE(bannerTitle(*app), u"1 of 3 accounts could not be loaded: Payments Production."_s);
    QCOMPARE(app->find<QToolButton>("accountsLoaded")->text(), u"3 accounts, 1 failed"_s);

    app->selectPair(payments, central);
    QVERIFY(app->labelText("obstacle").contains(u"An account of Payments Production is needed."_s));
}

/// From the dialog that tells how each account fares.
void AllAccountsTest::loadsOneAgain()
{
    const auto app = withOneRefused();
    QTRY_VERIFY(isLoaded(*app));
    QTest::mouseClick(app->find<QToolButton>("accountsLoaded"), Qt::LeftButton);
    QTableView* table = app->find<QTableView>("accountsShown");
    const QAbstractItemModelTester tester(
        table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto row = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, payments).value(0);
    const QModelIndex state = row.siblingAtColumn(static_cast<int>(SessionModel::Column::State));
    QCOMPARE(state.data().toString(), u"Failed: 403 Forbidden"_s);
    QVERIFY(state.data(Qt::ToolTipRole).toString().contains(u"could not be loaded"_s));
    table->setCurrentIndex(row);
    app->server.clearFaults();
    QTest::mouseClick(app->find<QPushButton>("loadAgain"), Qt::LeftButton);
    QTRY_COMPARE(state.data().toString(), u"11 connections"_s);
    QVERIFY(!app->find<QWidget>("banner")->isVisible());
    QCOMPARE(app->rows(), app->server.world().connections.size());
}

void AllAccountsTest::saysHowFarEachAccountIs()
{
    auto app = std::make_unique<App>();
    for (const QString& label : three)
        app->addAccount(label);
    app->server.addFault(forAccount(*app, central, Fault::silence()));
    app->open();
    QComboBox* accounts = app->find<QComboBox>("account");
    accounts->setCurrentIndex(accounts->findText(u"All accounts"_s));
    QToolButton* loaded = app->find<QToolButton>("accountsLoaded");
    QTRY_COMPARE(
        loaded->text(), u"2 of 3 accounts loaded"_s); // They are shown while the third is waited for.
    QVERIFY(app->rowOf(checkout, u"Fraud Detection"_s) >= 0);
    QVERIFY(app->find<QAction>("cancelLoading")->isEnabled());
    app->find<QAction>("cancelLoading")->trigger();
    QTRY_COMPARE(loaded->text(), u"3 accounts, 1 failed"_s);
    QVERIFY(app->rows() > 0);
}

/// Three orgs on two sites: choosing one site shows nothing of the other, and asks nothing there.
void AllAccountsTest::keepsTheSitesApart()
{
    SandboxServer elsewhere(planWorld(1, 2, 2));
    QVERIFY(elsewhere.start());
    const Site otherSite = *siteFromApiUrl(elsewhere.url());
    auto app = std::make_unique<App>();
    app->addAccount(payments);
    app->addAccount(central);
    const SandboxAccount sample = *elsewhere.world().account(sourceName(1));
    app->workspace->accounts.addTransient(
        {.id = sample.orgId, .label = sample.label, .site = otherSite.parameter});
    app->workspace->credentials.keepForSession(sample.orgId, sample.credentials);
    app->open();
    QComboBox* accounts = app->find<QComboBox>("account");
    accounts->setCurrentIndex(accounts->findText(u"All accounts"_s));
    QTRY_VERIFY(isLoaded(*app));
    QVERIFY(elsewhere.requests().isEmpty());
    QCOMPARE(app->rowOf(sourceName(1), sinkName(1)), -1);

    app->server.clearRequests();
    QComboBox* sites = app->find<QComboBox>("site");
    sites->setCurrentIndex(sites->findData(otherSite.parameter));
    QTRY_COMPARE(app->rows(), 2);
    QVERIFY(app->rowOf(sourceName(1), sinkName(1)) >= 0);
    QVERIFY(app->server.requests().isEmpty());
    for (const RecordedRequest& request : elsewhere.requests())
        QCOMPARE(request.header("DD-API-KEY"), std::get<KeyPair>(sample.credentials).apiKey.toUtf8());
}

/// Answers that come after another choice are nobody's.
void AllAccountsTest::dropsLateAnswers()
{
    auto app = std::make_unique<App>();
    for (const QString& label : three)
        app->addAccount(label);
    app->server.addFault(forAccount(*app, payments, Fault::delay(300).on("GET")));
    app->open();
    QComboBox* accounts = app->find<QComboBox>("account");
    accounts->setCurrentIndex(accounts->findText(u"All accounts"_s));
    QTRY_VERIFY(app->rows() > 0);
    accounts->setCurrentIndex(accounts->findText(checkout));
    QTRY_VERIFY(isLoaded(*app));
    const int rows = app->rows();
    accounts->setCurrentIndex(
        accounts->findText(payments)); // Its answer comes after that of the choice before.
    accounts->setCurrentIndex(accounts->findText(checkout));
    QTRY_VERIFY(isLoaded(*app));
    QCOMPARE(app->rows(), rows);
    for (const Connection& connection : app->workspace->connections.connections())
        QCOMPARE(connection.accounts, QSet<QString> {sampleOrgId(checkout)});
}

void AllAccountsTest::loadsFortyAccounts()
{
    constexpr int count = 40;
    QStringList labels;
    for (int number = 1; number <= count; ++number)
        labels.append(sourceName(number));
    auto app = std::make_unique<App>(planWorld(count, 3, 3));
    app->server.setLatency(20);
    for (const QString& label : labels)
        app->addAccount(label);
    app->open();
    QTRY_VERIFY(isLoaded(*app)); // The first account alone; the server may still answer what is canceled.
    app->server.clearRequests();
    QComboBox* accounts = app->find<QComboBox>("account");
    accounts->setCurrentIndex(accounts->findText(u"All accounts"_s));
    QTRY_VERIFY(app->rows() > 3);
    auto* filter = app->find<QLineEdit>("filter");
    QTest::keyClicks(filter, u"no such name"_s); // The window answers while most of them are to come.
    QVERIFY(app->workspace->session.isLoading());
    QCOMPARE(app->rows(), 0);
    filter->clear();
    QTRY_VERIFY_WITH_TIMEOUT(app->rows() == count * 3 && !app->workspace->session.isLoading(), 20000);
    QCOMPARE(app->find<QToolButton>("accountsLoaded")->text(), u"40 accounts"_s);
    int most = 0;
    for (const RecordedRequest& request : app->server.requests())
        most = std::max(most, request.inFlight);
    QVERIFY2(most <= 6, qPrintable(QString::number(most)));
    QVERIFY2(most >= 4, "They are loaded side by side.");
}

void AllAccountsTest::remembersThatAllAreShown()
{
    App world;
    App* app = &world;
    for (const QString& label : three) {
        const Account stored {.id = sampleOrgId(label), .label = label, .site = app->site().parameter};
        QVERIFY(app->workspace->accounts.add(stored));
    }
    app->open();
    QComboBox* accounts = app->find<QComboBox>("account");
    accounts->setCurrentIndex(accounts->findText(u"All accounts"_s));
    app->window->close();
    app->restart();
    app->window->start({});
    QTRY_COMPARE(app->find<QComboBox>("account")->currentText(), u"All accounts"_s);
}

void AllAccountsTest::filtersForRisks()
{
    const auto app = withAll(three);
    QTRY_VERIFY(isLoaded(*app));
    const int all = app->rows();
    QAction* disabled = riskAction(*app, u"Creator disabled"_s);
    QVERIFY(disabled);
    disabled->trigger();
    QTRY_COMPARE(app->rows(), 2);
    QVERIFY(app->rowOf(payments, u"Compliance Archive"_s) >= 0);
    QVERIFY(app->rowOf(u"Merchant Onboarding"_s, central) >= 0);
    QTest::keyClicks(app->find<QLineEdit>("filter"), u"compliance"_s);
    QTRY_COMPARE(app->rows(), 1); // The search looks among them.
    QTest::mouseClick(app->find<QPushButton>("showAll"), Qt::LeftButton);
    app->find<QLineEdit>("filter")->clear();
    QTRY_COMPARE(app->rows(), all);
    QVERIFY(!app->find<QWidget>("riskLine")->isVisible());

    QTest::mouseClick(app->find<QToolButton>("risks"), Qt::LeftButton, {}, QPoint(5, 5));
    QTRY_COMPARE(app->rows(), app->workspace->risks.risks().size());
    QVERIFY(app->find<QToolButton>("risks")->isChecked());
    QTest::mouseClick(app->find<QToolButton>("risks"), Qt::LeftButton, {}, QPoint(5, 5));
    QCOMPARE(app->rows(), all);
}

void AllAccountsTest::countsRisks()
{
    const auto app = withAll(three);
    QTRY_VERIFY(isLoaded(*app));
    QTRY_COMPARE(app->find<QToolButton>("risks")->text(), u"15 at risk"_s);
    QTest::mouseClick(app->find<QToolButton>("risks"), Qt::LeftButton, {}, QPoint(5, 5));
    const QString line = app->labelText("riskText");
    for (const QString& part :
        {u"Creator disabled: 2"_s, u"Creator pending: 1"_s, u"Created by a person: 8"_s,
            u"Unknown data types: 1"_s, u"Five or more destinations: 7"_s, u"Same data both ways: 2"_s})
        QVERIFY2(line.contains(part), qPrintable(line));
}

void AllAccountsTest::saysWhatARiskMeans()
{
    const auto app = withAll(three);
    QTRY_VERIFY(isLoaded(*app));
    riskAction(*app, u"Same data both ways"_s)->trigger();
    QTRY_COMPARE(app->rows(), 2);
    QVERIFY(app->labelText("riskText").contains(u"in both directions"_s));
    QVERIFY(app->labelText("riskText").contains(u"untick the types in the other"_s));
    app->selectPair(central, payments);
    const auto notes
        = app->find<QWidget>("riskNotes")->findChildren<QLabel*>(u"risk"_s, Qt::FindDirectChildrenOnly);
    QVERIFY(std::any_of(notes.cbegin(), notes.cend(), [](const QLabel* note) {
        return note->isVisible() && note->text().startsWith(u"Same data both ways"_s);
    }));
}

void AllAccountsTest::saysThatNoneIsLoaded()
{
    auto app = std::make_unique<App>();
    for (const QString& label : three)
        app->addAccount(label);
    app->server.addFault(Fault::answer(403, "{\"errors\":[\"Forbidden\"]}").forEver());
    app->open();
    QComboBox* accounts = app->find<QComboBox>("account");
    accounts->setCurrentIndex(accounts->findText(u"All accounts"_s));
    QTRY_VERIFY(bannerTitle(*app).startsWith(u"3 of 3 accounts could not be loaded"_s));
    QVERIFY(!app->find<QLabel>("bannerText")->isVisible()); // There are no others to speak of.
}

void AllAccountsTest::aClosedFailureStaysClosed()
{
    const auto app = withOneRefused();
    QTRY_VERIFY(isLoaded(*app));
    QTest::mouseClick(app->find<QToolButton>("accountsLoaded"), Qt::LeftButton);
    const auto* dialog = app->window->findChild<SessionDialog*>();
    auto* table = dialog->findChild<QTableView*>(u"accountsShown"_s);
    const auto rowOf = [table](const QString& label) {
        return table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, label).value(0);
    };
    table->setCurrentIndex(rowOf(payments));
    const auto* failure = dialog->findChild<QWidget*>(u"banner"_s);
    QVERIFY(failure->isVisible());
    const QPointer<QPushButton> remedy = failure->findChild<QPushButton*>();
    QVERIFY(remedy);
    const auto loadAnother = [&] {
        app->workspace->session.refreshAccount(sampleOrgId(central));
        QVERIFY(app->workspace->session.isLoading());
        QTRY_VERIFY(isLoaded(*app));
    };
    loadAnother();
    QVERIFY(remedy && remedy->isVisible()); // Somebody may be about to press it.
    QTest::mouseClick(failure->findChild<QToolButton*>(u"bannerClose"_s), Qt::LeftButton);
    QVERIFY(!failure->isVisible());
    loadAnother();
    QVERIFY(!failure->isVisible());
    table->setCurrentIndex(rowOf(central));
    table->setCurrentIndex(rowOf(payments));
    QVERIFY(failure->isVisible());
}

void AllAccountsTest::aMessageHasTheFootForItself()
{
    const auto app = withAll(three);
    QTRY_VERIFY(isLoaded(*app));
    auto* foot = app->window->statusBar();
    const auto* loaded = app->find<QToolButton>("accountsLoaded");
    const auto* progress = foot->findChild<QProgressBar*>();
    QVERIFY(loaded->isVisible());
    foot->showMessage(u"Something was done"_s);
    app->server.addFault(Fault::silence().forEver());
    app->find<QAction>("refresh")->trigger();
    QVERIFY(app->workspace->session.isLoading());
    QVERIFY(!loaded->isVisible());
    QVERIFY(!progress->isVisible());
    foot->clearMessage();
    QVERIFY(loaded->isVisible());
    QVERIFY(progress->isVisible());
}

QTEST_MAIN(AllAccountsTest)
#include "allaccounts_test.moc"
