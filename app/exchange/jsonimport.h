// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/importfile.h"

/// Reads a file by the schema in resources/orgbridge-connections.schema.json. Fields that the schema does not
/// know are told, not used.
[[nodiscard]] ImportFile readJsonImport(const QByteArray& utf8);
