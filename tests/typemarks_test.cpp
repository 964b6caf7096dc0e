// SPDX-License-Identifier: Apache-2.0
#include "ui/typemarks.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

class TypeMarksTest : public QObject {
    Q_OBJECT

private slots:
    void havePlaces_data();
    void havePlaces();
    void lookAsTheDraftIs();
    void goWithTheDirection();
};

void TypeMarksTest::havePlaces_data()
{
    QTest::addColumn<ConnectionTypes>("saved");
    QTest::addColumn<ConnectionTypes>("draft");
    QTest::addColumn<QString>("marks"); // Place, letter, and "+" or "-".
    const ConnectionTypes logs {u"logs"_s};
    QTest::newRow("none") << ConnectionTypes() << ConnectionTypes() << QString();
    QTest::newRow("first and last") << ConnectionTypes {u"audit"_s, u"logs"_s}
                                    << ConnectionTypes {u"audit"_s, u"logs"_s} << u"0L 2A"_s;
    QTest::newRow("edited") << logs << ConnectionTypes {u"metrics"_s} << u"0L- 1M+"_s;
    QTest::newRow("unknown") << ConnectionTypes {u"ci_pipelines"_s} << ConnectionTypes {u"ci_pipelines"_s}
                             << u"3C"_s;
    QTest::newRow("several unknown") << ConnectionTypes {u"a"_s, u"b"_s, u"c"_s}
                                     << ConnectionTypes {u"a"_s, u"b"_s, u"c"_s} << u"33"_s;
    QTest::newRow("one of two unknown is removed")
        << ConnectionTypes {u"a"_s, u"b"_s} << ConnectionTypes {u"b"_s} << u"32"_s;
    QTest::newRow("both unknown are removed")
        << ConnectionTypes {u"a"_s, u"b"_s, u"logs"_s} << logs << u"0L 32-"_s;
}

void TypeMarksTest::havePlaces()
{
    QFETCH(const ConnectionTypes, saved);
    QFETCH(const ConnectionTypes, draft);
    QFETCH(const QString, marks);
    QStringList texts;
    for (const TypeMark& mark : typeMarksFor(chipsFor(saved, draft))) {
        const QString sign = mark.chip.mark == Chip::Mark::Added ? u"+"_s
            : mark.chip.mark == Chip::Mark::Removed              ? u"-"_s
                                                                 : QString();
        texts.append(QString::number(mark.place) + mark.letter + sign);
    }
    QCOMPARE(texts.join(u' '), marks);
    QCOMPARE(typeMarkPlaces(true), knownTypes().size() + 1);
    QCOMPARE(typeMarkPlaces(false), knownTypes().size());
}

namespace {

QImage picture(const ConnectionTypes& saved, const ConnectionTypes& draft, Qt::LayoutDirection direction)
{
    QImage image(120, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintTypeMarks(&painter, image.rect(), typeMarksFor(chipsFor(saved, draft)), typeMarkPlaces(false),
        QPalette(Qt::white), direction, QFont());
    return image;
}

/// The first column that is not white.
int leftEdge(const QImage& image)
{
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != Qt::white)
                return x;
        }
    }
    return -1;
}

} // namespace

void TypeMarksTest::lookAsTheDraftIs()
{
    const ConnectionTypes logs {u"logs"_s};
    const QImage saved = picture(logs, logs, Qt::LeftToRight);
    const QImage added = picture({}, logs, Qt::LeftToRight);
    const QImage removed = picture(logs, {}, Qt::LeftToRight);
    QCOMPARE(leftEdge(picture({}, {}, Qt::LeftToRight)), -1);
    QVERIFY(leftEdge(saved) >= 0);
    QVERIFY(saved != added);
    QVERIFY(saved != removed);
    QVERIFY(added != removed);
}

void TypeMarksTest::goWithTheDirection()
{
    const ConnectionTypes logs {u"logs"_s};
    const ConnectionTypes audit {u"audit"_s};
    QVERIFY(
        leftEdge(picture(logs, logs, Qt::LeftToRight)) < leftEdge(picture(audit, audit, Qt::LeftToRight)));
    QVERIFY(
        leftEdge(picture(logs, logs, Qt::RightToLeft)) > leftEdge(picture(audit, audit, Qt::RightToLeft)));
}

QTEST_MAIN(TypeMarksTest)
#include "typemarks_test.moc"
