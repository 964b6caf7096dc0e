// SPDX-License-Identifier: Apache-2.0
#include "ui/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

void installTranslations()
{
    QCoreApplication* application = QCoreApplication::instance();
    auto* translator = new QTranslator(application);
    if (translator->load(QLocale(), u"orgbridge"_s, u"_"_s, u":/translations"_s)
        || translator->load(u":/translations/orgbridge_en.qm"_s))
        QCoreApplication::installTranslator(translator);
}
