// SPDX-License-Identifier: Apache-2.0
// What the window looks like: its size and arrangement, which it remembers.
#include "app/workspace.h"
#include "ui/accountchooser.h"
#include "ui/connectioneditor.h"
#include "ui/connectionviews.h"
#include "ui/mainwindow.h"

#include <QCloseEvent>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace {

/// Below this width, in characters, the editor folds below the connections.
constexpr int narrowWindow = 110;

/// In characters. Longer lines are hard to read, and buttons would be far from what they are about.
constexpr int widestEditor = 100;

} // namespace

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveLooks();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const int character = fontMetrics().averageCharWidth();
    const bool narrow = width() < character * narrowWindow;
    m_editor->setMaximumWidth(character * (narrow ? narrowWindow : widestEditor));
    m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
}

void MainWindow::restoreLooks()
{
    const int em = fontMetrics().averageCharWidth();
    resize(QSize(em * 200, em * 126).boundedTo(screen()->availableSize()));
    QString account;
    QString site = m_workspace.accounts.accounts().value(0).site;
    bool allAccounts = false;
    m_looks.restore([&](const QSettings& settings) {
        restoreGeometry(settings.value(u"geometry"_s).toByteArray());
        restoreState(settings.value(u"state"_s).toByteArray());
        m_splitter->restoreState(settings.value(u"splitter"_s).toByteArray());
        m_views->restoreLooks(settings);
        account = settings.value(u"account"_s).toString();
        site = settings.value(u"site"_s, site).toString();
        allAccounts = settings.value(u"allAccounts"_s).toBool();
    });
    if (!m_chooser->chooseAccount(account))
        m_chooser->chooseSite(site);
    if (allAccounts)
        m_chooser->chooseAllAccounts();
}

void MainWindow::saveLooks() const
{
    m_looks.store([this](QSettings& settings) {
        settings.setValue(u"geometry"_s, saveGeometry());
        settings.setValue(u"state"_s, saveState());
        settings.setValue(u"splitter"_s, m_splitter->saveState());
        m_views->saveLooks(settings);
        settings.setValue(u"site"_s, m_chooser->siteParameter());
        const QStringList ids = m_chooser->accountIds();
        settings.setValue(u"account"_s, ids.size() == 1 ? ids.first() : QString());
        settings.setValue(u"allAccounts"_s, ids.size() > 1);
    });
}
