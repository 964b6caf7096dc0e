// SPDX-License-Identifier: Apache-2.0
#include "ui/mapcanvas.h"

#include "app/sentences.h"
#include "ui/mappainter.h"
#include "ui/selection.h"
#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal aroundMap = 16; ///< Room around the map, in its pixels.
constexpr qreal reachOfPointer = 8; ///< How far from an arrow a click still counts, in pixels of the screen.
constexpr int panStep = 60; ///< By key, in pixels of the screen.

bool isArrowKey(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

QPoint panOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {panStep, 0};
    case Qt::Key_Right:
        return {-panStep, 0};
    case Qt::Key_Up:
        return {0, panStep};
    default:
        return {0, -panStep};
    }
}

} // namespace

MapCanvas::MapCanvas(Selection& selection, QWidget* parent)
    : ZoomView(parent)
    , m_selection(selection)
{
    setObjectName(u"map"_s);
    setAccessibleName(tr("Map"));
    setScene(new QGraphicsScene(this));
    setLayoutDirection(Qt::LeftToRight); // The figure itself is mirrored where people read that way.
    connect(&selection, &Selection::changed, this, &MapCanvas::followSelection);
    connect(&selection, &Selection::matchingChanged, this, &MapCanvas::updateState);
    describe();
}

void MapCanvas::setFigure(const MapFigure& figure)
{
    m_figure = figure;
    m_pointed = {};
    scene()->setSceneRect(
        QRectF(QPointF(), figure.size).adjusted(-aroundMap, -aroundMap, aroundMap, aroundMap));
    keepFitting();
    updateState();
    describe();
    viewport()->update();
}

MapHit MapCanvas::hitUnder(const QPoint& position) const
{
    return hitAt(m_figure, mapToScene(position), reachOfPointer / zoom(),
        [this](const QString& id) { return m_selection.matches(id); });
}

