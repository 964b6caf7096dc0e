// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/numberortext.h"

#include <QHashFunctions>
#include <QString>

#include <string_view>

/// An id as the API states it, which gives back the exact text. Nearly all are UUIDs.
///
/// A hundred thousand connections and organizations each have their own: as text it takes a hundred and
/// thirty bytes and a place of its own in memory, here sixteen.
class ApiId {
public:
    ApiId() = default;
    ApiId(const QString& text);

    [[nodiscard]] static ApiId fromUtf8(std::string_view text);

    [[nodiscard]] QString text() const;
    operator QString() const { return text(); }

    [[nodiscard]] bool isUuid() const { return isPacked(); }
    [[nodiscard]] bool isEmpty() const { return !isPacked() && m_low.text().isEmpty(); }

    bool operator==(const ApiId&) const = default;
    friend bool operator==(const ApiId& one, const QString& text) { return one == ApiId(text); }

    /// In the order of the texts.
    friend bool operator<(const ApiId& one, const ApiId& other)
    {
        if (!one.isPacked() || !other.isPacked())
            return one.text() < other.text();
        return one.m_high != other.m_high ? one.m_high < other.m_high
                                          : one.m_low.number() < other.m_low.number();
    }

    friend size_t qHash(const ApiId& id, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, id.m_high, id.m_low);
    }

private:
    friend class ApiIdBeginning;

    [[nodiscard]] bool isPacked() const { return m_low.isNumber(); }
    template<typename Char> [[nodiscard]] bool pack(const Char* text, qsizetype size);

    quint64 m_high = 0; ///< The first half of a UUID in the usual form: lower case, with four hyphens.
    NumberOrText m_low; ///< Its second half without the first bit, which is always set; or any other text.
};

Q_DECLARE_TYPEINFO(ApiId, Q_RELOCATABLE_TYPE);

/// How an id begins, whatever the case. For looking at very many ids: those of UUIDs are compared as numbers.
class ApiIdBeginning {
public:
    explicit ApiIdBeginning(const QString& text);

    [[nodiscard]] bool canBeOfUuid() const { return m_canBeUuid; }
    [[nodiscard]] bool isOf(const ApiId& id) const
    {
        if (!id.isPacked())
            return m_text.isEmpty() || id.text().startsWith(m_text, Qt::CaseInsensitive);
        return m_canBeUuid && ((id.m_high ^ m_high) & m_highMask) == 0
            && ((id.m_low.number() ^ m_low) & m_lowMask) == 0;
    }

private:
    QString m_text;
    bool m_canBeUuid = true;
    quint64 m_high = 0;
    quint64 m_highMask = 0; ///< Those digits that the text has.
    quint64 m_low = 0;
    quint64 m_lowMask = 0;
};
