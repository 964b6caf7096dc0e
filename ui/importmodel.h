// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QList>

#include "app/accounts/foundaccounts.h"

/// What was found to import, as rows with check boxes. Its texts never hold a secret. Rows of accounts that
/// are there already cannot be ticked.
class ImportModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Adds the accounts of one place, ticked.
    void add(const FoundAccounts& found);
    /// For each row what the account that is the same is called; empty where there is none.
    void setDuplicates(const QStringList& labels);
    /// Forgets everything, the secrets among it.
    void clear();

    [[nodiscard]] QList<FoundAccount> found() const;
    [[nodiscard]] QList<FoundAccount> chosen() const;

private:
    struct Row {
        FoundAccount found;
        QString place;
        QString duplicateOf;
        bool isChosen = true;
    };

    [[nodiscard]] static QString textOf(const Row& row);

    QList<Row> m_rows;
};
