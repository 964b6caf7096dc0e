// SPDX-License-Identifier: Apache-2.0
#include "app/plan/journalentry.h"

using namespace Qt::StringLiterals;

std::optional<Change> inverse(const JournalEntry& entry)
{
    if (entry.outcome != JournalOutcome::Applied)
        return std::nullopt;
    const Change& done = entry.change;
    switch (done.kind) {
    case Change::Kind::Create:
        return deleteChange(done.accountId, entry.after);
    case Change::Kind::Update:
        return updateChange(done.accountId, entry.after, done.baseline.connectionTypes);
    case Change::Kind::Delete:
        return createChange(
            done.accountId, done.baseline.sourceOrg, done.baseline.sinkOrg, done.baseline.connectionTypes);
    case Change::Kind::Restrict:
        return restrictChange(done.accountId, entry.after,
            {.baseline = entry.accessAfter,
                .desired = done.access->baseline,
                .names = done.access->names,
                .own = done.access->own});
    }
    Q_UNREACHABLE();
}

QString outcomeName(JournalOutcome outcome)
{
    switch (outcome) {
    case JournalOutcome::Intended:
        return u"intended"_s;
    case JournalOutcome::Applied:
        return u"applied"_s;
    case JournalOutcome::NotApplied:
        return u"not applied"_s;
    case JournalOutcome::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

std::optional<JournalOutcome> outcomeByName(const QString& name)
{
    for (const JournalOutcome outcome : {JournalOutcome::Intended, JournalOutcome::Applied,
             JournalOutcome::NotApplied, JournalOutcome::Unknown}) {
        if (outcomeName(outcome) == name)
            return outcome;
    }
    return std::nullopt;
}

QString kindName(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Create:
        return u"create"_s;
    case Change::Kind::Update:
        return u"update"_s;
    case Change::Kind::Delete:
        return u"delete"_s;
    case Change::Kind::Restrict:
        return u"restrict"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Change::Kind> kindByName(const QString& name)
{
    for (const Change::Kind kind :
        {Change::Kind::Create, Change::Kind::Update, Change::Kind::Delete, Change::Kind::Restrict}) {
        if (kindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}
