// SPDX-License-Identifier: Apache-2.0
#include "tests/support/commalocale.h"
#include "tests/support/mapworld.h"
#include "ui/changewords.h"
#include "ui/mapfigure.h"
#include "ui/maplayouter.h"
#include "ui/mapline.h"
#include "ui/theme.h"

#include <QFontMetricsF>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using mapworld::connection;
using mapworld::connectionId;
using mapworld::connections;

class MapLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void equalInputMakesEqualMaps_data();
    void equalInputMakesEqualMaps();
    void anEditMovesNothing();
    void decimalCommasDoNotMatter();
    void oddNamesAreOnlyNames_data();
    void oddNamesAreOnlyNames();
    void longNamesAreElidedInTheMiddle();
    void manyConnectionsMakeANameLarger();
    void arrowsPointAtTheDestination();
    void bothDirectionsLieSideBySide();
    void typesLieSideBySide();
    void oddConnectionsAreDrawn_data();
    void oddConnectionsAreDrawn();
    void whatIsGoneIsNotDrawn();
    void rightToLeftIsMirrored();
    void newestRequestWins();
    void whatIsCancelledIsNotHeard();
    void mayBeDestroyedAtWork();
};

namespace {

MapContent contentOf(const QList<OrgConnection>& list)
{
    const mapworld::Desk desk(list);
    return mapContent(desk.store, desk.drafts, {});
}

MapLayout layoutOf(const MapContent& content)
{
    const auto layout = layOutMap(mapGraph(content, QFont()));
    if (!layout)
        qFatal("Graphviz: %s", qPrintable(layout.error()));
    return *layout;
}

MapFigure figureOf(const MapContent& content, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return mapFigure(content, layoutOf(content), QFont(), direction);
}

void addWorlds()
{
    QTest::addColumn<QList<OrgConnection>>("list");
    QTest::newRow("one pair") << connections(2, 1, 1);
    QTest::newRow("3 organizations") << connections(3, 2, 1);
    QTest::newRow("21 organizations") << connections(21, 25, 3);
    QTest::newRow("30 organizations") << connections(30, 45, 2);
    QTest::newRow("30 around one") << connections(30, 29, 1);
    QTest::newRow("60 organizations") << connections(60, 120, 3);
    QTest::newRow("200 organizations") << connections(200, 600, 6);
    QTest::newRow("200 around one") << connections(200, 199, 1);
    QTest::newRow("200 at random") << connections(200, 600, 0);
    QTest::newRow("12 that all share with all") << connections(12, 132, 0);
    QList<OrgConnection> pairs;
    for (int source = 0; source < 100; source += 2)
        pairs.append(connection(source, source + 1));
    QTest::newRow("50 pairs apart") << pairs;
}

bool touches(const QRectF& rect, const QPointF& point)
{
    constexpr qreal almost = 2;
    return rect.adjusted(-almost, -almost, almost, almost).contains(point);
}

OrgConnection named(const QString& source, const QString& sink)
{
    OrgConnection result = connection(0, 1);
    result.sourceOrg = Org {result.sourceOrg.id(), source};
    result.sinkOrg = Org {result.sinkOrg.id(), sink};
    return result;
}

} // namespace

void MapLayoutTest::nothingOverlaps_data()
{
    addWorlds();
}

void MapLayoutTest::nothingOverlaps()
{
    QFETCH(const QList<OrgConnection>, list);
    const MapContent content = contentOf(list);
    const MapFigure figure = figureOf(content);
    QCOMPARE(figure.boxes.size(), content.orgs.size());
    QCOMPARE(figure.arrows.size(), list.size());
    const QRectF whole(QPointF(), figure.size);
    for (qsizetype i = 0; i < figure.boxes.size(); ++i) {
        const MapBox& box = figure.boxes.at(i);
        QVERIFY2(whole.contains(box.rect), qPrintable(box.name));
        QVERIFY(QFontMetricsF(box.font).horizontalAdvance(box.label) < box.rect.width());
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(!box.rect.intersects(figure.boxes.at(j).rect), qPrintable(box.name));
    }
    for (const MapArrow& arrow : figure.arrows) {
        QVERIFY2(touches(figure.boxes.at(arrow.source).rect, arrow.line.first()), qPrintable(arrow.words));
        QVERIFY2(touches(figure.boxes.at(arrow.sink).rect, arrow.head.first()), qPrintable(arrow.words));
    }
}

