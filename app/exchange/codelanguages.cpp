// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/codelanguages.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

CodeTemplate readTemplate(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(path));
    auto language = parseCodeTemplate(QString::fromUtf8(file.readAll()));
    if (!language)
        qFatal("%s: %s", qPrintable(path), qPrintable(language.error()));
    return std::move(*language);
}

std::vector<CodeTemplate> readTemplates()
{
    std::vector<CodeTemplate> languages;
    const QDir folder(u":/code"_s);
    for (const QString& name : folder.entryList({u"*.template"_s}))
        languages.push_back(readTemplate(folder.filePath(name)));
    std::sort(languages.begin(), languages.end(), [](const CodeTemplate& one, const CodeTemplate& other) {
        return one.title.compare(other.title, Qt::CaseInsensitive) < 0;
    });
    return languages;
}

} // namespace

const std::vector<CodeTemplate>& codeLanguages()
{
    static const std::vector<CodeTemplate> languages = readTemplates();
    return languages;
}
