// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/checkeveryaccount.h"
#include "app/workspace.h"
#include "tests/support/answerof.h"
#include "tests/support/faultoperation.h"
#include "tests/support/gate.h"
#include "ui/accounttexts.h"
#include "ui/changewords.h"
#include "ui/notices.h"

/// How an operation of the matrix ended, and what the program says of it.
struct FaultEnding {
    std::optional<ApiError> error; ///< Empty where it went well.
    std::optional<Explanation> said;
    std::optional<ChangeProgress> change; ///< Of a write.
    int waits = 0; ///< Seconds of a rate limit that the program began to wait for.

    /// True where nothing more is wanted of a write.
    [[nodiscard]] bool isSettled() const
    {
        return change && (isDone(change->state) || change->state == ChangeState::KeptTheirs);
    }
};

/// The program without its window, its network stack, a gate, and the sandbox behind it. The account is
/// loaded, and two drafts are there: one that the update sends, and one that nothing sends.
class FaultRig {
public:
    explicit FaultRig(std::chrono::milliseconds deadline = std::chrono::seconds(10),
        const std::optional<QSslConfiguration>& tls = std::nullopt)
        : server(faultWorld())
    {
        if (tls)
            server.setTls(*tls);
        if (!server.start())
            qFatal("The sandbox did not start.");
        gate = std::make_unique<Gate>(server.url().port());
        Patience patience;
        patience.exchange.deadline = deadline;
        patience.retry = {.atMost = 1, .backOff = std::chrono::milliseconds(1)};
        workspace = std::make_unique<Workspace>(Places::below(folder.path()), patience);
        addAccount();
    }

    /// Shows the account and edits the two connections. False where that did not work.
    [[nodiscard]] bool begin()
    {
        answerOf(started());
        workspace->session.select({accountId});
        if (!loads())
            return false;
        for (const int sink : {faultsink::updated, faultsink::restricted}) {
            const Connection* connection = workspace->connections.find(connectionId(1, sink));
            if (!connection)
                return false;
            workspace->drafts.edit(*connection, wantedTypes());
        }
        server.clearRequests();
        return true;
    }

    /// Reads everything that is shown once more.
    void refresh()
    {
        workspace->session.refresh();
        [[maybe_unused]] const bool ended = loads();
    }

    /// Has the account speak to another address, as if it had been given one.
    void readdress(const QUrl& url)
    {
        Account account = *workspace->accounts.find(accountId);
        account.site = siteFromApiUrl(url)->parameter;
        workspace->hosts.confirm(url); // A host that is not Datadog's gets nothing otherwise.
        workspace->accounts.addTransient(account);
        workspace->clients.forget(accountId);
    }

    /// The address of the gate.
    [[nodiscard]] QUrl url() const
    {
        QUrl url = server.url();
        url.setPort(gate->port());
        return url;
    }

    [[nodiscard]] FaultEnding run(Operation operation)
    {
        switch (operation) {
        case Operation::Check:
        case Operation::CurrentUser:
            return check();
        case Operation::FirstPage:
        case Operation::LaterPage:
            return load();
        case Operation::Orgs:
            return readOrgs();
        case Operation::ReadAccess:
            return readAccess();
        case Operation::Create:
        case Operation::Update:
        case Operation::Delete:
        case Operation::Restrict:
        case Operation::Lift:
            return write(changeOf(operation, accountId));
        }
        Q_UNREACHABLE();
    }

    /// The writes that reached the server, but for those that it was told to refuse with a 429.
    [[nodiscard]] QList<RecordedRequest> writes() const
    {
        QList<RecordedRequest> writes = server.requests();
        writes.removeIf(
            [](const RecordedRequest& request) { return request.method == "GET" || request.status == 429; });
        return writes;
    }

    /// What is shown that the server does not have, or has otherwise; empty where both are the same.
    [[nodiscard]] QString differenceFromServer() const
    {
        const SandboxWorld world = server.world();
        const QList<SandboxConnection> there = world.connectionsOf(sampleOrgId(sourceName(1)));
        const QList<Connection>& shown = workspace->connections.connections();
        if (shown.size() != there.size())
            return QStringLiteral("%1 rows, but %2 on the server").arg(shown.size()).arg(there.size());
        for (const SandboxConnection& one : there) {
            const Connection* row = workspace->connections.find(one.id);
            const bool isSame = row && row->connectionTypes == ConnectionTypes(one.types)
                && row->sourceOrg == Org {one.sourceOrgId, world.orgs.value(one.sourceOrgId).name}
                && row->sinkOrg == Org {one.sinkOrgId, world.orgs.value(one.sinkOrgId).name}
                && row->createdBy->id == one.createdById
                && row->createdBy->name == world.users.value(one.createdById).name
                && row->createdAt == one.createdAt;
            if (!isSame)
                return QStringLiteral("connection %1 differs").arg(one.id);
        }
        return {};
    }

