// SPDX-License-Identifier: Apache-2.0
// The report: from the menu of the real window to files.
#include "tests/support/app.h"
#include "ui/report.h"
#include "ui/reportdialog.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;

std::unique_ptr<App> loaded(const SandboxWorld& world = sampleWorld())
{
    auto app = std::make_unique<App>(world);
    app->addAccount(world.accounts.first().label);
    app->open();
    if (!QTest::qWaitFor([&] { return app->rows() > 0 && !app->workspace->session.isLoading(); }))
        qFatal("The connections did not load.");
    return app;
}

ReportDialog* openReport(const App& app)
{
    app.find<QAction>("report")->trigger();
    if (!QTest::qWaitFor([&] { return app.window->findChild<ReportDialog*>(); }))
        qFatal("The report did not open.");
    return app.window->findChild<ReportDialog*>();
}

/// Types a name into the file dialog, as a person does.
void saveAs(const ReportDialog* dialog, const QString& path)
{
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"saveReport"_s), Qt::LeftButton);
    auto* files = dialog->findChild<QFileDialog*>(u"reportFile"_s);
    QVERIFY(files);
    files->selectFile(path);
    QMetaObject::invokeMethod(files, "accept");
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int pagesOf(const QByteArray& pdf)
{
    return static_cast<int>(pdf.count("/Type /Page\n") + pdf.count("/Type/Page\n"));
}

Report reportOf(const QList<Connection>& connections)
{
    return {.site = u"EU1"_s,
        .accounts = {payments},
        .asOf = QDateTime(QDate(2026, 3, 12), QTime(14, 2), Qt::UTC),
        .connections = connections};
}

QList<Connection> connectionsTo(int count)
{
    QList<Connection> connections;
    for (int number = 1; number <= count; ++number) {
        Connection connection;
        connection.id = QString::number(number);
        connection.sourceOrg = Org {.id = u"source"_s, .name = u"Source"_s};
        connection.sinkOrg = Org {.id = QString::number(number), .name = u"Destination %1"_s.arg(number)};
        connection.connectionTypes = ConnectionTypes {u"logs"_s};
        connections.append(connection);
    }
    return connections;
}

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void showsWhoSharesWhatWithWhom();
    void savesAPageThatNeedsNoOther();
    void savesAPdf();
    void saysWhyItWasNotSaved();
    void leavesOutWhatIsNotOnTheServer();
    void keepsNamesText();
    void fitsOnOnePageWhereItCan();
    void sortsAsPeopleDo();
    void turnsAroundRightToLeft();
    void isNotOfferedWithoutConnections();
};

void ReportTest::showsWhoSharesWhatWithWhom()
{
    const auto app = loaded();
    const ReportDialog* dialog = openReport(*app);
    QVERIFY(dialog);
    const QString text = dialog->findChild<QTextBrowser*>(u"reportPreview"_s)->toPlainText();
    for (const Connection& connection : app->workspace->connections.connections()) {
        QVERIFY(text.contains(connection.sourceOrg.name()));
        QVERIFY(text.contains(connection.sinkOrg.name()));
        QVERIFY(text.contains(connection.createdBy->name));
    }
    QVERIFY2(text.contains(u"11 connections from 5 source organizations to 8 destination organizations."_s),
        qPrintable(text));
    QVERIFY(text.contains(u"as seen by Payments Production on"_s));
    QVERIFY(text.contains(u"Creator disabled: 1"_s));
    QVERIFY(text.contains(QChar::ObjectReplacementCharacter)); // The map.
}

void ReportTest::savesAPageThatNeedsNoOther()
{
    const auto app = loaded();
    const ReportDialog* dialog = openReport(*app);
    const QString path = app->folder.filePath(u"report.html"_s);
    saveAs(dialog, path);
    QTRY_VERIFY(QFile::exists(path));
    const QByteArray page = contentOf(path);
    QVERIFY(page.startsWith("<!DOCTYPE html>"));
    const QByteArray marker = "src=\"data:image/svg+xml;base64,";
    const qsizetype start = page.indexOf(marker) + marker.size();
    QVERIFY(start > marker.size());
    const QByteArray map = QByteArray::fromBase64(page.mid(start, page.indexOf('"', start) - start));
    QVERIFY(map.contains("Central Observability"));
    QCOMPARE(page.count("http"), 0); // Nothing is fetched from anywhere.
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void ReportTest::savesAPdf()
{
    const auto app = loaded();
    const ReportDialog* dialog = openReport(*app);
    const QString path = app->folder.filePath(u"report.pdf"_s);
    saveAs(dialog, path);
    QTRY_VERIFY(QFile::exists(path));
    const QByteArray pdf = contentOf(path);
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pagesOf(pdf), 1);
    QTRY_VERIFY(app->labelText("count").contains(u"11"_s));
}

