// SPDX-License-Identifier: Apache-2.0
#include "tests/support/accessrig.h"
#include "tests/support/hands.h"
#include "ui/accessmodel.h"
#include "ui/accessrows.h"
#include "ui/planreviewmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;
const QString security = u"Security Operations"_s;
const QString fraud = u"Fraud Detection"_s;
const QString checkout = u"Checkout EU"_s;
const QString teamId = u"01234567-89ab-cdef-0123-456789abcdef"_s;

QString me()
{
    return u"user:"_s + sampleUserId(u"Sample Admin"_s);
}

QString toCentral()
{
    return sampleConnectionId(payments, central);
}

QList<RecordedRequest> policyRequests(const App& app, const QByteArray& method)
{
    QList<RecordedRequest> matching = app.sent(method);
    matching.removeIf(
        [](const RecordedRequest& request) { return !request.target.contains("restriction_policy"); });
    return matching;
}

RestrictionPolicy accessNow(const App& app, const QString& id = toCentral())
{
    return accessIn(app.server.world(), id);
}

QString shown(const App& app)
{
    return wordsOn(app.find<QWidget>("accessSection"));
}

/// Selects a pair and waits until who may use it is on screen.
void selectAndRead(const App& app, const QString& source, const QString& sink)
{
    app.selectPair(source, sink);
    const QString id = sampleConnectionId(source, sink);
    if (!QTest::qWaitFor([&] { return app.workspace->access.of(id).isKnown; }))
        qFatal("The access was not read.");
}

QString reviewLine(const App& app, int row = 0)
{
    return visible<QListView>(app, u"planChanges"_s)->model()->index(row, 0).data().toString();
}

/// Opens the editor, names a team as the only editor, and goes on to the review.
void restrictToATeam(const App& app)
{
    clickOn(app, u"editAccess"_s);
    chooseIn(app, u"principalWho"_s, u"Team by its id"_s);
    typeInto(app, u"principalId"_s, teamId);
    clickOn(app, u"principalAdd"_s);
    clickOn(app, u"accessReview"_s);
}

} // namespace

/// Who may use a connection, seen and changed in the real window.
class AccessUiTest : public QObject {
    Q_OBJECT

private slots:
    void showsEveryone();
    void showsWhoMayUseIt();
    void showsWhatItDoesNotKnow();
    void showsNamesAsText();
    void readsOnlyWhereTheSelectionRests();
    void dropsLateAnswers();
    void readsAgainOnRefresh();
    void followsTheNames();
    void saysWhyItCannotRead_data();
    void saysWhyItCannotRead();
    void keepsTheFocusWhileItReadsAgain();
    void saysWhyItCannotBeChanged_data();
    void saysWhyItCannotBeChanged();
    void edits();
    void checksIds();
    void removesAndCopies();
    void asksBeforeItLocksOut();
    void restoresFullAccess();
    void keepsAnEditThatWasNotSent();
    void forgetsARestoringThatWasCanceled();
    void keepsAnEditWithWhatItWasMadeOn();
    void enterAddsOrGoesOn();
    void asksInAConflict_data();
    void asksInAConflict();
    void journals();
    void namesEveryControl();
    void modelFollowsThePolicy();
    void marksOnesOwnWithoutAName();
};

void AccessUiTest::showsEveryone()
{
    const auto app = loadedApp(payments);
    selectAndRead(*app, payments, central);
    QTRY_VERIFY(shown(*app).contains(u"Everyone in Payments Production whose role allows it"_s));
    QVERIFY(!isVisible(*app, u"restoreAccess"_s));
    QVERIFY(visible<QPushButton>(*app, u"editAccess"_s)->isEnabled());
    QCOMPARE(policyRequests(*app, "GET").size(), 1);
    app->table()->selectAll();
    QTRY_VERIFY(!isVisible(*app, u"accessSection"_s)); // It is about one connection.
}

