// SPDX-License-Identifier: Apache-2.0
#include "tests/support/mapscene.h"
#include "ui/language.h"
#include "ui/maphit.h"
#include "ui/mappainter.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;
using mapworld::connection;
using mapworld::connectionId;
using mapworld::connections;

class MapTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void showsWhatThereIs();
    void emptyMapSaysSo();
    void everyTypeHasItsOwnLine_data();
    void everyTypeHasItsOwnLine();
    void clickSelectsEverywhere();
    void clickNearAnArrowIsEnough();
    void clickOnAnOrganizationTakesItsConnections();
    void controlAddsToTheSelection();
    void selectionOfOthersIsMarked();
    void selectionOfOthersIsScrolledIntoView();
    void selectionWhileHiddenIsSeenLater();
    void doubleClickActivates();
    void contextMenuIsAboutWhatIsClicked();
    void hoverLightsNeighbours();
    void searchDimsTheRest();
    void draftIsMarkedInPlace();
    void riskIsMarked();
    void tooltipsHaveTheWholeName();
    void keysGoThroughTheConnections();
    void keysBeginWhereOneBeginsToRead();
    void screenReaderIsSentToTheList();
    void rightToLeftShowsTheSame();
    void hiddenMapWaits();
    void hiddenMapIsNotExported();
    void longLayoutShowsProgress();
    void viewMayBeDestroyedAtWork();
};

namespace {

/// How dark the darkest pixel is, from 0 (black) to 255.
int darkest(const QImage& picture)
{
    int level = 255;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            level = std::min(level, qGray(picture.pixel(x, y)));
    }
    return level;
}

/// Three around one, one of them with an arrow back, and a pair apart.
QList<OrgConnection> smallWorld()
{
    return {connection(1, 0), connection(2, 0, {u"logs"_s, u"metrics"_s}), connection(3, 0, {u"audit"_s}),
        connection(0, 3), connection(4, 5)};
}

} // namespace

void MapTest::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(QApplication::style()->standardPalette());
    installTranslations();
    QLocale::setDefault(QLocale::c());
}

void MapTest::showsWhatThereIs()
{
    MapScene scene(smallWorld());
    QCOMPARE(scene.figure().boxes.size(), 6);
    QCOMPARE(scene.figure().arrows.size(), 5);
    QVERIFY(scene.canvas->isVisible());
    const QRect part = scene.rectOf(1);
    QVERIFY(darkest(scene.picture(part)) < 80); // The name is written there.

    scene.store.mergeOne(u"account"_s, connection(6, 0));
    scene.waitUntilSettled();
    QCOMPARE(scene.figure().boxes.size(), 7);
    scene.store.remove(connectionId(4, 5));
    scene.waitUntilSettled();
    QCOMPARE(scene.figure().boxes.size(), 5);
}

void MapTest::emptyMapSaysSo()
{
    MapScene scene({});
    const auto* title = scene.view.findChild<QLabel*>(u"emptyTitle"_s);
    QVERIFY(title->isVisible());
    QCOMPARE(title->text(), u"No connections to draw"_s);
    QVERIFY(!scene.action("mapExport")->isEnabled());
    scene.store.merge(u"account"_s, smallWorld());
    scene.waitUntilSettled();
    QVERIFY(!title->isVisible());
    QVERIFY(scene.action("mapExport")->isEnabled());
    scene.store.clear();
    scene.waitUntilSettled();
    QVERIFY(title->isVisible());
}

void MapTest::everyTypeHasItsOwnLine_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QApplication::style()->standardPalette();
    QTest::newRow("dark") << QPalette(QColor(0x393B40), QColor(0x2B2D30));
    QTest::newRow("high contrast") << QPalette(Qt::black, Qt::black);
}

