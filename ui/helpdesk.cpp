// SPDX-License-Identifier: Apache-2.0
#include "ui/helpdesk.h"

#include "ui/aboutdialog.h"
#include "ui/helpdialog.h"
#include "ui/shortcutsdialog.h"

#include <QMainWindow>

HelpDesk::HelpDesk(QMainWindow* window)
    : QObject(window)
    , m_window(window)
{
}

void HelpDesk::showHelp()
{
    if (!m_help) {
        m_help = new HelpDialog(m_window);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void HelpDesk::showShortcuts()
{
    auto* dialog = new ShortcutsDialog(*m_window->menuBar(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HelpDesk::showAbout()
{
    auto* dialog = new AboutDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
