// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/exportedstate.h"

/// The columns of the table. The first six are read by the import, the others are for people.
namespace csvcolumn {
inline constexpr char connectionId[] = "connection_id";
inline constexpr char sourceOrgId[] = "source_org_id";
inline constexpr char sourceOrgName[] = "source_org_name";
inline constexpr char sinkOrgId[] = "sink_org_id";
inline constexpr char sinkOrgName[] = "sink_org_name";
inline constexpr char connectionTypes[] = "connection_types";
inline constexpr const char* forPeople[] = {"created_at", "created_by_id", "created_by_name",
    "created_by_email", "created_by_service_account", "created_by_disabled"};
} // namespace csvcolumn

/// The connections as a table, see csvLine(). Data types stand in one cell, with a blank between them.
[[nodiscard]] QByteArray exportCsv(const ExportedState& state);

/// The data types in one cell and back, whatever characters a type may hold.
[[nodiscard]] QString typesToCell(const ConnectionTypes& types);
[[nodiscard]] QStringList typesFromCell(const QString& cell);
