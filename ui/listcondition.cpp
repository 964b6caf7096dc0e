// SPDX-License-Identifier: Apache-2.0
#include "ui/listcondition.h"

#include "app/connections/session.h"
#include "app/datadog/explanation.h"
#include "app/datadog/site.h"
#include "app/sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ListConditionTexts {
    Q_DECLARE_TR_FUNCTIONS(ListCondition)
};

ListCondition conditionOf(const AccountSession& account)
{
    switch (account.state()) {
    case AccountState::NotLoaded:
    case AccountState::Loading:
        return ListCondition::Loading;
    case AccountState::Loaded:
        return ListCondition::NoConnections;
    case AccountState::NoCredentials:
        return ListCondition::NoCredentials;
    case AccountState::KeychainLocked:
        return ListCondition::KeychainLocked;
    case AccountState::Refused:
        return ListCondition::NotPermitted;
    case AccountState::Failed:
        return account.error()->kind == ApiError::Kind::UnconfirmedHost ? ListCondition::HostNotConfirmed
                                                                        : ListCondition::Failed;
    case AccountState::KeychainFailed:
    case AccountState::Canceled:
        return ListCondition::Failed;
    }
    Q_UNREACHABLE();
}

QString loadingText(const Session& session)
{
    qint64 loaded = 0;
    for (const auto& account : session.accounts())
        loaded += account->rowsLoaded();
    return loaded == 0
        ? QString()
        : ListConditionTexts::tr("%n connection(s) so far.", nullptr, static_cast<int>(loaded));
}

/// Asked in the place of the rows: nothing is sent, and nothing else is lost, until a person says so.
EmptyState::Content hostQuestion(const Session& session)
{
    const auto site = siteByParameter(session.accounts().front()->account().site);
    const Explanation why = explain(*session.accounts().front()->error(), QString(), Attempt::Read);
    return {.icon = u"warning"_s,
        .title = ListConditionTexts::tr("Send the credentials to %1?", "a host")
                     .arg(site ? site->apiUrl.authority() : QString()),
        .text = sentences({why.meaning, why.advice}),
        .primary = remedyLabel(Remedy::ConfirmHost),
        .secondary = ListConditionTexts::tr("Edit account…")};
}

EmptyState::Content accountQuestion()
{
    return {.icon = u"accounts"_s,
        .title = ListConditionTexts::tr("This site has no account yet"),
        .text = ListConditionTexts::tr(
            "An org connection lets one Datadog organization see chosen data of another. Add an "
            "account to see the connections of its organization. The demo shows sample "
            "organizations and needs no keys."),
        .primary = ListConditionTexts::tr("Add account…"),
        .secondary = ListConditionTexts::tr("Try the demo")};
}

/// Why an account is not let in.
EmptyState::Content lockedContent(const QString& title, const QString& text, const QString& primary)
{
    return {.icon = u"lock"_s, .title = title, .text = text, .primary = primary};
}

EmptyState::Content notPermitted()
{
    EmptyState::Content content = lockedContent(ListConditionTexts::tr("Not permitted"),
        ListConditionTexts::tr("This account may not list org connections. It needs the permission "
                               "org_connections_read, which every default role has, and keys of this site."),
        ListConditionTexts::tr("Edit account…"));
    content.secondary = ListConditionTexts::tr("Retry");
    return content;
}

EmptyState::Content noConnections()
{
    return {.icon = u"connection"_s,
        .title = ListConditionTexts::tr("No connections"),
        .text = ListConditionTexts::tr(
            "This organization neither shares data with another one nor sees another one's."),
        .primary = ListConditionTexts::tr("New Connection…")};
}

EmptyState::Content noMatch()
{
    return {.icon = u"search"_s,
        .title = ListConditionTexts::tr("No match"),
        .text = ListConditionTexts::tr("No connection matches your search and your filter."),
        .primary = ListConditionTexts::tr("Show All")};
}

} // namespace

ListCondition listCondition(const ListCounts& counts, const Session& session)
{
    if (counts.matchingRows > 0)
        return ListCondition::HasRows;
    if (counts.rows > 0)
        return ListCondition::NoMatch;
    if (!counts.siteHasAccounts || session.accounts().empty())
        return ListCondition::NoAccount;
    if (session.isLoading())
        return ListCondition::Loading;
    const auto& accounts = session.accounts();
    const auto loaded = std::find_if(accounts.begin(), accounts.end(),
        [](const auto& account) { return account->state() == AccountState::Loaded; });
    return conditionOf(loaded == accounts.end() ? *accounts.front() : **loaded);
}

EmptyState::Content emptyContent(ListCondition condition, const Session& session)
{
    switch (condition) {
    case ListCondition::HasRows:
        return {};
    case ListCondition::NoAccount:
        return accountQuestion();
    case ListCondition::Loading:
        return {.title = ListConditionTexts::tr("Loading connections"),
            .text = loadingText(session),
            .primary = ListConditionTexts::tr("Cancel"),
            .busy = true};
    case ListCondition::NotPermitted:
        return notPermitted();
    case ListCondition::NoCredentials:
        return lockedContent(ListConditionTexts::tr("No keys for this account"),
            ListConditionTexts::tr("The keychain holds no credentials for this account. Enter them again."),
            ListConditionTexts::tr("Edit account…"));
    case ListCondition::KeychainLocked:
        return lockedContent(ListConditionTexts::tr("The keychain is locked"),
            ListConditionTexts::tr("Unlock it, and Orgbridge reads the credentials of this account."),
            ListConditionTexts::tr("Unlock"));
    case ListCondition::HostNotConfirmed:
        return hostQuestion(session);
    case ListCondition::Failed:
        return {.icon = u"warning"_s,
            .title = ListConditionTexts::tr("The connections are not loaded"),
            .text = {},
            .primary = ListConditionTexts::tr("Retry")};
    case ListCondition::NoConnections:
        return noConnections();
    case ListCondition::NoMatch:
        return noMatch();
    }
    Q_UNREACHABLE();
}
