// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAtomicInt>
#include <QHashFunctions>
#include <QString>

#include <bit>
#include <utility>

/// A number of 63 bits or a text, in eight bytes: for what nearly always has one form that fits into a
/// number. Copies of a text have it in common.
class NumberOrText {
public:
    NumberOrText() = default; ///< No text.
    explicit NumberOrText(quint64 number)
        : m_bits(number | isNumberBit)
    {
    }
    explicit NumberOrText(const QString& text);

    NumberOrText(const NumberOrText& other)
        : m_bits(other.m_bits)
    {
        if (holdsText())
            held()->users.ref();
    }
    NumberOrText(NumberOrText&& other) noexcept
        : m_bits(std::exchange(other.m_bits, 0))
    {
    }
    NumberOrText& operator=(NumberOrText other) noexcept
    {
        std::swap(m_bits, other.m_bits);
        return *this;
    }
    ~NumberOrText()
    {
        if (holdsText() && !held()->users.deref())
            delete held();
    }

    [[nodiscard]] bool isNumber() const { return (m_bits & isNumberBit) != 0; }
    [[nodiscard]] quint64 number() const { return m_bits & ~isNumberBit; }

    /// Empty where it is a number.
    [[nodiscard]] const QString& text() const;

    friend bool operator==(const NumberOrText& one, const NumberOrText& other)
    {
        return one.m_bits == other.m_bits
            || (one.holdsText() && other.holdsText() && one.text() == other.text());
    }

    friend size_t qHash(const NumberOrText& one, size_t seed = 0) noexcept
    {
        return one.isNumber() ? qHash(one.m_bits, seed) : qHash(one.text(), seed);
    }

private:
    struct Text {
        QAtomicInt users = 1;
        QString text;
    };

    static constexpr quint64 isNumberBit = quint64(1) << 63; ///< No address has it set where programs run.

    [[nodiscard]] bool holdsText() const { return m_bits != 0 && !isNumber(); }
    [[nodiscard]] Text* held() const { return std::bit_cast<Text*>(static_cast<quintptr>(m_bits)); }

    quint64 m_bits = 0; ///< The number and its mark, or the address of a text.
};

Q_DECLARE_TYPEINFO(NumberOrText, Q_RELOCATABLE_TYPE);
