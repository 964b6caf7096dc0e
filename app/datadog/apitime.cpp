// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/apitime.h"

#include <array>
#include <optional>

namespace {

/// One number in the text, and in how many bits its values have room.
struct Part {
    int at;
    int digits;
    int bits;
};

constexpr QStringView usualForm = u"0000-00-00T00:00:00.000000+00:00";
constexpr std::array<Part, 7> parts {
    {{0, 4, 14}, {5, 2, 4}, {8, 2, 5}, {11, 2, 5}, {14, 2, 6}, {17, 2, 6}, {20, 6, 20}}};
constexpr qsizetype zone = 26; ///< From here on it says UTC.

bool isDigit(QChar one)
{
    return one >= u'0' && one <= u'9';
}

/// Whether a number can stand where the usual form has one, and everywhere else stands what it has.
bool hasUsualForm(QStringView text)
{
    if (text.size() != usualForm.size() || text.sliced(zone) != usualForm.sliced(zone))
        return false;
    for (qsizetype i = 0; i < zone; ++i) {
        if (usualForm[i] == u'0' ? !isDigit(text[i]) : text[i] != usualForm[i])
            return false;
    }
    return true;
}

std::optional<quint64> packed(QStringView text)
{
    if (!hasUsualForm(text))
        return std::nullopt;
    quint64 all = 0;
    for (const Part& part : parts) {
        quint64 number = 0;
        for (const QChar digit : text.sliced(part.at, part.digits))
            number = number * 10 + (digit.unicode() - u'0');
        if (number >> part.bits != 0)
            return std::nullopt;
        all = all << part.bits | number;
    }
    return all == 0 ? std::nullopt : std::optional(all);
}

} // namespace

ApiTime::ApiTime(const QString& text)
{
    if (const auto numbers = packed(text))
        m_packed = *numbers;
    else if (!text.isEmpty())
        m_odd = text;
}

QString ApiTime::text() const
{
    if (m_packed == 0)
        return m_odd;
    QString text = usualForm.toString();
    quint64 rest = m_packed;
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        quint64 number = rest & ((quint64(1) << part->bits) - 1);
        rest >>= part->bits;
        for (int digit = part->digits - 1; digit >= 0; --digit, number /= 10)
            text[part->at + digit] = QChar(static_cast<char16_t>(u'0' + number % 10));
    }
    return text;
}
