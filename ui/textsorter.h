// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

class QCollator;
class QCollatorSortKey;
class QObject;
class QThreadPool;

/// Texts one behind the other in one block of memory. Numbers count from 0.
struct TextBlock {
    std::string texts; ///< Each with a zero behind it.
    std::vector<quint32> ends; ///< By number: where the text ends in `texts`.

    [[nodiscard]] size_t count() const { return ends.size(); }
    [[nodiscard]] std::string_view at(size_t number) const;

    /// Those from a number on.
    [[nodiscard]] TextBlock from(size_t number) const;
};

/// What a collator compares in the place of a text in UTF-8.
[[nodiscard]] QCollatorSortKey sortKeyOf(std::string_view text, const QCollator& collator);

/// Puts texts in the order in which people sort names, while more of them come.
///
/// Collating a hundred thousand texts takes a tenth of a second, in which no window paints. So it can be done
/// in another thread. The texts are numbered from 0 in the order in which they come.
class TextSorter {
public:
    /// By number: which place the text has among all that came before it was asked for.
    using Ranks = std::vector<int>;

    TextSorter();

    /// Sorts them in among those that came before, in this thread, once the other one is ready.
    void add(const TextBlock& texts, QThreadPool& thread);

    /// Sorts them in among those that came before, in another thread, and returns at once.
    /// @param thread a pool of one thread, always the same
    void addSoon(TextBlock texts, QThreadPool& thread);

    /// Calls `then` in the thread of `context`, which outlives the work in the pool.
    void rankSoon(QThreadPool& thread, QObject* context, std::function<void(const Ranks&)> then);

    [[nodiscard]] Ranks ranks(QThreadPool& thread);

    /// Lets the other thread give back the memory, which takes longer than a frame.
    void endIn(QThreadPool& thread);

private:
    class Work;

    std::shared_ptr<Work> m_work; ///< Of the other thread while that has something to do.
};
