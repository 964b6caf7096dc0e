// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/storeaccount.h"
#include "app/plan/undo.h"
#include "app/workspace.h"
#include "tests/support/await.h"
#include "tests/support/planworld.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

#include <dlfcn.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int storyPatienceMs = 60'000;

void tell(const QByteArray& line)
{
    std::puts(line.constData());
    std::fflush(stdout); // Whoever is killed has said it.
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// The main story without its window, as plain steps. What it tells is what a person would believe then.
class Story {
public:
    Story(const QString& folder, const QString& address)
        : m_folder(folder)
        , m_site(*siteFromApiUrl(QUrl(address)))
        , m_accountId(QFileInfo(folder).fileName())
    {
    }

    void begin()
    {
        Patience patience;
        patience.exchange.deadline = std::chrono::seconds(20);
        patience.retry.backOff = std::chrono::milliseconds(1);
        m_workspace = std::make_unique<Workspace>(Places::below(m_folder), patience);
        QObject::connect(&m_workspace->runner, &PlanRunner::conflictFound, m_workspace.get(),
            [this](qsizetype index) { m_workspace->runner.answer(index, ConflictAnswer::TakeTheirs); });
        await(m_workspace->start());
    }

    void end() { m_workspace.reset(); }

    /// As the form does it; whoever is told that it did not work clicks once more.
    bool store()
    {
        const Account account {
            .id = m_accountId, .label = sourceName(1), .site = m_site.parameter, .readOnly = false};
        for (int attempt = 0; attempt < 2; ++attempt) {
            const auto stored = await(storeAccount(m_workspace->accounts, m_workspace->credentials, account,
                accountOf(sourceName(1)).credentials));
            if (!stored)
                continue;
            tell("account");
            if ((*stored)->place != StoreOutcome::Place::Keychain)
                tell("session only");
            return true;
        }
        return false;
    }

    bool load()
    {
        m_workspace->session.select({m_accountId});
        wait([this] { return !m_workspace->session.isLoading(); });
        const AccountSession* session = m_workspace->session.account(m_accountId);
        return session && session->state() == AccountState::Loaded;
    }

    void edit()
    {
        for (const QString& id : {connectionId(1, 1), connectionId(1, 2)}) {
            if (const Connection* connection = m_workspace->connections.find(id))
                m_workspace->drafts.edit(*connection, {u"logs"_s, u"metrics"_s});
        }
        settleDrafts();
    }

    void save()
    {
        const Draft* draft = m_workspace->drafts.find(connectionId(1, 1));
        if (draft && run({updateChange(m_accountId, draft->baseline, draft->types)}))
            tell("saved");
    }

    void undo()
    {
        const QList<JournalEntry>& entries = m_workspace->journal.entries();
        const auto last = std::find_if(entries.crbegin(), entries.crend(), [](const JournalEntry& entry) {
            return entry.outcome == JournalOutcome::Applied && !entry.change.added().isEmpty();
        });
        if (last != entries.crend() && run(undoOf({*last})))
            tell("undone");
    }

    void exportList()
    {
        if (writeWholeFile(m_folder + u"/export.txt"_s, QByteArray("new\n").repeated(2000)).isEmpty())
            tell("exported");
    }

    /// Waits until the drafts are on the disk, or the person is told that they are not.
    void settleDrafts()
    {
        wait([this] { return !m_workspace->drafts.warning().isEmpty() || onDisk() == drafts(); });
        if (m_workspace->drafts.warning().isEmpty())
            tell("drafts " + drafts().join(u' ').toUtf8());
    }

    [[nodiscard]] QByteArray state() const
    {
        QJsonArray journal;
        for (const JournalEntry& entry : m_workspace->journal.entries())
            journal.append(outcomeName(entry.outcome));
        QJsonObject types;
        for (const Connection& connection : m_workspace->connections.connections())
            types.insert(connection.id, connection.connectionTypes.wireNames().join(u' '));
        QStringList accounts;
        for (const Account& account : m_workspace->accounts.accounts())
            accounts.append(account.id);
        const AccountSession* session = m_workspace->session.account(m_accountId);
        const QJsonObject warnings {{u"accounts"_s, m_workspace->accounts.warning()},
            {u"drafts"_s, m_workspace->drafts.warning()}, {u"journal"_s, m_workspace->journal.warning()},
            {u"identities"_s, m_workspace->standings.warning()},
            {u"snapshot"_s, session ? session->storageWarning() : QString()}};
        const QJsonObject root {{u"accounts"_s, QJsonArray::fromStringList(accounts)},
            {u"drafts"_s, QJsonArray::fromStringList(drafts())}, {u"journal"_s, journal},
            {u"loaded"_s, session && session->state() == AccountState::Loaded}, {u"types"_s, types},
            {u"warnings"_s, warnings}};
        return QJsonDocument(root).toJson(QJsonDocument::Compact);
    }

    [[nodiscard]] bool hasAccount() const { return m_workspace->accounts.find(m_accountId).has_value(); }

private:
    [[nodiscard]] QStringList drafts() const { return sorted(m_workspace->drafts.all().keys()); }

    [[nodiscard]] QStringList onDisk() const
    {
        QFile file(m_workspace->places.dataDirectory + u"/drafts.json"_s);
        QStringList ids;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QJsonValue& draft : QJsonDocument::fromJson(file.readAll())[u"drafts"].toArray())
                ids.append(draft[u"baseline"][u"id"].toString());
        }
        return sorted(ids);
    }

    bool run(const QList<Change>& changes)
    {
        m_workspace->runner.start(planOf(changes));
        wait([this] { return !m_workspace->runner.isRunning(); });
        const ChangeState state = m_workspace->runner.progress().first().state;
        return state == ChangeState::Applied || state == ChangeState::AlreadySo;
    }

    static void wait(const std::function<bool()>& condition)
    {
        if (!QTest::qWaitFor(condition, storyPatienceMs))
            qFatal("The story does not go on.");
    }

    const QString m_folder;
    const Site m_site;
    const QString m_accountId;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

/// FOLDER ADDRESS: tells the story of localstory_test, twice started, on standard output.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    Story story(arguments.at(1), arguments.at(2));
    story.begin();
    tell("found " + story.state());
    const bool isLoaded = story.hasAccount() && story.load();
    if (isLoaded || (story.store() && story.load())) {
        story.edit();
        story.save();
        story.undo();
    }
    story.exportList();
    story.settleDrafts();
    tell("ended " + story.state());
    story.end();

    story.begin();
    if (story.hasAccount())
        story.load();
    tell("again " + story.state());
    story.end();
    using Calls = int();
    if (auto* calls = reinterpret_cast<Calls*>(::dlsym(RTLD_DEFAULT, "failingDiskCalls")))
        tell("calls " + QByteArray::number(calls()));
    return 0;
}
