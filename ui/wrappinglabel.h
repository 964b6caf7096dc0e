// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

#include <array>

/// A label for plain text that wraps. It remembers how high it is at a few widths: layouts ask again and
/// again (measured: thirteen times until a window is there), and each time Qt would lay out the text anew.
class WrappingLabel : public QLabel {
    Q_OBJECT

public:
    explicit WrappingLabel(QWidget* parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Height {
        int width = -1;
        int height = 0;
    };

    mutable QString m_measured; ///< The text that is so high.
    mutable int m_measuredMargin = 0;
    mutable std::array<Height, 4> m_heights;
    mutable size_t m_oldest = 0;
};
