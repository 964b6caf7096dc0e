// SPDX-License-Identifier: Apache-2.0
#include "ui/importpage.h"

#include "app/accounts/accountlist.h"
#include "app/accounts/duplicates.h"
#include "app/accounts/storeaccount.h"
#include "app/connections/accountstandings.h"
#include "app/sentences.h"
#include "ui/banner.h"
#include "ui/elidedlabel.h"
#include "ui/importmodel.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

std::optional<KeychainError> ImportOutcome::sessionOnly() const
{
    for (const StoreOutcome& one : stored) {
        if (one.place == StoreOutcome::Place::Session)
            return one.reason;
    }
    return std::nullopt;
}

QString ImportOutcome::text() const
{
    QStringList lines;
    if (!stored.isEmpty() && !sessionOnly())
        lines.append(ImportPage::tr("The credentials are in the keychain."));
    if (const auto open = int(accountIds.size() - stored.size()); open > 0)
        lines.append(
            ImportPage::tr("%n account(s) still need credentials. Edit them to enter these.", nullptr, open));
    for (const QString& failure : failures)
        lines.append(ImportPage::tr("Not imported: %1", "an account and why").arg(failure));
    return lines.join(u'\n');
}

ImportPage::ImportPage(AccountList& accounts, CredentialStore& credentials, AccountStandings& standings,
    ImportPlaces places, QList<Site> moreSites, QWidget* parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_credentials(credentials)
    , m_standings(standings)
    , m_places(std::move(places))
    , m_moreSites(std::move(moreSites))
    , m_model(new ImportModel(this))
    , m_title(plainLabel(u"importTitle"_s, tr("Import Accounts"), this))
    , m_text(plainLabel(u"importText"_s, {}, this))
    , m_banner(new Banner(this))
    , m_list(new QListView(this))
    , m_nothing(plainLabel(u"importNothing"_s, {}, this))
    , m_file(new QPushButton(tr("Open Account List…"), this))
    , m_whyNot(new ElidedLabel(this))
    , m_import(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"importPage"_s);
    buildWidgets();
    buildLayout();
    connectEverything();
    updateLooks();
    refreshState();
}

ImportPage::~ImportPage()
{
    m_stop.request_stop();
}

void ImportPage::buildWidgets()
{
    m_text->setText(
        tr("Choose what becomes an account here. The keys go to the keychain; the places they are "
           "from stay as they are. Nothing is sent to anybody."));
    const QString dogrc = leftToRight(QDir::toNativeSeparators(m_places.dogrcFile));
    m_nothing->setText(dogrc.isEmpty()
            ? tr("The demo does not look for your keys. You can open a list that Orgbridge has exported.")
            : tr("There is nothing to import: neither DD_API_KEY with DD_APP_KEY nor DD_BEARER_TOKEN in the "
                 "environment, and no file of Datadog's older tools, which would be %1.",
                "a file")
                  .arg(dogrc));
    m_banner->setObjectName(u"importBanner"_s);
    m_list->setObjectName(u"importList"_s);
    m_list->setAccessibleName(tr("Accounts to import"));
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);
    m_file->setObjectName(u"openAccountList"_s);
    m_file->setToolTip(tr("A list that Orgbridge has exported, on this computer or on another"));
    m_whyNot->setObjectName(u"whyNotImported"_s);
    m_import->setObjectName(u"importChosen"_s);
    m_cancel->setObjectName(u"cancelImport"_s);
}

void ImportPage::buildLayout()
{
    m_buttons = new QHBoxLayout;
    m_buttons->addWidget(m_file);
    m_buttons->addWidget(m_whyNot, 1);
    m_buttons->addWidget(m_import);
    m_buttons->addWidget(m_cancel);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    m_column->addWidget(m_banner);
    m_column->addWidget(m_list, 1);
    m_column->addWidget(m_nothing);
    m_column->addStretch();
    m_column->addLayout(m_buttons);
}

void ImportPage::connectEverything()
{
    connect(m_model, &ImportModel::dataChanged, this, &ImportPage::refreshState);
    connect(m_model, &ImportModel::rowsInserted, this, &ImportPage::refreshState);
    connect(m_model, &ImportModel::modelReset, this, &ImportPage::refreshState);
    connect(m_file, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_import, &QPushButton::clicked, this, [this] { store(); });
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::cancel);
}

void ImportPage::begin()
{
    reset();
    add(accountsInEnvironment(m_places.environment, m_moreSites));
    if (!m_places.dogrcFile.isEmpty())
        add(accountsInDogrcFile(m_places.dogrcFile, m_moreSites));
    m_import->setDefault(true);
    (m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_file)->setFocus();
}

