// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/desiredstate.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

/// Every row of a file is wanted, or an error says why not; and every problem stands where the file has a
/// line.
inline void requireEveryRowAccountedFor(const ImportFile& file, const QByteArray& input)
{
    const auto lines = input.count('\n') + input.count('\r') + 1;
    for (const FileProblem& problem : file.problems) {
        require(!problem.text.isEmpty(), "every problem has words");
        require(problem.place.line >= 0 && problem.place.line <= lines, "a problem is inside of the file");
    }
    const DesiredState state = desiredState(file, {});
    require(state.connections.size() <= file.rows.size(), "no connection is made up");
    require(
        !state.isUsable() || state.connections.size() == file.rows.size(), "no row is dropped in silence");
    require(state.problems.size() >= file.problems.size(), "no problem is dropped");
}

[[nodiscard]] inline bool hasError(const ImportFile& file)
{
    return std::any_of(file.problems.cbegin(), file.problems.cend(),
        [](const FileProblem& problem) { return problem.kind == FileProblem::Kind::Error; });
}

/// What a file says of its connections.
[[nodiscard]] inline QList<OrgConnection> connectionsOf(const ImportFile& file)
{
    QList<OrgConnection> connections;
    for (const ImportRow& row : file.rows) {
        QStringList types;
        for (const FileValue& type : row.types)
            types.append(type.text);
        connections.append({.id = row.id.text,
            .sourceOrg = Org {.id = row.source.id.text, .name = row.source.name.text},
            .sinkOrg = Org {.id = row.sink.id.text, .name = row.sink.name.text},
            .connectionTypes = ConnectionTypes(types)});
    }
    return connections;
}
