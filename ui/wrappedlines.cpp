// SPDX-License-Identifier: Apache-2.0
#include "ui/wrappedlines.h"

#include <QFont>
#include <QPainter>
#include <QStringList>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

WrappedLines::WrappedLines(const QString& text, const QFont& font, int width, Qt::LayoutDirection direction)
{
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    qreal y = 0;
    for (const QString& paragraph : text.split(u'\n')) {
        auto& layout = m_paragraphs.emplace_back(std::make_unique<QTextLayout>(paragraph, font));
        layout->setTextOption(option);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, y});
            y += line.height();
        }
        layout->endLayout();
    }
    m_height = int(std::ceil(y));
}

WrappedLines::~WrappedLines() = default;

void WrappedLines::draw(QPainter& painter, const QPoint& at) const
{
    for (const auto& paragraph : m_paragraphs)
        paragraph->draw(&painter, at);
}
