// SPDX-License-Identifier: Apache-2.0
// What the window does when a person asks for it: its actions, remedies and dialogs.
#include "app/sentences.h"
#include "app/workspace.h"
#include "ui/accesssection.h"
#include "ui/accountchooser.h"
#include "ui/accountsdialog.h"
#include "ui/actions.h"
#include "ui/connectioneditor.h"
#include "ui/connectionviews.h"
#include "ui/copyasdialog.h"
#include "ui/exchangedesk.h"
#include "ui/helpdesk.h"
#include "ui/journaldock.h"
#include "ui/language.h"
#include "ui/languagemenu.h"
#include "ui/mainwindow.h"
#include "ui/mapview.h"
#include "ui/plandesk.h"
#include "ui/reportdesk.h"
#include "ui/safeenter.h"
#include "ui/selection.h"
#include "ui/sessiondialog.h"
#include "ui/statusline.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QPointer>
#include <QProcess>

using namespace Qt::StringLiterals;

void MainWindow::buildMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_actions->accounts, m_actions->refresh, m_actions->cancelLoading});
    file->addSeparator();
    file->addAction(m_actions->report);
    file->addActions({m_actions->exportConnections, m_actions->importConnections, m_actions->compare});
    file->addSeparator();
    file->addAction(m_actions->quit);
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_actions->undo, m_actions->selectAll, m_actions->find});
    QMenu* connection = menuBar()->addMenu(tr("&Connection"));
    connection->addActions({m_actions->newConnection, m_actions->save, m_actions->revert, m_actions->remove,
        m_actions->recreate});
    connection->addSeparator();
    connection->addActions({m_actions->review, m_actions->copyAs});
    buildViewMenu();
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions->help, m_actions->shortcuts});
    help->addSeparator();
    help->addAction(m_actions->about);
    m_views->setContextActions({m_actions->newConnection, m_actions->save, m_actions->revert,
        m_actions->remove, m_actions->recreate, m_actions->copyAs});
}

void MainWindow::buildViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    QAction* journal = m_journal->toggleViewAction();
    journal->setText(tr("&Journal"));
    journal->setShortcut(Qt::CTRL | Qt::Key_J);
    view->addActions(m_views->actions());
    view->addSeparator();
    view->addActions(m_views->map()->mapActions());
    view->addSeparator();
    view->addAction(journal);
    view->addAction(m_actions->accountsShown);
    view->addSeparator();
    m_languages = new LanguageMenu(chosenLanguage(m_workspace.places.windowFile), view);
    view->addMenu(m_languages);
    connect(m_languages, &LanguageMenu::chosen, this, &MainWindow::changeLanguage);
}

void MainWindow::connectActions()
{
    connect(m_actions->refresh, &QAction::triggered, &m_workspace.session, &Session::refresh);
    connect(m_actions->refresh, &QAction::triggered, m_editor->access(), &AccessSection::reload);
    connect(m_actions->cancelLoading, &QAction::triggered, &m_workspace.session, &Session::cancel);
    connect(m_actions->newConnection, &QAction::triggered, m_desk, &PlanDesk::create);
    connect(m_actions->save, &QAction::triggered, this, [this] {
        if (m_selection->ids().size() == 1)
            m_desk->save(m_selection->ids().first());
    });
    connect(m_actions->revert, &QAction::triggered, this, [this] {
        const QStringList ids = m_selection->ids();
        for (const QString& id : ids)
            m_workspace.drafts.discard(id);
    });
    connect(m_actions->remove, &QAction::triggered, this, [this] { m_desk->remove(m_selection->ids()); });
    connect(m_actions->recreate, &QAction::triggered, this, [this] { m_desk->recreate(m_selection->ids()); });
    connect(m_actions->copyAs, &QAction::triggered, this, &MainWindow::copyAs);
    connect(m_actions->review, &QAction::triggered, m_desk, &PlanDesk::review);
    connect(m_actions->undo, &QAction::triggered, m_desk, &PlanDesk::undo);
    connect(m_actions->selectAll, &QAction::triggered, m_views, &ConnectionViews::selectAll);
    connect(m_actions->find, &QAction::triggered, m_views, &ConnectionViews::focusSearch);
    connect(m_actions->accounts, &QAction::triggered, this, &MainWindow::openAccounts);
    connect(m_actions->accountsShown, &QAction::triggered, this, &MainWindow::showSession);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    auto* help = new HelpDesk(this);
    connect(m_actions->help, &QAction::triggered, help, &HelpDesk::showHelp);
    connect(m_actions->shortcuts, &QAction::triggered, help, &HelpDesk::showShortcuts);
    connect(m_actions->about, &QAction::triggered, help, &HelpDesk::showAbout);
    addActions({m_actions->save, m_actions->revert, m_actions->undo, m_actions->find});
}

