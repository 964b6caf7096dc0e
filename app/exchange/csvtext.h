// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/fileproblem.h"

#include <QStringList>

/// Tables as text by RFC 4180.

/// One line of a table, with its line end. A spreadsheet takes no cell of it for a formula: what it would
/// calculate gets an apostrophe in front, which parseCsv() takes off again.
[[nodiscard]] QString csvLine(const QStringList& cells);

/// One line of a table for the clipboard, without a line end: tabs between the cells, none inside, and no
/// line break. Here, too, a spreadsheet takes no cell for a formula.
[[nodiscard]] QString tabbedLine(const QStringList& cells);

/// A cell of a table that was read, and where it begins.
struct CsvCell {
    QString text;
    FilePlace place;
};

/// A table that was read: its rows without blank ones, and what is wrong with it.
struct CsvTable {
    QList<QList<CsvCell>> rows;
    QList<FileProblem> problems;
};

/// Takes commas, semicolons or tabs between the cells, whichever comes first in the first line: spreadsheets
/// write what the system's language uses.
[[nodiscard]] CsvTable parseCsv(const QString& text);
