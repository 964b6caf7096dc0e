// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/placeindex.h"

#include <QCollator>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Texts, each kept once under a number, that are searched and put in order all at once.
///
/// Made for 100,000 of them: one search runs over a single block of memory, and each text is collated once,
/// since collating costs a thousand times as much as comparing two numbers. Numbers count from 0 and stay.
class DistinctTexts {
public:
    /// The number of a text, the next one where the text is new.
    [[nodiscard]] int numberOf(const QString& text);

    /// By number: 1 where the text holds the word, 0 elsewhere. Empty where no text does.
    /// @param folded see foldedForSearch()
    [[nodiscard]] std::vector<char> holding(const std::string& folded) const;

    /// By number: which place the text has among all, as people sort names. Valid until the next numberOf().
    [[nodiscard]] const std::vector<int>& ranks(const QCollator& collator);

    /// Does most of what ranks() has to do for the texts that came since, but not what takes all texts.
    void prepareRanks(const QCollator& collator);

    /// Gives back the memory that only further texts need, which then take a little longer.
    void rest();

private:
    using Numbers = std::vector<int>;

    [[nodiscard]] auto orderBy(const QCollator& collator);
    [[nodiscard]] std::string_view folded(int number) const;
    [[nodiscard]] const QCollatorSortKey& sortKey(int number, const QCollator& collator);
    void joinLast(const QCollator& collator);

    std::vector<QString> m_texts; ///< By number.
    PlaceIndex m_numbers; ///< In `m_texts`, by text.
    int m_latest = -1; ///< What was asked for last.
    std::string m_folded; ///< Every text one after the other, each with a zero behind it.
    std::vector<quint32> m_ends; ///< By number: where the text ends in `m_folded`.
    std::vector<std::optional<QCollatorSortKey>> m_sortKeys; ///< By number, as far as they are known.
    std::vector<Numbers>
        m_runs; ///< Numbers in the order of the collator, each run shorter than half the one before.
    size_t m_inRuns = 0; ///< So many numbers are in any of them.
    std::vector<int> m_ranks; ///< By number, as far as they are in one run.
};

/// How texts and the words that are searched in them are compared: without case.
[[nodiscard]] std::string foldedForSearch(const QString& text);
