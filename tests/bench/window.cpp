// SPDX-License-Identifier: Apache-2.0
// The app's own window, made of the same parts as in app/main.cpp and looked at from outside.
// Usage: bench_window [API-URL ROWS [handle]]
#include "app/sandbox/sampleworld.h"
#include "app/workspace.h"
#include "tests/bench/handling.h"
#include "tests/bench/stopwatch.h"
#include "ui/language.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QNetworkProxyFactory>
#include <QTableView>
#include <QTemporaryDir>

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

/// Until the work that waits for a quiet moment is done as well.
void settle()
{
    const auto start = bench::nanoseconds();
    while (bench::millisecondsSince(start) < 1500)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
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
    QCoreApplication::setApplicationName(QStringLiteral("orgbridge"));
    const QApplication application(argc, argv);
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
