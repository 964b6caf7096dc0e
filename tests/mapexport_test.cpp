// SPDX-License-Identifier: Apache-2.0
#include "tests/support/mapworld.h"
#include "tests/support/smalldisk.h"
#include "ui/mapexport.h"
#include "ui/mapview.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using mapworld::connection;
using mapworld::connectionId;
using mapworld::connections;

class MapExportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void svgHoldsEveryName_data();
    void svgHoldsEveryName();
    void svgIsDrawnAsItIsPainted();
    void pngIsTheWholeMapTwiceAsLarge();
    void filesAreLightInADarkWindow();
    void filesShowNoSelection();
    void largeMapStaysAnImage();
    void choosesTheFormatByName();
    void exportsThroughTheDialog_data();
    void exportsThroughTheDialog();
    void saysWhyNothingWasWritten();
    void fullDiskKeepsTheOldFile();
    void paintsForPrint();
};

namespace {

MapPicture pictureOf(const QList<OrgConnection>& list)
{
    mapworld::Desk desk(list);
    const MapContent content = mapContent(desk.store, desk.drafts, {list.first().id});
    const auto layout = layOutMap(mapGraph(content, QFont()));
    if (!layout)
        qFatal("Graphviz: %s", qPrintable(layout.error()));
    return {.figure = mapFigure(content, *layout, QFont(), Qt::LeftToRight),
        .legend = mapLegend(content),
        .font = QFont(),
        .direction = Qt::LeftToRight};
}

/// What an SVG file says: in texts, and beside the drawing.
struct SvgWords {
    QString title;
    QString description;
    QStringList texts;
    QString error;
};

SvgWords wordsOf(const QByteArray& svg)
{
    SvgWords words;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"title"_s)
            words.title = reader.readElementText();
        else if (reader.name() == u"desc"_s)
            words.description = reader.readElementText();
        else if (reader.name() == u"text"_s)
            words.texts.append(reader.readElementText());
    }
    words.error = reader.errorString();
    return words;
}

OrgConnection named(const QString& source)
{
    OrgConnection result = connection(0, 1);
    result.sourceOrg = Org {result.sourceOrg.id(), source};
    return result;
}

QImage painted(const MapPicture& picture, qreal scale)
{
    QImage image((picture.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMapPicture(&painter, picture, image.rect());
    return image;
}

/// How much two images of the same size differ, from 0 to 255 on the average.
double difference(const QImage& one, const QImage& other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
    }
    return sum / one.width() / one.height();
}

/// Something is painted within so many pixels of every side.
bool reachesEverySide(const QImage& image, int distance)
{
    const auto isEmpty = [&](const QRect& part) {
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x) {
                if (qGray(image.pixel(x, y)) < 250)
                    return false;
            }
        }
        return true;
    };
    const QRect all = image.rect();
    return !isEmpty(QRect(all.topLeft(), QSize(distance, all.height())))
        && !isEmpty(QRect(all.topLeft(), QSize(all.width(), distance)))
        && !isEmpty(QRect(all.width() - distance, 0, distance, all.height()))
        && !isEmpty(QRect(0, all.height() - distance, all.width(), distance));
}

/// The map in a window, ready to be exported.
struct Scene : mapworld::Desk {
    explicit Scene(const QList<OrgConnection>& list)
        : Desk(list)
    {
        view.resize(600, 400);
        view.show();
        if (!QTest::qWaitFor([this] { return view.isSettled(); }, 60000))
            qFatal("The map is not laid out.");
    }

    /// Answers the dialog as a person would.
    void exportAs(const QString& name)
    {
        view.findChild<QToolButton*>(u"mapExportButton"_s)->click();
        auto* dialog = view.findChild<QFileDialog*>(u"mapExportDialog"_s);
        if (!dialog)
            qFatal("There is no dialog.");
        dialog->setDirectory(folder.path());
        auto* edit = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        edit->setText(name);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    MapView view {store, drafts, selection};
};

} // namespace

void MapExportTest::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
}

void MapExportTest::cleanup()
{
    QApplication::setPalette(QApplication::style()->standardPalette());
}

