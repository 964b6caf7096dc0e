// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

/// Draws the texts of a table as the style does, in one line, and remembers how they are laid out: that takes
/// most of the time of a cell (measured), and while one scrolls or types the same texts come again and again.
class TextDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TextDelegate(QObject* parent = nullptr);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Key {
        QString text;
        QFont font;
        int width = 0;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        Qt::Alignment alignment; ///< As it is seen.
        Qt::TextElideMode elideMode = Qt::ElideNone;

        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed) { return qHashMulti(seed, key.text, key.width); }
    };

    [[nodiscard]] QStaticText laidOut(const Key& key) const;

    mutable QCache<Key, QStaticText> m_laidOut;
};
