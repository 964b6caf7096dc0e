// SPDX-License-Identifier: Apache-2.0
#include "ui/riskline.h"

#include "app/connections/riskwatch.h"
#include "ui/plainlabel.h"
#include "ui/riskwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

RiskLine::RiskLine(const RiskWatch& watch, QWidget* parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_text(plainLabel(u"riskText"_s, {}, this))
    , m_showAll(new QPushButton(tr("Show All"), this))
{
    setObjectName(u"riskLine"_s);
    m_showAll->setObjectName(u"showAll"_s);
    m_showAll->setAccessibleName(tr("Show all connections"));
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_showAll, 0, Qt::AlignTop);
    connect(m_showAll, &QPushButton::clicked, this, &RiskLine::showAllRequested);
    connect(&watch, &RiskWatch::changed, this, &RiskLine::refresh);
    updateLooks();
    refresh();
}

void RiskLine::setRisks(Risks risks)
{
    m_risks = risks;
    refresh();
}

void RiskLine::refresh()
{
    const QList<Risk>& all = allRisks();
    const auto chosen
        = std::find_if(all.cbegin(), all.cend(), [this](Risk risk) { return m_risks == Risks(risk); });
    m_text->setText(chosen == all.cend()
            ? tr("At risk: %1. Choose one of them to see what it means.")
                  .arg(riskwords::summary(m_watch.tally()))
            : tr("%1: %2 %3", "a risk: its meaning, and what fixes it")
                  .arg(riskwords::name(*chosen), riskwords::meaning(*chosen), riskwords::remedy(*chosen)));
    setVisible(bool(m_risks));
}

void RiskLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && layout())
        updateLooks();
}

void RiskLine::updateLooks()
{
    showTone(m_text, theme::Tone::Warning);
    const int space = theme::space(this, 2);
    layout()->setContentsMargins(0, 0, 0, space);
    layout()->setSpacing(space);
}
