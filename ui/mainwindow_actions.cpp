// SPDX-License-Identifier: Apache-2.0
// What the window does when a person asks for it: its actions, remedies and dialogs.
#include "app/workspace.h"
#include "ui/accesssection.h"
#include "ui/accountchooser.h"
#include "ui/accountsdialog.h"
#include "ui/actions.h"
#include "ui/connectioneditor.h"
#include "ui/connectionlist.h"
#include "ui/journaldock.h"
#include "ui/mainwindow.h"
#include "ui/plandesk.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QProcess>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace {

/// Below this width, in characters, the editor folds below the list.
constexpr int narrowWindow = 110;

} // namespace

void MainWindow::buildMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_actions->accounts, m_actions->refresh, m_actions->cancelLoading});
    file->addSeparator();
    file->addAction(m_actions->quit);
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_actions->undo, m_actions->selectAll, m_actions->find});
    QMenu* connection = menuBar()->addMenu(tr("&Connection"));
    connection->addActions({m_actions->newConnection, m_actions->save, m_actions->revert, m_actions->remove,
        m_actions->recreate});
    connection->addSeparator();
    connection->addAction(m_actions->review);
    QMenu* view = menuBar()->addMenu(tr("&View"));
    QAction* journal = m_journal->toggleViewAction();
    journal->setText(tr("&Journal"));
    journal->setShortcut(Qt::CTRL | Qt::Key_J);
    view->addAction(journal);
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(m_actions->about);
    m_list->setContextActions({m_actions->newConnection, m_actions->save, m_actions->revert,
        m_actions->remove, m_actions->recreate});
}

void MainWindow::connectActions()
{
    connect(m_actions->refresh, &QAction::triggered, &m_workspace.session, &Session::refresh);
    connect(m_actions->refresh, &QAction::triggered, m_editor->access(), &AccessSection::reload);
    connect(m_actions->cancelLoading, &QAction::triggered, &m_workspace.session, &Session::cancel);
    connect(m_actions->newConnection, &QAction::triggered, m_desk, &PlanDesk::create);
    connect(m_actions->save, &QAction::triggered, this, [this] {
        if (const QStringList ids = m_list->selectedIds(); ids.size() == 1)
            m_desk->save(ids.first());
    });
    connect(m_actions->revert, &QAction::triggered, this, [this] {
        const QStringList ids = m_list->selectedIds();
        for (const QString& id : ids)
            m_workspace.drafts.discard(id);
    });
    connect(m_actions->remove, &QAction::triggered, this, [this] { m_desk->remove(m_list->selectedIds()); });
    connect(
        m_actions->recreate, &QAction::triggered, this, [this] { m_desk->recreate(m_list->selectedIds()); });
    connect(m_actions->review, &QAction::triggered, m_desk, &PlanDesk::review);
    connect(m_actions->undo, &QAction::triggered, m_desk, &PlanDesk::undo);
    connect(m_actions->selectAll, &QAction::triggered, m_list, &ConnectionList::selectAll);
    connect(m_actions->find, &QAction::triggered, m_list, &ConnectionList::focusSearch);
    connect(m_actions->accounts, &QAction::triggered, this, &MainWindow::openAccounts);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    addActions({m_actions->save, m_actions->revert, m_actions->undo, m_actions->find});
}

AccountsDialog* MainWindow::accountsDialog()
{
    if (m_accounts)
        return m_accounts;
    QList<Site> extra;
    for (const Site& site : m_chooser->sites()) {
        if (!site.isDatadog())
            extra.append(site);
    }
    m_accounts
        = new AccountsDialog(m_workspace.accounts, m_workspace.credentials, m_workspace.clients, extra, this);
    connect(m_accounts, &AccountsDialog::accountSaved, this, [this](const QString& id) {
        m_workspace.clients.forget(id);
        if (!m_chooser->chooseAccount(id))
            return;
        chooseAccounts();
    });
    connect(m_accounts, &AccountsDialog::accountRemoved, &m_workspace.clients, &Clients::forget);
    return m_accounts;
}

void MainWindow::openAccounts()
{
    accountsDialog()->open();
}

void MainWindow::editAccount()
{
    const QStringList ids = m_chooser->accountIds();
    if (ids.isEmpty() || m_workspace.accounts.isTransient(ids.first()))
        openAccounts();
    else
        accountsDialog()->editAccount(ids.first());
}