void AccessUiTest::showsWhoMayUseIt()
{
    const auto app = loadedApp(payments);
    selectAndRead(*app, payments, security);
    QTRY_VERIFY(shown(*app).contains(u"Sample Admin (you)"_s));
    const QString words = shown(*app);
    QVERIFY(words.contains(u"May edit"_s));
    QVERIFY(words.contains(u"May view"_s));
    QVERIFY(words.contains(u"Payments Production (your organization)"_s));
    QVERIFY(isVisible(*app, u"restoreAccess"_s));
}

void AccessUiTest::showsWhatItDoesNotKnow()
{
    const auto app = loadedApp(payments);
    app->server.edit([](SandboxWorld& world) {
        setAccess(world, toCentral(),
            RestrictionPolicy({{u"resolver"_s, {u"group:g1"_s, u"org:"_s + sampleOrgId(payments)}},
                {editorRelation(), {u"role:r9"_s}}, {viewerRelation(), {}}}));
    });
    selectAndRead(*app, payments, central);
    QTRY_VERIFY(shown(*app).contains(u"resolver"_s));
    const QString words = shown(*app);
    for (const QString& part :
        {u"group"_s, u"g1"_s, u"Role"_s, u"r9"_s, u"Nobody"_s, u"not among those who may edit"_s})
        QVERIFY2(words.contains(part), qPrintable(part + u" is not in "_s + words));
    auto* copy = app->find<QWidget>("accessRows")->findChild<QToolButton*>();
    QVERIFY(copy);
    QCOMPARE(copy->accessibleName(), u"Copy id of Role r9"_s);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"r9"_s);
}

void AccessUiTest::showsNamesAsText()
{
    SandboxWorld world = sampleWorld();
    world.account(payments)->role = u"<img src=x>"_s;
    const QString role = u"role:"_s + world.account(payments)->roleId();
    setAccess(world, toCentral(), RestrictionPolicy().with(editorRelation(), role));
    const auto app = loadedApp(payments, world);
    selectAndRead(*app, payments, central);
    QTRY_VERIFY(shown(*app).contains(u"<img src=x> (your role)"_s));
    clickOn(*app, u"editAccess"_s);
    visible<QDialog>(*app, u"accessDialog"_s);
    for (const QLabel* label : app->window->findChildren<QLabel*>())
        QVERIFY2(
            label->textFormat() == Qt::PlainText || !label->text().contains(u'<'), qPrintable(label->text()));
}

void AccessUiTest::readsOnlyWhereTheSelectionRests()
{
    const auto app = loadedApp(payments);
    for (int row = 0; row < app->rows(); ++row)
        app->table()->setCurrentIndex(app->table()->model()->index(row, 0));
    QTRY_COMPARE(policyRequests(*app, "GET").size(), 1);
    selectAndRead(*app, payments, central);
    QCOMPARE(policyRequests(*app, "GET").size(), 2);
    QVERIFY(policyRequests(*app, "GET").last().target.endsWith(toCentral().toLatin1()));
}

void AccessUiTest::dropsLateAnswers()
{
    const auto app = loadedApp(payments);
    app->server.addFault(Fault::silence().at(sampleConnectionId(payments, security).toLatin1()));
    app->selectPair(payments, security);
    QTRY_VERIFY(shown(*app).contains(u"Reading who may use"_s));
    QTRY_COMPARE(policyRequests(*app, "GET").size(), 1);
    QVERIFY(!visible<QPushButton>(*app, u"editAccess"_s)->isEnabled());
    selectAndRead(*app, payments, central);
    QTRY_VERIFY(shown(*app).contains(u"Everyone in"_s));
    QCOMPARE(app->workspace->access.of(sampleConnectionId(payments, security)).state,
        AccessReading::State::NotRead); // Given up, not waited for.

    app->workspace->session.select({});
    QVERIFY(!app->workspace->access.of(toCentral()).isKnown); // Another account may not see it.
}

