// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>
#include <QHash>
#include <QString>

#include <string>
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

private:
    void putInOrder(const QCollator& collator);

    QHash<QString, int> m_numbers;
    QString m_latest;
    int m_latestNumber = 0; ///< Of `m_latest`, where there is any text.
    std::string m_folded; ///< Every text one after the other, each with a zero behind it.
    std::vector<size_t> m_ends; ///< By number: where the text ends in `m_folded`.
    std::vector<QCollatorSortKey> m_sortKeys; ///< By number, as far as they are in order.
    std::vector<int> m_order; ///< Numbers in the order of the collator.
    std::vector<int> m_ranks; ///< The other way round.
    std::vector<QString> m_unsorted; ///< What came since.
};

/// How texts and the words that are searched in them are compared: without case.
[[nodiscard]] std::string foldedForSearch(const QString& text);
