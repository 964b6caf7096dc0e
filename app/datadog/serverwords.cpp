// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/serverwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// More of a server's text than this helps nobody; a proxy's page can be long.
constexpr qsizetype mostWords = 1000;

QString wordsOf(const QStringList& texts)
{
    QString words = texts.join(u'\n');
    words.remove(u'\r');
    for (QChar& character : words) {
        if (character.category() == QChar::Other_Control && character != u'\n')
            character = u' ';
    }
    words = words.trimmed();
    return words.size() > mostWords ? QString(words.left(mostWords) + u'…') : words;
}

bool isWebPage(const QString& text)
{
    const QStringView start = QStringView(text).trimmed().left(200);
    return start.startsWith(u'<')
        && (start.contains("<!doctype html"_L1, Qt::CaseInsensitive)
            || start.contains("<html"_L1, Qt::CaseInsensitive)
            || start.contains("<head"_L1, Qt::CaseInsensitive)
            || start.contains("<body"_L1, Qt::CaseInsensitive));
}

QString hostOf(const QString& address)
{
    QString host = address.section(u' ', -1);
    host.remove("https://"_L1);
    host.remove("http://"_L1);
    return host.section(u'/', 0, 0);
}

QString statusLine(int status)
{
    struct Name {
        int status;
        const char* text;
    };
    static constexpr Name names[] = {
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {407, "Proxy Authentication Required"},
        {409, "Conflict"},
        {413, "Content Too Large"},
        {429, "Too Many Requests"},
        {500, "Internal Server Error"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
    };
    const auto* found = std::find_if(
        std::begin(names), std::end(names), [=](const Name& name) { return name.status == status; });
    const QString number = QString::number(status);
    return found == std::end(names) ? number : QString(number + u' ' + QString::fromLatin1(found->text));
}