void MainWindow::emptyPrimary()
{
    switch (m_list->condition()) {
    case ListCondition::HasRows:
        break;
    case ListCondition::NoAccount:
        accountsDialog()->addAccount(m_chooser->siteParameter());
        break;
    case ListCondition::Loading:
        m_workspace.session.cancel();
        break;
    case ListCondition::NotPermitted:
    case ListCondition::NoCredentials:
        editAccount();
        break;
    case ListCondition::KeychainLocked:
        unlockKeychain();
        break;
    case ListCondition::Failed:
        m_workspace.session.refresh();
        break;
    case ListCondition::NoConnections:
        m_desk->create();
        break;
    case ListCondition::NoMatch:
        m_list->clearSearch();
        break;
    }
}

void MainWindow::emptySecondary()
{
    if (m_list->condition() == ListCondition::NoAccount)
        startDemo();
    else
        m_workspace.session.refresh();
}

/// The demo is a process of its own, so that it cannot touch what is the person's.
void MainWindow::startDemo()
{
    if (!QProcess::startDetached(QApplication::applicationFilePath(), {u"--demo"_s})) {
        showNotice({.explanation = {.tried = tr("The demo could not be started."),
                        .meaning = tr("Start it from a terminal: orgbridge --demo")}});
    }
}

void MainWindow::remedy(Remedy remedy)
{
    const bool ofAnOperation = m_notice.has_value();
    m_notice.reset();
    updateBanner();
    switch (remedy) {
    case Remedy::Retry:
        if (ofAnOperation)
            m_desk->retry();
        else
            m_workspace.session.refresh();
        break;
    case Remedy::FinishRecreation:
        m_desk->retry();
        break;
    case Remedy::Refresh:
        m_workspace.session.refresh();
        break;
    case Remedy::ShowExisting:
        m_desk->showExistingOfLastFailure();
        break;
    case Remedy::EditAccount:
        editAccount();
        break;
    case Remedy::UnlockKeychain:
        unlockKeychain();
        break;
    }
}

QCoro::Task<void> unlockAndRefresh(QPointer<MainWindow> window, Workspace& workspace)
{
    const auto unlocked = co_await workspace.credentials.unlock();
    if (window && unlocked)
        workspace.session.refresh();
}

void MainWindow::unlockKeychain()
{
    unlockAndRefresh(this, m_workspace);
}

void MainWindow::tellRecovered(const QList<JournalEntry>& entries)
{
    const auto count = [&entries](auto... outcomes) {
        return static_cast<int>(std::count_if(entries.cbegin(), entries.cend(),
            [&](const JournalEntry& entry) { return ((entry.outcome == outcomes) || ...); }));
    };
    const QStringList parts {tr("%n applied", nullptr, count(JournalOutcome::Applied)),
        tr("%n not applied", nullptr, count(JournalOutcome::NotApplied)),
        tr("%n still unknown", nullptr, count(JournalOutcome::Intended, JournalOutcome::Unknown))};
    showNotice({.tone = theme::Tone::Information,
        .explanation
        = {.tried = tr("The changes of your last session are checked: %1.").arg(parts.join(u", "_s)),
            .meaning = tr("The journal shows each of them.")}});
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Orgbridge"),
        tr("Orgbridge %1").arg(QStringLiteral(ORGBRIDGE_VERSION)), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(theme::applicationIcon().pixmap(64));
    box->setInformativeText(tr("Datadog org connections on the desktop.\nLicence: Apache-2.0\nQt %1")
                                .arg(QString::fromLatin1(qVersion())));
    box->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveLooks();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * narrowWindow;
    m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
}

void MainWindow::restoreLooks()
{
    const int em = fontMetrics().averageCharWidth();
    resize(em * 175, em * 105);
    const QSettings settings(m_workspace.places.windowFile, QSettings::IniFormat);
    restoreGeometry(settings.value(u"geometry"_s).toByteArray());
    restoreState(settings.value(u"state"_s).toByteArray());
    m_splitter->restoreState(settings.value(u"splitter"_s).toByteArray());
    m_list->restoreColumns(settings.value(u"columns"_s).toByteArray());
    const QString account = settings.value(u"account"_s).toString();
    if (!m_chooser->chooseAccount(account)) {
        const QList<Account> accounts = m_workspace.accounts.accounts();
        m_chooser->chooseSite(
            settings.value(u"site"_s, accounts.isEmpty() ? QString() : accounts.first().site).toString());
    }
}

void MainWindow::saveLooks() const
{
    QSettings settings(m_workspace.places.windowFile, QSettings::IniFormat);
    settings.setValue(u"geometry"_s, saveGeometry());
    settings.setValue(u"state"_s, saveState());
    settings.setValue(u"splitter"_s, m_splitter->saveState());
    settings.setValue(u"columns"_s, m_list->saveColumns());
    settings.setValue(u"site"_s, m_chooser->siteParameter());
    const QStringList ids = m_chooser->accountIds();
    settings.setValue(u"account"_s, ids.size() == 1 ? ids.first() : QString());
}
