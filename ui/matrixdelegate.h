// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class QTableView;

/// Paints a cell of the matrix: its data types as marks, faint where the search leaves the connection out.
/// The row and the column of the current cell are tinted, so that the eye finds the way to the names.
class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit MatrixDelegate(QTableView* table);

    /// So many places for marks every cell has.
    void setPlaces(int places) { m_places = places; }

    /// The size of every cell.
    [[nodiscard]] QSize cellSize(const QFont& font) const;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintCurrent(QPainter* painter, const QStyleOptionViewItem& option) const;
    void paintBackground(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const QTableView* const m_table;
    int m_places = 1;
};
