// SPDX-License-Identifier: Apache-2.0
#include "tests/support/exchangewindow.h"
#include "tests/support/malformedfiles.h"
#include "ui/comparedialog.h"
#include "ui/filenotes.h"
#include "ui/statechangemodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;
const QString fraud = u"Fraud Detection"_s;
const QString treasury = u"Treasury"_s;

/// Somebody else changes, deletes and creates a connection.
void changeBehindTheBack(ExchangeWindow& window)
{
    window.app.server.edit([](SandboxWorld& world) {
        world.connections[sampleConnectionId(payments, central)].types = {u"logs"_s, u"audit"_s};
        world.connections.remove(sampleConnectionId(payments, fraud));
        const SandboxAccount by = *world.account(payments);
        world.createConnection(by, sampleOrgId(treasury), {u"metrics"_s});
    });
}

void refresh(const ExchangeWindow& window)
{
    window.app.workspace->session.refresh();
    if (!QTest::qWaitFor([&] { return !window.app.workspace->session.isLoading(); }))
        qFatal("The connections did not load.");
}

QTableView* table(const ExchangeWindow& window)
{
    return window.visible<QTableView>("compareTable");
}

/// The lines of the table, as they are on screen.
QStringList lines(const ExchangeWindow& window)
{
    QStringList lines;
    const auto* view = table(window);
    for (int row = 0; view && row < view->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < StateChangeModel::ColumnCount; ++column)
            cells.append(view->model()->index(row, column).data().toString());
        lines.append(cells.join(u'|'));
    }
    return lines;
}

QString emptyTitle(const ExchangeWindow& window)
{
    const auto* title = window.visible<QDialog>("compareDialog")->findChild<QLabel*>(u"emptyTitle"_s);
    return title->isVisible() ? title->text() : QString();
}

void clickEmpty(const ExchangeWindow& window)
{
    QTest::mouseClick(
        window.visible<QDialog>("compareDialog")->findChild<QPushButton*>(u"emptyPrimary"_s), Qt::LeftButton);
}

const QStringList differences {
    u"Changed|Payments Production|Central Observability|Logs, Metrics|Logs, Metrics (removed), Audit Trail (added)"_s,
    u"Removed|Payments Production|Fraud Detection|Logs|"_s,
    u"Added|Payments Production|Treasury||Metrics (added)"_s};

} // namespace

class CompareDialogTest : public QObject {
    Q_OBJECT

private slots:
    void comparesWithAnExport_data();
    void comparesWithAnExport();
    void comparesWithASnapshot();
    void findsNoDifferences();
    void filtersSortsAndCopies();
    void exportsTheTable();
    void copiesNoFormulas();
    void goesOnSayingWhyItWasNotExported();
    void showsTheConnection();
    void saysWhatIsWrongWithAFile();
    void saysThatASnapshotIsDamaged();
    void hasNothingToCompareWithAtFirst();
    void writesNothing();
};

void CompareDialogTest::comparesWithAnExport_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("json") << u"earlier.json"_s;
    QTest::newRow("csv") << u"earlier.csv"_s;
}

