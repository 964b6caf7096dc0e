// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/screens.h"

#include <QContextMenuEvent>
#include <QMenu>

/// What a right click opens.
namespace screens {

inline QWidget* menuAt(QAbstractScrollArea* view, const QPoint& place)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, view->viewport()->mapToGlobal(place));
    QApplication::sendEvent(view->viewport(), &event);
    return QApplication::activePopupWidget();
}

/// Made as Qt makes it of a view's actions, which then would wait for an answer.
inline QWidget* listMenu(App& app)
{
    list(app);
    auto* menu = new QMenu(app.table());
    menu->addActions(app.table()->actions());
    menu->popup(app.table()->mapToGlobal(QPoint()));
    return menu;
}

inline QWidget* mapMenu(App& app)
{
    map(app);
    return menuAt(app.find<QAbstractScrollArea>("map"), QPoint(1, 1));
}

inline QWidget* matrixMenu(App& app)
{
    matrix(app);
    auto* table = app.find<QTableView>("matrix");
    waitFor("a cell is current", [table] { return table->currentIndex().isValid(); });
    return menuAt(table, table->visualRect(table->currentIndex()).center());
}

inline QWidget* journalMenu(App& app)
{
    journal(app);
    return menuAt(app.find<QTableView>("journalTable"), QPoint(5, 5));
}

inline QList<Screen> menus()
{
    return {{"matrix's menu", matrixMenu}, {"map's menu", mapMenu, true}, {"list's menu", listMenu, true},
        {"journal's menu", journalMenu, true}};
}

} // namespace screens