void MainWindow::followExchange()
{
    connect(m_actions->exportConnections, &QAction::triggered, this, [this] {
        QList<Connection> shown;
        const QStringList ids = m_views->matchingIds();
        for (const QString& id : ids)
            shown.append(*m_workspace.connections.find(id));
        m_exchange->exportConnections(shown, m_selection->ids());
    });
    connect(m_actions->importConnections, &QAction::triggered, m_exchange, &ExchangeDesk::importConnections);
    connect(m_actions->compare, &QAction::triggered, m_exchange, &ExchangeDesk::compare);
    connect(m_exchange, &ExchangeDesk::said, this, &MainWindow::say);
    connect(m_exchange, &ExchangeDesk::reviewRequested, m_desk, &PlanDesk::reviewChanges);
    connect(m_exchange, &ExchangeDesk::showRequested, m_desk, &PlanDesk::showRequested);
    auto* reports = new ReportDesk(m_workspace, *m_views->map(), this);
    connect(m_actions->report, &QAction::triggered, reports, &ReportDesk::open);
    connect(reports, &ReportDesk::said, this, &MainWindow::say);
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
    m_accounts = new AccountsDialog(m_workspace, extra, this);
    new SafeEnter(m_accounts);
    connect(m_accounts, &AccountsDialog::accountSaved, this, [this](const QString& id) {
        m_workspace.clients.forget(id);
        const bool isShown = m_chooser->accountIds().contains(id);
        if (m_chooser->chooseAccount(id) && isShown)
            chooseAccounts(); // It was chosen before its credentials were there.
    });
    connect(m_accounts, &AccountsDialog::accountsImported, this, [this](const QStringList& ids) {
        const QStringList shown = m_chooser->accountIds();
        const bool isShown = std::any_of(
            shown.cbegin(), shown.cend(), [&ids](const QString& id) { return ids.contains(id); });
        if (isShown)
            chooseAccounts();
        else if (shown.isEmpty())
            m_chooser->chooseAccount(ids.first());
    });
    connect(m_accounts, &AccountsDialog::accountRemoved, &m_workspace.clients, &Clients::forget);
    return m_accounts;
}

/// How each of the accounts that are shown fares.
void MainWindow::showSession()
{
    if (!m_sessionDialog) {
        m_sessionDialog = new SessionDialog(m_workspace.session, this);
        connect(m_sessionDialog, &SessionDialog::editRequested, this, &MainWindow::editAccountOf);
        connect(m_sessionDialog, &SessionDialog::unlockRequested, this, &MainWindow::unlockKeychain);
        connect(m_sessionDialog, &SessionDialog::confirmHostRequested, this, &MainWindow::confirmHost);
    }
    m_sessionDialog->show();
    m_sessionDialog->activateWindow();
}

void MainWindow::copyAs()
{
    const QStringList ids = m_selection->ids();
    const Connection* connection = ids.size() == 1 ? m_workspace.connections.find(ids.first()) : nullptr;
    const auto site = siteByParameter(m_chooser->siteParameter());
    if (!connection || !site)
        return;
    CodeSubject subject {.connection = *connection, .site = *site};
    subject.connection.connectionTypes = m_workspace.drafts.typesOf(*connection);
    auto* dialog = new CopyAsDialog(subject, m_workspace.places.windowFile, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CopyAsDialog::copied, this,
        [this](const QString& language) { say(tr("Copied: %1").arg(language)); });
    dialog->open();
}

void MainWindow::openAccounts()
{
    accountsDialog()->open();
}

void MainWindow::addAccount()
{
    accountsDialog()->addAccount(m_chooser->siteParameter());
}

/// @param accountId empty for the account that is chosen
void MainWindow::editAccount(const QString& accountId)
{
    editAccountOf(accountId.isEmpty() ? m_chooser->accountIds().value(0) : accountId);
}

/// An account that is not stored can be looked at only.
void MainWindow::editAccountOf(const QString& accountId)
{
    if (accountId.isEmpty() || m_workspace.accounts.isTransient(accountId))
        openAccounts();
    else
        accountsDialog()->editAccount(accountId);
}

void MainWindow::emptyPrimary()
{
    switch (m_views->condition()) {
    case ListCondition::HasRows:
        break;
    case ListCondition::NoAccount:
        addAccount();
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
    case ListCondition::HostNotConfirmed:
        confirmHost();
        break;
    case ListCondition::Failed:
        m_workspace.session.refresh();
        break;
    case ListCondition::NoConnections:
        m_desk->create();
        break;
    case ListCondition::NoMatch:
        m_views->clearSearch();
        break;
    }
}

void MainWindow::emptySecondary()
{
    if (m_views->condition() == ListCondition::NoAccount)
        startDemo();
    else if (m_views->condition() == ListCondition::HostNotConfirmed)
        editAccount();
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
    const QString accountId = m_shown ? m_shown->accountId : QString();
    if (remedy != Remedy::EditAccount) // After which the same can be retried.
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
        editAccount(accountId);
        break;
    case Remedy::UnlockKeychain:
        unlockKeychain();
        break;
    case Remedy::ConfirmHost:
        confirmHost();
        break;
    case Remedy::ShowAccounts:
        showSession();
        break;
    }
}

/// The window may be gone when the person has answered the prompt.
QCoro::Task<void> MainWindow::unlockKeychain()
{
    const QPointer<MainWindow> window(this);
    say(tr("Waiting for your answer to the prompt of the keychain…"));
    const auto unlocked = co_await m_workspace.credentials.unlock();
    if (!window)
        co_return;
    m_status->clearMessage();
    if (unlocked) {
        m_workspace.session.refresh();
        co_await m_workspace.credentials.saveWaiting();
    } else if (unlocked.error().kind != KeychainError::Kind::Canceled) {
        showNotice({.tone = theme::Tone::Warning,
            .explanation = {.tried = tr("The keychain could not be unlocked."),
                .meaning = unlocked.error().text,
                .remedies = {Remedy::UnlockKeychain}}});
    }
}

/// The person agrees that the host of the chosen site gets the credentials of its accounts.
void MainWindow::confirmHost()
{
    if (const auto site = siteByParameter(m_chooser->siteParameter()))
        m_workspace.hosts.confirm(site->apiUrl);
    m_workspace.session.refresh();
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
        .explanation = {.tried = tr("The changes of your last session are checked: %1.").arg(listed(parts)),
            .meaning = tr("The journal shows each of them.")}});
}

/// Another window takes this one's place and looks the same, so what it looks like is stored first.
void MainWindow::changeLanguage(const QString& code)
{
    saveLooks();
    chooseLanguage(m_workspace.places.windowFile, code);
    emit languageChosen(code);
}