void CompareDialogTest::comparesWithAnExport()
{
    QFETCH(const QString, name);
    ExchangeWindow window;
    const QString path = window.exportTo(name);
    changeBehindTheBack(window);
    refresh(window);
    window.trigger("compare");
    window.click("compareChoose");
    enterFile(*window.app.window, u"compareFileDialog"_s, path);
    QTRY_COMPARE(lines(window).size(), 3);
    table(window)->sortByColumn(StateChangeModel::Destination, Qt::AscendingOrder);
    QCOMPARE(lines(window), differences);
    QCOMPARE(window.text("compareCount"), u"3 differences"_s);
    QCOMPARE(window.visible<QComboBox>("compareWith")->currentText(), u"File "_s + name);
    const QAbstractItemModelTester tester(
        table(window)->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void CompareDialogTest::comparesWithASnapshot()
{
    ExchangeWindow window;
    window.trigger("compare");
    changeBehindTheBack(window);
    refresh(window); // Keeps a second snapshot; the choice stays, and the table follows.
    QTRY_COMPARE(lines(window).size(), 3);
    auto* with = window.visible<QComboBox>("compareWith");
    QTRY_COMPARE(with->count(), 2);
    QCOMPARE(with->currentIndex(), 1);
    QVERIFY(with->currentText().startsWith(u"Snapshot of "_s));
    window.click("compareClose");
    QTRY_VERIFY(!window.visible<QComboBox>("compareWith"));
    window.trigger("compare"); // Begins with the snapshot before the newest.
    table(window)->sortByColumn(StateChangeModel::Destination, Qt::AscendingOrder);
    QCOMPARE(lines(window), differences);
}

void CompareDialogTest::findsNoDifferences()
{
    const ExchangeWindow window;
    window.trigger("compare");
    QCOMPARE(emptyTitle(window), u"No differences"_s);
    QVERIFY(!window.visible<QPushButton>("compareExport")->isEnabled());
    QCOMPARE(window.text("compareCount"), u"0 differences"_s);
}

void CompareDialogTest::filtersSortsAndCopies()
{
    ExchangeWindow window;
    const QString path = window.exportTo(u"earlier.json"_s);
    changeBehindTheBack(window);
    refresh(window);
    window.trigger("compare");
    window.app.window->findChild<CompareDialog*>()->compareWithFile(path);
    table(window)->sortByColumn(StateChangeModel::Kind, Qt::DescendingOrder);
    QVERIFY(lines(window).first().startsWith(u"Changed"_s));
    auto* filter = window.visible<QLineEdit>("compareFilter");
    QTest::keyClicks(filter, u"treas"_s);
    QCOMPARE(lines(window), differences.last(1));
    QCOMPARE(window.text("compareCount"), u"1 of 3 differences"_s);
    window.click("compareCopy");
    QCOMPARE(
        QGuiApplication::clipboard()->text(), u"Added\tPayments Production\tTreasury\t\tMetrics (added)"_s);
    filter->setText(u"nowhere"_s);
    QCOMPARE(emptyTitle(window), u"No difference has \"nowhere\" in it"_s);
    clickEmpty(window);
    QCOMPARE(lines(window).size(), 3);
}

void CompareDialogTest::exportsTheTable()
{
    ExchangeWindow window;
    const QString path = window.exportTo(u"earlier.json"_s);
    changeBehindTheBack(window);
    refresh(window);
    window.trigger("compare");
    window.app.window->findChild<CompareDialog*>()->compareWithFile(path);
    table(window)->sortByColumn(StateChangeModel::Destination, Qt::AscendingOrder);
    window.click("compareExport");
    const QString target = window.path(u"differences.csv"_s);
    enterFile(*window.app.window, u"compareExportDialog"_s, target);
    QTRY_VERIFY(QFile::exists(target));
    const QList<QByteArray> rows = contentOf(target).split('\n');
    QCOMPARE(rows.size(), 5);
    QVERIFY(rows.at(1).startsWith(
        QByteArray("changed," + sampleOrgId(payments).toUtf8() + ",Payments Production,")));
    QVERIFY(rows.at(1).contains(",logs metrics,logs audit,"));
    QVERIFY(!(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther)));
}

void CompareDialogTest::copiesNoFormulas()
{
    SandboxWorld world = sampleWorld();
    world.orgs[sampleOrgId(treasury)].name = u"=HYPERLINK(\"https://a.example\")\tb\nc"_s;
    ExchangeWindow window(payments, world);
    const QString path = window.exportTo(u"earlier.json"_s);
    changeBehindTheBack(window);
    refresh(window);
    window.trigger("compare");
    window.app.window->findChild<CompareDialog*>()->compareWithFile(path);
    window.visible<QLineEdit>("compareFilter")->setText(u"hyperlink"_s);
    window.click("compareCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(),
        u"Added\tPayments Production\t'=HYPERLINK(\"https://a.example\") b c\t\tMetrics (added)"_s);
}

void CompareDialogTest::goesOnSayingWhyItWasNotExported()
{
    ExchangeWindow window;
    const QString path = window.exportTo(u"earlier.json"_s);
    changeBehindTheBack(window);
    refresh(window);
    window.trigger("compare");
    auto* dialog = window.app.window->findChild<CompareDialog*>();
    dialog->compareWithFile(path);
    window.click("compareExport");
    auto* target = window.app.window->findChild<QFileDialog*>(u"compareExportDialog"_s);
    emit target->fileSelected(path + u"/a file is no folder.csv"_s);
    target->close();
    QTRY_COMPARE(window.text("bannerTitle"), u"The differences were not exported"_s);
    dialog->compareWithFile(path); // As on every news of the connections.
    QCOMPARE(window.text("bannerTitle"), u"The differences were not exported"_s);
}

void CompareDialogTest::showsTheConnection()
{
    ExchangeWindow window;
    const QString path = window.exportTo(u"earlier.json"_s);
    changeBehindTheBack(window);
    refresh(window);
    window.trigger("compare");
    window.app.window->findChild<CompareDialog*>()->compareWithFile(path);
    table(window)->sortByColumn(StateChangeModel::Destination, Qt::AscendingOrder);
    table(window)->setCurrentIndex(table(window)->model()->index(1, 0));
    QVERIFY(!window.visible<QPushButton>("compareShow")->isEnabled()); // It is gone.
    table(window)->setCurrentIndex(table(window)->model()->index(0, 0));
    window.click("compareShow");
    const QModelIndex current = window.app.table()->currentIndex();
    QCOMPARE(current.data(ConnectionModel::IdRole).toString(), sampleConnectionId(payments, central));
}

void CompareDialogTest::saysWhatIsWrongWithAFile()
{
    const ExchangeWindow window;
    window.trigger("compare");
    auto* dialog = window.app.window->findChild<CompareDialog*>();
    for (const MalformedFile& file : malformedFiles()) {
        dialog->compareWithFile(writeFile(window.path(file.name), file.content));
        const auto* notes = window.visible<FileNotes>("compareNotes");
        QVERIFY2(notes, file.situation);
        QVERIFY(notes->model()->index(0, FileNotesModel::Text).data().toString().contains(file.reason));
        QVERIFY(!window.visible<QPushButton>("compareExport")->isEnabled());
    }
}

void CompareDialogTest::saysThatASnapshotIsDamaged()
{
    const ExchangeWindow window;
    const auto stored = window.app.workspace->session.accounts().front()->history().list({});
    QCOMPARE(stored.size(), 1);
    writeFile(stored.first().path, "{");
    window.trigger("compare");
    QCOMPARE(emptyTitle(window), u"This snapshot cannot be read"_s);
}

void CompareDialogTest::hasNothingToCompareWithAtFirst()
{
    const ExchangeWindow window;
    const auto stored = window.app.workspace->session.accounts().front()->history().list({});
    QVERIFY(QFile::remove(stored.first().path));
    window.trigger("compare");
    QCOMPARE(emptyTitle(window), u"Nothing to compare with yet"_s);
    QVERIFY(!window.visible<QComboBox>("compareWith")->isEnabled());
    clickEmpty(window);
    enterFile(*window.app.window, u"compareFileDialog"_s, writeFile(window.path(u"none.csv"_s), csvHead));
    QTRY_COMPARE(lines(window).size(), window.app.rows());
}

void CompareDialogTest::writesNothing()
{
    const ExchangeWindow window;
    const QString path = window.exportTo(u"earlier.json"_s);
    const auto requests = window.app.server.requests().size();
    window.trigger("compare");
    window.app.window->findChild<CompareDialog*>()->compareWithFile(path);
    QCOMPARE(emptyTitle(window), u"No differences"_s);
    QCOMPARE(window.app.server.requests().size(), requests);
}

QTEST_MAIN(CompareDialogTest)
#include "comparedialog_test.moc"
