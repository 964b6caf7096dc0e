// SPDX-License-Identifier: Apache-2.0
// The matrix as a table: which organizations stand where, what cells say, and how it follows the store.
#include "app/workspace.h"
#include "ui/language.h"
#include "ui/matrixmodel.h"
#include "ui/selection.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString account = u"account"_s;

OrgConnection link(const QString& source, const QString& sink, const ConnectionTypes& types = {u"logs"_s})
{
    return {.id = QString(source + u'>' + sink),
        .sourceOrg = Org {QString(u"id-"_s + source), source},
        .sinkOrg = Org {QString(u"id-"_s + sink), sink},
        .connectionTypes = types};
}

/// A model over a real store and real drafts, watched by the tester.
struct Matrix {
    Matrix() { [[maybe_unused]] static const bool translated = (installTranslations(), true); }

    /// What the account sees from now on.
    void show(const QList<OrgConnection>& connections)
    {
        QSignalSpy refreshed(&model, &MatrixModel::refreshed);
        workspace.connections.merge(account, connections);
        if (refreshed.isEmpty() && !refreshed.wait())
            qFatal("The matrix does not follow the store.");
    }

    [[nodiscard]] QStringList names(Qt::Orientation side) const
    {
        QStringList names;
        const int count = side == Qt::Vertical ? model.rowCount() : model.columnCount();
        for (int section = 0; section < count; ++section)
            names.append(model.headerData(section, side, Qt::DisplayRole).toString());
        return names;
    }
    [[nodiscard]] QStringList sources() const { return names(Qt::Vertical); }
    [[nodiscard]] QStringList sinks() const { return names(Qt::Horizontal); }

    [[nodiscard]] QModelIndex cell(const QString& source, const QString& sink) const
    {
        return model.index(int(sources().indexOf(source)), int(sinks().indexOf(sink)));
    }

    [[nodiscard]] QString words(const QString& source, const QString& sink) const
    {
        return cell(source, sink).data(Qt::AccessibleTextRole).toString();
    }

    void edit(const QString& source, const QString& sink, const ConnectionTypes& types)
    {
        workspace.drafts.edit(*workspace.connections.find(QString(source + u'>' + sink)), types);
    }

    QTemporaryDir folder;
    Workspace workspace {Places::below(folder.path())};
    Selection selection;
    MatrixModel model {workspace.connections, workspace.drafts, workspace.session, selection};
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

/// Every sign that the model gives of a change.
struct Signs {
    explicit Signs(const MatrixModel& model)
        : cells(&model, &QAbstractItemModel::dataChanged)
        , names(&model, &QAbstractItemModel::headerDataChanged)
        , rowsIn(&model, &QAbstractItemModel::rowsInserted)
        , rowsOut(&model, &QAbstractItemModel::rowsRemoved)
        , columnsIn(&model, &QAbstractItemModel::columnsInserted)
        , columnsOut(&model, &QAbstractItemModel::columnsRemoved)
        , order(&model, &QAbstractItemModel::layoutChanged)
        , reset(&model, &QAbstractItemModel::modelReset)
    {
    }

    /// "2 cells, 1 rowsIn"
    [[nodiscard]] QString text() const
    {
        QStringList parts;
        const auto add = [&](const QSignalSpy& spy, const QString& name) {
            if (!spy.isEmpty())
                parts.append(QString::number(spy.size()) + u' ' + name);
        };
        add(cells, u"cells"_s);
        add(names, u"names"_s);
        add(rowsIn, u"rowsIn"_s);
        add(rowsOut, u"rowsOut"_s);
        add(columnsIn, u"columnsIn"_s);
        add(columnsOut, u"columnsOut"_s);
        add(order, u"order"_s);
        add(reset, u"reset"_s);
        return parts.join(u", "_s);
    }

    QSignalSpy cells, names, rowsIn, rowsOut, columnsIn, columnsOut, order, reset;
};

} // namespace

class MatrixTest : public QObject {
    Q_OBJECT

private slots:
    void putsSourcesInRowsAndDestinationsInColumns();
    void sorts_data();
    void sorts();
    void saysCellsInWords_data();
    void saysCellsInWords();
    void saysHeadersInWords();
    void onlyPairsCanBeSelected();
    void changesAsLittleAsCanBe_data();
    void changesAsLittleAsCanBe();
    void keepsItsPlaceWhenTheOrderChanges();
    void emptiesWithTheStore();
    void prefersWhatIsThereToWhatIsGone();
    void takesOrganizationsWithoutIds();
    void namesLookAsTheyAre();
    void dimsWhatTheSearchLeavesOut();
    void followsManyChanges();
    void waitsUntilSomebodyLooks();
};

