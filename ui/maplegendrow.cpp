// SPDX-License-Identifier: Apache-2.0
#include "ui/maplegendrow.h"

#include <QEvent>
#include <QPainter>

#include <limits>

using namespace Qt::StringLiterals;

MapLegendRow::MapLegendRow(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"mapLegend"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MapLegendRow::setEntries(const QList<MapLegendEntry>& entries)
{
    if (m_entries == entries)
        return;
    m_entries = entries;
    QStringList texts;
    for (const MapLegendEntry& entry : entries)
        texts.append(entry.text);
    setAccessibleName(tr("Legend: %1").arg(texts.join(tr(", ", "between entries of a legend"))));
    updateGeometry();
    update();
}

QSize MapLegendRow::sizeHint() const
{
    constexpr qreal anyWidth = std::numeric_limits<int>::max();
    return layoutLegend(m_entries, font(), anyWidth, Qt::LeftToRight).size.toSize();
}

QSize MapLegendRow::minimumSizeHint() const
{
    // As narrow as its longest entry.
    return layoutLegend(m_entries, font(), 1, Qt::LeftToRight)
        .size.toSize()
        .boundedTo({400, fontMetrics().height()});
}

int MapLegendRow::heightForWidth(int width) const
{
    return layoutLegend(m_entries, font(), width, Qt::LeftToRight).size.toSize().height();
}

void MapLegendRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

void MapLegendRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const MapLegendLayout layout = layoutLegend(m_entries, font(), width(), layoutDirection());
    const qreal top = std::max(0.0, (height() - layout.size.height()) / 2);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        paintLegendEntry(&painter, layout.rects.at(i).translated(0, top), m_entries.at(i), palette(), font(),
            layoutDirection());
    }
}
