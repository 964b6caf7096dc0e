// SPDX-License-Identifier: Apache-2.0
#include "ui/textsorter.h"

#include "app/namecollator.h"

#include <QThreadPool>

#include <algorithm>
#include <numeric>
#include <utility>

std::string_view TextBlock::at(size_t number) const
{
    const size_t begin = number == 0 ? 0 : ends[number - 1] + 1;
    return std::string_view(texts).substr(begin, ends[number] - begin);
}

TextBlock TextBlock::from(size_t number) const
{
    const size_t begin = number == 0 ? 0 : ends[number - 1] + 1;
    TextBlock rest {.texts = texts.substr(begin)};
    rest.ends.reserve(count() - number);
    for (size_t at = number; at < count(); ++at)
        rest.ends.push_back(static_cast<quint32>(ends[at] - begin));
    return rest;
}

QCollatorSortKey sortKeyOf(std::string_view text, const QCollator& collator)
{
    return collator.sortKey(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

/// Each text is collated once, since that costs a thousand times as much as comparing two of the keys that
/// come of it. Runs of like length are joined as in a merge sort, so that a page of rows costs little
/// whatever is there.
class TextSorter::Work {
    using Numbers = std::vector<int>;

    [[nodiscard]] auto comesFirst() const
    {
        return [this](int one, int other) {
            const int order = m_keys[static_cast<size_t>(one)].compare(m_keys[static_cast<size_t>(other)]);
            return order != 0 ? order < 0 : one < other;
        };
    }

public:
    void add(const TextBlock& texts)
    {
        Numbers fresh(texts.count());
        std::iota(fresh.begin(), fresh.end(), static_cast<int>(m_keys.size()));
        for (size_t number = 0; number < texts.count(); ++number)
            m_keys.push_back(sortKeyOf(texts.at(number), m_collator));
        std::sort(fresh.begin(), fresh.end(), comesFirst());
        m_runs.push_back(std::move(fresh));
        while (m_runs.size() > 1 && m_runs.back().size() * 2 > m_runs[m_runs.size() - 2].size())
            joinLast();
    }

    [[nodiscard]] Ranks ranks()
    {
        while (m_runs.size() > 1)
            joinLast();
        Ranks ranks(m_keys.size());
        for (int place = 0; place < static_cast<int>(ranks.size()); ++place)
            ranks[static_cast<size_t>(m_runs.front()[static_cast<size_t>(place)])] = place;
        return ranks;
    }

private:
    void joinLast()
    {
        const Numbers last = std::move(m_runs.back());
        m_runs.pop_back();
        Numbers& before = m_runs.back();
        const auto middle = static_cast<std::ptrdiff_t>(before.size());
        before.insert(before.end(), last.cbegin(), last.cend());
        std::inplace_merge(before.begin(), before.begin() + middle, before.end(), comesFirst());
    }

    const QCollator m_collator = nameCollator();
    std::vector<QCollatorSortKey> m_keys; ///< By number.
    std::vector<Numbers> m_runs; ///< In order, each shorter than half the one before.
};

TextSorter::TextSorter()
    : m_work(std::make_shared<Work>())
{
}

void TextSorter::add(const TextBlock& texts, QThreadPool& thread)
{
    thread.waitForDone();
    m_work->add(texts);
}

void TextSorter::addSoon(TextBlock texts, QThreadPool& thread)
{
    thread.start([work = m_work, texts = std::move(texts)] { work->add(texts); });
}

void TextSorter::rankSoon(QThreadPool& thread, QObject* context, std::function<void(const Ranks&)> then)
{
    thread.start([work = m_work, context, then = std::move(then)] {
        QMetaObject::invokeMethod(
            context, [then, ranks = work->ranks()] { then(ranks); }, Qt::QueuedConnection);
    });
}

TextSorter::Ranks TextSorter::ranks(QThreadPool& thread)
{
    thread.waitForDone();
    return m_work->ranks();
}

void TextSorter::endIn(QThreadPool& thread)
{
    thread.start([work = std::exchange(m_work, nullptr)]() mutable { work.reset(); });
}
