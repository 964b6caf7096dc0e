// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextEdit>

/// Plain text that can be selected and copied. It breaks anywhere, so that an id or an address without
/// spaces does not widen the window, and scrolls where it is longer than a few lines. Give it its text
/// with setPlainText() only.
class WrappedText : public QTextEdit {
    Q_OBJECT

public:
    explicit WrappedText(QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int heightOf(const QString& text, int width) const;
};
