// SPDX-License-Identifier: Apache-2.0
#include "ui/accountsummary.h"

#include "app/datadog/site.h"
#include "ui/elidedlabel.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumSize(1, 1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AccountSummary::AccountSummary(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_rows(new QFormLayout)
    , m_title(new ElidedLabel(this))
    , m_hint(plainLabel(this))
{
    setObjectName(u"accountSummary"_s);
    m_title->setObjectName(u"summaryTitle"_s);
    m_hint->setObjectName(u"summaryHint"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_title);
    m_column->addLayout(m_rows);
    m_column->addWidget(m_hint);
    m_column->addStretch();
    m_rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_site = addRow(tr("Site"), u"summarySite"_s);
    m_where = addRow(tr("Credentials"), u"summaryWhere"_s);
    m_state = addRow(tr("State"), u"summaryState"_s);
    m_changes = addRow(tr("Changes"), u"summaryChanges"_s);
    updateLooks();
}

QLabel* AccountSummary::addRow(const QString& name, const QString& objectName)
{
    QLabel* value = plainLabel(this);
    value->setObjectName(objectName);
    auto* label = new QLabel(name, this);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_rows->addRow(label, value);
    return value;
}

void AccountSummary::setAccount(
    const Account& account, const QString& where, const AccountNote& note, const QString& hint)
{
    const std::optional<Site> site = siteByParameter(account.site);
    m_title->setText(account.label);
    m_site->setText(site ? tr("%1\n%2", "site, then its address").arg(siteTitle(*site), site->apiUrl.host())
                         : tr("%1, which is not a site", "an unknown name").arg(account.site));
    if (site && !site->isDatadog())
        m_site->setText(site->apiUrl.toString());
    m_where->setText(where.isEmpty() ? tr("Not known") : tr("Kept in: %1", "a keychain").arg(where));
    m_state->setText(note.text.isEmpty() ? tr("Not checked yet") : note.detail);
    m_changes->setText(account.readOnly ? tr("Read-only: nothing is ever changed with this account")
                                        : tr("As the permissions of the credentials allow"));
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
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
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && m_rows)
        updateLooks();
}
