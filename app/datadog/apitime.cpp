// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/apitime.h"

#include <array>

namespace {

/// One number in the text, and in how many bits its values have room.
struct Part {
    int at;
    int digits;
    int bits;
};

constexpr std::string_view usualForm = "0000-00-00T00:00:00.000000+00:00";
constexpr std::array<Part, 7> parts {
    {{0, 4, 14}, {5, 2, 4}, {8, 2, 5}, {11, 2, 5}, {14, 2, 6}, {17, 2, 6}, {20, 6, 20}}};
constexpr size_t zone = 26; ///< From here on it says UTC.

/// Whether a number can stand where the usual form has one, and everywhere else stands what it has.
template<typename Char> bool hasUsualForm(const Char* text)
{
    for (size_t i = 0; i < usualForm.size(); ++i) {
        const auto usual = static_cast<Char>(usualForm[i]);
        const bool isDigit = text[i] >= Char('0') && text[i] <= Char('9');
        if (usualForm[i] == '0' && i < zone ? !isDigit : text[i] != usual)
            return false;
    }
    return true;
}

/// Zero where the text has another form.
template<typename Char> quint64 packed(const Char* text, qsizetype size)
{
    if (static_cast<size_t>(size) != usualForm.size() || !hasUsualForm(text))
        return 0;
    quint64 all = 0;
    for (const Part& part : parts) {
        quint64 number = 0;
        for (int digit = 0; digit < part.digits; ++digit)
            number = number * 10 + static_cast<quint64>(text[part.at + digit] - Char('0'));
        if (number >> part.bits != 0)
            return 0;
        all = all << part.bits | number;
    }
    return all;
}

} // namespace

ApiTime::ApiTime(const QString& text)
    : m_packed(packed(reinterpret_cast<const char16_t*>(text.utf16()), text.size()))
{
    if (m_packed == 0 && !text.isEmpty())
        m_odd = text;
}

ApiTime ApiTime::fromUtf8(std::string_view text)
{
    ApiTime time;
    const auto size = static_cast<qsizetype>(text.size());
    time.m_packed = packed(text.data(), size);
    return time.m_packed != 0 ? time : ApiTime(QString::fromUtf8(text.data(), size));
}

QString ApiTime::text() const
{
    if (m_packed == 0)
        return m_odd;
    QString text = QString::fromLatin1(usualForm.data(), static_cast<qsizetype>(usualForm.size()));
    quint64 rest = m_packed;
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        quint64 number = rest & ((quint64(1) << part->bits) - 1);
        rest >>= part->bits;
        for (int digit = part->digits - 1; digit >= 0; --digit, number /= 10)
            text[part->at + digit] = QChar(static_cast<char16_t>(u'0' + number % 10));
    }
    return text;
}
