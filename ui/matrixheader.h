// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

/// The names on one side of the matrix, those of the columns turned upwards. A name gets as much room as it
/// needs, up to a limit; what does not fit is left out in its middle, and is in the tooltip in full.
class MatrixHeader : public QHeaderView {
    Q_OBJECT

public:
    MatrixHeader(Qt::Orientation orientation, QWidget* parent);

    /// The most that names may take away from the cells, in pixels.
    void setMostRoom(int pixels);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    [[nodiscard]] int longestName() const;
    [[nodiscard]] bool isCurrent(int section) const;

    int m_mostRoom = 0;
};
