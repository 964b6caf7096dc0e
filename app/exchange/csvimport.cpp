// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/csvimport.h"

#include "app/datadog/shownname.h"
#include "app/exchange/csvexport.h"
#include "app/exchange/csvtext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

struct CsvImportTexts {
    Q_DECLARE_TR_FUNCTIONS(CsvImport)
};

constexpr const char* readColumns[] = {csvcolumn::connectionId, csvcolumn::sourceOrgId,
    csvcolumn::sourceOrgName, csvcolumn::sinkOrgId, csvcolumn::sinkOrgName, csvcolumn::connectionTypes};

bool isIn(const QString& name, const auto& names)
{
    return std::any_of(
        std::begin(names), std::end(names), [&](const char* one) { return name == QLatin1StringView(one); });
}

/// The columns of a table by name.
class Header {
public:
    Header(const QList<CsvCell>& cells, QList<FileProblem>& problems)
        : m_count(cells.size())
    {
        for (qsizetype column = 0; column < cells.size(); ++column)
            add(cells.at(column), column, problems);
        if (m_columns.isEmpty()) {
            problems = {errorAt(cells.isEmpty() ? FilePlace {.line = 1, .column = 1} : cells.first().place,
                CsvImportTexts::tr(
                    "The first line does not name the columns. It has to hold connection_types, "
                    "source_org_id or source_org_name, and sink_org_id or sink_org_name."))};
            return;
        }
        require({csvcolumn::connectionTypes}, problems);
        require({csvcolumn::sourceOrgId, csvcolumn::sourceOrgName}, problems);
        require({csvcolumn::sinkOrgId, csvcolumn::sinkOrgName}, problems);
    }

    [[nodiscard]] qsizetype count() const { return m_count; }

    /// What a row says in a column; where there is no such column, nothing at the place of the row.
    [[nodiscard]] FileValue value(const QList<CsvCell>& row, const char* column) const
    {
        const QString name = QString::fromLatin1(column);
        const auto found = m_columns.constFind(name);
        const CsvCell& cell = row.at(found == m_columns.cend() ? 0 : *found);
        FilePlace place = cell.place;
        place.field = name;
        return {.text = found == m_columns.cend() ? QString() : cell.text, .place = place};
    }

private:
    void add(const CsvCell& cell, qsizetype column, QList<FileProblem>& problems)
    {
        const QString name = cell.text.trimmed().toLower();
        const FilePlace place {.line = cell.place.line, .column = cell.place.column, .field = cell.text};
        if (m_columns.contains(name))
            problems.append(
                errorAt(place, CsvImportTexts::tr("The column \"%1\" is there twice.").arg(shownName(name))));
        else if (isIn(name, readColumns))
            m_columns.insert(name, column);
        else if (!isIn(name, csvcolumn::forPeople))
            problems.append(noticeAt(
                place, CsvImportTexts::tr("The column \"%1\" is not used.").arg(shownName(cell.text))));
    }

    void require(std::initializer_list<const char*> oneOf, QList<FileProblem>& problems) const
    {
        QStringList names;
        for (const char* name : oneOf) {
            if (m_columns.contains(QString::fromLatin1(name)))
                return;
            names.append(QString::fromLatin1(name));
        }
        problems.append(errorAt({.line = 1, .column = 1, .field = names.first()},
            CsvImportTexts::tr("The first line names the columns, and there is none called %1.")
                .arg(names.join(CsvImportTexts::tr(" or ", "between names of columns")))));
    }

    QHash<QString, qsizetype> m_columns;
    qsizetype m_count;
};

OrgReference orgOf(const Header& header, const QList<CsvCell>& row, const char* id, const char* name)
{
    const FileValue idValue = header.value(row, id);
    return {.id = idValue, .name = header.value(row, name), .place = idValue.place};
}

ImportRow rowOf(const Header& header, const QList<CsvCell>& cells)
{
    const FileValue types = header.value(cells, csvcolumn::connectionTypes);
    ImportRow row {.place = {.line = cells.first().place.line, .column = cells.first().place.column},
        .id = header.value(cells, csvcolumn::connectionId),
        .source = orgOf(header, cells, csvcolumn::sourceOrgId, csvcolumn::sourceOrgName),
        .sink = orgOf(header, cells, csvcolumn::sinkOrgId, csvcolumn::sinkOrgName),
        .types = {},
        .typesPlace = types.place};
    for (const QString& name : typesFromCell(types.text))
        row.types.append({.text = name, .place = types.place});
    return row;
}

FileProblem wrongCount(const QList<CsvCell>& row, qsizetype wanted)
{
    return errorAt(row.first().place,
        CsvImportTexts::tr("This line has %n cell(s), the first line has %1.", nullptr, int(row.size()))
            .arg(wanted));
}

} // namespace

ImportFile readCsvImport(const QByteArray& utf8)
{
    const CsvTable table = parseCsv(QString::fromUtf8(utf8));
    ImportFile file {.site = {}, .rows = {}, .problems = table.problems};
    if (!file.problems.isEmpty()) // Cells cannot be told apart from there on.
        return file;
    const Header header(table.rows.value(0), file.problems); // Where all lines are blank, there is no row.
    if (std::any_of(file.problems.cbegin(), file.problems.cend(),
            [](const FileProblem& problem) { return problem.kind == FileProblem::Kind::Error; }))
        return file; // Every line would have the same error.
    for (qsizetype i = 1; i < table.rows.size(); ++i) {
        const QList<CsvCell>& row = table.rows.at(i);
        if (row.size() == header.count())
            file.rows.append(rowOf(header, row));
        else
            file.problems.append(wrongCount(row, header.count()));
    }
    return file;
}
