// SPDX-License-Identifier: Apache-2.0
#include "tests/support/mapscene.h"

#include <QApplication>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QStyleFactory>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using mapworld::connection;
using mapworld::connections;

class MapZoomTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void keysZoom();
    void wheelZoomsAtThePointer();
    void pinchZooms();
    void dragMovesTheMap();
    void wholeMapStaysWhole();
    void newConnectionKeepsTheZoom();
};

void MapZoomTest::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
}

void MapZoomTest::keysZoom()
{
    MapScene scene(connections(30, 45, 2), {500, 400});
    scene.canvas->setFocus();
    const qreal whole = scene.canvas->zoom();
    QVERIFY(whole < 1);
    scene.press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(scene.canvas->zoom() > whole);
    scene.press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(scene.canvas->zoom(), whole);
    scene.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(scene.canvas->zoom(), 1.0);

    const int before = scene.canvas->horizontalScrollBar()->value();
    scene.press(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(scene.canvas->horizontalScrollBar()->value() > before);
    scene.press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(scene.canvas->horizontalScrollBar()->value(), before);
    QCOMPARE(scene.selection.ids(), QStringList());

    scene.press(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(scene.canvas->zoom(), whole);
    for (int i = 0; i < 20; ++i)
        scene.press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(!scene.action("mapZoomIn")->isEnabled());
    for (int i = 0; i < 40; ++i)
        scene.press(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(!scene.action("mapZoomOut")->isEnabled());
}

void MapZoomTest::wheelZoomsAtThePointer()
{
    MapScene scene(connections(30, 45, 2), {500, 400});
    scene.action("mapFullSize")->trigger();
    const QPoint pointer(120, 90);
    const QPointF place = scene.canvas->mapToScene(pointer);
    QWheelEvent wheel(pointer, scene.canvas->viewport()->mapToGlobal(pointer), {}, QPoint(0, 120),
        Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(scene.canvas->viewport(), &wheel);
    QCOMPARE(scene.canvas->zoom(), 1.25);
    QVERIFY((scene.canvas->mapFromScene(place) - pointer).manhattanLength() <= 2);
}

void MapZoomTest::pinchZooms()
{
    MapScene scene(connections(30, 45, 2), {500, 400});
    const qreal whole = scene.canvas->zoom();
    const auto gesture = [&](Qt::NativeGestureType type, qreal value) {
        const QPoint at(200, 150);
        QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, at, at,
            scene.canvas->viewport()->mapToGlobal(at), value, {});
        QApplication::sendEvent(scene.canvas->viewport(), &event);
    };
    gesture(Qt::ZoomNativeGesture, 0.5);
    QCOMPARE(scene.canvas->zoom(), whole * 1.5);
    gesture(Qt::SmartZoomNativeGesture, 0);
    QCOMPARE(scene.canvas->zoom(), whole);
    gesture(Qt::SmartZoomNativeGesture, 0);
    QCOMPARE(scene.canvas->zoom(), 1.0);
}

void MapZoomTest::dragMovesTheMap()
{
    MapScene scene(connections(30, 45, 2), {500, 400});
    scene.action("mapFullSize")->trigger();
    scene.selection.select({scene.figure().arrows.first().id});
    QWidget* viewport = scene.canvas->viewport();
    const QPoint start = viewport->rect().center();
    const QPointF place = scene.canvas->mapToScene(start);
    QTest::mousePress(viewport, Qt::LeftButton, {}, start);
    QTest::mouseMove(viewport, start + QPoint(30, 20));
    QTest::mouseMove(viewport, start + QPoint(60, 40));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, start + QPoint(60, 40));
    QVERIFY((scene.canvas->mapFromScene(place) - (start + QPoint(60, 40))).manhattanLength() <= 2);
    QCOMPARE(scene.selection.ids().size(), 1); // It was no click.
}

void MapZoomTest::wholeMapStaysWhole()
{
    MapScene scene(connections(30, 45, 2), {900, 600});
    const auto isWhole = [&] {
        const QRect map = scene.canvas->mapFromScene(QRectF(QPointF(), scene.figure().size)).boundingRect();
        return scene.canvas->viewport()->rect().contains(map);
    };
    QVERIFY(isWhole());
    for (const QSize& size : {QSize(420, 560), QSize(1600, 1000), QSize(1600, 300)}) {
        scene.view.resize(size);
        QTRY_VERIFY(isWhole());
        QVERIFY(!scene.canvas->horizontalScrollBar()->isVisible());
    }
    QVERIFY(scene.view.minimumSizeHint().width() < 420);
}

void MapZoomTest::newConnectionKeepsTheZoom()
{
    MapScene scene(connections(30, 45, 2), {500, 400});
    scene.action("mapZoomIn")->trigger();
    const qreal zoom = scene.canvas->zoom();
    scene.store.mergeOne(u"account"_s, connection(31, 0));
    scene.waitUntilSettled();
    QCOMPARE(scene.figure().boxes.size(), 31);
    QCOMPARE(scene.canvas->zoom(), zoom);
}

QTEST_MAIN(MapZoomTest)
#include "mapzoom_test.moc"
