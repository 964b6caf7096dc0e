// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <vector>

/// Where items stand in a list, found by what they say. Items stay where they are.
///
/// Holds numbers only, side by side: a hash that holds a hundred thousand texts takes five times the memory,
/// and tens of milliseconds to grow and to go, in which no window paints.
class PlaceIndex {
public:
    void reserve(qsizetype count)
    {
        size_t size = fewestSlots;
        while (isCrowded(static_cast<size_t>(count), size))
            size *= 2;
        if (size > m_slots.size())
            spread(size);
    }

    void clear() { *this = {}; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

    /// The place of an item with this hash at which it `is` the one that is looked for, -1 where there is
    /// none.
    template<typename Is> [[nodiscard]] qsizetype find(size_t hash, const Is& is) const
    {
        if (m_slots.empty())
            return -1;
        for (size_t at = first(hash);; at = next(at)) {
            const Slot& slot = m_slots[at];
            if (slot.place == nowhere)
                return -1;
            if (slot.hash == shortened(hash) && is(static_cast<qsizetype>(slot.place)))
                return static_cast<qsizetype>(slot.place);
        }
    }

    /// For an item that find() does not find.
    void insert(size_t hash, qsizetype place)
    {
        if (m_slots.empty() || isCrowded(m_count + 1, m_slots.size()))
            spread(std::max<size_t>(fewestSlots, m_slots.size() * 2));
        put({shortened(hash), static_cast<quint32>(place)});
        ++m_count;
    }

private:
    struct Slot {
        quint32 hash = 0;
        quint32 place = nowhere;
    };

    static constexpr size_t fewestSlots = 16;
    static constexpr quint32 nowhere = std::numeric_limits<quint32>::max();

    static bool isCrowded(size_t items, size_t size) { return items > size / 8 * 7; }
    static quint32 shortened(size_t hash) { return static_cast<quint32>(hash); }

    /// The number of slots is a power of two.
    [[nodiscard]] size_t first(size_t hash) const { return shortened(hash) & (m_slots.size() - 1); }
    [[nodiscard]] size_t next(size_t at) const { return (at + 1) & (m_slots.size() - 1); }

    void put(const Slot& item)
    {
        size_t at = first(item.hash);
        while (m_slots[at].place != nowhere)
            at = next(at);
        m_slots[at] = item;
    }

    void spread(size_t size)
    {
        std::vector<Slot> before(size);
        before.swap(m_slots);
        for (const Slot& item : before) {
            if (item.place != nowhere)
                put(item);
        }
    }

    std::vector<Slot> m_slots; ///< An item stands in the first free one from where its hash points.
    size_t m_count = 0;
};
