// SPDX-License-Identifier: Apache-2.0
#include "ui/codeview.h"

#include "app/datadog/shownname.h"
#include "ui/codehighlighter.h"
#include "ui/theme.h"

#include <QEvent>

CodeView::CodeView(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new CodeHighlighter(document()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    m_highlighter->setPalette(palette());
    updateLooks();
}

void CodeView::showCode(const QString& code, const CodeSyntax& syntax)
{
    m_highlighter->setSyntax(syntax);
    setPlainText(shownName(code));
}

void CodeView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
    if (event->type() == QEvent::FontChange)
        updateLooks();
}

void CodeView::updateLooks()
{
    constexpr int tabCharacters = 4;
    setTabStopDistance(tabCharacters * fontMetrics().horizontalAdvance(u' '));
    document()->setDocumentMargin(theme::space(this, 2));
}
