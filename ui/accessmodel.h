// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/restrictionpolicy.h"

#include <QAbstractTableModel>

/// The lines of access restrictions that are being edited: whom, and what they may do.
class AccessModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Who, May, ColumnCount };

    /// @param own how a policy can name the account's own user: marked as such
    AccessModel(const RestrictionPolicy& policy, const PrincipalNames& names, const QStringList& own,
        QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// As the API writes it: "role:<id>".
    [[nodiscard]] const QString& principal(int row) const { return m_lines.at(row).principal; }

    [[nodiscard]] const RestrictionPolicy& policy() const { return m_policy; }

    /// Adds a line; returns its row, also where it was there already.
    int add(const QString& relation, const QString& principal);
    void remove(const QList<int>& rows);

signals:
    void policyChanged();

private:
    struct Line {
        QString relation;
        QString principal;

        bool operator==(const Line&) const = default;
    };

    [[nodiscard]] static QList<Line> linesOf(const RestrictionPolicy& policy);
    void setPolicy(const RestrictionPolicy& policy);

    RestrictionPolicy m_policy;
    QList<Line> m_lines;
    const PrincipalNames m_names;
    const QStringList m_own;
};
