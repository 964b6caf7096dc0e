// SPDX-License-Identifier: Apache-2.0
#include "ui/columns.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

void fitColumn(QTableView* table, int column, int width)
{
    table->setColumnWidth(column, std::max(width, table->horizontalHeader()->sectionSizeHint(column)));
}

int widthOfContents(const QTableView* table, int column, ColumnWidth limits)
{
    QHeaderView* header = table->horizontalHeader();
    header->setResizeContentsPrecision(64); // About what is in sight: there may be very many rows.
    const QAbstractItemView* view = table; // It offers what QTableView hides.
    const int character = table->fontMetrics().averageCharWidth();
    const int contents = std::clamp(view->sizeHintForColumn(column), limits.least * character,
        std::max(limits.least, limits.most) * character);
    return std::max(contents, header->sectionSizeHint(column));
}

void fitColumns(QTableView* table, std::span<const ColumnWidth> limits)
{
    int all = 0;
    int widest = 0;
    for (int column = 0; column < std::ssize(limits); ++column) {
        const int width = widthOfContents(table, column, limits[column]);
        table->setColumnWidth(column, width);
        all += width;
        widest = width > table->columnWidth(widest) ? column : widest;
    }
    const int least = limits[widest].least * table->fontMetrics().averageCharWidth();
    const int room = table->columnWidth(widest) + table->viewport()->width() - all;
    if (room < table->columnWidth(widest))
        fitColumn(table, widest, std::max(room, least));
}
