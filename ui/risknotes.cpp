// SPDX-License-Identifier: Apache-2.0
#include "ui/risknotes.h"

#include "app/sentences.h"
#include "ui/plainlabel.h"
#include "ui/riskwords.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Red for what may end the connection any day, yellow for the rest.
theme::Tone toneOf(Risk risk)
{
    return risk == Risk::CreatorDisabled ? theme::Tone::Error : theme::Tone::Warning;
}

} // namespace

RiskNotes::RiskNotes(QWidget* parent)
    : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    setObjectName(u"riskNotes"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void RiskNotes::setRisks(Risks risks)
{
    if (risks == m_risks)
        return;
    m_risks = risks;
    rebuild();
}

void RiskNotes::rebuild()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    m_column->setSpacing(theme::space(this));
    for (const Risk risk : allRisks()) {
        if (m_risks.testFlag(risk))
            m_column->addWidget(newNote(risk));
    }
    setVisible(bool(m_risks));
}

QWidget* RiskNotes::newNote(Risk risk)
{
    const QString text
        = riskwords::name(risk) + u'\n' + sentences({riskwords::meaning(risk), riskwords::remedy(risk)});
    QLabel* note = plainLabel(u"risk"_s, text, this);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    showTone(note, toneOf(risk));
    return note;
}

void RiskNotes::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && m_column)
        rebuild();
}
