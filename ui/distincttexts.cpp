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

void appendFolded(std::string& folded, const QString& text)
{
    const bool isAscii
        = std::all_of(text.cbegin(), text.cend(), [](QChar one) { return one.unicode() < 128; });
    if (!isAscii) {
        folded += text.toCaseFolded().toStdString();
        return;
    }
    const size_t before = folded.size(); // Takes a tenth of the time.
    folded.resize(before + static_cast<size_t>(text.size()));
    std::transform(
        text.cbegin(), text.cend(), folded.begin() + static_cast<std::ptrdiff_t>(before), [](QChar one) {
            const bool isCapital = one >= u'A' && one <= u'Z';
            return static_cast<char>(one.unicode() + (isCapital ? 'a' - 'A' : 0));
        });
}

/// The numbers by rank, where the ranks are given by number.
std::vector<int> inOrder(const std::vector<int>& ranks)
{
    std::vector<int> numbers(ranks.size());
    for (size_t number = 0; number < ranks.size(); ++number)
        numbers[static_cast<size_t>(ranks[number])] = static_cast<int>(number);
    return numbers;
}

} // namespace

std::string foldedForSearch(const QString& text)
{
    std::string folded;
    appendFolded(folded, text);
    return folded;
}

int DistinctTexts::numberOf(const QString& text)
{
    if (m_latest >= 0 && text == m_latestText) // Neighbours often say the same.
        return m_latest;
    if (m_ends.empty() != m_numbers.isEmpty())
        findAgain();
    const size_t begin = m_folded.size();
    appendFolded(m_folded, text); // It is where it shall be, if it turns out to be new.
    const std::string_view wanted = std::string_view(m_folded).substr(begin);
    const size_t hash = std::hash<std::string_view>()(wanted);
    const auto is = [&](qsizetype number) { return folded(static_cast<int>(number)) == wanted; };
    m_latestText = text;
    m_latest = static_cast<int>(m_numbers.find(hash, is));
    if (m_latest >= 0) {
        m_folded.resize(begin);
        return m_latest;
    }
    m_latest = count();
    m_numbers.insert(hash, m_latest);
    m_ends.push_back(static_cast<quint32>(m_folded.size()));
    m_folded += '\0';
    return m_latest;
}

bool DistinctTexts::isNumberOf(const QString& text, int number) const
{
    return folded(number) == foldedForSearch(text);
}

void DistinctTexts::findAgain()
{
    m_numbers.reserve(count());
    for (int number = 0; number < count(); ++number)
        m_numbers.insert(std::hash<std::string_view>()(folded(number)), number);
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

/// Which of two numbers comes first. Without a language a collator minds case, whatever it is told: then the
/// order is that of the folded texts.
auto DistinctTexts::orderBy(const QCollator& collator)
{
    const bool mindsCase = collator.locale().language() == QLocale::C;
    m_sortKeys.resize(m_ends.size());
    return [this, &collator, mindsCase](int one, int other) {
        const int order = mindsCase ? folded(one).compare(folded(other))
                                    : sortKey(one, collator).compare(sortKey(other, collator));
        return order != 0 ? order < 0 : one < other;
    };
}

const std::vector<int>& DistinctTexts::ranks(const QCollator& collator)
{
    prepareRanks(collator);
    while (m_runs.size() > 1)
        joinLast(collator);
    if (m_ranks.size() == m_ends.size())
        return m_ranks;
    m_ranks.resize(m_ends.size());
    const Numbers& order = m_runs.front();
    for (size_t place = 0; place < order.size(); ++place)
        m_ranks[static_cast<size_t>(order[place])] = static_cast<int>(place);
    return m_ranks;
}

/// Runs of like length are joined as in a merge sort, so that a page of rows costs little whatever is there.
void DistinctTexts::prepareRanks(const QCollator& collator)
{
    if (m_inRuns == count())
        return;
    if (m_runs.empty() && m_inRuns > 0)
        m_runs.push_back(inOrder(m_ranks));
    Numbers fresh(static_cast<size_t>(count() - m_inRuns));
    std::iota(fresh.begin(), fresh.end(), m_inRuns);
    m_inRuns = count();
    std::sort(fresh.begin(), fresh.end(), orderBy(collator));
    m_runs.push_back(std::move(fresh));
    while (m_runs.size() > 1 && m_runs.back().size() * 2 > m_runs[m_runs.size() - 2].size())
        joinLast(collator);
}

void DistinctTexts::rest()
{
    m_numbers.clear();
    m_folded.shrink_to_fit();
    m_ends.shrink_to_fit();
    std::vector<std::optional<QCollatorSortKey>>().swap(m_sortKeys);
    if (m_ranks.size() == m_ends.size()) // They tell the order as well.
        std::vector<Numbers>().swap(m_runs);
}

/// A few are put in their places, since of all the others few are then collated.
void DistinctTexts::joinLast(const QCollator& collator)
{
    constexpr size_t few = 64;
    const Numbers last = std::move(m_runs.back());
    m_runs.pop_back();
    Numbers& before = m_runs.back();
    const auto comesFirst = orderBy(collator);
    if (last.size() <= few) {
        for (const int number : last)
            before.insert(std::upper_bound(before.begin(), before.end(), number, comesFirst), number);
        return;
    }
    const auto middle = static_cast<std::ptrdiff_t>(before.size());
    before.insert(before.end(), last.cbegin(), last.cend());
    std::inplace_merge(before.begin(), before.begin() + middle, before.end(), comesFirst);
}

std::string_view DistinctTexts::folded(int number) const
{
    const auto at = static_cast<size_t>(number);
    const size_t begin = number == 0 ? 0 : m_ends[at - 1] + 1;
    return std::string_view(m_folded).substr(begin, m_ends[at] - begin);
}

const QCollatorSortKey& DistinctTexts::sortKey(int number, const QCollator& collator)
{
    auto& key = m_sortKeys[static_cast<size_t>(number)];
    if (!key) {
        const std::string_view text = folded(number);
        key = collator.sortKey(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }
    return *key;
}
