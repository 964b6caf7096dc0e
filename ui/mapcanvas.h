// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mapstate.h"
#include "ui/zoomview.h"

class Selection;

/// The map itself. What is clicked on becomes the selection, and what is selected elsewhere is shown here;
/// what the search leaves out steps back and cannot be clicked on.
///
/// The context menu holds the actions of the widget. Arrow keys go from connection to connection and, with
/// Ctrl, move the map; Enter activates the connection, Escape selects nothing.
class MapCanvas : public ZoomView {
    Q_OBJECT

public:
    explicit MapCanvas(Selection& selection, QWidget* parent = nullptr);

    /// Another figure to show. The part that is seen stays, unless the whole map was.
    void setFigure(const MapFigure& figure);
    [[nodiscard]] const MapFigure& figure() const { return m_figure; }

protected:
    void click(const QPoint& position, Qt::KeyboardModifiers modifiers) override;
    void hover(const std::optional<QPoint>& position) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& exposed) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] MapHit hitUnder(const QPoint& position) const;
    [[nodiscard]] QStringList connectionsOf(const MapHit& hit) const;
    [[nodiscard]] QString toolTipOf(const MapHit& hit) const;
    void selectHere(const QStringList& ids);
    void go(Qt::Key key);
    void followSelection();
    void reveal();
    void updateState();
    void describe();

    Selection& m_selection;
    MapFigure m_figure;
    MapState m_state;
    MapHit m_pointed;
    bool m_isSelecting = false; ///< What is being selected is selected here, so it is in view.
    bool m_mustReveal = false;
};
