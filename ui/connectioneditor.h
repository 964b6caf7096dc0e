// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/connection.h"

#include <QScrollArea>

class AccessPolicies;
class AccessSection;
class ConnectionDetails;
class ConnectionStore;
class Drafts;
class ElidedLabel;
class EmptyState;
class LateStack;
class QAction;
class QLabel;
class QPushButton;
class RiskNotes;
class RiskWatch;
class Session;
class TypeChecks;

/// What exactly the selected connection is, and what happens if one changes it. With several connections
/// selected it sets types across all of them; every edit is a draft.
class ConnectionEditor : public QScrollArea {
    Q_OBJECT

public:
    ConnectionEditor(const ConnectionStore& store, Drafts& drafts, const Session& session,
        const RiskWatch& risks, AccessPolicies& policies, QWidget* parent = nullptr);

    void setSelection(const QStringList& connectionIds);

    /// Puts the keyboard where one edits.
    void focusTypes();

    /// While a plan runs nothing can be saved; editing goes on.
    void setBusy(bool busy);

    /// The actions behind the buttons; of the first two the editor says when they can be used.
    void setActions(QAction* save, QAction* revert, QAction* recreate);

    /// The section about who may use the connection.
    [[nodiscard]] AccessSection* access() const { return m_access; }

    /// Reads store, drafts and session again.
    void refresh();

signals:
    /// Something is on the clipboard now.
    void copied(const QString& what);
    /// Whether Save and Revert can be used may have changed.
    void availabilityChanged(bool canSave, bool canRevert);
    /// An account of an organization that has none here is wanted.
    void accountRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    QWidget* buildPage();
    void buildParts(QWidget* page);
    QWidget* buildTitle();
    QWidget* buildButtons();
    void showPage(QWidget* shown);
    void showOne(const Connection& connection);
    void showSeveral(const QList<Connection>& connections);
    void showConsequences(const QList<Connection>& connections);
    void setAvailability(const QString& obstacle, bool canRevert);
    void toggle(const QString& wireName, bool on);
    void openInDatadog();
    void updateLooks();
    [[nodiscard]] QList<Connection> selected() const;

    const ConnectionStore& m_store;
    Drafts& m_drafts;
    const Session& m_session;
    const RiskWatch& m_risks;
    QStringList m_ids;
    bool m_busy = false;
    bool m_isEditing = false; ///< Several drafts are about to change: shown when all have.

    LateStack* m_pages = nullptr;
    EmptyState* m_nothing;
    QWidget* m_page = nullptr;
    ElidedLabel* m_source;
    QLabel* m_arrow;
    ElidedLabel* m_sink;
    TypeChecks* m_types;
    QLabel* m_consequences;
    QLabel* m_obstacle;
    QPushButton* m_addAccount;
    QPushButton* m_save;
    QPushButton* m_revert;
    AccessSection* m_access;
    QLabel* m_typesTitle;
    QLabel* m_detailsTitle;
    RiskNotes* m_riskNotes;
    ConnectionDetails* m_details;
    QPushButton* m_open;
};
