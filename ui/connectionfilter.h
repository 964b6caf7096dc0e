// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>
#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

/// Sorts by raw values, names as people sort them and rows that are equal by destination, and keeps the rows
/// in which every word of the search stands in some column.
class ConnectionFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ConnectionFilter(QObject* parent = nullptr);

    void setSearch(const QString& search);

    /// Keeps only these connections; empty optional: all of them.
    void setAllowed(std::optional<QSet<QString>> connectionIds);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] bool rowHolds(int sourceRow, const QString& word) const;

    QStringList m_words;
    std::optional<QSet<QString>> m_allowed;
    QCollator m_collator;
};
