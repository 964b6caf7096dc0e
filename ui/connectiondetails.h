// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/connection.h"

#include <QWidget>

class CopyableId;
class QLabel;
class QPushButton;

/// What a connection is, beside its types: when and by whom it was made, and its ids.
class ConnectionDetails : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionDetails(QWidget* parent = nullptr);

    /// @param seenBy the accounts that see it, one a line; empty hides that line.
    void showConnection(const Connection& connection, const QStringList& seenBy);

    /// Beside the creator, who cannot be changed in another way.
    [[nodiscard]] QPushButton* recreateButton() const { return m_recreate; }

signals:
    void copied(const QString& what);

private:
    void buildLayout();
    void showCreator(const User& creator);
    CopyableId* newId(const QString& what, const QString& objectName);

    QLabel* m_created;
    QLabel* m_creator;
    QLabel* m_email;
    QLabel* m_seenBy;
    QPushButton* m_recreate;
    CopyableId* m_connectionId;
    CopyableId* m_sourceId;
    CopyableId* m_sinkId;
    CopyableId* m_creatorId;
};
