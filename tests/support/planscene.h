// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/apiclient.h"
#include "app/datadog/transport.h"
#include "app/plan/journal.h"
#include "app/plan/planrunner.h"
#include "app/sandbox/sampleworld.h"
#include "app/sandbox/sandboxserver.h"
#include "tests/support/answerof.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <map>

/// The sample organizations behind a real server, with a runner and a journal on the disk. The id of an
/// account is its label.
struct PlanScene {
    explicit PlanScene(const SandboxWorld& world = sampleWorld())
        : server(world)
        , journal(dir.filePath(QStringLiteral("journal.sqlite")))
        , runner([this](const QString& account) { return clientFor(account); },
              [](const QString& account) {
                  return AccountLabel {.label = account, .site = QStringLiteral("test")};
              },
              journal)
    {
        if (!server.start())
            qFatal("The sandbox does not start.");
        bool loaded = false;
        QObject::connect(&journal, &Journal::loaded, &journal, [&] { loaded = true; });
        journal.load({});
        if (!QTest::qWaitFor([&] { return loaded; }))
            qFatal("The journal does not load.");
    }

    QCoro::Task<ClientResult> clientFor(QString account)
    {
        auto& client = clients[account];
        const SandboxWorld world = server.world();
        if (!client && world.account(account)) {
            client = std::make_shared<ApiClient>(*siteFromApiUrl(server.url()),
                world.account(account)->credentials, transport,
                RetryPolicy {.atMost = 3, .backOff = std::chrono::milliseconds(1)});
        }
        co_return client;
    }

    [[nodiscard]] Org org(const QString& name) const
    {
        const QString id = sampleOrgId(name);
        return {.id = id, .name = server.world().orgs.value(id).name};
    }

    /// A connection as a person knows it.
    [[nodiscard]] OrgConnection known(const QString& source, const QString& sink) const
    {
        const SandboxWorld world = server.world();
        const SandboxConnection one = world.connections.value(sampleConnectionId(source, sink));
        const SandboxUser creator = world.users.value(one.createdById);
        return {.id = one.id,
            .sourceOrg = org(source),
            .sinkOrg = org(sink),
            .createdBy
            = User {.id = creator.id, .name = creator.name, .serviceAccount = creator.serviceAccount},
            .createdAt = one.createdAt,
            .connectionTypes = ConnectionTypes(one.types)};
    }

    /// The data types that the server has for a pair; empty where there is no connection.
    [[nodiscard]] ConnectionTypes types(const QString& source, const QString& sink) const
    {
        const SandboxWorld world = server.world();
        const auto* one = world.connectionBetween(sampleOrgId(source), sampleOrgId(sink));
        return one ? ConnectionTypes(one->types) : ConnectionTypes();
    }

    void setTypes(const QString& source, const QString& sink, const QStringList& types)
    {
        server.edit(
            [&](SandboxWorld& world) { world.connections[sampleConnectionId(source, sink)].types = types; });
    }

    [[nodiscard]] QList<RecordedRequest> writes() const
    {
        QList<RecordedRequest> requests = server.requests();
        requests.removeIf([](const RecordedRequest& request) { return request.method == "GET"; });
        return requests;
    }

    QTemporaryDir dir;
    SandboxServer server;
    Transport transport;
    std::map<QString, std::shared_ptr<ApiClient>> clients;
    Journal journal;
    PlanRunner runner;
};

/// A part of a window by its object name, which has to be there.
template<typename T> T& part(const QWidget& window, const QString& name)
{
    T* found = window.findChild<T*>(name);
    if (!found)
        qFatal("There is no %s.", qPrintable(name));
    return *found;
}

/// Clicks a button that a person could click.
inline void click(const QWidget& window, const QString& name)
{
    auto& button = part<QAbstractButton>(window, name);
    if (!button.isVisible() || !button.isEnabled())
        qFatal("%s cannot be clicked.", qPrintable(name));
    QTest::mouseClick(&button, Qt::LeftButton);
}
