// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGraphicsView>

#include <optional>

class QGestureEvent;
class QNativeGestureEvent;

/// A scene that is zoomed with wheel or pinch and moved by dragging. At first, and after fit(), all of it is
/// seen, also when the window is resized. What moves less than a drag is a click.
class ZoomView : public QGraphicsView {
    Q_OBJECT

public:
    explicit ZoomView(QWidget* parent = nullptr);

    /// How large the scene is shown: 1 is full size.
    [[nodiscard]] qreal zoom() const { return transform().m11(); }
    [[nodiscard]] bool canZoomIn() const;
    [[nodiscard]] bool canZoomOut() const;

    void zoomIn();
    void zoomOut();
    void showFullSize();

    /// Shows everything, smaller where it must be, never larger than full size.
    void fit();

signals:
    void zoomChanged();

protected:
    /// A click with the left button, in pixels of the viewport.
    virtual void click(const QPoint& position, Qt::KeyboardModifiers modifiers) = 0;

    /// The pointer is there now, in pixels of the viewport; nowhere when it has left.
    virtual void hover(const std::optional<QPoint>& position) = 0;

    /// Moves the scene under the window.
    void pan(const QPoint& distance);

    /// After the scene has become larger or smaller.
    void keepFitting();

    bool viewportEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void pinch(QGestureEvent* event);
    void pinch(QNativeGestureEvent* event);
    void zoomAt(const QPoint& position, qreal factor);
    [[nodiscard]] qreal fittingZoom() const;
    [[nodiscard]] qreal smallestZoom() const;

    std::optional<QPoint> m_pressed; ///< Where the mouse button went down.
    QPoint m_dragged; ///< How far the scene has followed.
    bool m_isDragging = false;
    bool m_isFitting = true;
};
