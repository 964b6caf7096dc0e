// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/journalexport.h"
#include "tests/support/planscene.h"
#include "ui/journalmodel.h"
#include "ui/journalpanel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
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
const ConnectionTypes logs {u"logs"_s};
const ConnectionTypes all {u"logs"_s, u"metrics"_s, u"audit"_s};

/// The panel over a journal in which a real runner has applied a plan: an update, a refused update and a
/// creation.
struct Page {
    Page()
        : panel(scene.journal)
        , tester(table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        panel.resize(1200, 300);
        panel.show();
    }

    void applyPlan()
    {
        scene.server.addFault(Fault::answer(403, R"({"errors":["Forbidden"]})").on("PATCH").afterSkipping(1));
        scene.runner.start(planOf({updateChange(payments, scene.known(payments, central), all),
            updateChange(payments, scene.known(payments, fraud), all),
            createChange(payments, scene.org(payments), scene.org(treasury), logs)}));
        if (!QTest::qWaitFor([&] { return !scene.runner.isRunning(); }, 60000))
            qFatal("The plan does not end.");
    }

    [[nodiscard]] QTableView& table() const { return part<QTableView>(u"journalTable"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList cells;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            cells.append(cell(row, column));
        return cells;
    }
    [[nodiscard]] bool mayRevert() const { return part<QAction>(u"journalRevert"_s).isEnabled(); }
    template<typename T> [[nodiscard]] T& part(const QString& name) const
    {
        return *panel.findChild<T*>(name);
    }

    PlanScene scene;
    JournalPanel panel;
    QAbstractItemModelTester tester;
};

JournalEntry evilEntry()
{
    JournalEntry entry {.number = -1,
        .planId = u"p"_s,
        .at = QDateTime(QDate(2026, 3, 12), QTime(14, 2), Qt::UTC),
        .accountLabel = u"=HYPERLINK(\"http://x\")"_s,
        .change = createChange({}, {u"s"_s, u"@a, \"b\"\nc"_s}, {u"t"_s, u" +1"_s}, logs),
        .outcome = JournalOutcome::NotApplied,
        .message = u"-2"_s,
        .milliseconds = 12};
    entry.change.id = u"c"_s;
    return entry;
}

} // namespace

class JournalViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void isEmptyAtFirst();
    void showsWhatWasApplied();
    void sortsRawValues();
    void sortsByTimeUnderAClockThatIsSetBack();
    void filters();
    void countsWhatTheFilterHides();
    void reverts();
    void exportsWhatIsShown();
    void saysWhyItWasNotExported();
    void keepsFormulasOutOfTables();
    void keepsFormulasOutOfWhatIsCopied();
    void writesJson();
    void modelFollowsTheJournal();
};

void JournalViewTest::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void JournalViewTest::isEmptyAtFirst()
{
    Page page;
    QVERIFY(!page.table().isVisible());
    QCOMPARE(page.part<QLabel>(u"emptyTitle"_s).text(), u"Nothing was changed yet"_s);
    QVERIFY(!page.part<QAction>(u"journalExport"_s).isEnabled());
    QVERIFY(!page.mayRevert());
}

void JournalViewTest::showsWhatWasApplied()
{
    Page page;
    page.applyPlan();
    QVERIFY(page.table().isVisible());
    QCOMPARE(page.table().model()->rowCount(), 3);
    // Newest first.
    QCOMPARE(page.column(JournalModel::Kind), (QStringList {u"Create"_s, u"Update"_s, u"Update"_s}));
    QCOMPARE(
        page.column(JournalModel::Outcome), (QStringList {u"Applied"_s, u"Not applied"_s, u"Applied"_s}));
    QCOMPARE(page.cell(2, JournalModel::Organizations), u"Payments Production → Central Observability"_s);
    QCOMPARE(page.cell(2, JournalModel::Before), u"Logs, Metrics"_s);
    QCOMPARE(page.cell(2, JournalModel::After), u"Logs, Metrics, Audit Trail (added)"_s);
    QCOMPARE(page.cell(1, JournalModel::After), QString());
    QVERIFY(page.table()
                .model()
                ->index(1, JournalModel::Outcome)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"Forbidden"_s));
    QVERIFY(!page.cell(2, JournalModel::RequestId).isEmpty());
    QVERIFY(!page.panel.grab().isNull());
}

