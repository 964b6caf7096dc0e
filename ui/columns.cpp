// SPDX-License-Identifier: Apache-2.0
#include "ui/columns.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

void fitColumn(QTableView* table, int column, int width)
{
    table->setColumnWidth(column, std::max(width, table->horizontalHeader()->sectionSizeHint(column)));
}
