// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/credentials.h"

#include <QObject>
#include <QString>

class QFormLayout;
class QLabel;
class QRadioButton;
class QWidget;
class SecretField;

/// The rows of a form in which credentials are typed: a key pair or a bearer token, masked.
///
/// Stored credentials are never put into a field. Where there are some, an empty field means them.
class CredentialsRows : public QObject {
    Q_OBJECT

public:
    enum class Kind { KeyPair, BearerToken };

    /// Adds its rows to the form, whose widgets belong to `parent`.
    CredentialsRows(QFormLayout* form, QWidget* parent);

    /// Empties every field. stored: an empty field means what is stored.
    void reset(bool stored);
    /// Of which kind the stored credentials are, once that is known.
    void setStoredKind(Kind kind);
    /// It turned out that nothing is stored.
    void setNothingStored();

    [[nodiscard]] Credentials typed() const;
    [[nodiscard]] bool isTouched() const;
    /// True where the stored credentials are to stay as they are.
    [[nodiscard]] bool isUnchanged() const;
    /// True where a stored part fills an empty field.
    [[nodiscard]] bool needsStored() const;
    /// What has to be entered yet, as a sentence; empty where the credentials are complete.
    [[nodiscard]] QString missing() const;

signals:
    /// What is typed, or its kind.
    void changed();
    /// What an empty field means.
    void storedChanged();

private:
    void buildKindRow();
    void addField(QLabel*& label, SecretField*& field, const QString& text, const QString& objectName);
    void showKind();
    void showPlaceholders();
    [[nodiscard]] Kind kind() const;

    QFormLayout* m_form;
    QWidget* m_parent;
    QRadioButton* m_pairChoice;
    QRadioButton* m_tokenChoice;
    QLabel* m_apiKeyLabel = nullptr;
    QLabel* m_applicationKeyLabel = nullptr;
    QLabel* m_tokenLabel = nullptr;
    SecretField* m_apiKey = nullptr;
    SecretField* m_applicationKey = nullptr;
    SecretField* m_token = nullptr;
    QLabel* m_tokenHint = nullptr;
    bool m_stored = false;
    Kind m_storedKind = Kind::KeyPair;
};
