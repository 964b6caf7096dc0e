// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/screenparts.h"

/// The list of accounts and what it leads to.
namespace screens {

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

} // namespace screens
