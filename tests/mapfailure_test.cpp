// SPDX-License-Identifier: Apache-2.0
// Graphviz without its plugins, which it reads once a process: hence a test of its own.
#include "tests/support/mapworld.h"
#include "ui/mapview.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class MapFailureTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatGraphvizSaid();
};

void MapFailureTest::saysWhatGraphvizSaid()
{
    const QTemporaryDir empty;
    qputenv("GVBINDIR", QFile::encodeName(empty.path()));
    mapworld::Desk desk(mapworld::connections(3, 2, 1));
    MapView view(desk.store, desk.drafts, desk.selection);
    QSignalSpy settled(&view, &MapView::settled);
    view.show();
    QTRY_COMPARE(settled.size(), 1);
    const auto* title = view.findChild<QLabel*>(u"emptyTitle"_s);
    QVERIFY(title->isVisible());
    QCOMPARE(title->text(), u"The map could not be laid out"_s);
    const QString text = view.findChild<QLabel*>(u"emptyText"_s)->text();
    QVERIFY2(text.contains(u"\"dot\" not recognized"_s), qPrintable(text));
    QVERIFY(text.contains(u"plugins"_s));
    QVERIFY(!view.findChild<QAction*>(u"mapExport"_s)->isEnabled());
    view.findChild<QPushButton*>(u"emptyPrimary"_s)->click();
    QTRY_COMPARE(settled.size(), 2);
}

QTEST_MAIN(MapFailureTest)
#include "mapfailure_test.moc"
