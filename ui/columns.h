// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

class QTableView;

/// The width of a column in average characters: at least, and at most where what is in it takes more.
struct ColumnWidth {
    int least;
    int most;
};

/// Gives a column a width, or what its name takes in the language at hand where that is more.
void fitColumn(QTableView* table, int column, int width);

/// What the name of a column and the rows in sight take, within limits.
int widthOfContents(const QTableView* table, int column, ColumnWidth limits);

/// Gives each column what it needs, within its limits. Where there is not room for all, the widest one gives
/// way.
void fitColumns(QTableView* table, std::span<const ColumnWidth> limits);
