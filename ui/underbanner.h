// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class Banner;

/// A banner above what it is about. The banner is as high as its text takes, as far as what is below it keeps
/// its least height: in a small window its text is scrolled.
class UnderBanner : public QWidget {
    Q_OBJECT

public:
    /// It owns both.
    UnderBanner(Banner* banner, QWidget* below, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    Banner* m_banner;
    QWidget* m_below;
};
