// SPDX-License-Identifier: Apache-2.0
#include "tests/support/accessrig.h"
#include "tests/support/hands.h"
#include "ui/planreviewmodel.h"

#include <QAction>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;
const QString security = u"Security Operations"_s;
const QString archive = u"Compliance Archive"_s;
const QString helperLabel = u"Payments Service"_s;

const SandboxConnection* nowIn(const SandboxWorld& world, const QString& sink = security)
{
    return world.connectionBetween(sampleOrgId(payments), sampleOrgId(sink));
}

QString reviewLine(const App& app, int row)
{
    return visible<QListView>(app, u"planChanges"_s)->model()->index(row, 0).data().toString();
}

QString stateOf(const App& app, int row)
{
    return visible<QListView>(app, u"planChanges"_s)
        ->model()
        ->index(row, 0)
        .data(PlanReviewModel::StateRole)
        .toString();
}

QString bannerOf(const App& app)
{
    const auto* banner = visible<QWidget>(app, u"banner"_s);
    return wordsOn(banner);
}

/// The sample world with a second account of Payments Production: a service account's.
SandboxWorld worldWithService()
{
    SandboxWorld world = sampleWorld();
    SandboxAccount service = *world.account(payments);
    service.label = helperLabel;
    service.credentials = BearerToken {u"ddsat_payments-service"_s};
    service.userId = sampleUserId(u"svc-payments"_s);
    world.accounts.append(service);
    return world;
}

/// Shows both accounts of Payments Production side by side.
void showBothAccounts(App& app)
{
    const SandboxAccount sample = *app.server.world().account(helperLabel);
    const Account account {.id = u"service"_s, .label = helperLabel, .site = app.site().parameter};
    app.workspace->accounts.addTransient(account);
    app.workspace->credentials.keepForSession(account.id, sample.credentials);
    app.workspace->session.select({sampleOrgId(payments), account.id});
    if (!QTest::qWaitFor([&] { return app.rows() > 0 && !app.workspace->session.isLoading(); }))
        qFatal("The connections did not load.");
}

void openDialog(const App& app, const QString& sink = security)
{
    app.selectPair(payments, sink);
    app.find<QAction>("recreate")->trigger();
    visible<QDialog>(app, u"recreateDialog"_s);
}

} // namespace

/// "Recreate with This Account…" in the real window.
class RecreateUiTest : public QObject {
    Q_OBJECT

private slots:
    void recreates();
    void choosesTheAccount();
    void isForTheSourceOnly();
    void enterOnCancelGoesBack();
    void recreatesSeveral();
    void readsBeforeItShowsTheReview();
    void takesAClickToLoseWhatCannotBeRead();
    void keepsTheNewCreatorAnEditor();
    void dropsLinesThatDependOnEachOther();
    void saysThatTheConnectionIsGone();
    void tellsWhatAnEarlierRunLeft_data();
    void tellsWhatAnEarlierRunLeft();
    void takesTheDraftAlong();
    void undoes();
};

void RecreateUiTest::recreates()
{
    const auto app = loadedApp(payments);
    const QString old = sampleConnectionId(payments, security);
    const RestrictionPolicy access = accessIn(app->server.world(), old);
    const QStringList types = app->server.world().connections.value(old).types;
    app->selectPair(payments, security);
    clickOn(*app, u"recreate"_s); // The button beside the creator.
    auto* dialog = visible<QDialog>(*app, u"recreateDialog"_s);
    QTRY_VERIFY(isVisible(*app, u"recreateLost"_s));
    const QString words = wordsOn(dialog);
    for (const QString& part : {u"New creator: Sample Admin (person)"_s, u"service account"_s, u"Its id:"_s,
             u"Its creator, svc-payments"_s, u"Access for a moment"_s,
             u"Its access restrictions: May edit: Sample Admin"_s})
        QVERIFY2(words.contains(part), qPrintable(part + u" is not in "_s + words));
    clickOn(*app, u"recreateReview"_s);

    QCOMPARE(visible<QListView>(*app, u"planChanges"_s)->model()->rowCount(), 3);
    QVERIFY(reviewLine(*app, 0).startsWith(u"Delete:"_s));
    QVERIFY(reviewLine(*app, 0).contains(u"until the connection is created again"_s));
    QVERIFY(reviewLine(*app, 1).startsWith(u"Create:"_s));
    QVERIFY(reviewLine(*app, 1).contains(u"its creator is Sample Admin"_s));
    QVERIFY(reviewLine(*app, 2).startsWith(u"Access:"_s));
    QVERIFY(wordsOn(visible<QDialog>(*app, u"planReview"_s)).contains(u"What is lost"_s));
    QVERIFY(visible<QPushButton>(*app, u"planCancel"_s)->isDefault()); // Enter must not delete anything.
    QCOMPARE(app->sent("DELETE").size(), 0);
    clickOn(*app, u"planApply"_s);
    clickOn(*app, u"planClose"_s);

    const SandboxWorld world = app->server.world();
    const SandboxConnection* now = nowIn(world);
    QVERIFY(now && now->id != old);
    QCOMPARE(ConnectionTypes(now->types), ConnectionTypes(types));
    QCOMPARE(now->createdById, sampleUserId(u"Sample Admin"_s));
    QVERIFY(accessIn(world, now->id) == access);
    QCOMPARE(app->sent("DELETE").size(), 1);
    QCOMPARE(app->sent("POST").size(), 2);
    QTRY_COMPARE(app->labelText("sinkOrg"), security); // What is selected is the new one.
    QVERIFY(app->workspace->connections.find(now->id));
    QVERIFY(!app->workspace->connections.find(old));
    QTRY_VERIFY(wordsOn(app->find<QWidget>("accessSection")).contains(u"Sample Admin (you)"_s));
}

