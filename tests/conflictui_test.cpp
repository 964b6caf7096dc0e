// SPDX-License-Identifier: Apache-2.0
#include "tests/support/review.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;
const QString security = u"Security Operations"_s;
const QString treasury = u"Treasury"_s;
const ConnectionTypes logs {u"logs"_s};
const ConnectionTypes metrics {u"metrics"_s};
const ConnectionTypes logsAudit {u"logs"_s, u"audit"_s};
const ConnectionTypes all {u"logs"_s, u"metrics"_s, u"audit"_s};

} // namespace

class ConflictUiTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void asksInAConflict_data();
    void asksInAConflict();
    void showsThreeColumns();
    void decidesLater();
    void cannotLeaveNoType();
    void asksAboutEachConflict();
    void opensTheExisting();
};

void ConflictUiTest::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
}

void ConflictUiTest::asksInAConflict_data()
{
    using Answer = ConflictAnswer;
    QTest::addColumn<Change::Kind>("kind");
    QTest::addColumn<QStringList>("theirs"); // Empty: deleted, or made meanwhile with metrics.
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("state");
    const auto kind = [](Change::Kind value) { return value; };
    const QStringList audit = {u"audit"_s};
    const QStringList none;
    const QString applied = u"Applied"_s;
    const QString left = u"Left as it is"_s;
    const auto update = kind(Change::Kind::Update); // From logs and metrics to logs and audit.
    QTest::newRow("on top") << update << QStringList {u"metrics"_s, u"x"_s} << Answer::ApplyOnTop
                            << QStringList {u"audit"_s, u"x"_s} << applied;
    QTest::newRow("overwrite") << update << audit << Answer::Overwrite << logsAudit.wireNames() << applied;
    QTest::newRow("theirs") << update << audit << Answer::TakeTheirs << audit << left;
    QTest::newRow("gone, again") << update << none << Answer::CreateAgain << logsAudit.wireNames() << applied;
    QTest::newRow("gone, left") << update << none << Answer::TakeTheirs << none << left;
    const auto remove = kind(Change::Kind::Delete);
    QTest::newRow("delete anyway") << remove << audit << Answer::Overwrite << none << applied;
    QTest::newRow("keep it") << remove << audit << Answer::TakeTheirs << audit << left;
    const auto create = kind(Change::Kind::Create); // With logs and audit.
    QTest::newRow("exists, open") << create << audit << Answer::TakeTheirs << audit << left;
    QTest::newRow("exists, add") << create << QStringList {u"metrics"_s} << Answer::ApplyOnTop
                                 << all.wireNames() << applied;
    QTest::newRow("exists, overwrite")
        << create << QStringList {u"metrics"_s} << Answer::Overwrite << logsAudit.wireNames() << applied;
}

void ConflictUiTest::asksInAConflict()
{
    QFETCH(Change::Kind, kind);
    QFETCH(QStringList, theirs);
    QFETCH(ConflictAnswer, answer);
    QFETCH(QStringList, expected);
    PlanScene scene;
    const OrgConnection known = scene.known(payments, central);
    const Change change = kind == Change::Kind::Update ? updateChange(payments, known, logsAudit)
        : kind == Change::Kind::Delete                 ? deleteChange(payments, known)
                                       : createChange(payments, known.sourceOrg, known.sinkOrg, logsAudit);
    if (theirs.isEmpty())
        scene.server.edit([&](SandboxWorld& world) { world.connections.remove(known.id); });
    else
        scene.setTypes(payments, central, theirs);
    Review review(scene, {change});
    click(review.dialog, u"planApply"_s);
    QTRY_VERIFY(review.conflict());
    QVERIFY(review.conflict()->findChild<QPushButton*>(u"conflictLater"_s)->isDefault());
    QVERIFY(scene.writes().isEmpty());
    click(*review.conflict(), answerButton(answer));
    QTRY_VERIFY(review.isOver());
    QTEST(review.state(0), "state");
    QCOMPARE(scene.types(payments, central), ConnectionTypes(expected));
}

