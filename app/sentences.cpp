// SPDX-License-Identifier: Apache-2.0
#include "app/sentences.h"

#include "app/datadog/shownname.h"

#include <QCoreApplication>

namespace {

struct SentencesTexts {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// Asked of the texts, not of the window: the core knows no window.
bool runsFromRightToLeft()
{
    //: Translate this to RTL where the language runs from right to left, and to LTR everywhere else.
    return SentencesTexts::tr("LTR") == QLatin1StringView("RTL");
}

} // namespace

QString sentences(const QStringList& parts)
{
    QString text;
    for (const QString& part : parts) {
        if (text.isEmpty())
            text = part;
        else if (!part.isEmpty())
            //: Two sentences, one after the other. Leave out the space where the language has none there.
            text = SentencesTexts::tr("%1 %2").arg(text, part);
    }
    return text;
}

QString listed(const QStringList& items)
{
    QStringList given = items;
    given.removeAll(QString());
    return given.join(SentencesTexts::tr(", ", "between the items of an enumeration"));
}

QString leftToRight(const QString& text)
{
    constexpr QChar isolate(0x2066);
    constexpr QChar end(0x2069);
    const QString shown = shownName(text);
    return shown.isEmpty() || !runsFromRightToLeft() ? shown : QString(isolate + shown + end);
}
