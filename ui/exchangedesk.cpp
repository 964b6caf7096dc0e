// SPDX-License-Identifier: Apache-2.0
#include "ui/exchangedesk.h"

#include "app/exchange/knownstate.h"
#include "app/sentences.h"
#include "app/workspace.h"
#include "ui/comparedialog.h"
#include "ui/exportdialog.h"
#include "ui/importdialog.h"
#include "ui/notices.h"

#include <QDir>
#include <QFileDialog>

using namespace Qt::StringLiterals;

ExchangeDesk::ExchangeDesk(Workspace& workspace, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
}

void ExchangeDesk::exportConnections(const QList<Connection>& shown, const QStringList& selected)
{
    const auto site = siteOf(m_workspace.session);
    if (!site)
        return;
    auto* dialog = new ExportDialog(shown, selected, *site, stalenessNotice(m_workspace.session), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, &ExchangeDesk::sayExported);
    connect(dialog, &ExportDialog::copied, this,
        [this](const QString& what) { emit said(tr("Copied: %1").arg(what)); });
    dialog->open();
}

void ExchangeDesk::importConnections()
{
    auto* dialog = new QFileDialog(m_window, tr("Import Connections"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Connections (*.json *.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ExchangeDesk::importFile);
    dialog->open();
}

void ExchangeDesk::importFile(const QString& path)
{
    auto* dialog = new ImportDialog(path, m_workspace.connections, m_workspace.session, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::reviewRequested, this, &ExchangeDesk::reviewRequested);
    connect(dialog, &ImportDialog::anotherFileRequested, this, &ExchangeDesk::importConnections);
    dialog->open();
}

void ExchangeDesk::compare()
{
    if (!m_compare) {
        m_compare = new CompareDialog(m_workspace.connections, m_workspace.session, m_window);
        m_compare->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_compare, &CompareDialog::exported, this, &ExchangeDesk::sayExported);
        connect(m_compare, &CompareDialog::showRequested, this, &ExchangeDesk::showRequested);
    }
    m_compare->show();
    m_compare->raise();
    m_compare->activateWindow();
}

void ExchangeDesk::sayExported(const QString& path)
{
    emit said(tr("Exported to %1").arg(leftToRight(QDir::toNativeSeparators(path))));
}
