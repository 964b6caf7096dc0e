// SPDX-License-Identifier: Apache-2.0
// The matrix in the window: by keyboard, by mouse, and as one view of the selection among others.
#include "tests/support/matrixapp.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;
const QString security = u"Security Operations"_s;
const QString issuing = u"Card Issuing"_s;

const QString paymentsCentral = sampleConnectionId(payments, central);

void setDirection(bool rightToLeft)
{
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace

class MatrixViewTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { setDirection(false); }
    void everyCellIsReachedByKeyboard_data();
    void everyCellIsReachedByKeyboard();
    void jumpsByKeyboard();
    void tabLeavesTheMatrix();
    void headersStay();
    void tellsAssistiveTechnology();
    void selectsEverywhere();
    void showsWhatIsSelectedElsewhere();
    void selectsARowByItsName();
    void selectsAll();
    void anEmptyCellIsNoConnection();
    void enterOpensTheConnection();
    void doubleClickOpensTheConnection();
    void showsEdits();
    void dimsWhatTheSearchLeavesOut();
    void survivesARefresh();
    void unknownTypesWidenTheCells();
    void sortsAndRemembers();
    void selectsManyAtOnce();
    void paintsOnlyWhatIsSeen();
};

void MatrixViewTest::everyCellIsReachedByKeyboard_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void MatrixViewTest::everyCellIsReachedByKeyboard()
{
    QFETCH(const bool, rightToLeft);
    setDirection(rightToLeft);
    const MatrixApp app;
    QVERIFY(app.matrix()->hasFocus());
    const int rows = app.matrix()->model()->rowCount();
    const int columns = app.matrix()->model()->columnCount();
    QVERIFY(rows > 3 && columns > 3);
    QSet<std::pair<int, int>> reached;
    app.press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            reached.insert({app.matrix()->currentIndex().row(), app.matrix()->currentIndex().column()});
            app.press(rightToLeft ? Qt::Key_Left : Qt::Key_Right);
        }
        app.press(Qt::Key_Home);
        app.press(Qt::Key_Down);
    }
    QCOMPARE(reached.size(), rows * columns);
}

void MatrixViewTest::jumpsByKeyboard()
{
    const MatrixApp app;
    const int lastRow = app.matrix()->model()->rowCount() - 1;
    const int lastColumn = app.matrix()->model()->columnCount() - 1;
    const auto at = [&] {
        return std::pair(app.matrix()->currentIndex().row(), app.matrix()->currentIndex().column());
    };
    app.press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(at(), std::pair(0, 0));
    app.press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(at(), std::pair(lastRow, lastColumn));
    app.press(Qt::Key_Home);
    QCOMPARE(at(), std::pair(lastRow, 0));
    app.press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(at(), std::pair(0, 0));
    app.press(Qt::Key_End);
    QCOMPARE(at(), std::pair(0, lastColumn));
    app.press(Qt::Key_PageDown);
    QCOMPARE(at(), std::pair(lastRow, lastColumn));
    app.press(Qt::Key_PageUp);
    QCOMPARE(at(), std::pair(0, lastColumn));
}

