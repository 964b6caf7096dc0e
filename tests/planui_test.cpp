// SPDX-License-Identifier: Apache-2.0
#include "tests/support/review.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;
const QString security = u"Security Operations"_s;
const QString fraud = u"Fraud Detection"_s;
const QString platform = u"Data Platform"_s;
const QString treasury = u"Treasury"_s;
const ConnectionTypes logs {u"logs"_s};
const ConnectionTypes logsMetrics {u"logs"_s, u"metrics"_s};
const ConnectionTypes all {u"logs"_s, u"metrics"_s, u"audit"_s};

} // namespace

class PlanUiTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void showsTheDifference();
    void dropsLines();
    void discardsDrafts();
    void enterTakesNothingAway();
    void enterOnAButtonAppliesNothing_data();
    void enterOnAButtonAppliesNothing();
    void saysWhatIsLeft();
    void waitsForAnotherPlan();
    void runsToTheSummary();
    void countsDownTheRateLimit();
    void pausesAndResumes();
    void cancelsBetweenChanges();
    void showsARunningPlan();
    void staysQuickWithManyLines();
};

void PlanUiTest::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
}

void PlanUiTest::showsTheDifference()
{
    SandboxWorld world = sampleWorld();
    world.orgs[sampleOrgId(security)].name = u"<img src=x>"_s;
    PlanScene scene(world);
    Review review(scene,
        {updateChange(payments, scene.known(payments, central), ConnectionTypes {u"logs"_s, u"audit"_s}),
            createChange(payments, scene.org(payments), scene.org(treasury), logs),
            deleteChange(payments, scene.known(payments, security))});
    QCOMPARE(review.model()->rowCount(), 3);
    QCOMPARE(review.line(0),
        u"Update: Payments Production → Central Observability\n"
        "Logs, Metrics (removed), Audit Trail (added)\n"
        "Central Observability will gain audit trail of Payments Production.\n"
        "Central Observability loses access to metrics of Payments Production; dashboards and monitors there "
        "that use them stop working."_s);
    QVERIFY(review.line(1).contains(u"Create: Payments Production → Treasury"_s));
    QVERIFY(review.line(2).contains(u"<img src=x> loses access to logs and audit trail of"_s));
    QVERIFY(part<QPushButton>(review.dialog, u"planApply"_s).text().contains(u'3'));
    for (const auto* label : review.dialog.findChildren<QLabel*>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    QVERIFY(!review.dialog.grab().isNull());
    click(review.dialog, u"planCancel"_s);
    QVERIFY(!review.dialog.isVisible());
    QVERIFY(scene.server.requests().isEmpty());
}

void PlanUiTest::dropsLines()
{
    PlanScene scene;
    Review review(scene,
        {updateChange(payments, scene.known(payments, central), all),
            updateChange(payments, scene.known(payments, fraud), logsMetrics)});
    auto& apply = part<QPushButton>(review.dialog, u"planApply"_s);
    review.list().setCurrentIndex(review.model()->index(0, 0));
    QTest::keyClick(&review.list(), Qt::Key_Space);
    QVERIFY(review.isLeftOut(0));
    QVERIFY(!review.isLeftOut(1));
    QVERIFY(apply.text().contains(u'1'));
    review.list().setCurrentIndex(review.model()->index(1, 0));
    QTest::keyClick(&review.list(), Qt::Key_Space);
    QVERIFY(!apply.isEnabled());
    QVERIFY(!apply.toolTip().isEmpty());
    QTest::keyClick(&review.list(), Qt::Key_Space);
    QVERIFY(!review.isLeftOut(1));
    click(review.dialog, u"planApply"_s);
    QTRY_VERIFY(review.isOver());
    QCOMPARE(review.model()->rowCount(), 1);
    QCOMPARE(scene.writes().size(), 1);
    QCOMPARE(scene.types(payments, central), logsMetrics);
    QCOMPARE(scene.types(payments, fraud), logsMetrics);
}

void PlanUiTest::discardsDrafts()
{
    PlanScene scene;
    const OrgConnection edited = scene.known(payments, central);
    Review review(scene,
        {updateChange(payments, edited, all),
            createChange(payments, scene.org(payments), scene.org(treasury), logs)});
    auto& discard = part<QPushButton>(review.dialog, u"planDiscard"_s);
    QVERIFY(!discard.isVisible());
    review.dialog.setDrafts({edited.id});
    QSignalSpy discarded(&review.dialog, &PlanReview::discardRequested);
    review.list().setCurrentIndex(review.model()->index(1, 0));
    QVERIFY(!discard.isEnabled());
    review.list().setCurrentIndex(review.model()->index(0, 0));
    click(review.dialog, u"planDiscard"_s);
    QCOMPARE(discarded.size(), 1);
    QCOMPARE(discarded.first().first().value<Change>().baseline.id, edited.id);
    QCOMPARE(review.model()->rowCount(), 1);
    QVERIFY(part<QPushButton>(review.dialog, u"planApply"_s).text().contains(u'1'));
}

void PlanUiTest::enterTakesNothingAway()
{
    PlanScene scene;
    Review review(scene, {updateChange(payments, scene.known(payments, central), logs)});
    QVERIFY(part<QPushButton>(review.dialog, u"planCancel"_s).isDefault());
    QTest::keyClick(&review.list(), Qt::Key_Return);
    QVERIFY(!review.dialog.isVisible());
    QVERIFY(scene.server.requests().isEmpty());

    Review harmless(scene, {updateChange(payments, scene.known(payments, central), all)});
    QVERIFY(part<QPushButton>(harmless.dialog, u"planApply"_s).isDefault());
}

void PlanUiTest::enterOnAButtonAppliesNothing_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : {u"planDiscard"_s, u"planCancel"_s, u"bannerClose"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void PlanUiTest::enterOnAButtonAppliesNothing()
{
    QFETCH(const QString, name);
    PlanScene scene;
    const OrgConnection edited = scene.known(payments, central);
    Review review(scene,
        {updateChange(payments, edited, all),
            updateChange(payments, scene.known(payments, fraud), logsMetrics)});
    review.dialog.setDrafts({edited.id});
    review.dialog.setNote(u"Note"_s, u"Something to know."_s);
    review.list().setCurrentIndex(review.model()->index(0, 0));
    auto& button = part<QAbstractButton>(review.dialog, name);
    QVERIFY(button.isVisible() && button.isEnabled());
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        button.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&button, Qt::Key(key));
        QVERIFY(!scene.runner.isRunning());
    }
    QVERIFY(scene.server.requests().isEmpty());
    QCOMPARE(review.dialog.isVisible(), name != u"planCancel"_s);
    QCOMPARE(review.model()->rowCount(), name == u"planDiscard"_s ? 1 : 2);
}

