// SPDX-License-Identifier: Apache-2.0
// What the window remembers of how a person has arranged it.
#include "tests/support/screens.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTabBar>

using namespace Qt::StringLiterals;
using Column = ConnectionModel::Column;

class WindowLooksTest : public QObject {
    Q_OBJECT

private slots:
    void remembersSizesAndView();
    void remembersColumnsAndOrder();
    void columnsCanBeDragged();
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

QTEST_MAIN(WindowLooksTest)
#include "windowlooks_test.moc"
