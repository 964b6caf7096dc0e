// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/csvtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct CsvTexts {
    Q_DECLARE_TR_FUNCTIONS(CsvText)
};

qsizetype leadingApostrophes(const QString& text)
{
    qsizetype count = 0;
    while (count < text.size() && text.at(count) == u'\'')
        ++count;
    return count;
}

/// True for what a spreadsheet would calculate instead of showing it.
bool looksLikeFormula(QStringView text)
{
    const bool isControl = text.startsWith(u'\t') || text.startsWith(u'\r') || text.startsWith(u'\n');
    const QStringView begin = text.trimmed().left(1);
    return isControl || (!begin.isEmpty() && u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(begin));
}

/// One apostrophe more where there would be a formula behind those that are there (or none), and only there:
/// so that taking one off where a formula follows gives back every text exactly.
QString defused(const QString& text)
{
    return looksLikeFormula(QStringView(text).mid(leadingApostrophes(text))) ? QString(u'\'' + text) : text;
}

QString restored(const QString& cell)
{
    const qsizetype apostrophes = leadingApostrophes(cell);
    return apostrophes > 0 && looksLikeFormula(QStringView(cell).mid(apostrophes)) ? cell.mid(1) : cell;
}

QString quotedCell(const QString& cell)
{
    const bool needsQuotes
        = std::any_of(cell.begin(), cell.end(), [](QChar c) { return u"\",;\t\r\n"_s.contains(c); })
        || cell != cell.trimmed();
    if (!needsQuotes)
        return cell;
    QString doubled = cell;
    return u'"' + doubled.replace(u'"', u"\"\""_s) + u'"';
}

/// Reads a table character by character.
class Parser {
public:
    explicit Parser(const QString& text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    CsvTable parse();

private:
    static QChar separatorOf(const QString& text);

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar now() const { return m_text.at(m_at); }
    [[nodiscard]] bool atLineEnd() const { return !atEnd() && (now() == u'\n' || now() == u'\r'); }
    [[nodiscard]] bool atCellEnd() const { return atEnd() || now() == m_separator || atLineEnd(); }
    [[nodiscard]] FilePlace place() const { return {.line = m_line, .column = m_column}; }
    void step();
    QList<CsvCell> readRow();
    CsvCell readCell();
    QString readQuoted(const FilePlace& begin);
    QString readPlain();

    const QString& m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_column = 1;
    CsvTable m_table;
};

QChar Parser::separatorOf(const QString& text)
{
    bool inQuotes = false;
    for (const QChar character : text) {
        if (character == u'"')
            inQuotes = !inQuotes;
        if (inQuotes)
            continue;
        if (character == u',' || character == u';' || character == u'\t')
            return character;
        if (character == u'\n' || character == u'\r')
            break;
    }
    return u',';
}

void Parser::step()
{
    const QChar passed = now();
    ++m_at;
    const bool endsLine = passed == u'\n' || (passed == u'\r' && (atEnd() || now() != u'\n'));
    if (endsLine) {
        ++m_line;
        m_column = 1;
    } else if (!passed.isLowSurrogate()) {
        ++m_column;
    }
}

CsvTable Parser::parse()
{
    while (!atEnd()) {
        const QList<CsvCell> row = readRow();
        const bool isBlank
            = std::all_of(row.begin(), row.end(), [](const CsvCell& cell) { return cell.text.isEmpty(); });
        if (!isBlank)
            m_table.rows.append(row);
    }
    return m_table;
}

QList<CsvCell> Parser::readRow()
{
    QList<CsvCell> cells {readCell()};
    while (!atEnd() && now() == m_separator) {
        step();
        cells.append(readCell());
    }
    const bool isReturn = !atEnd() && now() == u'\r';
    if (!atEnd())
        step();
    if (isReturn && !atEnd() && now() == u'\n')
        step();
    return cells;
}

CsvCell Parser::readCell()
{
    const FilePlace begin = place();
    const bool isQuoted = !atEnd() && now() == u'"';
    const QString text = isQuoted ? readQuoted(begin) : readPlain();
    return {.text = restored(text), .place = begin};
}

QString Parser::readQuoted(const FilePlace& begin)
{
    QString text;
    step();
    while (!atEnd()) {
        if (now() != u'"') {
            text += now();
            step();
            continue;
        }
        step();
        if (atEnd() || now() != u'"') {
            if (!atCellEnd()) {
                m_table.problems.append(errorAt(place(),
                    CsvTexts::tr("Something follows the quotation mark that ends the cell. A quotation mark "
                                 "inside a cell is written twice.")));
                readPlain();
            }
            return text;
        }
        text += u'"';
        step();
    }
    m_table.problems.append(
        errorAt(begin, CsvTexts::tr("The quotation mark that begins this cell has no counterpart.")));
    return text;
}

QString Parser::readPlain()
{
    QString text;
    while (!atCellEnd()) {
        if (now() == u'"') {
            m_table.problems.append(errorAt(place(),
                CsvTexts::tr("A quotation mark stands inside a cell that does not begin with one. Put the "
                             "cell in quotation marks, and write this one twice.")));
            while (!atCellEnd())
                step();
            break;
        }
        text += now();
        step();
    }
    return text;
}

} // namespace

QString csvLine(const QStringList& cells)
{
    QStringList safe;
    for (const QString& cell : cells)
        safe.append(quotedCell(defused(cell)));
    return safe.join(u',') + u"\r\n"_s;
}

QString tabbedLine(const QStringList& cells)
{
    QStringList safe;
    for (const QString& cell : cells) {
        QString line = cell;
        for (QChar& character : line) {
            if (character.category() == QChar::Other_Control || character == QChar::LineSeparator
                || character == QChar::ParagraphSeparator)
                character = u' ';
        }
        safe.append(defused(line));
    }
    return safe.join(u'\t');
}

CsvTable parseCsv(const QString& text)
{
    return Parser(text).parse();
}
