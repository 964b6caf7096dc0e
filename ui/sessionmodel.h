// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/session.h"

#include <QAbstractTableModel>

/// How far an account is, in a few words: "200 of 1,000 loaded", "128 connections", "403 Forbidden".
[[nodiscard]] QString accountStateText(const AccountSession& account);

/// The accounts that are shown, one a row: whose org each is, what it may do and how far it is.
/// The session outlives it.
class SessionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Account, Organization, Access, State };
    static constexpr int columnCountTotal = 4;

    enum Role {
        IdRole = Qt::UserRole, ///< Account id.
    };

    explicit SessionModel(const Session& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    [[nodiscard]] QString text(const AccountSession& account, Column column) const;
    [[nodiscard]] QString toolTip(const AccountSession& account, Column column) const;

    const Session& m_session;
    int m_rows = 0;
};
