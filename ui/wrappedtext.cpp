// SPDX-License-Identifier: Apache-2.0
#include "ui/wrappedtext.h"

#include <QEvent>
#include <QFontMetrics>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace {

constexpr int mostLines = 5;

} // namespace

WrappedText::WrappedText(QWidget* parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextEdit::textChanged, this, [this] { updateGeometry(); });
}

/// The height of a text, measured aside: laying out what is on screen would move it.
int WrappedText::heightOf(const QString& text, int width) const
{
    QTextDocument measured;
    measured.setDefaultFont(font());
    measured.setDocumentMargin(0);
    measured.setDefaultTextOption(document()->defaultTextOption());
    measured.setPlainText(text);
    measured.setTextWidth(std::max(width, 1));
    return int(std::ceil(measured.size().height()));
}

int WrappedText::heightForWidth(int width) const
{
    const int most = heightOf(QString(mostLines - 1, u'\n'), width);
    return std::min(heightOf(toPlainText(), width), most);
}

QSize WrappedText::sizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 40, QFontMetrics(font()).lineSpacing()};
}

QSize WrappedText::minimumSizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 8, QFontMetrics(font()).lineSpacing()};
}

void WrappedText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}
