// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/handling.h"

#include "tests/bench/stopwatch.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

namespace {

using Times = std::vector<double>;

/// Until the step is painted and nothing of it is left to do.
template<typename Step> double timeOf(QTableView& table, const Step& step)
{
    QCoreApplication::processEvents();
    bench::PaintWatch watch;
    const auto start = bench::nanoseconds();
    step();
    table.viewport()->update(); // All of it, also where the step has changed nothing.
    watch.waitForPaint();
    const double painted = bench::millisecondsSince(start);
    QCoreApplication::processEvents();
    return painted;
}

void press(QWidget* widget, int key, const QString& text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &down);
    QApplication::sendEvent(widget, &up);
}

/// Few and many matches, typed and taken back letter by letter.
Times keystrokes(QTableView& table, QLineEdit& search)
{
    Times times;
    for (const QString& words : {QStringLiteral("destination 00"), QStringLiteral("met 77"),
             QStringLiteral("svc-load aud"), QStringLiteral("zebra"), QStringLiteral("0")}) {
        for (const QChar letter : words)
            times.push_back(timeOf(table, [&] { press(&search, 0, QString(letter)); }));
        for (qsizetype left = words.size(); left > 0; --left)
            times.push_back(timeOf(table, [&] { press(&search, Qt::Key_Backspace, {}); }));
    }
    return times;
}

Times sortClicks(QTableView& table)
{
    Times times;
    for (int round = 0; round < 8; ++round) {
        for (int column = 0; column < 5; ++column) {
            const auto order = round % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder;
            times.push_back(
                timeOf(table, [&] { table.horizontalHeader()->setSortIndicator(column, order); }));
        }
    }
    return times;
}

Times scrollFrames(QTableView& table)
{
    Times times;
    QScrollBar* bar = table.verticalScrollBar();
    const int step = std::max(1, bar->maximum() / 400);
    for (int value = 0; value + step <= bar->maximum(); value += step)
        times.push_back(timeOf(table, [&] { bar->setValue(value + step); }));
    return times;
}

} // namespace

void bench::measureHandling(MainWindow& window)
{
    auto* table = window.findChild<QTableView*>(QStringLiteral("connections"));
    auto* search = window.findChild<QLineEdit*>(QStringLiteral("filter"));
    printQuantiles("sort", sortClicks(*table));
    printQuantiles("keystroke", keystrokes(*table, *search));
    printQuantiles("scroll", scrollFrames(*table));
}
