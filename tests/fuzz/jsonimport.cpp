// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/importfile.h"

#include "app/exchange/jsonexport.h"

/// A JSON file is understood or its problems are told; what is understood is the same once exported.
void fuzz(const QByteArray& input)
{
    const ImportFile file = parseImport(input, QStringLiteral("file.json"));
    requireEveryRowAccountedFor(file, input);
    if (hasError(file) || file.site.text.isEmpty()) // Orgbridge knows the site of what it exports.
        return;
    const QList<OrgConnection> connections = connectionsOf(file);
    const QByteArray exported = exportJson({.connections = connections,
        .leftOut = {},
        .site = {.parameter = file.site.text},
        .at = QDateTime::fromMSecsSinceEpoch(1'767'225'600'000, Qt::UTC)});
    const ImportFile again = parseImport(exported, QStringLiteral("file.json"));
    require(again.problems.isEmpty(), "nothing is wrong with an export");
    require(again.site.text == file.site.text, "the site is exported");
    require(connectionsOf(again) == connections, "connections are exported as they are");
}
