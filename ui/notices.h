// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/explanation.h"
#include "ui/theme.h"

#include <optional>

class AccountSession;
class Session;
class Workspace;

/// Something that the banner says.
struct Notice {
    theme::Tone tone = theme::Tone::Error;
    Explanation explanation;
    QString accountId; ///< Whose it is, for "Edit Account…"; empty where that is the one that is chosen.

    bool operator==(const Notice&) const = default;
};

/// Why the connections of an account could not be loaded; empty where they could, or where that is not known
/// yet.
[[nodiscard]] std::optional<Explanation> accountFailure(const AccountSession& account);

/// What is wrong with the accounts that are shown; several are told in one notice.
[[nodiscard]] std::optional<Notice> accountNotice(const Workspace& workspace);

/// What is wrong with the app's own files.
/// @param ofWindow the same of the window's own
[[nodiscard]] std::optional<Notice> storageNotice(const Workspace& workspace, const QString& ofWindow);

/// That the connections which are shown may not be what is there now; empty where they are.
[[nodiscard]] std::optional<Notice> stalenessNotice(const Session& session);
