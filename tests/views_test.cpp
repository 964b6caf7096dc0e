// SPDX-License-Identifier: Apache-2.0
// The tabs over one selection: which view is shown, and what they share.
#include "tests/support/app.h"
#include "ui/connectionviews.h"
#include "ui/emptystate.h"
#include "ui/mapview.h"
#include "ui/selection.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;

std::unique_ptr<App> loaded()
{
    auto app = std::make_unique<App>();
    app->addAccount(payments);
    app->open();
    if (!QTest::qWaitForWindowActive(app->window.get()))
        qFatal("The window is not active.");
    if (!QTest::qWaitFor([&] { return app->rows() > 0 && !app->workspace->session.isLoading(); }))
        qFatal("The connections did not load.");
    return app;
}

QString currentTab(const App& app)
{
    const auto* tabs = app.find<QTabBar>("views");
    return tabs->tabText(tabs->currentIndex());
}

} // namespace

class ViewsTest : public QObject {
    Q_OBJECT

private slots:
    void selectionSaysWhatChanges();
    void matchingIsEverythingUntilItIsNot();
    void switchesByShortcutTabAndMenu();
    void oneSearchServesAll();
    void emptyStatesAreForEveryTab();
    void remembersTheTab_data();
    void remembersTheTab();
    void enterInTheListOpensTheConnection_data();
    void enterInTheListOpensTheConnection();
    void anotherAccountSelectsNothing();
    void tellsTheSearchToTheSelection();
    void theSplitterStays();
    void showsTheMap();
};

void ViewsTest::selectionSaysWhatChanges()
{
    Selection selection;
    QSignalSpy changed(&selection, &Selection::changed);
    QVERIFY(selection.ids().isEmpty());
    selection.select({u"b"_s, u"a"_s, u"b"_s});
    QCOMPARE(selection.ids(), (QStringList {u"b"_s, u"a"_s}));
    QVERIFY(selection.contains(u"a"_s));
    QVERIFY(!selection.contains(u"c"_s));
    QCOMPARE(changed.size(), 1);
    selection.select({u"b"_s, u"a"_s});
    QCOMPARE(changed.size(), 1);
    selection.select({});
    QCOMPARE(changed.size(), 2);
    QVERIFY(!selection.contains(u"a"_s));
}

void ViewsTest::matchingIsEverythingUntilItIsNot()
{
    Selection selection;
    QSignalSpy changed(&selection, &Selection::matchingChanged);
    QVERIFY(!selection.isFiltering());
    QVERIFY(selection.matches(u"a"_s));
    selection.setMatching(nullptr);
    QCOMPARE(changed.size(), 0);
    selection.setMatching([](const QString& id) { return id == u"a"_s; });
    QVERIFY(selection.isFiltering());
    QVERIFY(selection.matches(u"a"_s));
    QVERIFY(!selection.matches(u"b"_s));
    QCOMPARE(changed.size(), 1);
    selection.setMatching([](const QString&) { return false; });
    QVERIFY(!selection.matches(u"a"_s));
    selection.setMatching(nullptr);
    QVERIFY(selection.matches(u"b"_s));
    QCOMPARE(changed.size(), 3);
}

