// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

/// Says in the corner of the matrix that rows are sources and columns destinations. Decoration: every header
/// says the same of itself to assistive technology.
class MatrixCorner : public QWidget {
    Q_OBJECT

public:
    explicit MatrixCorner(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};
