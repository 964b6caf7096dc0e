// SPDX-License-Identifier: Apache-2.0
#include "ui/languagemenu.h"

#include "ui/language.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

LanguageMenu::LanguageMenu(const QString& code, QWidget* parent)
    : QMenu(parent)
    , m_group(new QActionGroup(this))
{
    setObjectName(u"languageMenu"_s);
    //: Translate as "your word (Language)", so that whoever cannot read your language finds the menu.
    setTitle(tr("L&anguage"));
    add(tr("&System Language"), {}, code.isEmpty());
    addSeparator();
    for (const Language& language : languages())
        add(language.name, language.code, language.code == code);
    connect(m_group, &QActionGroup::triggered, this,
        [this](const QAction* action) { emit chosen(action->data().toString()); });
}

QString LanguageMenu::code() const
{
    return m_group->checkedAction()->data().toString();
}

/// Shows it as chosen, without chosen().
void LanguageMenu::choose(const QString& code)
{
    for (QAction* action : m_group->actions()) {
        if (action->data().toString() == code)
            action->setChecked(true);
    }
}

void LanguageMenu::add(const QString& text, const QString& code, bool isChosen)
{
    QAction* action = addAction(text);
    action->setObjectName(code.isEmpty() ? u"languageOfSystem"_s : QString(u"language-"_s + code));
    action->setData(code);
    action->setCheckable(true);
    action->setChecked(isChosen);
    m_group->addAction(action);
}
