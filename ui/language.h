// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

/// A language that the window can speak.
struct Language {
    QString code; ///< As in the names of the translations: "de", "zh_CN".
    QString name; ///< What it calls itself, for a person who reads no other.
};

/// All of them, by their names.
[[nodiscard]] const QList<Language>& languages();

/// The first of a person's languages, best first, that the window can speak; English where it speaks none.
/// @param wanted as QLocale::uiLanguages() tells them: "de-AT", "zh-Hant-TW"
[[nodiscard]] QString languageFor(const QStringList& wanted);

/// The code of the language that a person chose for the window; empty where it follows the system.
[[nodiscard]] QString chosenLanguage(const QString& windowFile);
void chooseLanguage(const QString& windowFile, const QString& code);

/// Loads the texts of a language and Qt's own in place of those before, and has dates and numbers written as
/// there. An empty code stands for the system's language. What is on screen already keeps its texts.
/// Needs an application object.
void installTranslations(const QString& code = {});

/// The code of the language that is installed.
[[nodiscard]] QString installedLanguage();
