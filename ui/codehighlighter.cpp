// SPDX-License-Identifier: Apache-2.0
#include "ui/codehighlighter.h"

#include "ui/theme.h"

namespace {

/// A line that ends within a raw string has its quote as state.
constexpr int outsideStrings = -1;

bool belongsToWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'_';
}

qsizetype endOfWord(const QString& line, qsizetype from)
{
    while (from < line.size() && belongsToWord(line[from]))
        ++from;
    return from;
}

} // namespace

CodeHighlighter::CodeHighlighter(QTextDocument* document)
    : QSyntaxHighlighter(document)
{
}

void CodeHighlighter::setSyntax(const CodeSyntax& syntax)
{
    m_syntax = syntax;
    rehighlight();
}

void CodeHighlighter::setPalette(const QPalette& palette)
{
    m_palette = palette;
    rehighlight();
}

QColor CodeHighlighter::colour(Part part, const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    switch (part) {
    case Part::Comment:
        return theme::readable(theme::blend(palette.color(QPalette::Text), base, 0.4), base);
    case Part::String:
        return theme::readable(theme::toneColors(theme::Tone::Success, palette).accent, base);
    case Part::Keyword:
        return theme::readable(theme::toneColors(theme::Tone::Information, palette).accent, base);
    case Part::Number:
        return theme::readable(theme::toneColors(theme::Tone::Warning, palette).accent, base);
    }
    Q_UNREACHABLE();
}

void CodeHighlighter::highlightBlock(const QString& line)
{
    setCurrentBlockState(outsideStrings);
    qsizetype at = 0;
    if (previousBlockState() > 0)
        at = highlightRawString(line, 0, QChar(previousBlockState()));
    while (at < line.size())
        at = highlightAt(line, at);
}

/// Colours what begins here, and returns where it ends.
qsizetype CodeHighlighter::highlightAt(const QString& line, qsizetype from)
{
    const QChar first = line[from];
    const bool beginsWord = from == 0 || line[from - 1].isSpace();
    if (beginsWord && QStringView(line).mid(from).startsWith(m_syntax.comment)) {
        mark(from, line.size(), Part::Comment);
        return line.size();
    }
    if (m_syntax.quotes.contains(first))
        return highlightString(line, from);
    if (m_syntax.rawQuotes.contains(first))
        return highlightRawString(line, from, first);
    if (!belongsToWord(first))
        return from + 1;
    const qsizetype end = endOfWord(line, from);
    if (m_syntax.keywords.contains(line.mid(from, end - from)))
        mark(from, end, Part::Keyword);
    else if (first.isDigit())
        mark(from, end, Part::Number);
    return end;
}

qsizetype CodeHighlighter::highlightString(const QString& line, qsizetype from)
{
    qsizetype end = from + 1;
    while (end < line.size() && line[end] != line[from])
        end += line[end] == u'\\' ? 2 : 1;
    end = std::min(end + 1, line.size());
    mark(from, end, Part::String);
    return end;
}

/// From the quote, or from where the line goes on within the string.
qsizetype CodeHighlighter::highlightRawString(const QString& line, qsizetype from, QChar quote)
{
    const bool begins = previousBlockState() <= 0 || from > 0;
    const qsizetype closing = line.indexOf(quote, begins ? from + 1 : from);
    if (closing < 0)
        setCurrentBlockState(quote.unicode());
    const qsizetype end = closing < 0 ? line.size() : closing + 1;
    mark(from, end, Part::String);
    return end;
}

void CodeHighlighter::mark(qsizetype from, qsizetype to, Part part)
{
    setFormat(int(from), int(to - from), colour(part, m_palette));
}
