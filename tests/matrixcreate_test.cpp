// SPDX-License-Identifier: Apache-2.0
// New connections from the matrix, and which pairs can have one.
#include "tests/support/matrixapp.h"

#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;
const QString checkout = u"Checkout EU"_s;
const QString issuing = u"Card Issuing"_s;

} // namespace

class MatrixCreateTest : public QObject {
    Q_OBJECT

private slots:
    void enterInAnEmptyCellMakesAConnection();
    void theContextMenuMakesAConnection();
    void theContextMenuOfAConnection();
    void namesInTheContextMenuKeepToThemselves();
    void saysWhyNoneCanBeMade_data();
    void saysWhyNoneCanBeMade();
    void theSameOrganizationIsNoPair();
    void anAccountsOrganizationIsASource();
};

void MatrixCreateTest::enterInAnEmptyCellMakesAConnection()
{
    const MatrixApp app;
    QCOMPARE(app.words(payments, issuing), u"Payments Production to Card Issuing: no connection"_s);
    app.matrix()->setCurrentIndex(app.pair(payments, issuing));
    app.press(Qt::Key_Enter, Qt::KeypadModifier);
    QVERIFY(app.dialog());
    QVERIFY(QTest::qWaitForWindowActive(app.dialog()));
    QCOMPARE(app.find<QComboBox>("newSource")->currentText(), payments);
    QCOMPARE(app.find<QListView>("destinationList")->currentIndex().data().toString(), issuing);
    const auto* audit = app.find<QCheckBox>("newType_audit");
    QCOMPARE(app.dialog()->focusWidget(), app.find<QCheckBox>("newType_logs")); // All that is left to say.
    QTest::keyClick(app.dialog()->focusWidget(), Qt::Key_Space);
    QVERIFY(!audit->isChecked());
    QCOMPARE(app.labelText("newStatus"), u"Card Issuing will gain logs of Payments Production."_s);
    QTest::mouseClick(app.find<QPushButton>("newCreate"), Qt::LeftButton);
    QTRY_COMPARE(app.sent("POST").size(), 1);
    const RecordedRequest post = app.sent("POST").first();
    QCOMPARE(post.target, "/api/v2/org_connections");
    QCOMPARE(post.body,
        R"({"data":{"attributes":{"connection_types":["logs"]},"relationships":{"sink_org":{"data":{"id":")"
            + sampleOrgId(issuing).toUtf8() + R"(","type":"orgs"}}},"type":"org_connection"}})");

    // It is there, and selected everywhere.
    QTRY_COMPARE(app.words(payments, issuing), u"Payments Production to Card Issuing: Logs"_s);
    const auto* made = app.workspace->connections.findPair(sampleOrgId(payments), sampleOrgId(issuing));
    QVERIFY(made);
    QTRY_COMPARE(app.selectedInMatrix(), QSet<QString> {made->id});
    QCOMPARE(app.selectedInList(), QSet<QString> {made->id});
    QCOMPARE(app.labelText("sinkOrg"), issuing);
}

void MatrixCreateTest::theContextMenuMakesAConnection()
{
    SandboxWorld world = sampleWorld();
    world.orgs[sampleOrgId(issuing)].name = u"R&D"_s;
    const MatrixApp app(payments, world);
    app.matrix()->setCurrentIndex(app.pair(payments, u"R&D"_s));
    QContextMenuEvent byKeyboard(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(app.matrix(), &byKeyboard);
    auto* create = app.find<QAction>("newConnectionHere");
    QVERIFY(create->isEnabled());
    QCOMPARE(create->text(), u"New Connection from Payments Production to R&&D…"_s);
    create->trigger();
    QVERIFY(app.dialog());
    QCOMPARE(app.find<QListView>("destinationList")->currentIndex().data().toString(), u"R&D"_s);
}

void MatrixCreateTest::namesInTheContextMenuKeepToThemselves()
{
    SandboxWorld world = sampleWorld();
    const QString hebrew = u"\u05D0\u05D1\u05D2"_s;
    world.orgs[sampleOrgId(issuing)].name = hebrew;
    const MatrixApp app(payments, world);
    app.matrix()->setCurrentIndex(app.pair(payments, hebrew));
    QContextMenuEvent byKeyboard(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(app.matrix(), &byKeyboard);
    QCOMPARE(app.find<QAction>("newConnectionHere")->text(),
        u"New Connection from Payments Production to \u2068%1\u2069…"_s.arg(hebrew));
}

void MatrixCreateTest::theContextMenuOfAConnection()
{
    const MatrixApp app;
    app.click(app.pair(payments, central));
    const QPoint at = app.matrix()->visualRect(app.pair(payments, central)).center();
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, at, app.matrix()->viewport()->mapToGlobal(at));
    QApplication::sendEvent(app.matrix()->viewport(), &byMouse);
    const auto* menu = app.matrix()->findChild<QMenu*>();
    QVERIFY(menu && menu->isVisible());
    QVERIFY(menu->actions().contains(app.find<QAction>("delete")));
}

void MatrixCreateTest::saysWhyNoneCanBeMade_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("sink");
    QTest::addColumn<QString>("why");
    QTest::newRow("no account of the source")
        << payments << issuing << central << u"An account of Card Issuing is needed."_s;
    QTest::newRow("no permission") << checkout << checkout << checkout + u" again"_s
                                   << u"org_connections_write"_s;
}

