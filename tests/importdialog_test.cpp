// SPDX-License-Identifier: Apache-2.0
#include "tests/support/exchangewindow.h"
#include "tests/support/malformedfiles.h"
#include "ui/filenotes.h"
#include "ui/planreview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;
const QString fraud = u"Fraud Detection"_s;
const QString treasury = u"Treasury"_s;

ConnectionTypes typesOf(const ExchangeWindow& window, const QString& source, const QString& sink)
{
    const SandboxWorld world = window.app.server.world();
    const auto* found = world.connectionBetween(sampleOrgId(source), sampleOrgId(sink));
    return found ? ConnectionTypes(found->types) : ConnectionTypes();
}

QByteArray row(const QString& source, const QString& sink, const QByteArray& types)
{
    return sampleOrgId(source).toUtf8() + ',' + sampleOrgId(sink).toUtf8() + ',' + types + '\n';
}

/// The lines of the list of notes: place, field and text.
QStringList notes(const ExchangeWindow& window)
{
    QStringList lines;
    if (const auto* table = window.visible<FileNotes>("importNotes")) {
        for (int i = 0; i < table->model()->rowCount(); ++i) {
            QStringList cells;
            for (int column = 0; column < FileNotesModel::ColumnCount; ++column)
                cells.append(table->model()->index(i, column).data().toString());
            lines.append(cells.join(u'|'));
        }
    }
    return lines;
}

QStringList linesOfReview(const ExchangeWindow& window)
{
    QStringList lines;
    if (const auto* list = window.visible<QListView>("planChanges")) {
        for (int i = 0; i < list->model()->rowCount(); ++i)
            lines.append(list->model()->index(i, 0).data().toString().section(u'\n', 0, 0));
    }
    return lines;
}

void applyReview(const ExchangeWindow& window)
{
    window.click("planApply");
    if (!QTest::qWaitFor([&] { return window.visible<QPushButton>("planClose") != nullptr; }, 30'000))
        qFatal("The plan does not end.");
    window.click("planClose");
}

} // namespace

class ImportDialogTest : public QObject {
    Q_OBJECT

private slots:
    void ownExportChangesNothing_data();
    void ownExportChangesNothing();
    void reviewsAndApplies();
    void deletesTheOthersWhenAsked();
    void saysWhatCannotBeWritten();
    void saysWhatItDoesNotUse();
    void malformedFilesChangeNothing();
    void readsTheFileAgain();
    void choosesAnotherFile();
    void copiesTheErrors();
    void keepsDrafts();
    void saysThatTheListIsOld();
    void followsTheConnections();
    void showsNamesAsText();
};

void ImportDialogTest::ownExportChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("json") << u"state.json"_s;
    QTest::newRow("csv") << u"state.csv"_s;
}

void ImportDialogTest::ownExportChangesNothing()
{
    QFETCH(const QString, name);
    SandboxWorld world = sampleWorld();
    world.orgs[sampleOrgId(central)].name = u"=1+1 \"\u05D0\", ${x}\n'"_s;
    const ExchangeWindow window(payments, world);
    const auto before = window.app.server.requests().size();
    window.import(window.exportTo(name));
    QCOMPARE(window.text("importTitle"), u"Nothing to change"_s);
    QCOMPARE(window.text("importText"),
        u"%1 connections of the file are on the server as the file wants them."_s.arg(window.app.rows()));
    QVERIFY(!window.visible<QPushButton>("importReview"));
    QVERIFY(!window.visible<QCheckBox>("importDeleteOthers"));
    QVERIFY(!window.visible<FileNotes>("importNotes"));
    window.click("importClose");
    QCOMPARE(window.app.server.requests().size(), before);
}

void ImportDialogTest::reviewsAndApplies()
{
    const ExchangeWindow window;
    const auto rows = window.app.rows();
    window.import(writeFile(window.path(u"wanted.csv"_s),
        csvHead + row(payments, central, "audit logs") + row(payments, treasury, "metrics")
            + row(payments, fraud, "logs")));
    QCOMPARE(window.text("importTitle"), u"3 connections in wanted.csv"_s);
    QCOMPARE(window.text("importText"),
        u"1 to create, 1 to update, 1 as the file wants it already. Nothing is sent before you have reviewed it."_s);
    QVERIFY(!window.visible<QCheckBox>("importDeleteOthers")->isChecked());
    QCOMPARE(window.visible<QPushButton>("importReview")->text(), u"&Review 2 Changes…"_s);
    QVERIFY(window.app.sent("PATCH").isEmpty() && window.app.sent("POST").isEmpty());
    window.click("importReview");
    QTRY_COMPARE(linesOfReview(window).size(), 2);
    QVERIFY(
        linesOfReview(window).first().startsWith(u"Update: Payments Production → Central Observability"_s));
    QVERIFY(linesOfReview(window).last().startsWith(u"Create: Payments Production → "_s));
    QVERIFY(window.app.sent("PATCH").isEmpty() && window.app.sent("POST").isEmpty());
    applyReview(window);
    QCOMPARE(typesOf(window, payments, central), (ConnectionTypes {u"audit"_s, u"logs"_s}));
    QCOMPARE(typesOf(window, payments, treasury), ConnectionTypes {u"metrics"_s});
    QVERIFY(window.app.sent("DELETE").isEmpty());
    QTRY_COMPARE(window.app.rows(), rows + 1);
}

