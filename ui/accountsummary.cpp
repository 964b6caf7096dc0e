// SPDX-License-Identifier: Apache-2.0
#include "ui/accountsummary.h"

#include "app/connections/connection.h"
#include "app/datadog/shownname.h"
#include "app/datadog/site.h"
#include "app/sentences.h"
#include "ui/accounttexts.h"
#include "ui/elidedlabel.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QLabel* newValue(const QString& objectName, QWidget* parent)
{
    QLabel* label = plainLabel(objectName, {}, parent);
    label->setMinimumSize(1, 1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AccountSummary::AccountSummary(QWidget* parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout(m_content))
    , m_rows(new QFormLayout)
    , m_title(new ElidedLabel(m_content))
    , m_hint(newValue(u"summaryHint"_s, m_content))
{
    setObjectName(u"accountSummary"_s);
    setAccessibleName(tr("Account"));
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->setObjectName(u"summaryTitle"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_title);
    m_column->addLayout(m_rows);
    m_column->addWidget(m_hint);
    m_column->addStretch();
    m_rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_state = addRow(tr("State"), u"summaryState"_s);
    m_organization = addRow(tr("Organization"), u"summaryOrganization"_s);
    m_user = addRow(tr("User"), u"summaryUser"_s);
    m_access = addRow(tr("Permissions"), u"summaryAccess"_s);
    m_mode = addRow(tr("Mode"), u"summaryMode"_s);
    m_site = addRow(tr("Site"), u"summarySite"_s);
    m_where = addRow(tr("Credentials"), u"summaryWhere"_s);
    updateLooks();
}

QLabel* AccountSummary::addRow(const QString& name, const QString& objectName)
{
    QLabel* value = newValue(objectName, m_content);
    auto* label = new QLabel(name, m_content);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_rows->addRow(label, value);
    return value;
}

void AccountSummary::setAccount(
    const Account& account, const QString& where, const AccountStanding& standing, const QString& hint)
{
    const std::optional<Site> site = siteByParameter(account.site);
    m_title->setText(account.label);
    m_site->setText(site
            ? tr("%1\n%2", "site, then its address").arg(siteTitle(*site), leftToRight(site->apiUrl.host()))
            : tr("%1, which is not a site", "an unknown name").arg(account.site));
    if (site && !site->isDatadog())
        m_site->setText(leftToRight(site->apiUrl.toString()));
    m_where->setText(where.isEmpty() ? tr("Not known") : tr("Kept in: %1", "a keychain").arg(where));
    m_state->setText(stateNote(standing).detail);
    showIdentity(standing.identity);
    m_mode->setText(account.readOnly
            ? tr("Read-only: nothing that changes anything is sent with this account, whatever it may do.")
            : tr("Changes are sent as the permissions allow."));
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void AccountSummary::showIdentity(const std::optional<Identity>& identity)
{
    if (!identity) {
        for (QLabel* label : {m_organization, m_user, m_access})
            label->setText(tr("Not known"));
        return;
    }
    const Org& org = identity->org;
    m_organization->setText(org.name.isEmpty()
            ? leftToRight(org.id)
            : tr("%1\n%2", "name of an organization, its id").arg(displayName(org), leftToRight(org.id)));
    const User& user = identity->user;
    QStringList lines {user.name, user.email.isEmpty() ? user.handle : user.email, kindOfUser(user)};
    std::ranges::transform(lines, lines.begin(), shownName);
    lines.removeAll(QString());
    lines.removeDuplicates();
    m_user->setText(lines.isEmpty() ? tr("The server does not say.") : lines.join(u'\n'));
    m_access->setText(accessSentence(*identity));
}

void AccountSummary::updateLooks()
{
    const int step = theme::space(this);
    m_column->setSpacing(4 * step);
    m_rows->setHorizontalSpacing(4 * step);
    m_rows->setVerticalSpacing(2 * step);
    m_title->setFont(theme::titleFont(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::secondaryText(palette()));
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        QWidget* name = m_rows->itemAt(row, QFormLayout::LabelRole)->widget();
        name->setPalette(quiet);
    }
    m_hint->setPalette(quiet);
}

void AccountSummary::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && m_rows)
        updateLooks();
}
