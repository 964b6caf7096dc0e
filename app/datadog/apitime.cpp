// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/apitime.h"

#include "app/datadog/apidate.h"

#include <array>
#include <chrono>

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

template<typename Char> NumberOrText packed(const Char* text, qsizetype size)
{
    const auto asItIs = [=] {
        if constexpr (sizeof(Char) == 1)
            return NumberOrText(QString::fromUtf8(text, size));
        else
            return NumberOrText(QString(reinterpret_cast<const QChar*>(text), size));
    };
    if (static_cast<size_t>(size) != usualForm.size() || !hasUsualForm(text))
        return asItIs();
    quint64 all = 0;
    for (const Part& part : parts) {
        quint64 number = 0;
        for (int digit = 0; digit < part.digits; ++digit)
            number = number * 10 + static_cast<quint64>(text[part.at + digit] - Char('0'));
        if (number >> part.bits != 0)
            return asItIs();
        all = all << part.bits | number;
    }
    return NumberOrText(all);
}

/// The numbers in the order of `parts`.
std::array<int, parts.size()> unpacked(quint64 all)
{
    std::array<int, parts.size()> numbers {};
    for (size_t i = parts.size(); i-- > 0; all >>= parts[i].bits)
        numbers[i] = static_cast<int>(all & ((quint64(1) << parts[i].bits) - 1));
    return numbers;
}

} // namespace

ApiTime::ApiTime(const QString& text)
    : m_value(packed(reinterpret_cast<const char16_t*>(text.utf16()), text.size()))
{
}

ApiTime ApiTime::fromUtf8(std::string_view text)
{
    ApiTime time;
    time.m_value = packed(text.data(), static_cast<qsizetype>(text.size()));
    return time;
}

QString ApiTime::text() const
{
    if (!m_value.isNumber())
        return m_value.text();
    QString text = QString::fromLatin1(usualForm.data(), static_cast<qsizetype>(usualForm.size()));
    const auto numbers = unpacked(m_value.number());
    for (size_t i = 0; i < parts.size(); ++i) {
        int number = numbers[i];
        for (int digit = parts[i].digits - 1; digit >= 0; --digit, number /= 10)
            text[parts[i].at + digit] = QChar(static_cast<char16_t>(u'0' + number % 10));
    }
    return text;
}

std::optional<qint64> ApiTime::microseconds() const
{
    using std::chrono::day, std::chrono::month, std::chrono::year;
    using std::chrono::hours, std::chrono::minutes, std::chrono::seconds;
    const auto [y, m, d, hour, minute, second, fraction]
        = unpacked(m_value.isNumber() ? m_value.number() : 0);
    const std::chrono::year_month_day date {
        year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(d))};
    if (y == 0 || !date.ok() || hour > 23 || minute > 59 || second > 59) {
        const QDateTime slowly = parseApiDate(text());
        return slowly.isValid() ? std::optional(slowly.toMSecsSinceEpoch() * 1000) : std::nullopt;
    }
    const std::chrono::microseconds since1970 = std::chrono::sys_days(date).time_since_epoch() + hours(hour)
        + minutes(minute) + seconds(second) + std::chrono::microseconds(fraction);
    return since1970.count();
}
