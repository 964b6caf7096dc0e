// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>
#include <vector>

class QFont;
class QPainter;
class QPoint;
class QTextLayout;

/// Plain text for a delegate to paint: it wraps to a width, also inside a word that is longer, and begins at
/// the leading side.
class WrappedLines {
public:
    WrappedLines(const QString& text, const QFont& font, int width, Qt::LayoutDirection direction);
    ~WrappedLines();
    Q_DISABLE_COPY_MOVE(WrappedLines)

    [[nodiscard]] int height() const { return m_height; }

    /// Paints with the painter's pen. `at` is the top left corner.
    void draw(QPainter& painter, const QPoint& at) const;

private:
    std::vector<std::unique_ptr<QTextLayout>> m_paragraphs;
    int m_height = 0;
};