void ImportDialogTest::deletesTheOthersWhenAsked()
{
    const ExchangeWindow window(central);
    const auto rows = window.app.rows();
    window.import(writeFile(window.path(u"wanted.csv"_s), csvHead + row(central, payments, "logs")));
    QCOMPARE(window.text("importTitle"), u"Nothing to change"_s);
    const auto* box = window.visible<QCheckBox>("importDeleteOthers");
    QCOMPARE(box->text(), u"Also &delete the %1 connections that the file does not name"_s.arg(rows - 1));
    QVERIFY(!box->isChecked());
    window.click("importDeleteOthers");
    QCOMPARE(window.visible<QPushButton>("importReview")->text(), u"&Review %1 Changes…"_s.arg(rows - 1));
    window.click("importDeleteOthers");
    QVERIFY(!window.visible<QPushButton>("importReview"));
    window.click("importDeleteOthers");
    window.click("importReview");
    QTRY_COMPARE(linesOfReview(window).size(), rows - 1);
    for (const QString& line : linesOfReview(window))
        QVERIFY(line.startsWith(u"Delete: "_s));
    QVERIFY(!window.visible<QPushButton>("planApply")->isDefault());
    applyReview(window);
    QCOMPARE(window.app.sent("DELETE").size(), rows - 1);
    QTRY_COMPARE(window.app.rows(), 1);
    QCOMPARE(typesOf(window, central, payments), ConnectionTypes {u"logs"_s});
}

void ImportDialogTest::saysWhatCannotBeWritten()
{
    const ExchangeWindow window;
    window.import(writeFile(window.path(u"wanted.csv"_s),
        csvHead + row(central, payments, "metrics") + row(treasury, fraud, "logs")
            + row(payments, central, "logs")));
    QCOMPARE(window.text("importText"),
        u"1 to update, 2 that cannot be written, see below. Nothing is sent before you have reviewed it."_s);
    const QStringList lines = notes(window);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first(),
        u"Line 2, column 1||Update Central Observability → Payments Production: Only the source organization "
        "may do this. An account of Central Observability is needed."_s);
    QVERIFY(lines.last().startsWith(u"Line 3, column 1||Create "_s));
    QCOMPARE(window.visible<QPushButton>("importReview")->text(), u"&Review 1 Change…"_s);
}

void ImportDialogTest::saysWhatItDoesNotUse()
{
    const ExchangeWindow window;
    window.import(writeFile(window.path(u"wanted.csv"_s),
        "owner,source_org_name,sink_org_name,connection_types\nme,Payments Production,Central "
        "Observability,log\n"));
    QCOMPARE(notes(window),
        (QStringList {u"Line 1, column 1|owner|The column \"owner\" is not used."_s,
            u"Line 2, column 46|connection_types|\"log\" is no data type that Orgbridge knows. It would be sent as it is."_s}));
    QVERIFY(window.visible<QPushButton>("importReview"));
}

/// The table of importerrors_test, in the real window.
void ImportDialogTest::malformedFilesChangeNothing()
{
    const ExchangeWindow window;
    window.app.selectPair(payments, central);
    window.app.find<QCheckBox>("type-audit")->click();
    const auto requests = window.app.server.requests().size();
    const SandboxWorld world = window.app.server.world();
    const auto drafts = window.app.workspace->drafts.all();
    const QList<Connection> connections = window.app.workspace->connections.connections();
    QCOMPARE(drafts.size(), 1);
    const QList<MalformedFile> files = malformedFiles();
    QVERIFY(files.size() >= 20);
    for (const MalformedFile& file : files) {
        window.import(writeFile(window.path(file.name), file.content));
        QCOMPARE(window.text("importTitle"), file.name + u" cannot be imported"_s);
        QVERIFY(window.text("importText").contains(u"Nothing was changed."_s));
        const QString first = notes(window).value(0);
        const QString place
            = u"Line %1, column %2|%3|"_s.arg(file.place.line).arg(file.place.column).arg(file.place.field);
        QVERIFY2(first.startsWith(place) && first.contains(file.reason),
            qPrintable(QString::fromUtf8(file.situation) + u": "_s + first));
        QVERIFY(!window.visible<QPushButton>("importReview"));
        QVERIFY(!window.visible<QCheckBox>("importDeleteOthers"));
        window.click("importClose");
        QTRY_VERIFY(!window.visible<QLabel>("importTitle"));
    }
    QCOMPARE(window.app.server.requests().size(), requests);
    QVERIFY(window.app.server.world() == world);
    QVERIFY(window.app.workspace->drafts.all() == drafts);
    QVERIFY(window.app.workspace->connections.connections() == connections);
    QVERIFY(window.app.workspace->journal.entries().isEmpty());
}

