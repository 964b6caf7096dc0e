// SPDX-License-Identifier: Apache-2.0
// What the window remembers of how a person has arranged it.
#include "tests/support/menuscreens.h"
#include "tests/support/windowparts.h"
#include "ui/connectioneditor.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Column = ConnectionModel::Column;

class WindowLooksTest : public QObject {
    Q_OBJECT

private slots:
    void remembersSizesAndView();
    void remembersColumnsAndOrder();
    void columnsCanBeDragged();
    void columnsFitUntilOneIsChosen();
    void fillsAHugeScreen();
    void messagesGetTheRoom();
    void contextMenusOfferTheActions();
    void toolButtonsTellTheirShortcut();
};

void WindowLooksTest::remembersSizesAndView()
{
    App app;
    screens::load(app);
    app.window->resize(1111, 722);
    app.find<QSplitter>("splitter")->setSizes({600, 500});
    const QList<int> sizes = app.find<QSplitter>("splitter")->sizes();
    screens::trigger(app, "viewMatrix");
    app.window->close();
    app.restart();
    app.window->show();
    QCOMPARE(app.window->size(), QSize(1111, 722));
    QCOMPARE(app.find<QSplitter>("splitter")->sizes(), sizes);
    QCOMPARE(app.find<QTabBar>("views")->currentIndex(), 2);
}

void WindowLooksTest::remembersColumnsAndOrder()
{
    App app;
    screens::load(app);
    app.table()->horizontalHeader()->moveSection(0, 2);
    app.table()->horizontalHeader()->resizeSection(static_cast<int>(Column::Types), 77);
    app.table()->sortByColumn(static_cast<int>(Column::Destination), Qt::DescendingOrder);
    app.window->close();
    app.restart();
    const QHeaderView* header = app.table()->horizontalHeader();
    QCOMPARE(header->visualIndex(static_cast<int>(Column::Source)), 2);
    QCOMPARE(header->sectionSize(static_cast<int>(Column::Types)), 77);
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(Column::Destination));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    app.workspace->credentials.keepForSession(
        sampleOrgId(screens::payments), app.server.world().account(screens::payments)->credentials);
    app.open();
    QTRY_VERIFY(app.rows() > 1);
    const QString first = app.cell(0, Column::Destination);
    QVERIFY(first.localeAwareCompare(app.cell(app.rows() - 1, Column::Destination)) > 0);
}

void WindowLooksTest::columnsCanBeDragged()
{
    App app;
    screens::load(app);
    const QHeaderView* header = app.table()->horizontalHeader();
    const int y = header->height() / 2;
    const int from = header->sectionViewportPosition(0) + header->sectionSize(0) / 2;
    const int to = header->sectionViewportPosition(2) + header->sectionSize(2) - 5;
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, QPoint(from, y));
    QTest::mouseMove(header->viewport(), QPoint(from + 20, y));
    QTest::mouseMove(header->viewport(), QPoint(to, y));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, QPoint(to, y));
    QVERIFY(header->visualIndex(0) > 0);
}

/// Nothing has to be scrolled sideways, and dates are whole.
void WindowLooksTest::columnsFitUntilOneIsChosen()
{
    App app;
    constexpr QSize usual(1024, 700); // Small for a screen, and a little less than a window opens with.
    screens::load(app);
    app.window->resize(usual);
    QTableView* table = app.table();
    QHeaderView* header = table->horizontalHeader();
    const auto isFitting = [&] { return header->length() == table->viewport()->width(); };
    QTRY_VERIFY2(isFitting(), qPrintable(u"%1"_s.arg(header->length())));
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    const int created = static_cast<int>(Column::Created);
    for (int row = 0; row < app.rows(); ++row) {
        const int needed = table->sizeHintForIndex(table->model()->index(row, created)).width();
        QVERIFY(header->sectionSize(created) >= needed);
    }
    app.window->resize(usual + QSize(150, 0));
    QTRY_VERIFY(isFitting());
    app.window->close();
    app.restart();
    app.workspace->credentials.keepForSession(
        sampleOrgId(screens::payments), app.server.world().account(screens::payments)->credentials);
    app.open();
    QTRY_VERIFY(app.rows() > 1);
    table = app.table();
    header = table->horizontalHeader();
    QTRY_VERIFY(isFitting());

    const int source = static_cast<int>(Column::Source);
    header->resizeSection(source, 201);
    app.window->resize(usual);
    QCOMPARE(header->sectionSize(source), 201);
    app.window->close();
    app.restart();
    QCOMPARE(app.table()->horizontalHeader()->sectionSize(source), 201);
}