void MatrixViewTest::tabLeavesTheMatrix()
{
    const MatrixApp app;
    app.press(Qt::Key_Tab);
    QVERIFY(!app.matrix()->hasFocus());
    app.matrix()->setFocus();
    for (const char* before :
        {"matrixEmptyColumns", "matrixSinkOrder", "matrixSourceOrder", "views", "risks", "filter"}) {
        QTest::keyClick(app.window->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(app.window->focusWidget(), app.find<QWidget>(before));
    }
}

void MatrixViewTest::headersStay()
{
    const MatrixApp app(u"Load Test"_s, worldWithConnections(80));
    const QTableView* matrix = app.matrix();
    const QRect names = matrix->horizontalHeader()->geometry();
    app.press(Qt::Key_End);
    QVERIFY(matrix->horizontalHeader()->offset() > 0);
    QCOMPARE(matrix->horizontalHeader()->geometry(), names);
    QVERIFY(matrix->verticalHeader()->isVisible());
    const int column = matrix->currentIndex().column();
    QCOMPARE(column, matrix->model()->columnCount() - 1);
    QVERIFY(matrix->viewport()->rect().contains(matrix->visualRect(matrix->currentIndex()).center()));
    // The name stands above its cells.
    QCOMPARE(
        matrix->horizontalHeader()->sectionViewportPosition(column), matrix->columnViewportPosition(column));
    QCOMPARE(matrix->columnWidth(0), matrix->columnWidth(column));
}

void MatrixViewTest::tellsAssistiveTechnology()
{
    const MatrixApp app;
    QCOMPARE(app.matrix()->accessibleName(), u"Matrix of connections"_s);
    QCOMPARE(app.find<QComboBox>("matrixSourceOrder")->accessibleName(), u"Sort sources by"_s);
    QCOMPARE(app.find<QComboBox>("matrixSinkOrder")->accessibleName(), u"Sort destinations by"_s);
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(app.matrix());
    QVERIFY(interface && interface->tableInterface());
    const auto cellText = [&](const QModelIndex& cell, QAccessible::Text part) {
        return interface->tableInterface()->cellAt(cell.row(), cell.column())->text(part);
    };
    QCOMPARE(cellText(app.pair(payments, central), QAccessible::Name),
        u"Payments Production to Central Observability: Logs, Metrics"_s);
    QCOMPARE(cellText(app.pair(issuing, central), QAccessible::Name),
        u"Card Issuing to Central Observability: no connection"_s);
    QVERIFY(cellText(app.pair(issuing, central), QAccessible::Description)
                .contains(u"An account of Card Issuing"_s));
    QCOMPARE(interface->tableInterface()->rowDescription(app.place(payments, Qt::Vertical)), payments);
    QCOMPARE(interface->tableInterface()->columnDescription(app.place(central, Qt::Horizontal)), central);
}

void MatrixViewTest::selectsEverywhere()
{
    const MatrixApp app;
    app.click(app.pair(payments, central));
    QCOMPARE(app.labelText("sourceOrg"), payments);
    QCOMPARE(app.labelText("sinkOrg"), central);
    QCOMPARE(app.selectedInList(), QSet<QString> {paymentsCentral});
    app.click(app.pair(payments, security), Qt::ControlModifier);
    const QSet<QString> both {paymentsCentral, sampleConnectionId(payments, security)};
    QCOMPARE(app.selectedInList(), both);
    QVERIFY(app.labelText("sourceOrg").startsWith(u"2 connections"_s));
    QVERIFY(app.find<QAction>("delete")->isEnabled());
}

void MatrixViewTest::showsWhatIsSelectedElsewhere()
{
    const MatrixApp app;
    app.selectPair(payments, central);
    QCOMPARE(app.selectedInMatrix(), QSet<QString> {paymentsCentral});
    QCOMPARE(app.matrix()->currentIndex(), app.pair(payments, central));
    app.find<QAction>("viewList")->trigger();
    QVERIFY(app.table()->hasFocus());
    QTest::keyClick(app.table(), Qt::Key_Down);
    const QSet<QString> next = app.selectedInList();
    QVERIFY(next != QSet<QString> {paymentsCentral});
    app.find<QAction>("viewMatrix")->trigger();
    QCOMPARE(app.selectedInMatrix(), next);
    QCOMPARE(app.selectedInList(), next); // It only looked.
    QCOMPARE(app.matrix()->currentIndex().data(MatrixModel::IdRole).toString(), *next.begin());
}

void MatrixViewTest::selectsARowByItsName()
{
    const MatrixApp app;
    QHeaderView* names = app.matrix()->verticalHeader();
    const int row = app.place(payments, Qt::Vertical);
    QTest::mouseClick(names->viewport(), Qt::LeftButton, {},
        QPoint(names->width() / 2, names->sectionViewportPosition(row) + names->sectionSize(row) / 2));
    QSet<QString> own;
    for (const Connection& connection : app.workspace->connections.connections()) {
        if (connection.sourceOrg.name() == payments)
            own.insert(connection.id);
    }
    QCOMPARE(own.size(), 7);
    QCOMPARE(app.selectedInList(), own);
}

void MatrixViewTest::selectsAll()
{
    const MatrixApp app;
    app.find<QLineEdit>("filter")->setText(u"card"_s);
    const int matching = app.rows();
    QVERIFY(matching > 0 && matching < 11);
    app.find<QAction>("selectAll")->trigger();
    QCOMPARE(app.selectedInMatrix().size(), matching);
    app.find<QLineEdit>("filter")->clear();
    app.matrix()->selectAll();
    QCOMPARE(app.selectedInList().size(), app.rows());
}

void MatrixViewTest::anEmptyCellIsNoConnection()
{
    const MatrixApp app;
    app.click(app.pair(payments, central));
    app.click(app.pair(issuing, central));
    QCOMPARE(app.matrix()->currentIndex(), app.pair(issuing, central));
    QVERIFY(app.selectedInList().isEmpty());
    QVERIFY(!app.find<QAction>("delete")->isEnabled());
}

void MatrixViewTest::enterOpensTheConnection()
{
    const MatrixApp app;
    app.matrix()->setCurrentIndex(app.pair(payments, central));
    app.press(Qt::Key_Return);
    QCOMPARE(app.window->focusWidget(), app.find<QCheckBox>("type-logs"));
    QCOMPARE(app.labelText("sinkOrg"), central);
}

void MatrixViewTest::doubleClickOpensTheConnection()
{
    const MatrixApp app;
    const QModelIndex cell = app.pair(payments, central);
    app.click(cell);
    QTest::mouseDClick(app.matrix()->viewport(), Qt::LeftButton, {}, app.matrix()->visualRect(cell).center());
    QCOMPARE(app.window->focusWidget(), app.find<QCheckBox>("type-logs"));
}

void MatrixViewTest::showsEdits()
{
    const MatrixApp app;
    app.click(app.pair(payments, central));
    const QRect cell = app.matrix()->visualRect(app.pair(payments, central));
    const QImage before = app.matrix()->viewport()->grab(cell).toImage();
    app.press(Qt::Key_Return);
    QTest::keyClick(app.window->focusWidget(), Qt::Key_Space);
    QCOMPARE(app.words(payments, central),
        u"Payments Production to Central Observability: Logs (removed), Metrics"_s);
    app.matrix()->setFocus();
    QVERIFY(app.matrix()->viewport()->grab(cell).toImage() != before);
}

void MatrixViewTest::dimsWhatTheSearchLeavesOut()
{
    const MatrixApp app;
    app.click(app.pair(issuing, payments));
    app.matrix()->setCurrentIndex(app.pair(payments, security));
    const QRect out = app.matrix()->visualRect(app.pair(payments, central));
    const QImage before = app.matrix()->viewport()->grab(out).toImage();
    app.find<QLineEdit>("filter")->setText(u"security"_s);
    QTRY_VERIFY(!app.pair(payments, central).data(MatrixModel::MatchesRole).toBool());
    QVERIFY(app.pair(payments, security).data(MatrixModel::MatchesRole).toBool());
    QVERIFY(app.matrix()->viewport()->grab(out).toImage() != before);
    QCOMPARE(app.selectedInMatrix(), QSet<QString> {sampleConnectionId(payments, security)});
    QVERIFY(app.matrix()->isVisible());

    // What it leaves out can be selected here all the same, and comes back to the list with its row.
    app.click(app.pair(payments, central));
    QCOMPARE(app.labelText("sinkOrg"), central);
    QVERIFY(app.selectedInList().isEmpty());
    app.find<QLineEdit>("filter")->clear();
    QTRY_COMPARE(app.selectedInList(), QSet<QString> {paymentsCentral});
    QVERIFY(app.pair(payments, central).data(MatrixModel::MatchesRole).toBool());
}

void MatrixViewTest::survivesARefresh()
{
    MatrixApp app;
    app.click(app.pair(payments, central));
    const QPersistentModelIndex current = app.matrix()->currentIndex();
    app.server.edit([](SandboxWorld& world) {
        world.createConnection(*world.account(payments), sampleOrgId(u"Card Issuing"_s), {u"logs"_s});
        world.connections.remove(sampleConnectionId(issuing, payments));
        world.connections[paymentsCentral].types = {u"audit"_s};
    });
    app.find<QAction>("refresh")->trigger();
    QTRY_COMPARE(app.words(payments, issuing), u"Payments Production to Card Issuing: Logs"_s);
    QTRY_COMPARE(
        app.words(payments, central), u"Payments Production to Central Observability: Audit Trail"_s);
    QCOMPARE(app.matrix()->currentIndex(), QModelIndex(current));
    QCOMPARE(app.matrix()->currentIndex(), app.pair(payments, central));
    QCOMPARE(app.selectedInMatrix(), QSet<QString> {paymentsCentral});

    // With the connection the selection goes, here as everywhere.
    app.server.edit([](SandboxWorld& world) { world.connections.remove(paymentsCentral); });
    app.find<QAction>("refresh")->trigger();
    QTRY_VERIFY(!app.workspace->connections.find(paymentsCentral));
    QTRY_VERIFY(app.selectedInMatrix().isEmpty());
    QVERIFY(!app.find<QAction>("delete")->isEnabled());
}

void MatrixViewTest::unknownTypesWidenTheCells()
{
    MatrixApp app;
    const int before = app.matrix()->columnWidth(0);
    app.server.edit(
        [](SandboxWorld& world) { world.connections[paymentsCentral].types = {u"ci_pipelines"_s}; });
    app.find<QAction>("refresh")->trigger();
    QTRY_VERIFY(app.matrix()->columnWidth(0) > before);
}

void MatrixViewTest::sortsAndRemembers()
{
    MatrixApp app;
    auto* order = app.find<QComboBox>("matrixSourceOrder");
    QCOMPARE(app.place(issuing, Qt::Vertical), 0);
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Down);
    QCOMPARE(app.place(payments, Qt::Vertical), 0); // It shares most.
    app.find<QComboBox>("matrixSinkOrder")->setCurrentIndex(1);
    QCOMPARE(app.place(payments, Qt::Horizontal), 0);
    app.find<QCheckBox>("matrixEmptyColumns")->click();
    const int columns = app.matrix()->model()->columnCount();
    app.window->close();
    app.restart();
    app.addAccount(payments);
    app.open();
    QTRY_COMPARE(app.matrix()->model()->columnCount(), columns);
    QTRY_VERIFY(!app.workspace->session.isLoading());
    QCOMPARE(app.place(payments, Qt::Vertical), 0);
    QCOMPARE(app.place(payments, Qt::Horizontal), 0);
    QVERIFY(!app.find<QCheckBox>("matrixEmptyColumns")->isChecked());
}

