// SPDX-License-Identifier: Apache-2.0
#include "ui/accountsfooter.h"

#include "app/connections/checkeveryaccount.h"
#include "ui/elidedlabel.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

AccountsFooter::AccountsFooter(CheckEveryAccount& check, QWidget* parent)
    : QWidget(parent)
    , m_check(check)
    , m_checkAll(new QPushButton(this))
    , m_status(new ElidedLabel(this))
    , m_import(new QPushButton(tr("Import Accounts…"), this))
    , m_export(new QPushButton(tr("E&xport Account List…"), this))
    , m_close(new QPushButton(tr("&Close"), this))
    , m_row(new QHBoxLayout(this))
{
    m_checkAll->setObjectName(u"checkAll"_s);
    m_status->setObjectName(u"checkAllStatus"_s);
    m_import->setObjectName(u"importAccounts"_s);
    m_export->setObjectName(u"exportAccounts"_s);
    m_close->setObjectName(u"closeAccounts"_s);
    m_import->setToolTip(tr("Looks for keys in the environment and in the file of Datadog's older tools"));
    for (QPushButton* button : {m_checkAll, m_import, m_export, m_close})
        button->setAutoDefault(false);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_checkAll);
    m_row->addWidget(m_status, 1);
    m_row->addWidget(m_import);
    m_row->addWidget(m_export);
    m_row->addWidget(m_close);
    connect(m_checkAll, &QPushButton::clicked, this, [this] {
        if (m_check.isRunning())
            m_check.cancel();
        else
            m_check.start();
    });
    connect(m_import, &QPushButton::clicked, this, &AccountsFooter::importRequested);
    connect(m_export, &QPushButton::clicked, this, &AccountsFooter::exportRequested);
    connect(m_close, &QPushButton::clicked, this, &AccountsFooter::closeRequested);
    connect(&m_check, &CheckEveryAccount::changed, this, &AccountsFooter::render);
    updateLooks();
    render();
}

void AccountsFooter::setCounts(int accounts, int stored)
{
    m_accounts = accounts;
    m_export->setEnabled(stored > 0);
    m_export->setToolTip(stored > 0 ? tr("Writes labels, sites and who the accounts are into a file, no keys")
                                    : tr("There is no stored account to export"));
    render();
}

void AccountsFooter::render()
{
    const bool running = m_check.isRunning();
    m_checkAll->setText(running ? tr("Stop Checking") : tr("Check All"));
    m_checkAll->setEnabled(running || m_accounts > 0);
    m_checkAll->setToolTip(
        running ? QString() : tr("Ask the server of every account who its credentials are"));
    m_status->setText(running
            ? tr("%1 of %2 checked")
                  .arg(QLocale().toString(m_check.done()), QLocale().toString(m_check.total()))
            : QString());
}

void AccountsFooter::updateLooks()
{
    m_row->setSpacing(2 * theme::space(this));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::secondaryText(palette()));
    m_status->setPalette(quiet);
}

void AccountsFooter::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && m_row)
        updateLooks();
}
