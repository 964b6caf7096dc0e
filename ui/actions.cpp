// SPDX-License-Identifier: Apache-2.0
#include "ui/actions.h"

#include "ui/mnemonics.h"
#include "ui/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>

using namespace Qt::StringLiterals;

Actions::Actions(QObject* parent)
    : QObject(parent)
    , refresh(make(
          "refresh", tr("&Refresh"), u"refresh"_s, Qt::Key_F5)) // The system's own may be Ctrl+R, see revert.
    , cancelLoading(make("cancelLoading", tr("&Cancel Loading"), u"cancel"_s, {}))
    , newConnection(make("newConnection", tr("&New Connection…"), u"add"_s, QKeySequence::New))
    , save(make("save", tr("&Save"), u"save"_s, QKeySequence::Save))
    , revert(make("revert", tr("Re&vert"), u"revert"_s, Qt::CTRL | Qt::Key_R))
    , remove(make("delete", tr("&Delete…"), u"remove"_s, QKeySequence::Delete))
    , copyAs(make("copyAs", tr("Cop&y As…"), u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C))
    , recreate(make("recreate", tr("&Recreate with This Account…"), u"refresh"_s, {}))
    , review(make("review", tr("Revie&w Changes…"), u"review"_s, Qt::CTRL | Qt::Key_Return))
    , undo(make("undo", tr("&Undo"), u"undo"_s, QKeySequence::Undo))
    , selectAll(make("selectAll", tr("Select &All"), {}, QKeySequence::SelectAll))
    , find(make("find", tr("&Filter"), u"search"_s, QKeySequence::Find))
    , viewList(makeView("viewList", tr("&List"), Qt::CTRL | Qt::Key_1))
    , viewMap(makeView("viewMap", tr("&Map"), Qt::CTRL | Qt::Key_2))
    , viewMatrix(makeView("viewMatrix", tr("Matri&x"), Qt::CTRL | Qt::Key_3))
    , exportConnections(make("export", tr("&Export…"), u"export"_s, Qt::CTRL | Qt::Key_E))
    , importConnections(make("import", tr("&Import…"), u"import"_s, QKeySequence::Open))
    , compare(make("compare", tr("Co&mpare…"), u"compare"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_D))
    , accounts(make("accounts", tr("&Accounts…"), u"accounts"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_A))
    , accountsShown(make("accountsShown", tr("Accounts S&hown…"), u"information"_s, {}))
    , report(make("report", tr("Re&port…"), u"report"_s, QKeySequence::Print))
    , quit(make("quit", tr("&Quit"), {}, QKeySequence::Quit))
    , help(make("help", tr("&Manual"), {}, QKeySequence::HelpContents))
    , shortcuts(make("shortcuts", tr("&Keyboard Shortcuts…"), {}, Qt::CTRL | Qt::Key_Slash))
    , about(make("about", tr("&About Orgbridge"), u"information"_s, {}))
{
    auto* views = new QActionGroup(this);
    for (QAction* view : {viewList, viewMap, viewMatrix})
        views->addAction(view);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

void Actions::update(const ActionState& state)
{
    refresh->setEnabled(state.hasAccount && !state.loading);
    cancelLoading->setEnabled(state.loading);
    report->setEnabled(state.hasConnections);
    newConnection->setEnabled(state.canCreate && !state.running);
    save->setEnabled(state.canSave && !state.running);
    revert->setEnabled(state.canRevert);
    remove->setEnabled(state.canDelete && !state.running);
    copyAs->setEnabled(state.oneSelected);
    recreate->setEnabled(state.canRecreate && !state.running);
    review->setEnabled(state.changed > 0 && !state.running);
    review->setIconText(
        state.changed > 0 ? tr("Review %1").arg(QLocale().toString(state.changed)) : tr("Review"));
    undo->setEnabled(state.canUndo && !state.running);
    importConnections->setEnabled(state.hasAccount && !state.running);
    compare->setEnabled(state.hasAccount);
}

QAction* Actions::make(
    const char* name, const QString& text, const QString& icon, const QKeySequence& shortcut)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    if (!icon.isEmpty())
        action->setIcon(theme::symbolicIcon(icon));
    action->setShortcut(shortcut);
    const QString plain = plainName(text);
    action->setIconText(plain);
    action->setToolTip(
        shortcut.isEmpty() ? plain : tr("%1 (%2)").arg(plain, shortcut.toString(QKeySequence::NativeText)));
    return action;
}

/// One of several ways to see the connections, of which one is shown.
QAction* Actions::makeView(const char* name, const QString& text, const QKeySequence& shortcut)
{
    QAction* action = make(name, text, {}, shortcut);
    action->setCheckable(true);
    return action;
}
