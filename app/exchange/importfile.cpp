// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/importfile.h"

#include "app/exchange/csvimport.h"
#include "app/exchange/filetext.h"
#include "app/exchange/jsonimport.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct ImportFileTexts {
    Q_DECLARE_TR_FUNCTIONS(ImportFile)
};

ImportFile failed(const FileProblem& problem)
{
    return {.site = {}, .rows = {}, .problems = {problem}};
}

FileProblem tooLarge()
{
    return errorAt({},
        ImportFileTexts::tr("The file is larger than %1. Divide it into several files.")
            .arg(QLocale().formattedDataSize(largestImport, 0)));
}

bool isJson(const QByteArray& text, const QString& fileName)
{
    if (fileName.endsWith(u".json"_s, Qt::CaseInsensitive))
        return true;
    if (fileName.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return false;
    const QByteArray begin = text.left(1024).trimmed();
    return begin.startsWith('{') || begin.startsWith('[');
}

} // namespace

ImportFile readImport(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // A pipe or a device would never end.
        return failed(errorAt({}, ImportFileTexts::tr("This is not a file.")));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(
            errorAt({}, ImportFileTexts::tr("The file cannot be read: %1").arg(file.errorString())));
    const QByteArray bytes = file.read(largestImport + 1);
    if (file.error() != QFileDevice::NoError)
        return failed(
            errorAt({}, ImportFileTexts::tr("The file cannot be read: %1").arg(file.errorString())));
    return parseImport(bytes, info.fileName());
}

ImportFile parseImport(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.size() > largestImport)
        return failed(tooLarge());
    const auto text = utf8Text(bytes);
    if (!text)
        return failed(text.error());
    if (text->trimmed().isEmpty())
        return failed(errorAt({.line = 1, .column = 1}, ImportFileTexts::tr("The file is empty.")));
    ImportFile file = isJson(*text, fileName) ? readJsonImport(*text) : readCsvImport(*text);
    if (file.rows.size() > mostImportedRows) {
        file.problems.append(errorAt(file.rows.at(mostImportedRows).place,
            ImportFileTexts::tr("The file has more than %1 connections. Divide it into several files.")
                .arg(QLocale().toString(mostImportedRows))));
    }
    return file;
}
