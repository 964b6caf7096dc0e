// SPDX-License-Identifier: Apache-2.0
#include "ui/windowkeeper.h"

#include "ui/language.h"
#include "ui/mainwindow.h"

#include <QEvent>
#include <QTimer>

#include <functional>

namespace {

/// Calls back when a window has been painted for the first time, and is the window's.
class FirstPaint : public QObject {
public:
    FirstPaint(QWidget* window, std::function<void()> then)
        : QObject(window)
        , m_then(std::move(then))
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) { // It comes before the picture.
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                m_then();
                deleteLater();
            });
        }
        return false;
    }

private:
    std::function<void()> m_then;
};

} // namespace

WindowKeeper::WindowKeeper(Workspace& workspace, std::optional<Site> site)
    : m_workspace(workspace)
    , m_site(std::move(site))
{
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::open()
{
    make();
    new FirstPaint(m_window.get(), [this] { m_window->start(m_site); });
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
