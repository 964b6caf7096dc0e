// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/filetext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace {

struct FileTexts {
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

constexpr qsizetype blockSize = 1024; // Bytes

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// Where the first character begins that is not UTF-8, within a line that holds one.
qsizetype badByteOf(const QByteArray& line)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString decoded;
    qsizetype character = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        decoded += decoder(line.mid(i, 1));
        const bool isCutOff
            = decoder.hasError() && !line.first(i).isValidUtf8(); // Told by the byte after it.
        if (!continuesCharacter(line.at(i)) && !isCutOff)
            character = i;
        if (decoder.hasError())
            return character;
    }
    return character;
}

qsizetype badByteOfText(const QByteArray& text)
{
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype next = text.indexOf('\n', start);
        const qsizetype length = (next < 0 ? text.size() : next) - start;
        const QByteArray line = text.mid(start, length);
        if (!line.isValidUtf8())
            return start + badByteOf(line);
        start += length + 1;
    }
    return text.size();
}

} // namespace

LineIndex::LineIndex(QByteArray utf8)
    : m_text(std::move(utf8))
    , m_lineStarts({0})
{
    qsizetype characters = 0;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (i % blockSize == 0)
            m_charactersBefore.append(characters);
        characters += continuesCharacter(m_text.at(i)) ? 0 : 1;
        const bool ends = m_text.at(i) == '\n'
            || (m_text.at(i) == '\r' && (i + 1 == m_text.size() || m_text.at(i + 1) != '\n'));
        if (ends)
            m_lineStarts.append(i + 1);
    }
    m_charactersBefore.append(characters); // Of an end at a block's end.
}

FilePlace LineIndex::placeOf(qsizetype offset, const QString& field) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_text.size());
    const auto next = std::upper_bound(m_lineStarts.cbegin(), m_lineStarts.cend(), offset);
    const qsizetype characters = charactersBefore(offset) - charactersBefore(*(next - 1));
    return {.line = int(next - m_lineStarts.cbegin()), .column = int(characters) + 1, .field = field};
}

qsizetype LineIndex::charactersBefore(qsizetype offset) const
{
    const qsizetype block = offset / blockSize;
    const auto first = m_text.cbegin() + block * blockSize;
    return m_charactersBefore.at(block)
        + std::count_if(first, m_text.cbegin() + offset, [](char byte) { return !continuesCharacter(byte); });
}

tl::expected<QByteArray, FileProblem> utf8Text(const QByteArray& bytes)
{
    const bool isWide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (isWide)
        return tl::unexpected(
            errorAt({.line = 1, .column = 1}, FileTexts::tr("The text is UTF-16. Save the file as UTF-8.")));
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    if (text.isValidUtf8())
        return text;
    return tl::unexpected(errorAt(LineIndex(text).placeOf(badByteOfText(text)),
        FileTexts::tr("The text is not UTF-8 from here on. Save the file as UTF-8 (in a spreadsheet: \"CSV "
                      "UTF-8\").")));
}
