// SPDX-License-Identifier: Apache-2.0
#include "app/connections/drafts.h"
#include "app/datadog/apiclient.h"
#include "app/datadog/transport.h"
#include "app/plan/journal.h"
#include "app/plan/planrunner.h"
#include "app/plan/recreation.h"
#include "tests/support/planworld.h"

#include <QCoreApplication>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {

/// Only the account's own user may edit, anybody of it may view.
AccessEdit ownAccess(int source)
{
    const QStringList own = accountOf(sourceName(source)).principals();
    return {
        .desired = RestrictionPolicy().with(editorRelation(), own.first()).with(viewerRelation(), own.last()),
        .own = own};
}

/// Deletes a restricted connection and makes it anew.
Plan planOfRecreation()
{
    AccessEdit access = ownAccess(1);
    access.baseline = access.desired;
    return planOf(recreationOf(
        {.connection = knownConnection(1, 1), .accountId = sourceName(1), .creator = {}, .access = access}));
}

/// Everything that is in the drafts, a creation, a deletion and an access edit.
Plan planOfDrafts(const Drafts& drafts)
{
    QList<Change> changes;
    for (const Draft& draft : drafts.all())
        changes.append(updateChange(draft.baseline.sourceOrg.name(), draft.baseline, draft.types));
    std::sort(changes.begin(), changes.end(),
        [](const Change& a, const Change& b) { return a.baseline.id < b.baseline.id; });
    changes.append(createChange(
        sourceName(1), orgNamed(sourceName(1)), orgNamed(sinkName(4)), {QStringLiteral("audit")}));
    changes.append(deleteChange(sourceName(2), knownConnection(2, 3)));
    changes.append(restrictChange(sourceName(2), knownConnection(2, 2), ownAccess(2)));
    return planOf(changes);
}

/// Ends the program at the n-th step, as nothing that it does can prevent. 0: never.
class Death {
public:
    explicit Death(int atStep)
        : m_left(atStep)
    {
    }
    void step()
    {
        if (m_left > 0 && --m_left == 0)
            ::raise(SIGKILL);
    }

private:
    int m_left;
};

} // namespace

/// Runs a plan of plancrash_test: FOLDER ADDRESS STEP PLAN. Wired as the app does it.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    Death death(arguments.at(3).toInt());
    Drafts drafts(arguments.at(1) + QStringLiteral("/drafts.json"));
    Journal journal(arguments.at(1) + QStringLiteral("/journal.sqlite"));
    Transport transport;
    const auto site = siteFromApiUrl(QUrl(arguments.at(2)));
    if (!site)
        return 2;
    const auto clientFor = [&](QString accountId) -> QCoro::Task<ClientResult> {
        co_return std::make_shared<ApiClient>(*site, accountOf(accountId).credentials, transport);
    };
    PlanRunner runner(
        clientFor, [](const QString& id) { return AccountLabel {.label = id, .site = {}}; }, journal);

    QObject::connect(
        &runner, &PlanRunner::settled, &drafts, [&](const Change& change, const OrgConnection& now) {
            drafts.settle(change.baseline.id, now, change.desired);
        });
    QObject::connect(&runner, &PlanRunner::conflictFound, &runner,
        [&](qsizetype index) { runner.answer(index, ConflictAnswer::TakeTheirs); });
    QObject::connect(&runner, &PlanRunner::finished, &application, &QCoreApplication::quit);
    const auto step = [&] { death.step(); };
    QObject::connect(&runner, &PlanRunner::changed, &runner, step);
    QObject::connect(&runner, &PlanRunner::stated, &runner, step);
    QObject::connect(&runner, &PlanRunner::finished, &runner, step);
    QObject::connect(&drafts, &Drafts::changed, &runner, step);
    QObject::connect(&journal, &Journal::added, &runner, step);
    QObject::connect(&journal, &Journal::changed, &runner, step);
    QObject::connect(&journal, &Journal::loaded, &runner, [&] {
        runner.start(arguments.at(4) == "recreation"_L1 ? planOfRecreation() : planOfDrafts(drafts));
    });
    journal.load({});
    return QCoreApplication::exec();
}