void PlanUiTest::saysWhatIsLeft()
{
    PlanScene scene;
    scene.server.addFault(Fault::answer(403, R"({"errors":["Forbidden"]})").on("PATCH"));
    Review review(scene,
        {updateChange(payments, scene.known(payments, central), all),
            updateChange(payments, scene.known(payments, fraud), logsMetrics)});
    QVERIFY(review.text(u"planTitle"_s).contains(u"none of them sent yet"_s));
    click(review.dialog, u"planApply"_s);
    QTRY_VERIFY(review.isOver());
    auto& again = part<QPushButton>(review.dialog, u"planAgain"_s);
    again.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&again, Qt::Key_Return);
    QCOMPARE(review.model()->rowCount(), 1);
    const QString title = review.text(u"planTitle"_s);
    QVERIFY2(title.startsWith(u'1') && title.endsWith(u"left to apply"_s), qPrintable(title));
}

void PlanUiTest::waitsForAnotherPlan()
{
    PlanScene scene;
    scene.server.setLatency(50);
    Review review(scene, {updateChange(payments, scene.known(payments, central), all)});
    scene.runner.start(planOf({updateChange(payments, scene.known(payments, fraud), logsMetrics)}));
    auto& apply = part<QPushButton>(review.dialog, u"planApply"_s);
    QVERIFY(!apply.isEnabled());
    QTRY_VERIFY(apply.isEnabled());
    QVERIFY(!review.isOver());
}

void PlanUiTest::runsToTheSummary()
{
    PlanScene scene;
    scene.server.addFault(
        Fault::answer(403, R"({"errors":["<b>Forbidden</b>"]})").on("PATCH").afterSkipping(1));
    Review review(scene,
        {updateChange(payments, scene.known(payments, central), all),
            updateChange(payments, scene.known(payments, fraud), logsMetrics),
            deleteChange(payments, scene.known(payments, platform))});
    review.dialog.setDrafts({scene.known(payments, fraud).id});
    click(review.dialog, u"planApply"_s);
    QTRY_VERIFY(review.isOver());
    QCOMPARE(review.state(0), u"Applied"_s);
    QCOMPARE(review.state(1), u"Failed"_s);
    QCOMPARE(review.state(2), u"Applied"_s);
    QVERIFY(review.line(1).contains(u"The server said: <b>Forbidden</b>"_s));
    QVERIFY(review.line(1).contains(u"org_connections_write"_s));
    QCOMPARE(review.text(u"bannerText"_s), u"2 applied, 1 failed. What was not applied stays as a draft."_s);
    QCOMPARE(review.list().currentIndex().row(), 1);
    QVERIFY(!review.dialog.grab().isNull());
    click(review.dialog, u"planClose"_s);
    QVERIFY(!review.dialog.isVisible());
    QCOMPARE(scene.types(payments, platform), ConnectionTypes());
}

