// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

class AccountCheck;
class CheckPanel;
class CredentialsRows;
class CredentialStore;
class KeychainLine;
class QBoxLayout;
class QCheckBox;
class QFormLayout;
class QLineEdit;
class SiteBox;

/// The rows of the form of an account, scrolled where they do not fit: name, site, credentials, and below
/// them whether these are valid. What they mean is the form's business.
class AccountFields : public QScrollArea {
    Q_OBJECT

public:
    AccountFields(AccountCheck& check, CredentialStore& credentials, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* label() const { return m_label; }
    [[nodiscard]] SiteBox* site() const { return m_site; }
    [[nodiscard]] CredentialsRows* credentials() const { return m_credentials; }
    [[nodiscard]] KeychainLine* keychain() const { return m_keychain; }
    [[nodiscard]] QCheckBox* readOnly() const { return m_readOnly; }
    [[nodiscard]] CheckPanel* panel() const { return m_panel; }

    void setEditable(bool editable);
    /// Scrolls to the answer of the check, once it is laid out.
    void showPanelSoon();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildRows(AccountCheck& check, CredentialStore& credentials);
    void buildLayout();
    void updateLooks();

    QWidget* m_content;
    QFormLayout* m_form;
    QLineEdit* m_label = nullptr;
    SiteBox* m_site = nullptr;
    CredentialsRows* m_credentials = nullptr;
    KeychainLine* m_keychain = nullptr;
    QCheckBox* m_readOnly = nullptr;
    CheckPanel* m_panel = nullptr;
    QBoxLayout* m_column = nullptr;
};
