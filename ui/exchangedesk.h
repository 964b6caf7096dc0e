// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/plan/change.h"

#include <QObject>
#include <QPointer>

class CompareDialog;
class QWidget;
class Workspace;
struct Connection;

/// What goes into files and comes out of them, as the person asks for it: export, import, compare. It writes
/// nothing to the server: an import ends in reviewRequested(). Dialogs belong to `window`.
class ExchangeDesk : public QObject {
    Q_OBJECT

public:
    ExchangeDesk(Workspace& workspace, QWidget* window);

    /// @param shown the connections of the view, in its order
    /// @param selected ids of those that are selected
    void exportConnections(const QList<Connection>& shown, const QStringList& selected);

    /// Asks for a file of desired state.
    void importConnections();
    void importFile(const QString& path);

    /// Shows what differs from an earlier export or snapshot, beside the window.
    void compare();

signals:
    /// Something went well: for the status bar.
    void said(const QString& text);
    /// The person wants these changes; they are to be reviewed.
    void reviewRequested(const QList<Change>& changes);
    void showRequested(const QString& connectionId);

private:
    void sayExported(const QString& path);

    Workspace& m_workspace;
    QWidget* const m_window;
    QPointer<CompareDialog> m_compare;
};
