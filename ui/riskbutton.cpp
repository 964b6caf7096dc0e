// SPDX-License-Identifier: Apache-2.0
#include "ui/riskbutton.h"

#include "app/connections/riskwatch.h"
#include "ui/riskwords.h"
#include "ui/theme.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

RiskButton::RiskButton(const RiskWatch& watch, QWidget* parent)
    : QToolButton(parent)
    , m_watch(watch)
    , m_choices(new QActionGroup(this))
{
    setObjectName(u"risks"_s);
    setIcon(theme::symbolicIcon(u"warning"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::MenuButtonPopup);
    setCheckable(true);
    buildMenu();
    connect(this, &QToolButton::clicked, this, [this] { choose(m_chosen ? Risks() : anyRisk()); });
    connect(&watch, &RiskWatch::changed, this, &RiskButton::refresh);
    refresh();
}

void RiskButton::buildMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"riskMenu"_s);
    menu->addAction(addChoice({}));
    menu->addAction(addChoice(anyRisk()));
    menu->addSeparator();
    for (const Risk risk : allRisks())
        menu->addAction(addChoice(risk));
    setMenu(menu);
}

QAction* RiskButton::addChoice(Risks risks)
{
    auto* action = new QAction(m_choices);
    action->setCheckable(true);
    action->setData(risks.toInt());
    connect(action, &QAction::triggered, this, [this, risks] { choose(risks); });
    return action;
}

void RiskButton::choose(Risks risks)
{
    const bool isNew = risks != m_chosen;
    m_chosen = risks;
    refresh(); // In any case: a click has changed how the button looks.
    if (isNew)
        emit chosenChanged();
}

void RiskButton::refresh()
{
    const int total = m_watch.atRisk();
    setText(tr("%n at risk", nullptr, total));
    setAccessibleName(tr("%n connection(s) at risk", nullptr, total));
    setToolTip(theme::plainToolTip(riskwords::summary(m_watch.tally())));
    setChecked(bool(m_chosen));
    setVisible(total > 0 || m_chosen);
    for (QAction* action : m_choices->actions()) {
        const Risks risks = Risks::fromInt(action->data().toInt());
        action->setChecked(risks == m_chosen);
        if (!risks)
            action->setText(tr("All connections"));
        else if (risks == anyRisk())
            action->setText(tr("Any risk (%1)").arg(QLocale().toString(total)));
        else {
            const Risk risk = static_cast<Risk>(risks.toInt());
            const int number = m_watch.tally().value(risk);
            action->setText(tr("%1 (%2)", "a risk, and how many connections have it")
                                .arg(riskwords::name(risk), QLocale().toString(number)));
            action->setVisible(number > 0 || risks == m_chosen);
        }
    }
}