void AccessUiTest::readsAgainOnRefresh()
{
    const auto app = loadedApp(payments);
    selectAndRead(*app, payments, central);
    app->server.edit([](SandboxWorld& world) {
        setAccess(world, toCentral(), RestrictionPolicy().with(editorRelation(), me()));
    });
    app->find<QAction>("refresh")->trigger();
    QTRY_VERIFY(shown(*app).contains(u"Sample Admin (you)"_s));
}

/// They are looked up once, until the connections change.
void AccessUiTest::followsTheNames()
{
    SandboxWorld world = sampleWorld();
    setAccess(world, toCentral(),
        RestrictionPolicy()
            .with(editorRelation(), me())
            .with(viewerRelation(), u"org:"_s + sampleOrgId(central)));
    const auto app = loadedApp(payments, world);
    selectAndRead(*app, payments, central);
    QTRY_VERIFY(shown(*app).contains(u"Central Observability (organization)"_s));
    app->server.edit([](SandboxWorld& now) { now.orgs[sampleOrgId(central)].name = u"Renamed"_s; });
    app->find<QAction>("refresh")->trigger();
    QTRY_VERIFY(shown(*app).contains(u"Renamed (organization)"_s));
}

void AccessUiTest::saysWhyItCannotRead_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("403") << Fault::answer(403, R"({"errors":["<b>Forbidden</b>"]})")
                         << QStringList {u"could not be read"_s, u"The server said: <b>Forbidden</b>"_s,
                                u"403 Forbidden"_s, u"may not see"_s}
                         << false;
    QTest::newRow("404: there are none") << Fault::answer(404, R"({"errors":["Not found"]})")
                                         << QStringList {u"Everyone in"_s, u"404"_s} << true;
    QTest::newRow("503") << Fault::answer(503, "<html><title>Down</title></html>").times(4)
                         << QStringList {u"could not be read"_s, u"Down"_s} << false;
    QTest::newRow("nonsense") << Fault::answer(200, R"({"data":{"attributes":{"bindings":[{}]}}})")
                              << QStringList {u"could not be read"_s, u"cannot read the answer"_s} << false;
}

void AccessUiTest::saysWhyItCannotRead()
{
    QFETCH(const Fault, fault);
    QFETCH(const QStringList, words);
    QFETCH(const bool, isKnown);
    const auto app = loadedApp(payments);
    app->server.addFault(fault.at("restriction_policy"));
    app->selectPair(payments, central);
    QTRY_VERIFY(shown(*app).contains(words.first()));
    for (const QString& part : words)
        QVERIFY2(shown(*app).contains(part), qPrintable(shown(*app)));
    QCOMPARE(visible<QPushButton>(*app, u"editAccess"_s)->isEnabled(), isKnown);
    QVERIFY(!isVisible(*app, u"banner"_s)); // It is said in its place.
    if (isKnown)
        return;
    clickOn(*app, u"accessAgain"_s);
    QTRY_VERIFY(shown(*app).contains(u"Everyone in"_s));
}

void AccessUiTest::keepsTheFocusWhileItReadsAgain()
{
    const auto app = loadedApp(payments);
    const auto refused = Fault::answer(403, R"({"errors":["Forbidden"]})").at("restriction_policy");
    app->server.addFault(refused);
    app->selectPair(payments, central);
    auto* again = visible<QPushButton>(*app, u"accessAgain"_s);
    again->setFocus();
    Fault slow = refused;
    slow.delayMs = 200;
    app->server.addFault(slow);
    again->click();
    QVERIFY(app->workspace->access.of(toCentral()).state == AccessReading::State::Reading);
    QVERIFY(again->isVisible());
    QTRY_VERIFY(app->workspace->access.of(toCentral()).state == AccessReading::State::Failed);
    QCOMPARE(app->window->focusWidget(), again);
    again->click();
    QTRY_VERIFY(shown(*app).contains(u"Everyone in"_s));
    QVERIFY(!again->isVisible());
    QCOMPARE(app->window->focusWidget(), visible<QPushButton>(*app, u"editAccess"_s));
    app->selectPair(payments, security);
    QVERIFY(!again->isVisible());
}

