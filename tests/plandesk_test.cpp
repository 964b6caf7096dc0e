// SPDX-License-Identifier: Apache-2.0
// What becomes of plans that fail, are taken back, or meet what is there already; in the real window.
#include "tests/support/hands.h"
#include "ui/plandesk.h"

#include <QAction>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;
const QString fraud = u"Fraud Detection"_s;
const QString treasury = u"Treasury"_s;
const QString checkout = u"Checkout EU"_s;
const ConnectionTypes audit {u"audit"_s};

Fault forbidden(const QByteArray& verb)
{
    return Fault::answer(403, R"({"errors":["Forbidden"]})").on(verb);
}

PlanDesk* deskOf(const App& app)
{
    return app.window->findChild<PlanDesk*>();
}

QPushButton* remedyOn(const App& app, Remedy remedy)
{
    const auto buttons = app.find<QWidget>("banner")->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->isVisible() && button->text() == remedyLabel(remedy))
            return button;
    }
    return nullptr;
}

void clickRemedy(const App& app, Remedy remedy)
{
    if (!QTest::qWaitFor([&] { return remedyOn(app, remedy); }))
        qFatal("The banner does not offer %s.", qPrintable(remedyLabel(remedy)));
    QTest::mouseClick(remedyOn(app, remedy), Qt::LeftButton);
}

void createTreasury(const App& app)
{
    app.find<QAction>("newConnection")->trigger();
    visible<QLineEdit>(app, u"destinationId"_s)->setText(sampleOrgId(treasury));
    clickOn(app, u"newType_logs"_s);
    clickOn(app, u"newCreate"_s);
}

Change toAudit(const App& app, const QString& sink)
{
    const Connection* known = app.workspace->connections.find(sampleConnectionId(payments, sink));
    if (!known)
        qFatal("%s is not shown.", qPrintable(sink));
    return updateChange(sampleOrgId(payments), *known, audit);
}

ConnectionTypes typesOf(const App& app, const QString& sink)
{
    const SandboxWorld world = app.server.world();
    const auto* one = world.connectionBetween(sampleOrgId(payments), sampleOrgId(sink));
    return one ? ConnectionTypes(one->types) : ConnectionTypes();
}

int reviewedLines(const App& app)
{
    return visible<QListView>(app, u"planChanges"_s)->model()->rowCount();
}

void applyReview(const App& app)
{
    clickOn(app, u"planApply"_s);
    clickOn(app, u"planClose"_s);
}

void undo(const App& app)
{
    auto* action = app.find<QAction>("undo");
    if (!QTest::qWaitFor([action] { return action->isEnabled(); }))
        qFatal("There is nothing to undo.");
    action->trigger();
}

} // namespace

class PlanDeskTest : public QObject {
    Q_OBJECT

private slots:
    void retriesACreationAsOftenAsAsked();
    void editsTheAccountThatFailed();
    void undoesAgainWhatItCouldNot();
    void revertsOneLineOnly();
    void remembersWhatWasTakenBack();
    void showsWhatStoodInTheWay();
};

void PlanDeskTest::retriesACreationAsOftenAsAsked()
{
    const auto app = loadedApp(payments);
    app->server.addFault(forbidden("POST"));
    app->server.addFault(forbidden("POST"));
    createTreasury(*app);
    clickRemedy(*app, Remedy::EditAccount);
    clickOn(*app, u"closeAccounts"_s);
    clickRemedy(*app, Remedy::Retry); // What was to be created is kept.
    QTRY_COMPARE(app->sent("POST").size(), 2);
    clickRemedy(*app, Remedy::Retry);
    QTRY_COMPARE(typesOf(*app, treasury), ConnectionTypes {u"logs"_s});
    QCOMPARE(app->sent("POST").size(), 3);
}

