// SPDX-License-Identifier: Apache-2.0
// What any window with a table costs on this machine: nothing else is in it.
#include "tests/bench/stopwatch.h"

#include <QApplication>
#include <QMainWindow>
#include <QTableView>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    auto* table = new QTableView(&window);
    window.setCentralWidget(table);
    window.resize(1200, 760);
    bench::PaintWatch watch;
    window.show();
    watch.waitForPaint();
    bench::print("painted_at", static_cast<double>(bench::nanoseconds()) / 1e6);
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    bench::print("resident_kb", bench::residentKilobytes());
    return 0;
}
