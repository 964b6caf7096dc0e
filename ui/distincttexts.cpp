// SPDX-License-Identifier: Apache-2.0
#include "ui/distincttexts.h"

#include "app/namecollator.h"

#include <QThreadPool>

#include <algorithm>
#include <cstring>
#include <utility>

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
    if (m_folded.ends.empty() != m_numbers.isEmpty())
        findAgain();
    const size_t begin = m_folded.texts.size();
    appendFolded(m_folded.texts, text); // It is where it shall be, if it turns out to be new.
    const std::string_view wanted = std::string_view(m_folded.texts).substr(begin);
    const size_t hash = std::hash<std::string_view>()(wanted);
    const auto is = [&](qsizetype number) { return m_folded.at(static_cast<size_t>(number)) == wanted; };
    m_latestText = text;
    m_latest = static_cast<int>(m_numbers.find(hash, is));
    if (m_latest >= 0) {
        m_folded.texts.resize(begin);
        return m_latest;
    }
    m_latest = count();
    m_numbers.insert(hash, m_latest);
    m_folded.ends.push_back(static_cast<quint32>(m_folded.texts.size()));
    m_folded.texts += '\0';
    return m_latest;
}

bool DistinctTexts::isNumberOf(const QString& text, int number) const
{
    return m_folded.at(static_cast<size_t>(number)) == foldedForSearch(text);
}

void DistinctTexts::findAgain()
{
    m_numbers.reserve(count());
    for (int number = 0; number < count(); ++number)
        m_numbers.insert(std::hash<std::string_view>()(m_folded.at(static_cast<size_t>(number))), number);
}

std::vector<char> DistinctTexts::holding(const std::string& folded) const
{
    std::vector<char> holds;
    size_t number = 0; // Of the text that begins at `from`.
    size_t place = 0; // Where the last text held it: names that belong together often begin alike.
    for (size_t from = 0; from < m_folded.texts.size(); from = m_folded.ends[number++] + 1) {
        size_t at = from + place;
        if (at + folded.size() > m_folded.ends[number]
            || m_folded.texts.compare(at, folded.size(), folded) != 0)
            at = indexOf(m_folded.texts, folded, from);
        if (at == m_folded.texts.size())
            break;
        holds.resize(m_folded.count());
        while (m_folded.ends[number] < at)
            from = m_folded.ends[number++] + 1;
        place = at - from;
        holds[number] = 1; // One hit in a text is enough.
    }
    return holds;
}

const TextSorter::Ranks& DistinctTexts::ranks(QThreadPool& thread)
{
    if (m_ranks.size() == m_folded.count())
        return m_ranks;
    if (lacksFew()) {
        rankAFew();
        return m_ranks;
    }
    if (!m_sorter)
        m_sorter.emplace();
    if (m_given < m_folded.count())
        m_sorter->add(m_folded.from(std::exchange(m_given, m_folded.count())), thread);
    m_ranks = m_sorter->ranks(thread);
    return m_ranks;
}

void DistinctTexts::prepareRanks(QThreadPool& thread)
{
    if (lacksFew())
        return;
    if (!m_sorter)
        m_sorter.emplace();
    if (m_given < m_folded.count())
        m_sorter->addSoon(m_folded.from(std::exchange(m_given, m_folded.count())), thread);
}

void DistinctTexts::rankSoon(
    QThreadPool& thread, QObject* context, std::function<void(const TextSorter::Ranks&)> then)
{
    prepareRanks(thread);
    if (m_sorter) {
        m_sorter->rankSoon(thread, context, std::move(then));
        return;
    }
    const auto call = [then = std::move(then), now = ranks(thread)] { then(now); };
    thread.start([=] { QMetaObject::invokeMethod(context, call, Qt::QueuedConnection); });
}

bool DistinctTexts::lacksFew() const
{
    constexpr size_t few = 64;
    return !m_sorter && m_folded.count() - m_ranks.size() <= few;
}

/// Each is put in its place, so that few of the others are collated.
void DistinctTexts::rankAFew()
{
    const QCollator collator = nameCollator();
    std::vector<int> order(m_ranks.size());
    for (size_t number = 0; number < m_ranks.size(); ++number)
        order[static_cast<size_t>(m_ranks[number])] = static_cast<int>(number);
    const auto keyOf
        = [&](int number) { return sortKeyOf(m_folded.at(static_cast<size_t>(number)), collator); };
    for (int number = static_cast<int>(m_ranks.size()); number < count(); ++number) {
        const auto place = std::upper_bound(order.begin(), order.end(), keyOf(number),
            [&](const QCollatorSortKey& key, int other) { return key.compare(keyOf(other)) < 0; });
        order.insert(place, number);
    }
    m_ranks.resize(order.size());
    for (size_t place = 0; place < order.size(); ++place)
        m_ranks[static_cast<size_t>(order[place])] = static_cast<int>(place);
}

void DistinctTexts::rest(QThreadPool& thread)
{
    if (m_sorter)
        std::exchange(m_sorter, std::nullopt)->endIn(thread);
    m_given = 0;
    m_numbers.clear();
    m_folded.texts.shrink_to_fit();
    m_folded.ends.shrink_to_fit();
}
