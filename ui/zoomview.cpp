// SPDX-License-Identifier: Apache-2.0
#include "ui/zoomview.h"

#include <QApplication>
#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace {

constexpr qreal zoomStep = 1.25;
constexpr qreal mostZoom = 4;
constexpr qreal leastZoom = 0.1;

} // namespace

ZoomView::ZoomView(QWidget* parent)
    : QGraphicsView(parent)
{
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::AnchorViewCenter);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
}

bool ZoomView::canZoomIn() const
{
    return zoom() < mostZoom;
}

bool ZoomView::canZoomOut() const
{
    return zoom() > smallestZoom();
}

void ZoomView::zoomIn()
{
    zoomAt(viewport()->rect().center(), zoomStep);
}

void ZoomView::zoomOut()
{
    zoomAt(viewport()->rect().center(), 1 / zoomStep);
}

void ZoomView::showFullSize()
{
    zoomAt(viewport()->rect().center(), 1 / zoom());
}

void ZoomView::fit()
{
    const qreal zoom = fittingZoom();
    setTransform(QTransform::fromScale(zoom, zoom));
    centerOn(sceneRect().center());
    m_isFitting = true;
    emit zoomChanged();
}

void ZoomView::keepFitting()
{
    if (m_isFitting)
        fit();
}

qreal ZoomView::fittingZoom() const
{
    constexpr int rounding = 2; // Or scroll bars would come for the last pixel.
    const QSizeF room = maximumViewportSize() - QSize(rounding, rounding);
    const QSizeF size = sceneRect().size();
    if (size.isEmpty() || room.isEmpty())
        return 1;
    return std::min({1.0, room.width() / size.width(), room.height() / size.height()});
}

qreal ZoomView::smallestZoom() const
{
    return std::min(leastZoom, fittingZoom());
}

/// The place under the position stays under it.
void ZoomView::zoomAt(const QPoint& position, qreal factor)
{
    const QPointF place = mapToScene(position);
    const qreal now = std::clamp(zoom() * factor, smallestZoom(), mostZoom);
    setTransform(QTransform::fromScale(now, now));
    pan(position - mapFromScene(place));
    m_isFitting = false;
    emit zoomChanged();
}

void ZoomView::pan(const QPoint& distance)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - distance.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - distance.y());
}

bool ZoomView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Leave:
        hover(std::nullopt);
        break;
    case QEvent::Gesture:
        pinch(static_cast<QGestureEvent*>(event));
        return true;
    case QEvent::NativeGesture:
        pinch(static_cast<QNativeGestureEvent*>(event));
        return true;
    default:
        break;
    }
    return QGraphicsView::viewportEvent(event);
}

/// On a touch screen.
void ZoomView::pinch(QGestureEvent* event)
{
    if (const auto* gesture = static_cast<QPinchGesture*>(event->gesture(Qt::PinchGesture)))
        zoomAt(viewport()->mapFromGlobal(gesture->hotSpot().toPoint()), gesture->scaleFactor());
}

/// On a touch pad. A double tap with two fingers changes between everything and full size.
void ZoomView::pinch(QNativeGestureEvent* event)
{
    event->accept(); // Or it would come again, through the parent.
    const QPoint position = viewport()->mapFromGlobal(event->globalPosition().toPoint());
    if (event->gestureType() == Qt::ZoomNativeGesture)
        zoomAt(position, 1 + event->value());
    else if (event->gestureType() == Qt::SmartZoomNativeGesture && m_isFitting)
        zoomAt(position, 1 / zoom());
    else if (event->gestureType() == Qt::SmartZoomNativeGesture)
        fit();
}

void ZoomView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton) {
        m_pressed = event->position().toPoint();
        m_dragged = *m_pressed;
        m_isDragging = false;
    }
    event->accept();
}

void ZoomView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (!m_pressed) {
        hover(position);
        return;
    }
    const int moved = (position - *m_pressed).manhattanLength();
    if (!m_isDragging && moved < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    pan(position - m_dragged);
    m_dragged = position;
}

void ZoomView::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    const bool isClick = m_pressed && !m_isDragging && event->button() == Qt::LeftButton;
    m_pressed.reset();
    m_isDragging = false;
    if (isClick)
        click(position, event->modifiers());
    hover(position);
    event->accept();
}

void ZoomView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    keepFitting();
}

void ZoomView::wheelEvent(QWheelEvent* event)
{
    constexpr qreal notch = 120;
    if (event->angleDelta().y() != 0)
        zoomAt(event->position().toPoint(), std::pow(zoomStep, event->angleDelta().y() / notch));
    event->accept();
}
