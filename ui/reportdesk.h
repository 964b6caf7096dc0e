// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report.h"

#include <QObject>

class MapView;
class QWidget;
class Workspace;

/// Gathers what the report says of the connections that are shown, with the map, and opens it.
/// Dialogs belong to `window`; all that it is given outlives it.
class ReportDesk : public QObject {
    Q_OBJECT

public:
    ReportDesk(const Workspace& workspace, MapView& map, QWidget* window);

    /// Opens the report, once the map is laid out.
    void open();

signals:
    /// Something went well: for the status bar.
    void said(const QString& text);

private:
    void show();
    [[nodiscard]] Report report() const;

    const Workspace& m_workspace;
    MapView& m_map;
    QWidget* const m_window;
    bool m_isWanted = false; ///< Asked for, while the map is laid out.
};
