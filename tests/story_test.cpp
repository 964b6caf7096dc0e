// SPDX-License-Identifier: Apache-2.0
// The main job from beginning to end, as a person does it: a site, an account, a look, a change, and back.
#include "tests/support/app.h"

#include "ui/conflictdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>

using namespace Qt::StringLiterals;
using Column = ConnectionModel::Column;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;

template<typename Widget> Widget* visible(const App& app, const char* name)
{
    Widget* widget = nullptr;
    const auto seen = [&] {
        const auto all = app.window->findChildren<Widget*>(QLatin1StringView(name));
        for (Widget* found : all) {
            if (found->isVisible())
                widget = found;
        }
        return widget != nullptr;
    };
    if (!QTest::qWaitFor(seen))
        qFatal("There is no visible %s.", name);
    return widget;
}

void click(const App& app, const char* name)
{
    auto* button = visible<QAbstractButton>(app, name);
    if (!QTest::qWaitFor([button] { return button->isEnabled(); }))
        qFatal("%s cannot be clicked.", name);
    QTest::mouseClick(button, Qt::LeftButton);
}

void type(const App& app, const char* name, const QString& text)
{
    QTest::keyClicks(visible<QLineEdit>(app, name), text);
}

void toggle(const App& app, const char* name)
{
    auto* box = visible<QCheckBox>(app, name);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
}

QString wordsIn(const QWidget* widget)
{
    QStringList texts;
    for (const QLabel* label : widget->findChildren<QLabel*>())
        texts.append(label->text());
    return texts.join(u'\n');
}

QByteArray everythingBelow(const QString& folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.fileName().toUtf8() + file.readAll();
    }
    return all;
}

} // namespace

class StoryTest : public QObject {
    Q_OBJECT

private slots:
    void addsAnAccountSeesChangesAndTrusts();
    void reviewsAppliesAndUndoes();
    void asksInAConflict_data();
    void asksInAConflict();
    void createsAndDeletes();
};

void StoryTest::addsAnAccountSeesChangesAndTrusts()
{
    App app;
    app.open();
    const SandboxWorld world = app.server.world();
    const KeyPair keys = std::get<KeyPair>(world.account(payments)->credentials);
    const QString id = sampleConnectionId(payments, central);

    // The site has no account: the window offers to add one.
    QCOMPARE(visible<QComboBox>(app, "site")->currentText(), app.site().apiUrl.authority());
    click(app, "emptyPrimary");
    type(app, "accountLabel", u"My account"_s);
    type(app, "apiKey", keys.apiKey);
    type(app, "applicationKey", keys.applicationKey);
    QCOMPARE(visible<QLineEdit>(app, "apiKey")->echoMode(), QLineEdit::Password);
    click(app, "check");
    QTRY_VERIFY(app.sent("GET").size() >= 2);
    QCOMPARE(app.sent("GET").at(0).target, "/api/v2/validate_keys");
    QCOMPARE(app.sent("GET").at(1).target, "/api/v2/current_user");
    QTRY_VERIFY(wordsIn(visible<QWidget>(app, "checkAnswer")).contains(payments));
    click(app, "saveAccount");
    QTRY_VERIFY(!QApplication::activeModalWidget());

    // Its connections come in, and one is found.
    QTRY_COMPARE(app.rows(), world.connectionsOf(sampleOrgId(payments)).size());
    type(app, "filter", u"central"_s);
    QTRY_VERIFY(app.rows() < world.connectionsOf(sampleOrgId(payments)).size());
    app.selectPair(payments, central);
    QCOMPARE(app.labelText("sourceOrg"), payments);

    // One type more, with exactly one PATCH.
    toggle(app, "type-audit");
    QVERIFY(app.labelText("consequences").contains(central));
    app.window->activateWindow(); // As a window manager does when the dialog has closed.
    QVERIFY(QTest::qWaitForWindowActive(app.window.get()));
    QTest::keyClick(app.window.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(app.window->statusBar()->currentMessage().startsWith(u"Applied"_s));
    const RecordedRequest patch = app.sent("PATCH").first();
    QCOMPARE(app.sent("PATCH").size(), 1);
    QCOMPARE(patch.method + ' ' + patch.target, "PATCH /api/v2/org_connections/" + id.toUtf8());
    QCOMPARE(patch.header("DD-API-KEY"), keys.apiKey.toUtf8());
    QCOMPARE(patch.header("DD-APPLICATION-KEY"), keys.applicationKey.toUtf8());
    QCOMPARE(patch.body,
        "{\"data\":{\"attributes\":{\"connection_types\":[\"logs\",\"metrics\",\"audit\"]},\"id\":\""
            + id.toUtf8() + "\",\"type\":\"org_connection\"}}");
    QCOMPARE(app.labelText("sourceOrg"), payments);
    QCOMPARE(app.labelText("sinkOrg"), central);
    QVERIFY(app.cell(app.rowOf(payments, central), Column::Types).contains(u"Audit Trail"_s));

    for (const QWidget* widget : QApplication::allWidgets()) {
        const auto* field = qobject_cast<const QLineEdit*>(widget);
        const auto* label = qobject_cast<const QLabel*>(widget);
        const QString shown = widget->windowTitle() + widget->toolTip() + widget->accessibleName()
            + (field ? field->text() : QString()) + (label ? label->text() : QString());
        QVERIFY2(!shown.contains(keys.apiKey) && !shown.contains(keys.applicationKey),
            qPrintable(widget->objectName()));
    }

    // At the next start the account and its keys are there: from the keychain, not from a file.
    app.restart();
    app.open();
    QTRY_VERIFY(app.rows() > 0 && !app.workspace->session.isLoading());
    QVERIFY(app.window->windowTitle().contains(u"My account"_s));
    app.restart(); // Everything is written.
    const QByteArray files = everythingBelow(app.folder.path());
    QVERIFY(files.contains("My account"));
    QVERIFY(!files.contains(keys.apiKey.toUtf8()));
    QVERIFY(!files.contains(keys.applicationKey.toUtf8()));
}

void StoryTest::reviewsAppliesAndUndoes()
{
    App app;
    app.addAccount(payments);
    app.open();
    QTRY_VERIFY(app.rows() > 0 && !app.workspace->session.isLoading());
    const SandboxWorld before = app.server.world();

    app.table()->selectAll();
    toggle(app, "type-audit"); // Some have it: the click gives it to all.
    QCOMPARE(visible<QCheckBox>(app, "type-audit")->checkState(), Qt::Checked);
    QVERIFY(app.find<QAction>("review")->isEnabled());
    app.find<QAction>("review")->trigger();
    click(app, "planApply");
    click(app, "planClose");
    const SandboxWorld changed = app.server.world();
    QVERIFY(changed.connections != before.connections);
    for (const SandboxConnection& connection : changed.connectionsOf(sampleOrgId(payments))) {
        if (connection.sourceOrgId == sampleOrgId(payments))
            QVERIFY(connection.types.contains(u"audit"_s));
    }
    QVERIFY(app.workspace->drafts.all().isEmpty());
    QTRY_VERIFY(app.find<QAction>("undo")->isEnabled());

    app.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(app.window.get()));
    QTest::keyClick(app.window.get(), Qt::Key_Z, Qt::ControlModifier);
    click(app, "planApply");
    click(app, "planClose");
    const SandboxWorld undone = app.server.world();
    for (const SandboxConnection& connection : before.connections)
        QCOMPARE(ConnectionTypes(undone.connections.value(connection.id).types),
            ConnectionTypes(connection.types));
}

