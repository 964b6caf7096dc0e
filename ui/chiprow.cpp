// SPDX-License-Identifier: Apache-2.0
#include "ui/chiprow.h"

#include "ui/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

ChipRow::ChipRow(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChipRow::setChips(const QList<Chip>& chips)
{
    m_chips = chips;
    setAccessibleName(chipsText(chips));
    updateGeometry();
    update();
}

QSize ChipRow::sizeHint() const
{
    return chipsSize(m_chips, font());
}

QSize ChipRow::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, sizeHint().height()};
}

bool ChipRow::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_chips.isEmpty()) {
        const QPoint at = static_cast<QHelpEvent*>(event)->globalPos();
        QToolTip::showText(at, theme::plainToolTip(chipsText(m_chips)), this);
        return true;
    }
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QWidget::event(event);
}

void ChipRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChips(&painter, rect(), m_chips, palette(), layoutDirection(), font());
}