void MapTest::everyTypeHasItsOwnLine()
{
    QFETCH(const QPalette, palette);
    QList<QPen> pens;
    const ConnectionTypes types {u"logs"_s, u"metrics"_s, u"audit"_s, u"unknown"_s};
    QCOMPARE(types.wireNames().size(), knownTypes().size() + 1);
    for (const Chip& chip : chipsFor(types)) {
        const QPen pen = mapPen(chip, palette);
        QVERIFY(theme::contrastRatio(pen.color(), mapGround(palette)) >= 3);
        for (const QPen& other : std::as_const(pens)) {
            QVERIFY2(pen.color() != other.color(), qPrintable(chip.label));
            QVERIFY2(pen.dashPattern() != other.dashPattern(), qPrintable(chip.label));
        }
        QVERIFY2(pen.dashPattern() != mapDraftPen(palette).dashPattern(), qPrintable(chip.label));
        pens.append(pen);
    }
    QVERIFY(theme::contrastRatio(mapDraftPen(palette).color(), mapGround(palette)) >= 3);
}

void MapTest::clickSelectsEverywhere()
{
    MapScene scene(smallWorld());
    QSignalSpy changed(&scene.selection, &Selection::changed);
    scene.click(scene.placeOf(connectionId(2, 0)));
    QCOMPARE(scene.selection.ids(), QStringList {connectionId(2, 0)});
    scene.click(scene.placeOf(connectionId(0, 3)));
    QCOMPARE(scene.selection.ids(), QStringList {connectionId(0, 3)});
    scene.click(scene.canvas->viewport()->rect().topLeft() + QPoint(3, 3));
    QCOMPARE(scene.selection.ids(), QStringList());
    QCOMPARE(changed.size(), 3);
}

void MapTest::clickNearAnArrowIsEnough()
{
    MapScene scene({connection(0, 1)});
    const QPoint middle = scene.placeOf(connectionId(0, 1));
    scene.click(middle + QPoint(0, 7));
    QCOMPARE(scene.selection.ids().size(), 1);
    scene.click(middle + QPoint(0, 20));
    QCOMPARE(scene.selection.ids().size(), 0);
}

void MapTest::clickOnAnOrganizationTakesItsConnections()
{
    MapScene scene(smallWorld());
    scene.click(scene.rectOf(3).center());
    QStringList ids = scene.selection.ids();
    ids.sort();
    QCOMPARE(ids, (QStringList {connectionId(0, 3), connectionId(3, 0)}));
}

void MapTest::controlAddsToTheSelection()
{
    MapScene scene(smallWorld());
    scene.click(scene.placeOf(connectionId(1, 0)));
    scene.click(scene.placeOf(connectionId(2, 0)), Qt::ControlModifier);
    QCOMPARE(scene.selection.ids(), (QStringList {connectionId(1, 0), connectionId(2, 0)}));
    scene.click(scene.placeOf(connectionId(1, 0)), Qt::ControlModifier);
    QCOMPARE(scene.selection.ids(), QStringList {connectionId(2, 0)});
    scene.click(scene.canvas->viewport()->rect().topLeft() + QPoint(3, 3), Qt::ControlModifier);
    QCOMPARE(scene.selection.ids(), QStringList {connectionId(2, 0)});
}

void MapTest::selectionOfOthersIsMarked()
{
    MapScene scene(smallWorld());
    const QRect part(scene.placeOf(connectionId(1, 0)) - QPoint(8, 8), QSize(17, 17));
    const QRect elsewhere(scene.placeOf(connectionId(4, 5)) - QPoint(8, 8), QSize(17, 17));
    const QImage before = scene.picture(part);
    const QImage beforeElsewhere = scene.picture(elsewhere);
    scene.selection.select({connectionId(1, 0)});
    QVERIFY(scene.picture(part) != before);
    QCOMPARE(scene.picture(elsewhere), beforeElsewhere);
    scene.selection.select({});
    QCOMPARE(scene.picture(part), before);
}

