// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedWidget>

/// A stack whose pages join it when they are first shown: until then they ask for no room, and neither their
/// style nor their size costs time (counted: a tenth of the instructions until the window is there).
///
/// They are there from the beginning, so that the Tab key goes through everything in the order in which it
/// was made.
class LateStack : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;

    /// Owns the page from now on, and does not show it yet.
    void addLater(QWidget* page)
    {
        page->hide();
        page->setParent(this);
    }

    /// A page that was added before.
    void showPage(QWidget* page)
    {
        if (indexOf(page) < 0)
            addWidget(page);
        setCurrentWidget(page);
    }
};
