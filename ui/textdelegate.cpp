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

QStaticText staticText(const QString& text, const QFont& font, Qt::LayoutDirection direction)
{
    QStaticText made(text);
    made.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    made.setTextOption(option);
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
        .elideMode = cell.textElideMode});
    const QRect place = QStyle::alignedRect(cell.direction, cell.displayAlignment,
        QSizeF(shown.size().width(), shown.size().height()).toSize(), room);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(colorGroup(cell.state),
        cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawStaticText(place.topLeft(), shown);
    painter->restore();
}

QStaticText TextDelegate::laidOut(const Key& key) const
{
    if (const QStaticText* known = m_laidOut.object(key))
        return *known;
    QStaticText made = staticText(key.text, key.font, key.direction);
    if (made.size().width() > key.width) {
        const QFontMetrics metrics(key.font);
        made = staticText(metrics.elidedText(key.text, key.elideMode, key.width), key.font, key.direction);
    }
    m_laidOut.insert(key, new QStaticText(made));
    return made;
}
