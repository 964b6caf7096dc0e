// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/accountscreens.h"
#include "tests/support/filedialog.h"
#include "ui/mapview.h"

#include <QComboBox>
#include <QDockWidget>
#include <QListView>
#include <QPointer>

/// Every window and dialog, in the states in which a person meets it, for what has to hold for all of them:
/// names, the order of Tab, contrast, texts that fit.
namespace screens {

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

/// The question before an account takes its own right to edit away.
inline QWidget* lockout(App& app)
{
    load(app);
    select(app, central);
    clickOn(app, QStringLiteral("editAccess"));
    const auto* kinds = visible<QComboBox>(app, QStringLiteral("principalWho"));
    chooseIn(app, QStringLiteral("principalWho"), kinds->itemText(kinds->count() - 3)); // A team by its id.
    typeInto(app, QStringLiteral("principalId"), sampleOrgId(QStringLiteral("some team")));
    for (const char* button : {"principalAdd", "accessReview", "planApply"})
        clickOn(app, QLatin1StringView(button));
    return visible<QDialog>(app, QStringLiteral("lockoutQuestion"));
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

inline QWidget* differences(App& app)
{
    QWidget* dialog = compareNothing(app);
    clickOn(app, QStringLiteral("compareChoose"));
    enterFile(*app.window, QStringLiteral("compareFileDialog"),
        writeFile(app.folder.filePath(QStringLiteral("earlier.csv")),
            "source_org_id,sink_org_id,connection_types\n" + sampleOrgId(payments).toLatin1() + ','
                + sampleOrgId(central).toLatin1() + ",audit\n"));
    visible<QTableView>(app, QStringLiteral("compareTable"));
    return dialog;
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
        {"differences", differences}, {"report", report}, {"copy as", copyAs},
        {"accounts shown", accountsShown}, {"accounts", accounts},
        {"account that is refused", accountForm, true}, {"account with a token", accountToken, true},
        {"remove an account", accountRemoval}, {"import accounts", accountImport},
        {"several selected", several}, {"matrix", matrix}, {"map", map, true}, {"no match", noMatch, true},
        {"list", list, true}, {"journal and refusal", journal, true}, {"review", review, true},
        {"review that is over", reviewed, true}, {"conflict", conflict, true},
        {"give up access", lockout, true}};
}

/// Opens one after another, in the same window as long as they leave no traces in it.
/// @param openApp gives a new window
inline void tour(const std::function<std::unique_ptr<App>()>& openApp,
    const std::function<void(const Screen& screen, QWidget* window)>& look,
    const QList<Screen>& screens = all())
{
    std::unique_ptr<App> app;
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
        // Or the same screen, opened again, would still find it.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace screens
