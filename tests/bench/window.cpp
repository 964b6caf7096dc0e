// SPDX-License-Identifier: Apache-2.0
// The app's own window, made of the same parts as in app/main.cpp and looked at from outside.
// Usage: bench_window [API-URL ROWS [handle]]
#include "app/leanmemory.h"
#include "app/sandbox/sampleworld.h"
#include "app/workspace.h"
#include "tests/bench/handling.h"
#include "tests/bench/stopwatch.h"
#include "ui/fontsahead.h"
#include "ui/language.h"
#include "ui/legiblestyle.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QNetworkProxyFactory>
#include <QTableView>
#include <QTemporaryDir>

#include <ctime>

namespace {

void addAccount(Workspace& workspace, const Site& site)
{
    const SandboxAccount sample = worldWithConnections(1).accounts.first();
    const Account account {.id = sample.orgId, .label = sample.label, .site = site.parameter};
    workspace.accounts.addTransient(account);
    workspace.credentials.keepForSession(account.id, sample.credentials);
}

void waitUntilLoaded(const Workspace& workspace, const QTableView& table, int rows)
{
    while (table.model()->rowCount() < rows || workspace.session.isLoading())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Until the work that waits for a quiet moment, or is done in the background, is done as well: until the
/// program needs no time of the processor any more.
void settle()
{
    constexpr double window = 300; // Milliseconds; longer than any timer of the app waits.
    constexpr std::clock_t idle = CLOCKS_PER_SEC / 100;
    QTimer wakes; // Otherwise it would wait for an event that does not come.
    wakes.start(10);
    std::clock_t used = idle;
    while (used >= idle) {
        const std::clock_t before = std::clock();
        const auto start = bench::nanoseconds();
        while (bench::millisecondsSince(start) < window)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        used = std::clock() - before;
    }
}

void measureLoading(MainWindow& window, Workspace& workspace, const Site& site, int rows, bool handles)
{
    auto* table = window.findChild<QTableView*>(QStringLiteral("connections"));
    const bench::Heartbeat heart;
    const auto start = bench::nanoseconds();
    window.start(site);
    waitUntilLoaded(workspace, *table, rows);
    table->viewport()->update(); // It may have been painted already; then once more.
    bench::PaintWatch().waitForPaint();
    bench::print("loaded_at", static_cast<double>(bench::nanoseconds()) / 1e6);
    bench::print("load_ms", bench::millisecondsSince(start));
    settle();
    bench::print("longest_stall", heart.longestStall());
    bench::print("resident_kb", bench::residentKilobytes());
    if (handles)
        bench::measureHandling(window);
}

} // namespace

int main(int argc, char** argv)
{
    keepBlocksThatComeAgain();
    QCoreApplication::setApplicationName(QStringLiteral("orgbridge"));
    const std::future<void> fonts = readFontsAhead();
    const QApplication application(argc, argv);
    fonts.wait();
    QApplication::setStyle(new LegibleStyle);
    installTranslations();
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    const QTemporaryDir folder;
    const QStringList arguments = QCoreApplication::arguments();
    Workspace workspace(Places::below(folder.path()));
    const auto site = arguments.size() > 2 ? siteFromApiUrl(QUrl(arguments.at(1))) : std::nullopt;
    if (site)
        addAccount(workspace, *site);
    MainWindow window(workspace);
    bench::PaintWatch watch;
    window.show();
    watch.waitForPaint();
    bench::print("painted_at", static_cast<double>(bench::nanoseconds()) / 1e6);
    if (site)
        measureLoading(window, workspace, *site, arguments.at(2).toInt(),
            arguments.value(3) == QLatin1StringView("handle"));
    return 0;
}