void JournalViewTest::sortsRawValues()
{
    Page page;
    page.applyPlan();
    page.table().sortByColumn(JournalModel::Organizations, Qt::AscendingOrder);
    QCOMPARE(page.column(JournalModel::Organizations),
        (QStringList {u"Payments Production → Central Observability"_s,
            u"Payments Production → Fraud Detection"_s, u"Payments Production → Treasury"_s}));
    page.table().sortByColumn(JournalModel::When, Qt::AscendingOrder);
    QCOMPARE(page.cell(2, JournalModel::Kind), u"Create"_s);
    const QModelIndex duration = page.table().model()->index(0, JournalModel::Duration);
    QCOMPARE(duration.data(JournalModel::SortRole).typeId(), QMetaType::LongLong);
}

/// By what came after what, whatever the clock said then.
void JournalViewTest::sortsByTimeUnderAClockThatIsSetBack()
{
    Page page;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const int hours : {0, -48, -24}) {
        JournalEntry entry {.planId = QString::number(hours), .at = now.addSecs(hours * 3600)};
        entry.accountLabel = entry.planId;
        answerOf(page.scene.journal.intend(entry, {}));
    }
    page.table().sortByColumn(JournalModel::When, Qt::DescendingOrder);
    QCOMPARE(page.column(JournalModel::Account), (QStringList {u"-24"_s, u"-48"_s, u"0"_s}));
}

void JournalViewTest::filters()
{
    Page page;
    page.applyPlan();
    auto& filter = page.part<QLineEdit>(u"journalFilter"_s);
    QTest::keyClicks(&filter, u"TREAS"_s);
    QCOMPARE(page.column(JournalModel::Kind), QStringList(u"Create"_s));
    filter.setText(u"forbidden"_s); // What the server said is searched, too.
    QCOMPARE(page.column(JournalModel::Outcome), QStringList(u"Not applied"_s));
    filter.setText(u"<img src=x>"_s);
    QVERIFY(!page.table().isVisible());
    QCOMPARE(page.part<QLabel>(u"emptyTitle"_s).text(), u"No line has \"<img src=x>\" in it"_s);
    QTest::mouseClick(&page.part<QPushButton>(u"emptyPrimary"_s), Qt::LeftButton);
    QCOMPARE(page.table().model()->rowCount(), 3);
}

void JournalViewTest::countsWhatTheFilterHides()
{
    Page page;
    page.part<QLineEdit>(u"journalFilter"_s).setText(u"nowhere"_s);
    QCOMPARE(page.part<QLabel>(u"emptyTitle"_s).text(), u"Nothing was changed yet"_s);
    page.applyPlan();
    QCOMPARE(page.table().model()->rowCount(), 0);
    QCOMPARE(page.part<QLabel>(u"emptyTitle"_s).text(), u"No line has \"nowhere\" in it"_s);
    const QString count = page.part<QLabel>(u"journalCount"_s).text();
    QVERIFY2(count.startsWith(u"0 of 3"_s), qPrintable(count));
}

void JournalViewTest::reverts()
{
    Page page;
    page.applyPlan();
    QSignalSpy wanted(&page.panel, &JournalPanel::revertRequested);
    page.table().selectRow(1); // Refused.
    QVERIFY(!page.mayRevert());
    page.table().selectAll();
    QVERIFY(page.mayRevert());
    click(page.panel, u"journalRevertButton"_s);
    const auto entries = wanted.first().first().value<QList<JournalEntry>>();
    QCOMPARE(entries.size(), 2);
    QList<Change> changes;
    for (const JournalEntry& entry : entries)
        changes.append(*inverse(entry));
    page.scene.runner.start(planOf(changes));
    QTRY_VERIFY(!page.scene.runner.isRunning());
    QCOMPARE(page.scene.types(payments, treasury), ConnectionTypes());
    QCOMPARE(page.scene.types(payments, central), (ConnectionTypes {u"logs"_s, u"metrics"_s}));
    QCOMPARE(page.table().model()->rowCount(), 5);
}

