// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QString>

/// How an account is, as far as it is known.
struct AccountNote {
    theme::Tone tone = theme::Tone::Information;
    QString text; ///< A few words for a list: "can write". Empty where nothing is known.
    QString detail; ///< The same in whole sentences.

    bool operator==(const AccountNote&) const = default;
};
