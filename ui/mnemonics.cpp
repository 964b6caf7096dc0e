// SPDX-License-Identifier: Apache-2.0
#include "ui/mnemonics.h"

#include <QRegularExpression>

QString withoutMnemonic(const QString& text)
{
    static const QRegularExpression appended(QStringLiteral(R"(\s*\(&[^&\s]\))"));
    static const QRegularExpression marked(QStringLiteral("&(.)")); // Two of them are one that is shown.
    return QString(text).remove(appended).replace(marked, QStringLiteral("\\1"));
}

QString plainName(const QString& text)
{
    return withoutMnemonic(text).remove(u'…');
}