void RecreateUiTest::choosesTheAccount()
{
    SandboxWorld world = worldWithService();
    world.policies.clear();
    const auto app = loadedApp(payments, world);
    showBothAccounts(*app);
    openDialog(*app, archive);
    QTRY_VERIFY(isVisible(*app, u"recreateLost"_s));
    auto* box = visible<QComboBox>(*app, u"recreateAccount"_s);
    QCOMPARE(box->count(), 2);
    QVERIFY(!box->accessibleName().isEmpty());
    chooseIn(*app, u"recreateAccount"_s, u"svc-payments (service account)"_s);
    QCOMPARE(visible<QLabel>(*app, u"recreateCreator"_s)->text(),
        u"New creator: svc-payments (service account)."_s);
    QVERIFY(visible<QLabel>(*app, u"recreateKept"_s)->text().contains(u"which is not restricted"_s));
    clickOn(*app, u"recreateReview"_s);
    QCOMPARE(visible<QListView>(*app, u"planChanges"_s)->model()->rowCount(), 2);
    clickOn(*app, u"planApply"_s);
    clickOn(*app, u"planClose"_s);
    const SandboxWorld after = app->server.world();
    QCOMPARE(nowIn(after, archive)->createdById, sampleUserId(u"svc-payments"_s));
    for (const QByteArray& verb : {QByteArray("DELETE"), QByteArray("POST")})
        QCOMPARE(app->sent(verb).first().header("Authorization"), "Bearer ddsat_payments-service");
}

void RecreateUiTest::isForTheSourceOnly()
{
    const auto app = loadedApp(central);
    app->selectPair(payments, central);
    QVERIFY(
        !app->find<QAction>("recreate")->isEnabled()); // An account of Payments Production would be needed.
    app->selectPair(central, security);
    QTRY_VERIFY(app->find<QAction>("recreate")->isEnabled());
    const auto reader = loadedApp(u"Checkout EU"_s);
    reader->selectPair(u"Checkout EU"_s, central);
    QVERIFY(!reader->find<QAction>("recreate")->isEnabled());
}

void RecreateUiTest::recreatesSeveral()
{
    const auto app = loadedApp(payments);
    const SandboxWorld before = app->server.world();
    app->table()->selectAll();
    app->find<QAction>("recreate")->trigger();
    QTRY_VERIFY(isVisible(*app, u"recreateLost"_s));
    const QString words = wordsOn(visible<QDialog>(*app, u"recreateDialog"_s));
    QVERIFY2(words.contains(u"Recreate 7 connections"_s), qPrintable(words));
    QVERIFY2(words.contains(u"4 other connections are left out"_s),
        qPrintable(words)); // They are others' to create.
    QVERIFY2(words.contains(u"The access restrictions of 1 connection."_s), qPrintable(words));
    clickOn(*app, u"recreateReview"_s);
    QCOMPARE(visible<QListView>(*app, u"planChanges"_s)->model()->rowCount(), 7 * 2 + 1);
    clickOn(*app, u"planApply"_s);
    clickOn(*app, u"planClose"_s);
    const SandboxWorld after = app->server.world();
    QCOMPARE(after.connections.size(), before.connections.size());
    for (const SandboxConnection& one : before.connections) {
        const auto* now = after.connectionBetween(one.sourceOrgId, one.sinkOrgId);
        QVERIFY(now);
        QCOMPARE(now->id == one.id, one.sourceOrgId != sampleOrgId(payments));
        QCOMPARE(ConnectionTypes(now->types), ConnectionTypes(one.types));
        QVERIFY(accessIn(after, now->id) == accessIn(before, one.id));
    }
}