void MatrixTest::putsSourcesInRowsAndDestinationsInColumns()
{
    Matrix matrix;
    QCOMPARE(matrix.model.rowCount(), 0);
    QCOMPARE(matrix.model.columnCount(), 0);
    matrix.show({link(u"B"_s, u"A"_s), link(u"A"_s, u"C"_s), link(u"B"_s, u"C"_s)});
    QCOMPARE(matrix.sources(), (QStringList {u"A"_s, u"B"_s}));
    QCOMPARE(matrix.sinks(), (QStringList {u"A"_s, u"C"_s}));
    QCOMPARE(matrix.cell(u"B"_s, u"A"_s).data(MatrixModel::IdRole).toString(), u"B>A"_s);
    QCOMPARE(matrix.cell(u"B"_s, u"C"_s).data(MatrixModel::IdRole).toString(), u"B>C"_s);
    QCOMPARE(matrix.cell(u"A"_s, u"A"_s).data(MatrixModel::IdRole).toString(), QString());
    QCOMPARE(matrix.model.cellOf(u"A>C"_s), matrix.cell(u"A"_s, u"C"_s));
    QVERIFY(!matrix.model.cellOf(u"A>B"_s).isValid());
}

void MatrixTest::sorts_data()
{
    QTest::addColumn<int>("sourceOrder");
    QTest::addColumn<int>("sinkOrder");
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<QStringList>("sinks");
    const int name = int(MatrixOrder::Name);
    const int connections = int(MatrixOrder::Connections);
    const QStringList byName {u"team 1"_s, u"Team 2"_s, u"Team 3"_s};
    const QStringList sinksByName {u"Alpha"_s, u"hub"_s, u"Zeta"_s};
    const QStringList sinksByNumber {u"hub"_s, u"Alpha"_s, u"Zeta"_s};
    const QStringList byNumber {u"Team 3"_s, u"team 1"_s, u"Team 2"_s};
    QTest::newRow("both by name") << name << name << byName << sinksByName;
    QTest::newRow("sources by number") << connections << name << byNumber << sinksByName;
    QTest::newRow("destinations by number") << name << connections << byName << sinksByNumber;
    QTest::newRow("both by number") << connections << connections << byNumber << sinksByNumber;
}

void MatrixTest::sorts()
{
    QFETCH(const int, sourceOrder);
    QFETCH(const int, sinkOrder);
    QFETCH(const QStringList, sources);
    QFETCH(const QStringList, sinks);
    Matrix matrix;
    matrix.show({link(u"Team 3"_s, u"Zeta"_s), link(u"Team 3"_s, u"Alpha"_s), link(u"Team 3"_s, u"hub"_s),
        link(u"Team 2"_s, u"hub"_s), link(u"team 1"_s, u"hub"_s)});
    matrix.model.setOrder(Qt::Vertical, MatrixOrder(sourceOrder));
    matrix.model.setOrder(Qt::Horizontal, MatrixOrder(sinkOrder));
    QCOMPARE(matrix.sources(), sources);
    QCOMPARE(matrix.sinks(), sinks);
    QCOMPARE(matrix.words(u"Team 2"_s, u"hub"_s), u"Team 2 to hub: Logs"_s); // Cells went along.
    QCOMPARE(matrix.words(u"Team 2"_s, u"Zeta"_s), u"Team 2 to Zeta: no connection"_s);
}

void MatrixTest::saysCellsInWords_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("sink");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("hint");
    QTest::newRow("two types") << u"Payments"_s << u"Central"_s << u"Payments to Central: Logs, Metrics"_s
                               << QString();
    QTest::newRow("unknown type") << u"Payments"_s << u"Security"_s
                                  << u"Payments to Security: Audit Trail, ci_pipelines"_s << QString();
    QTest::newRow("draft") << u"Central"_s << u"Security"_s
                           << u"Central to Security: Logs (removed), Metrics (added)"_s << QString();
    QTest::newRow("deleted since the last visit")
        << u"Old"_s << u"Central"_s << u"Old to Central: deleted since your last visit"_s << QString();
    QTest::newRow("no connection, no account")
        << u"Old"_s << u"Security"_s << u"Old to Security: no connection"_s
        << u"Only the source organization may create a connection. An account of Old is needed."_s;
    QTest::newRow("same organization")
        << u"Central"_s << u"Central"_s << u"Central: the same organization"_s << QString();
}

