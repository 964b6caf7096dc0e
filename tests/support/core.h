// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/sampleworld.h"
#include "app/sandbox/sandboxserver.h"
#include "app/workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// The program without its window on the real sandbox, with files of its own that go with it.
class Core {
public:
    explicit Core(const SandboxWorld& world = sampleWorld())
        : server(world)
    {
        if (!server.start())
            qFatal("The sandbox did not start.");
        restart();
    }

    /// Ends the program and starts it anew on the same files.
    void restart()
    {
        workspace.reset();
        Patience patience;
        patience.exchange.deadline = std::chrono::seconds(30); // No test waits for it; memcheck needs it.
        patience.retry = {.atMost = 0, .backOff = {}, .longestReset = {}};
        workspace = std::make_unique<Workspace>(places(), patience);
    }

    [[nodiscard]] Places places() const { return Places::below(folder.path()); }
    [[nodiscard]] Site site() const { return *siteFromApiUrl(server.url()); }

    /// Stores an account of the world; its credentials are in memory only. Its id is that of its
    /// organization.
    Account store(const QString& label)
    {
        const SandboxAccount sample = *server.world().account(label);
        const Account account {.id = sample.orgId, .label = label, .site = site().parameter};
        if (!workspace->accounts.find(account.id) && !workspace->accounts.add(account))
            qFatal("The account was not stored.");
        workspace->credentials.keepForSession(account.id, sample.credentials);
        return account;
    }

    [[nodiscard]] AccountStanding standing(const QString& accountId) const
    {
        return workspace->standings.of(accountId);
    }

    /// The targets that were asked for so far.
    [[nodiscard]] QStringList paths() const
    {
        QStringList paths;
        for (const RecordedRequest& request : server.requests())
            paths.append(QString::fromLatin1(request.target));
        return paths;
    }

    QTemporaryDir folder;
    SandboxServer server;
    std::unique_ptr<Workspace> workspace;
};
