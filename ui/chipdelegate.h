// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/chips.h"

#include <QCache>
#include <QPixmap>
#include <QStyledItemDelegate>

/// Paints the data types of a row as chips.
///
/// The model answers ChipsRole, or SavedTypesRole and DraftTypesRole. Its display role says the same in
/// words (see chipsText()): that is what assistive technology reads, what is copied, and the tooltip
/// where the model has none of its own, and what is shown where there are no chips.
class ChipDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role {
        ChipsRole = Qt::UserRole + 0x0C00, ///< QList<Chip>; where it is valid, the others are not asked.
        SavedTypesRole, ///< ConnectionTypes as the server has them.
        DraftTypesRole, ///< ConnectionTypes as edited; invalid where there is no draft.
    };

    explicit ChipDelegate(QObject* parent = nullptr);

    /// What a cell of a table takes to show every known type, one of them added.
    [[nodiscard]] static int usualWidth(const QWidget* table);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    /// What a picture of chips depends on.
    struct Key {
        QList<Chip> chips;
        QSize size;
        QFont font;
        qint64 palette = 0;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        qreal pixelRatio = 1;

        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed)
        {
            return qHashMulti(seed, key.chips.size(), key.size.width(), key.chips.value(0).label);
        }
    };

    void paintPicture(QPainter* painter, const QRect& rect, const QList<Chip>& chips,
        const QStyleOptionViewItem& cell) const;

    mutable QCache<Key, QPixmap> m_pictures; ///< A hundred thousand connections share a few sets of types.
};
