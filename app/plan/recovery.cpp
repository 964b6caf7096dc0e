// SPDX-License-Identifier: Apache-2.0
#include "app/plan/recovery.h"

#include "app/datadog/apiclient.h"
#include "app/plan/journal.h"
#include "app/plan/readagain.h"

#include <QCoreApplication>

namespace {

struct RecoveryTexts {
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

void conclude(JournalEntry& entry, LostWrite judgement)
{
    switch (judgement) {
    case LostWrite::Applied:
        entry.outcome = JournalOutcome::Applied;
        entry.message = RecoveryTexts::tr("Found out by reading the connection after a restart.");
        break;
    case LostWrite::NotApplied:
        entry.outcome = JournalOutcome::NotApplied;
        entry.message = RecoveryTexts::tr("The connection is as it was before; found out after a restart.");
        break;
    case LostWrite::ChangedByOthers:
        entry.outcome = JournalOutcome::NotApplied;
        entry.message = RecoveryTexts::tr(
            "The connection is neither as it was nor as it was wanted; found out after a restart.");
        break;
    }
}

/// Reads what an entry is about and completes the entry by it. False where it could not be read.
QCoro::Task<bool> findOut(std::shared_ptr<ApiClient> client, JournalEntry& entry, std::stop_token stop)
{
    if (entry.change.kind == Change::Kind::Restrict) {
        const auto access = co_await readAccessAgain(client, entry.change, stop);
        const bool isGone = !access && access.error().kind == ApiError::Kind::NotFound;
        if (stop.stop_requested() || (!access && !isGone))
            co_return false;
        entry.after = entry.change.baseline;
        entry.accessAfter = access.value_or(RestrictionPolicy());
        conclude(entry,
            isGone ? LostWrite::ChangedByOthers : judgeLostAccess(*entry.change.access, entry.accessAfter));
        co_return true;
    }
    const auto actual = co_await readAgain(client, entry.change, stop);
    if (stop.stop_requested() || !actual)
        co_return false;
    entry.after = afterLostWrite(entry.change, *actual);
    conclude(entry, judgeLostWrite(entry.change, *actual));
    co_return true;
}

} // namespace

QList<JournalEntry> unfinished(const Journal& journal)
{
    QList<JournalEntry> open;
    for (const JournalEntry& entry : journal.entries()) {
        const bool isOpen
            = entry.outcome == JournalOutcome::Intended || entry.outcome == JournalOutcome::Unknown;
        if (isOpen && !journal.isUnderWay(entry.number))
            open.append(entry);
    }
    return open;
}

QCoro::Task<QList<JournalEntry>> resolveUnfinished(
    Journal& journal, ClientFor clientFor, std::stop_token stop)
{
    QList<JournalEntry> entries = unfinished(journal);
    for (JournalEntry& entry : entries) {
        const auto client = co_await clientFor(entry.change.accountId);
        if (stop.stop_requested())
            co_return entries;
        if (!client || !*client)
            continue;
        const bool isKnown = co_await findOut(*client, entry, stop);
        if (stop.stop_requested())
            co_return entries;
        if (!isKnown)
            continue;
        co_await journal.resolve(entry, stop);
        if (stop.stop_requested())
            co_return entries;
    }
    co_return entries;
}