void PlanDeskTest::editsTheAccountThatFailed()
{
    App app;
    for (const QString& label : {checkout, payments}) {
        const SandboxAccount sample = *app.server.world().account(label);
        app.workspace->credentials.keepForSession(sample.orgId, sample.credentials);
        QVERIFY(
            app.workspace->accounts.add({.id = sample.orgId, .label = label, .site = app.site().parameter}));
    }
    app.open();
    chooseIn(app, u"account"_s, u"All accounts"_s);
    const QString id = sampleConnectionId(payments, central);
    QTRY_VERIFY(app.workspace->connections.find(id) && !app.workspace->session.isLoading());
    QCOMPARE(app.workspace->session.selection().first(), sampleOrgId(checkout));
    app.selectPair(payments, central);
    clickOn(app, u"type-audit"_s);
    app.server.addFault(forbidden("PATCH"));
    app.find<QAction>("save")->trigger();
    clickRemedy(app, Remedy::EditAccount);
    QCOMPARE(visible<QLineEdit>(app, u"accountLabel"_s)->text(), payments);
}

void PlanDeskTest::undoesAgainWhatItCouldNot()
{
    const auto app = loadedApp(payments);
    const ConnectionTypes before = typesOf(*app, central);
    deskOf(*app)->reviewChanges({toAudit(*app, central)});
    applyReview(*app);
    app->server.addFault(forbidden("PATCH"));
    undo(*app);
    applyReview(*app);
    QCOMPARE(typesOf(*app, central), audit);
    undo(*app);
    QCOMPARE(reviewedLines(*app), 1);
    applyReview(*app);
    QCOMPARE(typesOf(*app, central), before);
    QTRY_VERIFY(!app->find<QAction>("undo")->isEnabled());
}

void PlanDeskTest::revertsOneLineOnly()
{
    const auto app = loadedApp(payments);
    const ConnectionTypes before = typesOf(*app, fraud);
    deskOf(*app)->reviewChanges({toAudit(*app, central), toAudit(*app, fraud)});
    applyReview(*app);
    QTRY_COMPARE(app->workspace->journal.entries().size(), 2);
    deskOf(*app)->revert({app->workspace->journal.entries().last()});
    applyReview(*app);
    QCOMPARE(typesOf(*app, fraud), before);
    QCOMPARE(typesOf(*app, central), audit);

    undo(*app); // The reverting.
    QCOMPARE(reviewedLines(*app), 1);
    applyReview(*app);
    QCOMPARE(typesOf(*app, fraud), audit);
    undo(*app); // The plan of which one line was reverted.
    QCOMPARE(reviewedLines(*app), 2);
    applyReview(*app);
    QCOMPARE(typesOf(*app, fraud), before);
}

void PlanDeskTest::remembersWhatWasTakenBack()
{
    const auto app = loadedApp(payments);
    deskOf(*app)->reviewChanges({toAudit(*app, central)});
    applyReview(*app);
    undo(*app);
    applyReview(*app);
    QTRY_VERIFY(!app->find<QAction>("undo")->isEnabled());
    app->replaceWindow();
    QTRY_VERIFY(app->rows() > 0 && !app->workspace->session.isLoading());
    QVERIFY(!app->find<QAction>("undo")->isEnabled());
}

void PlanDeskTest::showsWhatStoodInTheWay()
{
    const auto app = loadedApp(payments);
    const SandboxAccount other = *app->server.world().account(payments);
    const QString sink = sampleOrgId(treasury);
    app->server.addFault(Fault::changeBefore([other, sink](SandboxWorld& world) {
        world.createConnection(other, sink, {u"metrics"_s});
    }).on("POST"));
    deskOf(*app)->reviewChanges({createChange(sampleOrgId(payments),
        {.id = sampleOrgId(payments), .name = payments}, {.id = sink, .name = treasury}, audit)});
    clickOn(*app, u"planApply"_s);
    auto* lines = visible<QListView>(*app, u"planChanges"_s);
    clickOn(*app, u"planShow"_s);
    QTRY_COMPARE(app->labelText("sinkOrg"), treasury);
    QCOMPARE(lines->model()->rowCount(), 1);
}

QTEST_MAIN(PlanDeskTest)
#include "plandesk_test.moc"
