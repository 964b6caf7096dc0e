// SPDX-License-Identifier: Apache-2.0
#include "ui/statusline.h"

#include "app/sentences.h"
#include "app/workspace.h"
#include "ui/actions.h"
#include "ui/notices.h"
#include "ui/theme.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int saidFor = 6000; // Milliseconds.

QLabel* newStatusText(QWidget* parent, const QString& objectName)
{
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString refreshTime(const QDateTime& at)
{
    const QDateTime local = at.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : QLocale().toString(local, QLocale::ShortFormat);
}

QStringList addressParts(const Site& site)
{
    QStringList parts {leftToRight(site.apiUrl.authority())};
    if (site.isDatadog())
        parts.prepend(site.name);
    else if (!isKnownHost(site.apiUrl))
        parts.append(StatusLine::tr("not a host of Datadog"));
    return parts;
}

} // namespace

StatusLine::StatusLine(const Workspace& workspace, const Actions& actions, QWidget* parent)
    : QStatusBar(parent)
    , m_workspace(workspace)
    , m_count(newStatusText(this, u"count"_s))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_accounts(new QToolButton(this))
    , m_age(newStatusText(this, u"age"_s))
    , m_account(newStatusText(this, u"accountState"_s))
{
    m_progress->setAccessibleName(tr("Loading connections"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setTextVisible(false);
    m_cancel->setDefaultAction(actions.cancelLoading);
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_cancel->setAutoRaise(true);
    addWidget(m_count);
    addWidget(m_progress);
    m_accounts->setObjectName(u"accountsLoaded"_s);
    m_accounts->setAutoRaise(true);
    m_accounts->setToolTip(actions.accountsShown->toolTip());
    connect(m_accounts, &QToolButton::clicked, actions.accountsShown, &QAction::trigger);
    addWidget(m_accounts);
    addWidget(m_cancel);
    addPermanentWidget(m_age);
    addPermanentWidget(m_account);
    setContentsMargins(theme::space(this, 2), 0, theme::space(this, 2), 0);
    connect(this, &QStatusBar::messageChanged, this, &StatusLine::showProgress);
    connect(this, &QStatusBar::messageChanged, this, &StatusLine::makeRoom);
    refresh(0, 0);
}

void StatusLine::refresh(int matching, int changed)
{
    const int total = static_cast<int>(m_workspace.connections.connections().size());
    QStringList parts {matching == total
            ? tr("%n connection(s)", nullptr, total)
            : tr("%1 of %n connection(s)", nullptr, total).arg(QLocale().toString(matching))};
    if (changed > 0)
        parts.append(tr("%n changed", nullptr, changed));
    m_count->setText(listed(parts));
    m_age->setText(ageText());
    m_account->setText(accountText());
    updateProgress();
}

void StatusLine::setSite(const std::optional<Site>& site)
{
    m_site = site;
}

void StatusLine::showWaiting(const QString& bucket, int seconds)
{
    const QString text = bucket.isEmpty()
        ? tr("The server did not answer well. Trying again in %n second(s).", nullptr, seconds)
        : tr("Rate limit %1: trying again in %n second(s).", nullptr, seconds).arg(leftToRight(bucket));
    showMessage(text, std::max(saidFor, seconds * 1000));
}

QString StatusLine::ageText() const
{
    const auto& accounts = m_workspace.session.accounts();
    QDateTime oldest;
    bool isSnapshot = false;
    for (const auto& account : accounts) {
        if (!account->updatedAt().isValid())
            continue;
        if (!oldest.isValid() || account->updatedAt() < oldest)
            oldest = account->updatedAt();
        isSnapshot = isSnapshot || account->showsSnapshot();
    }
    if (!oldest.isValid())
        return {};
    return isSnapshot ? tr("As of your last visit, %1").arg(refreshTime(oldest))
                      : tr("Updated %1").arg(refreshTime(oldest));
}

/// "EU1 - api.datadoghq.eu - can write"
QString StatusLine::accountText() const
{
    const auto& accounts = m_workspace.session.accounts();
    if (accounts.empty())
        return m_site && !m_site->isDatadog() ? addressParts(*m_site).join(u" - "_s) : QString();
    const AccountSession& account = *accounts.front();
    const auto site = siteByParameter(account.account().site);
    QStringList parts = site ? addressParts(*site) : QStringList();
    const auto readOnly = std::count_if(
        accounts.begin(), accounts.end(), [](const auto& one) { return one->account().readOnly; });
    if (accounts.size() > 1 && readOnly > 0)
        parts.append(tr("%n in read-only mode", "accounts", static_cast<int>(readOnly)));
    else if (readOnly > 0)
        parts.append(tr("read-only mode"));
    else if (accounts.size() == 1 && account.mayWrite())
        parts.append(*account.mayWrite() ? tr("can write") : tr("may only read"));
    else if (accounts.size() == 1 && account.state() == AccountState::Loaded)
        parts.append(tr("permissions not told"));
    return parts.join(u" - "_s);
}

/// "12 of 40 accounts loaded, 2 failed"
QString StatusLine::accountsText() const
{
    const auto& accounts = m_workspace.session.accounts();
    const auto count
        = [&](auto is) { return static_cast<int>(std::count_if(accounts.begin(), accounts.end(), is)); };
    const int loaded = count([](const auto& one) { return one->state() == AccountState::Loaded; });
    const int failed = count([](const auto& one) { return accountFailure(*one).has_value(); });
    const int total = static_cast<int>(accounts.size());
    const QString text = loaded + failed < total
        ? tr("%1 of %n account(s) loaded", nullptr, total).arg(QLocale().toString(loaded))
        : tr("%n account(s)", nullptr, total);
    return failed == 0 ? text : tr("%1, %n failed", "accounts", failed).arg(text);
}

/// Where a message and the age of the list do not both fit, the age waits. What still does not fit is in the
/// tooltip.
void StatusLine::makeRoom()
{
    const int between = 4 * theme::space(this);
    const int needed = fontMetrics().horizontalAdvance(currentMessage()) + between;
    const int room = contentsRect().width() - m_account->sizeHint().width() - between;
    m_age->setVisible(currentMessage().isEmpty() || needed <= room - m_age->sizeHint().width() - between);
    setToolTip(needed <= room ? QString() : theme::plainToolTip(currentMessage()));
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QStatusBar::resizeEvent(event);
    makeRoom();
}

/// A message takes the place of these for its time.
void StatusLine::showProgress()
{
    if (!currentMessage().isEmpty())
        return;
    m_accounts->setVisible(m_workspace.session.accounts().size() > 1);
    const bool loading = m_workspace.session.isLoading();
    m_progress->setVisible(loading);
    m_cancel->setVisible(loading);
}

void StatusLine::updateProgress()
{
    showProgress();
    m_accounts->setText(accountsText());
    qint64 loaded = 0;
    qint64 total = 0;
    for (const auto& account : m_workspace.session.accounts()) {
        loaded += account->rowsLoaded();
        total += std::max<qint64>(0, account->rowsTotal());
    }
    m_progress->setRange(0, static_cast<int>(total)); // 0 to 0 shows that something moves.
    m_progress->setValue(static_cast<int>(loaded));
}
