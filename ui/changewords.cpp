// SPDX-License-Identifier: Apache-2.0
#include "ui/changewords.h"

#include "app/connections/connection.h"
#include "app/datadog/shownname.h"
#include "app/sentences.h"
#include "ui/accesswords.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Known data types as they stand inside a sentence, in which English writes them small. Looked up by the
/// label in small letters, so that a new type reads well before it is translated.
[[maybe_unused]] constexpr const char* typesInSentences[] = {
    QT_TRANSLATE_NOOP("TypesInSentences", "logs"),
    QT_TRANSLATE_NOOP("TypesInSentences", "metrics"),
    QT_TRANSLATE_NOOP("TypesInSentences", "audit trail"),
};

using changewords::nameOf;

QString typeInSentence(const QString& wireName)
{
    const QString label = typeLabel(wireName);
    for (const KnownType& type : knownTypes()) {
        if (type.wireName == wireName)
            return QCoreApplication::translate("TypesInSentences", type.label.toLower().toUtf8().constData());
    }
    return changewords::isolated(label);
}

/// Whether a text holds anything that is written the other way than the window.
bool runsTheOtherWay(const QString& text)
{
    const bool windowIsRightToLeft = QGuiApplication::isRightToLeft();
    if (text.isRightToLeft() != windowIsRightToLeft)
        return true;
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.cbegin(), characters.cend(), [&](uint character) {
        const auto direction = QChar::direction(character);
        return windowIsRightToLeft
            ? direction == QChar::DirL
            : direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
    });
}

/// Finds the words; a class for the context of its translations.
class ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)

public:
    static QString list(const QStringList& words);
    static QString title(const OrgConnection& connection);
    static QString kind(Change::Kind kind);
    static QString gain(const Change& change);
    static QString again(const Change& change);
    static QString loss(const Change& change);
    static QString state(const ChangeProgress& progress, int secondsLeft);
    static QString tried(const Change& change);
    static Explanation failure(const ChangeProgress& progress);
    static QString count(ChangeState state, int count);
    static QString summary(const QList<ChangeProgress>& progress);
    static QString outcome(JournalOutcome outcome);
    static QString applyLabel(int count) { return tr("&Apply %n Change(s)", nullptr, count); }
};

QString ChangeWords::list(const QStringList& words)
{
    if (words.size() < 2)
        return words.join(QString());
    const QString most = words.first(words.size() - 1).join(tr(", ", "between data types"));
    return tr("%1 and %2", "the last two of several data types").arg(most, words.last());
}

QString ChangeWords::title(const OrgConnection& connection)
{
    // Without its mark a line of names that run to the right would do so itself, against the arrow.
    const auto& [mark, arrow] = QGuiApplication::isRightToLeft() ? std::pair(u"\u200f"_s, u" ← "_s)
                                                                 : std::pair(QString(), u" → "_s);
    return mark + nameOf(connection.sourceOrg) + arrow + nameOf(connection.sinkOrg);
}

QString ChangeWords::kind(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Create:
        return tr("Create", "a kind of change");
    case Change::Kind::Update:
        return tr("Update", "a kind of change");
    case Change::Kind::Delete:
        return tr("Delete", "a kind of change");
    case Change::Kind::Restrict:
        return tr("Access", "a kind of change");
    }
    Q_UNREACHABLE();
}

QString ChangeWords::gain(const Change& change)
{
    if (change.kind == Change::Kind::Restrict)
        return accesswords::gain(change);
    if (change.added().isEmpty())
        return {};
    if (!change.recreates.isEmpty())
        return again(change);
    return tr("%1 will gain %2 of %3.", "destination, data types, source")
        .arg(nameOf(change.baseline.sinkOrg), changewords::typesInSentence(change.added()),
            nameOf(change.baseline.sourceOrg));
}

