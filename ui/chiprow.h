// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/chips.h"

#include <QWidget>

/// Data types as chips in one row, on a form or in a dialog. Says the same in words to assistive technology.
class ChipRow : public QWidget {
    Q_OBJECT

public:
    explicit ChipRow(QWidget* parent = nullptr);

    void setChips(const QList<Chip>& chips);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Chip> m_chips;
};
