// SPDX-License-Identifier: Apache-2.0
#include "ui/accounttexts.h"

#include "app/datadog/explanation.h"
#include "app/datadog/shownname.h"
#include "app/sentences.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using theme::Tone;
using Server = AccountStanding::Server;

namespace {

constexpr auto readPermission = "org_connections_read"_L1;
constexpr auto writePermission = "org_connections_write"_L1;

/// Finds the words for who somebody is.
struct AccountWords {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

QString shownNameOf(const User& user)
{
    for (const QString& name : {user.name, user.handle, user.email}) {
        if (!name.isEmpty())
            return shownName(name);
    }
    return shownName(user.id);
}

QString shownNameOf(const Org& org)
{
    return shownName(org.name.isEmpty() ? org.id.text() : org.name);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(AccountWords::tr(", ", "between the parts of who somebody is"));
}

QString timeText(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

AccountNote notAsked(const AccountStanding& standing)
{
    if (!standing.identity)
        return {.tone = {},
            .text = AccountWords::tr("not checked yet"),
            .detail = AccountWords::tr("Not checked yet.")};
    const QDateTime asOf = standing.identity->asOf.toLocalTime();
    return {.tone = {},
        .text = AccountWords::tr("last checked %1", "a date")
                    .arg(QLocale().toString(asOf.date(), QLocale::ShortFormat)),
        .detail = AccountWords::tr(
            "Not checked since Orgbridge was started. What stands here is as of %1.", "date and time")
                      .arg(timeText(asOf))};
}

AccountNote accepted(const AccountStanding& standing)
{
    QString detail = AccountWords::tr("Valid, as of %1.", "date and time").arg(timeText(standing.askedAt));
    if (standing.error)
        detail += u'\n' + AccountWords::tr("It does not say whose they are.");
    return {.tone = Tone::Success, .text = AccountWords::tr("valid"), .detail = detail};
}

/// What the server said, what it means and what to do, below a first line.
QString explained(const ApiError& error, const QString& first)
{
    const Explanation explanation = explain(error, first, Attempt::Check);
    const QString said = explanation.serverWords.isEmpty()
        ? QString()
        : AccountWords::tr("The server said: %1").arg(leftToRight(explanation.serverWords));
    QStringList lines {explanation.tried, said, explanation.meaning, explanation.advice};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

QString accessWord(const Identity& identity)
{
    if (!identity.mayRead || !identity.mayWrite)
        return {};
    if (!*identity.mayRead)
        return AccountWords::tr("cannot see");
    return *identity.mayWrite ? AccountWords::tr("can write") : AccountWords::tr("read only");
}

QString accessSentence(const Identity& identity)
{
    if (!identity.mayRead || !identity.mayWrite)
        return AccountWords::tr("The server does not say what these credentials may do.");
    if (*identity.mayRead && *identity.mayWrite)
        return AccountWords::tr("Can see and change connections.");
    if (*identity.mayRead)
        return AccountWords::tr(
            "Can see connections, but not change them: it lacks the permission %1, which by "
            "default only the Datadog Admin Role has.")
            .arg(writePermission);
    if (*identity.mayWrite)
        return AccountWords::tr(
            "Cannot see connections: it lacks the permission %1, which by default every role "
            "has.")
            .arg(readPermission);
    return AccountWords::tr(
        "Cannot see connections: it lacks the permissions %1, which by default every role has, "
        "and %2, which by default only the Datadog Admin Role has.")
        .arg(readPermission, writePermission);
}

QString kindOfUser(const User& user)
{
    if (!user.serviceAccount)
        return {};
    return *user.serviceAccount ? AccountWords::tr("service account")
                                : AccountWords::tr("person", "not a service account");
}

QString whoText(const Identity& identity)
{
    return joined({shownNameOf(identity.org), shownNameOf(identity.user), kindOfUser(identity.user)});
}

QString identityText(const Identity& identity)
{
    const QString name = shownNameOf(identity.user);
    const QString org = shownNameOf(identity.org);
    const QString email = leftToRight(identity.user.email);
    const QString who = joined({name, shownName(identity.user.email) == name ? QString() : email,
        kindOfUser(identity.user), org.isEmpty() ? QString() : AccountWords::tr("organization %1").arg(org)});
    if (!identity.mayRead || !identity.mayWrite)
        return who;
    QString access = accessWord(identity);
    if (!*identity.mayRead && !*identity.mayWrite)
        access = AccountWords::tr("cannot see connections (lacks %1 and %2)")
                     .arg(readPermission, writePermission);
    else if (!*identity.mayRead)
        access = AccountWords::tr("cannot see connections (lacks %1)").arg(readPermission);
    else if (!*identity.mayWrite)
        access = AccountWords::tr("read only (lacks %1)").arg(writePermission);
    return AccountWords::tr("%1; %2", "who it is; what it may do").arg(who, access);
}

AccountNote stateNote(const AccountStanding& standing)
{
    if (standing.isAsking)
        return {.tone = Tone::Information,
            .text = AccountWords::tr("checking…"),
            .detail = AccountWords::tr("The server is being asked.")};
    if (standing.keychain) {
        const bool isLocked = standing.keychain->kind == KeychainError::Kind::Locked;
        return {.tone = Tone::Warning,
            .text = isLocked ? AccountWords::tr("keychain locked") : AccountWords::tr("keychain failed"),
            .detail = standing.keychain->text};
    }
    if (standing.hasNoCredentials)
        return {.tone = Tone::Warning,
            .text = AccountWords::tr("no credentials"),
            .detail = AccountWords::tr("No credentials are stored for this account. Edit it to enter them.")};
    switch (standing.server) {
    case Server::NotAsked:
        return notAsked(standing);
    case Server::Accepted:
        return accepted(standing);
    case Server::Refused:
        return {.tone = Tone::Error,
            .text = AccountWords::tr("refused"),
            .detail = explained(*standing.error,
                AccountWords::tr("Refused, as of %1.", "date and time").arg(timeText(standing.askedAt)))};
    case Server::NoAnswer:
        return {.tone = Tone::Warning,
            .text = AccountWords::tr("no answer"),
            .detail = explained(*standing.error,
                AccountWords::tr(
                    "No answer, as of %1: the credentials could not be checked.", "date and time")
                    .arg(timeText(standing.askedAt)))};
    }
    Q_UNREACHABLE();
}
