// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/importfile.h"

#include "app/exchange/csvexport.h"
#include "app/exchange/csvtext.h"

/// A CSV file is understood or its problems are told; what is understood is the same once exported.
void fuzz(const QByteArray& input)
{
    const ImportFile file = parseImport(input, QStringLiteral("file.csv"));
    requireEveryRowAccountedFor(file, input);
    if (hasError(file))
        return;
    const CsvTable table = parseCsv(QString::fromUtf8(input));
    require(file.rows.size() == table.rows.size() - 1, "every line but the first is a row");
    for (const QList<CsvCell>& row : table.rows) {
        QStringList cells;
        for (const CsvCell& cell : row)
            cells.append(cell.text);
        const CsvTable line = parseCsv(csvLine(cells));
        require(line.problems.isEmpty() && line.rows.size() == 1, "a line that was written is a line");
        require(std::equal(cells.cbegin(), cells.cend(), line.rows.first().cbegin(), line.rows.first().cend(),
                    [](const QString& text, const CsvCell& cell) { return text == cell.text; }),
            "cells are written as they are");
    }
    QList<OrgConnection> connections = connectionsOf(file);
    connections.removeAll(OrgConnection()); // Written, it is a line of separators, which is none.
    const ImportFile again
        = parseImport(exportCsv({.connections = connections, .leftOut = {}, .site = {}, .at = {}}),
            QStringLiteral("file.csv"));
    require(again.problems.isEmpty(), "nothing is wrong with an export");
    require(connectionsOf(again) == connections, "connections are exported as they are");
}
