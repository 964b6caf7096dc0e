// SPDX-License-Identifier: Apache-2.0
#include "ui/journaldock.h"

#include "ui/journalpanel.h"

using namespace Qt::StringLiterals;

JournalDock::JournalDock(const Journal& journal, QWidget* parent)
    : QDockWidget(parent)
    , m_journal(journal)
{
    setObjectName(u"journalDock"_s);
    setWindowTitle(JournalPanel::tr("Journal"));
}

/// Before it is laid out: the room that it gets depends on what is in it.
void JournalDock::setVisible(bool visible)
{
    if (visible && !widget()) {
        auto* panel = new JournalPanel(m_journal, this);
        connect(panel, &JournalPanel::revertRequested, this, &JournalDock::revertRequested);
        connect(panel, &JournalPanel::exported, this, &JournalDock::exported);
        setWidget(panel);
    }
    QDockWidget::setVisible(visible);
}
