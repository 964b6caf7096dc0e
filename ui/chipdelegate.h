// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/chips.h"

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

    using QStyledItemDelegate::QStyledItemDelegate;

    /// What a cell of a table takes to show every known type, one of them added.
    [[nodiscard]] static int usualWidth(const QWidget* table);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;
};
