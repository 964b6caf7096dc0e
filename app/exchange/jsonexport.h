// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/exportedstate.h"

/// What `format` and `version` hold in a file of ours.
inline constexpr char jsonFormatName[] = "orgbridge-connections";
inline constexpr int jsonFormatVersion = 1;

/// The connections by the schema in resources/orgbridge-connections.schema.json, one field a line, so that
/// two exports can be compared line by line.
[[nodiscard]] QByteArray exportJson(const ExportedState& state);
