// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/accessrig.h"
#include "tests/support/filedialog.h"
#include "tests/support/hands.h"
#include "ui/mapview.h"

#include <QAction>
#include <QDockWidget>
#include <QListView>
#include <QPointer>

/// Every window and dialog, in the states in which a person meets it. For what has to hold for all of them:
/// names, the order of Tab, contrast, texts that fit.
struct Screen {
    const char* name;
    QWidget* (*open)(App& app); ///< Gives the widget that holds the screen.
    bool leavesTraces = false; ///< The next one needs another window.
};

namespace screens {

inline const QString payments = QStringLiteral("Payments Production");
inline const QString central = QStringLiteral("Central Observability");
inline const QString security = QStringLiteral("Security Operations");

inline void trigger(const App& app, const char* action)
{
    auto* found = app.find<QAction>(action);
    if (!QTest::qWaitFor([found] { return found->isEnabled(); }))
        qFatal("%s cannot be used.", action);
    found->trigger();
}

inline void waitFor(const char* what, const std::function<bool()>& condition)
{
    if (!QTest::qWaitFor(condition, 20'000))
        qFatal("This does not happen: %s.", what);
}

/// An account that is stored, with credentials for this session only.
inline void store(const App& app, const QString& label)
{
    const SandboxAccount sample = *app.server.world().account(label);
    const Account account {.id = sample.orgId, .label = label, .site = app.site().parameter};
    if (!app.workspace->accounts.add(account))
        qFatal("The account was not stored.");
    app.workspace->credentials.keepForSession(account.id, sample.credentials);
}

inline void open(App& app)
{
    if (!app.window->isVisible())
        app.open();
}

/// The window with the connections of an account.
inline void load(App& app)
{
    if (app.rows() > 0)
        return;
    store(app, payments);
    app.open();
    waitFor("the connections load", [&] { return app.rows() > 0 && !app.workspace->session.isLoading(); });
    store(app, central); // Another one to choose from.
}

/// Selects a connection and waits until all that there is to know of it is on screen.
inline void select(const App& app, const QString& sink)
{
    app.selectPair(payments, sink);
    const QString id = sampleConnectionId(payments, sink);
    waitFor("the access is read", [&] { return app.workspace->access.of(id).isKnown; });
}

inline void toggleAudit(const App& app)
{
    app.find<QCheckBox>("type-audit")->click();
}

inline QWidget* dialogAfter(const App& app, const char* action, const char* name)
{
    trigger(app, action);
    return visible<QDialog>(app, QLatin1StringView(name));
}

inline QWidget* firstStart(App& app)
{
    app.open();
    visible<QPushButton>(app, QStringLiteral("emptySecondary"));
    return app.window.get();
}

inline QWidget* list(App& app)
{
    load(app);
    select(app, central);
    toggleAudit(app);
    return app.window.get();
}

inline QWidget* restricted(App& app)
{
    load(app);
    select(app, security);
    return app.window.get();
}

inline QWidget* several(App& app)
{
    load(app);
    app.table()->selectAll();
    return app.window.get();
}

inline QWidget* noMatch(App& app)
{
    load(app);
    typeInto(app, QStringLiteral("filter"), QStringLiteral("nobody is called so"));
    waitFor("nothing matches", [&] { return isVisible(app, QStringLiteral("emptyPrimary")); });
    return app.window.get();
}

inline QWidget* map(App& app)
{
    load(app);
    app.selectPair(payments, central);
    trigger(app, "viewMap");
    const auto* map = app.window->findChild<MapView*>();
    waitFor("the map is laid out", [map] { return map->isSettled(); });
    return app.window.get();
}

inline QWidget* matrix(App& app)
{
    load(app);
    app.selectPair(payments, central);
    trigger(app, "viewMatrix");
    return app.window.get();
}

/// Something applied, something refused, and the journal of both.
inline QWidget* journal(App& app)
{
    load(app);
    select(app, central);
    toggleAudit(app);
    trigger(app, "save");
    waitFor("it is applied",
        [&] { return app.workspace->drafts.all().isEmpty() && !app.workspace->runner.isRunning(); });
    toggleAudit(app);
    app.server.addFault(
        Fault::answer(403, R"({"status":"error","code":403,"errors":["Forbidden"]})").on("PATCH").forEver());
    trigger(app, "save");
    visible<QWidget>(app, QStringLiteral("banner"));
    app.window->findChild<QDockWidget*>(QStringLiteral("journalDock"))->toggleViewAction()->trigger();
    return app.window.get();
}

inline QWidget* newConnection(App& app)
{
    load(app);
    auto* dialog = dialogAfter(app, "newConnection", "newConnectionDialog");
    auto* candidates = dialog->findChild<QListView*>(QStringLiteral("destinationList"));
    waitFor("organizations are offered", [&] { return candidates->model()->rowCount() > 0; });
    candidates->setCurrentIndex(candidates->model()->index(0, 0));
    return dialog;
}

inline QWidget* deleteOne(App& app)
{
    load(app);
    app.selectPair(payments, central);
    return dialogAfter(app, "delete", "deleteDialog");
}

inline QWidget* deleteSeveral(App& app)
{
    several(app);
    return dialogAfter(app, "delete", "deleteDialog");
}

inline QWidget* recreate(App& app)
{
    load(app);
    app.selectPair(payments, security);
    auto* dialog = dialogAfter(app, "recreate", "recreateDialog");
    auto* review = dialog->findChild<QPushButton*>(QStringLiteral("recreateReview"));
    waitFor("the access is read", [&] { return review->isEnabled(); });
    return dialog;
}

inline QWidget* access(App& app)
{
    load(app);
    select(app, security);
    clickOn(app, QStringLiteral("editAccess"));
    return visible<QDialog>(app, QStringLiteral("accessDialog"));
}

inline QWidget* review(App& app)
{
    load(app);
    for (const QString& sink : {central, security, QStringLiteral("Fraud Detection")}) {
        select(app, sink);
        toggleAudit(app);
    }
    auto* dialog = dialogAfter(app, "review", "planReview");
    auto* lines = dialog->findChild<QListView*>(QStringLiteral("planChanges"));
    lines->setCurrentIndex(lines->model()->index(0, 0));
    return dialog;
}

/// A review of which one change was refused.
inline QWidget* reviewed(App& app)
{
    QWidget* dialog = review(app);
    app.server.addFault(Fault::answer(400, R"({"errors":["Validation failed for input."]})").on("PATCH"));
    clickOn(app, QStringLiteral("planApply"));
    visible<QPushButton>(app, QStringLiteral("planClose"));
    return dialog;
}

inline QWidget* conflict(App& app)
{
    list(app);
    app.server.edit([](SandboxWorld& now) {
        now.connections[sampleConnectionId(payments, central)].types = {QStringLiteral("metrics")};
    });
    return dialogAfter(app, "save", "conflictDialog");
}

inline QWidget* exportFiles(App& app)
{
    load(app);
    return dialogAfter(app, "export", "exportDialog");
}

inline QWidget* importFile(App& app, const QByteArray& content)
{
    load(app);
    trigger(app, "import");
    enterFile(*app.window, QStringLiteral("importFileDialog"),
        writeFile(app.folder.filePath(QStringLiteral("wanted.csv")), content));
    return visible<QDialog>(app, QStringLiteral("importDialog"));
}

inline QWidget* importPlan(App& app)
{
    return importFile(app,
        "source_org_id,sink_org_id,connection_types\n" + sampleOrgId(payments).toLatin1() + ','
            + sampleOrgId(central).toLatin1() + ",audit\n");
}

inline QWidget* importErrors(App& app)
{
    return importFile(app, "source_org_id,sink_org_id,connection_types\n,nobody,\nx,y,z\n");
}

inline QWidget* compareNothing(App& app)
{
    load(app);
    return dialogAfter(app, "compare", "compareDialog");
}

inline QWidget* report(App& app)
{
    load(app);
    return dialogAfter(app, "report", "reportDialog");
}

inline QWidget* copyAs(App& app)
{
    load(app);
    app.selectPair(payments, central);
    return dialogAfter(app, "copyAs", "copyAsDialog");
}

inline QWidget* accountsShown(App& app)
{
    load(app);
    return dialogAfter(app, "accountsShown", "sessionDialog");
}

inline QWidget* accounts(App& app)
{
    load(app);
    return dialogAfter(app, "accounts", "accountsDialog");
}

inline QWidget* noAccounts(App& app)
{
    open(app);
    return dialogAfter(app, "accounts", "accountsDialog");
}

/// A new account whose keys were refused.
inline QWidget* accountForm(App& app)
{
    QWidget* dialog = accounts(app);
    clickOn(app, QStringLiteral("addAccount"));
    typeInto(app, QStringLiteral("accountLabel"), QStringLiteral("Staging"));
    typeInto(app, QStringLiteral("apiKey"), QStringLiteral("unknown-key"));
    typeInto(app, QStringLiteral("applicationKey"), QStringLiteral("unknown-key"));
    clickOn(app, QStringLiteral("check"));
    waitFor("the keys are checked", [&] { return isVisible(app, QStringLiteral("checkAnswer")); });
    return dialog;
}

inline QWidget* accountToken(App& app)
{
    QWidget* dialog = accounts(app);
    clickOn(app, QStringLiteral("addAccount"));
    auto* token = visible<QAbstractButton>(app, QStringLiteral("bearerTokenChoice"));
    token->setFocus();
    token->click();
    return dialog;
}

inline QWidget* accountRemoval(App& app)
{
    QWidget* dialog = accounts(app);
    clickOn(app, QStringLiteral("removeAccount"));
    return dialog;
}

inline QWidget* accountImport(App& app)
{
    QWidget* dialog = accounts(app);
    clickOn(app, QStringLiteral("importAccounts"));
    return dialog;
}

inline QWidget* about(App& app)
{
    open(app);
    return dialogAfter(app, "about", "aboutDialog");
}

inline QWidget* shortcuts(App& app)
{
    open(app);
    return dialogAfter(app, "shortcuts", "shortcutsDialog");
}

inline QWidget* manual(App& app)
{
    open(app);
    return dialogAfter(app, "help", "helpDialog");
}

/// All of them. Those without an account come first.
inline QList<Screen> all()
{
    return {{"first start", firstStart}, {"about", about}, {"keyboard shortcuts", shortcuts},
        {"manual", manual}, {"no accounts", noAccounts, true}, {"new connection", newConnection},
        {"delete one", deleteOne}, {"delete several", deleteSeveral}, {"recreate", recreate},
        {"access restricted", restricted}, {"edit access", access}, {"export", exportFiles},
        {"import", importPlan}, {"import with errors", importErrors}, {"compare", compareNothing},
        {"report", report}, {"copy as", copyAs}, {"accounts shown", accountsShown}, {"accounts", accounts},
        {"account that is refused", accountForm, true}, {"account with a token", accountToken, true},
        {"remove an account", accountRemoval}, {"import accounts", accountImport},
        {"several selected", several}, {"matrix", matrix}, {"map", map, true}, {"no match", noMatch, true},
        {"list", list, true}, {"journal and refusal", journal, true}, {"review", review, true},
        {"review that is over", reviewed, true}, {"conflict", conflict, true}};
}

/// Opens one after another, in the same window as long as they leave no traces in it.
/// @param openApp gives a new window
inline void tour(const std::function<std::unique_ptr<App>()>& openApp,
    const std::function<void(const Screen& screen, QWidget* window)>& look)
{
    std::unique_ptr<App> app;
    const QList<Screen> screens = all();
    for (const Screen& screen : screens) {
        if (!app)
            app = openApp();
        const QPointer<QWidget> window = screen.open(*app);
        look(screen, window);
        if (screen.leavesTraces)
            app.reset();
        else if (window != app->window.get())
            window->close();
        waitFor(screen.name,
            [&] { return !app || !window || window == app->window.get() || !window->isVisible(); });
    }
}

} // namespace screens
