// SPDX-License-Identifier: Apache-2.0
#include "ui/notices.h"

#include "app/workspace.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct NoticesTexts {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

Notice keychainNotice(const AccountSession& session)
{
    const KeychainError& error = *session.keychainError();
    Explanation explanation {.tried
        = NoticesTexts::tr("The credentials of \"%1\" could not be read.").arg(session.account().label),
        .meaning = error.text};
    const bool locked = session.state() == AccountState::KeychainLocked;
    explanation.remedies
        = locked ? QList {Remedy::UnlockKeychain} : QList {Remedy::Retry, Remedy::EditAccount};
    return {.tone = theme::Tone::Warning, .explanation = explanation};
}

std::optional<Notice> noticeOf(const AccountSession& session)
{
    const QString tried
        = NoticesTexts::tr("The connections of \"%1\" could not be loaded.").arg(session.account().label);
    switch (session.state()) {
    case AccountState::NotLoaded:
    case AccountState::Loading:
    case AccountState::Loaded:
        return std::nullopt;
    case AccountState::NoCredentials:
        return Notice {.tone = theme::Tone::Warning,
            .explanation = {.tried = tried,
                .meaning = NoticesTexts::tr("No credentials are stored for this account."),
                .remedies = {Remedy::EditAccount}}};
    case AccountState::KeychainLocked:
    case AccountState::KeychainFailed:
        return keychainNotice(session);
    case AccountState::Refused:
    case AccountState::Failed:
        return Notice {.explanation = explain(*session.error(), tried, Attempt::Read)};
    case AccountState::Canceled:
        return Notice {.tone = theme::Tone::Information,
            .explanation = {.tried = tried,
                .meaning = NoticesTexts::tr("Loading was canceled."),
                .remedies = {Remedy::Retry}}};
    }
    Q_UNREACHABLE();
}

/// Where others are shown all the same it says so; the dialog tells of each what is wrong with it.
Notice noticeOfSeveral(const QList<Notice>& notices, const QStringList& labels, int accounts)
{
    constexpr qsizetype most = 5;
    QString names = labels.mid(0, most).join(NoticesTexts::tr(", ", "between names of accounts"));
    if (labels.size() > most)
        names
            = NoticesTexts::tr("%1 and %n more", nullptr, static_cast<int>(labels.size() - most)).arg(names);
    Notice all {.tone = notices.first().tone,
        .explanation = {.tried = NoticesTexts::tr("%n of %1 accounts could not be loaded: %2.", nullptr,
                            static_cast<int>(notices.size()))
                                     .arg(QLocale().toString(accounts), names),
            .meaning = notices.size() < accounts
                ? NoticesTexts::tr("The connections of the others are shown.")
                : QString(),
            .remedies = {Remedy::ShowAccounts, Remedy::Retry}}};
    for (const Notice& notice : notices)
        all.tone = std::max(all.tone, notice.tone);
    for (const Remedy remedy : {Remedy::UnlockKeychain, Remedy::ConfirmHost}) { // Once for all of them.
        const bool helps = std::any_of(notices.cbegin(), notices.cend(),
            [remedy](const Notice& notice) { return notice.explanation.remedies.contains(remedy); });
        if (helps)
            all.explanation.remedies.prepend(remedy);
    }
    return all;
}

bool asksForHost(const AccountSession& account)
{
    return account.error() && account.error()->kind == ApiError::Kind::UnconfirmedHost;
}

std::optional<Notice> environmentNotice(const Workspace& workspace)
{
    if (workspace.environmentProblem.isEmpty())
        return std::nullopt;
    return Notice {.tone = theme::Tone::Warning,
        .explanation = {.tried = NoticesTexts::tr("The account of the environment is left out."),
            .meaning = workspace.environmentProblem}};
}

} // namespace

std::optional<Explanation> accountFailure(const AccountSession& account)
{
    const auto notice = noticeOf(account);
    return notice ? std::optional(notice->explanation) : std::nullopt;
}

std::optional<Notice> accountNotice(const Workspace& workspace)
{
    const auto& accounts = workspace.session.accounts();
    QList<Notice> notices;
    QStringList labels;
    for (const auto& account : accounts) {
        const bool toldByTheList = accounts.size() == 1
            && (account->state() == AccountState::NoCredentials
                || (asksForHost(*account) && workspace.connections.connections().isEmpty()));
        if (const auto notice = toldByTheList ? std::nullopt : noticeOf(*account)) {
            notices.append(*notice);
            labels.append(account->account().label);
        }
    }
    if (notices.isEmpty())
        return environmentNotice(workspace);
    if (accounts.size() == 1)
        return notices.first();
    return noticeOfSeveral(notices, labels, static_cast<int>(accounts.size()));
}

std::optional<Notice> storageNotice(const Workspace& workspace, const QString& ofWindow)
{
    QStringList warnings {workspace.accounts.warning(), workspace.drafts.warning(),
        workspace.journal.warning(), workspace.standings.warning(), ofWindow};
    for (const auto& account : workspace.session.accounts())
        warnings.append(account->storageWarning());
    warnings.removeAll(QString());
    if (warnings.isEmpty())
        return std::nullopt;
    return Notice {.tone = theme::Tone::Warning,
        .explanation = {.tried = NoticesTexts::tr("Orgbridge could not use all of its own files."),
            .meaning = warnings.join(u'\n')}};
}

std::optional<Notice> stalenessNotice(const Session& session)
{
    const auto& accounts = session.accounts();
    const bool isFresh = std::all_of(accounts.begin(), accounts.end(),
        [](const auto& account) { return account->state() == AccountState::Loaded; });
    if (isFresh)
        return std::nullopt;
    return Notice {.tone = theme::Tone::Warning,
        .explanation = {.tried = NoticesTexts::tr("The connections are not up to date."),
            .meaning = session.isLoading()
                ? NoticesTexts::tr("They are being loaded, and what is shown here may change.")
                : NoticesTexts::tr("Refresh them first: what is shown here may not be true any more.")}};
}
