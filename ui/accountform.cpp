// SPDX-License-Identifier: Apache-2.0
#include "ui/accountform.h"

#include "app/accounts/accountlist.h"
#include "app/accounts/storeaccount.h"
#include "app/connections/accountstandings.h"
#include "app/datadog/shownname.h"
#include "ui/accountcheck.h"
#include "ui/accountfields.h"
#include "ui/banner.h"
#include "ui/checkpanel.h"
#include "ui/credentialsrows.h"
#include "ui/keychainline.h"
#include "ui/plainlabel.h"
#include "ui/sitebox.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

AccountForm::AccountForm(AccountList& accounts, CredentialStore& credentials, const Clients& clients,
    AccountStandings& standings, QList<Site> extraSites, QWidget* parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_credentials(credentials)
    , m_standings(standings)
    , m_extraSites(std::move(extraSites))
    , m_check(new AccountCheck(credentials, clients, this))
    , m_title(plainLabel(u"formTitle"_s, {}, this))
    , m_problem(new Banner(this))
    , m_fields(new AccountFields(*m_check, credentials, this))
    , m_label(m_fields->label())
    , m_site(m_fields->site())
    , m_rows(m_fields->credentials())
    , m_keychain(m_fields->keychain())
    , m_readOnly(m_fields->readOnly())
    , m_panel(m_fields->panel())
{
    m_problem->setObjectName(u"formProblem"_s);
    buildButtons();
    buildLayout();
    connectEverything();
    updateLooks();
    reset();
}

AccountForm::~AccountForm()
{
    m_learning.request_stop();
    m_changing.request_stop();
}

void AccountForm::buildButtons()
{
    m_whyNot = plainLabel(u"whyNotSaved"_s, {}, this);
    m_save = new QPushButton(tr("Sa&ve"), this);
    m_save->setObjectName(u"saveAccount"_s);
    m_cancel = new QPushButton(tr("Ca&ncel"), this);
    m_cancel->setObjectName(u"cancelAccount"_s);
    m_buttons = new QHBoxLayout;
    m_buttons->addWidget(m_whyNot, 1);
    m_buttons->addWidget(m_save);
    m_buttons->addWidget(m_cancel);
}

void AccountForm::buildLayout()
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_title);
    m_column->addWidget(m_problem);
    m_column->addWidget(m_fields, 1);
    m_column->addLayout(m_buttons);
}

void AccountForm::connectEverything()
{
    connect(m_label, &QLineEdit::textChanged, this, &AccountForm::refreshState);
    connect(m_site, &SiteBox::currentIndexChanged, this, &AccountForm::onInputChanged);
    connect(m_rows, &CredentialsRows::changed, this, &AccountForm::onInputChanged);
    connect(m_rows, &CredentialsRows::storedChanged, this, &AccountForm::refreshState);
    connect(m_check, &AccountCheck::changed, this, &AccountForm::onChecked);
    connect(m_panel, &CheckPanel::checkRequested, this, &AccountForm::check);
    connect(m_panel, &CheckPanel::otherSitesRequested, this, &AccountForm::checkOtherSites);
    connect(m_panel, &CheckPanel::switchRequested, this, &AccountForm::switchTo);
    connect(m_panel, &CheckPanel::unlockRequested, m_keychain, &KeychainLine::unlock);
    connect(m_panel, &CheckPanel::confirmHostRequested, this, [this] {
        emit hostConfirmed(m_check->site());
        check();
    });
    connect(m_keychain, &KeychainLine::unlocked, this, &AccountForm::onUnlocked);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_cancel, &QPushButton::clicked, this, &AccountForm::cancel);
}

void AccountForm::startNew(const QString& siteParameter)
{
    start({.id = AccountList::newId(), .label = {}, .site = siteParameter, .readOnly = false}, true);
    m_title->setText(tr("New Account"));
}

void AccountForm::startEdit(const Account& account)
{
    start(account, false);
    m_title->setText(tr("Edit %1", "an account").arg(account.label));
    learnStored();
}

void AccountForm::start(const Account& account, bool isNew)
{
    reset();
    m_filling = true;
    m_baseline = account;
    m_isNew = isNew;
    QList<Site> sites = m_extraSites;
    if (const std::optional<Site> own = siteByParameter(account.site))
        sites.append(*own);
    m_site->setExtraSites(sites);
    m_site->choose(account.site);
    if (isNew)
        m_baseline.site = m_site->parameter();
    m_label->setText(account.label);
    m_label->selectAll();
    m_readOnly->setChecked(account.readOnly);
    m_rows->reset(!isNew);
    m_filling = false;
    m_keychain->refresh();
    refreshState();
    m_save->setDefault(true);
    m_label->setFocus();
    m_fields->ensureVisible(0, 0);
}

void AccountForm::reset()
{
    m_learning.request_stop();
    m_changing.request_stop();
    m_check->clear();
    m_checked.reset();
    m_problem->clear();
    m_filling = true;
    m_label->setText(QString());
    m_rows->reset(false);
    m_site->choose({});
    m_readOnly->setChecked(false);
    m_filling = false;
    m_baseline = {};
    setSaving(false);
}

bool AccountForm::isDirty() const
{
    return account() != m_baseline || m_rows->isTouched();
}

Account AccountForm::account() const
{
    return {.id = m_baseline.id,
        .label = m_label->text().trimmed(),
        .site = m_site->parameter(),
        .readOnly = m_readOnly->isChecked()};
}

CredentialsInput AccountForm::input() const
{
    return {.typed = m_rows->typed(), .storedUnder = m_rows->needsStored() ? m_baseline.id : QString()};
}

