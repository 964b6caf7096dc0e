// SPDX-License-Identifier: Apache-2.0
#include "ui/language.h"

#include "app/accounts/settingsfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString english = u"en"_s;
const QString chosenKey = u"language"_s;

/// The translators are the application's, under these names.
const QString ownTexts = u"orgbridgeTexts"_s;
const QString qtTexts = u"qtTexts"_s;

void install(const QString& objectName, const QString& file)
{
    QCoreApplication* application = QCoreApplication::instance();
    delete application->findChild<QTranslator*>(objectName, Qt::FindDirectChildrenOnly);
    auto* translator = new QTranslator(application);
    translator->setObjectName(objectName);
    if (translator->load(u":/translations/"_s + file))
        QCoreApplication::installTranslator(translator);
}

} // namespace

const QList<Language>& languages()
{
    static const QList<Language> all {{u"de"_s, u"Deutsch"_s}, {english, u"English"_s},
        {u"es"_s, u"Español"_s}, {u"fr"_s, u"Français"_s}, {u"ar"_s, u"العربية"_s}, {u"ja"_s, u"日本語"_s},
        {u"ko"_s, u"한국어"_s}, {u"zh_CN"_s, u"简体中文"_s}};
    return all;
}

QString languageFor(const QStringList& wanted)
{
    for (const QString& one : wanted) {
        const QLocale locale(one);
        // By the script as well: who reads traditional Chinese is not helped with simplified Chinese.
        const auto spoken
            = std::find_if(languages().begin(), languages().end(), [&](const Language& language) {
                  const QLocale its(language.code);
                  return its.language() == locale.language() && its.script() == locale.script();
              });
        if (spoken != languages().end())
            return spoken->code;
    }
    return english;
}

QString chosenLanguage(const QString& windowFile)
{
    const QString code = QSettings(windowFile, QSettings::IniFormat).value(chosenKey).toString();
    const bool isSpoken = std::any_of(languages().begin(), languages().end(),
        [&code](const Language& language) { return language.code == code; });
    return isSpoken ? code : QString();
}

void chooseLanguage(const QString& windowFile, const QString& code)
{
    // Where it cannot be stored, the program still speaks it until it ends.
    (void)changeSettings(windowFile, [&code](QSettings& settings) {
        if (code.isEmpty())
            settings.remove(chosenKey);
        else
            settings.setValue(chosenKey, code);
    });
}

void installTranslations(const QString& code)
{
    const QLocale system = QLocale::system();
    const QString spoken = code.isEmpty() ? languageFor(system.uiLanguages()) : code;
    const QLocale own(spoken);
    const bool isFallback = code.isEmpty() && spoken == english;
    // The system knows the country, too. A person whose language is missing still has their dates.
    QLocale::setDefault(isFallback || own.language() == system.language() ? system : own);
    install(qtTexts, u"qtbase_%1.qm"_s.arg(spoken)); // English needs none.
    install(ownTexts, u"orgbridge_%1.qm"_s.arg(spoken));
}

QString installedLanguage()
{
    const auto* texts
        = QCoreApplication::instance()->findChild<QTranslator*>(ownTexts, Qt::FindDirectChildrenOnly);
    return texts ? QFileInfo(texts->filePath()).completeBaseName().section(u'_', 1) : english;
}
