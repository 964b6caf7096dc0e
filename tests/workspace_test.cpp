// SPDX-License-Identifier: Apache-2.0
#include "app/workspace.h"

#include "app/plan/change.h"
#include "app/sandbox/sandboxserver.h"
#include "tests/support/planworld.h"
#include "ui/notices.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ConnectionTypes metrics {u"metrics"_s};

/// The program without its window, and one account; another run begins where the last one ended.
struct Run {
    Run(const QString& folder, const SandboxServer& server, const QString& org,
        const QString& accountId = u"account"_s)
        : workspace(
            Places::below(folder), {.exchange = {.deadline = 2s}, .retry = {.atMost = 1, .backOff = 1ms}})
        , account(accountId)
    {
        workspace.accounts.addTransient(
            {.id = account, .label = account, .site = siteFromApiUrl(server.url())->parameter});
        workspace.credentials.keepForSession(account, accountOf(org).credentials);
        workspace.start();
        workspace.session.select({account});
    }

    [[nodiscard]] bool loads() const
    {
        return QTest::qWaitFor([this] { return !workspace.session.isLoading(); }, 20'000)
            && workspace.session.account(account)->state() == AccountState::Loaded;
    }

    [[nodiscard]] QSet<QString> sources() const
    {
        QSet<QString> names;
        for (const Connection& connection : workspace.connections.connections())
            names.insert(connection.sourceOrg.name());
        return names;
    }

    [[nodiscard]] QList<StoredSnapshot> history() const
    {
        for (const auto& session : workspace.session.accounts()) {
            if (session->account().id == account)
                return session->history().list(session->orgId());
        }
        return {};
    }

    Workspace workspace;
    QString account;
};

} // namespace

/// What no single part of the program sees alone.
class WorkspaceTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void readsAgainWhatAWriteOvertook();
    void showsNothingOfAnotherOrganization();
    void showsNothingOfAnotherSite();
    void remembersNothingForTheEnvironment();
    void saysWhyThereIsNoEnvironmentAccount();

private:
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void WorkspaceTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<SandboxServer>(planWorld(2, 3, 3));
    QVERIFY(m_server->start());
}

/// The list has been read already and waits for who one is; then something is written.
void WorkspaceTest::readsAgainWhatAWriteOvertook()
{
    Run run(m_dir->path(), *m_server, sourceName(1));
    QVERIFY(run.loads());
    m_server->addFault(Fault::silence().at("/current_user"));
    m_server->clearRequests();
    run.workspace.session.refresh();
    QTRY_VERIFY(std::ranges::any_of(m_server->requests(),
        [](const RecordedRequest& request) { return request.target.contains("&offset=0"); }));

    run.workspace.runner.start(planOf({updateChange(run.account, knownConnection(1, 1), metrics),
        deleteChange(run.account, knownConnection(1, 2))}));
    QTRY_VERIFY(!run.workspace.runner.isRunning());
    QVERIFY(run.loads());
    QCOMPARE(run.workspace.connections.find(connectionId(1, 1))->connectionTypes, metrics);
    QVERIFY(!run.workspace.connections.find(connectionId(1, 2)));
    QCOMPARE(run.workspace.connections.connections().size(), 2);
}

/// The account was given the keys of another organization.
void WorkspaceTest::showsNothingOfAnotherOrganization()
{
    {
        Run run(m_dir->path(), *m_server, sourceName(1));
        QVERIFY(run.loads());
        QCOMPARE(run.history().size(), 1);
    }
    Run run(m_dir->path(), *m_server, sourceName(2));
    QVERIFY(run.loads());
    QCOMPARE(run.sources(), QSet<QString> {sourceName(2)});
    QVERIFY(!run.workspace.connections.hasNews());
    QCOMPARE(run.history().size(), 1); // Its own.
}

void WorkspaceTest::showsNothingOfAnotherSite()
{
    {
        Run run(m_dir->path(), *m_server, sourceName(1));
        QVERIFY(run.loads());
    }
    SandboxServer other(planWorld(2, 3, 3));
    QVERIFY(other.start());
    other.addFault(Fault::silence().forEver());
    Run run(m_dir->path(), other, sourceName(1));
    QTRY_VERIFY(!other.requests().isEmpty());
    QVERIFY(run.workspace.connections.connections().isEmpty());
    Run same(m_dir->path(), *m_server, sourceName(1));
    QTRY_COMPARE(same.workspace.connections.connections().size(), 3);
}

/// Its keys can be anybody's each time.
void WorkspaceTest::remembersNothingForTheEnvironment()
{
    {
        Run run(m_dir->path(), *m_server, sourceName(1), u"environment"_s);
        QVERIFY(run.loads());
    }
    m_server->addFault(Fault::silence().forEver());
    m_server->clearRequests();
    Run run(m_dir->path(), *m_server, sourceName(2), u"environment"_s);
    QTRY_VERIFY(!m_server->requests().isEmpty());
    QVERIFY(run.workspace.connections.connections().isEmpty());
}

void WorkspaceTest::saysWhyThereIsNoEnvironmentAccount()
{
    Run run(m_dir->path(), *m_server, sourceName(1));
    QVERIFY(run.loads());
    QVERIFY(!accountNotice(run.workspace));
    run.workspace.environmentProblem = u"DD_SITE holds nonsense."_s;
    QCOMPARE(accountNotice(run.workspace)->explanation.meaning, run.workspace.environmentProblem);
}

QTEST_MAIN(WorkspaceTest)
#include "workspace_test.moc"