void ViewsTest::switchesByShortcutTabAndMenu()
{
    const auto app = loaded();
    auto* tabs = app->find<QTabBar>("views");
    auto* list = app->find<QAction>("viewList");
    auto* matrix = app->find<QAction>("viewMatrix");
    QCOMPARE(tabs->accessibleName(), u"Views"_s);
    QCOMPARE(currentTab(*app), u"List"_s);
    QVERIFY(list->isChecked());
    QVERIFY(app->table()->isVisible());

    QTest::keyClick(app->window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(currentTab(*app), u"Matrix"_s);
    QVERIFY(matrix->isChecked() && !list->isChecked());
    QVERIFY(app->find<QTableView>("matrix")->hasFocus());
    QVERIFY(!app->table()->isVisible());

    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
    QVERIFY(app->table()->isVisible());
    QVERIFY(list->isChecked());

    QTest::keyClick(app->window.get(), Qt::Key_3, Qt::ControlModifier);
    QTest::keyClick(app->window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(app->table()->hasFocus());
    const QList<QAction*> menus = app->window->menuBar()->actions();
    QVERIFY(std::any_of(menus.cbegin(), menus.cend(), [&](const QAction* menu) {
        return menu->menu()->actions().contains(list) && menu->menu()->actions().contains(matrix);
    }));
}

void ViewsTest::oneSearchServesAll()
{
    const auto app = loaded();
    app->find<QAction>("viewMatrix")->trigger();
    QTest::keyClick(app->window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* filter = app->find<QLineEdit>("filter");
    QVERIFY(filter->hasFocus() && filter->isVisible());
    QTest::keyClicks(filter, u"central"_s);
    QVERIFY(app->rows() < 11);
    QCOMPARE(currentTab(*app), u"Matrix"_s);
    QVERIFY(app->labelText("count").startsWith(u"%1 of 11"_s.arg(app->rows())));
}

void ViewsTest::emptyStatesAreForEveryTab()
{
    const auto app = loaded();
    app->find<QAction>("viewMatrix")->trigger();
    app->find<QLineEdit>("filter")->setText(u"zzz"_s);
    auto* empty = app->find<EmptyState>("listEmpty");
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->findChild<QLabel*>(u"emptyTitle"_s)->text(), u"No match"_s);
    QVERIFY(!app->find<QTableView>("matrix")->isVisible());
    app->find<QAction>("viewList")->trigger();
    QVERIFY(empty->isVisible());
    app->find<QAction>("viewMatrix")->trigger();
    app->find<QLineEdit>("filter")->clear();
    QVERIFY(app->find<QTableView>("matrix")->isVisible());
}

void ViewsTest::remembersTheTab_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("tab");
    QTest::newRow("nothing yet") << QString() << u"List"_s;
    QTest::newRow("list") << u"viewList"_s << u"List"_s;
    QTest::newRow("matrix") << u"viewMatrix"_s << u"Matrix"_s;
    QTest::newRow("one that is not there") << u"viewSphere"_s << u"List"_s;
}

void ViewsTest::remembersTheTab()
{
    QFETCH(const QString, stored);
    QFETCH(const QString, tab);
    App app;
    {
        QSettings settings(app.workspace->places.windowFile, QSettings::IniFormat);
        settings.setValue(u"view"_s, stored);
    }
    app.restart();
    app.open();
    QCOMPARE(currentTab(app), tab);
    const QString other = tab == u"List" ? u"viewMatrix"_s : u"viewList"_s;
    app.find<QAction>(qPrintable(other))->trigger();
    const QString left = currentTab(app);
    app.window->close();
    app.restart();
    app.open();
    QCOMPARE(currentTab(app), left);
    QVERIFY(app.find<QAction>(qPrintable(other))->isChecked());
}

void ViewsTest::enterInTheListOpensTheConnection_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("Enter") << false;
    QTest::newRow("double click") << true;
}

void ViewsTest::enterInTheListOpensTheConnection()
{
    QFETCH(const bool, byMouse);
    const auto app = loaded();
    app->selectPair(payments, central);
    app->table()->setFocus();
    const QPoint row = app->table()->visualRect(app->table()->currentIndex()).center();
    if (byMouse) {
        QTest::mouseClick(app->table()->viewport(), Qt::LeftButton, {}, row);
        QTest::mouseDClick(app->table()->viewport(), Qt::LeftButton, {}, row);
    } else {
        QTest::keyClick(app->table(), Qt::Key_Return);
    }
    QCOMPARE(app->window->focusWidget(), app->find<QCheckBox>("type-logs"));
    QCOMPARE(app->labelText("sinkOrg"), central);
}

void ViewsTest::anotherAccountSelectsNothing()
{
    const auto app = loaded();
    app->selectPair(payments, central);
    QVERIFY(app->find<QAction>("delete")->isEnabled());
    app->workspace->session.select(
        app->workspace->session.selection()); // Which sees the same connection again.
    QTRY_VERIFY(app->rows() > 0 && !app->workspace->session.isLoading());
    QVERIFY(app->table()->selectionModel()->selectedRows().isEmpty());
    QVERIFY(!app->find<QAction>("delete")->isEnabled());
}

void ViewsTest::tellsTheSearchToTheSelection()
{
    const auto app = loaded();
    auto* selection = app->window->findChild<Selection*>();
    QVERIFY(selection && !selection->isFiltering());
    app->find<QLineEdit>("filter")->setText(u"central"_s);
    QTRY_VERIFY(selection->isFiltering());
    int matching = 0;
    for (const Connection& connection : app->workspace->connections.connections())
        matching += selection->matches(connection.id) ? 1 : 0;
    QCOMPARE(matching, app->rows());
    app->find<QLineEdit>("filter")->clear();
    QTRY_VERIFY(!selection->isFiltering());
}

void ViewsTest::theSplitterStays()
{
    const auto app = loaded();
    const QList<int> sizes = app->find<QSplitter>("splitter")->sizes();
    app->find<QAction>("viewMatrix")->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(app->find<QSplitter>("splitter")->sizes(), sizes);
}

void ViewsTest::showsTheMap()
{
    const auto app = loaded();
    QTest::keyClick(app->window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(currentTab(*app), u"Map"_s);
    auto* map = app->window->findChild<MapView*>();
    QVERIFY(map && map->isVisible());
    QVERIFY(map->isAncestorOf(QApplication::focusWidget()) || map == QApplication::focusWidget());
    QVERIFY(app->find<QAction>("viewMap")->isChecked());
    QTRY_VERIFY(map->isSettled());
    QCOMPARE(map->picture().figure.arrows.size(), app->rows());
}

QTEST_MAIN(ViewsTest)
#include "views_test.moc"
