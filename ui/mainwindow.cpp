// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "app/sentences.h"
#include "app/workspace.h"
#include "ui/accesssection.h"
#include "ui/accountchooser.h"
#include "ui/actions.h"
#include "ui/banner.h"
#include "ui/connectioneditor.h"
#include "ui/connectionviews.h"
#include "ui/exchangedesk.h"
#include "ui/focusring.h"
#include "ui/journaldock.h"
#include "ui/languagemenu.h"
#include "ui/mapview.h"
#include "ui/plandesk.h"
#include "ui/selection.h"
#include "ui/statusline.h"
#include "ui/underbanner.h"

#include <QAction>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolBar>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Workspace& workspace)
    : m_workspace(workspace)
    , m_looks(workspace.places.windowFile)
    , m_actions(new Actions(this))
    , m_selection(new Selection(this))
    , m_desk(new PlanDesk(workspace, this))
    , m_exchange(new ExchangeDesk(workspace, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Orgbridge"_s);
    new FocusRing(this);
    buildToolBar();
    buildCentre();
    buildMenus();
    m_status = new StatusLine(workspace, *m_actions, this);
    setStatusBar(m_status);
    restoreLooks();
    connectActions();
    followWorkspace();
    followParts();
    followExchange();
    refresh();
}

/// What uses the selection goes before it.
MainWindow::~MainWindow()
{
    delete takeCentralWidget();
}

void MainWindow::start(const std::optional<Site>& site)
{
    if (site) {
        const QSignalBlocker loadOnce(m_chooser);
        m_chooser->addSite(*site);
        m_chooser->chooseSite(site->parameter);
    }
    showAccounts();
    setWindowIcon(theme::applicationIcon());
    m_workspace.start();
}

void MainWindow::resume(const std::optional<Site>& site, const MainWindow& before)
{
    {
        const QSignalBlocker loadOnce(m_chooser);
        if (site)
            m_chooser->addSite(*site);
        m_chooser->chooseSite(before.m_chooser->siteParameter());
    }
    m_languages->choose(before.m_languages->code());
    showAccounts();
    setWindowIcon(before.windowIcon());
    m_desk->tellWhatIsLeft();
}

void MainWindow::showAccounts()
{
    chooseAccounts();
    m_views->focusSearch();
}

void MainWindow::buildToolBar()
{
    //: The name of the only toolbar.
    auto* bar = addToolBar(tr("Main"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(theme::iconSize(this), theme::iconSize(this)));
    m_chooser = new AccountChooser(m_workspace.accounts, bar);
    auto* gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(m_chooser);
    bar->addWidget(gap);
    bar->addActions({m_actions->refresh, m_actions->newConnection, m_actions->review});
}

void MainWindow::buildCentre()
{
    m_banner = new Banner(this);
    m_banner->hide();
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_views = new ConnectionViews(m_workspace.connections, m_workspace.drafts, m_workspace.session,
        m_workspace.risks, *m_selection, *m_actions, m_splitter);
    m_editor = new ConnectionEditor(m_workspace.connections, m_workspace.drafts, m_workspace.session,
        m_workspace.risks, m_workspace.access, m_splitter);
    m_editor->setActions(m_actions->save, m_actions->revert, m_actions->recreate);
    m_splitter->addWidget(m_views);
    m_splitter->addWidget(m_editor);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({632, 368}); // In this proportion, at any size.
    setCentralWidget(new UnderBanner(m_banner, m_splitter, this));

    m_journal = new JournalDock(m_workspace.journal, this);
    addDockWidget(Qt::BottomDockWidgetArea, m_journal);
    m_journal->hide();
}

void MainWindow::followWorkspace()
{
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(0);
    connect(&m_refreshSoon, &QTimer::timeout, this, &MainWindow::refresh);
    connect(&m_workspace.session, &Session::changed, this, &MainWindow::refresh);
    connect(&m_workspace.session, &Session::waiting, m_status,
        [this](
            const QString&, const QString& bucket, int seconds) { m_status->showWaiting(bucket, seconds); });
    connect(&m_workspace.drafts, &Drafts::changed, &m_refreshSoon, qOverload<>(&QTimer::start));
    connect(&m_workspace.drafts, &Drafts::warningChanged, this, &MainWindow::refresh);
    connect(&m_workspace.standings, &AccountStandings::warningChanged, this, &MainWindow::refresh);
    for (const auto& signal : {&Journal::loaded, &Journal::warningChanged})
        connect(&m_workspace.journal, signal, this, &MainWindow::refresh);
    connect(&m_workspace.journal, &Journal::changed, this, &MainWindow::refresh);
    connect(&m_workspace.runner, &PlanRunner::started, this, [this] {
        m_notice.reset();
        m_editor->setBusy(true);
        refresh();
    });
    connect(&m_workspace.runner, &PlanRunner::finished, this, [this] {
        m_editor->setBusy(false);
        refresh();
    });
    connect(&m_workspace, &Workspace::recovering, this, [this](int count) {
        showNotice({.tone = theme::Tone::Information,
            .explanation
            = {.tried = tr("%n change(s) of your last session: the outcome is unknown.", nullptr, count),
                .meaning
                = tr("%n change(s) were being sent when Orgbridge ended. It is reading the connections to "
                     "see what is true.",
                    nullptr, count)}});
    });
    connect(&m_workspace, &Workspace::recovered, this, &MainWindow::tellRecovered);
}

void MainWindow::followParts()
{
    connect(m_chooser, &AccountChooser::chosen, this, &MainWindow::chooseAccounts);
    connect(m_selection, &Selection::changed, this, [this] {
        m_editor->setSelection(m_selection->ids());
        updateActions();
    });
    connect(m_selection, &Selection::activated, this, [this](const QString& id) {
        m_selection->select({id});
        m_editor->focusTypes();
    });
    connect(m_selection, &Selection::newConnectionRequested, m_desk, &PlanDesk::createBetween);
    connect(m_views, &ConnectionViews::matchesChanged, this, &MainWindow::updateList);
    connect(m_views, &ConnectionViews::primaryRequested, this, &MainWindow::emptyPrimary);
    connect(m_views, &ConnectionViews::secondaryRequested, this, &MainWindow::emptySecondary);
    connect(m_editor, &ConnectionEditor::availabilityChanged, this, [this](bool canSave, bool canRevert) {
        m_canSave = canSave;
        m_canRevert = canRevert;
        updateActions();
    });
    connect(m_editor, &ConnectionEditor::accountRequested, this, &MainWindow::addAccount);
    connect(m_editor, &ConnectionEditor::copied, this,
        [this](const QString& what) { say(tr("Copied: %1").arg(what)); });
    connect(m_editor->access(), &AccessSection::editRequested, m_desk, &PlanDesk::editAccess);
    connect(m_editor->access(), &AccessSection::restoreRequested, m_desk, &PlanDesk::restoreAccess);
    connect(m_banner, &Banner::remedyRequested, this, &MainWindow::remedy);
    connect(m_banner, &Banner::closed, this, [this] {
        m_dismissed = m_shown;
        m_notice.reset();
        updateBanner();
    });
    connect(m_desk, &PlanDesk::said, this, &MainWindow::say);
    connect(m_desk, &PlanDesk::failed, this, &MainWindow::showNotice);
    connect(m_desk, &PlanDesk::showRequested, m_views, &ConnectionViews::showConnection);
    connect(m_journal, &JournalDock::revertRequested, m_desk, &PlanDesk::revert);
    connect(m_views->map(), &MapView::exported, this,
        [this](const QString& path) { say(tr("Exported to %1").arg(leftToRight(path))); });
    connect(m_journal, &JournalDock::exported, this,
        [this](const QString& path) { say(tr("Exported to %1").arg(leftToRight(path))); });
}

void MainWindow::chooseAccounts()
{
    const QStringList ids = m_chooser->accountIds();
    // What failed with an account can be retried once that is edited.
    if (ids != m_workspace.session.selection())
        m_notice.reset();
    m_dismissed.reset();
    m_status->setSite(siteByParameter(m_chooser->siteParameter()));
    m_workspace.session.select(ids);
    setWindowTitle(ids.size() == 1 ? tr("%1 - Orgbridge").arg(m_workspace.accounts.find(ids.first())->label)
                                   : u"Orgbridge"_s);
    refresh();
}

void MainWindow::refresh()
{
    updateList();
    updateBanner();
    updateActions();
}

void MainWindow::updateList()
{
    const ListCounts counts {.siteHasAccounts = !m_chooser->accountIds().isEmpty(),
        .rows = static_cast<int>(m_workspace.connections.connections().size()),
        .matchingRows = m_views->matchingRows()};
    const ListCondition condition = listCondition(counts, m_workspace.session);
    m_views->showCondition(condition, emptyContent(condition, m_workspace.session));
    m_status->refresh(counts.matchingRows, m_workspace.drafts.changedIn(m_workspace.connections));
    m_actions->exportConnections->setEnabled(counts.matchingRows > 0);
}

/// One thing at a time: what was just done first, then the accounts, then our own files.
void MainWindow::updateBanner()
{
    std::optional<Notice> notice = m_notice;
    if (!notice)
        notice = accountNotice(m_workspace);
    if (!notice)
        notice = storageNotice(m_workspace, m_looks.warning());
    if (notice == m_dismissed)
        notice.reset();
    else
        m_dismissed.reset();
    if (notice == m_shown)
        return;
    m_shown = notice;
    if (notice)
        m_banner->showExplanation(notice->tone, notice->explanation);
    else
        m_banner->clear();
}

void MainWindow::updateActions()
{
    const auto& session = m_workspace.session;
    m_actions->update({.hasAccount = !session.accounts().empty(),
        .loading = session.isLoading(),
        .running = m_workspace.runner.isRunning(),
        .canSave = m_canSave,
        .canRevert = m_canRevert,
        .canCreate = m_desk->canCreate(),
        .canDelete = m_desk->canDelete(m_selection->ids()),
        .canRecreate = m_desk->canRecreate(m_selection->ids()),
        .canUndo = m_desk->canUndo(),
        .oneSelected = m_selection->ids().size() == 1,
        .hasConnections = !m_workspace.connections.connections().isEmpty(),
        .changed = m_workspace.drafts.changedIn(m_workspace.connections)});
    m_languages->setEnabled(!m_workspace.runner.isRunning()); // A plan on its way reports to this window.
}

void MainWindow::showNotice(const Notice& notice)
{
    m_notice = notice;
    m_dismissed.reset();
    updateBanner();
}

void MainWindow::say(const QString& text)
{
    constexpr int milliseconds = 6000;
    m_status->showMessage(text, milliseconds);
}
