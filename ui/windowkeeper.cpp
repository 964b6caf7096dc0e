// SPDX-License-Identifier: Apache-2.0
#include "ui/windowkeeper.h"

#include "ui/language.h"
#include "ui/mainwindow.h"

#include <QTimer>

WindowKeeper::WindowKeeper(Workspace& workspace, std::optional<Site> site)
    : m_workspace(workspace)
    , m_site(std::move(site))
{
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::open()
{
    make();
    QTimer::singleShot(0, m_window.get(), [this] { m_window->start(m_site); });
}

void WindowKeeper::make()
{
    m_window = std::make_unique<MainWindow>(m_workspace);
    // Later, since the window that asks for it is the one that goes.
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowKeeper::replace, Qt::QueuedConnection);
    m_window->show();
}

/// The old window goes last: the program ends with its last one.
void WindowKeeper::replace(const QString& language)
{
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    installTranslations(language);
    make();
    m_window->resume(m_site, *old);
}
