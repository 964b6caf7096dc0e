// SPDX-License-Identifier: Apache-2.0
#include "ui/textdelegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextOption>

namespace {

constexpr int mostTexts = 512; // Some screens full.

QPalette::ColorGroup colorGroup(QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return QPalette::Disabled;
    return state & QStyle::State_Active ? QPalette::Normal : QPalette::Inactive;
}

QStaticText staticText(const QString& text, const QFont& font, const QTextOption& option, int width = -1)
{
    QStaticText made(text);
    made.setTextFormat(Qt::PlainText);
    made.setTextOption(option);
    made.setTextWidth(width);
    made.prepare({}, font);
    return made;
}

} // namespace

TextDelegate::TextDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
    , m_laidOut(mostTexts)
{
}

void TextDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, {});
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (text.isEmpty())
        return;
    cell.showDecorationSelected = true; // Then the rectangle is all the room that there is for text.
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget)
                           .adjusted(margin, 0, -margin, 0);
    const QStaticText shown = laidOut({.text = text,
        .font = cell.font,
        .width = room.width(),
        .direction = cell.direction,
        .alignment = QStyle::visualAlignment(cell.direction, cell.displayAlignment),
        .elideMode = cell.textElideMode});
    const QRect inHeight
        = QStyle::alignedRect(cell.direction, cell.displayAlignment, shown.size().toSize(), room);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(colorGroup(cell.state),
        cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawStaticText(QPoint(room.x(), inHeight.y()), shown);
    painter->restore();
}

QStaticText TextDelegate::laidOut(const Key& key) const
{
    if (const QStaticText* known = m_laidOut.object(key))
        return *known;
    QTextOption option(key.alignment);
    option.setTextDirection(key.direction);
    option.setWrapMode(QTextOption::NoWrap);
    QString text = key.text;
    QStaticText made = staticText(text, key.font, option);
    if (made.size().width() > key.width) {
        text = QFontMetrics(key.font).elidedText(text, key.elideMode, key.width);
        made = staticText(text, key.font, option);
    }
    if (!(key.alignment & Qt::AlignLeft)) // Where the text ends, and not where it begins.
        made = staticText(text, key.font, option, key.width);
    m_laidOut.insert(key, new QStaticText(made));
    return made;
}
