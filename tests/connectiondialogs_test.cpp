// SPDX-License-Identifier: Apache-2.0
#include "app/connections/destinations.h"
#include "tests/support/review.h"
#include "ui/chiprow.h"
#include "ui/deletedialog.h"
#include "ui/newconnectiondialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;
const QString security = u"Security Operations"_s;
const QString treasury = u"Treasury"_s;
const ConnectionTypes logs {u"logs"_s};

QSet<QString> connectedTo(const PlanScene& scene, const QString& source)
{
    QSet<QString> ids;
    for (const SandboxConnection& one : scene.server.world().connections) {
        if (one.sourceOrgId == sampleOrgId(source))
            ids.insert(one.sinkOrgId);
    }
    return ids;
}

ConnectionSource sourceOf(const PlanScene& scene, const QString& name, bool isPerson)
{
    return {.accountId = name,
        .label = name,
        .org = scene.org(name),
        .isPerson = isPerson,
        .connectedOrgIds = connectedTo(scene, name)};
}

/// The dialog on screen.
struct NewDialog {
    explicit NewDialog(PlanScene& scene, const QList<Org>& known = {})
        : dialog({sourceOf(scene, payments, true), sourceOf(scene, central, false)}, known,
            [&scene](const QString& account) { return scene.clientFor(account); })
    {
        dialog.open();
    }

    [[nodiscard]] QListView& list() const { return part<QListView>(dialog, u"destinationList"_s); }
    [[nodiscard]] QLineEdit& filter() const { return part<QLineEdit>(dialog, u"destinationFilter"_s); }
    [[nodiscard]] QLineEdit& id() const { return part<QLineEdit>(dialog, u"destinationId"_s); }
    [[nodiscard]] QPushButton& create() const { return part<QPushButton>(dialog, u"newCreate"_s); }
    [[nodiscard]] QString text(const QString& name) const { return part<QLabel>(dialog, name).text(); }
    [[nodiscard]] bool isLoading() const
    {
        return part<QProgressBar>(dialog, u"destinationProgress"_s).isVisible();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            names.append(list().model()->index(row, 0).data().toString());
        return names;
    }

    NewConnectionDialog dialog;
};

} // namespace

class ConnectionDialogsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void candidates();
    void takesIdsAsTheyAre();
    void creates();
    void listsWhatCanBeConnected();
    void checksTheId();
    void keepsATypedId();
    void saysWhyTheListIsMissing();
    void anotherSource();
    void choosesInAdvance();
    void closesWhileLoading();
    void enterOnAButtonCreatesNothing_data();
    void enterOnAButtonCreatesNothing();
    void activatingARowCreatesNothing_data();
    void activatingARowCreatesNothing();
    void deletesOnlyWhenTold();
    void deletesSeveral();
};

void ConnectionDialogsTest::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
}

void ConnectionDialogsTest::candidates()
{
    const Org own {u"own"_s, u"Own"_s};
    const OrgList seen {.currentOrgId = u"own"_s,
        .orgs = {own, {u"b"_s, {}}, {u"9"_s, u"Team 2"_s}, {u"10"_s, u"team 1"_s}, {u"taken"_s, u"Taken"_s}}};
    const QList<Org> known = {{u"b"_s, u"Beta"_s}, {u"z"_s, {}}, {u"9"_s, u"Other"_s}, {{}, u"No id"_s}};
    const QList<Org> found = destinationCandidates(seen, known, u"own"_s, {u"taken"_s});
    QStringList names;
    for (const Org& org : found)
        names.append(org.name + u'/' + org.id.text());
    QCOMPARE(names, (QStringList {u"Beta/b"_s, u"team 1/10"_s, u"Team 2/9"_s, u"/z"_s}));
}

void ConnectionDialogsTest::takesIdsAsTheyAre()
{
    const QString id = sampleOrgId(treasury);
    QCOMPARE(orgIdFromText(u' ' + id.toUpper() + u'\n'), id);
    for (const QString& wrong : {QString(), u"treasury"_s, QString(u'{' + id + u'}'), id.left(35),
             QString(id + u'0'), u"00000000-0000-0000-0000-000000000000"_s})
        QCOMPARE(orgIdFromText(wrong), QString());
}

