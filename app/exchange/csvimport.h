// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/importfile.h"

/// Reads a table whose first line names the columns, in any order: `connection_types`, and id or name of both
/// organizations, are needed.
[[nodiscard]] ImportFile readCsvImport(const QByteArray& utf8);
