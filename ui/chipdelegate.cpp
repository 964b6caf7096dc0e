// SPDX-License-Identifier: Apache-2.0
#include "ui/chipdelegate.h"

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>
#include <memory>

namespace {

constexpr int mostPictures = 64;

QList<Chip> chipsOf(const QModelIndex& index)
{
    const QVariant chips = index.data(ChipDelegate::ChipsRole);
    if (chips.isValid())
        return chips.value<QList<Chip>>();
    const QVariant saved = index.data(ChipDelegate::SavedTypesRole);
    const QVariant draft = index.data(ChipDelegate::DraftTypesRole);
    const auto savedTypes = saved.value<ConnectionTypes>();
    return chipsFor(savedTypes, draft.isValid() ? draft.value<ConnectionTypes>() : savedTypes);
}

const QStyle* cellStyleOf(const QStyleOptionViewItem& option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

/// The room for chips: what is left of the cell beside the margin that the style gives to text.
QRect chipsRect(const QStyleOptionViewItem& option)
{
    const int margin
        = cellStyleOf(option)->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    return option.rect.adjusted(margin, 0, -margin, 0);
}

} // namespace

ChipDelegate::ChipDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
    , m_pictures(mostPictures)
{
}

int ChipDelegate::usualWidth(const QWidget* table)
{
    QStringList names;
    for (const KnownType& type : knownTypes())
        names.append(type.wireName);
    QStyleOptionViewItem cell;
    cell.initFrom(table);
    QFont bold = table->font(); // As in the row of a draft.
    bold.setBold(true);
    const QList<Chip> chips = chipsFor(ConnectionTypes(names.mid(1)), ConnectionTypes(names));
    return chipsSize(chips, bold).width() + cell.rect.width() - chipsRect(cell).width();
}

void ChipDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QList<Chip> chips = chipsOf(index);
    if (!chips.isEmpty())
        cell.text.clear();
    cellStyleOf(cell)->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const qreal pixelRatio = painter->device()->devicePixelRatio();
    if (pixelRatio == std::floor(pixelRatio))
        paintPicture(painter, chipsRect(cell), chips, cell);
    else // A picture would lie between the pixels.
        paintChips(painter, chipsRect(cell), chips, cell.palette, cell.direction, cell.font);
}

void ChipDelegate::paintPicture(
    QPainter* painter, const QRect& rect, const QList<Chip>& chips, const QStyleOptionViewItem& cell) const
{
    if (chips.isEmpty() || rect.isEmpty())
        return;
    const Key key {.chips = chips,
        .size = rect.size(),
        .font = cell.font,
        .palette = cell.palette.cacheKey(),
        .direction = cell.direction,
        .pixelRatio = painter->device()->devicePixelRatio()};
    const QPixmap* picture = m_pictures.object(key);
    if (!picture) {
        auto made = std::make_unique<QPixmap>(rect.size() * key.pixelRatio);
        made->setDevicePixelRatio(key.pixelRatio);
        made->fill(Qt::transparent);
        QPainter onto(made.get());
        paintChips(&onto, QRect({}, rect.size()), chips, cell.palette, cell.direction, cell.font);
        onto.end();
        picture = made.get();
        m_pictures.insert(key, made.release());
    }
    painter->drawPixmap(rect.topLeft(), *picture);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QList<Chip> chips = chipsOf(index);
    if (chips.isEmpty() && !index.data(Qt::DisplayRole).toString().isEmpty())
        return QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int margins = option.rect.width() - chipsRect(option).width();
    const int gap = theme::space(cell.font);
    return chipsSize(chips, cell.font) + QSize(margins, gap);
}

bool ChipDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QList<Chip> chips = chipsOf(index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString words = text.isEmpty() ? chipsText(chips) : text;
    if (chips.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), theme::plainToolTip(words), view);
    return true;
}
