// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/exportformats.h"
#include "tests/support/exchangewindow.h"
#include "tests/support/smalldisk.h"
#include "ui/exportdialog.h"
#include "ui/notices.h"

#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;

QJsonArray rowsOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json)[u"connections"].toArray();
}

} // namespace

class ExportDialogTest : public QObject {
    Q_OBJECT

private slots:
    void writesEveryFormat();
    void exportsWhatTheFilterShows();
    void exportsTheSelection();
    void leavesDraftsOut();
    void countsWhatItExports();
    void saysThatTheListIsOld();
    void copies();
    void cutsLongPreviews();
    void saysWhyItWasNotWritten();
    void keepsTheOldFileOnAFullDisk();
    void isOffWithoutConnections();
};

void ExportDialogTest::writesEveryFormat()
{
    const ExchangeWindow window;
    const auto rows = window.app.workspace->connections.connections().size();
    QCOMPARE(rowsOf(contentOf(window.exportTo(u"all.json"_s))).size(), rows);
    QTRY_VERIFY(!window.visible<QDialog>("exportDialog"));
    QCOMPARE(window.app.window->statusBar()->currentMessage(),
        u"Exported to %1"_s.arg(window.path(u"all.json"_s)));
    QCOMPARE(contentOf(window.exportTo(u"all.csv"_s)).count("\r\n"), rows + 1);
    QCOMPARE(contentOf(window.exportTo(u"all.tf"_s)).count("\nresource \"datadog_org_connection\""), rows);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString& name : {u"all.json"_s, u"all.csv"_s, u"all.tf"_s})
        QVERIFY(!(QFile::permissions(window.path(name)) & others));
}

void ExportDialogTest::exportsWhatTheFilterShows()
{
    const ExchangeWindow window;
    window.app.find<QLineEdit>("filter")->setText(u"metrics"_s);
    const int shown = window.app.rows();
    QVERIFY(shown > 0 && shown < window.app.workspace->connections.connections().size());
    const QJsonArray rows = rowsOf(contentOf(window.exportTo(u"some.json"_s)));
    QCOMPARE(rows.size(), shown);
    for (int row = 0; row < shown; ++row)
        QCOMPARE(rows[row][u"sink_org"][u"name"].toString(),
            window.app.cell(row, ConnectionModel::Column::Destination));
}

void ExportDialogTest::exportsTheSelection()
{
    const ExchangeWindow window;
    window.app.selectPair(payments, central);
    window.trigger("export");
    QVERIFY(window.visible<QRadioButton>("exportAll")->isChecked()); // One row is selected by chance.
    QCOMPARE(window.visible<QRadioButton>("exportSelection")->text(), u"The &selection: 1 connection"_s);
    window.visible<QRadioButton>("exportSelection")->click();
    const QJsonArray rows = rowsOf(window.visible<QPlainTextEdit>("exportPreview")->toPlainText().toUtf8());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"id"].toString(), sampleConnectionId(payments, central));
    window.click("exportCancel");

    window.trigger("selectAll");
    window.trigger("export");
    QVERIFY(window.visible<QRadioButton>("exportSelection")->isChecked());
}

void ExportDialogTest::leavesDraftsOut()
{
    const ExchangeWindow window;
    window.app.selectPair(payments, central);
    window.app.find<QCheckBox>("type-audit")->click();
    window.trigger("export");
    QVERIFY(window.text("exportNote").contains(u"Drafts are not part of it."_s));
    window.visible<QRadioButton>("exportSelection")->click();
    const QJsonArray rows = rowsOf(window.visible<QPlainTextEdit>("exportPreview")->toPlainText().toUtf8());
    QCOMPARE(rows[0][u"connection_types"].toArray(), QJsonArray({u"logs"_s, u"metrics"_s}));
}

void ExportDialogTest::countsWhatItExports()
{
    Connection whole;
    whole.id = u"1"_s;
    whole.sourceOrg = Org {.id = u"a"_s, .name = payments};
    whole.sinkOrg = Org {.id = u"b"_s, .name = central};
    whole.connectionTypes = {u"logs"_s};
    Connection gone = whole;
    gone.id = u"2"_s;
    gone.since = SinceLastVisit::Gone;
    Connection noTypes = whole;
    noTypes.id = u"3"_s;
    noTypes.connectionTypes = {};
    ExportDialog dialog({whole, gone, noTypes}, {gone.id}, datadogSites().first(), {});
    QCOMPARE(
        dialog.findChild<QRadioButton*>(u"exportAll"_s)->text(), u"A&ll that are shown: 2 connections"_s);
    QVERIFY(!dialog.findChild<QRadioButton*>(u"exportSelection"_s)->isEnabled());
    QSignalSpy copied(&dialog, &ExportDialog::copied);
    dialog.findChild<QAbstractButton*>(u"exportCopy"_s)->click();
    QCOMPARE(copied.at(0).at(0).toString(), u"JSON of 1 connection"_s);
}

