// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include "app/plan/journalentry.h"

class Journal;

/// The journal as a table, newest last as in the journal itself; sort and filter it with a proxy.
/// The display role is for people; SortRole is the raw value. Before and After also answer the roles of
/// ChipDelegate. The journal must outlive the model.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        When,
        Account,
        Kind,
        Organizations,
        Before,
        After,
        Outcome,
        RequestId,
        Duration,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole + 0x0E00,
        SearchRole, ///< Everything of the line that the filter looks at; the same in every column.
    };

    explicit JournalModel(const Journal& journal, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const JournalEntry& entry(int row) const;

private:
    [[nodiscard]] QVariant display(const JournalEntry& entry, int column) const;
    [[nodiscard]] QVariant sortValue(const QModelIndex& index) const;
    [[nodiscard]] QString toolTip(const JournalEntry& entry, int column) const;
    void noteAdded(int row);
    void noteChanged(int row);
    void noteLoaded();

    const Journal& m_journal;
    int m_rows = 0; ///< As the views know it.
};
