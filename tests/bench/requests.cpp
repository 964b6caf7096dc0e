// SPDX-License-Identifier: Apache-2.0
// The app's requests without a window.
// Usage: bench_requests API-URL list|save|plan [CA-CERTIFICATE]
#include "app/connections/loadconnections.h"
#include "app/datadog/apiclient.h"
#include "app/datadog/site.h"
#include "app/datadog/transport.h"
#include "app/leanmemory.h"
#include "app/plan/journal.h"
#include "app/plan/planrunner.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/planworld.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTimer>

#include <map>

namespace {

/// Runs the event loop until a task is over.
template<typename T> T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

struct Bench {
    explicit Bench(const Site& where)
        : site(where)
        , journal(dir.filePath(QStringLiteral("journal.sqlite")))
        , runner([this](const QString& account) { return clientFor(account); },
              [](const QString& account) {
                  return AccountLabel {.label = account, .site = QStringLiteral("bench")};
              },
              journal)
    {
        await(journal.load({}));
    }

    [[nodiscard]] std::shared_ptr<ApiClient> client(const Credentials& credentials)
    {
        return std::make_shared<ApiClient>(site, credentials, transport);
    }

    [[nodiscard]] QCoro::Task<ClientResult> clientFor(QString account)
    {
        auto& known = clients[account];
        if (!known)
            known = client(accountOf(account).credentials);
        co_return known;
    }

    double timeOf(const QList<Change>& changes)
    {
        const auto start = bench::nanoseconds();
        runner.start(planOf(changes));
        while (runner.isRunning())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const double taken = bench::millisecondsSince(start);
        for (const ChangeProgress& one : runner.progress()) {
            if (one.state != ChangeState::Applied)
                qFatal("A change was not applied.");
        }
        return taken;
    }

    const Site site;
    QTemporaryDir dir;
    Transport transport;
    Journal journal;
    std::map<QString, std::shared_ptr<ApiClient>> clients;
    PlanRunner runner;
};

void measureList(Bench& one)
{
    const auto client = one.client(worldWithConnections(1).accounts.first().credentials);
    const auto start = bench::nanoseconds();
    const auto rows = await(loadConnections(client, [](qint64, qint64) {}, {}));
    bench::print("list_ms", bench::millisecondsSince(start));
    bench::print("rows", rows ? static_cast<double>(rows->size()) : -1);
}

/// As in the app: the list was read, the person edits, the connection for the write is opened, they save.
void measureSave(Bench& one)
{
    const OrgConnection known = knownConnection(1, 1);
    const ConnectionTypes metrics {QStringLiteral("metrics")};
    const auto client = *await(one.clientFor(sourceName(1)));
    (void)await(client->list({}, {}));
    const auto letTheHandshakeEnd = [] {
        QEventLoop waiting;
        QTimer::singleShot(600, &waiting, &QEventLoop::quit);
        waiting.exec();
    };
    client->expectWrite();
    letTheHandshakeEnd();
    const auto start = bench::nanoseconds();
    const auto reply = await(client->update(known.id, metrics, {}));
    bench::print("patch_ms", bench::millisecondsSince(start));
    if (!reply.result)
        qFatal("The update failed.");
    OrgConnection now = known;
    now.connectionTypes = metrics;
    client->expectWrite();
    letTheHandshakeEnd();
    bench::print("save_ms", one.timeOf({updateChange(sourceName(1), now, {QStringLiteral("logs")})}));
}

void measurePlan(Bench& one)
{
    QList<Change> changes;
    for (int source = 1; source <= 6; ++source) {
        for (int sink = 1; sink <= 10; ++sink)
            changes.append(
                updateChange(sourceName(source), knownConnection(source, sink), {QStringLiteral("metrics")}));
    }
    bench::print("plan_ms", one.timeOf(changes));
}

} // namespace

int main(int argc, char** argv)
{
    keepBlocksThatComeAgain();
    const QCoreApplication application(argc, argv);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 3) {
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificates(QSslCertificate::fromPath(arguments.at(3)));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    const auto site = siteFromApiUrl(QUrl(arguments.value(1)));
    if (!site)
        qFatal("Usage: bench_requests API-URL list|save|plan [CA-CERTIFICATE]");
    Bench one(*site);
    const QString what = arguments.value(2);
    if (what == QLatin1StringView("list"))
        measureList(one);
    else if (what == QLatin1StringView("save"))
        measureSave(one);
    else
        measurePlan(one);
    return 0;
}
