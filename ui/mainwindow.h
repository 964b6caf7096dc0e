// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/site.h"
#include "ui/notices.h"
#include "ui/windowsettings.h"

#include <QCoroTask>
#include <QMainWindow>
#include <QTimer>

class AccountChooser;
class AccountsDialog;
class Actions;
class Banner;
class ConnectionEditor;
class ConnectionViews;
class ExchangeDesk;
class JournalDock;
class LanguageMenu;
class PlanDesk;
class QSplitter;
class SessionDialog;
class Selection;
class StatusLine;
class Workspace;

/// The window: toolbar, banner, the views of the connections and the editor side by side, status line, and
/// the journal as a dock. It joins its parts; what they do is in them. The workspace outlives it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Workspace& workspace);
    ~MainWindow() override;

    /// Chooses the site to start with, one that is not Datadog's among them, and loads it.
    void start(const std::optional<Site>& site);

    /// The same for a window in place of another one, which chose the site and the language.
    /// @param site offered beside Datadog's own
    void resume(const std::optional<Site>& site, const MainWindow& before);

signals:
    /// A language was chosen: this window still speaks the one before.
    void languageChosen(const QString& code);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildToolBar();
    void buildCentre();
    void buildMenus();
    void buildViewMenu();
    void connectActions();
    void followWorkspace();
    void followParts();
    void followExchange();
    void chooseAccounts();
    void showAccounts();
    void refresh();
    void updateBanner();
    void updateActions();
    void updateList();
    void showNotice(const Notice& notice);
    void remedy(Remedy remedy);
    void openAccounts();
    void showSession();
    void addAccount();
    void copyAs();
    void editAccount(const QString& accountId = {});
    void editAccountOf(const QString& accountId);
    void emptyPrimary();
    void emptySecondary();
    void startDemo();
    QCoro::Task<void> unlockKeychain();
    void confirmHost();
    void tellRecovered(const QList<struct JournalEntry>& entries);
    void say(const QString& text);
    void changeLanguage(const QString& code);
    AccountsDialog* accountsDialog();
    void restoreLooks();
    void saveLooks() const;

    Workspace& m_workspace;
    const WindowSettings m_looks;
    Actions* m_actions;
    Selection* m_selection;
    AccountChooser* m_chooser;
    Banner* m_banner;
    ConnectionViews* m_views;
    ConnectionEditor* m_editor;
    QSplitter* m_splitter;
    JournalDock* m_journal;
    LanguageMenu* m_languages;
    StatusLine* m_status;
    PlanDesk* m_desk;
    ExchangeDesk* m_exchange;
    AccountsDialog* m_accounts = nullptr;
    SessionDialog* m_sessionDialog = nullptr;
    std::optional<Notice> m_notice; ///< Of the last thing that was done.
    std::optional<Notice> m_shown; ///< What the banner says.
    std::optional<Notice> m_dismissed; ///< What the person closed, until it changes.
    QTimer m_refreshSoon; ///< One click may edit thousands of connections, each of which tells.
    bool m_canSave = false;
    bool m_canRevert = false;
};