void RecreateUiTest::readsBeforeItShowsTheReview()
{
    const auto app = loadedApp(payments);
    app->server.addFault(Fault::silence().at("restriction_policy"));
    openDialog(*app);
    QTRY_VERIFY(isVisible(*app, u"recreateProgress"_s));
    QVERIFY(visible<QLabel>(*app, u"recreateStatus"_s)->text().contains(u"0 of 1 done"_s));
    QVERIFY(!visible<QPushButton>(*app, u"recreateReview"_s)->isEnabled());
    QVERIFY(!visible<QPushButton>(*app, u"recreateReview"_s)->toolTip().isEmpty());
    clickOn(*app, u"recreateCancel"_s);
    QTRY_VERIFY(!isVisible(*app, u"recreateDialog"_s));
    QVERIFY(app->sent("DELETE").isEmpty());
    QTRY_VERIFY(
        wordsOn(app->find<QWidget>("accessSection")).contains(u"Sample Admin (you)"_s)); // It reads on.
}

void RecreateUiTest::takesAClickToLoseWhatCannotBeRead()
{
    const auto app = loadedApp(payments);
    app->selectPair(payments, security);
    QTRY_VERIFY(app->workspace->access.of(sampleConnectionId(payments, security)).isKnown);
    app->server.addFault(
        Fault::answer(403, R"({"errors":["<b>No</b>"]})").on("GET").at("restriction_policy").times(2));
    app->find<QAction>("recreate")->trigger();
    QTRY_VERIFY(isVisible(*app, u"recreateGoOn"_s));
    auto* review = visible<QPushButton>(*app, u"recreateReview"_s);
    QVERIFY(visible<QLabel>(*app, u"recreateStatus"_s)->text().contains(u"The server said: <b>No</b>"_s));
    QVERIFY(!review->isEnabled());
    clickOn(*app, u"recreateAgain"_s);
    QTRY_VERIFY(isVisible(*app, u"recreateGoOn"_s));
    clickOn(*app, u"recreateGoOn"_s);
    QVERIFY(review->isEnabled());
    QVERIFY(visible<QLabel>(*app, u"recreateLost"_s)->text().contains(u"which could not be read"_s));
    clickOn(*app, u"recreateReview"_s);
    QCOMPARE(visible<QListView>(*app, u"planChanges"_s)->model()->rowCount(), 2);
    clickOn(*app, u"planApply"_s);
    clickOn(*app, u"planClose"_s);
    QVERIFY(nowIn(app->server.world()));
    QVERIFY(app->server.world().policies.isEmpty());
}

void RecreateUiTest::keepsTheNewCreatorAnEditor()
{
    const auto app = loadedApp(payments, worldWithService());
    showBothAccounts(*app);
    openDialog(*app);
    QTRY_VERIFY(isVisible(*app, u"recreateLost"_s));
    QVERIFY(!isVisible(*app, u"recreateAddCreator"_s)); // Sample Admin may edit.
    chooseIn(*app, u"recreateAccount"_s, u"svc-payments"_s);
    QVERIFY(visible<QCheckBox>(*app, u"recreateAddCreator"_s)->isChecked());
    QVERIFY(visible<QLabel>(*app, u"recreateKept"_s)
                ->text()
                .contains(u"May edit: Sample Admin and svc-payments"_s));
    clickOn(*app, u"recreateAddCreator"_s);
    QVERIFY(visible<QLabel>(*app, u"recreateKept"_s)->text().contains(u"May edit: Sample Admin;"_s));
    clickOn(*app, u"recreateReview"_s);
    clickOn(*app, u"planApply"_s);
    QVERIFY(
        visible<QMessageBox>(*app, u"lockoutQuestion"_s)->text().contains(u"svc-payments is not among"_s));
    clickOn(*app, u"lockoutKeep"_s);
    QVERIFY(app->sent("DELETE").isEmpty());

    // Whoever is no editor cannot delete it either: nothing is lost.
    clickOn(*app, u"planApply"_s);
    clickOn(*app, u"lockoutGiveUp"_s);
    QTRY_COMPARE(stateOf(*app, 0), u"Failed"_s);
    QTRY_COMPARE(stateOf(*app, 1), u"Not tried"_s);
    QVERIFY(reviewLine(*app, 1).contains(u"was not deleted, so it was not created again"_s));
    QCOMPARE(stateOf(*app, 2), u"Not tried"_s);
    QVERIFY(app->server.world().connections.contains(sampleConnectionId(payments, security)));
    QCOMPARE(app->sent("POST").size(), 0);
}