void ReportTest::saysWhyItWasNotSaved()
{
    const auto app = loaded();
    const ReportDialog* dialog = openReport(*app);
    QFile inTheWay(app->folder.filePath(u"a file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"saveReport"_s), Qt::LeftButton);
    auto* files = dialog->findChild<QFileDialog*>(u"reportFile"_s);
    QVERIFY(files);
    emit files->fileSelected(inTheWay.fileName() + u"/report.pdf"_s); // No file dialog would offer that.
    QTRY_COMPARE(dialog->findChild<QLabel*>(u"bannerTitle"_s)->text(), u"The report was not saved."_s);
    QCOMPARE(inTheWay.size(), 0);
}

void ReportTest::leavesOutWhatIsNotOnTheServer()
{
    const auto app = loaded();
    const Connection first = app->workspace->connections.connections().first();
    app->workspace->drafts.edit(first, ConnectionTypes {u"draft-only-type"_s});
    const ReportDialog* dialog = openReport(*app);
    QVERIFY(!dialog->findChild<QTextBrowser*>(u"reportPreview"_s)->toPlainText().contains(u"draft-only"_s));
    const QString path = app->folder.filePath(u"report.html"_s);
    saveAs(dialog, path);
    QTRY_VERIFY(QFile::exists(path));
    const QByteArray page = contentOf(path);
    const QByteArray start = "svg+xml;base64,";
    const qsizetype at = page.indexOf(start) + start.size();
    const QString map = QString::fromUtf8(QByteArray::fromBase64(page.mid(at, page.indexOf('"', at) - at)));
    QVERIFY(map.contains(payments));
    QVERIFY(!map.contains(u"draft-only"_s));
    QVERIFY(!map.contains(u"(added)"_s));
    QVERIFY(!map.contains(u"(removed)"_s));

    QList<Connection> connections = connectionsTo(2);
    connections.last().since = SinceLastVisit::Gone;
    const QString text = reportText(reportOf(connections), {}, 0);
    QVERIFY(text.contains(u"Destination 1"_s));
    QVERIFY(!text.contains(u"Destination 2"_s));
}

void ReportTest::keepsNamesText()
{
    QList<Connection> connections = connectionsTo(1);
    connections.first().sinkOrg = Org {connections.first().sinkOrg.id(), u"<img src=x> & \"Co\""_s};
    connections.first().createdBy.edit().name = u"<script>alert(1)</script>"_s;
    const QByteArray page = reportToHtml(reportOf(connections));
    QVERIFY(!page.contains("<img"));
    QVERIFY(!page.contains("<script"));
    QTextDocument document;
    document.setHtml(QString::fromUtf8(page));
    QVERIFY(document.toPlainText().contains(u"<img src=x> & \"Co\""_s));
}

void ReportTest::fitsOnOnePageWhereItCan()
{
    QCOMPARE(pagesOf(reportToPdf(reportOf(connectionsTo(1)))), 1);
    QCOMPARE(pagesOf(reportToPdf(reportOf(connectionsTo(35)))), 1);
    QVERIFY(pagesOf(reportToPdf(reportOf(connectionsTo(400)))) > 3);
}

void ReportTest::sortsAsPeopleDo()
{
    QLocale::setDefault(QLocale(QLocale::English)); // In the C locale numbers are letters like others.
    const QString text = reportText(reportOf(connectionsTo(12)), {}, 0);
    QLocale::setDefault(QLocale::c());
    QVERIFY(text.indexOf(u"Destination 2<"_s) < text.indexOf(u"Destination 10<"_s));
}

/// A browser turns the table around by itself.
void ReportTest::turnsAroundRightToLeft()
{
    const Report report = reportOf(connectionsTo(1));
    const auto begins = [](const QString& text, const QString& first, const QString& second) {
        return text.indexOf(first) >= 0 && text.indexOf(first) < text.indexOf(second);
    };
    const QString source = u"<th>Source</th>"_s;
    const QString atRisk = u"<th>At risk</th>"_s;
    QVERIFY(begins(reportText(report, {}, 0), source, atRisk));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString text = reportText(report, {}, 0);
    const QString page = QString::fromUtf8(reportToHtml(report));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(begins(text, atRisk, source));
    QVERIFY(begins(page, source, atRisk));
    QVERIFY(page.contains(u"dir=\"rtl\""_s));
}

void ReportTest::isNotOfferedWithoutConnections()
{
    App app;
    app.open();
    QVERIFY(!app.find<QAction>("report")->isEnabled());
}

QTEST_MAIN(ReportTest)
#include "report_test.moc"
