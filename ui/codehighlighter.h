// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/codetemplate.h"

#include <QPalette>
#include <QSyntaxHighlighter>

/// Colours code by what a template says of its language. Every colour can be read on the palette's base.
class CodeHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    /// What code consists of, as far as it is coloured.
    enum class Part { Comment, String, Keyword, Number };

    explicit CodeHighlighter(QTextDocument* document);

    void setSyntax(const CodeSyntax& syntax);
    void setPalette(const QPalette& palette);

    [[nodiscard]] static QColor colour(Part part, const QPalette& palette);

protected:
    void highlightBlock(const QString& line) override;

private:
    qsizetype highlightAt(const QString& line, qsizetype from);
    qsizetype highlightString(const QString& line, qsizetype from);
    qsizetype highlightRawString(const QString& line, qsizetype from, QChar quote);
    void mark(qsizetype from, qsizetype to, Part part);

    CodeSyntax m_syntax;
    QPalette m_palette;
};