void MapExportTest::svgHoldsEveryName_data()
{
    QTest::addColumn<QList<OrgConnection>>("list");
    QTest::newRow("3 organizations") << connections(3, 2, 1);
    QTest::newRow("30 organizations") << connections(30, 45, 2);
    QTest::newRow("200 organizations") << connections(200, 600, 6);
    QTest::newRow("markup") << QList<OrgConnection> {named(u"<b>\"Pay\"</b> & ]]> 'Co' \\N"_s)};
    QTest::newRow("control characters") << QList<OrgConnection> {named(u"Pay\u0001\u0008ments\uFFFE"_s)};
    QTest::newRow("half a surrogate pair")
        << QList<OrgConnection> {named(u"Pay"_s + QChar(0xD800) + u"ments"_s)};
    QTest::newRow("Hebrew") << QList<OrgConnection> {named(u"סליקת אשראי"_s)};
    QTest::newRow("too long to be drawn") << QList<OrgConnection> {named(QString(300, u'x'))};
}

void MapExportTest::svgHoldsEveryName()
{
    QFETCH(const QList<OrgConnection>, list);
    const MapPicture picture = pictureOf(list);
    const QByteArray svg = mapToSvg(picture);
    const SvgWords words = wordsOf(svg);
    QCOMPARE(words.error, QString());
    QCOMPARE(words.title, u"Org connections"_s);
    for (const MapBox& box : picture.figure.boxes) {
        QVERIFY2(words.texts.contains(box.label), qPrintable(box.label));
        QVERIFY2(words.description.contains(box.name), qPrintable(box.name));
    }
    for (const MapArrow& arrow : picture.figure.arrows)
        QVERIFY2(words.description.contains(arrow.words), qPrintable(arrow.words));
    for (const MapLegendEntry& entry : picture.legend)
        QVERIFY2(words.texts.contains(entry.text), qPrintable(entry.text));
    QVERIFY(QSvgRenderer(svg).isValid());
}

void MapExportTest::svgIsDrawnAsItIsPainted()
{
    const MapPicture picture = pictureOf(connections(30, 45, 2));
    QSvgRenderer renderer(mapToSvg(picture));
    QCOMPARE(renderer.viewBoxF().size().toSize(), picture.size().toSize());
    const QImage expected = painted(picture, 1);
    QImage image(expected.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QImage blank(expected.size(), QImage::Format_RGB32);
    blank.fill(Qt::white);
    // Letters fall on other fractions of pixels.
    QVERIFY(difference(expected, image) < difference(expected, blank) / 4);
}

void MapExportTest::pngIsTheWholeMapTwiceAsLarge()
{
    const MapPicture picture = pictureOf(connections(30, 45, 2));
    const QImage image = QImage::fromData(mapToPng(picture), "PNG");
    QCOMPARE(image.size(), (picture.size() * 2).toSize());
    QCOMPARE(image.text(u"Title"_s), u"Org connections"_s);
    constexpr int margin = 2 * 24;
    QVERIFY(reachesEverySide(image, margin));
    QCOMPARE(difference(image, painted(picture, 2)), 0.0);
}

void MapExportTest::filesAreLightInADarkWindow()
{
    QApplication::setPalette(QApplication::style()->standardPalette());
    const MapPicture picture = pictureOf(connections(3, 2, 1));
    const QByteArray svg = mapToSvg(picture);
    const QByteArray png = mapToPng(picture);
    QApplication::setPalette(QPalette(QColor(0x35, 0x37, 0x3b), QColor(0x25, 0x27, 0x2b)));
    QVERIFY(mapToSvg(picture) == svg);
    QVERIFY(mapToPng(picture) == png);
    QCOMPARE(QImage::fromData(png).pixelColor(1, 1), QColor(Qt::white));
}

void MapExportTest::filesShowNoSelection()
{
    Scene scene(connections(3, 2, 1));
    const QString plain = scene.folder.filePath(u"plain.png"_s);
    const QString selected = scene.folder.filePath(u"selected.png"_s);
    QSignalSpy exported(&scene.view, &MapView::exported);
    scene.exportAs(u"plain.png"_s);
    QTRY_COMPARE(exported.size(), 1);
    QTRY_VERIFY(!scene.view.findChild<QFileDialog*>());
    scene.selection.select({scene.store.connections().first().id});
    scene.selection.setMatching([](const QString&) { return false; });
    scene.exportAs(u"selected.png"_s);
    QTRY_COMPARE(exported.size(), 2);
    QVERIFY(QImage(plain) == QImage(selected));
}

void MapExportTest::largeMapStaysAnImage()
{
    MapPicture picture = pictureOf(connections(3, 2, 1));
    picture.figure.size = QSizeF(100000, 50);
    const QImage image = QImage::fromData(mapToPng(picture), "PNG");
    QVERIFY(!image.isNull());
    QVERIFY(image.width() <= 16000);
}

void MapExportTest::choosesTheFormatByName()
{
    QCOMPARE(mapFormatOf(u"map.svg"_s), MapFormat::Svg);
    QCOMPARE(mapFormatOf(u"map.PNG"_s), MapFormat::Png);
    QCOMPARE(mapFormatOf(u"map"_s), MapFormat::Svg);
}

void MapExportTest::exportsThroughTheDialog_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("SVG") << u"map.svg"_s << u"map.svg"_s << QByteArray("<?xml");
    QTest::newRow("PNG") << u"map.png"_s << u"map.png"_s << QByteArray("\x89PNG");
    QTest::newRow("no suffix") << u"map"_s << u"map.svg"_s << QByteArray("<?xml");
}