void ImportDialogTest::readsTheFileAgain()
{
    const ExchangeWindow window;
    const QString path = writeFile(window.path(u"wanted.csv"_s), csvHead + row(payments, central, ""));
    window.import(path);
    QCOMPARE(notes(window).size(), 1);
    writeFile(path, csvHead + row(payments, central, "audit"));
    window.click("importAgain");
    QCOMPARE(window.text("importTitle"), u"1 connection in wanted.csv"_s);
    QVERIFY(window.visible<QPushButton>("importReview"));
    QVERIFY(QFile::remove(path));
    window.click("importAgain");
    QVERIFY(notes(window).value(0).startsWith(u"The file as a whole||The file cannot be read: "_s));
}

void ImportDialogTest::choosesAnotherFile()
{
    const ExchangeWindow window;
    window.import(writeFile(window.path(u"wrong.csv"_s), "x\n"));
    window.click("importAnother");
    enterFile(*window.app.window, u"importFileDialog"_s,
        writeFile(window.path(u"right.csv"_s), csvHead + row(payments, fraud, "logs")));
    QTRY_COMPARE(window.text("importTitle"), u"Nothing to change"_s);
}

void ImportDialogTest::copiesTheErrors()
{
    const ExchangeWindow window;
    window.import(writeFile(window.path(u"wrong.csv"_s), csvHead + "a,b\nx\n"));
    auto* table = window.visible<FileNotes>("importNotes");
    const QAbstractItemModelTester tester(
        table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    table->window()->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), table->window());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
        u"Line 2, column 1\t\tThis line has 2 cells, the first line has 3.\n"
        "Line 3, column 1\t\tThis line has 1 cell, the first line has 3."_s);
}

void ImportDialogTest::keepsDrafts()
{
    const ExchangeWindow window;
    window.app.selectPair(payments, fraud);
    window.app.find<QCheckBox>("type-audit")->click();
    window.import(writeFile(window.path(u"wanted.csv"_s), csvHead + row(payments, fraud, "metrics")));
    window.click("importReview");
    QTRY_COMPARE(linesOfReview(window).size(), 1);
    applyReview(window);
    QCOMPARE(typesOf(window, payments, fraud), ConnectionTypes {u"metrics"_s});
    const auto drafts = window.app.workspace->drafts.all();
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.cbegin()->types, (ConnectionTypes {u"logs"_s, u"audit"_s}));
}

void ImportDialogTest::saysThatTheListIsOld()
{
    ExchangeWindow window;
    window.app.server.addFault(Fault::answer(500, "{}").on("GET").forEver());
    window.trigger("refresh");
    QTRY_COMPARE(window.app.workspace->session.accounts().front()->state(), AccountState::Failed);
    window.import(writeFile(window.path(u"wanted.csv"_s), csvHead + row(payments, fraud, "metrics")));
    const auto* dialog = window.visible<QDialog>("importDialog");
    QCOMPARE(dialog->findChild<QLabel*>(u"bannerTitle"_s)->text(), u"The connections are not up to date."_s);
    QVERIFY(dialog->findChild<QLabel*>(u"bannerTitle"_s)->isVisible());
}

void ImportDialogTest::followsTheConnections()
{
    ExchangeWindow window;
    window.import(writeFile(window.path(u"wanted.csv"_s), csvHead + row(payments, fraud, "metrics")));
    QVERIFY(window.visible<QPushButton>("importReview"));
    window.app.server.edit([](SandboxWorld& world) {
        world.connections[sampleConnectionId(payments, fraud)].types = {u"metrics"_s};
    });
    window.app.workspace->session.refresh();
    QTRY_COMPARE(window.text("importTitle"), u"Nothing to change"_s);
}

void ImportDialogTest::showsNamesAsText()
{
    SandboxWorld world = sampleWorld();
    world.orgs[sampleOrgId(central)].name = u"<b>Bold</b>"_s;
    const ExchangeWindow window(payments, world);
    window.import(writeFile(window.path(u"<i>wanted.csv"_s), csvHead + row(central, payments, "metrics")));
    for (const auto* label : window.visible<QDialog>("importDialog")->findChildren<QLabel*>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    QVERIFY(notes(window).first().contains(u"<b>Bold</b>"_s));
    const auto* table = window.visible<FileNotes>("importNotes");
    QVERIFY(table->model()
                ->index(0, FileNotesModel::Text)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"&lt;b&gt;"_s));
}

QTEST_MAIN(ImportDialogTest)
#include "importdialog_test.moc"
