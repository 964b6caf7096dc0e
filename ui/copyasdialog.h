// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/codesubject.h"
#include "ui/windowsettings.h"

#include <QDialog>

class CodeView;
class QLabel;
class QListWidget;
struct CodeTemplate;

/// "Copy As": the update of one connection as code in a language to choose, to look at and to copy.
/// It remembers the language. Window modal; delete it when it is closed.
class CopyAsDialog : public QDialog {
    Q_OBJECT

public:
    /// @param settingsFile where the language is remembered
    CopyAsDialog(CodeSubject subject, QString settingsFile, QWidget* parent);

signals:
    /// The code is on the clipboard, in this language.
    void copied(const QString& language);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildLanguages();
    void buildLayout();
    void showLanguage();
    void copy();
    void updateLooks();
    [[nodiscard]] const CodeTemplate& language() const;
    [[nodiscard]] QString note() const;

    const CodeSubject m_subject;
    const WindowSettings m_settings;
    QLabel* m_title;
    QListWidget* m_languages;
    CodeView* m_code;
    QLabel* m_note;
    QLabel* m_done;
};
