// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/placeindex.h"

#include <QCollator>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Texts, each kept once under a number, that are searched and put in order all at once. Texts that differ in
/// case only are one.
///
/// Made for 100,000 of them: one search runs over a single block of memory, and each text is collated once,
/// since collating costs a thousand times as much as comparing two numbers. Numbers count from 0 and stay.
class DistinctTexts {
public:
    /// The number of a text, the next one where the text is new.
    [[nodiscard]] int numberOf(const QString& text);

    /// True where that is the number of the text. Does not look for it among the others.
    [[nodiscard]] bool isNumberOf(const QString& text, int number) const;

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

    [[nodiscard]] int count() const { return static_cast<int>(m_ends.size()); }
    [[nodiscard]] std::string_view folded(int number) const;
    void findAgain();
    [[nodiscard]] auto orderBy(const QCollator& collator);
    [[nodiscard]] const QCollatorSortKey& sortKey(int number, const QCollator& collator);
    void joinLast(const QCollator& collator);

    PlaceIndex m_numbers; ///< By text; empty after a rest.
    QString m_latestText; ///< What was asked for last.
    int m_latest = -1;
    std::string m_folded; ///< Every text one after the other, each with a zero behind it.
    std::vector<quint32> m_ends; ///< By number: where the text ends in `m_folded`.
    std::vector<std::optional<QCollatorSortKey>> m_sortKeys; ///< By number, as far as they are known.
    std::vector<Numbers>
        m_runs; ///< Numbers in the order of the collator, each run shorter than half the one before.
    int m_inRuns = 0; ///< So many numbers are in any of them, or were until the rest.
    std::vector<int> m_ranks; ///< By number, as far as they are in one run.
};

/// How texts and the words that are searched in them are compared: without case.
[[nodiscard]] std::string foldedForSearch(const QString& text);