QString ChangeWords::again(const Change& change)
{
    const User& creator = change.baseline.createdBy;
    const QString sees
        = tr("%1 gets %2 of %3 again.", "destination, data types, source")
              .arg(nameOf(change.baseline.sinkOrg), changewords::typesInSentence(change.desired),
                  nameOf(change.baseline.sourceOrg));
    if (displayName(creator).isEmpty())
        return sentences({sees, tr("The connection has a new id and a new creator.")});
    return sentences({sees,
        tr("The connection has a new id, and its creator is %1.")
            .arg(changewords::isolated(displayName(creator)))});
}

QString ChangeWords::loss(const Change& change)
{
    if (change.kind == Change::Kind::Restrict)
        return accesswords::loss(change);
    if (change.removed().isEmpty())
        return {};
    if (!change.recreates.isEmpty())
        return tr("%1 loses access to %2 of %3 until the connection is created again. Its id and its creator "
                  "are lost for good.",
            "destination, data types, source")
            .arg(nameOf(change.baseline.sinkOrg), changewords::typesInSentence(change.removed()),
                nameOf(change.baseline.sourceOrg));
    return tr("%1 loses access to %2 of %3; dashboards and monitors there that use them stop working.",
        "destination, data types, source")
        .arg(nameOf(change.baseline.sinkOrg), changewords::typesInSentence(change.removed()),
            nameOf(change.baseline.sourceOrg));
}

QString ChangeWords::state(const ChangeProgress& progress, int secondsLeft)
{
    switch (progress.state) {
    case ChangeState::Waiting:
        return tr("Waiting");
    case ChangeState::Reading:
        return tr("Reading what is there now");
    case ChangeState::Asking:
        return tr("Conflict: waits for your answer");
    case ChangeState::Writing:
        return tr("Sending");
    case ChangeState::RateLimited:
        if (progress.bucket.isEmpty())
            return tr("Rate limit: %1 s").arg(QLocale().toString(secondsLeft));
        return tr("Rate limit %1: %2 s").arg(leftToRight(progress.bucket), QLocale().toString(secondsLeft));
    case ChangeState::Looking:
        return tr("The answer was lost: looking what is true");
    case ChangeState::Applied:
        return tr("Applied");
    case ChangeState::AlreadySo:
        return tr("Nothing to do: already so");
    case ChangeState::KeptTheirs:
        return tr("Left as it is");
    case ChangeState::Failed:
        return tr("Failed");
    case ChangeState::Unknown:
        return tr("Outcome unknown");
    case ChangeState::NotTried:
        return tr("Not tried");
    }
    Q_UNREACHABLE();
}

QString ChangeWords::tried(const Change& change)
{
    switch (change.kind) {
    case Change::Kind::Create:
        if (!change.recreates.isEmpty())
            return tr("The connection is gone now: it was deleted, and creating it again failed.");
        return tr("The connection was not created.");
    case Change::Kind::Update:
        return tr("The connection was not changed.");
    case Change::Kind::Delete:
        return tr("The connection was not deleted.");
    case Change::Kind::Restrict:
        if (!change.dependsOn.isEmpty())
            return tr("The new connection is there, but everyone in its organization may use it: its access "
                      "restrictions were not restored.");
        return tr("The access was not changed.");
    }
    Q_UNREACHABLE();
}

Explanation ChangeWords::failure(const ChangeProgress& progress)
{
    const bool failed = progress.state == ChangeState::Failed;
    if (progress.state == ChangeState::NotTried && !progress.message.isEmpty())
        return {.tried = tr("Nothing was sent."), .meaning = progress.message};
    if (!failed && progress.state != ChangeState::Unknown)
        return {};
    const QString title = failed ? tried(progress.change) : tr("What became of the change is not known.");
    const bool isLocked
        = progress.keychainError && progress.keychainError->kind == KeychainError::Kind::Locked;
    if (!progress.error)
        return {.tried = title,
            .meaning = progress.message,
            .remedies = isLocked ? QList {Remedy::UnlockKeychain} : QList<Remedy>()};
    const bool isAccess = progress.change.kind == Change::Kind::Restrict;
    Explanation explanation
        = explain(*progress.error, title, isAccess ? Attempt::WriteAccess : Attempt::Write);
    if (failed && progress.error->outcomeUnknown()) {
        // The runner has looked already, or had sent nothing yet.
        explanation.advice = tr("The change was not made. Retry it when you are ready.");
        explanation.remedies = {Remedy::Retry};
    }
    if (!progress.message.isEmpty())
        explanation.advice = progress.message;
    return explanation;
}

