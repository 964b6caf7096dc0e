// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QString>

#include <optional>

/// How an account is, in words.
struct AccountNote {
    std::optional<theme::Tone> tone; ///< Empty where there is nothing to notice.
    QString text; ///< A few words for a list: "valid".
    QString detail; ///< The same in whole sentences.

    bool operator==(const AccountNote&) const = default;
};
