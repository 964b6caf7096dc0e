// SPDX-License-Identifier: Apache-2.0
#include "ui/reportdesk.h"

#include "app/sentences.h"
#include "app/workspace.h"
#include "ui/mapview.h"
#include "ui/reportdialog.h"

ReportDesk::ReportDesk(const Workspace& workspace, MapView& map, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_map(map)
    , m_window(window)
{
    connect(&map, &MapView::settled, this, [this] {
        if (m_isWanted)
            show();
    });
}

void ReportDesk::open()
{
    m_isWanted = true;
    m_map.prepare();
    if (m_isWanted && m_map.isSettled())
        show();
}

void ReportDesk::show()
{
    m_isWanted = false;
    auto* dialog = new ReportDialog(report(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::saved, this,
        [this](const QString& path) { emit said(tr("Saved to %1").arg(leftToRight(path))); });
    dialog->open();
}

Report ReportDesk::report() const
{
    Report report {.connections = m_workspace.connections.connections(), .risks = m_workspace.risks.risks()};
    for (const auto& account : m_workspace.session.accounts()) {
        report.accounts.append(account->account().label);
        const QDateTime at = account->updatedAt();
        if (at.isValid() && (!report.asOf.isValid() || at < report.asOf))
            report.asOf = at; // The oldest: nothing in the report is older.
        if (const auto site = siteByParameter(account->account().site))
            report.site = siteTitle(*site);
    }
    if (const MapPicture map = m_map.savedPicture(); !map.figure.boxes.isEmpty())
        report.map = map;
    return report;
}