void MatrixCreateTest::saysWhyNoneCanBeMade()
{
    QFETCH(const QString, account);
    QFETCH(const QString, source);
    QFETCH(const QString, sink);
    QFETCH(const QString, why);
    SandboxWorld world = sampleWorld();
    // Somebody else shares with an organization that is in sight of nobody else.
    world.orgs[sampleOrgId(u"Treasury"_s)].name = checkout + u" again"_s;
    const MatrixApp app(account, world);
    app.workspace->connections.mergeOne(app.workspace->session.selection().first(),
        {.id = u"more"_s,
            .sourceOrg = Org {sampleOrgId(issuing), issuing},
            .sinkOrg = Org {sampleOrgId(u"Treasury"_s), checkout + u" again"_s},
            .connectionTypes = {u"logs"_s}});
    QTRY_VERIFY(app.pair(source, sink).isValid());
    app.matrix()->setCurrentIndex(app.pair(source, sink));
    QVERIFY(app.matrix()->currentIndex().data(Qt::ToolTipRole).toString().contains(why));
    app.press(Qt::Key_Return);
    QVERIFY2(app.window->statusBar()->currentMessage().contains(why),
        qPrintable(app.window->statusBar()->currentMessage()));
    QVERIFY(!app.dialog());
    QContextMenuEvent byKeyboard(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(app.matrix(), &byKeyboard);
    QVERIFY(!app.find<QAction>("newConnectionHere")->isEnabled());
}

void MatrixCreateTest::theSameOrganizationIsNoPair()
{
    const MatrixApp app;
    app.click(app.pair(payments, central));
    const QModelIndex same = app.pair(payments, payments);
    app.matrix()->setCurrentIndex(same);
    QCOMPARE(app.matrix()->currentIndex(), same);
    QVERIFY(app.matrix()->selectionModel()->selectedIndexes().isEmpty());
    app.press(Qt::Key_Return);
    QVERIFY(!app.dialog());
    QVERIFY(app.window->statusBar()->currentMessage().isEmpty());
    QVERIFY(app.matrix()->hasFocus());
}

void MatrixCreateTest::anAccountsOrganizationIsASource()
{
    SandboxWorld world = sampleWorld();
    world.connections.removeIf([](const std::pair<const QString&, SandboxConnection&>& entry) {
        return entry.second.sourceOrgId == sampleOrgId(payments);
    });
    const MatrixApp app(payments, world);
    QTRY_VERIFY(app.place(payments, Qt::Vertical) >= 0);
    QCOMPARE(app.words(payments, issuing), u"Payments Production to Card Issuing: no connection"_s);
    auto* emptyColumns = app.find<QCheckBox>("matrixEmptyColumns");
    QVERIFY(emptyColumns->isChecked());
    emptyColumns->click();
    QCOMPARE(app.matrix()->model()->columnCount(), 1);
    QCOMPARE(app.place(payments, Qt::Horizontal), 0);
    QVERIFY(app.place(payments, Qt::Vertical) >= 0);
}

QTEST_MAIN(MatrixCreateTest)
#include "matrixcreate_test.moc"