QString ChangeWords::count(ChangeState state, int count)
{
    switch (state) {
    case ChangeState::Applied:
        return tr("%n applied", "changes", count);
    case ChangeState::AlreadySo:
        return tr("%n already so", "changes", count);
    case ChangeState::KeptTheirs:
        return tr("%n left as it is now", "changes", count);
    case ChangeState::Failed:
        return tr("%n failed", "changes", count);
    case ChangeState::Unknown:
        return tr("%n with unknown outcome", "changes", count);
    case ChangeState::NotTried:
        return tr("%n not tried", "changes", count);
    case ChangeState::Waiting:
    case ChangeState::Reading:
    case ChangeState::Asking:
    case ChangeState::Writing:
    case ChangeState::RateLimited:
    case ChangeState::Looking:
        return tr("%n under way", "changes", count);
    }
    Q_UNREACHABLE();
}

QString ChangeWords::summary(const QList<ChangeProgress>& progress)
{
    QMap<ChangeState, int> counts;
    for (const ChangeProgress& one : progress)
        ++counts[isOver(one.state) ? one.state : ChangeState::Waiting];
    QStringList parts;
    for (const auto& [state, number] : counts.asKeyValueRange())
        parts.append(count(state, number));
    return tr("%1.", "a sentence made of the parts of a summary").arg(parts.join(tr(", ", "between parts")));
}

QString ChangeWords::outcome(JournalOutcome outcome)
{
    switch (outcome) {
    case JournalOutcome::Intended:
        return tr("Sent, outcome unknown: checking");
    case JournalOutcome::Applied:
        return tr("Applied");
    case JournalOutcome::NotApplied:
        return tr("Not applied");
    case JournalOutcome::Unknown:
        return tr("Outcome unknown");
    }
    Q_UNREACHABLE();
}

} // namespace

QString changewords::isolated(const QString& name)
{
    const QString shown = shownName(name);
    if (shown.isEmpty())
        return {}; // Callers ask whether there is a name.
    return runsTheOtherWay(shown) ? QString(QChar(0x2068) + shown + QChar(0x2069)) : shown;
}

QString changewords::nameOf(const Org& org)
{
    return isolated(displayName(org));
}

QString changewords::inSentence(const QStringList& words)
{
    return ChangeWords::list(words);
}

QString changewords::title(const Change& change)
{
    return ChangeWords::title(change.baseline);
}

QString changewords::title(const OrgConnection& connection)
{
    return ChangeWords::title(connection);
}

QString changewords::kind(Change::Kind kind)
{
    return ChangeWords::kind(kind);
}

QString changewords::typesInSentence(const ConnectionTypes& types)
{
    QStringList words;
    for (const QString& name : types.wireNames())
        words.append(typeInSentence(name));
    return ChangeWords::list(words);
}

QString changewords::gain(const Change& change)
{
    return ChangeWords::gain(change);
}

QString changewords::loss(const Change& change)
{
    return ChangeWords::loss(change);
}

QString changewords::effect(const Change& change)
{
    QStringList sentences = {gain(change), loss(change)};
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

QString changewords::state(const ChangeProgress& progress, int secondsLeft)
{
    return ChangeWords::state(progress, secondsLeft);
}

Explanation changewords::failure(const ChangeProgress& progress)
{
    return ChangeWords::failure(progress);
}

QString changewords::summary(const QList<ChangeProgress>& progress)
{
    return ChangeWords::summary(progress);
}

QString changewords::outcome(JournalOutcome outcome)
{
    return ChangeWords::outcome(outcome);
}

QString changewords::applyLabel(int count)
{
    return ChangeWords::applyLabel(count);
}