void JournalViewTest::exportsWhatIsShown()
{
    Page page;
    page.applyPlan();
    page.part<QLineEdit>(u"journalFilter"_s).setText(u"Update"_s);
    QSignalSpy exported(&page.panel, &JournalPanel::exported);
    const QString path = page.scene.dir.filePath(u"out.json"_s);
    click(page.panel, u"journalExportButton"_s);
    auto* dialog = page.panel.findChild<QFileDialog*>();
    QVERIFY(dialog);
    dialog->setDirectory(page.scene.dir.path());
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    name->setText(u"out.json"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(exported.size(), 1);
    QCOMPARE(exported.first().first().toString(), path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().size(), 2);
    const auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(file.permissions() & others));
}

void JournalViewTest::saysWhyItWasNotExported()
{
    const auto written = exportJournal(u"/proc/none/journal.csv"_s, JournalFormat::Csv, {evilEntry()});
    QVERIFY(!written);
    QVERIFY(written.error().contains(u"/proc/none/journal.csv"_s));
}

void JournalViewTest::keepsFormulasOutOfTables()
{
    const QByteArray csv = journalToCsv({evilEntry()});
    QCOMPARE(csv,
        "number,at,account,site,kind,connection_id,source_org_id,source_org_name,sink_org_id,sink_org_name,"
        "before,desired,after,outcome,message,request_id,milliseconds,plan_id,change_id,access_before,access_"
        "desired,"
        "access_after,recreates\r\n"
        "-1,2026-03-12T14:02:00.000Z,\"'=HYPERLINK(\"\"http://x\"\")\",,create,,s,\"'@a, \"\"b\"\"\nc\",t,' "
        "+1,"
        ",logs,,not applied,'-2,,12,p,c,,,,\r\n");
}

void JournalViewTest::keepsFormulasOutOfWhatIsCopied()
{
    Page page;
    answerOf(page.scene.journal.intend(evilEntry(), {}));
    QTRY_COMPARE(page.table().model()->rowCount(), 1);
    page.table().selectAll();
    page.part<QAction>(u"journalCopy"_s).trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(!copied.contains(u'\n'), qPrintable(copied));
    const QStringList cells = copied.split(u'\t');
    QCOMPARE(cells.size(), int(JournalModel::ColumnCount));
    QCOMPARE(cells.at(JournalModel::Account), u"'=HYPERLINK(\"http://x\")"_s);
    QVERIFY(cells.at(JournalModel::Organizations).startsWith(u"'@a"_s));
}

void JournalViewTest::writesJson()
{
    const QJsonObject object
        = QJsonDocument::fromJson(journalToJson({evilEntry()})).array().first().toObject();
    QCOMPARE(object[u"account"_s].toString(), u"=HYPERLINK(\"http://x\")"_s);
    QCOMPARE(object[u"number"_s].toInt(), -1);
    QCOMPARE(object[u"source_org"_s].toObject()[u"name"_s].toString(), u"@a, \"b\"\nc"_s);
    QCOMPARE(object[u"desired"_s].toArray(), QJsonArray({u"logs"_s}));
    QCOMPARE(object[u"outcome"_s].toString(), u"not applied"_s);
}

void JournalViewTest::modelFollowsTheJournal()
{
    PlanScene scene;
    JournalModel model(scene.journal);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    scene.runner.start(planOf({updateChange(payments, scene.known(payments, central), all)}));
    QTRY_COMPARE(model.rowCount(), 1);
    QTRY_VERIFY(!scene.runner.isRunning());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.entry(0).outcome, JournalOutcome::Applied);
}

QTEST_MAIN(JournalViewTest)
#include "journalview_test.moc"
