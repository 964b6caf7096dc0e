// SPDX-License-Identifier: Apache-2.0
#include "ui/checkpanel.h"

#include "app/sentences.h"
#include "ui/accounttexts.h"
#include "ui/banner.h"
#include "ui/elidedlabel.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Stage = AccountCheck::Stage;
using theme::Tone;

CheckPanel::CheckPanel(AccountCheck& check, QWidget* parent)
    : QWidget(parent)
    , m_check(check)
    , m_ask(new QPushButton(tr("Chec&k"), this))
    , m_progress(new QProgressBar(this))
    , m_status(new ElidedLabel(this))
    , m_cancel(new QPushButton(tr("Cancel C&heck"), this))
    , m_answer(new Banner(this))
    , m_othersText(new QLabel(this))
    , m_others(new QPushButton(tr("Tr&y the Other Sites"), this))
    , m_switch(new QPushButton(this))
{
    buildWidgets();
    buildLayout();
    updateLooks();
    connect(&m_check, &AccountCheck::changed, this, &CheckPanel::render);
    render();
}

void CheckPanel::buildWidgets()
{
    m_ask->setObjectName(u"check"_s);
    m_progress->setObjectName(u"checkProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_progress->setTextVisible(false);
    m_status->setObjectName(u"checkStatus"_s);
    m_cancel->setObjectName(u"cancelCheck"_s);
    m_answer->setObjectName(u"checkAnswer"_s);
    m_othersText->setObjectName(u"otherSitesText"_s);
    m_othersText->setTextFormat(Qt::PlainText);
    m_othersText->setWordWrap(true);
    m_othersText->setMinimumSize(1, 1);
    m_others->setObjectName(u"tryOtherSites"_s);
    m_switch->setObjectName(u"switchSite"_s);
    connect(m_ask, &QPushButton::clicked, this, &CheckPanel::checkRequested);
    connect(m_cancel, &QPushButton::clicked, &m_check, &AccountCheck::clear);
    connect(m_others, &QPushButton::clicked, this, &CheckPanel::otherSitesRequested);
    connect(
        m_switch, &QPushButton::clicked, this, [this] { emit switchRequested(m_check.site().parameter); });
    connect(m_answer, &Banner::remedyRequested, this, [this](Remedy remedy) {
        if (remedy == Remedy::ConfirmHost)
            emit confirmHostRequested();
        else
            emit unlockRequested();
    });
}

void CheckPanel::buildLayout()
{
    m_askRow = new QHBoxLayout;
    m_askRow->addWidget(m_ask);
    m_askRow->addWidget(m_progress);
    m_askRow->addWidget(m_status, 1);
    m_askRow->addWidget(m_cancel);
    QSizePolicy keep = m_cancel->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_cancel->setSizePolicy(keep);

    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addLayout(m_askRow);
    m_column->addWidget(m_answer);
    m_column->addWidget(m_othersText);
    m_column->addWidget(m_others, 0, Qt::AlignLeading);
    m_column->addWidget(m_switch, 0, Qt::AlignLeading);
}

void CheckPanel::setWhyNot(const QString& whyNot)
{
    m_ask->setEnabled(whyNot.isEmpty() && !m_check.isAsking());
    m_ask->setToolTip(whyNot.isEmpty() ? tr("Ask the server who these credentials are") : whyNot);
}

void CheckPanel::setOtherSites(const QList<Site>& sites)
{
    QStringList hosts;
    for (const Site& site : sites) {
        if (!site.isDatadog())
            hosts.append(leftToRight(site.apiUrl.authority()));
    }
    m_othersText->setText(
        sentences({tr("Orgbridge can send these credentials to the other sites, one after the "
                      "other, to find out where they belong."),
            hosts.isEmpty() ? QString() : tr("These are among them: %1.", "addresses").arg(listed(hosts))}));
}

void CheckPanel::render()
{
    const bool asksOthers = m_check.isRefused();
    const bool waited = m_cancel->hasFocus();
    const bool hadFocus = waited || m_ask->hasFocus() || m_others->hasFocus() || m_switch->hasFocus();
    renderProgress();
    m_othersText->setVisible(asksOthers);
    m_others->setVisible(asksOthers);
    m_switch->setVisible(m_check.stage() == Stage::FoundElsewhere);
    renderAnswer();
    if (hadFocus && m_check.isAsking())
        m_cancel->setFocus();
    else if (hadFocus && m_check.stage() == Stage::FoundElsewhere)
        m_switch->setFocus();
    else if (waited)
        m_ask->setFocus();
}

void CheckPanel::renderProgress()
{
    const bool asking = m_check.isAsking();
    m_ask->setEnabled(!asking);
    m_progress->setVisible(asking);
    m_cancel->setVisible(asking);
    if (!asking) {
        m_status->setText(QString());
        return;
    }
    const QString host = leftToRight(m_check.site().apiUrl.authority());
    const bool others = m_check.stage() == Stage::AskingOthers;
    m_progress->setRange(0, others ? m_check.total() : 0);
    m_progress->setValue(others ? m_check.asked() : 0);
    m_status->setText(others
            ? tr("Asking %1 (%2 of %3)…")
                  .arg(host, QLocale().toString(m_check.asked()), QLocale().toString(m_check.total()))
            : tr("Asking %1…").arg(host));
}

void CheckPanel::renderAnswer()
{
    switch (m_check.stage()) {
    case Stage::Idle:
    case Stage::Asking:
    case Stage::AskingOthers:
        m_answer->clear();
        return;
    case Stage::FoundElsewhere:
        renderFoundElsewhere();
        return;
    case Stage::FoundNowhere:
        renderFoundNowhere();
        return;
    case Stage::Answered:
        break;
    }
    if (const auto& error = m_check.keychainError()) {
        const bool locked = error->kind == KeychainError::Kind::Locked;
        m_answer->showMessage(Tone::Warning, tr("The stored credentials could not be read."), error->text,
            locked ? QList {Remedy::UnlockKeychain} : QList<Remedy>());
    } else if (const auto& answer = m_check.answer()) {
        if (*answer)
            renderValid(**answer);
        else
            renderFailure(answer->error());
    }
}

void CheckPanel::renderValid(const CheckedCredentials& checked)
{
    if (checked.user) {
        const Identity identity = checked.identity(QDateTime::currentDateTimeUtc());
        m_answer->showMessage(identity.mayRead.value_or(true) ? Tone::Success : Tone::Warning,
            tr("Valid: %1", "who the credentials are").arg(identityText(identity)));
        return;
    }
    const QString title = tr("Valid, but the server does not say whose credentials these are.");
    if (!checked.userError) {
        m_answer->showMessage(Tone::Success, title);
        return;
    }
    Explanation explanation = explain(*checked.userError, title, Attempt::Read);
    explanation.advice = checked.org.id.isEmpty()
        ? QString()
        : tr("By its API key the account belongs to the organization with the id %1.")
              .arg(leftToRight(checked.org.id));
    explanation.remedies.clear();
    // The general words for a refused read are about connections, which nobody has asked for.
    if (checked.userError->isRefusal())
        explanation.meaning = tr("They may be limited to certain scopes.");
    m_answer->showExplanation(Tone::Information, explanation);
}

void CheckPanel::renderFailure(const ApiError& error)
{
    const QString tried = tr("%1 did not accept the credentials.", "a site").arg(siteTitle(m_check.site()));
    const QString unsure
        = tr("The credentials could not be checked on %1.", "a site").arg(siteTitle(m_check.site()));
    Explanation explanation = explain(error, m_check.isRefused() ? tried : unsure, Attempt::Check);
    const bool asks = error.kind == ApiError::Kind::UnconfirmedHost;
    // All other remedies are at hand: the fields above, and the button.
    explanation.remedies = asks ? QList {Remedy::ConfirmHost} : QList<Remedy>();
    m_answer->showExplanation(asks ? Tone::Warning : Tone::Error, explanation);
}

void CheckPanel::renderFoundElsewhere()
{
    const QString title = siteTitle(m_check.site());
    m_answer->showMessage(Tone::Information, tr("%1 accepts these credentials.", "a site").arg(title),
        tr("Switch to it, and save the account there."));
    m_switch->setText(tr("S&witch to %1", "a site").arg(title));
}

void CheckPanel::renderFoundNowhere()
{
    QStringList silent;
    for (const Site& site : m_check.silentSites())
        silent.append(siteTitle(site));
    const QString text = silent.isEmpty()
        ? tr("They are mistyped, expired or revoked. A new key can be refused for some seconds: then just "
             "check again.")
        : tr("These could not be asked: %1.", "sites").arg(silent.join(tr(", ", "between sites")));
    m_answer->showMessage(Tone::Error, tr("No other site accepts these credentials."), text);
}

void CheckPanel::updateLooks()
{
    const int step = theme::space(this);
    m_column->setSpacing(2 * step);
    m_askRow->setSpacing(2 * step);
    m_progress->setFixedSize(24 * step, 2 * step);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::secondaryText(palette()));
    m_status->setPalette(quiet);
    m_othersText->setPalette(quiet);
}

void CheckPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && m_column)
        updateLooks();
}