void RecreateUiTest::dropsLinesThatDependOnEachOther()
{
    const auto app = loadedApp(payments);
    openDialog(*app);
    clickOn(*app, u"recreateReview"_s);
    auto* list = visible<QListView>(*app, u"planChanges"_s);
    const auto isKept = [list](int row) {
        return list->model()->index(row, 0).data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    };
    const auto toggle = [list](int row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Space);
    };
    toggle(0);
    QVERIFY(!isKept(0) && !isKept(1) && !isKept(2));
    QVERIFY(!visible<QPushButton>(*app, u"planApply"_s)->isEnabled());
    toggle(2);
    QVERIFY(isKept(0) && isKept(1) && isKept(2)); // It needs both.
    toggle(2);
    QVERIFY(isKept(0) && isKept(1) && !isKept(2));
    clickOn(*app, u"planApply"_s);
    clickOn(*app, u"planClose"_s);
    QVERIFY(nowIn(app->server.world()));
    QVERIFY(app->server.world().policies.isEmpty());
}

void RecreateUiTest::saysThatTheConnectionIsGone()
{
    const auto app = loadedApp(payments);
    const RestrictionPolicy access = accessIn(app->server.world(), sampleConnectionId(payments, security));
    openDialog(*app);
    clickOn(*app, u"recreateReview"_s);
    app->server.addFault(Fault::answer(403, R"({"errors":["No more"]})").on("POST").times(2));
    clickOn(*app, u"planApply"_s);
    QTRY_COMPARE(stateOf(*app, 1), u"Failed"_s);
    QVERIFY2(reviewLine(*app, 1).contains(u"The connection is gone now"_s), qPrintable(reviewLine(*app, 1)));
    QVERIFY(reviewLine(*app, 1).contains(u"No more"_s));
    QCOMPARE(stateOf(*app, 2), u"Not tried"_s);
    QVERIFY(!nowIn(app->server.world()));

    clickOn(*app, u"planAgain"_s);
    QCOMPARE(visible<QListView>(*app, u"planChanges"_s)->model()->rowCount(), 2); // Without the deletion.
    clickOn(*app, u"planApply"_s);
    QTRY_COMPARE(stateOf(*app, 0), u"Failed"_s);
    clickOn(*app, u"planClose"_s);
    QTRY_VERIFY(isVisible(*app, u"banner"_s)); // It stays said.
    QVERIFY(bannerOf(*app).contains(u"gone since: Payments Production → Security Operations"_s));

    const auto buttons = app->window->findChildren<QAbstractButton*>();
    const auto again = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton* button) {
        return button->isVisible() && button->text().remove(u'&') == u"Finish Recreation…"_s;
    });
    QVERIFY(again != buttons.end());
    QTest::mouseClick(*again, Qt::LeftButton);
    clickOn(*app, u"planApply"_s);
    clickOn(*app, u"planClose"_s);
    const SandboxWorld world = app->server.world();
    QVERIFY(nowIn(world));
    QVERIFY(accessIn(world, nowIn(world)->id) == access);
    QVERIFY(!isVisible(*app, u"banner"_s));
}

void RecreateUiTest::tellsWhatAnEarlierRunLeft_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QString>("words");
    QTest::newRow("before the creation") << QByteArray("/org_connections") << u"gone since"_s;
    QTest::newRow("before the restriction")
        << QByteArray("restriction_policy") << u"without the access restrictions"_s;
}