void ConnectionDialogsTest::creates()
{
    PlanScene scene;
    NewDialog page(scene);
    QSignalSpy created(&page.dialog, &NewConnectionDialog::createRequested);
    QVERIFY(page.filter().hasFocus() || !page.dialog.isActiveWindow());
    QVERIFY(!page.create().isEnabled());
    QTRY_VERIFY(page.names().contains(treasury));
    QCOMPARE(page.text(u"newStatus"_s), u"Choose a destination."_s);
    QTest::keyClicks(&page.filter(), u"treas"_s);
    QCOMPARE(page.names(), QStringList(treasury));
    QTest::keyClick(&page.filter(), Qt::Key_Down);
    QCOMPARE(page.text(u"newStatus"_s), u"Choose at least one data type."_s);
    QVERIFY(!page.create().isEnabled());
    QTest::mouseClick(&part<QCheckBox>(page.dialog, u"newType_logs"_s), Qt::LeftButton, {}, {8, 8});
    QCOMPARE(page.text(u"newStatus"_s), u"Treasury will gain logs of Payments Production."_s);
    QTest::keyClick(&page.filter(), Qt::Key_Return);
    QCOMPARE(created.size(), 1);
    QVERIFY(!page.dialog.isVisible());
    QVERIFY(scene.writes().isEmpty());

    Review review(scene, {created.first().first().value<Change>()});
    click(review.dialog, u"planApply"_s);
    QTRY_VERIFY(review.isOver());
    QCOMPARE(scene.types(payments, treasury), logs);
}

void ConnectionDialogsTest::listsWhatCanBeConnected()
{
    SandboxWorld world = sampleWorld();
    world.orgs[sampleOrgId(treasury)].name = u"<img src=x>"_s;
    PlanScene scene(world);
    NewDialog page(scene, {{.id = sandboxId(u"elsewhere"_s), .name = u"Elsewhere"_s}});
    QVERIFY(page.isLoading());
    QCOMPARE(page.names(), QStringList(u"Elsewhere"_s)); // What is known is there at once.
    QTRY_VERIFY(!page.isLoading());
    QVERIFY(page.names().contains(u"<img src=x>"_s));
    QVERIFY(page.names().contains(u"Elsewhere"_s));
    QVERIFY(!page.names().contains(payments));
    QVERIFY(!page.names().contains(central)); // Connected already.
    QVERIFY(page.text(u"newNotes"_s).contains(u"Outside the Enterprise plan Datadog allows 5 at most."_s));
    QVERIFY(page.text(u"newNotes"_s).contains(u"7"_s));
    QVERIFY(page.text(u"newNotes"_s).contains(u"service account"_s));
    for (const auto* label : page.dialog.findChildren<QLabel*>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->buddy() || label->text().isEmpty(),
            qPrintable(label->text()));
}

void ConnectionDialogsTest::checksTheId()
{
    PlanScene scene;
    NewDialog page(scene);
    QTRY_VERIFY(!page.isLoading());
    part<QCheckBox>(page.dialog, u"newType_logs"_s).setChecked(true);
    page.list().setCurrentIndex(page.list().model()->index(0, 0));
    QVERIFY(page.create().isEnabled());
    QTest::keyClicks(&page.id(), u"treasury"_s);
    QVERIFY(!page.create().isEnabled());
    QVERIFY(page.text(u"destinationIdNote"_s).contains(u"36 characters"_s));
    QVERIFY(page.list().selectionModel()->selectedRows().isEmpty());

    const auto type = [&](const QString& id) {
        page.id().clear();
        QTest::keyClicks(&page.id(), id);
    };
    type(sampleOrgId(payments));
    QCOMPARE(page.text(u"destinationIdNote"_s), u"This is the source itself."_s);
    type(sampleOrgId(treasury).toUpper());
    QVERIFY(page.create().isEnabled());
    QCOMPARE(page.text(u"newStatus"_s), u"Treasury will gain logs of Payments Production."_s);
    type(sandboxId(u"unheard of"_s));
    QVERIFY(page.create().isEnabled());

    auto& show = part<QPushButton>(page.dialog, u"newShowExisting"_s);
    QVERIFY(!show.isVisible());
    QSignalSpy shown(&page.dialog, &NewConnectionDialog::showExistingRequested);
    type(sampleOrgId(central));
    QVERIFY(!page.create().isEnabled());
    QVERIFY(show.isVisible());
    QTest::mouseClick(&show, Qt::LeftButton);
    QCOMPARE(shown.first(), (QVariantList {sampleOrgId(payments), sampleOrgId(central)}));
}

