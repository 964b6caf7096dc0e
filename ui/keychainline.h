// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <stop_token>

#include "app/accounts/credentialstore.h"

class QLabel;
class QPushButton;

/// One line that says where credentials are kept, with a button where the keychain has to be unlocked.
/// The store outlives it.
class KeychainLine : public QWidget {
    Q_OBJECT

public:
    explicit KeychainLine(CredentialStore& credentials, QWidget* parent = nullptr);
    ~KeychainLine() override;

    /// Looks again how the keychain is, without asking the person anything.
    void refresh();

    /// Has the keychain ask the person to unlock it.
    void unlock();

    /// One line; more only where the text takes it. A label that wraps would ask for a narrow block.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The person has unlocked the keychain.
    void unlocked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QCoro::Task<void> runRefresh(std::stop_token stop);
    QCoro::Task<void> runUnlock();
    std::stop_token restart();
    void showPlace(const KeychainPlace& place);
    void showText(const QString& icon, const QString& text);
    void updateLooks();

    CredentialStore& m_credentials;
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_unlock;
    std::stop_source m_stop;
};
