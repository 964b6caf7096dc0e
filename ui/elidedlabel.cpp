// SPDX-License-Identifier: Apache-2.0
#include "ui/elidedlabel.h"

#include "ui/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace {

/// The least that a name shrinks to, in average characters.
constexpr int leastCharacters = 6;

} // namespace

ElidedLabel::ElidedLabel(QWidget* parent)
    : ElidedLabel(QString(), parent)
{
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

QString ElidedLabel::elidedText() const
{
    QString line = text();
    line.replace(u'\n', u' ');
    return fontMetrics().elidedText(line, Qt::ElideMiddle, contentsRect().width());
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize least(fontMetrics().averageCharWidth() * leastCharacters, 0);
    const QSize hint = sizeHint();
    return {std::min(hint.width(), least.width()), hint.height()};
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (isElided())
            QToolTip::showText(
                static_cast<QHelpEvent*>(event)->globalPos(), theme::plainToolTip(text()), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Qt::Alignment sides = QStyle::visualAlignment(layoutDirection(), alignment());
    style()->drawItemText(&painter, contentsRect(), int(sides) | Qt::TextSingleLine, palette(), isEnabled(),
        elidedText(), foregroundRole());
}
