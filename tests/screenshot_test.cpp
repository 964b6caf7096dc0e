// SPDX-License-Identifier: Apache-2.0
// Makes pictures of the window, the README's among them: with ORGBRIDGE_SCREENSHOTS set, into that folder.
#include "tests/support/app.h"

#include <QAction>
#include <QCheckBox>

using namespace Qt::StringLiterals;

class ScreenshotTest : public QObject {
    Q_OBJECT

private slots:
    void window_data();
    void window();
    void cleanup();
};

void ScreenshotTest::window_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("view");
    const QString list = u"viewList"_s;
    QTest::newRow("window") << QSize(1200, 756) << false << Qt::LeftToRight << list;
    QTest::newRow("dark") << QSize(1200, 756) << true << Qt::LeftToRight << list;
    QTest::newRow("narrow") << QSize(640, 860) << false << Qt::LeftToRight << list;
    QTest::newRow("right-to-left") << QSize(1200, 756) << false << Qt::RightToLeft << list;
    QTest::newRow("matrix") << QSize(1200, 756) << false << Qt::LeftToRight << u"viewMatrix"_s;
}

void ScreenshotTest::window()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QString, view);
    if (dark)
        QApplication::setPalette(QPalette(QColor(0x35, 0x37, 0x3b), QColor(0x25, 0x27, 0x2b)));
    QApplication::setLayoutDirection(direction);
    App app;
    app.addAccount(u"Payments Production"_s);
    app.open();
    QTRY_VERIFY(app.rows() > 0 && !app.workspace->session.isLoading());
    app.window->resize(size);
    app.find<QAction>(qPrintable(view))->trigger();
    app.selectPair(u"Payments Production"_s, u"Central Observability"_s);
    app.find<QCheckBox>("type-audit")->click();
    QTRY_VERIFY(app.find<QLabel>("consequences")->isVisible());
    QTRY_VERIFY(app.find<QPushButton>("editAccess")->isEnabled()); // Who may use it has been read.
    QCoreApplication::processEvents(); // Lays out what has changed.
    const QImage picture = app.window->grab().toImage();
    QCOMPARE(picture.size(), app.window->size() * picture.devicePixelRatio());
    const QString folder = qEnvironmentVariable("ORGBRIDGE_SCREENSHOTS", app.folder.path());
    QVERIFY(picture.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
}

void ScreenshotTest::cleanup()
{
    QApplication::setPalette(QPalette());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(ScreenshotTest)
#include "screenshot_test.moc"
