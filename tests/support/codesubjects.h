// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/codelanguages.h"

#include <QTest>

/// What the tests of "Copy As…" let code be made of.

/// The language with this title, which has to be there.
inline const CodeTemplate& languageTitled(const QString& title)
{
    for (const CodeTemplate& language : codeLanguages()) {
        if (language.title == title)
            return language;
    }
    qFatal("There is no language %s.", qPrintable(title));
}

inline Site datadogSite()
{
    return *siteByParameter(QStringLiteral("datadoghq.eu"));
}

inline Site gateway()
{
    return *siteFromApiUrl(QUrl(QStringLiteral("https://gateway.example.com:8443")));
}

/// A connection as most are.
inline CodeSubject plainSubject(const Site& site = datadogSite())
{
    return {.connection = {.id = QStringLiteral("c5b7b7ce-2b0c-4f3c-9a52-3f9f1f6a0e11"),
                .sourceOrg = Org {.id = QStringLiteral("0f8b2c1e-7d55-4c5b-8c07-6d1f5f3f0a21"),
                    .name = QStringLiteral("Payments Production")},
                .sinkOrg = Org {.id = QStringLiteral("7a3c9d10-52a4-4f0e-b1b5-1d2f0c6e9b42"),
                    .name = QStringLiteral("Central Observability")},
                .connectionTypes = {QStringLiteral("logs"), QStringLiteral("metrics")}},
        .site = site};
}

/// Everything that means something to some language, and what cannot be seen. No character is composed of
/// others, since Terraform composes them.
inline QString nastyText()
{
    return QStringLiteral("a\"b'c\\d`e${f}%{g}#{h}#$i!j $(k) \\u000a \\n */ -->\n\r\t") + QChar(u'\x01')
        + QChar(u'\x7f') + QChar(u'\x85') + QChar(u'\xa0') + QChar(u'\x202e') + QChar(u'\x2028')
        + QStringLiteral("é漢\U0001f600 z");
}

/// A connection in which every string of the server tries to break out.
inline CodeSubject nastySubject(const Site& site = datadogSite())
{
    CodeSubject subject = plainSubject(site);
    subject.connection.id = nastyText();
    const QString comment = QStringLiteral("coding: utf-7\n@ts-nocheck\\u000aexit(1)");
    subject.connection.sourceOrg
        = Org {.id = subject.connection.sourceOrg.id(), .name = comment + nastyText()};
    subject.connection.sinkOrg = Org {.id = nastyText(), .name = nastyText()};
    subject.connection.connectionTypes
        = {QStringLiteral("logs"), nastyText(), QStringLiteral("HEADERS\nHEADERS"), QString()};
    return subject;
}

/// The same with no type at all, as a draft may be.
inline CodeSubject emptySubject(const Site& site = datadogSite())
{
    CodeSubject subject = plainSubject(site);
    subject.connection.connectionTypes = {};
    subject.connection.sourceOrg = Org {subject.connection.sourceOrg.id(), {}};
    return subject;
}
