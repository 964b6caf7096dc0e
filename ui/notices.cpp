// SPDX-License-Identifier: Apache-2.0
#include "ui/notices.h"

#include "app/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Translated {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

Notice keychainNotice(const AccountSession& session)
{
    const KeychainError& error = *session.keychainError();
    Explanation explanation {
        .tried = Translated::tr("The credentials of \"%1\" could not be read.").arg(session.account().label),
        .meaning = error.text};
    const bool locked = session.state() == AccountState::KeychainLocked;
    explanation.remedies
        = locked ? QList {Remedy::UnlockKeychain} : QList {Remedy::Retry, Remedy::EditAccount};
    return {.tone = theme::Tone::Warning, .explanation = explanation};
}

std::optional<Notice> noticeOf(const AccountSession& session)
{
    const QString tried
        = Translated::tr("The connections of \"%1\" could not be loaded.").arg(session.account().label);
    switch (session.state()) {
    case AccountState::NotLoaded:
    case AccountState::Loading:
    case AccountState::Loaded:
    case AccountState::NoCredentials:
        return std::nullopt;
    case AccountState::KeychainLocked:
    case AccountState::KeychainFailed:
        return keychainNotice(session);
    case AccountState::Refused:
    case AccountState::Failed:
        return Notice {.explanation = explain(*session.error(), tried, Attempt::Read)};
    case AccountState::Canceled:
        return Notice {.tone = theme::Tone::Information,
            .explanation = {.tried = tried,
                .meaning = Translated::tr("Loading was canceled."),
                .remedies = {Remedy::Retry}}};
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Notice> accountNotice(const Workspace& workspace)
{
    QList<Notice> notices;
    for (const auto& session : workspace.session.accounts()) {
        if (const auto notice = noticeOf(*session))
            notices.append(*notice);
    }
    if (notices.isEmpty())
        return std::nullopt;
    Notice first = notices.takeFirst();
    for (const Notice& other : notices) {
        first.explanation.tried += u' ' + other.explanation.tried;
        first.tone = std::max(first.tone, other.tone);
    }
    return first;
}

std::optional<Notice> storageNotice(const Workspace& workspace)
{
    QStringList warnings {
        workspace.accounts.warning(), workspace.drafts.warning(), workspace.journal.warning()};
    warnings.removeAll(QString());
    if (warnings.isEmpty())
        return std::nullopt;
    return Notice {.tone = theme::Tone::Warning,
        .explanation = {.tried = Translated::tr("Orgbridge could not use all of its own files."),
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
        .explanation = {.tried = Translated::tr("The connections are not up to date."),
            .meaning = session.isLoading()
                ? Translated::tr("They are being loaded, and what is shown here may change.")
                : Translated::tr("Refresh them first: what is shown here may not be true any more.")}};
}