namespace {

constexpr int manyOrgs = 200;

/// Gives every one of many organizations three destinations.
void showMany(const MatrixApp& app)
{
    const auto org = [](int number) {
        return Org {u"o%1"_s.arg(number % manyOrgs), u"Org %1"_s.arg(number % manyOrgs)};
    };
    QList<OrgConnection> many;
    for (int i = 0; i < manyOrgs; ++i) {
        for (const int step : {1, 7, 31})
            many.append({.id = u"%1-%2"_s.arg(i).arg(step),
                .sourceOrg = org(i),
                .sinkOrg = org(i + step),
                .connectionTypes = {u"logs"_s}});
    }
    app.workspace->connections.merge(app.workspace->session.selection().first(), many);
    QTRY_COMPARE(app.matrix()->model()->rowCount(), manyOrgs + 1); // And the account's own.
    QCOMPARE(app.matrix()->model()->columnCount(), manyOrgs + 1);
}

/// Counts what is asked for the cells of a model.
class Counter : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        asked.insert({index.row(), index.column()});
        return QIdentityProxyModel::data(index, role);
    }
    mutable QSet<std::pair<int, int>> asked;
};

} // namespace

void MatrixViewTest::selectsManyAtOnce()
{
    const MatrixApp app;
    showMany(app);
    app.find<QAction>("selectAll")->trigger();
    QCOMPARE(app.selectedInList().size(), manyOrgs * 3);
    QCOMPARE(app.selectedInMatrix(), app.selectedInList());
    app.find<QLineEdit>("filter")->setText(u"Org 11"_s);
    const QSet<QString> left = app.selectedInList();
    QVERIFY(left.size() > 10 && left.size() < manyOrgs);
    QCOMPARE(app.selectedInMatrix(), left);
    app.click(app.pair(u"Org 11"_s, u"Org 12"_s));
    QCOMPARE(app.selectedInList(), QSet<QString> {u"11-1"_s});
}

void MatrixViewTest::paintsOnlyWhatIsSeen()
{
    const MatrixApp app;
    showMany(app);
    auto* counter = new Counter(app.window.get());
    counter->setSourceModel(app.matrix()->model());
    QTableView& view = *app.matrix();
    view.setModel(counter);
    view.viewport()->grab();
    const int seen = (view.viewport()->width() / view.columnWidth(0) + 2)
        * (view.viewport()->height() / view.rowHeight(0) + 2);
    QVERIFY(!counter->asked.isEmpty());
    QVERIFY2(counter->asked.size() <= seen, qPrintable(QString::number(counter->asked.size())));
}

QTEST_MAIN(MatrixViewTest)
#include "matrixview_test.moc"