QString AccountForm::missing() const
{
    if (m_site->parameter().isEmpty())
        return tr("Choose a site.");
    return m_rows->missing();
}

void AccountForm::refreshState()
{
    if (m_filling)
        return;
    const QString credentials = missing();
    m_panel->setWhyNot(credentials);
    m_panel->setOtherSites(otherSites());
    QString whyNot = credentials;
    if (whyNot.isEmpty() && m_label->text().trimmed().isEmpty())
        whyNot = tr("Enter a label.");
    m_save->setEnabled(whyNot.isEmpty() && !m_saving);
    m_whyNot->setText(m_saving ? tr("Saving…") : whyNot);
    m_save->setAccessibleDescription(whyNot);
}

void AccountForm::onInputChanged()
{
    if (m_filling)
        return;
    m_checked.reset();
    m_check->clear(); // What was answered is about something else now.
    refreshState();
}

void AccountForm::check()
{
    if (const std::optional<Site> chosen = m_site->site(); chosen && missing().isEmpty())
        m_check->ask(*chosen, input());
}

/// Keys go to Datadog's own sites first, and beside them to this very machine only.
QList<Site> AccountForm::otherSites() const
{
    QList<Site> others = m_site->otherSites();
    others.removeIf([](const Site& site) { return !isKnownHost(site.apiUrl); });
    std::stable_partition(others.begin(), others.end(), [](const Site& site) { return site.isDatadog(); });
    return others;
}

void AccountForm::checkOtherSites()
{
    m_check->askOthers(otherSites(), input());
}

void AccountForm::switchTo(const QString& siteParameter)
{
    m_site->choose(siteParameter);
    check();
}

void AccountForm::onChecked()
{
    refreshState();
    const auto& answer = m_check->answer();
    if (!m_check->isAsking() && m_check->stage() != AccountCheck::Stage::Idle)
        m_fields->showPanelSoon();
    if (!answer)
        return;
    m_checked = answer;
    if (*answer && m_label->text().trimmed().isEmpty())
        m_label->setText(shownName((*answer)->org.name));
    const bool isAsStored = !m_isNew && account().site == m_baseline.site && m_rows->isUnchanged();
    if (isAsStored)
        tellStandings();
}

/// What was found of the credentials that the account has now.
void AccountForm::tellStandings()
{
    if (!m_checked)
        return;
    if (*m_checked)
        m_standings.noteAccepted(m_baseline.id, **m_checked);
    else
        m_standings.noteError(m_baseline.id, m_checked->error());
}

void AccountForm::onUnlocked()
{
    if (!m_isNew)
        learnStored();
    if (m_check->keychainError())
        m_check->clear();
    emit keychainUnlocked();
}

/// Of which kind the stored credentials are. They go no further than this.
QCoro::Task<void> AccountForm::learnStored()
{
    m_learning.request_stop();
    m_learning = std::stop_source();
    const std::stop_token stop = m_learning.get_token();
    const KeychainResult<std::optional<Credentials>> stored = co_await m_credentials.load(m_baseline.id);
    if (stop.stop_requested() || !stored)
        co_return; // How the keychain is stands below the fields.
    if (!stored->has_value())
        m_rows->setNothingStored();
    else if (std::holds_alternative<KeyPair>(**stored))
        m_rows->setStoredKind(CredentialsRows::Kind::KeyPair);
    else
        m_rows->setStoredKind(CredentialsRows::Kind::BearerToken);
}

QCoro::Task<void> AccountForm::save()
{
    if (m_saving)
        co_return;
    m_changing = std::stop_source();
    const std::stop_token stop = m_changing.get_token();
    m_check->clear();
    m_problem->clear();
    setSaving(true);
    std::optional<Credentials> credentials;
    if (!m_rows->isUnchanged()) {
        const KeychainResult<Credentials> complete = co_await completeCredentials(m_credentials, input());
        if (stop.stop_requested())
            co_return;
        if (!complete) {
            showProblem(tr("The account was not saved."), complete.error().text);
            co_return;
        }
        credentials = *complete;
    }
    const Account wanted = account();
    const auto stored = co_await storeAccount(m_accounts, m_credentials, wanted, credentials);
    if (stop.stop_requested())
        co_return;
    if (!stored) {
        showProblem(tr("The account was not saved."), stored.error());
        co_return;
    }
    setSaving(false);
    if (credentials)
        m_standings.forget(wanted.id);
    tellStandings();
    emit saved(wanted.id, *stored, m_isNew); // Which may reset everything here.
}

void AccountForm::cancel()
{
    if (m_saving)
        m_credentials.cancelAll(); // They are kept for this session then, which saved() says.
    else
        emit canceled();
}

void AccountForm::setSaving(bool saving)
{
    m_saving = saving;
    m_fields->setEditable(!saving);
    refreshState();
}

void AccountForm::showProblem(const QString& title, const QString& text)
{
    setSaving(false);
    m_problem->showMessage(theme::Tone::Error, title, text);
    m_save->setFocus();
}

void AccountForm::updateLooks()
{
    const int step = theme::space(this);
    m_column->setSpacing(3 * step);
    m_buttons->setSpacing(2 * step);
    m_title->setFont(theme::titleFont(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::secondaryText(palette()));
    m_whyNot->setPalette(quiet);
}

void AccountForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && m_column)
        updateLooks();
}

void AccountForm::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Cancel))
        QWidget::keyPressEvent(event);
    else if (m_check->isAsking())
        m_check->clear();
    else
        cancel();
}