void MatrixTest::saysCellsInWords()
{
    QFETCH(const QString, source);
    QFETCH(const QString, sink);
    QFETCH(const QString, words);
    QFETCH(const QString, hint);
    Matrix matrix;
    const QList<OrgConnection> there {link(u"Payments"_s, u"Central"_s, {u"metrics"_s, u"logs"_s}),
        link(u"Payments"_s, u"Security"_s, {u"ci_pipelines"_s, u"audit"_s}),
        link(u"Central"_s, u"Security"_s)};
    const QList<OrgConnection> before = there + QList {link(u"Old"_s, u"Central"_s)};
    matrix.workspace.connections.setLastVisit(account, before);
    matrix.show(before);
    matrix.show(there);
    matrix.edit(u"Central"_s, u"Security"_s, {u"metrics"_s});
    QCOMPARE(matrix.words(source, sink), words);
    const QModelIndex cell = matrix.cell(source, sink);
    QCOMPARE(cell.data(Qt::AccessibleDescriptionRole).toString(), hint);
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), hint.isEmpty() ? words : words + u'\n' + hint);
}

void MatrixTest::saysHeadersInWords()
{
    Matrix matrix;
    matrix.show({link(u"A"_s, u"B"_s), link(u"A"_s, u"C"_s)});
    const auto header = [&](Qt::Orientation side) {
        return matrix.model.headerData(0, side, Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(header(Qt::Vertical), u"A: source of 2 connections"_s);
    QCOMPARE(header(Qt::Horizontal), u"B: destination of 1 connection"_s);
}

void MatrixTest::onlyPairsCanBeSelected()
{
    Matrix matrix;
    matrix.show({link(u"A"_s, u"B"_s), link(u"B"_s, u"A"_s), link(u"A"_s, u"C"_s)});
    for (int row = 0; row < matrix.model.rowCount(); ++row) {
        for (int column = 0; column < matrix.model.columnCount(); ++column) {
            const QModelIndex cell = matrix.model.index(row, column);
            const bool isPair = matrix.sources().at(row) != matrix.sinks().at(column);
            QCOMPARE(cell.flags().testFlag(Qt::ItemIsSelectable), isPair);
            QCOMPARE(cell.data(MatrixModel::SameOrgRole).toBool(), !isPair);
            QVERIFY(cell.flags().testFlag(Qt::ItemIsEnabled)); // Or the keyboard could not reach it.
        }
    }
}

void MatrixTest::changesAsLittleAsCanBe_data()
{
    QTest::addColumn<QList<OrgConnection>>("now");
    QTest::addColumn<QString>("signs");
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<QStringList>("sinks");
    const OrgConnection bx = link(u"B"_s, u"X"_s);
    const OrgConnection dx = link(u"D"_s, u"X"_s);
    const OrgConnection dz = link(u"D"_s, u"Z"_s);
    const QStringList rows {u"B"_s, u"D"_s};
    const QStringList columns {u"X"_s, u"Z"_s};
    OrgConnection renamed = dx;
    renamed.sourceOrg = Org {renamed.sourceOrg.id(), u"Dd"_s};
    OrgConnection first = bx;
    first.sourceOrg = Org {first.sourceOrg.id(), u"E"_s};
    const auto row = [](const char* name, const QList<OrgConnection>& now, const char* signs,
                         const QStringList& sources, const QStringList& sinks) {
        QTest::newRow(name) << now << QString::fromLatin1(signs) << sources << sinks;
    };
    row("nothing", {dz, dx, bx}, "", rows, columns);
    row("other types", {link(u"B"_s, u"X"_s, {u"audit"_s}), dx, dz}, "1 cells", rows, columns);
    row("a new pair", {bx, dx, dz, link(u"B"_s, u"Z"_s)}, "1 cells, 2 names", rows, columns);
    row("a new source in the middle", {bx, dx, dz, link(u"C"_s, u"X"_s)}, "1 cells, 1 names, 1 rowsIn",
        {u"B"_s, u"C"_s, u"D"_s}, columns);
    row("two new sources apart", {bx, dx, dz, link(u"A"_s, u"X"_s), link(u"C"_s, u"X"_s)},
        "2 cells, 1 names, 2 rowsIn", {u"A"_s, u"B"_s, u"C"_s, u"D"_s}, columns);
    row("two new destinations together", {bx, dx, dz, link(u"B"_s, u"Y1"_s), link(u"B"_s, u"Y2"_s)},
        "2 cells, 1 names, 1 columnsIn", rows, {u"X"_s, u"Y1"_s, u"Y2"_s, u"Z"_s});
    row("a source is gone", {dx, dz}, "1 names, 1 rowsOut", {u"D"_s}, columns);
    row("a destination is gone", {bx, dx}, "1 names, 1 columnsOut", rows, {u"X"_s});
    row("another name at the same place", {bx, renamed, dz}, "1 cells, 1 names", {u"B"_s, u"Dd"_s}, columns);
    row("another name at another place", {first, dx, dz}, "1 cells, 1 order", {u"D"_s, u"E"_s}, columns);
}

void MatrixTest::changesAsLittleAsCanBe()
{
    QFETCH(const QList<OrgConnection>, now);
    QFETCH(const QString, signs);
    QFETCH(const QStringList, sources);
    QFETCH(const QStringList, sinks);
    Matrix matrix;
    matrix.show({link(u"B"_s, u"X"_s), link(u"D"_s, u"X"_s), link(u"D"_s, u"Z"_s)});
    const Signs seen(matrix.model);
    matrix.workspace.connections.merge(account, now);
    QCoreApplication::processEvents();
    QCOMPARE(matrix.sources(), sources);
    QCOMPARE(matrix.sinks(), sinks);
    QCOMPARE(seen.text(), signs);
}

void MatrixTest::keepsItsPlaceWhenTheOrderChanges()
{
    Matrix matrix;
    matrix.show({link(u"A"_s, u"X"_s), link(u"B"_s, u"X"_s), link(u"B"_s, u"Y"_s), link(u"B"_s, u"Z"_s)});
    const QPersistentModelIndex cell = matrix.cell(u"B"_s, u"X"_s);
    matrix.model.setOrder(Qt::Vertical, MatrixOrder::Connections);
    QCOMPARE(cell.row(), 0);
    QCOMPARE(cell.data(MatrixModel::IdRole).toString(), u"B>X"_s);
    matrix.show({link(u"0"_s, u"X"_s), link(u"A"_s, u"X"_s), link(u"B"_s, u"X"_s), link(u"B"_s, u"0"_s)});
    QCOMPARE(cell.data(MatrixModel::IdRole).toString(), u"B>X"_s);
}

void MatrixTest::emptiesWithTheStore()
{
    Matrix matrix;
    matrix.show({link(u"A"_s, u"B"_s)});
    matrix.workspace.connections.clear();
    QCOMPARE(matrix.model.rowCount(), 0); // At once: no name may stand under another account's.
    QCOMPARE(matrix.model.columnCount(), 0);
}

void MatrixTest::prefersWhatIsThereToWhatIsGone()
{
    Matrix matrix;
    OrgConnection again = link(u"A"_s, u"B"_s, {u"audit"_s});
    again.id = u"again"_s;
    matrix.workspace.connections.setLastVisit(account, {link(u"A"_s, u"B"_s)});
    matrix.show({link(u"A"_s, u"B"_s)});
    matrix.show({again});
    QCOMPARE(matrix.workspace.connections.connections().size(), 2);
    QCOMPARE(matrix.words(u"A"_s, u"B"_s), u"A to B: Audit Trail"_s);
    QVERIFY(matrix.model.cellOf(u"again"_s).isValid());
    QVERIFY(!matrix.model.cellOf(u"A>B"_s).isValid());
    QVERIFY(matrix.model.headerData(0, Qt::Vertical, Qt::ToolTipRole).toString().contains(u"1 connection"_s));
}

void MatrixTest::takesOrganizationsWithoutIds()
{
    Matrix matrix;
    OrgConnection one = link(u"A"_s, u"B"_s);
    one.sinkOrg = Org {{}, one.sinkOrg.name()};
    OrgConnection other = link(u"A"_s, u"C"_s);
    other.sinkOrg = Org {};
    matrix.show({one, other});
    QCOMPARE(matrix.sinks(), (QStringList {QString(), u"B"_s}));
    QCOMPARE(matrix.cell(u"A"_s, u"B"_s).data(MatrixModel::IdRole).toString(), one.id);
    QCOMPARE(matrix.cell(u"A"_s, QString()).data(MatrixModel::IdRole).toString(), other.id);
}

void MatrixTest::namesLookAsTheyAre()
{
    Matrix matrix;
    const QString evil = u"<img src=x>"_s;
    matrix.show({link(u"A"_s, evil)});
    QVERIFY(matrix.cell(u"A"_s, evil).data(Qt::ToolTipRole).toString().contains(u"&lt;img"_s));
    QVERIFY(matrix.model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"&lt;img"_s));
}

void MatrixTest::dimsWhatTheSearchLeavesOut()
{
    Matrix matrix;
    matrix.show({link(u"A"_s, u"X"_s), link(u"B"_s, u"Y"_s)});
    const auto matches = [&](const QString& source, const QString& sink) {
        return matrix.cell(source, sink).data(MatrixModel::MatchesRole).toBool();
    };
    const auto headerMatches = [&](int section, Qt::Orientation side) {
        return matrix.model.headerData(section, side, MatrixModel::MatchesRole).toBool();
    };
    QVERIFY(matches(u"A"_s, u"X"_s) && headerMatches(0, Qt::Vertical));
    const Signs seen(matrix.model);
    matrix.selection.setMatching([](const QString& id) { return id == u"B>Y"_s; });
    QCOMPARE(seen.text(), u"1 cells, 2 names"_s);
    QVERIFY(!matches(u"A"_s, u"X"_s));
    QVERIFY(matches(u"B"_s, u"Y"_s));
    QVERIFY(matches(u"A"_s, u"Y"_s)); // There is nothing to leave out.
    QVERIFY(!headerMatches(0, Qt::Vertical) && headerMatches(1, Qt::Vertical));
    QVERIFY(!headerMatches(0, Qt::Horizontal) && headerMatches(1, Qt::Horizontal));
    QCOMPARE(matrix.cell(u"A"_s, u"X"_s).data(Qt::AccessibleDescriptionRole).toString(),
        u"The filter leaves it out."_s);
    matrix.selection.setMatching(nullptr);
    QVERIFY(matches(u"A"_s, u"X"_s) && headerMatches(0, Qt::Vertical));
}

void MatrixTest::followsManyChanges()
{
    Matrix matrix;
    QList<OrgConnection> all;
    for (int source = 0; source < 60; ++source) {
        for (int sink = source + 1; sink < 60; sink += 1 + source % 7)
            all.append(link(u"Org %1"_s.arg(source), u"Org %1"_s.arg(sink)));
    }
    matrix.show(all);
    QCOMPARE(matrix.model.rowCount(), 59);
    matrix.model.setOrder(Qt::Vertical, MatrixOrder::Connections);
    matrix.model.setOrder(Qt::Horizontal, MatrixOrder::Connections);
    QList<OrgConnection> half;
    for (qsizetype i = 0; i < all.size(); i += 2)
        half.append(all.at(i));
    matrix.show(half);
    matrix.show(all.mid(all.size() / 3));
    int shown = 0;
    for (int row = 0; row < matrix.model.rowCount(); ++row) {
        for (int column = 0; column < matrix.model.columnCount(); ++column)
            shown += matrix.model.index(row, column).data(MatrixModel::IdRole).toString().isEmpty() ? 0 : 1;
    }
    QCOMPARE(shown, all.size() - all.size() / 3);
}

void MatrixTest::waitsUntilSomebodyLooks()
{
    Matrix matrix;
    matrix.show({link(u"A"_s, u"X"_s)});
    QSignalSpy refreshed(&matrix.model, &MatrixModel::refreshed);
    matrix.model.setWatched(false);
    matrix.workspace.connections.merge(account, {link(u"B"_s, u"Y"_s), link(u"C"_s, u"Y"_s)});
    matrix.selection.setMatching([](const QString& id) { return id == u"C>Y"_s; });
    QCoreApplication::processEvents();
    QCOMPARE(refreshed.size(), 0);
    QCOMPARE(matrix.sources(), QStringList {u"A"_s});
    QVERIFY(matrix.cell(u"A"_s, u"X"_s).data(MatrixModel::IdRole).toString().isEmpty()); // It is gone.
    matrix.model.setWatched(true);
    QCOMPARE(refreshed.size(), 1);
    QCOMPARE(matrix.sources(), (QStringList {u"B"_s, u"C"_s}));
    QVERIFY(!matrix.model.headerData(0, Qt::Vertical, MatrixModel::MatchesRole).toBool());
    QVERIFY(matrix.model.headerData(1, Qt::Vertical, MatrixModel::MatchesRole).toBool());
    matrix.model.setWatched(false);
    matrix.model.setWatched(true);
    QCOMPARE(refreshed.size(), 1); // There is nothing new.
}

QTEST_MAIN(MatrixTest)
#include "matrix_test.moc"