/// Of 3840 x 2160 pixels at 100 %: nothing is lost, and what is read stays together.
void WindowLooksTest::fillsAHugeScreen()
{
    App app;
    screens::list(app);
    app.window->resize(3840, 2100);
    const QTableView* table = app.table();
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    const int character = app.window->fontMetrics().averageCharWidth();
    QVERIFY(app.window->findChild<ConnectionEditor*>()->width() <= 100 * character);
    QCOMPARE(clippedIn(app.window.get()), QStringList());
    QCOMPARE(scrolledInVain(app.window.get()), QStringList());
}

/// What has just happened matters more than when the list was read.
void WindowLooksTest::messagesGetTheRoom()
{
    App app;
    screens::list(app);
    QStatusBar* line = app.window->statusBar();
    const auto* age = app.find<QLabel>("age");
    QVERIFY(age->isVisible());
    const QString message(120, u'm');
    line->showMessage(message);
    QVERIFY(!age->isVisible());
    QVERIFY(line->toolTip().contains(message));
    line->showMessage(u"m"_s);
    QVERIFY(age->isVisible());
    QCOMPARE(line->toolTip(), QString());
    const int room = age->x() + age->width() / 2; // More than up to the age, less than up to the account.
    line->showMessage(QString(room / line->fontMetrics().horizontalAdvance(u'm'), u'm'));
    QVERIFY(!age->isVisible());
    QCOMPARE(line->toolTip(), QString());
    line->clearMessage();
    QVERIFY(age->isVisible());
}

/// In every view, what can be done with the connection; in the journal, what can be done with its lines.
void WindowLooksTest::contextMenusOfferTheActions()
{
    App app;
    screens::journal(app);
    app.selectPair(screens::payments, screens::central);
    QCOMPARE(app.table()->contextMenuPolicy(), Qt::ActionsContextMenu); // That menu blocks a test.
    QVERIFY(app.table()->actions().contains(app.find<QAction>("delete")));

    const auto menuOf = [](QAbstractScrollArea* view, const QPoint& place) {
        QWidget* menu = screens::menuAt(view, place);
        const QList<QAction*> actions = menu ? menu->actions() : QList<QAction*>();
        if (menu)
            menu->close();
        return actions;
    };
    screens::trigger(app, "viewMap");
    const auto* map = app.window->findChild<MapView*>();
    QTRY_VERIFY(map->isSettled());
    const QList<QAction*> ofMap = menuOf(app.find<QAbstractScrollArea>("map"), QPoint(1, 1));
    QVERIFY(ofMap.contains(app.find<QAction>("delete")));
    QVERIFY(ofMap.contains(app.find<QAction>("mapExport")));

    screens::trigger(app, "viewMatrix");
    auto* matrix = app.find<QTableView>("matrix");
    QTRY_VERIFY(matrix->currentIndex().isValid());
    const QPoint cell = matrix->visualRect(matrix->currentIndex()).center();
    QVERIFY(menuOf(matrix, cell).contains(app.find<QAction>("delete")));

    const QList<QAction*> ofJournal = menuOf(app.find<QTableView>("journalTable"), QPoint(5, 5));
    for (const char* name : {"journalRevert", "journalCopy", "journalExport"})
        QVERIFY2(ofJournal.contains(app.find<QAction>(name)), name);
}

void WindowLooksTest::toolButtonsTellTheirShortcut()
{
    App app;
    screens::load(app);
    int told = 0;
    const QList<QToolButton*> buttons = app.window->findChildren<QToolButton*>();
    for (const QToolButton* button : buttons) {
        const QAction* action = button->defaultAction();
        if (!action || action->shortcut().isEmpty())
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(button->toolTip().contains(keys), qPrintable(action->objectName()));
        ++told;
    }
    QVERIFY(told >= 5); // Refresh, New Connection, Review Changes, and the map's.
    const auto* views = app.find<QTabBar>("views");
    for (int index = 0; index < views->count(); ++index)
        QVERIFY(views->tabToolTip(index).contains(u"Ctrl+%1"_s.arg(index + 1)));
}

QTEST_MAIN(WindowLooksTest)
#include "windowlooks_test.moc"
