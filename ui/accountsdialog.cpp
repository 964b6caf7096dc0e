// SPDX-License-Identifier: Apache-2.0
#include "ui/accountsdialog.h"

#include "app/connections/checkeveryaccount.h"
#include "app/sentences.h"
#include "app/workspace.h"
#include "ui/accountform.h"
#include "ui/accountremoval.h"
#include "ui/accountsfooter.h"
#include "ui/accountsmodel.h"
#include "ui/accountspane.h"
#include "ui/accountsummary.h"
#include "ui/banner.h"
#include "ui/credentialssurvey.h"
#include "ui/emptystate.h"
#include "ui/importpage.h"
#include "ui/inlinequestion.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QShowEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using theme::Tone;

AccountsDialog::AccountsDialog(Workspace& workspace, QList<Site> extraSites, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new AccountsModel(workspace.accounts, workspace.credentials, workspace.standings, this))
    , m_survey(new CredentialsSurvey(workspace.accounts, workspace.credentials, workspace.standings, this))
    , m_check(new CheckEveryAccount(workspace.accounts, workspace.clients, workspace.standings, this))
    , m_pane(new AccountsPane(*m_model, this))
    , m_banner(new Banner(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(m_pages))
    , m_summary(new AccountSummary(m_pages))
    , m_question(new InlineQuestion(m_pages))
    , m_form(new AccountForm(workspace.accounts, workspace.credentials, workspace.clients,
          workspace.standings, extraSites, m_pages))
    , m_import(new ImportPage(workspace.accounts, workspace.credentials, workspace.standings,
          workspace.places.imports, extraSites, m_pages))
    , m_removal(new AccountRemoval(workspace.accounts, workspace.credentials, *m_question, this))
    , m_footer(new AccountsFooter(*m_check, this))
{
    setObjectName(u"accountsDialog"_s);
    setWindowTitle(tr("Accounts"));
    buildPages();
    buildLayout();
    connectEverything();
    updateLooks();
    const int step = theme::space(this);
    resize(220 * step, 155 * step);
    if (!m_workspace.accounts.warning().isEmpty())
        m_banner->showMessage(
            Tone::Warning, tr("Not every account is shown."), m_workspace.accounts.warning());
    showCurrent();
}

AccountsDialog::~AccountsDialog() = default;

void AccountsDialog::buildPages()
{
    m_banner->setObjectName(u"accountsBanner"_s);
    m_empty->setContent({.icon = u"accounts"_s,
        .title = tr("No account yet"),
        .text = tr("An account is a name for the credentials of one organization on one site. Its keys go "
                   "to the keychain, never into a file."),
        .primary = tr("Add Account"),
        .secondary = tr("Import Accounts…"),
        .busy = false});
    for (QWidget* page : std::initializer_list<QWidget*> {m_empty, m_summary, m_question, m_form, m_import})
        m_pages->addWidget(page);
}

void AccountsDialog::buildLayout()
{
    m_column = new QVBoxLayout;
    m_column->addWidget(m_banner);
    m_column->addWidget(m_pages, 1);
    m_row = new QHBoxLayout;
    m_row->addWidget(m_pane, 2);
    m_row->addLayout(m_column, 3);
    m_all = new QVBoxLayout(this);
    m_all->addLayout(m_row, 1);
    m_all->addWidget(m_footer);
}

void AccountsDialog::connectEverything()
{
    connect(m_pane, &AccountsPane::addRequested, this,
        [this] { openForm({}, m_model->siteOf(m_pane->currentId())); });
    connect(m_pane, &AccountsPane::editRequested, this, [this] { openForm(m_pane->currentId(), {}); });
    connect(m_pane, &AccountsPane::removeRequested, this, [this] { m_removal->begin(m_pane->currentId()); });
    connect(m_empty, &EmptyState::primaryRequested, m_pane, &AccountsPane::addRequested);
    connect(m_empty, &EmptyState::secondaryRequested, this, &AccountsDialog::openImport);
    connect(m_footer, &AccountsFooter::importRequested, this, &AccountsDialog::openImport);
    connect(m_footer, &AccountsFooter::exportRequested, this, &AccountsDialog::chooseExportFile);
    connect(m_footer, &AccountsFooter::closeRequested, this, &AccountsDialog::reject);
    connect(m_pane, &AccountsPane::currentChanged, this, &AccountsDialog::refresh);
    connect(m_model, &AccountsModel::dataChanged, this, &AccountsDialog::refresh);
    connect(m_model, &AccountsModel::rowsInserted, this, &AccountsDialog::refresh);
    connect(m_model, &AccountsModel::rowsRemoved, this, &AccountsDialog::refresh);

    connect(m_form, &AccountForm::saved, this, &AccountsDialog::onSaved);
    connect(m_form, &AccountForm::hostConfirmed, this,
        [this](const Site& site) { m_workspace.hosts.confirm(site.apiUrl); });
    connect(m_form, &AccountForm::canceled, this, [this] { leaveForm([this] { finishForm(); }); });
    connect(m_form, &AccountForm::keychainUnlocked, m_survey, &CredentialsSurvey::start);
    connect(m_import, &ImportPage::canceled, this, &AccountsDialog::finishForm);
    connect(m_import, &ImportPage::imported, this, &AccountsDialog::onImported);
    connect(m_question, &InlineQuestion::asked, this, [this] { showPage(m_question); });
    connectSurvey();
    connectRemoval();
}

void AccountsDialog::connectSurvey()
{
    connect(m_banner, &Banner::remedyRequested, m_survey, &CredentialsSurvey::unlock);
    connect(m_survey, &CredentialsSurvey::locked, this, &AccountsDialog::showLocked);
    connect(m_survey, &CredentialsSurvey::unlocked, m_banner, &Banner::clear);
    connect(m_survey, &CredentialsSurvey::waitingForPrompt, m_banner, [this] {
        m_tellsOfSaving = false;
        m_banner->showMessage(
            Tone::Information, tr("Waiting for your answer to the prompt of the keychain…"));
    });
    connect(m_survey, &CredentialsSurvey::notUnlocked, m_banner, [this](const QString& why) {
        m_banner->showMessage(
            Tone::Warning, tr("The keychain was not unlocked."), why, {Remedy::UnlockKeychain});
    });
}

void AccountsDialog::connectRemoval()
{
    const auto backToTheList = [this] {
        m_formOpen = false;
        showCurrent();
        m_pane->setFocus();
    };
    connect(m_removal, &AccountRemoval::busyChanged, m_pane, &QWidget::setDisabled);
    connect(m_removal, &AccountRemoval::locked, this, &AccountsDialog::showLocked);
    connect(m_removal, &AccountRemoval::declined, this, backToTheList);
    connect(m_removal, &AccountRemoval::failed, this, [this](const QString& title, const QString& why) {
        showCurrent();
        m_banner->showMessage(Tone::Error, title, why);
    });
    connect(m_removal, &AccountRemoval::removed, this,
        [this, backToTheList](const QString& accountId, const QString& title, const QString& text) {
            backToTheList();
            m_banner->clear();
            if (!title.isEmpty())
                m_banner->showMessage(Tone::Warning, title, text);
            emit accountRemoved(accountId);
        });
}

void AccountsDialog::addAccount(const QString& siteParameter)
{
    m_closesWhenDone = !isVisible() || m_closesWhenDone;
    openForm({}, siteParameter);
    open();
}

void AccountsDialog::editAccount(const QString& accountId)
{
    m_closesWhenDone = !isVisible() || m_closesWhenDone;
    openForm(accountId, {});
    open();
}

void AccountsDialog::refresh()
{
    if (!m_formOpen && m_pages->currentWidget() != m_question)
        showCurrent();
}

void AccountsDialog::showCurrent()
{
    m_pane->setCurrentShown(true);
    const QList<Account> accounts = m_workspace.accounts.accounts();
    const auto stored = std::ranges::count_if(
        accounts, [this](const Account& one) { return !m_workspace.accounts.isTransient(one.id); });
    m_footer->setCounts(int(accounts.size()), int(stored));
    const std::optional<Account> account = m_workspace.accounts.find(m_pane->currentId());
    if (account)
        m_summary->setAccount(*account, m_workspace.credentials.where(account->id),
            m_workspace.standings.of(account->id), m_model->whyFixed(account->id));
    showPage(account ? static_cast<QWidget*>(m_summary) : m_empty);
}

void AccountsDialog::showPage(QWidget* page)
{
    m_pages->setCurrentWidget(page);
    m_formOpen = page == m_form || page == m_import || (m_formOpen && page == m_question);
    m_pane->setEnabled(!m_formOpen);
    m_footer->setEnabled(page == m_summary || page == m_empty);
}

/// accountId: empty for a new account.
void AccountsDialog::openForm(const QString& accountId, const QString& siteParameter)
{
    leaveForm([this, accountId, siteParameter] {
        const std::optional<Account> account = m_workspace.accounts.find(accountId);
        if (!accountId.isEmpty()) {
            m_pane->select(accountId);
            if (!account || m_workspace.accounts.isTransient(accountId)) {
                finishForm();
                return;
            }
        }
        m_banner->clear();
        showPage(m_form);
        m_pane->setCurrentShown(account.has_value());
        if (account)
            m_form->startEdit(*account);
        else
            m_form->startNew(siteParameter);
    });
}

/// Goes on with `next`, unless something typed would be lost and the person wants to keep it.
void AccountsDialog::leaveForm(const std::function<void()>& next)
{
    if (!m_formOpen || !m_form->isDirty()) {
        next();
        return;
    }
    m_question->ask(
        {.title = tr("Discard what you typed?"),
            .text = tr("It has not been saved."),
            .accept = tr("Discard"),
            .decline = tr("Keep Editing")},
        [this, next] {
            m_form->reset();
            m_formOpen = false;
            next();
        },
        [this] { showPage(m_form); });
}

void AccountsDialog::finishForm()
{
    m_form->reset();
    m_import->reset();
    m_formOpen = false;
    showCurrent();
    m_pane->setFocus();
    if (std::exchange(m_closesWhenDone, false) && isVisible())
        QDialog::reject();
}

void AccountsDialog::onSaved(const QString& accountId, const std::optional<StoreOutcome>& outcome, bool isNew)
{
    if (outcome)
        m_survey->noteStored(accountId);
    const bool sessionOnly = outcome && outcome->place == StoreOutcome::Place::Session;
    if (sessionOnly)
        m_closesWhenDone = false; // There is something to read.
    m_pane->select(accountId);
    finishForm();
    if (sessionOnly)
        showSessionOnly(outcome->reason, isNew);
    emit accountSaved(accountId);
}

void AccountsDialog::showSessionOnly(const KeychainError& reason, bool isNew)
{
    QString text = reason.text;
    if (!isNew)
        text = sentences({text, tr("Older credentials of this account may still be in the keychain.")});
    const bool locked = reason.kind == KeychainError::Kind::Locked;
    m_tellsOfSaving = true;
    m_banner->showMessage(Tone::Warning,
        tr("The account is saved, but its credentials are kept for this session only."), text,
        locked ? QList {Remedy::UnlockKeychain} : QList<Remedy>());
}

void AccountsDialog::showLocked(const QString& text)
{
    if (m_formOpen || (m_tellsOfSaving && m_banner->isVisible()))
        return; // It is said already.
    m_banner->showMessage(Tone::Warning, text, tr("Stored credentials can be used once it is unlocked."),
        {Remedy::UnlockKeychain});
}

void AccountsDialog::reject()
{
    if (m_import->isStoring()) {
        m_import->cancel(); // What came of it is to be read first.
        return;
    }
    if (m_form->isSaving()) {
        m_form->cancel();
        return;
    }
    leaveForm([this] {
        m_form->reset();
        m_import->reset();
        m_formOpen = false;
        m_closesWhenDone = false;
        showCurrent();
        QDialog::reject();
    });
}

void AccountsDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    m_survey->start();
    if (!m_formOpen)
        m_pane->setFocus();
}

void AccountsDialog::updateLooks()
{
    const int step = theme::space(this);
    theme::setDialogMargins(this);
    m_all->setSpacing(4 * step);
    m_row->setSpacing(5 * step);
    m_column->setSpacing(3 * step);
}

void AccountsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (looks && m_all)
        updateLooks();
}
