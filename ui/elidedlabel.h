// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

/// One line of plain text that gives way: what does not fit is left out in the middle, and is there in
/// full in the tooltip and for assistive technology (do not set an accessible name: it would hide it).
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    explicit ElidedLabel(const QString& text, QWidget* parent = nullptr);

    /// What is on screen: the text, or as much of it as fits.
    [[nodiscard]] QString elidedText() const;
    [[nodiscard]] bool isElided() const { return elidedText() != text(); }

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};