    [[nodiscard]] bool hasDraft(int sink) const { return workspace->drafts.find(connectionId(1, sink)); }

    const QString accountId = sourceName(1);
    QTemporaryDir folder; ///< Before all that writes there, which it has to outlive.
    SandboxServer server;
    std::unique_ptr<Gate> gate;
    std::unique_ptr<Workspace> workspace;

private:
    static constexpr int patienceMs = 60'000;

    void addAccount()
    {
        workspace->accounts.addTransient(
            {.id = accountId, .label = accountId, .site = siteFromApiUrl(url())->parameter});
        workspace->credentials.keepForSession(accountId, accountOf(accountId).credentials);
    }

    QCoro::Task<bool> started()
    {
        co_await workspace->start();
        co_return true;
    }

    /// Waits for the account; true where it is loaded.
    [[nodiscard]] bool loads() const
    {
        const Session& session = workspace->session;
        return QTest::qWaitFor([&] { return !session.isLoading(); }, patienceMs)
            && session.account(accountId)->state() == AccountState::Loaded;
    }

    FaultEnding check()
    {
        CheckEveryAccount check(workspace->accounts, workspace->clients, workspace->standings);
        check.start({accountId});
        if (!QTest::qWaitFor([&] { return !check.isRunning(); }, patienceMs))
            qFatal("The check did not end.");
        const AccountStanding standing = workspace->standings.of(accountId);
        FaultEnding ending {.error = standing.error};
        if (standing.error && standing.server != AccountStanding::Server::Accepted) {
            ending.said = explain(*standing.error, {}, Attempt::Check);
            const QString shown = stateNote(standing).detail;
            if (!shown.contains(ending.said->meaning) || !shown.contains(ending.said->serverWords))
                qFatal("The account's note leaves out what the server said.");
        } else if (standing.error) {
            ending.said = explain(*standing.error, {}, Attempt::Read);
        }
        return ending;
    }

    FaultEnding load()
    {
        refresh();
        FaultEnding ending {.error = workspace->session.account(accountId)->error()};
        if (const auto notice = accountNotice(*workspace))
            ending.said = notice->explanation;
        return ending;
    }

    FaultEnding readOrgs()
    {
        const auto client = answerOf(workspace->clients.clientFor(accountId));
        const auto orgs = answerOf((*client)->orgs({}));
        if (orgs)
            return {};
        return {.error = orgs.error(), .said = explain(orgs.error(), {}, Attempt::Read)};
    }

    FaultEnding readAccess()
    {
        const QString id = connectionId(1, faultsink::lifted);
        workspace->access.read(id, accountId);
        const auto state = [&] { return workspace->access.of(id).state; };
        if (!QTest::qWaitFor([&] { return state() != AccessReading::State::Reading; }, patienceMs))
            qFatal("The reading did not end.");
        FaultEnding ending {.error = workspace->access.of(id).error};
        if (ending.error)
            ending.said = explain(*ending.error, {}, Attempt::ReadAccess);
        return ending;
    }

    /// The person does not wait for a rate limit, and in a conflict takes what is there.
    FaultEnding write(const Change& change)
    {
        FaultEnding ending;
        PlanRunner& runner = workspace->runner;
        const auto cancelsWaiting
            = QObject::connect(&runner, &PlanRunner::changed, &runner, [&](qsizetype index) {
                  const ChangeProgress& progress = runner.progress().at(index);
                  if (progress.state != ChangeState::RateLimited || progress.waitSeconds == 0)
                      return;
                  ending.waits = progress.waitSeconds;
                  QMetaObject::invokeMethod(&runner, &PlanRunner::cancel, Qt::QueuedConnection);
              });
        const auto takesTheirs
            = QObject::connect(&runner, &PlanRunner::conflictFound, &runner, [&](qsizetype index) {
                  QMetaObject::invokeMethod(
                      &runner, [&runner, index] { runner.answer(index, ConflictAnswer::TakeTheirs); },
                      Qt::QueuedConnection);
              });
        runner.start(planOf({change}));
        if (!QTest::qWaitFor([&] { return !runner.isRunning(); }, patienceMs))
            qFatal("The plan did not end.");
        QObject::disconnect(cancelsWaiting);
        QObject::disconnect(takesTheirs);
        ending.change = runner.progress().first();
        ending.error = ending.change->error;
        if (ending.error)
            ending.said = changewords::failure(*ending.change);
        return ending;
    }
};
