// SPDX-License-Identifier: Apache-2.0
#include "ui/scrollcolumn.h"

#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace {

/// Fewer lines than this cannot be read by scrolling.
constexpr int leastLines = 2;

} // namespace

void showFocusIn(QScrollArea* area)
{
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget* /*before*/, QWidget* now) {
        if (now && area->widget() && area->widget()->isAncestorOf(now))
            area->ensureWidgetVisible(now);
    });
}

void setFollowingWidget(QScrollArea* area, QWidget* widget)
{
    area->setWidgetResizable(true);
    widget->resize(area->viewport()->size());
    area->setWidget(widget);
}

ScrollColumn::ScrollColumn(QWidget* content, const QString& name, QWidget* parent)
    : QScrollArea(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    content->layout()->setContentsMargins(0, 0, 0, 0);
    setFollowingWidget(this, content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    showFocusIn(this);
}

void ScrollColumn::setScrolls(bool scrolls)
{
    setFocusPolicy(scrolls ? Qt::TabFocus : Qt::NoFocus);
    const int gap = scrolls ? theme::space(this) : 0; // Between the content and the scroll bar.
    const QMargins margins = isRightToLeft() ? QMargins(gap, 0, 0, 0) : QMargins(0, 0, gap, 0);
    if (margins != viewportMargins())
        setViewportMargins(margins);
}

void ScrollColumn::growWindowWithContent()
{
    m_growsWindow = true;
    growWindow();
}

void ScrollColumn::growWindow()
{
    const QLayout* whole = window()->layout();
    if (!m_growsWindow || !whole)
        return;
    const QWidget* shown = window();
    const int wanted
        = std::min(whole->totalHeightForWidth(shown->width()), shown->screen()->availableGeometry().height());
    if (wanted > shown->height())
        window()->resize(shown->width(), wanted);
}

void ScrollColumn::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    growWindow();
}

void ScrollColumn::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    updateBar();
}

/// Qt's own rule keeps a scroll bar because beside it the content is higher than without it.
void ScrollColumn::updateBar()
{
    const bool scrolls = heightForWidth(width()) > height();
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setScrolls(scrolls);
}

QSize ScrollColumn::sizeHint() const
{
    return widget()->sizeHint();
}

QSize ScrollColumn::minimumSizeHint() const
{
    const QSize whole = widget()->minimumSizeHint();
    const int bar = verticalScrollBar()->sizeHint().width() + theme::space(this);
    return {whole.width() + bar, std::min(whole.height(), leastLines * fontMetrics().lineSpacing())};
}

bool ScrollColumn::hasHeightForWidth() const
{
    return true;
}

int ScrollColumn::heightForWidth(int width) const
{
    return widget()->layout()->totalHeightForWidth(width);
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        growWindow();
        updateBar();
    }
    return QScrollArea::eventFilter(watched, event);
}