void PlanUiTest::countsDownTheRateLimit()
{
    PlanScene scene;
    scene.server.addFault(Fault::rateLimited(2, "org_connections").on("PATCH"));
    Review review(scene, {updateChange(payments, scene.known(payments, central), all)});
    click(review.dialog, u"planApply"_s);
    QTRY_COMPARE(review.state(0), u"Rate limit org_connections: 2 s"_s);
    QVERIFY(review.text(u"planStatus"_s).contains(u"Rate limit org_connections: 2 s"_s));
    QTRY_COMPARE(review.state(0), u"Rate limit org_connections: 1 s"_s);
    QTRY_VERIFY(review.text(u"planStatus"_s).contains(u"1 s"_s));
    QTRY_VERIFY(review.isOver());
    QCOMPARE(review.state(0), u"Applied"_s);
    QCOMPARE(scene.writes().size(), 2);
}

void PlanUiTest::pausesAndResumes()
{
    PlanScene scene;
    scene.server.addFault(Fault::delay(100).on("PATCH"));
    Review review(scene,
        {updateChange(payments, scene.known(payments, central), all),
            updateChange(payments, scene.known(payments, fraud), logsMetrics)});
    click(review.dialog, u"planApply"_s);
    click(review.dialog, u"planPause"_s);
    QTRY_COMPARE(review.state(0), u"Applied"_s);
    QTRY_COMPARE(review.text(u"planStatus"_s), u"Paused. Nothing more is sent until you resume."_s);
    QCOMPARE(review.state(1), u"Waiting"_s);
    QVERIFY(!review.isOver());
    click(review.dialog, u"planPause"_s);
    QTRY_VERIFY(review.isOver());
    QCOMPARE(scene.types(payments, fraud), logsMetrics);
}

void PlanUiTest::cancelsBetweenChanges()
{
    PlanScene scene;
    scene.server.addFault(Fault::delay(100).on("PATCH"));
    Review review(scene,
        {updateChange(payments, scene.known(payments, central), all),
            updateChange(payments, scene.known(payments, fraud), logsMetrics)});
    click(review.dialog, u"planApply"_s);
    QTRY_COMPARE(review.state(0), u"Sending"_s);
    QTest::keyClick(&review.dialog, Qt::Key_Escape);
    QVERIFY(review.dialog.isVisible());
    QVERIFY(!review.dialog.close());
    QVERIFY(!part<QPushButton>(review.dialog, u"planCancel"_s).isEnabled());
    QTRY_VERIFY(review.isOver());
    QCOMPARE(review.state(0), u"Applied"_s);
    QCOMPARE(review.state(1), u"Not tried"_s);
    QCOMPARE(review.text(u"planTitle"_s), u"Canceled"_s);
    QCOMPARE(scene.types(payments, fraud), logs);
    QTest::keyClick(&review.dialog, Qt::Key_Escape);
    QVERIFY(!review.dialog.isVisible());
}

void PlanUiTest::showsARunningPlan()
{
    PlanScene scene;
    scene.setTypes(payments, central, {u"audit"_s});
    const Plan plan = planOf({updateChange(payments, scene.known(payments, central), all)});
    Plan stale = plan;
    stale.changes[0].baseline.connectionTypes = logsMetrics;
    scene.runner.start(stale);
    QTRY_COMPARE(scene.runner.progress().first().state, ChangeState::Asking);
    PlanReview review(stale, scene.runner);
    review.open();
    QVERIFY(part<QPushButton>(review, u"planPause"_s).isVisible());
    auto* conflict = review.findChild<ConflictDialog*>();
    QVERIFY(conflict);
    click(*conflict, answerButton(ConflictAnswer::TakeTheirs));
    QTRY_VERIFY(part<QPushButton>(review, u"planClose"_s).isVisible());
    QCOMPARE(scene.types(payments, central), ConnectionTypes {u"audit"_s});
}

void PlanUiTest::staysQuickWithManyLines()
{
    PlanScene scene(worldWithConnections(200));
    QList<Change> changes;
    for (const SandboxConnection& one : scene.server.world().connections) {
        const OrgConnection known {.id = one.id,
            .sourceOrg = Org {.id = one.sourceOrgId, .name = u"Load Test Source"_s},
            .sinkOrg = Org {.id = one.sinkOrgId, .name = scene.server.world().orgs.value(one.sinkOrgId).name},
            .connectionTypes = ConnectionTypes(one.types)};
        changes.append(updateChange(u"Load Test"_s, known, all));
    }
    QElapsedTimer timer;
    timer.start();
    Review review(scene, changes);
    QVERIFY(!review.dialog.grab().isNull());
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    click(review.dialog, u"planApply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(review.isOver(), 60000);
    QCOMPARE(scene.writes().size(), 200);
}

QTEST_MAIN(PlanUiTest)
#include "planui_test.moc"
