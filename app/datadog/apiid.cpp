// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/apiid.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype uuidSize = 36;
constexpr std::array<qsizetype, 4> hyphens {8, 13, 18, 23};
constexpr quint8 noDigit = 0xFF;
constexpr quint64 firstBit = quint64(1) << 63;

/// The value of each digit. Capitals are none: they would not come back as such.
constexpr auto digitValues = [] {
    std::array<quint8, 256> values {};
    values.fill(noDigit);
    for (quint8 digit = 0; digit < 16; ++digit)
        values[static_cast<unsigned char>("0123456789abcdef"[digit])] = digit;
    return values;
}();

quint8 valueOf(char digit)
{
    return digitValues[static_cast<unsigned char>(digit)];
}

quint8 valueOf(char16_t digit)
{
    return digit < digitValues.size() ? digitValues[digit] : noDigit;
}

/// Reads digits behind those of `number`. Anything else among them leaves bits in `wrong`.
template<typename Char> void readDigits(const Char* digits, int count, quint64& number, quint8& wrong)
{
    for (int i = 0; i < count; ++i) {
        const quint8 value = valueOf(digits[i]);
        wrong |= value;
        number = number << 4 | value;
    }
}

/// Writes digits from the top of `number`, which moves up behind them.
void writeDigits(QChar* digits, int count, quint64& number)
{
    for (int i = 0; i < count; ++i, number <<= 4)
        digits[i] = QLatin1Char("0123456789abcdef"[number >> 60]);
}

} // namespace

/// Takes over a UUID. False, and nothing changed, where the text is none.
template<typename Char> bool ApiId::pack(const Char* text, qsizetype size)
{
    if (size != uuidSize)
        return false;
    for (const qsizetype hyphen : hyphens) {
        if (text[hyphen] != Char('-'))
            return false;
    }
    quint64 high = 0;
    quint64 low = 0;
    quint8 wrong = 0;
    readDigits(text, 8, high, wrong);
    readDigits(text + 9, 4, high, wrong);
    readDigits(text + 14, 4, high, wrong);
    readDigits(text + 19, 4, low, wrong);
    readDigits(text + 24, 12, low, wrong);
    if (wrong > 0xF || (low & firstBit) == 0) // RFC 9562, section 4.1: it is set in all UUIDs of its kind.
        return false;
    m_high = high;
    m_low = NumberOrText(low);
    return true;
}

ApiId::ApiId(const QString& text)
{
    if (!pack(reinterpret_cast<const char16_t*>(text.utf16()), text.size()) && !text.isEmpty())
        m_low = NumberOrText(text);
}

ApiId ApiId::fromUtf8(std::string_view text)
{
    ApiId id;
    const auto size = static_cast<qsizetype>(text.size());
    return id.pack(text.data(), size) ? id : ApiId(QString::fromUtf8(text.data(), size));
}

QString ApiId::text() const
{
    if (!isPacked())
        return m_low.text();
    QString text(uuidSize, u'-');
    QChar* digits = text.data();
    quint64 high = m_high;
    quint64 low = m_low.number() | firstBit;
    writeDigits(digits, 8, high);
    writeDigits(digits + 9, 4, high);
    writeDigits(digits + 14, 4, high);
    writeDigits(digits + 19, 4, low);
    writeDigits(digits + 24, 12, low);
    return text;
}

ApiIdBeginning::ApiIdBeginning(const QString& text)
    : m_text(text)
    , m_canBeUuid(text.size() <= uuidSize)
{
    int digits = 0;
    for (qsizetype at = 0; m_canBeUuid && at < text.size(); ++at) {
        const bool isHyphen = std::find(hyphens.cbegin(), hyphens.cend(), at) != hyphens.cend();
        const quint8 value = valueOf(text.at(at).toLower().unicode());
        m_canBeUuid = isHyphen ? text.at(at) == u'-' : value != noDigit;
        if (isHyphen)
            continue;
        const int shift = 60 - digits % 16 * 4;
        (digits < 16 ? m_high : m_low) |= quint64(value) << shift;
        (digits < 16 ? m_highMask : m_lowMask) |= quint64(0xF) << shift;
        ++digits;
    }
    m_canBeUuid = m_canBeUuid && (m_lowMask == 0 || (m_low & firstBit) != 0);
    m_low &= ~firstBit;
}
