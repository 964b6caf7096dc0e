// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/risks.h"

#include <QString>

/// Risks in words: translated, plain text.
namespace riskwords {

/// "Creator disabled"
[[nodiscard]] QString name(Risk risk);

/// What it means for the connection, in a sentence or two.
[[nodiscard]] QString meaning(Risk risk);

/// What fixes it, in a sentence.
[[nodiscard]] QString remedy(Risk risk);

/// "Creator disabled: 3 · Same data both ways: 2": how many connections have which risk.
[[nodiscard]] QString summary(const RiskTally& tally);

/// The names of several risks in one line.
[[nodiscard]] QString names(Risks risks);

} // namespace riskwords
