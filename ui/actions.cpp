// SPDX-License-Identifier: Apache-2.0
#include "ui/actions.h"

#include "ui/theme.h"

#include <QAction>

using namespace Qt::StringLiterals;

Actions::Actions(QObject* parent)
    : QObject(parent)
    , refresh(make("refresh", tr("&Refresh"), u"refresh"_s, QKeySequence::Refresh))
    , cancelLoading(make("cancelLoading", tr("&Cancel Loading"), u"cancel"_s, {}))
    , newConnection(make("newConnection", tr("&New Connection…"), u"add"_s, QKeySequence::New))
    , save(make("save", tr("&Save"), u"save"_s, QKeySequence::Save))
    , revert(make("revert", tr("Re&vert"), u"revert"_s, Qt::CTRL | Qt::Key_R))
    , remove(make("delete", tr("&Delete…"), u"remove"_s, QKeySequence::Delete))
    , review(make("review", tr("Revie&w Changes…"), u"review"_s, Qt::CTRL | Qt::Key_Return))
    , undo(make("undo", tr("&Undo"), u"undo"_s, QKeySequence::Undo))
    , selectAll(make("selectAll", tr("Select &All"), {}, QKeySequence::SelectAll))
    , find(make("find", tr("&Filter"), u"search"_s, QKeySequence::Find))
    , exportConnections(make("export", tr("&Export…"), u"export"_s, Qt::CTRL | Qt::Key_E))
    , importConnections(make("import", tr("&Import…"), u"import"_s, QKeySequence::Open))
    , compare(make("compare", tr("Co&mpare…"), u"compare"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_D))
    , accounts(make("accounts", tr("A&ccounts…"), u"accounts"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_A))
    , quit(make("quit", tr("&Quit"), {}, QKeySequence::Quit))
    , about(make("about", tr("&About Orgbridge"), u"information"_s, {}))
{
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

void Actions::update(const ActionState& state)
{
    refresh->setEnabled(state.hasAccount && !state.loading);
    cancelLoading->setEnabled(state.loading);
    newConnection->setEnabled(state.canCreate && !state.running);
    save->setEnabled(state.canSave && !state.running);
    revert->setEnabled(state.canRevert);
    remove->setEnabled(state.canDelete && !state.running);
    review->setEnabled(state.changed > 0 && !state.running);
    review->setIconText(state.changed > 0 ? tr("Review %1").arg(state.changed) : tr("Review"));
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
    QString plain = text;
    plain.remove(u'&').remove(u'…');
    action->setIconText(plain);
    action->setToolTip(
        shortcut.isEmpty() ? plain : tr("%1 (%2)").arg(plain, shortcut.toString(QKeySequence::NativeText)));
    return action;
}
