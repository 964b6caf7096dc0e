// SPDX-License-Identifier: Apache-2.0
// What happens between the start of the program and the first picture of its window.
#include "app/sandbox/sampleworld.h"
#include "app/sandbox/sandboxserver.h"
#include "app/workspace.h"
#include "ui/mainwindow.h"
#include "ui/windowkeeper.h"

#include <QApplication>
#include <QComboBox>
#include <QExposeEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

/// Nothing is painted while it is there, as on a display that takes its time.
class SlowDisplay : public QObject {
public:
    SlowDisplay() { qApp->installEventFilter(this); }

    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        const bool paints = event->type() == QEvent::Expose || event->type() == QEvent::UpdateRequest;
        asked = asked || paints;
        return paints;
    }

    bool asked = false; ///< Something was to be painted.
};

/// Lets everything happen that waits for its turn only.
void passTurns()
{
    constexpr int turns = 20;
    for (int turn = 0; turn < turns; ++turn) {
        bool passed = false;
        QTimer::singleShot(0, [&passed] { passed = true; });
        QTRY_VERIFY(passed);
    }
}

} // namespace

class WindowKeeperTest : public QObject {
    Q_OBJECT

private slots:
    void startsAfterTheFirstPaint();
};

/// The keychain, the network and the window's icon take their time: a person sees the window before that.
void WindowKeeperTest::startsAfterTheFirstPaint()
{
    const QTemporaryDir folder;
    SandboxServer server(sampleWorld());
    QVERIFY(server.start());
    Workspace workspace(Places::below(folder.path()));
    const auto site = siteFromApiUrl(server.url());
    WindowKeeper keeper(workspace, site);
    const auto chosen
        = [&keeper] { return keeper.window()->findChild<QComboBox*>(u"site"_s)->currentData().toString(); };
    {
        const SlowDisplay display;
        keeper.open();
        QTRY_VERIFY(display.asked);
        passTurns();
        QVERIFY(chosen() != site->parameter);
        QVERIFY(keeper.window()->windowIcon().isNull());
    }
    QExposeEvent late(keeper.window()->rect());
    QCoreApplication::sendEvent(keeper.window()->windowHandle(), &late);
    QTRY_COMPARE(chosen(), site->parameter);
    QVERIFY(!keeper.window()->windowIcon().isNull());
}

QTEST_MAIN(WindowKeeperTest)
#include "windowkeeper_test.moc"