void MapTest::selectionOfOthersIsScrolledIntoView()
{
    MapScene scene(connections(200, 600, 6), {500, 400});
    scene.action("mapFullSize")->trigger();
    const QRect seen = scene.canvas->viewport()->rect();
    const QString leftmost = std::min_element(scene.figure().arrows.cbegin(), scene.figure().arrows.cend(),
        [](const MapArrow& a, const MapArrow& b) {
            return a.line.boundingRect().right() < b.line.boundingRect().right();
        })->id;
    QVERIFY(!seen.contains(scene.placeOf(leftmost)));
    const qreal zoom = scene.canvas->zoom();
    scene.selection.select({leftmost});
    QVERIFY(seen.intersects(scene.canvas->mapFromScene(scene.arrow(leftmost).bounds()).boundingRect()));
    QCOMPARE(scene.canvas->zoom(), zoom);
}

void MapTest::selectionWhileHiddenIsSeenLater()
{
    MapScene scene(connections(60, 120, 3), {400, 300});
    scene.action("mapFullSize")->trigger();
    const QString lowest = std::max_element(scene.figure().arrows.cbegin(), scene.figure().arrows.cend(),
        [](const MapArrow& a, const MapArrow& b) {
            return a.bounds().top() < b.bounds().top();
        })->id;
    scene.view.hide();
    scene.selection.select({lowest});
    scene.view.show();
    const QRect bounds = scene.canvas->mapFromScene(scene.arrow(lowest).bounds()).boundingRect();
    QTRY_VERIFY(scene.canvas->viewport()->rect().intersects(bounds));
}