void MapLayoutTest::equalInputMakesEqualMaps_data()
{
    addWorlds();
}

void MapLayoutTest::equalInputMakesEqualMaps()
{
    QFETCH(QList<OrgConnection>, list);
    const MapContent content = contentOf(list);
    const MapLayout first = layoutOf(content);
    std::reverse(list.begin(), list.end()); // The API's order is not documented.
    const MapContent other = contentOf(list);
    QVERIFY(other == content);
    const MapLayout second = layoutOf(other);
    QVERIFY(second.boxes == first.boxes);
    QVERIFY(second.routes == first.routes);
}

void MapLayoutTest::anEditMovesNothing()
{
    mapworld::Desk desk(connections(30, 45, 2));
    const MapContent before = mapContent(desk.store, desk.drafts, {});
    desk.edit(desk.store.connections().first().id, {u"a type of the future"_s});
    OrgConnection answer = desk.store.connections().last();
    answer.connectionTypes = {u"logs"_s, u"metrics"_s, u"audit"_s, u"rum"_s, u"dashboards"_s};
    desk.store.mergeOne(u"account"_s, answer);
    const MapContent after = mapContent(desk.store, desk.drafts, {});
    QVERIFY(before != after);
    QVERIFY(mapGraph(before, QFont()) == mapGraph(after, QFont()));
}

void MapLayoutTest::decimalCommasDoNotMatter()
{
    const MapContent content = contentOf(connections(30, 45, 2));
    const MapLayout before = layoutOf(content);
    const CommaLocale comma;
    if (!comma.isInForce())
        QSKIP("There is no C.utf8 to make a locale with decimal commas from.");
    QCOMPARE(std::strtod("1.5", nullptr), 1.0);
    QVERIFY(layoutOf(content) == before);
}

void MapLayoutTest::oddNamesAreOnlyNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("quotes") << u"\"Pay\" 'ments'"_s << u"\"Pay\" 'ments'"_s;
    QTest::newRow("HTML") << u"<b>Pay</b> &amp;"_s << u"<b>Pay</b> &amp;"_s;
    QTest::newRow("HTML with a picture") << u"<img src=x>"_s << u"<img src=x>"_s;
    QTest::newRow("Graphviz escapes") << u"\\N \\G \\l \\n"_s << u"\\N \\G \\l \\n"_s;
    QTest::newRow("record and port") << u"{a|b}:c -> d"_s << u"{a|b}:c -> d"_s;
    QTest::newRow("placeholders") << u"%1 %2 %n"_s << u"%1 %2 %n"_s;
    QTest::newRow("ampersands") << u"Pay & Co"_s << u"Pay & Co"_s;
    QTest::newRow("line ends") << u" Pay\nments\r\n\tEU "_s << u"Pay ments EU"_s;
    QTest::newRow("control characters") << u"Pay\u0001ments\u007F"_s << u"Pay ments"_s;
    QTest::newRow("zero") << u"Pay"_s + QChar(0) + u"ments"_s << u"Pay ments"_s;
    QTest::newRow("Hebrew") << u"סליקת אשראי"_s << u"סליקת אשראי"_s;
    QTest::newRow("beyond the first plane") << u"\U0001F4B3 \U00020000"_s << u"\U0001F4B3 \U00020000"_s;
    QTest::newRow("no name") << QString() << u"org-0"_s;
}

void MapLayoutTest::oddNamesAreOnlyNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, shown);
    const MapContent content = contentOf({named(name, u"Central"_s)});
    const MapFigure figure = figureOf(content);
    QCOMPARE(figure.boxes.size(), 2);
    const MapBox& box = figure.boxes.at(figure.arrows.first().source);
    QCOMPARE(box.name, shown);
    QCOMPARE(box.label, shown);
    QCOMPARE(figure.arrows.first().words, QString(changewords::isolated(shown) + u" → Central: Logs"_s));
}

