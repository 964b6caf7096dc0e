// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/apiclient.h"
#include "app/datadog/transport.h"
#include "app/plan/journal.h"
#include "app/plan/planrunner.h"
#include "app/sandbox/sandboxserver.h"
#include "tests/support/await.h"
#include "tests/support/planworld.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <map>
#include <memory>

/// A plan runner over the real network stack and a sandbox, and a journal on the disk.
/// The id of an account is the name of its organization.
struct PlanRig {
    explicit PlanRig(const SandboxWorld& world, ExchangeLimits limits = {}, const QString& journalPath = {})
        : server(world)
        , transport(limits)
        , path(journalPath.isEmpty() ? dir.filePath(QStringLiteral("journal.sqlite")) : journalPath)
        , journal(path)
    {
        if (!server.start())
            qFatal("The sandbox does not start.");
        await(journal.load({}));
        makeRunner([this](const QString& accountId) { return ready(accountId); });
    }

    void makeRunner(const ClientFor& clientFor)
    {
        runner = std::make_unique<PlanRunner>(
            clientFor,
            [](const QString& accountId) {
                return AccountLabel {
                    .label = QStringLiteral("Account of ") + accountId, .site = QStringLiteral("test")};
            },
            journal);
    }

    /// The client of an account; null where the sandbox has none.
    [[nodiscard]] std::shared_ptr<ApiClient> client(const QString& accountId)
    {
        auto& client = clients[accountId];
        if (!client && server.world().account(accountId)) {
            client
                = std::make_shared<ApiClient>(*siteFromApiUrl(server.url()), accountOf(accountId).credentials,
                    transport, RetryPolicy {.atMost = 3, .backOff = std::chrono::milliseconds(1)});
        }
        return client;
    }

    [[nodiscard]] QCoro::Task<ClientResult> ready(QString accountId) { co_return client(accountId); }

    /// Runs a plan to its end.
    [[nodiscard]] bool run(const QList<Change>& changes)
    {
        runner->start(planOf(changes));
        return runsOut();
    }

    [[nodiscard]] bool runsOut() const
    {
        return QTest::qWaitFor([this] { return !runner->isRunning(); }, 60'000);
    }

    [[nodiscard]] ChangeState state(qsizetype index = 0) const { return runner->progress().at(index).state; }

    [[nodiscard]] QList<RecordedRequest> writes() const
    {
        QList<RecordedRequest> writes = server.requests();
        writes.removeIf([](const RecordedRequest& request) { return request.method == "GET"; });
        return writes;
    }

    [[nodiscard]] ConnectionTypes types(int source, int sink) const
    {
        return typesBetween(server.world(), sourceName(source), sinkName(sink));
    }

    QTemporaryDir dir;
    SandboxServer server;
    Transport transport;
    QString path;
    Journal journal;
    std::map<QString, std::shared_ptr<ApiClient>> clients;
    std::unique_ptr<PlanRunner> runner;
};

/// Another connection to the journal's file, as another program would have it. Any thread.
class OtherConnection {
public:
    explicit OtherConnection(const QString& path)
        : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("The journal does not open: %s", qPrintable(database.lastError().text()));
    }
    ~OtherConnection() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(OtherConnection)

    void run(const QString& statement) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(statement))
            qFatal("%s", qPrintable(query.lastError().text()));
    }

    /// The first column of every row.
    [[nodiscard]] QStringList column(const QString& statement) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(statement))
            qFatal("%s", qPrintable(query.lastError().text()));
        QStringList values;
        while (query.next())
            values.append(query.value(0).toString());
        return values;
    }

private:
    const QString m_name;
};
