// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

/// Where items stand in a list, found by what they say. Items stay where they are.
///
/// Holds numbers only: a hash that holds a hundred thousand texts takes tens of milliseconds to grow and to
/// go, in which no window paints.
class PlaceIndex {
public:
    void reserve(qsizetype count) { m_places.reserve(count); }

    /// The place of an item with this hash at which it `is` the one that is looked for, -1 where there is
    /// none.
    template<typename Is> [[nodiscard]] qsizetype find(size_t hash, const Is& is) const
    {
        for (;; ++hash) { // An item of the same hash stands under the next number.
            const auto known = m_places.constFind(hash);
            if (known == m_places.cend())
                return -1;
            if (is(*known))
                return *known;
        }
    }

    /// For an item that find() does not find.
    void insert(size_t hash, qsizetype place)
    {
        while (m_places.contains(hash))
            ++hash;
        m_places.insert(hash, place);
    }

private:
    QHash<size_t, qsizetype> m_places;
};