void StoryTest::asksInAConflict_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<QStringList>("types");
    // Seen: logs and metrics. Wanted: audit as well. Meanwhile somebody took metrics away.
    QTest::newRow("apply mine on top")
        << int(ConflictAnswer::ApplyOnTop) << QStringList {u"logs"_s, u"audit"_s};
    QTest::newRow("overwrite") << int(ConflictAnswer::Overwrite)
                               << QStringList {u"logs"_s, u"metrics"_s, u"audit"_s};
    QTest::newRow("take theirs") << int(ConflictAnswer::TakeTheirs) << QStringList {u"logs"_s};
}

void StoryTest::asksInAConflict()
{
    QFETCH(int, answer);
    QFETCH(QStringList, types);
    SandboxWorld world = sampleWorld();
    const QString id = sampleConnectionId(payments, central);
    world.connections[id].types = {u"logs"_s, u"metrics"_s};
    App app(world);
    app.addAccount(payments);
    app.open();
    QTRY_VERIFY(app.rows() > 0 && !app.workspace->session.isLoading());
    app.selectPair(payments, central);
    toggle(app, "type-audit");
    app.server.edit([&](SandboxWorld& now) { now.connections[id].types = {u"logs"_s}; });
    app.find<QAction>("save")->trigger();
    click(app, qPrintable(u"conflictAnswer%1"_s.arg(answer)));
    QTRY_VERIFY(!app.workspace->runner.isRunning());
    QCOMPARE(ConnectionTypes(app.server.world().connections.value(id).types), ConnectionTypes(types));
    QCOMPARE(app.sent("PATCH").size(), answer == int(ConflictAnswer::TakeTheirs) ? 0 : 1);
    QVERIFY(app.workspace->drafts.all().isEmpty());
    QTRY_COMPARE(app.workspace->connections.find(id)->connectionTypes, ConnectionTypes(types));
}

void StoryTest::createsAndDeletes()
{
    App app;
    app.addAccount(payments);
    app.open();
    QTRY_VERIFY(app.rows() > 0 && !app.workspace->session.isLoading());
    app.selectPair(payments, central);
    const QString id = sampleConnectionId(payments, central);
    app.find<QAction>("delete")->trigger();
    QVERIFY(visible<QPushButton>(app, "deleteCancel")->isDefault());
    QVERIFY(visible<QLabel>(app, "deleteText")->text().contains(u"new connection"_s, Qt::CaseInsensitive)
        || visible<QDialog>(app, "deleteDialog")->findChildren<QLabel*>().size() > 1);
    QCOMPARE(app.sent("DELETE").size(), 0);
    click(app, "deleteDelete");
    QTRY_VERIFY(!app.server.world().connections.contains(id));
    QTRY_COMPARE(app.rowOf(payments, central), -1);
    QCOMPARE(app.sent("DELETE").size(), 1);

    // Undo makes a new connection between the two.
    QTRY_VERIFY(app.find<QAction>("undo")->isEnabled());
    app.find<QAction>("undo")->trigger();
    click(app, "planApply");
    click(app, "planClose");
    const SandboxWorld after = app.server.world();
    QVERIFY(after.connectionBetween(sampleOrgId(payments), sampleOrgId(central)));
    QTRY_VERIFY(app.rowOf(payments, central) >= 0);
}

QTEST_MAIN(StoryTest)
#include "story_test.moc"