void MapTest::doubleClickActivates()
{
    MapScene scene(smallWorld());
    QSignalSpy activated(&scene.selection, &Selection::activated);
    const QPoint place = scene.placeOf(connectionId(2, 0));
    scene.click(place); // As a real double click begins.
    QTest::mouseDClick(scene.canvas->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(activated, QList<QVariantList> {{connectionId(2, 0)}});
    QCOMPARE(scene.selection.ids(), QStringList {connectionId(2, 0)});
}

void MapTest::contextMenuIsAboutWhatIsClicked()
{
    MapScene scene(smallWorld());
    QAction own(u"Delete…"_s);
    scene.view.setContextActions({&own});
    const auto ask = [&](const QPoint& place) {
        QContextMenuEvent event(
            QContextMenuEvent::Mouse, place, scene.canvas->viewport()->mapToGlobal(place));
        QApplication::sendEvent(scene.canvas->viewport(), &event);
        return scene.canvas->findChildren<QMenu*>().last();
    };
    const QMenu* menu = ask(scene.placeOf(connectionId(2, 0)));
    QVERIFY(menu->isVisible());
    QCOMPARE(menu->actions().first(), &own);
    QVERIFY(menu->actions().contains(scene.action("mapExport")));
    QCOMPARE(scene.selection.ids(), QStringList {connectionId(2, 0)});
    scene.selection.select({connectionId(1, 0), connectionId(2, 0)});
    ask(scene.placeOf(connectionId(2, 0)));
    QCOMPARE(scene.selection.ids().size(), 2); // The menu is about all of them.
}

void MapTest::hoverLightsNeighbours()
{
    MapScene scene(smallWorld());
    scene.hover(QPoint(2, 2));
    const QImage before = scene.picture();
    const auto darkestAt = [&](int org) { return darkest(scene.picture(scene.rectOf(org))); };
    const int usual = darkestAt(5);
    scene.hover(scene.rectOf(1).center());
    QTRY_VERIFY(darkestAt(5) > usual + 40);
    QVERIFY(darkestAt(2) > usual + 40);
    QVERIFY(darkestAt(0) <= usual + 5); // The neighbour.
    scene.hover(QPoint(2, 2));
    QTRY_COMPARE(scene.picture(), before);

    MapHit pointed;
    for (int i = 0; i < scene.figure().boxes.size(); ++i) {
        if (scene.figure().boxes.at(i).id == mapworld::org(1).id)
            pointed.box = i;
    }
    const MapState state = mapState(scene.figure(), scene.selection, pointed);
    for (qsizetype i = 0; i < scene.figure().arrows.size(); ++i) {
        const bool isOwn = scene.figure().arrows.at(i).id == connectionId(1, 0);
        QCOMPARE(state.arrowTone(i), isOwn ? MapTone::Lit : MapTone::Dim);
    }
    QCOMPARE(state.boxes.count(MapTone::Lit), 2);
}

void MapTest::searchDimsTheRest()
{
    MapScene scene(smallWorld());
    const auto darkestAt = [&](int org) { return darkest(scene.picture(scene.rectOf(org))); };
    const int usual = darkestAt(5);
    const QPoint other = scene.placeOf(connectionId(4, 5));
    scene.selection.setMatching([](const QString& id) { return id == connectionId(1, 0); });
    QVERIFY(darkestAt(5) > usual + 40);
    QVERIFY(darkestAt(4) > usual + 40);
    QVERIFY(darkestAt(1) <= usual + 5);
    QVERIFY(darkestAt(0) <= usual + 5);
    scene.click(other); // It is not there to be clicked on.
    QCOMPARE(scene.selection.ids(), QStringList());
    scene.click(scene.rectOf(0).center());
    QCOMPARE(scene.selection.ids(), QStringList {connectionId(1, 0)});
    scene.hover(QPoint(2, 2));
    scene.selection.setMatching(nullptr);
    QTRY_VERIFY(darkestAt(5) <= usual + 5);
    scene.click(other);
    QCOMPARE(scene.selection.ids(), QStringList {connectionId(4, 5)});
}

void MapTest::draftIsMarkedInPlace()
{
    MapScene scene(smallWorld());
    const QString id = connectionId(2, 0);
    const QImage before = scene.picture();
    const QRect box = scene.rectOf(2);
    scene.edit(id, {u"logs"_s, u"audit"_s});
    scene.waitUntilSettled();
    const MapArrow& arrow = scene.arrow(id);
    QVERIFY(!arrow.draftOutline.isEmpty());
    QVERIFY(mapDraftPen(scene.view.palette()).style() == Qt::CustomDashLine);
    QCOMPARE(arrow.strokes.size(), 3);
    QCOMPARE(arrow.signs.size(), 2);
    QCOMPARE(arrow.signs.at(0).kind, MapSign::Kind::Removed);
    QCOMPARE(arrow.signs.at(1).kind, MapSign::Kind::Added);
    QVERIFY(arrow.words.endsWith(u"Logs, Metrics (removed), Audit Trail (added)"_s));
    QVERIFY(scene.picture() != before);
    QCOMPARE(scene.rectOf(2), box);
    const auto* legend = scene.view.findChild<QWidget*>(u"mapLegend"_s);
    QCOMPARE(legend->accessibleName(), u"Legend: Logs, Metrics, Audit Trail, Edited, not saved"_s);
    scene.drafts.discard(id);
    scene.waitUntilSettled();
    QCOMPARE(scene.picture(), before);
}

void MapTest::riskIsMarked()
{
    MapScene scene(smallWorld());
    const QImage before = scene.picture();
    scene.view.setRiskyConnections([] { return QSet<QString> {connectionId(1, 0)}; });
    scene.waitUntilSettled();
    QVERIFY(scene.picture() != before);
    QCOMPARE(scene.arrow(connectionId(1, 0)).signs.size(), 1);
    QCOMPARE(scene.arrow(connectionId(1, 0)).signs.first().kind, MapSign::Kind::Risk);
    QVERIFY(scene.arrow(connectionId(2, 0)).signs.isEmpty());
    QVERIFY(scene.view.findChild<QWidget*>(u"mapLegend"_s)->accessibleName().endsWith(u"At risk"_s));
    scene.view.setRiskyConnections(nullptr);
    scene.waitUntilSettled();
    QCOMPARE(scene.picture(), before);
}

void MapTest::tooltipsHaveTheWholeName()
{
    OrgConnection odd = connection(0, 1);
    odd.sourceOrg = Org {
        odd.sourceOrg.id(), u"<b>Cross-Border</b> Acquiring, Foreign Exchange and Regulatory Reporting"_s};
    MapScene scene({odd});
    const auto ask = [&](const QPoint& place) {
        QHelpEvent event(QEvent::ToolTip, place, scene.canvas->viewport()->mapToGlobal(place));
        QApplication::sendEvent(scene.canvas->viewport(), &event);
        return QToolTip::text();
    };
    const QString box = ask(scene.rectOf(0).center());
    QCOMPARE(box, theme::plainToolTip(odd.sourceOrg.name() + u"\nSource of 1 connection"_s));
    QVERIFY(!box.contains(u"<b>"_s));
    QVERIFY(ask(scene.placeOf(odd.id)).contains(u"Logs"_s));
    ask(QPoint(2, 2));
    QTRY_VERIFY(!QToolTip::isVisible());
}

void MapTest::keysGoThroughTheConnections()
{
    MapScene scene(smallWorld());
    QSignalSpy activated(&scene.selection, &Selection::activated);
    QCOMPARE(scene.canvas->focusPolicy(), Qt::StrongFocus);
    scene.canvas->setFocus(Qt::TabFocusReason);
    QSet<QString> met;
    scene.press(Qt::Key_Down);
    QCOMPARE(scene.selection.ids().size(), 1);
    for (const int key : {Qt::Key_Up, Qt::Key_Up, Qt::Key_Up, Qt::Key_Up, Qt::Key_Up, Qt::Key_Down,
             Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down}) {
        met.insert(scene.selection.ids().value(0));
        scene.press(key);
    }
    QVERIFY(met.size() >= 4);
    const QString current = scene.selection.ids().value(0);
    const int y = scene.placeOf(current).y();
    scene.press(Qt::Key_Up);
    QVERIFY(scene.placeOf(scene.selection.ids().value(0)).y() < y);
    scene.press(Qt::Key_Return);
    QCOMPARE(activated, QList<QVariantList> {{scene.selection.ids().value(0)}});
    scene.press(Qt::Key_Escape);
    QCOMPARE(scene.selection.ids(), QStringList());

    scene.selection.setMatching([](const QString& id) { return id == connectionId(4, 5); });
    scene.press(Qt::Key_Right);
    QCOMPARE(scene.selection.ids(), QStringList {connectionId(4, 5)});
    scene.press(Qt::Key_Tab);
    QVERIFY(!scene.canvas->hasFocus()); // One can leave as well.
}

void MapTest::screenReaderIsSentToTheList()
{
    MapScene scene(smallWorld());
    const auto* interface = QAccessible::queryAccessibleInterface(scene.canvas);
    QCOMPARE(interface->text(QAccessible::Name), u"Map"_s);
    const QString words = u"The List tab shows the same connections as a table."_s;
    QVERIFY(interface->text(QAccessible::Description).contains(words));
    scene.selection.select({connectionId(4, 5)});
    const QString description = interface->text(QAccessible::Description);
    QVERIFY(description.contains(scene.arrow(connectionId(4, 5)).words));
    QVERIFY(description.contains(words));
    for (const auto* button : scene.view.findChildren<QAbstractButton*>())
        QVERIFY2(
            !button->isVisible() || !button->accessibleName().isEmpty(), qPrintable(button->objectName()));
}

void MapTest::rightToLeftShowsTheSame()
{
    MapScene scene(smallWorld());
    const int left = scene.rectOf(1).left();
    const int right = scene.rectOf(0).left();
    QVERIFY(left < right);
    scene.view.setLayoutDirection(Qt::RightToLeft);
    scene.waitUntilSettled();
    QVERIFY(scene.rectOf(1).left() > scene.rectOf(0).left());
    scene.click(scene.placeOf(connectionId(4, 5)));
    QCOMPARE(scene.selection.ids(), QStringList {connectionId(4, 5)});
    QVERIFY(scene.figure().isMirrored);
}

void MapTest::keysBeginWhereOneBeginsToRead()
{
    MapFigure figure;
    figure.size = QSizeF(100, 40);
    for (const qreal x : {10.0, 90.0}) {
        MapArrow arrow;
        arrow.line = QPolygonF({QPointF(x, 10), QPointF(x, 30)});
        figure.arrows.append(arrow);
    }
    const auto first = [&] { return arrowTowards(figure, -1, Qt::Key_Down, [](auto&) { return true; }); };
    QCOMPARE(first(), 0);
    figure.isMirrored = true;
    QCOMPARE(first(), 1);
}

void MapTest::hiddenMapWaits()
{
    mapworld::Desk desk(smallWorld());
    MapView view(desk.store, desk.drafts, desk.selection);
    QSignalSpy settled(&view, &MapView::settled);
    QCoreApplication::processEvents();
    QVERIFY(!view.isSettled());
    view.prepare();
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY(view.isSettled());
    view.prepare();
    QCOMPARE(settled.size(), 2);
    desk.store.mergeOne(u"account"_s, connection(6, 0));
    QVERIFY(!view.isSettled());
}

void MapTest::hiddenMapIsNotExported()
{
    MapScene scene(smallWorld());
    QVERIFY(scene.action("mapExport")->isEnabled());
    scene.view.hide();
    QVERIFY(!scene.action("mapExport")->isEnabled());
    scene.store.clear();
    scene.store.merge(u"other"_s, {connection(7, 8)});
    scene.view.show();
    QVERIFY(!scene.action("mapExport")->isEnabled()); // What it shows is still of the other account.
    scene.waitUntilSettled();
    QCOMPARE(scene.figure().boxes.size(), 2);
    QVERIFY(scene.action("mapExport")->isEnabled());
}

void MapTest::longLayoutShowsProgress()
{
    mapworld::Desk desk(connections(1500, 4000, 6));
    MapView view(desk.store, desk.drafts, desk.selection);
    view.resize(900, 600);
    view.show();
    const auto* title = view.findChild<QLabel*>(u"emptyTitle"_s);
    auto* button = view.findChild<QPushButton*>(u"emptyPrimary"_s);
    QTRY_VERIFY(title->isVisible());
    QCOMPARE(title->text(), u"Laying out…"_s);
    QCOMPARE(button->text(), u"Cancel"_s);
    button->click();
    QVERIFY(view.isSettled());
    QCOMPARE(title->text(), u"The map is not laid out"_s);
    QCOMPARE(button->text(), u"Lay Out Map"_s);
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(view.isSettled(), 60000);
    QCOMPARE(view.findChild<MapCanvas*>()->figure().arrows.size(), 4000);

    desk.store.mergeOne(u"account"_s, connection(1501, 0));
    const auto* working = view.findChild<QWidget*>(u"mapWorking"_s);
    QTRY_VERIFY(working->isVisible());
    QVERIFY(!title->isVisible()); // The map of before stays meanwhile.
    view.findChild<QToolButton*>(u"mapCancelButton"_s)->click();
    QVERIFY(!working->isVisible());
    QCOMPARE(title->text(), u"The map is not laid out"_s);
}

void MapTest::viewMayBeDestroyedAtWork()
{
    mapworld::Desk desk(connections(200, 600, 6));
    auto view = std::make_unique<MapView>(desk.store, desk.drafts, desk.selection);
    view->show();
    QVERIFY(!view->isSettled());
    view.reset();
    desk.store.mergeOne(u"account"_s, connection(201, 0));
    QCoreApplication::processEvents();
}

QTEST_MAIN(MapTest)
#include "map_test.moc"