void MapCanvas::hover(const std::optional<QPoint>& position)
{
    const MapHit hit = position ? hitUnder(*position) : MapHit();
    viewport()->setCursor(hit.isNothing() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    m_pointed = hit;
    updateState();
}

/// The connection that is meant, or all that an organization has, as far as the search leaves them.
QStringList MapCanvas::connectionsOf(const MapHit& hit) const
{
    QStringList ids;
    for (int i = 0; i < m_figure.arrows.size(); ++i) {
        const MapArrow& arrow = m_figure.arrows.at(i);
        const bool isMeant = hit.box >= 0 ? arrow.source == hit.box || arrow.sink == hit.box : i == hit.arrow;
        if (isMeant && m_selection.matches(arrow.id))
            ids.append(arrow.id);
    }
    return ids;
}

/// With Ctrl or Shift a click adds to what is selected, or takes that away again.
void MapCanvas::click(const QPoint& position, Qt::KeyboardModifiers modifiers)
{
    const QStringList clicked = connectionsOf(hitUnder(position));
    if (!(modifiers & (Qt::ControlModifier | Qt::ShiftModifier))) {
        selectHere(clicked);
        return;
    }
    const bool isAllSelected = std::all_of(
        clicked.cbegin(), clicked.cend(), [this](const QString& id) { return m_selection.contains(id); });
    QStringList ids = m_selection.ids();
    ids.removeIf([&](const QString& id) { return clicked.contains(id); });
    selectHere(isAllSelected ? ids : ids + clicked);
}

void MapCanvas::selectHere(const QStringList& ids)
{
    const QScopedValueRollback here(m_isSelecting, true);
    m_selection.select(ids);
}

void MapCanvas::followSelection()
{
    updateState();
    describe();
    m_mustReveal = !m_isSelecting;
    if (isVisible())
        reveal();
}

/// Brings what was selected elsewhere into view.
void MapCanvas::reveal()
{
    if (!std::exchange(m_mustReveal, false))
        return;
    QRectF selected;
    for (const MapArrow& arrow : std::as_const(m_figure.arrows)) {
        if (m_selection.contains(arrow.id))
            selected |= arrow.bounds();
    }
    if (!selected.isEmpty())
        ensureVisible(selected, panStep, panStep);
}

/// Goes to the next connection in a direction. Where there is none, the map moves.
void MapCanvas::go(Qt::Key key)
{
    const QStringList ids = m_selection.ids();
    const int from = ids.isEmpty() ? -1 : m_figure.arrowOf(ids.last());
    const int next
        = arrowTowards(m_figure, from, key, [this](const QString& id) { return m_selection.matches(id); });
    if (next < 0) {
        pan(panOf(key));
        return;
    }
    selectHere({m_figure.arrows.at(next).id});
    ensureVisible(m_figure.arrows.at(next).bounds(), panStep, panStep);
}

void MapCanvas::updateState()
{
    const MapState state = mapState(m_figure, m_selection, m_pointed);
    if (state == m_state)
        return;
    m_state = state;
    viewport()->update();
}

/// What a screen reader says: where one is, and where the same data can be read in order.
void MapCanvas::describe()
{
    QStringList words;
    const QStringList ids = m_selection.ids();
    const int current = ids.size() == 1 ? m_figure.arrowOf(ids.first()) : -1;
    if (current >= 0)
        words.append(tr("Selected: %1.").arg(m_figure.arrows.at(current).words));
    else if (!ids.isEmpty())
        words.append(tr("%n connection(s) selected.", nullptr, int(ids.size())));
    words.append(tr("Organizations and the connections between them, drawn as boxes and arrows."));
    words.append(tr("The List tab shows the same connections as a table."));
    setAccessibleDescription(sentences(words));
}

QString MapCanvas::toolTipOf(const MapHit& hit) const
{
    if (hit.arrow >= 0)
        return m_figure.arrows.at(hit.arrow).words;
    if (hit.box < 0)
        return {};
    const MapBox& box = m_figure.boxes.at(hit.box);
    QStringList lines {box.name};
    if (box.sharesWith > 0)
        lines.append(tr("Source of %n connection(s)", nullptr, box.sharesWith));
    if (box.receivesFrom > 0)
        lines.append(tr("Destination of %n connection(s)", nullptr, box.receivesFrom));
    return lines.join(u'\n');
}

bool MapCanvas::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return ZoomView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = toolTipOf(hitUnder(help->pos()));
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), theme::plainToolTip(text), this);
    return true;
}

void MapCanvas::changeEvent(QEvent* event)
{
    ZoomView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

/// The menu is about what is under the pointer.
void MapCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const MapHit hit = hitUnder(event->pos());
        if (hit.arrow >= 0 && !m_selection.contains(m_figure.arrows.at(hit.arrow).id))
            selectHere({m_figure.arrows.at(hit.arrow).id});
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setLayoutDirection(QGuiApplication::layoutDirection()); // Not that of the figure.
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

void MapCanvas::drawBackground(QPainter* painter, const QRectF& exposed)
{
    painter->fillRect(exposed, mapGround(palette()));
    paintMap(painter, m_figure, m_state, palette(), exposed);
}

void MapCanvas::keyPressEvent(QKeyEvent* event)
{
    const bool hasSelection = !m_selection.ids().isEmpty();
    if (isArrowKey(event->key()) && event->modifiers() & Qt::ControlModifier)
        pan(panOf(event->key()));
    else if (isArrowKey(event->key()))
        go(Qt::Key(event->key()));
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && hasSelection)
        emit m_selection.activated(m_selection.ids().last());
    else if (event->key() == Qt::Key_Escape && hasSelection)
        selectHere({});
    else
        ZoomView::keyPressEvent(event);
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const MapHit hit = hitUnder(event->position().toPoint());
    if (event->button() == Qt::LeftButton && hit.arrow >= 0)
        emit m_selection.activated(m_figure.arrows.at(hit.arrow).id);
    event->accept();
}

void MapCanvas::showEvent(QShowEvent* event)
{
    ZoomView::showEvent(event);
    reveal();
}