void ExportDialogTest::saysThatTheListIsOld()
{
    ExchangeWindow window;
    window.trigger("export");
    QVERIFY(window.text("exportNote").contains(u"This is what is on the server."_s));
    QVERIFY(window.text("bannerTitle").isEmpty());
    window.click("exportCancel");
    window.app.server.addFault(Fault::answer(500, "{}").on("GET").forEver());
    window.trigger("refresh");
    QTRY_COMPARE(window.app.workspace->session.accounts().front()->state(), AccountState::Failed);
    window.trigger("export");
    const auto* title = window.visible<QDialog>("exportDialog")->findChild<QLabel*>(u"bannerTitle"_s);
    QVERIFY(title->isVisible());
    QCOMPARE(title->text(), u"The connections are not up to date."_s);
    QCOMPARE(window.text("exportNote"), u"Drafts are not part of it."_s);
}

void ExportDialogTest::copies()
{
    const ExchangeWindow window;
    window.trigger("export");
    window.visible<QComboBox>("exportFormat")->setCurrentIndex(1);
    window.click("exportCopy");
    const QString csv = QGuiApplication::clipboard()->text();
    QVERIFY(csv.startsWith(u"connection_id,source_org_id"_s));
    QCOMPARE(csv.count(u"\r\n"_s), window.app.rows() + 1);
    QCOMPARE(window.app.window->statusBar()->currentMessage(),
        u"Copied: CSV of %1 connections"_s.arg(window.app.rows()));
    QVERIFY(window.visible<QDialog>("exportDialog"));
}

void ExportDialogTest::cutsLongPreviews()
{
    const ExchangeWindow window(u"Load Test"_s, worldWithConnections(500));
    window.trigger("export");
    window.visible<QComboBox>("exportFormat")->setCurrentIndex(1);
    QCOMPARE(window.visible<QPlainTextEdit>("exportPreview")->blockCount(), 300);
    QCOMPARE(window.text("exportCut"), u"The first 300 of 501 lines."_s);
    window.click("exportCopy");
    QCOMPARE(QGuiApplication::clipboard()->text().count(u"\r\n"_s), 501);
}

void ExportDialogTest::saysWhyItWasNotWritten()
{
    const ExchangeWindow window;
    window.trigger("export");
    window.click("exportSave");
    enterFile(*window.app.window, u"exportFileDialog"_s, u"/proc/org-connections.json"_s);
    QTRY_COMPARE(window.text("bannerTitle"), u"The connections were not exported"_s);
    QVERIFY(window.text("bannerText").startsWith(u"/proc/org-connections.json could not be written: "_s));
    QVERIFY(window.visible<QDialog>("exportDialog"));
}

void ExportDialogTest::keepsTheOldFileOnAFullDisk()
{
    SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("This machine lets the tests mount no disk.");
    const ExchangeWindow window;
    const QString path = writeFile(disk.path(u"state.json"_s), "old");
    disk.fill();
    window.trigger("export");
    window.click("exportSave");
    auto* confirm = window.app.window->findChild<QFileDialog*>(u"exportFileDialog"_s);
    confirm->setOption(QFileDialog::DontConfirmOverwrite);
    enterFile(*window.app.window, u"exportFileDialog"_s, path);
    QTRY_COMPARE(window.text("bannerTitle"), u"The connections were not exported"_s);
    disk.makeRoom();
    QCOMPARE(contentOf(path), "old");
}

void ExportDialogTest::isOffWithoutConnections()
{
    const ExchangeWindow window;
    auto* action = window.app.find<QAction>("export");
    QVERIFY(action->isEnabled());
    window.app.find<QLineEdit>("filter")->setText(u"no such thing"_s);
    QTRY_VERIFY(!action->isEnabled());
}

QTEST_MAIN(ExportDialogTest)
#include "exportdialog_test.moc"
