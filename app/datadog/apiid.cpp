// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/apiid.h"

namespace {

constexpr std::string_view uuidForm = "00000000-0000-0000-0000-000000000000";
constexpr int digitsInHalf = 16;

/// The value of a digit, -1 of anything else. Capitals would not come back as such.
int valueOf(char32_t digit)
{
    if (digit >= '0' && digit <= '9')
        return static_cast<int>(digit - '0');
    return digit >= 'a' && digit <= 'f' ? static_cast<int>(digit - 'a') + 10 : -1;
}

char32_t codeOf(QChar one)
{
    return one.unicode();
}

char32_t codeOf(char one)
{
    return static_cast<unsigned char>(one);
}

} // namespace

/// False, and nothing changed, where the text has another form.
template<typename Text> bool ApiId::pack(const Text& text)
{
    if (static_cast<size_t>(text.size()) != uuidForm.size())
        return false;
    quint64 halves[2] = {0, 0};
    int digits = 0;
    for (size_t i = 0; i < uuidForm.size(); ++i) {
        const char32_t code = codeOf(text[static_cast<decltype(text.size())>(i)]);
        if (uuidForm[i] == '-') {
            if (code != '-')
                return false;
            continue;
        }
        const int value = valueOf(code);
        if (value < 0)
            return false;
        quint64& half = halves[digits++ / digitsInHalf];
        half = half << 4 | static_cast<quint64>(value);
    }
    if (halves[0] == 0 && halves[1] == 0) // Which stands for no text.
        return false;
    m_high = halves[0];
    m_low = halves[1];
    return true;
}

ApiId::ApiId(const QString& text)
{
    if (!pack(text) && !text.isEmpty())
        m_odd = text;
}

ApiId ApiId::fromUtf8(std::string_view text)
{
    ApiId id;
    return id.pack(text) ? id : ApiId(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

QString ApiId::text() const
{
    if (!isPacked())
        return m_odd;
    QString text(static_cast<qsizetype>(uuidForm.size()), u'-');
    QChar* out = text.data();
    int digits = 0;
    for (size_t i = 0; i < uuidForm.size(); ++i) {
        if (uuidForm[i] == '-')
            continue;
        const quint64 half = digits < digitsInHalf ? m_high : m_low;
        const int shift = 4 * (digitsInHalf - 1 - digits % digitsInHalf);
        out[i] = QChar(static_cast<char16_t>(u"0123456789abcdef"[half >> shift & 0xF]));
        ++digits;
    }
    return text;
}
