// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/placeindex.h"
#include "ui/textsorter.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>
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
    /// @param thread a pool of one thread, always the same
    [[nodiscard]] const TextSorter::Ranks& ranks(QThreadPool& thread);

    /// The same as far as it is known, for the texts that came first.
    [[nodiscard]] const TextSorter::Ranks& ranksSoFar() const { return m_ranks; }

    /// Has most of what ranks() has to do for the texts that came since done in the other thread.
    void prepareRanks(QThreadPool& thread);

    /// Has all of it done there for the texts that are there now, and calls `then` with them in the thread of
    /// `context`, in the order of the calls; see takeRanks().
    void rankSoon(QThreadPool& thread, QObject* context, std::function<void(const TextSorter::Ranks&)> then);
    void takeRanks(TextSorter::Ranks ranks) { m_ranks = std::move(ranks); }

    /// Gives back the memory that only further texts need, which then take a little longer.
    void rest(QThreadPool& thread);

private:
    [[nodiscard]] int count() const { return static_cast<int>(m_folded.count()); }
    void findAgain();
    [[nodiscard]] bool lacksFew() const;
    void rankAFew();

    PlaceIndex m_numbers; ///< By text; empty after a rest.
    QString m_latestText; ///< What was asked for last.
    int m_latest = -1;
    TextBlock m_folded; ///< By number.
    std::optional<TextSorter> m_sorter;
    size_t m_given = 0; ///< So many were given to it.
    TextSorter::Ranks m_ranks; ///< By number, as far as they are known.
};

/// How texts and the words that are searched in them are compared: without case.
[[nodiscard]] std::string foldedForSearch(const QString& text);
