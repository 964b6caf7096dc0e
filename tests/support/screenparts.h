// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/hands.h"

#include <QAction>

/// A window or dialog in a state in which a person meets it.
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

} // namespace screens