void AccessUiTest::saysWhyItCannotBeChanged_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("sink");
    QTest::addColumn<QString>("words");
    QTest::newRow("without the permission") << checkout << central << u"org_connections_write"_s;
    QTest::newRow("not the source") << central << central << u"An account of Checkout EU is needed"_s;
}

void AccessUiTest::saysWhyItCannotBeChanged()
{
    QFETCH(const QString, account);
    QFETCH(const QString, sink);
    QFETCH(const QString, words);
    const auto app = loadedApp(account);
    selectAndRead(*app, checkout, sink); // It can be seen all the same.
    auto* edit = visible<QPushButton>(*app, u"editAccess"_s);
    QTRY_VERIFY(shown(*app).contains(u"Everyone in Checkout EU"_s));
    QVERIFY(!edit->isEnabled());
    QVERIFY2(edit->accessibleDescription().contains(words), qPrintable(edit->accessibleDescription()));
    QVERIFY(!edit->toolTip().isEmpty());
    app->workspace->access.state(
        sampleConnectionId(checkout, sink), RestrictionPolicy().with(editorRelation(), u"user:x"_s));
    QVERIFY(!visible<QPushButton>(*app, u"restoreAccess"_s)->isEnabled());
    QVERIFY(!visible<QPushButton>(*app, u"recreate"_s)->isEnabled());
}

void AccessUiTest::edits()
{
    const auto app = loadedApp(payments);
    selectAndRead(*app, payments, central);
    clickOn(*app, u"editAccess"_s);
    auto* review = visible<QPushButton>(*app, u"accessReview"_s);
    QVERIFY(!review->isEnabled()); // Nothing is changed yet.
    chooseIn(*app, u"principalWho"_s, u"Sample Admin (you)"_s);
    QVERIFY(!visible<QLineEdit>(*app, u"principalId"_s)->isEnabled());
    clickOn(*app, u"principalAdd"_s);
    chooseIn(*app, u"principalWho"_s, u"Datadog Admin Role (your role)"_s);
    chooseIn(*app, u"principalRelation"_s, u"May view"_s);
    clickOn(*app, u"principalAdd"_s);
    QVERIFY(visible<QLabel>(*app, u"accessEffect"_s)->text().contains(u"Only those who are named"_s));
    QVERIFY(!isVisible(*app, u"accessWarning"_s));
    QVERIFY(policyRequests(*app, "POST").isEmpty());
    clickOn(*app, u"accessReview"_s);

    const QString line = reviewLine(*app);
    QVERIFY2(line.startsWith(u"Access: Payments Production → Central Observability"_s), qPrintable(line));
    QVERIFY(line.contains(u"May edit: Sample Admin"_s));
    QVERIFY(line.contains(u"May view: Datadog Admin Role"_s));
    clickOn(*app, u"planApply"_s);
    clickOn(*app, u"planClose"_s);
    const auto posts = policyRequests(*app, "POST");
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts.first().target, policyTargetOf(toCentral()));
    const QString role = u"role:"_s + app->server.world().account(payments)->roleId();
    QVERIFY(accessNow(*app) == RestrictionPolicy().with(editorRelation(), me()).with(viewerRelation(), role));
    QTRY_VERIFY(
        shown(*app).contains(u"Datadog Admin Role (your role)"_s)); // Without asking the server again.

    // Undo is the full access that there was.
    QTRY_VERIFY(app->find<QAction>("undo")->isEnabled());
    app->find<QAction>("undo")->trigger();
    clickOn(*app, u"planApply"_s);
    clickOn(*app, u"planClose"_s);
    QVERIFY(accessNow(*app).isUnrestricted());
    QTRY_VERIFY(shown(*app).contains(u"Everyone in"_s));
}

