// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;

/// Frames the list, text or panel that has the focus, in every window: styles leave that to the row or the
/// cursor inside, which need not be there. Buttons and fields show the focus themselves. Lives as long as the
/// application's windows.
class FocusRing : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent);
    ~FocusRing() override;

private:
    void follow(QWidget* focused);

    QPointer<QFocusFrame> m_frame; ///< Belongs to the window that it is in.
};