void MapLayoutTest::longNamesAreElidedInTheMiddle()
{
    const QString name = u"Cross-Border Acquiring, Foreign Exchange and Regulatory Reporting for Europe"_s;
    const MapFigure figure = figureOf(contentOf({named(name, u"Central"_s)}));
    const MapBox& box = figure.boxes.at(figure.arrows.first().source);
    QCOMPARE(box.name, name);
    QVERIFY(box.label.startsWith(u"Cross"_s) && box.label.endsWith(u"Europe"_s));
    QVERIFY(box.label.size() < name.size() / 2);
}

void MapLayoutTest::manyConnectionsMakeANameLarger()
{
    const MapFigure figure = figureOf(contentOf(connections(30, 29, 1)));
    QList<int> sizes;
    for (const MapBox& box : figure.boxes) {
        if (box.sharesWith + box.receivesFrom == 1)
            sizes.append(box.font.pixelSize());
        else
            QVERIFY(box.font.pixelSize() > QFontInfo(QFont()).pixelSize());
    }
    QCOMPARE(sizes, QList<int>(29, QFontInfo(QFont()).pixelSize()));
}

void MapLayoutTest::arrowsPointAtTheDestination()
{
    const MapFigure figure = figureOf(contentOf({connection(0, 1)}));
    const MapArrow& arrow = figure.arrows.first();
    QCOMPARE(figure.boxes.at(arrow.source).name, mapworld::org(0).name);
    QVERIFY(figure.boxes.at(arrow.source).rect.right() < figure.boxes.at(arrow.sink).rect.left());
    QVERIFY(arrow.line.first().x() < arrow.line.last().x());
    QVERIFY(arrow.head.at(0).x() > arrow.head.at(1).x());
    QCOMPARE(arrow.strokes.size(), 1);
    QVERIFY(arrow.strokes.first().line.last().x() < arrow.head.first().x());
}

void MapLayoutTest::bothDirectionsLieSideBySide()
{
    const MapFigure figure = figureOf(contentOf({connection(0, 1), connection(1, 0)}));
    const MapArrow& one = figure.arrows.at(0);
    const MapArrow& other = figure.arrows.at(1);
    QVERIFY(mapline::distanceTo(one.line, other.line.first()) >= 4);
    QVERIFY(mapline::distanceTo(one.line, other.line.last()) >= 4);
    QVERIFY(
        (one.line.last().x() - one.line.first().x()) * (other.line.last().x() - other.line.first().x()) < 0);
}

void MapLayoutTest::typesLieSideBySide()
{
    const ConnectionTypes all {u"logs"_s, u"metrics"_s, u"audit"_s, u"rum"_s};
    const MapFigure figure = figureOf(contentOf({connection(0, 1, all)}));
    const MapArrow& arrow = figure.arrows.first();
    QCOMPARE(arrow.strokes.size(), 4);
    for (qsizetype i = 0; i < 4; ++i) {
        QCOMPARE(arrow.strokes.at(i).chip.wireName, all.wireNames().at(i));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(mapline::distanceTo(arrow.strokes.at(i).line, arrow.strokes.at(j).line.first()) >= 2.5);
    }
    QVERIFY(arrow.width > 0);
}

void MapLayoutTest::oddConnectionsAreDrawn_data()
{
    QTest::addColumn<QList<OrgConnection>>("list");
    QTest::addColumn<int>("orgs");
    QTest::newRow("none") << QList<OrgConnection>() << 0;
    QTest::newRow("with itself") << QList<OrgConnection> {connection(0, 0)} << 1;
    QTest::newRow("with itself and others")
        << QList<OrgConnection> {connection(0, 0), connection(0, 1), connection(1, 1)} << 2;
    OrgConnection again = connection(0, 1);
    again.id = u"another"_s;
    QTest::newRow("twice") << QList<OrgConnection> {connection(0, 1), again} << 2;
    OrgConnection bare;
    bare.id = u"bare"_s;
    QTest::newRow("nothing but an id") << QList<OrgConnection> {bare} << 1;
    QTest::newRow("no data types") << QList<OrgConnection> {connection(0, 1, {})} << 2;
    OrgConnection nameOnly = connection(0, 1);
    nameOnly.sourceOrg = Org {{}, nameOnly.sourceOrg.name()};
    QTest::newRow("a name without an id") << QList<OrgConnection> {nameOnly} << 2;
    OrgConnection namesake = connection(2, 1);
    namesake.sourceOrg = Org {namesake.sourceOrg.id(), mapworld::org(0).name};
    QTest::newRow("namesakes") << QList<OrgConnection> {connection(0, 1), namesake} << 3;
    ConnectionTypes many;
    for (int i = 0; i < 20; ++i)
        many = many.with(u"type_%1"_s.arg(i));
    QTest::newRow("twenty data types")
        << QList<OrgConnection> {connection(0, 1, many), connection(1, 0, many)} << 2;
}