void AccessUiTest::checksIds()
{
    const auto app = loadedApp(payments);
    selectAndRead(*app, payments, security);
    clickOn(*app, u"editAccess"_s);
    chooseIn(*app, u"principalWho"_s, u"Role by its id"_s);
    auto* add = visible<QPushButton>(*app, u"principalAdd"_s);
    auto* id = visible<QLineEdit>(*app, u"principalId"_s);
    QVERIFY(!add->isEnabled());
    typeInto(*app, u"principalId"_s, u"admin"_s);
    QVERIFY(!add->isEnabled());
    QVERIFY(visible<QLabel>(*app, u"principalProblem"_s)->text().contains(u"This is no id"_s));
    id->clear();
    typeInto(*app, u"principalId"_s, u"  role:"_s + teamId.toUpper() + u' '); // As it is copied elsewhere.
    QVERIFY(add->isEnabled());
    QTest::keyClick(id, Qt::Key_Return); // Adds, and does not go on to the review.
    QVERIFY(isVisible(*app, u"accessDialog"_s));
    const auto* lines = visible<QTableView>(*app, u"accessLines"_s);
    QCOMPARE(lines->model()->rowCount(), 3);
    QCOMPARE(lines->currentIndex().siblingAtColumn(0).data().toString(), u"Role "_s + teamId);
    QVERIFY(id->text().isEmpty());
    typeInto(*app, u"principalId"_s, teamId);
    QVERIFY(!add->isEnabled());
    QVERIFY(visible<QLabel>(*app, u"principalProblem"_s)->text().contains(u"already"_s));
    clickOn(*app, u"accessCancel"_s);
    QVERIFY(!isVisible(*app, u"accessDialog"_s));
    QVERIFY(policyRequests(*app, "POST").isEmpty());
}

void AccessUiTest::removesAndCopies()
{
    const auto app = loadedApp(payments);
    selectAndRead(*app, payments, security);
    clickOn(*app, u"editAccess"_s);
    auto* lines = visible<QTableView>(*app, u"accessLines"_s);
    QVERIFY(!visible<QPushButton>(*app, u"accessRemove"_s)->isEnabled());
    lines->setCurrentIndex(lines->model()->index(1, 0));
    lines->actions().first()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"org:"_s + sampleOrgId(payments));
    clickOn(*app, u"accessRemove"_s);
    QVERIFY(
        visible<QLabel>(*app, u"accessEffect"_s)->text().contains(u"No longer allowed to view: Payments"_s));
    lines->setCurrentIndex(lines->model()->index(0, 0));
    lines->actions().last()->trigger();
    QCOMPARE(lines->model()->rowCount(), 0);
    QVERIFY(visible<QLabel>(*app, u"accessEffect"_s)->text().contains(u"Everyone in Payments"_s));
    clickOn(*app, u"accessReview"_s);
    clickOn(*app, u"planApply"_s);
    clickOn(*app, u"planClose"_s);
    QCOMPARE(policyRequests(*app, "DELETE").size(), 1);
    QVERIFY(accessNow(*app, sampleConnectionId(payments, security)).isUnrestricted());
}

void AccessUiTest::asksBeforeItLocksOut()
{
    const auto app = loadedApp(payments);
    selectAndRead(*app, payments, central);
    clickOn(*app, u"editAccess"_s);
    chooseIn(*app, u"principalWho"_s, u"Team by its id"_s);
    typeInto(*app, u"principalId"_s, teamId);
    clickOn(*app, u"principalAdd"_s);
    const QString warning = visible<QLabel>(*app, u"accessWarning"_s)->text();
    QVERIFY2(warning.contains(u"Sample Admin is not among those who may edit"_s), qPrintable(warning));
    QVERIFY(warning.contains(u"team"_s));
    clickOn(*app, u"accessReview"_s);
    QVERIFY(visible<QPushButton>(*app, u"planCancel"_s)->isDefault());

    clickOn(*app, u"planApply"_s);
    auto* question = visible<QMessageBox>(*app, u"lockoutQuestion"_s);
    QVERIFY(question->text().contains(u"neither change nor delete the connection"_s));
    QCOMPARE(question->textFormat(), Qt::PlainText);
    QVERIFY(visible<QPushButton>(*app, u"lockoutKeep"_s)->isDefault());
    clickOn(*app, u"lockoutKeep"_s);
    QTRY_VERIFY(!isVisible(*app, u"lockoutQuestion"_s));
    QVERIFY(policyRequests(*app, "POST").isEmpty());
    QVERIFY(!app->workspace->runner.isRunning());

    clickOn(*app, u"planApply"_s);
    clickOn(*app, u"lockoutGiveUp"_s);
    clickOn(*app, u"planClose"_s);
    const auto posts = policyRequests(*app, "POST");
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts.first().query(), "allow_self_lockout=true");
    QVERIFY(accessNow(*app) == RestrictionPolicy().with(editorRelation(), u"team:"_s + teamId));
}

