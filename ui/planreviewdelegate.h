// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

/// Paints the lines of a plan: who shares with whom, the data types as a difference, what the destination
/// gains and loses, and how the change fares. Text wraps to the width of the view.
class PlanReviewDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    /// Heights of lines by their key, since a view asks for all of them whenever one line changes.
    mutable QHash<int, int> m_heights;
    mutable QFont m_heightsFont;
    mutable int m_heightsWidth = 0;
};
