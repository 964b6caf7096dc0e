// SPDX-License-Identifier: Apache-2.0
#include "ui/underbanner.h"

#include "ui/banner.h"

#include <QEvent>

#include <algorithm>

namespace {

QSize stacked(const QSize& top, const QSize& bottom)
{
    return {std::max(top.width(), bottom.width()), top.height() + bottom.height()};
}

} // namespace

UnderBanner::UnderBanner(Banner* banner, QWidget* below, QWidget* parent)
    : QWidget(parent)
    , m_banner(banner)
    , m_below(below)
{
    m_banner->setParent(this);
    m_below->setParent(this);
}

QSize UnderBanner::sizeHint() const
{
    return m_banner->isHidden() ? m_below->sizeHint() : stacked(m_banner->sizeHint(), m_below->sizeHint());
}

QSize UnderBanner::minimumSizeHint() const
{
    return m_banner->isHidden() ? m_below->minimumSizeHint()
                                : stacked(m_banner->minimumSizeHint(), m_below->minimumSizeHint());
}

bool UnderBanner::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void UnderBanner::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void UnderBanner::arrange()
{
    int top = 0;
    if (!m_banner->isHidden()) {
        const int least = m_banner->minimumSizeHint().height();
        const int most = std::max(least, height() - m_below->minimumSizeHint().height());
        top = std::clamp(m_banner->heightForWidth(width()), least, most);
        m_banner->setGeometry(0, 0, width(), top);
    }
    m_below->setGeometry(0, top, width(), height() - top);
}
