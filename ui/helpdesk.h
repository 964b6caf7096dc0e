// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class HelpDialog;
class QMainWindow;

/// Shows what the program says about itself. Dialogs belong to `window`.
class HelpDesk : public QObject {
    Q_OBJECT

public:
    explicit HelpDesk(QMainWindow* window);

    void showHelp();
    void showShortcuts();
    void showAbout();

private:
    QMainWindow* const m_window;
    QPointer<HelpDialog> m_help;
};