void ImportPage::reset()
{
    m_stop.request_stop();
    m_stop = {};
    m_problems.clear();
    m_doubt.clear();
    m_model->clear();
    m_isComparing = false;
    setStoring(false);
    showProblems();
}

void ImportPage::add(const FoundAccounts& found)
{
    for (const QString& problem : found.problems)
        m_problems.append(tr("%1: %2", "a file: what is wrong with it").arg(found.place, problem));
    showProblems();
    m_model->add(found);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    markDuplicates();
}

void ImportPage::showProblems()
{
    QStringList lines = m_problems;
    if (!m_doubt.isEmpty())
        lines.append(
            tr("Whether an account is there already cannot be told for all of them: %1").arg(m_doubt));
    if (lines.isEmpty())
        m_banner->clear();
    else
        m_banner->showMessage(
            theme::Tone::Warning, tr("Some of what was found is not in order."), lines.join(u'\n'));
}

void ImportPage::refreshState()
{
    const auto count = int(m_model->chosen().size());
    const bool hasRows = m_model->rowCount() > 0;
    m_list->setVisible(hasRows);
    m_nothing->setVisible(!hasRows && m_problems.isEmpty());
    QString whyNot;
    if (m_isStoring)
        whyNot = tr("Importing…");
    else if (m_isComparing)
        whyNot = tr("Comparing with the accounts that are there…");
    else if (count == 0)
        whyNot = tr("Tick an account first.");
    m_import->setText(count == 0 ? tr("Import") : tr("Import %n Account(s)", nullptr, count));
    m_import->setEnabled(whyNot.isEmpty());
    m_whyNot->setText(hasRows ? whyNot : QString());
}

void ImportPage::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Open Account List"));
    dialog->setObjectName(u"accountListDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Account lists (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& path) { add(accountsInListFile(path, m_moreSites)); });
    dialog->open();
}

void ImportPage::cancel()
{
    m_isCanceled = m_isStoring;
    if (m_isStoring)
        m_credentials.cancelAll(); // They are kept for this session then, which imported() says.
    else
        emit canceled();
}

void ImportPage::setStoring(bool storing)
{
    m_isStoring = storing;
    m_isCanceled = false;
    m_list->setEnabled(!storing);
    m_file->setEnabled(!storing);
    refreshState();
}

QCoro::Task<void> ImportPage::markDuplicates()
{
    m_stop.request_stop();
    m_stop = {};
    const std::stop_token stop = m_stop.get_token();
    m_isComparing = true;
    refreshState();
    const Duplicates duplicates = co_await findDuplicates(m_accounts, m_credentials, m_model->found(), stop);
    if (stop.stop_requested())
        co_return;
    m_isComparing = false;
    m_model->setDuplicates(duplicates.labels);
    m_doubt = duplicates.problem;
    showProblems();
    refreshState();
}

QCoro::Task<void> ImportPage::store()
{
    m_stop.request_stop();
    m_stop = {};
    const std::stop_token stop = m_stop.get_token();
    const QList<FoundAccount> chosen = m_model->chosen();
    setStoring(true);
    ImportOutcome outcome;
    for (const FoundAccount& found : chosen) {
        if (m_isCanceled)
            break;
        const Account account {
            .id = AccountList::newId(), .label = found.label, .site = found.site, .readOnly = found.readOnly};
        const auto stored = co_await storeAccount(m_accounts, m_credentials, account, found.credentials);
        if (stop.stop_requested())
            co_return;
        if (!stored) {
            outcome.failures.append(tr("%1: %2", "an account: why not").arg(found.label, stored.error()));
            continue;
        }
        outcome.accountIds.append(account.id);
        if (*stored)
            outcome.stored.insert(account.id, **stored);
        if (found.identity)
            m_standings.remember(account.id, *found.identity);
    }
    reset();
    emit imported(outcome);
}

void ImportPage::updateLooks()
{
    const int step = theme::space(this);
    m_column->setSpacing(3 * step);
    m_buttons->setSpacing(2 * step);
    m_list->setSpacing(step);
    m_title->setFont(theme::titleFont(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::secondaryText(palette()));
    m_text->setPalette(quiet);
    m_whyNot->setPalette(quiet);
}

void ImportPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && m_column)
        updateLooks();
}

void ImportPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Cancel))
        cancel();
    else
        QWidget::keyPressEvent(event);
}