void MapLayoutTest::oddConnectionsAreDrawn()
{
    QFETCH(const QList<OrgConnection>, list);
    QFETCH(const int, orgs);
    const MapFigure figure = figureOf(contentOf(list));
    QCOMPARE(figure.boxes.size(), orgs);
    QCOMPARE(figure.arrows.size(), list.size());
    for (const MapArrow& arrow : figure.arrows) {
        QVERIFY(!arrow.strokes.isEmpty());
        QVERIFY(arrow.line.size() >= 2);
        QVERIFY(touches(figure.boxes.at(arrow.sink).rect, arrow.head.first()));
        QVERIFY(!figure.boxes.at(arrow.sink).name.isEmpty());
    }
}

void MapLayoutTest::whatIsGoneIsNotDrawn()
{
    mapworld::Desk desk;
    desk.store.setLastVisit(u"account"_s, {connection(0, 1), connection(2, 1)});
    desk.store.merge(u"account"_s, {connection(0, 1), connection(2, 1)});
    desk.store.merge(u"account"_s, {connection(0, 1)});
    QCOMPARE(desk.store.find(connectionId(2, 1))->since, SinceLastVisit::Gone);
    QCOMPARE(mapContent(desk.store, desk.drafts, {}).connections.size(), 1);
}

void MapLayoutTest::rightToLeftIsMirrored()
{
    const MapContent content = contentOf(connections(30, 45, 2));
    const MapFigure left = figureOf(content);
    const MapFigure right = figureOf(content, Qt::RightToLeft);
    for (qsizetype i = 0; i < left.boxes.size(); ++i) {
        QCOMPARE(right.boxes.at(i).rect.left(), left.size.width() - left.boxes.at(i).rect.right());
        QCOMPARE(right.boxes.at(i).rect.size(), left.boxes.at(i).rect.size());
    }
    for (const MapArrow& arrow : right.arrows)
        QVERIFY(touches(right.boxes.at(arrow.sink).rect, arrow.head.first()));
}

void MapLayoutTest::newestRequestWins()
{
    MapLayouter layouter;
    QList<MapLayout> answers;
    connect(&layouter, &MapLayouter::laidOut, this, [&](const MapLayout& layout) { answers.append(layout); });
    layouter.request(mapGraph(contentOf(connections(200, 600, 6)), QFont()));
    layouter.request(mapGraph(contentOf(connections(30, 45, 2)), QFont()));
    const MapContent last = contentOf(connections(3, 2, 1));
    layouter.request(mapGraph(last, QFont()));
    QVERIFY(layouter.isBusy());
    QTRY_VERIFY(!layouter.isBusy());
    QCOMPARE(answers.size(), 1);
    QVERIFY(answers.first() == layoutOf(last));
}

void MapLayoutTest::whatIsCancelledIsNotHeard()
{
    MapLayouter layouter;
    QSignalSpy answers(&layouter, &MapLayouter::laidOut);
    layouter.request(mapGraph(contentOf(connections(200, 600, 6)), QFont()));
    layouter.cancel();
    QVERIFY(!layouter.isBusy());
    const MapGraph small = mapGraph(contentOf(connections(3, 2, 1)), QFont());
    QVERIFY(layOutMap(small)); // Waits for the other thread, since only one at a time may be in Graphviz.
    QCoreApplication::processEvents();
    QCOMPARE(answers.size(), 0);
    layouter.request(small);
    QTRY_COMPARE(answers.size(), 1);
}

void MapLayoutTest::mayBeDestroyedAtWork()
{
    auto layouter = std::make_unique<MapLayouter>();
    layouter->request(mapGraph(contentOf(connections(200, 600, 6)), QFont()));
    layouter.reset();
    QVERIFY(layOutMap(mapGraph(contentOf(connections(3, 2, 1)), QFont())));
}

QTEST_MAIN(MapLayoutTest)
#include "maplayout_test.moc"
