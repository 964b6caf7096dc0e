// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/shared.h"

#include <QHashFunctions>
#include <QString>

#include <string_view>

/// An id as the API states it, which gives back the exact text. Nearly all are UUIDs.
///
/// A hundred thousand connections and organizations each have their own: as text it takes a hundred and
/// thirty bytes and a place of its own in memory, here twenty-four.
class ApiId {
public:
    ApiId() = default;
    ApiId(const QString& text);

    [[nodiscard]] static ApiId fromUtf8(std::string_view text);

    [[nodiscard]] QString text() const;
    operator QString() const { return text(); }

    [[nodiscard]] bool isEmpty() const { return !isPacked() && m_odd->isEmpty(); }

    bool operator==(const ApiId&) const = default;
    friend bool operator==(const ApiId& one, const QString& text) { return one == ApiId(text); }

    /// In the order of the texts.
    friend bool operator<(const ApiId& one, const ApiId& other)
    {
        if (!one.isPacked() || !other.isPacked())
            return one.text() < other.text();
        return one.m_high != other.m_high ? one.m_high < other.m_high : one.m_low < other.m_low;
    }

    friend size_t qHash(const ApiId& id, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, id.m_high, id.m_low, *id.m_odd);
    }

private:
    [[nodiscard]] bool isPacked() const { return m_high != 0 || m_low != 0; }
    template<typename Char> [[nodiscard]] bool pack(const Char* text, qsizetype size);

    quint64 m_high = 0; ///< The digits of a UUID in the usual form: lower case, with four hyphens.
    quint64 m_low = 0;
    Shared<QString> m_odd; ///< Any other text.
};

Q_DECLARE_TYPEINFO(ApiId, Q_RELOCATABLE_TYPE);
