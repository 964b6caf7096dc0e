// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/mapworld.h"
#include "ui/mapcanvas.h"
#include "ui/mapline.h"
#include "ui/mapview.h"

#include <QAction>
#include <QTest>

/// The map of a desk, shown and laid out.
struct MapScene : mapworld::Desk {
    explicit MapScene(const QList<OrgConnection>& list, const QSize& size = {900, 600})
        : Desk(list)
    {
        view.resize(size);
        view.show();
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("The map does not show.");
        waitUntilSettled();
    }

    void waitUntilSettled()
    {
        if (!QTest::qWaitFor([this] { return view.isSettled(); }, 60000))
            qFatal("The map is not laid out.");
        QCoreApplication::processEvents();
    }

    [[nodiscard]] const MapFigure& figure() const { return canvas->figure(); }
    [[nodiscard]] const MapArrow& arrow(const QString& id) const
    {
        return figure().arrows.at(figure().arrowOf(id));
    }

    /// The middle of an arrow, in pixels of the viewport.
    [[nodiscard]] QPoint placeOf(const QString& id) const
    {
        const QPolygonF& line = arrow(id).line;
        return canvas->mapFromScene(mapline::spotAt(line, mapline::length(line) / 2).at);
    }

    [[nodiscard]] QRect rectOf(int org) const
    {
        for (const MapBox& box : figure().boxes) {
            if (box.id == mapworld::org(org).id)
                return canvas->mapFromScene(box.rect).boundingRect();
        }
        qFatal("The map has no such organization.");
    }

    void click(const QPoint& place, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(canvas->viewport(), Qt::LeftButton, modifiers, place);
    }

    /// The pointer goes there. From beside it, since a move to where it was would be none.
    void hover(const QPoint& place) const
    {
        const QPoint inWindow = canvas->viewport()->mapTo(&view, place);
        QTest::mouseMove(view.windowHandle(), inWindow + QPoint(1, 1));
        QTest::mouseMove(view.windowHandle(), inWindow);
        QCoreApplication::processEvents();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(canvas, Qt::Key(key), modifiers);
    }

    [[nodiscard]] QAction* action(const char* name) const
    {
        return view.findChild<QAction*>(QLatin1StringView(name));
    }

    [[nodiscard]] QImage picture(const QRect& rect = QRect(QPoint(), QSize(-1, -1))) const
    {
        return canvas->viewport()->grab(rect).toImage();
    }

    MapView view {store, drafts, selection};
    MapCanvas* canvas = view.findChild<MapCanvas*>();
};