void AccessUiTest::restoresFullAccess()
{
    const auto app = loadedApp(payments);
    selectAndRead(*app, payments, security);
    clickOn(*app, u"restoreAccess"_s);
    QVERIFY(reviewLine(*app).contains(u"Everyone in Payments Production"_s));
    QVERIFY(policyRequests(*app, "DELETE").isEmpty());
    clickOn(*app, u"planApply"_s);
    clickOn(*app, u"planClose"_s);
    const auto deletions = policyRequests(*app, "DELETE");
    QCOMPARE(deletions.size(), 1);
    QCOMPARE(deletions.first().target, policyTargetOf(sampleConnectionId(payments, security)));
    QTRY_VERIFY(!isVisible(*app, u"restoreAccess"_s));
    QVERIFY(app->server.world().policies.isEmpty());
}

void AccessUiTest::keepsAnEditThatWasNotSent()
{
    const auto app = loadedApp(payments);
    selectAndRead(*app, payments, central);
    restrictToATeam(*app);
    clickOn(*app, u"planCancel"_s);
    clickOn(*app, u"editAccess"_s);
    auto* lines = visible<QTableView>(*app, u"accessLines"_s);
    QCOMPARE(lines->model()->rowCount(), 1);
    QVERIFY(lines->model()->index(0, 0).data().toString().contains(teamId));
    chooseIn(*app, u"principalWho"_s, u"(you)"_s);
    clickOn(*app, u"principalAdd"_s);
    app->server.addFault(Fault::answer(403, R"({"errors":["Forbidden"]})").on("POST"));
    clickOn(*app, u"accessReview"_s);
    clickOn(*app, u"planApply"_s);
    QTRY_VERIFY(isVisible(*app, u"planAgain"_s)); // What failed can be tried again.
    QVERIFY(reviewLine(*app).contains(u"may not change who may use the connection"_s));
    clickOn(*app, u"planAgain"_s);
    clickOn(*app, u"planApply"_s);
    QTRY_VERIFY(isVisible(*app, u"planClose"_s));
    QVERIFY(!isVisible(*app, u"planAgain"_s));
    clickOn(*app, u"planClose"_s);
    QCOMPARE(accessNow(*app).principals(editorRelation()).size(), 2);
    QCOMPARE(policyRequests(*app, "POST").size(), 2);

    app->server.edit([](SandboxWorld& world) { world.policies.clear(); });
    clickOn(*app, u"editAccess"_s); // Sent, so it starts from what is there.
    QVERIFY(!visible<QPushButton>(*app, u"accessReview"_s)->isEnabled());
}

void AccessUiTest::asksInAConflict_data()
{
    QTest::addColumn<ConflictAnswer>("answer");
    QTest::addColumn<QStringList>("editors");
    const QString team = u"team:"_s + teamId;
    const QString theirs = u"user:theirs"_s;
    QTest::newRow("on top") << ConflictAnswer::ApplyOnTop << QStringList {team, me(), theirs};
    QTest::newRow("overwrite") << ConflictAnswer::Overwrite << QStringList {team, me()};
    QTest::newRow("theirs") << ConflictAnswer::TakeTheirs << QStringList {me(), theirs};
}

