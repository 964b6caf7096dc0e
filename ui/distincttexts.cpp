// SPDX-License-Identifier: Apache-2.0
#include "ui/distincttexts.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace {

/// Where the word begins at or after `from`, the size of the text where it does not. Like
/// std::string::find(), but several times as fast: glibc looks at many bytes at once.
size_t indexOf(const std::string& text, const std::string& word, size_t from)
{
#ifdef __GLIBC__
    const void* found = memmem(text.data() + from, text.size() - from, word.data(), word.size());
    return found ? static_cast<size_t>(static_cast<const char*>(found) - text.data()) : text.size();
#else
    return std::min(text.find(word, from), text.size());
#endif
}

} // namespace

std::string foldedForSearch(const QString& text)
{
    return text.toCaseFolded().toStdString();
}

int DistinctTexts::numberOf(const QString& text)
{
    if (text == m_latest && !m_numbers.isEmpty()) // Neighbours often say the same.
        return m_latestNumber;
    m_latest = text;
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.cend())
        return m_latestNumber = *known;
    const int number = static_cast<int>(m_ends.size());
    m_numbers.insert(text, number);
    m_latestNumber = number;
    m_folded += foldedForSearch(text);
    m_ends.push_back(m_folded.size());
    m_folded += '\0';
    m_unsorted.push_back(text);
    return number;
}

std::vector<char> DistinctTexts::holding(const std::string& folded) const
{
    std::vector<char> holds;
    size_t number = 0;
    for (size_t from = 0; from < m_folded.size(); from = m_ends[number] + 1) { // One hit in a text is enough.
        const size_t at = indexOf(m_folded, folded, from);
        if (at == m_folded.size())
            break;
        holds.resize(m_ends.size());
        while (m_ends[number] < at)
            ++number;
        holds[number] = 1;
    }
    return holds;
}

const std::vector<int>& DistinctTexts::ranks(const QCollator& collator)
{
    if (!m_unsorted.empty())
        putInOrder(collator);
    return m_ranks;
}

/// Sorts what is new and looks up where it belongs: a page of rows must not cost what all rows cost.
void DistinctTexts::putInOrder(const QCollator& collator)
{
    const auto sorted = static_cast<int>(m_sortKeys.size());
    const bool mindsCase = collator.locale().language() == QLocale::C; // Whatever it is told.
    for (const QString& text : m_unsorted)
        m_sortKeys.push_back(collator.sortKey(mindsCase ? text.toCaseFolded() : text));
    m_unsorted.clear();
    const auto isBefore = [this](int one, int other) {
        const int order
            = m_sortKeys[static_cast<size_t>(one)].compare(m_sortKeys[static_cast<size_t>(other)]);
        return order != 0 ? order < 0 : one < other;
    };
    std::vector<int> fresh(m_sortKeys.size() - static_cast<size_t>(sorted));
    std::iota(fresh.begin(), fresh.end(), sorted);
    std::sort(fresh.begin(), fresh.end(), isBefore);

    std::vector<int> order;
    order.reserve(m_sortKeys.size());
    auto from = m_order.cbegin();
    for (const int number : fresh) {
        const auto to = std::lower_bound(from, m_order.cend(), number, isBefore);
        order.insert(order.end(), from, to);
        order.push_back(number);
        from = to;
    }
    order.insert(order.end(), from, m_order.cend());
    m_order = std::move(order);
    m_ranks.resize(m_order.size());
    for (size_t place = 0; place < m_order.size(); ++place)
        m_ranks[static_cast<size_t>(m_order[place])] = static_cast<int>(place);
}
