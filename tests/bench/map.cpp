// SPDX-License-Identifier: Apache-2.0
// The map of 200 organizations with 600 connections, from the connections to the picture.
#include "app/connections/connectionstore.h"
#include "app/connections/drafts.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/planworld.h"
#include "ui/mapview.h"
#include "ui/selection.h"

#include <QApplication>
#include <QTemporaryDir>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    constexpr int sources = 60;
    constexpr int sinks = 140;
    constexpr int connections = 600;
    QList<OrgConnection> list;
    for (int i = 0; i < connections; ++i)
        list.append(knownConnection(1 + i % sources, 1 + (i % sources * 7 + i / sources * 13) % sinks));
    const QTemporaryDir folder;
    const Drafts drafts(folder.filePath(QStringLiteral("drafts.json")));
    ConnectionStore store;
    Selection selection;
    MapView view(store, drafts, selection);
    view.resize(1200, 760);
    view.show();
    bench::PaintWatch().waitForPaint();

    bool isSettled = false;
    QObject::connect(&view, &MapView::settled, &view, [&isSettled] { isSettled = true; });
    const auto start = bench::nanoseconds();
    store.merge(QStringLiteral("account"), list);
    while (!isSettled)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    view.grab();
    bench::print("map_ms", bench::millisecondsSince(start));
    return 0;
}