void AccessUiTest::asksInAConflict()
{
    QFETCH(const ConflictAnswer, answer);
    QFETCH(QStringList, editors);
    SandboxWorld world = sampleWorld();
    setAccess(world, toCentral(), RestrictionPolicy().with(editorRelation(), me()));
    const auto app = loadedApp(payments, world);
    selectAndRead(*app, payments, central);
    restrictToATeam(*app); // Beside oneself.
    app->server.edit(
        [](SandboxWorld& now) { now.policies[toCentral()][0].principals.append(u"user:theirs"_s); });
    clickOn(*app, u"planApply"_s);
    const auto words
        = [&](const QString& name) { return visible<QWidget>(*app, name)->accessibleDescription(); };
    QCOMPARE(words(u"conflictSeen"_s), u"May edit: Sample Admin"_s);
    QCOMPARE(words(u"conflictNow"_s), u"May edit: Sample Admin and User theirs"_s);
    QCOMPARE(words(u"conflictWanted"_s), u"May edit: Sample Admin and Team "_s + teamId);
    clickOn(*app, u"conflictAnswer%1"_s.arg(int(answer)));
    clickOn(*app, u"planClose"_s);
    editors.sort();
    QCOMPARE(accessNow(*app).principals(editorRelation()), editors);
    QCOMPARE(policyRequests(*app, "POST").size(), answer == ConflictAnswer::TakeTheirs ? 0 : 1);
}

void AccessUiTest::journals()
{
    const auto app = loadedApp(payments);
    selectAndRead(*app, payments, security);
    clickOn(*app, u"restoreAccess"_s);
    clickOn(*app, u"planApply"_s);
    clickOn(*app, u"planClose"_s);
    app->find<QWidget>("journalDock")->show();
    const auto* journal = app->find<QTableView>("journalTable");
    QTRY_COMPARE(journal->model()->rowCount(), 1);
    QStringList cells;
    for (int column = 0; column < journal->model()->columnCount(); ++column)
        cells.append(journal->model()->index(0, column).data().toString());
    QVERIFY2(cells.contains(u"Access"_s), qPrintable(cells.join(u'|')));
    QVERIFY2(cells.contains(u"May edit: Sample Admin; May view: Payments Production"_s),
        qPrintable(cells.join(u'|')));
    QVERIFY(cells.contains(u"Everyone"_s));
}

void AccessUiTest::namesEveryControl()
{
    const auto app = loadedApp(payments);
    selectAndRead(*app, payments, security);
    clickOn(*app, u"editAccess"_s);
    const QWidget* const parts[]
        = {app->find<QWidget>("accessSection"), visible<QDialog>(*app, u"accessDialog"_s)};
    int controls = 0;
    for (const QWidget* part : parts) {
        for (const QWidget* widget : part->findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool isControl = widget->focusPolicy() != Qt::NoFocus
                && !widget->objectName().startsWith("qt_"_L1) && !qobject_cast<const QLabel*>(widget)
                && widget->isVisible();
            if (!isControl)
                continue;
            ++controls;
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                widget->metaObject()->className());
        }
    }
    QVERIFY(controls >= 8);
}

void AccessUiTest::modelFollowsThePolicy()
{
    AccessModel model(
        RestrictionPolicy({{editorRelation(), {u"user:b"_s, u"user:a"_s}}, {u"x"_s, {u"odd"_s}}}),
        {{u"user:a"_s, u"Alice"_s}}, {u"user:a"_s});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, AccessModel::Who).data().toString(), u"Alice (you)"_s);
    QCOMPARE(model.index(1, AccessModel::Who).data().toString(), u"User b"_s);
    QCOMPARE(model.index(2, AccessModel::May).data().toString(), u"x"_s);
    QCOMPARE(model.add(viewerRelation(), u"user:b"_s), 2);
    QCOMPARE(model.add(viewerRelation(), u"user:b"_s), 2);
    QCOMPARE(model.rowCount(), 4);
    model.remove({0, 1});
    QCOMPARE(model.policy().bindings(),
        (QList<PolicyBinding> {{viewerRelation(), {u"user:b"_s}}, {u"x"_s, {u"odd"_s}}}));
}

