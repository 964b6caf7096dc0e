// SPDX-License-Identifier: Apache-2.0
#include "ui/accountsdialog.h"

#include "app/accounts/accountlist.h"
#include "ui/accountform.h"
#include "ui/accountsmodel.h"
#include "ui/accountspane.h"
#include "ui/accountsummary.h"
#include "ui/banner.h"
#include "ui/credentialssurvey.h"
#include "ui/emptystate.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using theme::Tone;

AccountsDialog::AccountsDialog(AccountList& accounts, CredentialStore& credentials, const Clients& clients,
    QList<Site> extraSites, QWidget* parent)
    : QDialog(parent)
    , m_accounts(accounts)
    , m_credentials(credentials)
    , m_model(new AccountsModel(accounts, credentials, this))
    , m_survey(new CredentialsSurvey(accounts, credentials, this))
    , m_pane(new AccountsPane(*m_model, this))
    , m_banner(new Banner(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(m_pages))
    , m_summary(new AccountSummary(m_pages))
    , m_question(new InlineQuestion(m_pages))
    , m_form(new AccountForm(accounts, credentials, clients, std::move(extraSites), m_pages))
    , m_close(new QPushButton(tr("&Close"), this))
{
    setObjectName(u"accountsDialog"_s);
    setWindowTitle(tr("Accounts"));
    buildPages();
    buildLayout();
    connectEverything();
    updateLooks();
    const int step = theme::space(this);
    resize(220 * step, 145 * step);
    if (!m_accounts.warning().isEmpty())
        m_banner->showMessage(Tone::Warning, tr("Not every account is shown."), m_accounts.warning());
    showCurrent();
}

AccountsDialog::~AccountsDialog()
{
    m_removing.request_stop();
}

void AccountsDialog::buildPages()
{
    m_banner->setObjectName(u"accountsBanner"_s);
    m_empty->setContent({.icon = u"accounts"_s,
        .title = tr("No account yet"),
        .text = tr("An account is a name for the credentials of one organization on one site. Its keys go "
                   "to the keychain, never into a file."),
        .primary = tr("Add Account"),
        .secondary = {},
        .busy = false});
    for (QWidget* page : std::initializer_list<QWidget*> {m_empty, m_summary, m_question, m_form})
        m_pages->addWidget(page);
}

void AccountsDialog::buildLayout()
{
    m_close->setObjectName(u"closeAccounts"_s);
    m_close->setAutoDefault(false);
    auto* bottom = new QHBoxLayout;
    bottom->addStretch();
    bottom->addWidget(m_close);

    m_column = new QVBoxLayout;
    m_column->addWidget(m_banner);
    m_column->addWidget(m_pages, 1);
    m_column->addLayout(bottom);

    m_row = new QHBoxLayout(this);
    m_row->addWidget(m_pane, 2);
    m_row->addLayout(m_column, 3);
}

void AccountsDialog::connectEverything()
{
    connect(m_pane, &AccountsPane::addRequested, this,
        [this] { openForm({}, m_model->siteOf(m_pane->currentId())); });
    connect(m_pane, &AccountsPane::editRequested, this, [this] { openForm(m_pane->currentId(), {}); });
    connect(m_pane, &AccountsPane::removeRequested, this, &AccountsDialog::askToRemove);
    connect(m_empty, &EmptyState::primaryRequested, m_pane, &AccountsPane::addRequested);
    connect(m_close, &QPushButton::clicked, this, &AccountsDialog::reject);

    const auto refresh = [this] {
        if (!m_formOpen && m_pages->currentWidget() != m_question)
            showCurrent();
    };
    connect(m_pane, &AccountsPane::currentChanged, this, [this] {
        if (!m_formOpen)
            showCurrent();
    });
    connect(m_model, &AccountsModel::dataChanged, this, refresh);
    connect(m_model, &AccountsModel::rowsInserted, this, refresh);
    connect(m_model, &AccountsModel::rowsRemoved, this, refresh);

    connect(m_form, &AccountForm::saved, this, &AccountsDialog::onSaved);
    connect(m_form, &AccountForm::canceled, this, [this] { leaveForm([this] { finishForm(); }); });
    connect(m_form, &AccountForm::noted, this, &AccountsDialog::setNote);
    connect(m_form, &AccountForm::keychainUnlocked, m_survey, &CredentialsSurvey::useUnlocked);
    connectSurvey();
    connect(m_question, &InlineQuestion::accepted, this, [this] { answer(m_accept); });
    connect(m_question, &InlineQuestion::declined, this, [this] { answer(m_decline); });
}

void AccountsDialog::connectSurvey()
{
    connect(m_banner, &Banner::remedyRequested, m_survey, &CredentialsSurvey::unlock);
    connect(m_survey, &CredentialsSurvey::found, m_model, &AccountsModel::setKeychainNote);
    connect(m_survey, &CredentialsSurvey::locked, this, &AccountsDialog::showLocked);
    connect(m_survey, &CredentialsSurvey::unlocked, m_banner, &Banner::clear);
    connect(m_survey, &CredentialsSurvey::waitingForPrompt, m_banner, [this] {
        m_banner->showMessage(
            Tone::Information, tr("Waiting for your answer to the prompt of the keychain…"));
    });
    connect(m_survey, &CredentialsSurvey::notUnlocked, m_banner, [this](const QString& why) {
        m_banner->showMessage(
            Tone::Warning, tr("The keychain was not unlocked."), why, {Remedy::UnlockKeychain});
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

void AccountsDialog::setNote(const QString& accountId, const AccountNote& note)
{
    m_model->setNote(accountId, note);
}

void AccountsDialog::showCurrent()
{
    m_pane->setCurrentShown(true);
    const std::optional<Account> account = m_accounts.find(m_pane->currentId());
    if (account)
        m_summary->setAccount(*account, m_credentials.where(account->id), m_model->note(account->id),
            m_model->whyFixed(account->id));
    showPage(account ? static_cast<QWidget*>(m_summary) : m_empty);
}

void AccountsDialog::showPage(QWidget* page)
{
    m_pages->setCurrentWidget(page);
    m_formOpen = page == m_form || (m_formOpen && page == m_question);
    m_pane->setEnabled(!m_formOpen);
    m_close->setVisible(!m_formOpen);
}

/// accountId: empty for a new account.
void AccountsDialog::openForm(const QString& accountId, const QString& siteParameter)
{
    leaveForm([this, accountId, siteParameter] {
        const std::optional<Account> account = m_accounts.find(accountId);
        if (!accountId.isEmpty()) {
            m_pane->select(accountId);
            if (!account || m_accounts.isTransient(accountId)) {
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
    ask(
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
    m_formOpen = false;
    showCurrent();
    m_pane->setFocus();
    if (std::exchange(m_closesWhenDone, false) && isVisible())
        QDialog::reject();
}

void AccountsDialog::onSaved(const QString& accountId, const std::optional<StoreOutcome>& outcome, bool isNew)
{
    if (outcome)
        m_survey->noteOutcome(accountId, *outcome);
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
        text += u' ' + tr("Older credentials of this account may still be in the keychain.");
    const bool locked = reason.kind == KeychainError::Kind::Locked;
    m_banner->showMessage(Tone::Warning,
        tr("The account is saved, but its credentials are kept for this session only."), text,
        locked ? QList {Remedy::UnlockKeychain} : QList<Remedy>());
}

void AccountsDialog::ask(const InlineQuestion::Content& content, const std::function<void()>& accepted,
    const std::function<void()>& declined)
{
    m_accept = accepted;
    m_decline = declined;
    showPage(m_question);
    m_question->ask(content);
}

void AccountsDialog::answer(std::function<void()> then)
{
    then(); // A copy: it may ask the next question.
}

void AccountsDialog::askToRemove()
{
    const std::optional<Account> account = m_accounts.find(m_pane->currentId());
    if (!account || m_accounts.isTransient(account->id))
        return;
    const QString id = account->id;
    const QString where = m_credentials.where(id);
    const QStringList lines {tr("Removed from this computer:"),
        tr("• the account %1 on %2", "a label, a site").arg(account->label, m_model->siteTitleOf(id)),
        where.isEmpty() ? tr("• its credentials in the keychain")
                        : tr("• its credentials, kept in: %1", "a keychain").arg(where),
        {}, tr("At Datadog nothing changes: the keys or the token stay valid until they are revoked there.")};
    ask(
        {.title = tr("Remove %1?", "an account").arg(account->label),
            .text = lines.join(u'\n'),
            .accept = tr("Re&move Account"),
            .decline = tr("Keep Account")},
        [this, id] { removeAccount(id, false); }, [this] { stopRemoving(); });
}

void AccountsDialog::stopRemoving()
{
    if (m_question->isBusy()) {
        m_credentials.cancelAll();
        return;
    }
    showCurrent();
    m_pane->setFocus();
}

QCoro::Task<void> AccountsDialog::removeAccount(QString accountId, bool evenWhereLocked)
{
    m_removing.request_stop();
    m_removing = std::stop_source();
    const std::stop_token stop = m_removing.get_token();
    m_question->setBusy(true);
    m_pane->setEnabled(false);
    const KeychainResult<void> removed = co_await m_credentials.remove(accountId);
    if (stop.stop_requested())
        co_return;
    m_question->setBusy(false);
    m_pane->setEnabled(true);
    using Kind = KeychainError::Kind;
    if (removed || (removed.error().kind != Kind::Locked && removed.error().kind != Kind::Canceled)
        || (removed.error().kind == Kind::Locked && evenWhereLocked))
        finishRemoval(accountId, removed);
    else if (removed.error().kind == Kind::Locked)
        askToLeaveCredentials(accountId, removed.error().text);
    else
        stopRemoving();
}

void AccountsDialog::askToLeaveCredentials(const QString& accountId, const QString& why)
{
    ask(
        {.title = tr("Leave the credentials in the keychain?"),
            .text = tr("%1 The credentials of the account stay there until you remove them yourself, unless "
                       "you unlock "
                       "it first.",
                "why")
                        .arg(why),
            .accept = tr("Re&move Without Them"),
            .decline = tr("Keep Account")},
        [this, accountId] { removeAccount(accountId, true); }, [this] { stopRemoving(); });
    showLocked(why);
}

void AccountsDialog::finishRemoval(const QString& accountId, const KeychainResult<void>& removed)
{
    const QString label = m_accounts.find(accountId).value_or(Account()).label;
    const QString entry = u"orgbridge/"_s + accountId;
    m_formOpen = false;
    if (!m_accounts.remove(accountId)) {
        showCurrent();
        m_banner->showMessage(
            Tone::Error, tr("%1 could not be removed.", "an account").arg(label), m_accounts.errorString());
        return;
    }
    if (!removed)
        m_credentials.forget(accountId);
    showCurrent();
    m_pane->setFocus();
    m_banner->clear();
    if (!removed)
        m_banner->showMessage(Tone::Warning,
            removed.error().kind == KeychainError::Kind::Locked
                ? tr("%1 was removed, its credentials were not.", "an account").arg(label)
                : tr("%1 was removed. Whether its credentials are gone is not certain.", "an account")
                      .arg(label),
            tr("%1 If a keychain holds them, they are in its entry %2.", "why; a name")
                .arg(removed.error().text, entry));
    emit accountRemoved(accountId);
}

void AccountsDialog::showLocked(const QString& text)
{
    if (m_formOpen)
        return; // The form says so itself.
    m_banner->showMessage(Tone::Warning, text, tr("Stored credentials can be used once it is unlocked."),
        {Remedy::UnlockKeychain});
}

void AccountsDialog::reject()
{
    leaveForm([this] {
        m_form->reset();
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
    m_row->setContentsMargins(4 * step, 4 * step, 4 * step, 4 * step);
    m_row->setSpacing(5 * step);
    m_column->setSpacing(3 * step);
}

void AccountsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (looks && m_row)
        updateLooks();
}
