// SPDX-License-Identifier: Apache-2.0
#include "ui/credentialsrows.h"

#include "ui/flowlayout.h"
#include "ui/mnemonics.h"
#include "ui/secretfield.h"
#include "ui/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;

CredentialsRows::CredentialsRows(QFormLayout* form, QWidget* parent)
    : QObject(parent)
    , m_form(form)
    , m_parent(parent)
    , m_pairChoice(new QRadioButton(tr("API key and a&pplication key"), parent))
    , m_tokenChoice(new QRadioButton(tr("&Bearer token"), parent))
{
    buildKindRow();
    addField(m_apiKeyLabel, m_apiKey, tr("AP&I key"), u"apiKey"_s);
    addField(m_applicationKeyLabel, m_applicationKey, tr("Applica&tion key"), u"applicationKey"_s);
    addField(m_tokenLabel, m_token, tr("T&oken"), u"bearerToken"_s);
    m_tokenHint = new QLabel(tr("A personal or service access token, or an OAuth access token."), parent);
    m_tokenHint->setTextFormat(Qt::PlainText);
    m_tokenHint->setWordWrap(true);
    m_tokenHint->setMinimumSize(1, m_token->sizeHint().height()); // So that nothing below moves.
    m_tokenHint->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_form->addRow(QString(), m_tokenHint);
    reset(false);
}

void CredentialsRows::buildKindRow()
{
    m_pairChoice->setObjectName(u"keyPairChoice"_s);
    m_tokenChoice->setObjectName(u"bearerTokenChoice"_s);
    connect(m_pairChoice, &QRadioButton::toggled, this, &CredentialsRows::showKind);
    connect(m_pairChoice, &QRadioButton::toggled, this, &CredentialsRows::changed);

    auto* choices = new QWidget(m_parent);
    auto* row = new FlowLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4 * theme::space(m_parent));
    row->addWidget(m_pairChoice);
    row->addWidget(m_tokenChoice);
    m_form->addRow(tr("Credentials"), choices);
}

void CredentialsRows::addField(
    QLabel*& label, SecretField*& field, const QString& text, const QString& objectName)
{
    field = new SecretField(m_parent);
    field->setObjectName(objectName);
    field->setAccessibleName(withoutMnemonic(text));
    label = new QLabel(text, m_parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    connect(field, &QLineEdit::textChanged, this, &CredentialsRows::changed);
    m_form->addRow(label, field);
}

void CredentialsRows::reset(bool stored)
{
    m_stored = stored;
    m_storedKind = Kind::KeyPair;
    for (SecretField* field : {m_apiKey, m_applicationKey, m_token}) {
        field->setText(QString()); // Unlike clear(), it leaves nothing to undo.
        field->setRevealed(false);
    }
    m_pairChoice->setChecked(true);
    showKind();
}

void CredentialsRows::setStoredKind(Kind storedKind)
{
    const bool touched = isTouched();
    m_storedKind = storedKind;
    if (!touched)
        (storedKind == Kind::KeyPair ? m_pairChoice : m_tokenChoice)->setChecked(true);
    showPlaceholders();
    emit storedChanged();
}

void CredentialsRows::setNothingStored()
{
    m_stored = false;
    showPlaceholders();
    emit storedChanged();
}

CredentialsRows::Kind CredentialsRows::kind() const
{
    return m_pairChoice->isChecked() ? Kind::KeyPair : Kind::BearerToken;
}

Credentials CredentialsRows::typed() const
{
    switch (kind()) {
    case Kind::KeyPair:
        return KeyPair {m_apiKey->secret(), m_applicationKey->secret()};
    case Kind::BearerToken:
        return BearerToken {m_token->secret()};
    }
    Q_UNREACHABLE();
}

bool CredentialsRows::isTouched() const
{
    return kind() != m_storedKind || !m_apiKey->text().isEmpty() || !m_applicationKey->text().isEmpty()
        || !m_token->text().isEmpty();
}

bool CredentialsRows::isUnchanged() const
{
    if (!m_stored || kind() != m_storedKind)
        return false;
    return kind() == Kind::KeyPair ? m_apiKey->secret().isEmpty() && m_applicationKey->secret().isEmpty()
                                   : m_token->secret().isEmpty();
}

bool CredentialsRows::needsStored() const
{
    return m_stored && kind() == m_storedKind && !isComplete(typed());
}

QString CredentialsRows::missing() const
{
    if (isComplete(typed()) || needsStored())
        return {};
    if (kind() == Kind::BearerToken)
        return tr("Enter the token.");
    if (!m_apiKey->secret().isEmpty())
        return tr("Enter the application key.");
    return m_applicationKey->secret().isEmpty() ? tr("Enter the API key and the application key.")
                                                : tr("Enter the API key.");
}

void CredentialsRows::showKind()
{
    const bool pair = kind() == Kind::KeyPair;
    m_form->setRowVisible(m_apiKey, pair);
    m_form->setRowVisible(m_applicationKey, pair);
    m_form->setRowVisible(m_token, !pair);
    m_form->setRowVisible(m_tokenHint, !pair);
    for (SecretField* field : {m_apiKey, m_applicationKey, m_token})
        field->setRevealed(false);
    showPlaceholders();
}

void CredentialsRows::showPlaceholders()
{
    const QString unchanged = m_stored && kind() == m_storedKind ? tr("unchanged") : QString();
    for (SecretField* field : {m_apiKey, m_applicationKey, m_token})
        field->setPlaceholderText(unchanged);
}
