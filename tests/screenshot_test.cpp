// SPDX-License-Identifier: Apache-2.0
// Makes the README's picture of the window: with ORGBRIDGE_SCREENSHOTS set, into that folder.
#include "tests/support/app.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

class ScreenshotTest : public QObject {
    Q_OBJECT

private slots:
    void window();
};

void ScreenshotTest::window()
{
    App app;
    app.addAccount(u"Payments Production"_s);
    app.open();
    QTRY_VERIFY(app.rows() > 0 && !app.workspace->session.isLoading());
    app.selectPair(u"Payments Production"_s, u"Central Observability"_s);
    auto* audit = app.find<QCheckBox>("type-audit");
    QTest::mouseClick(audit, Qt::LeftButton, {}, QPoint(8, audit->height() / 2));
    QTRY_VERIFY(app.find<QLabel>("consequences")->isVisible());
    const QImage picture = app.window->grab().toImage();
    QCOMPARE(picture.size(), app.window->size() * picture.devicePixelRatio());
    const QString folder = qEnvironmentVariable("ORGBRIDGE_SCREENSHOTS", app.folder.path());
    QVERIFY(picture.save(folder + u"/window.png"_s));
}

QTEST_MAIN(ScreenshotTest)
#include "screenshot_test.moc"
