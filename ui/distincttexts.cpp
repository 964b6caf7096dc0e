// SPDX-License-Identifier: Apache-2.0
#include "ui/distincttexts.h"

#include <algorithm>
#include <numeric>
#include <string_view>

std::string foldedForSearch(const QString& text)
{
    return text.toCaseFolded().toStdString();
}

int DistinctTexts::numberOf(const QString& text)
{
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.cend())
        return *known;
    const int number = static_cast<int>(m_ends.size());
    m_numbers.insert(text, number);
    m_folded += foldedForSearch(text);
    m_ends.push_back(m_folded.size());
    m_folded += '\0';
    m_unsorted.push_back(text);
    return number;
}

std::vector<char> DistinctTexts::holding(const std::string& folded) const
{
    std::vector<char> holds;
    const std::string_view all = m_folded;
    size_t number = 0;
    for (size_t at = all.find(folded); at != std::string_view::npos; at = all.find(folded, at)) {
        holds.resize(m_ends.size());
        const auto here
            = std::lower_bound(m_ends.begin() + static_cast<std::ptrdiff_t>(number), m_ends.end(), at);
        if (here == m_ends.end())
            break;
        number = static_cast<size_t>(here - m_ends.begin());
        holds[number] = 1;
        at = *here + 1; // One hit in a text is enough.
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