void RecreateUiTest::tellsWhatAnEarlierRunLeft()
{
    QFETCH(const QByteArray, part);
    QFETCH(const QString, words);
    const auto app = loadedApp(payments);
    const RestrictionPolicy access = accessIn(app->server.world(), sampleConnectionId(payments, security));
    openDialog(*app);
    clickOn(*app, u"recreateReview"_s);
    app->server.addFault(Fault::silence().on("POST").at(part));
    clickOn(*app, u"planApply"_s);
    const auto isSent = [&] {
        const QList<RecordedRequest> posts = app->sent("POST");
        return std::any_of(posts.begin(), posts.end(),
            [&](const RecordedRequest& one) { return one.target.contains(part); });
    };
    QTRY_VERIFY(isSent());
    app->restart(); // In the midst of it.
    app->server.clearFaults();
    app->addAccount(payments);
    app->open();
    QTRY_VERIFY(isVisible(*app, u"banner"_s) && bannerOf(*app).contains(u"A recreation was not finished"_s));
    QVERIFY2(bannerOf(*app).contains(words), qPrintable(bannerOf(*app)));
    QTRY_VERIFY(!app->workspace->session.isLoading());
    app->replaceWindow(); // It is said in every window.
    QVERIFY2(bannerOf(*app).contains(words), qPrintable(bannerOf(*app)));
    QTRY_VERIFY(!app->workspace->session.isLoading());
    const auto buttons = app->window->findChildren<QAbstractButton*>();
    const auto again = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton* button) {
        return button->isVisible() && button->text().remove(u'&') == u"Finish Recreation…"_s;
    });
    QVERIFY(again != buttons.end());
    QTest::mouseClick(*again, Qt::LeftButton);
    clickOn(*app, u"planApply"_s);
    clickOn(*app, u"planClose"_s);
    const SandboxWorld world = app->server.world();
    QVERIFY(nowIn(world));
    QVERIFY(accessIn(world, nowIn(world)->id) == access);
}

void RecreateUiTest::takesTheDraftAlong()
{
    const auto app = loadedApp(payments);
    app->selectPair(payments, security);
    auto* box = visible<QCheckBox>(*app, u"type-metrics"_s);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->height() / 2, box->height() / 2));
    const QString old = sampleConnectionId(payments, security);
    QVERIFY(app->workspace->drafts.find(old));
    const ConnectionTypes wanted = app->workspace->drafts.find(old)->types;
    openDialog(*app);
    clickOn(*app, u"recreateReview"_s);
    clickOn(*app, u"planApply"_s);
    clickOn(*app, u"planClose"_s);
    const QString now = nowIn(app->server.world())->id;
    QVERIFY(!app->workspace->drafts.find(old));
    QVERIFY(app->workspace->drafts.find(now)); // Not sent, and not lost.
    QCOMPARE(app->workspace->drafts.find(now)->types, wanted);
    QVERIFY(app->workspace->drafts.isChanged(*app->workspace->connections.find(now)));
}

void RecreateUiTest::undoes()
{
    SandboxWorld world = worldWithService();
    const RestrictionPolicy both = accessIn(world, sampleConnectionId(payments, security))
                                       .with(editorRelation(), u"user:"_s + sampleUserId(u"svc-payments"_s));
    setAccess(world, sampleConnectionId(payments, security), both);
    const auto app = loadedApp(payments, world);
    showBothAccounts(*app);
    openDialog(*app);
    chooseIn(*app, u"recreateAccount"_s, u"Sample Admin"_s);
    clickOn(*app, u"recreateReview"_s);
    clickOn(*app, u"planApply"_s);
    clickOn(*app, u"planClose"_s);
    QCOMPARE(nowIn(app->server.world())->createdById, sampleUserId(u"Sample Admin"_s));

    QTRY_VERIFY(app->find<QAction>("undo")->isEnabled());
    app->find<QAction>("undo")->trigger();
    const QString words = wordsOn(visible<QDialog>(*app, u"planReview"_s));
    QVERIFY2(words.contains(u"What undo cannot bring back"_s), qPrintable(words));
    QVERIFY2(
        words.contains(u"gets a new id once more, and its creator is svc-payments"_s), qPrintable(words));
    clickOn(*app, u"planApply"_s);
    clickOn(*app, u"planClose"_s);
    const SandboxWorld after = app->server.world();
    QCOMPARE(nowIn(after)->createdById,
        sampleUserId(u"svc-payments"_s)); // Through the account of the former creator.
    QVERIFY(accessIn(after, nowIn(after)->id) == both);
}

void RecreateUiTest::enterOnCancelGoesBack()
{
    const auto app = loadedApp(payments);
    openDialog(*app);
    QTRY_VERIFY(visible<QPushButton>(*app, u"recreateReview"_s)->isEnabled());
    auto* cancel = visible<QPushButton>(*app, u"recreateCancel"_s);
    cancel->setFocus(Qt::TabFocusReason);
    QTest::keyClick(cancel, Qt::Key_Return);
    QVERIFY(!isVisible(*app, u"recreateDialog"_s));
    QVERIFY(!isVisible(*app, u"planReview"_s));
}

QTEST_MAIN(RecreateUiTest)
#include "recreateui_test.moc"
