// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

/// Scrolls to whatever in an area gets the focus. Qt does so where Tab goes on within the area, and not where
/// it comes in from outside.
void showFocusIn(QScrollArea* area);

/// Gives an area a widget that gets its size from it. By itself Qt would measure the widget for it first.
void setFollowingWidget(QScrollArea* area, QWidget* widget);

/// Content that is shown whole where there is room, and scrolled where there is not: text may be large, and
/// the screen small. Tab stops at it only while it has to be scrolled.
class ScrollColumn : public QScrollArea {
    Q_OBJECT

public:
    /// @param content what it shows, with a layout, which it then owns
    /// @param name what it is to whoever comes to it by Tab
    ScrollColumn(QWidget* content, const QString& name, QWidget* parent);

    /// The window becomes as high as the content needs, as far as the screen allows, once it is shown and
    /// whenever the content grows. It never shrinks by itself, so that nothing jumps twice.
    void growWindowWithContent();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setScrolls(bool scrolls);
    void updateBar();
    void growWindow();

    bool m_growsWindow = false;
};
