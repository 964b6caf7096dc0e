// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/accesspolicies.h"

#include <QTimer>
#include <QWidget>

class AccessRows;
class ConnectionStore;
class QLabel;
class QPushButton;
class Session;

/// "Access" in the editor: who may use the selected connection, read once the selection rests on it and an
/// account is there that can read it. It never blocks; an answer about another connection is not shown.
class AccessSection : public QWidget {
    Q_OBJECT

public:
    AccessSection(AccessPolicies& policies, const ConnectionStore& store, const Session& session,
        QWidget* parent = nullptr);

    /// Shows this connection, or nothing.
    /// @param obstacle why it cannot be changed, in words; empty where it can
    void showConnection(const std::optional<Connection>& connection, const QString& obstacle);

    /// Reads again as soon as the account has loaded.
    void reload();

signals:
    void editRequested(const QString& connectionId);
    void restoreRequested(const QString& connectionId);
    /// Something is on the clipboard now.
    void copied(const QString& what);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void refresh();
    void updateNote(const AccessReading& reading);
    void updateButtons(const AccessReading& reading);
    void readNow();
    [[nodiscard]] QString readerNow() const;
    [[nodiscard]] QStringList own() const;
    [[nodiscard]] PrincipalNames namesFor(const RestrictionPolicy& policy);
    void updateLooks();

    AccessPolicies& m_policies;
    const ConnectionStore& m_store;
    const Session& m_session;
    std::optional<Connection> m_connection;
    QString m_obstacle;
    std::optional<PrincipalNames> m_names; ///< Of everybody who is known, until the connections change.
    bool m_isDue = false; ///< It is to be read once that is possible.
    QTimer m_soon; ///< So that walking through the list asks for nothing.
    QLabel* m_title;
    AccessRows* m_rows;
    QLabel* m_note;
    QPushButton* m_again;
    QPushButton* m_edit;
    QPushButton* m_restore;
};
