// SPDX-License-Identifier: Apache-2.0
#include "ui/wrappinglabel.h"

#include <algorithm>

WrappingLabel::WrappingLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMinimumWidth(1);
}

int WrappingLabel::heightForWidth(int width) const
{
    if (m_measured != text() || m_measuredMargin != margin()) {
        m_heights.fill({});
        m_measured = text();
        m_measuredMargin = margin();
    }
    const auto known = std::find_if(m_heights.cbegin(), m_heights.cend(),
        [width](const Height& height) { return height.width == width; });
    if (known != m_heights.cend())
        return known->height;
    const Height measured {.width = width, .height = QLabel::heightForWidth(width)};
    m_heights.at(m_oldest) = measured;
    m_oldest = (m_oldest + 1) % m_heights.size();
    return measured.height;
}

/// Another font, style or layout direction may need another height.
void WrappingLabel::changeEvent(QEvent* event)
{
    m_heights.fill({});
    QLabel::changeEvent(event);
}