void MapExportTest::exportsThroughTheDialog()
{
    QFETCH(const QString, name);
    QFETCH(const QString, written);
    QFETCH(const QByteArray, start);
    Scene scene(connections(30, 45, 2));
    QSignalSpy exported(&scene.view, &MapView::exported);
    scene.exportAs(name);
    QTRY_COMPARE(exported.size(), 1);
    const QString path = scene.folder.filePath(written);
    QCOMPARE(exported.first().first().toString(), path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
}

void MapExportTest::saysWhyNothingWasWritten()
{
    const auto written = exportMap(u"/proc/none/map.svg"_s, MapFormat::Svg, pictureOf(connections(3, 2, 1)));
    QVERIFY(!written);
    QVERIFY(written.error().contains(u"/proc/none/map.svg"_s));

    Scene scene(connections(3, 2, 1));
    scene.exportAs(u"/proc/none/map.svg"_s);
    const auto* text = scene.view.findChild<QLabel*>(u"bannerText"_s);
    QTRY_VERIFY(text->isVisible());
    QVERIFY(text->text().contains(u"/proc/none/map.svg"_s));
}

void MapExportTest::fullDiskKeepsTheOldFile()
{
    SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("This machine does not let a test mount a small disk.");
    const QString path = disk.path(u"map.svg"_s);
    const MapPicture picture = pictureOf(connections(30, 45, 2));
    QVERIFY(exportMap(path, MapFormat::Svg, pictureOf(connections(3, 2, 1))));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    disk.fill();
    const auto written = exportMap(path, MapFormat::Svg, picture);
    QVERIFY(!written);
    QVERIFY(written.error().startsWith(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == before);
    file.close();
    disk.makeRoom();
    QVERIFY(exportMap(path, MapFormat::Svg, picture));
}

void MapExportTest::paintsForPrint()
{
    mapworld::Desk desk(connections(30, 45, 2));
    MapView view(desk.store, desk.drafts, desk.selection);
    QImage page(1200, 1600, QImage::Format_RGB32);
    page.fill(Qt::white);
    const QImage blank = page;
    const QRectF part(100, 200, 1000, 700);
    QPainter painter(&page);
    QVERIFY(view.picture().figure.boxes.isEmpty()); // It is not laid out yet.
    view.prepare();
    QTRY_VERIFY(view.isSettled());
    paintMapPicture(&painter, view.picture(), part);
    painter.end();
    const QImage inside = page.copy(part.toRect());
    QVERIFY(difference(inside, blank.copy(part.toRect())) > 3);
    painter.begin(&page);
    painter.fillRect(part, Qt::white);
    painter.end();
    QCOMPARE(page, blank); // Nothing was painted beside it.
}

QTEST_MAIN(MapExportTest)
#include "mapexport_test.moc"