void ConflictUiTest::showsThreeColumns()
{
    PlanScene scene;
    const OrgConnection known = scene.known(payments, central);
    ChangeProgress conflict {.state = ChangeState::Asking,
        .change = updateChange(payments, known, logsAudit),
        .actual = known,
        .comparison = Comparison::Different};
    conflict.actual->connectionTypes = ConnectionTypes {u"metrics"_s, u"<img src=x>"_s};
    ConflictDialog dialog(conflict);
    dialog.open();
    const auto words
        = [&](const QString& name) { return part<QWidget>(dialog, name).accessibleDescription(); };
    QCOMPARE(words(u"conflictSeen"_s), u"Logs, Metrics"_s);
    QCOMPARE(words(u"conflictNow"_s),
        u"Logs (removed), Metrics, <img src=x> (added) Added: <img src=x>\nRemoved: logs"_s);
    QCOMPARE(words(u"conflictWanted"_s),
        u"Logs, Metrics (removed), Audit Trail (added) Added: audit trail\nRemoved: metrics"_s);
    const auto& top = part<QPushButton>(dialog, answerButton(ConflictAnswer::ApplyOnTop));
    QVERIFY(top.accessibleDescription().startsWith(u"Sends audit trail and <img src=x>."_s));
    for (const auto* label : dialog.findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void ConflictUiTest::decidesLater()
{
    PlanScene scene;
    const OrgConnection known = scene.known(payments, central);
    scene.setTypes(payments, central, {u"audit"_s});
    Review review(scene, {updateChange(payments, known, all)});
    click(review.dialog, u"planApply"_s);
    QTRY_VERIFY(review.conflict());
    QSignalSpy dismissed(review.conflict(), &ConflictDialog::dismissed);
    QTest::keyClick(review.conflict(), Qt::Key_Escape);
    QCOMPARE(dismissed.size(), 1);
    QVERIFY(!review.conflict());
    QCOMPARE(review.state(0), u"Conflict: waits for your answer"_s);
    QVERIFY(scene.writes().isEmpty());
    click(review.dialog, u"planAnswer"_s);
    QVERIFY(review.conflict());
    click(*review.conflict(), u"conflictLater"_s);
    QTest::keyClick(&review.dialog, Qt::Key_Escape);
    QTRY_VERIFY(review.isOver());
    QCOMPARE(review.state(0), u"Not tried"_s);
}

void ConflictUiTest::cannotLeaveNoType()
{
    PlanScene scene;
    const OrgConnection known = scene.known(payments, central);
    ChangeProgress conflict {.state = ChangeState::Asking,
        .change = updateChange(payments, known, logs),
        .actual = known,
        .comparison = Comparison::Different};
    conflict.actual->connectionTypes = metrics;
    ConflictDialog dialog(conflict);
    dialog.open();
    QVERIFY(!part<QPushButton>(dialog, answerButton(ConflictAnswer::ApplyOnTop)).isEnabled());
    QVERIFY(part<QPushButton>(dialog, answerButton(ConflictAnswer::Overwrite)).isEnabled());
}

void ConflictUiTest::asksAboutEachConflict()
{
    PlanScene scene;
    const OrgConnection one = scene.known(payments, central);
    const OrgConnection other = scene.known(central, security);
    scene.setTypes(payments, central, {u"audit"_s});
    scene.setTypes(central, security, {u"metrics"_s});
    Review review(scene, {updateChange(payments, one, all), updateChange(central, other, all)});
    click(review.dialog, u"planApply"_s);
    for (int asked = 0; asked < 2; ++asked) {
        QTRY_VERIFY(review.conflict());
        click(*review.conflict(), answerButton(ConflictAnswer::Overwrite));
    }
    QTRY_VERIFY(review.isOver());
    QCOMPARE(scene.types(payments, central), all);
    QCOMPARE(scene.types(central, security), all);
}

void ConflictUiTest::opensTheExisting()
{
    PlanScene scene;
    scene.server.addFault(Fault::changeBefore([&](SandboxWorld& world) {
        const SandboxAccount by = *world.account(payments);
        world.createConnection(by, sampleOrgId(treasury), {u"metrics"_s});
    }).on("POST"));
    Review review(scene, {createChange(payments, scene.org(payments), scene.org(treasury), logs)});
    QSignalSpy shown(&review.dialog, &PlanReview::showRequested);
    click(review.dialog, u"planApply"_s);
    QTRY_VERIFY(review.isOver());
    QCOMPARE(review.state(0), u"Failed"_s);
    QVERIFY(review.line(0).contains(u"already exists"_s));
    click(review.dialog, u"planShow"_s);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().first().value<OrgConnection>().sinkOrg.name(), treasury);
}

QTEST_MAIN(ConflictUiTest)
#include "conflictui_test.moc"
