// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/escaperules.h"

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t lastAscii = 0x7f;
constexpr char32_t lastOfBasicPlane = 0xffff;

bool isAscii(char32_t code)
{
    return code <= lastAscii;
}

bool canBeSeen(char32_t code)
{
    return code == U' ' || (QChar::isPrint(code) && !QChar::isSpace(code));
}

QString filled(QString pattern, char32_t code)
{
    return pattern.replace("{hex8}"_L1, u"%1"_s.arg(uint(code), 8, 16, QChar(u'0')))
        .replace("{hex4}"_L1, u"%1"_s.arg(uint(code), 4, 16, QChar(u'0')))
        .replace("{hex}"_L1, u"%1"_s.arg(uint(code), 0, 16))
        .replace("{oct3}"_L1, u"%1"_s.arg(uint(code), 3, 8, QChar(u'0')));
}

QString escapeSequence(char32_t code, const EscapeRules& rules)
{
    if (isAscii(code) && !rules.control.isEmpty())
        return filled(rules.control, code);
    if (code <= lastOfBasicPlane)
        return filled(rules.unicode, code);
    if (!rules.supplementary.isEmpty())
        return filled(rules.supplementary, code);
    return filled(rules.unicode, QChar::highSurrogate(code))
        + filled(rules.unicode, QChar::lowSurrogate(code));
}

const EscapeRules::Replacement* replacementAt(QStringView rest, const EscapeRules& rules)
{
    for (const EscapeRules::Replacement& replacement : rules.replacements) {
        if (rest.startsWith(replacement.from))
            return &replacement;
    }
    return nullptr;
}

/// The first character of a text that is not empty, which may take two units.
char32_t firstOf(QStringView text)
{
    if (text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[0], text[1]);
    return text[0].isSurrogate() ? char32_t(QChar::ReplacementCharacter) : text[0].unicode();
}

} // namespace

QString escaped(const QString& text, const EscapeRules& rules)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const QStringView rest = QStringView(text).mid(at);
        if (const auto* replacement = replacementAt(rest, rules)) {
            result += replacement->to;
            at += replacement->from.size();
            continue;
        }
        const char32_t code = firstOf(rest);
        if (canBeSeen(code) && (isAscii(code) || !rules.asciiOnly))
            result += QStringView(QChar::fromUcs4(code));
        else
            result += escapeSequence(code, rules);
        at += QChar::requiresSurrogates(code) ? 2 : 1;
    }
    return result;
}

QString escapedForComment(const QString& text, const EscapeRules& rules)
{
    QString result;
    const QList<uint> codes = text.toUcs4();
    for (const uint unit : codes) {
        const char32_t code = unit;
        if (!canBeSeen(code))
            result += u' ';
        else if (code == U'\\')
            result += u'/'; // Java reads escapes in comments, too: one may end the line.
        else if (isAscii(code) || !rules.asciiOnly)
            result += QStringView(QChar::fromUcs4(code));
        else
            result += escapeSequence(code, rules);
    }
    return result;
}

QString asIdentifier(const QString& text)
{
    QString result;
    const QString plain = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar letter : plain) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            result += letter;
        else if (!letter.isMark() && !result.isEmpty() && !result.endsWith(u'_'))
            result += u'_';
    }
    if (result.endsWith(u'_'))
        result.chop(1);
    if (result.isEmpty())
        return u"org"_s;
    return result.front().isDigit() ? QString(u"org_"_s + result) : result;
}