/// Also where a line of the list was chosen before.
void ConnectionDialogsTest::keepsATypedId()
{
    PlanScene scene;
    scene.server.setLatency(100);
    NewDialog page(scene, {{.id = sandboxId(u"elsewhere"_s), .name = u"Elsewhere"_s}});
    page.list().setCurrentIndex(page.list().model()->index(0, 0));
    QTest::keyClicks(&page.id(), sampleOrgId(treasury));
    QVERIFY(page.isLoading());
    QTRY_VERIFY(!page.isLoading());
    QCOMPARE(page.id().text(), sampleOrgId(treasury));
    QVERIFY(page.list().selectionModel()->selectedRows().isEmpty());
    QTest::keyClick(&part<QComboBox>(page.dialog, u"newSource"_s), Qt::Key_Down);
    QTRY_VERIFY(!page.isLoading());
    QCOMPARE(page.id().text(), sampleOrgId(treasury));
}

void ConnectionDialogsTest::saysWhyTheListIsMissing()
{
    PlanScene scene;
    scene.server.addFault(Fault::answer(403, R"({"errors":["Forbidden"]})").at("/api/v2/org"));
    NewDialog page(scene, {scene.org(treasury)});
    QTRY_VERIFY(!page.isLoading());
    const QString note = page.text(u"destinationNote"_s);
    QVERIFY(note.contains(u"The server said: Forbidden"_s));
    QVERIFY(note.contains(u"org_management or org_connections_write"_s));
    QCOMPARE(page.names(), QStringList(treasury));
    click(page.dialog, u"destinationRetry"_s);
    QTRY_VERIFY(page.names().size() > 1);
    QVERIFY(!part<QPushButton>(page.dialog, u"destinationRetry"_s).isVisible());
}

void ConnectionDialogsTest::anotherSource()
{
    PlanScene scene;
    NewDialog page(scene);
    QTRY_VERIFY(!page.isLoading());
    QTest::keyClick(&part<QComboBox>(page.dialog, u"newSource"_s), Qt::Key_Down);
    QVERIFY(page.isLoading());
    QTRY_VERIFY(!page.isLoading());
    QVERIFY(!page.names().contains(central));
    QVERIFY(!page.names().contains(payments)); // Central shares with it already.
    QVERIFY(page.names().contains(u"Fraud Detection"_s));
    QVERIFY(!part<QLabel>(page.dialog, u"newNotes"_s).isVisible());
}

void ConnectionDialogsTest::choosesInAdvance()
{
    PlanScene scene;
    NewDialog known(scene, {scene.org(treasury)});
    known.dialog.chooseDestination(sampleOrgId(treasury));
    QCOMPARE(known.list().currentIndex().data().toString(), treasury);
    QCOMPARE(known.dialog.focusWidget(), &part<QCheckBox>(known.dialog, u"newType_logs"_s));
    QTRY_VERIFY(!known.isLoading());
    QVERIFY(known.names().size() > 1);
    QCOMPARE(known.list().currentIndex().data().toString(), treasury); // It stays among those that come.
    QCOMPARE(known.text(u"newStatus"_s), u"Choose at least one data type."_s);

    NewDialog unknown(scene);
    unknown.dialog.chooseDestination(sandboxId(u"unheard of"_s));
    QCOMPARE(unknown.id().text(), sandboxId(u"unheard of"_s));
    part<QCheckBox>(unknown.dialog, u"newType_logs"_s).setChecked(true);
    QVERIFY(unknown.create().isEnabled());
}

void ConnectionDialogsTest::closesWhileLoading()
{
    PlanScene scene;
    scene.server.setLatency(100);
    {
        NewDialog page(scene);
        QTRY_VERIFY(!scene.server.requests().isEmpty());
        click(page.dialog, u"newCancel"_s);
    }
    QTRY_VERIFY(scene.writes().isEmpty());
}

void ConnectionDialogsTest::enterOnAButtonCreatesNothing_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : {u"newCancel"_s, u"destinationRetry"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void ConnectionDialogsTest::enterOnAButtonCreatesNothing()
{
    QFETCH(const QString, name);
    PlanScene scene;
    scene.server.addFault(Fault::answer(403, R"({"errors":["Forbidden"]})").at("/api/v2/org"));
    NewDialog page(scene, {scene.org(treasury)});
    QTRY_VERIFY(!page.isLoading());
    page.dialog.chooseDestination(sampleOrgId(treasury));
    part<QCheckBox>(page.dialog, u"newType_logs"_s).setChecked(true);
    QVERIFY(page.create().isEnabled());
    QSignalSpy created(&page.dialog, &NewConnectionDialog::createRequested);
    auto& button = part<QPushButton>(page.dialog, name);
    button.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&button, Qt::Key_Return);
    QVERIFY(created.isEmpty());
    QCOMPARE(page.dialog.isVisible(), name != u"newCancel"_s);
}

