// SPDX-License-Identifier: Apache-2.0
#include "ui/accountfields.h"

#include "ui/checkpanel.h"
#include "ui/credentialsrows.h"
#include "ui/keychainline.h"
#include "ui/plainlabel.h"
#include "ui/scrollcolumn.h"
#include "ui/sitebox.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

AccountFields::AccountFields(AccountCheck& check, CredentialStore& credentials, QWidget* parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_form(new QFormLayout)
{
    buildRows(check, credentials);
    buildLayout();
    showFocusIn(this);
    updateLooks();
}

/// What is made first comes first for the Tab key.
void AccountFields::buildRows(AccountCheck& check, CredentialStore& credentials)
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows); // For large text.
    m_label = new QLineEdit(m_content);
    m_label->setObjectName(u"accountLabel"_s);
    m_label->setAccessibleName(tr("Label"));
    m_label->setPlaceholderText(tr("A name of your choice"));
    m_form->addRow(tr("&Label"), m_label);
    m_site = new SiteBox(m_content);
    m_site->setObjectName(u"accountSite"_s);
    m_form->addRow(tr("&Site"), m_site);
    m_credentials = new CredentialsRows(m_form, m_content);
    m_keychain = new KeychainLine(credentials, m_content);
    m_form->addRow(QString(), m_keychain);
    m_readOnly = new QCheckBox(tr("Rea&d-only account"), m_content);
    m_readOnly->setObjectName(u"accountReadOnly"_s);
    auto* readOnlyNote = plainLabel({}, tr("Nothing is ever changed with it."), m_content);
    m_readOnly->setAccessibleDescription(readOnlyNote->text());
    auto* mode = new QWidget(m_content); // Of a bare layout the form takes the height at its narrowest.
    auto* lines = new QVBoxLayout(mode);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_readOnly);
    lines->addWidget(readOnlyNote);
    lines->addStretch(1); // The last row gets what the form reckons with and does not take.
    m_form->addRow(QString(), mode);
    m_panel = new CheckPanel(check, m_content);
}

void AccountFields::buildLayout()
{
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addLayout(m_form);
    m_column->addWidget(m_panel);
    m_column->addStretch(1);
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void AccountFields::setEditable(bool editable)
{
    m_content->setEnabled(editable);
}

void AccountFields::showPanelSoon()
{
    QMetaObject::invokeMethod(
        this, [this] { ensureWidgetVisible(m_panel); }, Qt::QueuedConnection);
}

void AccountFields::updateLooks()
{
    const int step = theme::space(this);
    m_column->setSpacing(4 * step);
    m_form->setHorizontalSpacing(3 * step);
    m_form->setVerticalSpacing(2 * step);
}

void AccountFields::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (looks && m_column)
        updateLooks();
}
