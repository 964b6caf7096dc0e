// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTableView;

/// Gives a column a width, or what its name takes in the language at hand where that is more.
void fitColumn(QTableView* table, int column, int width);
