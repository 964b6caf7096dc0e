// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/desiredstate.h"
#include "app/exchange/filetext.h"
#include "tests/support/malformedfiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

Connection known(const QString& source, const QString& sink)
{
    Connection connection;
    connection.id = sampleConnectionId(source, sink);
    connection.sourceOrg = Org {.id = sampleOrgId(source), .name = source};
    connection.sinkOrg = Org {.id = sampleOrgId(sink), .name = sink};
    connection.connectionTypes = {u"logs"_s};
    return connection;
}

KnownState knownState()
{
    return {.connections = {known(u"Payments Production"_s, u"Central Observability"_s),
                known(u"Payments Production"_s, u"Fraud Detection"_s)},
        .orgs = {},
        .site = siteByParameter(u"datadoghq.eu"_s)};
}

DesiredState stateOf(const QByteArray& content, const QString& name)
{
    return desiredState(parseImport(content, name), knownState());
}

QString described(const QList<FileProblem>& problems)
{
    QStringList lines;
    for (const FileProblem& problem : problems)
        lines.append(u"%1:%2 [%3] %4"_s.arg(problem.place.line)
                         .arg(problem.place.column)
                         .arg(problem.place.field, problem.text));
    return lines.join(u'\n');
}

} // namespace

Q_DECLARE_METATYPE(MalformedFile)

class ImportErrorsTest : public QObject {
    Q_OBJECT

private slots:
    void tellsPlaceAndReason_data();
    void tellsPlaceAndReason();
    void tellsAllErrorsInOrder();
    void findsEveryPlaceOfALongText();
    void refusesFilesOfAnotherSite();
    void tellsAmbiguousNames();
    void refusesLargeFiles();
    void refusesTooManyRows();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
};

void ImportErrorsTest::tellsPlaceAndReason_data()
{
    QTest::addColumn<MalformedFile>("file");
    const QList<MalformedFile> files = malformedFiles();
    for (const MalformedFile& file : files)
        QTest::newRow(file.situation) << file;
}

void ImportErrorsTest::tellsPlaceAndReason()
{
    QFETCH(const MalformedFile, file);
    const DesiredState state = stateOf(file.content, file.name);
    QVERIFY(!state.isUsable());
    const FileProblem& first = state.problems.first();
    QVERIFY2(
        first.place == file.place && first.text.contains(file.reason), qPrintable(described(state.problems)));
}

void ImportErrorsTest::tellsAllErrorsInOrder()
{
    const DesiredState state
        = stateOf(csvHead + "x,y,\n" + csvRow("Fraud Detection", "Fraud Detection"), u"state.csv"_s);
    QStringList lines;
    for (const FileProblem& problem : state.problems)
        lines.append(QString::number(problem.place.line) + problem.place.field);
    QCOMPARE(lines,
        (QStringList {u"2source_org_id"_s, u"2sink_org_id"_s, u"2connection_types"_s, u"3sink_org_id"_s}));
}

void ImportErrorsTest::findsEveryPlaceOfALongText()
{
    const QByteArray text
        = QByteArray("Zürich\n") + QByteArray("héé").repeated(1000) + "\r\n" + QByteArray(500, 'x');
    const LineIndex places(text);
    FilePlace expected {.line = 1, .column = 1};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool beginsCharacter = (text.at(i) & 0xC0) != 0x80;
        if (beginsCharacter)
            QCOMPARE(places.placeOf(i), expected);
        if (text.at(i) == '\n')
            expected = {.line = expected.line + 1, .column = 1};
        else
            expected.column += beginsCharacter ? 1 : 0;
    }
    QCOMPARE(places.placeOf(text.size()), expected);
}

void ImportErrorsTest::refusesFilesOfAnotherSite()
{
    const QByteArray other = "{\"version\":1,\"site\":\"datadoghq.com\",\"connections\":[]}";
    const DesiredState state = stateOf(other, u"state.json"_s);
    QVERIFY(!state.isUsable());
    QCOMPARE(state.problems.first().text,
        u"The file is of the site US1 - US, and EU1 - Germany is chosen. Choose the site of the file first."_s);
    const QByteArray gateway = "{\"version\":1,\"site\":\"https://gateway.example\",\"connections\":[]}";
    QVERIFY(stateOf(gateway, u"state.json"_s).isUsable());
    QVERIFY(!stateOf(gateway, u"state.json"_s).problems.isEmpty());
}

void ImportErrorsTest::tellsAmbiguousNames()
{
    KnownState twins = knownState();
    twins.orgs = {{.id = u"2f3a0000-0000-4000-8000-000000000001"_s, .name = u"Twin"_s},
        {.id = u"2f3a0000-0000-4000-8000-000000000002"_s, .name = u"Twin"_s}};
    const QByteArray content
        = "source_org_name,sink_org_name,connection_types\nPayments Production,Twin,logs\n";
    const DesiredState state = desiredState(parseImport(content, u"state.csv"_s), twins);
    QVERIFY(!state.isUsable());
    QCOMPARE(state.problems.first().place, (FilePlace {2, 21, u"sink_org_name"_s}));
    QVERIFY(state.problems.first().text.contains(u"called \"Twin\""_s));
}

void ImportErrorsTest::refusesLargeFiles()
{
    const DesiredState state = stateOf(QByteArray(largestImport + 1, ' '), u"state.json"_s);
    QVERIFY(!state.isUsable());
    QVERIFY(state.problems.first().text.contains(u"larger than 32 MiB"_s));
}

void ImportErrorsTest::refusesTooManyRows()
{
    QByteArray content = csvHead;
    for (qsizetype i = 0; i <= mostImportedRows; ++i)
        content += "a,b,c\n";
    const ImportFile file = parseImport(content, u"state.csv"_s);
    QCOMPARE(file.problems.size(), 1);
    QCOMPARE(file.problems.first().place.line, mostImportedRows + 2);
    QVERIFY(
        file.problems.first().text.contains(u"50,000"_s) || file.problems.first().text.contains(u"50000"_s));
}

void ImportErrorsTest::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a folder") << u"folder"_s << u"not a file"_s;
    QTest::newRow("a pipe") << u"pipe"_s << u"not a file"_s;
    QTest::newRow("nothing") << u"nothing.json"_s << u"cannot be read"_s;
}

void ImportErrorsTest::refusesWhatIsNoFile()
{
    QFETCH(const QString, name);
    QFETCH(const QString, reason);
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"folder"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(dir.filePath(u"pipe"_s)).constData(), 0600), 0);
    const ImportFile file = readImport(dir.filePath(name));
    QCOMPARE(file.problems.size(), 1);
    QVERIFY(file.problems.first().text.contains(reason));
}

QTEST_GUILESS_MAIN(ImportErrorsTest)
#include "importerrors_test.moc"
