// SPDX-License-Identifier: Apache-2.0
// How accounts come into the dialog's list from elsewhere, and how the list goes into a file.
#include "app/accounts/accountlistfile.h"
#include "app/connections/checkeveryaccount.h"
#include "app/sentences.h"
#include "app/workspace.h"
#include "ui/accountsdialog.h"
#include "ui/accountspane.h"
#include "ui/banner.h"
#include "ui/credentialssurvey.h"
#include "ui/importpage.h"
#include "ui/inlinequestion.h"

#include <QDir>
#include <QFileDialog>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using theme::Tone;

void AccountsDialog::openImport()
{
    m_banner->clear();
    showPage(m_import);
    m_pane->setCurrentShown(false);
    m_import->begin();
}

void AccountsDialog::onImported(const ImportOutcome& outcome)
{
    for (auto stored = outcome.stored.cbegin(); stored != outcome.stored.cend(); ++stored)
        m_survey->noteStored(stored.key());
    if (!outcome.accountIds.isEmpty())
        m_pane->select(outcome.accountIds.first());
    const QStringList toCheck = outcome.stored.keys();
    const QString title = tr("%n account(s) imported", nullptr, int(outcome.accountIds.size()));
    const Tone tone = outcome.failures.isEmpty() ? Tone::Success : Tone::Warning;
    if (toCheck.isEmpty()) {
        finishForm();
        m_banner->showMessage(tone, title, outcome.text());
    } else {
        m_question->ask(
            {.title = title,
                .text = outcome.text(),
                .accept = tr("Check Now"),
                .decline = tr("Done"),
                .tone = tone},
            [this, toCheck] {
                finishForm();
                m_check->start(toCheck);
            },
            [this] { finishForm(); });
    }
    if (const auto reason = outcome.sessionOnly()) {
        const bool isLocked = reason->kind == KeychainError::Kind::Locked;
        m_banner->showMessage(Tone::Warning,
            tr("The credentials of imported accounts are kept for this session only."), reason->text,
            isLocked ? QList {Remedy::UnlockKeychain} : QList<Remedy>());
    }
    if (!outcome.accountIds.isEmpty())
        emit accountsImported(outcome.accountIds);
}

void AccountsDialog::chooseExportFile()
{
    auto* dialog = new QFileDialog(this, tr("Export Account List"));
    dialog->setObjectName(u"accountExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Account lists (*.json)")});
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"orgbridge-accounts.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &AccountsDialog::exportTo);
    dialog->open();
}

void AccountsDialog::exportTo(const QString& path)
{
    QList<ListedAccount> listed;
    for (const Account& account : m_workspace.accounts.accounts()) {
        if (!m_workspace.accounts.isTransient(account.id))
            listed.append({account, m_workspace.standings.of(account.id).identity});
    }
    const QByteArray content = accountListToBytes(listed, QDateTime::currentDateTimeUtc());
    const QString name = leftToRight(QDir::toNativeSeparators(path));
    if (const QString error = writeWholeFile(path, content); !error.isEmpty())
        m_banner->showMessage(Tone::Error, tr("The account list was not exported."),
            tr("%1: %2", "a file: why").arg(name, error));
    else
        m_banner->showMessage(Tone::Success,
            tr("%n account(s) exported to %1", nullptr, int(listed.size())).arg(name),
            tr("The file holds labels, sites and who the accounts are. It holds no keys."));
}
