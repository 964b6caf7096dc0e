// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAction;

/// What decides which actions can be used.
struct ActionState {
    bool hasAccount = false;
    bool loading = false;
    bool running = false; ///< A plan is being applied.
    bool canSave = false;
    bool canRevert = false;
    bool canCreate = false;
    bool canDelete = false;
    bool canRecreate = false;
    bool canUndo = false;
    bool oneSelected = false; ///< Exactly one connection.
    bool hasConnections = false;
    int changed = 0; ///< Connections with a draft.
};

/// Every action of the window, with its name, shortcut and icon. The window connects them.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent);

    /// Enables what makes sense now, and counts the changes to review.
    void update(const ActionState& state);

    QAction* const refresh;
    QAction* const cancelLoading;
    QAction* const newConnection;
    QAction* const save;
    QAction* const revert;
    QAction* const remove;
    QAction* const copyAs;
    QAction* const recreate;
    QAction* const review;
    QAction* const undo;
    QAction* const selectAll;
    QAction* const find;
    QAction* const viewList;
    QAction* const viewMap;
    QAction* const viewMatrix;
    QAction* const exportConnections; ///< Goes with what the list shows, which changes more often.
    QAction* const importConnections;
    QAction* const compare;
    QAction* const accounts;
    QAction* const accountsShown;
    QAction* const report;
    QAction* const quit;
    QAction* const help;
    QAction* const shortcuts;
    QAction* const about;

private:
    QAction* make(const char* name, const QString& text, const QString& icon, const QKeySequence& shortcut);
    QAction* makeView(const char* name, const QString& text, const QKeySequence& shortcut);
};