void ConnectionDialogsTest::activatingARowCreatesNothing_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::addColumn<bool>("isComplete");
    for (const bool byKey : {false, true}) {
        QTest::addRow("%s", byKey ? "Enter" : "double click") << byKey << true;
        QTest::addRow("%s, no data type yet", byKey ? "Enter" : "double click") << byKey << false;
    }
}

void ConnectionDialogsTest::activatingARowCreatesNothing()
{
    QFETCH(const bool, byKey);
    QFETCH(const bool, isComplete);
    PlanScene scene;
    NewDialog page(scene, {scene.org(treasury)});
    QTRY_VERIFY(!page.isLoading());
    auto& logsBox = part<QCheckBox>(page.dialog, u"newType_logs"_s);
    logsBox.setChecked(isComplete);
    QSignalSpy created(&page.dialog, &NewConnectionDialog::createRequested);
    const QModelIndex row = page.list().model()->index(0, 0);
    page.list().setFocus(Qt::TabFocusReason);
    page.list().setCurrentIndex(row);
    QCOMPARE(page.create().isEnabled(), isComplete);
    const QPoint at = page.list().visualRect(row).center();
    if (byKey) {
        QTest::keyClick(&page.list(), Qt::Key_Return);
    } else {
        QTest::mouseClick(page.list().viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(page.list().viewport(), Qt::LeftButton, {}, at);
    }
    QVERIFY(created.isEmpty());
    QVERIFY(page.dialog.isVisible());
    QCOMPARE(page.dialog.focusWidget(),
        isComplete ? static_cast<QWidget*>(&page.create()) : static_cast<QWidget*>(&logsBox));
}

void ConnectionDialogsTest::deletesOnlyWhenTold()
{
    SandboxWorld world = sampleWorld();
    world.orgs[sampleOrgId(security)].name = u"<img src=x>"_s;
    PlanScene scene(world);
    const Change deletion = deleteChange(payments, scene.known(payments, security));
    DeleteDialog dialog({deletion});
    QSignalSpy wanted(&dialog, &DeleteDialog::deleteRequested);
    dialog.open();
    QVERIFY(part<QPushButton>(dialog, u"deleteCancel"_s).isDefault());
    QStringList texts;
    for (const auto* label : dialog.findChildren<QLabel*>()) {
        texts.append(label->text());
        QVERIFY(
            label->text().isEmpty() || label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
    }
    QVERIFY(texts.contains(payments));
    QVERIFY(texts.contains(u"<img src=x>"_s));
    QVERIFY(texts.contains(u"svc-payments (service account)"_s));
    QCOMPARE(dialog.findChild<ChipRow*>()->accessibleName(), u"Logs, Audit Trail"_s);
    const QString text = part<QLabel>(dialog, u"deleteText"_s).text();
    QVERIFY(text.contains(u"stop working"_s));
    QVERIFY(text.contains(u"new id"_s));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QVERIFY(wanted.isEmpty());
    dialog.open();
    QCOMPARE(part<QPushButton>(dialog, u"deleteDelete"_s).text(), u"&Delete Connection"_s);
    click(dialog, u"deleteDelete"_s);
    QCOMPARE(wanted.first().first().value<QList<Change>>(), QList<Change> {deletion});
    QVERIFY(!dialog.isVisible());
}

void ConnectionDialogsTest::deletesSeveral()
{
    PlanScene scene;
    DeleteDialog dialog({deleteChange(payments, scene.known(payments, security)),
        deleteChange(payments, scene.known(payments, central))});
    QSignalSpy wanted(&dialog, &DeleteDialog::deleteRequested);
    dialog.open();
    QVERIFY(part<QPushButton>(dialog, u"deleteDelete"_s).text().contains(u'2'));
    const auto* model = part<QTableView>(dialog, u"deleteList"_s).model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(1, 2).data().toString(), u"Logs, Metrics"_s);
    click(dialog, u"deleteDelete"_s);
    QCOMPARE(wanted.first().first().value<QList<Change>>().size(), 2);
}

QTEST_MAIN(ConnectionDialogsTest)
#include "connectiondialogs_test.moc"