void AccessUiTest::forgetsARestoringThatWasCanceled()
{
    const auto app = loadedApp(payments);
    selectAndRead(*app, payments, security);
    clickOn(*app, u"restoreAccess"_s);
    clickOn(*app, u"planCancel"_s);
    clickOn(*app, u"editAccess"_s);
    QVERIFY(visible<QTableView>(*app, u"accessLines"_s)->model()->rowCount() > 0);
    QVERIFY(!visible<QPushButton>(*app, u"accessReview"_s)->isEnabled()); // Nothing is edited.
}

void AccessUiTest::keepsAnEditWithWhatItWasMadeOn()
{
    const auto app = loadedApp(payments);
    selectAndRead(*app, payments, central);
    restrictToATeam(*app);
    clickOn(*app, u"planCancel"_s);
    app->replaceWindow(); // As for another language.
    QTRY_VERIFY(app->rowOf(payments, central) >= 0 && !app->workspace->session.isLoading());
    selectAndRead(*app, payments, central);
    clickOn(*app, u"editAccess"_s);
    const auto firstLine
        = [&] { return visible<QTableView>(*app, u"accessLines"_s)->model()->index(0, 0).data().toString(); };
    QVERIFY2(firstLine().contains(teamId), qPrintable(firstLine()));
    clickOn(*app, u"accessCancel"_s);

    app->server.edit([](SandboxWorld& world) {
        setAccess(world, toCentral(), RestrictionPolicy().with(editorRelation(), me()));
    });
    app->find<QAction>("refresh")->trigger();
    QTRY_VERIFY(!app->workspace->access.of(toCentral()).policy.isUnrestricted());
    QTRY_VERIFY(!app->workspace->session.isLoading());
    clickOn(*app, u"editAccess"_s);
    QVERIFY2(firstLine().contains(u"Sample Admin"_s), qPrintable(firstLine()));
    QVERIFY(!visible<QPushButton>(*app, u"accessReview"_s)->isEnabled());
}

void AccessUiTest::enterAddsOrGoesOn()
{
    const auto app = loadedApp(payments);
    selectAndRead(*app, payments, central);
    clickOn(*app, u"editAccess"_s);
    const auto* lines = visible<QTableView>(*app, u"accessLines"_s)->model();
    const auto enterOn = [&](const QString& name) {
        auto* part = visible<QWidget>(*app, name);
        part->setFocus(Qt::TabFocusReason);
        QTest::keyClick(part, Qt::Key_Return);
    };
    chooseIn(*app, u"principalWho"_s, u"Team by its id"_s);
    typeInto(*app, u"principalId"_s, teamId);
    enterOn(u"principalAdd"_s);
    QCOMPARE(lines->rowCount(), 1);
    typeInto(*app, u"principalId"_s, sampleUserId(u"Sample Admin"_s));
    enterOn(u"principalId"_s);
    QCOMPARE(lines->rowCount(), 2);
    QVERIFY(isVisible(*app, u"accessReview"_s));
    enterOn(u"principalRelation"_s); // Nothing to add there, so it goes on.
    QTRY_VERIFY(isVisible(*app, u"planReview"_s));
}

void AccessUiTest::marksOnesOwnWithoutAName()
{
    const RestrictionPolicy policy({{editorRelation(), {u"role:r"_s, u"user:u"_s}}});
    const QStringList own {u"role:r"_s, u"user:u"_s};
    const AccessModel model(policy, {}, own);
    QCOMPARE(model.index(0, AccessModel::Who).data().toString(), u"r (your role)"_s);
    QCOMPARE(model.index(1, AccessModel::Who).data().toString(), u"u (you)"_s);
    AccessRows rows;
    rows.showPolicy({.id = u"o"_s}, policy, {}, own);
    rows.show();
    QVERIFY2(wordsOn(&rows).contains(u"Role (your role)"_s), qPrintable(wordsOn(&rows)));
    QVERIFY(wordsOn(&rows).contains(u"User (you)"_s));
}

QTEST_MAIN(AccessUiTest)
#include "accessui_test.moc"
