// SPDX-License-Identifier: Apache-2.0
// What the list shows, in which order, and that whoever holds on to a row holds on to its connection.
#include "app/connections/connectionstore.h"
#include "app/connections/drafts.h"
#include "tests/support/planworld.h"
#include "ui/connectionfilter.h"

#include <QAbstractItemModelTester>
#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Column = ConnectionModel::Column;

namespace {

const QString account = u"account"_s;

OrgConnection named(const QString& id, const QString& source, const QString& sink)
{
    return {.id = id,
        .sourceOrg = Org {.id = QString(u"org-"_s + source), .name = source},
        .sinkOrg = Org {.id = QString(u"org-"_s + sink), .name = sink},
        .createdBy = User {.id = u"user"_s, .name = u"Planner"_s},
        .createdAt = u"2025-09-17T17:01:30.369165+00:00"_s,
        .connectionTypes = {u"logs"_s}};
}

struct Desk {
    Desk() { filter.sort(static_cast<int>(Column::Source), Qt::AscendingOrder); }

    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < filter.rowCount(); ++row)
            ids.append(filter.index(row, 0).data(ConnectionModel::IdRole).toString());
        return ids;
    }

    [[nodiscard]] QStringList column(Column column) const
    {
        QStringList texts;
        for (int row = 0; row < filter.rowCount(); ++row)
            texts.append(filter.index(row, static_cast<int>(column)).data().toString());
        return texts;
    }

    [[nodiscard]] bool isInOrder(Column column) const
    {
        const QStringList texts = this->column(column);
        return std::is_sorted(texts.cbegin(), texts.cend());
    }

    /// In parts, as they come from the server; the last destinations come first.
    [[nodiscard]] QList<OrgConnection> mergeMany()
    {
        QList<OrgConnection> list;
        for (int part = 12; part > 0; --part) {
            QList<OrgConnection> page;
            for (int row = part * 1000; row > part * 1000 - 1000; --row)
                page.append(
                    named(u"id-%1"_s.arg(row), u"source"_s, u"sink %1"_s.arg(row, 5, 10, QChar(u'0'))));
            store.mergePart(account, page);
            list += page;
        }
        return list;
    }

    QTemporaryDir dir;
    ConnectionStore store;
    Drafts drafts {dir.filePath(u"drafts.json"_s)};
    ConnectionModel model {store, drafts};
    ConnectionFilter filter {model};
    QAbstractItemModelTester tester {&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

/// The same by asking every cell: slow and plain.
struct PlainList {
    QString search;
    std::optional<QSet<QString>> allowed;
    Column column = Column::Source;
    Qt::SortOrder order = Qt::AscendingOrder;

    [[nodiscard]] static QString text(const ConnectionModel& model, int row, Column column)
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }

    [[nodiscard]] static bool holds(const ConnectionModel& model, int row, const QString& word)
    {
        for (int column = 0; column < ConnectionModel::columnCountTotal; ++column) {
            if (text(model, row, static_cast<Column>(column)).contains(word, Qt::CaseInsensitive))
                return true;
        }
        return idOf(model, row).startsWith(word, Qt::CaseInsensitive);
    }

    [[nodiscard]] static QString idOf(const ConnectionModel& model, int row)
    {
        return model.index(row, 0).data(ConnectionModel::IdRole).toString();
    }

    [[nodiscard]] QStringList ids(const ConnectionModel& model) const
    {
        std::vector<int> rows;
        const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto isHeld = [&](const QString& word) { return holds(model, row, word); };
            if (std::all_of(words.cbegin(), words.cend(), isHeld)
                && (!allowed || allowed->contains(idOf(model, row))))
                rows.push_back(row);
        }
        std::stable_sort(rows.begin(), rows.end(), [&](int one, int other) {
            for (const Column by : {column, Column::Destination}) {
                const int sign = compare(model, one, other, by) * (order == Qt::AscendingOrder ? 1 : -1);
                if (sign != 0)
                    return sign < 0;
            }
            return false;
        });
        QStringList ids;
        for (const int row : rows)
            ids.append(idOf(model, row));
        return ids;
    }

    [[nodiscard]] static int compare(const ConnectionModel& model, int one, int other, Column by)
    {
        if (by != Column::Created)
            return text(model, one, by).compare(text(model, other, by), Qt::CaseInsensitive);
        const auto date = [&](int row) {
            return model.index(row, static_cast<int>(by)).data(ConnectionModel::SortRole).toDateTime();
        };
        return date(one) < date(other) ? -1 : date(other) < date(one) ? 1 : 0;
    }
};

} // namespace

class ConnectionFilterTest : public QObject {
    Q_OBJECT

private slots:
    void searches_data();
    void searches();
    void sortsNamesAsPeopleDo();
    void neverDiffersFromAPlainList();
    void staysWithConnectionsWhenRowsMove();
    void saysNothingWhereNothingChanges();
    void ordersAnewAfterAnEdit();
    void showsAllWhenAListIsComplete();
    void followsWhileItSorts();
    void readsAgainWhileItSorts();
    void sortsAtOnceWhileItSorts();
    void numbersGrowWider();
    void textsOutliveARest();
};

void ConnectionFilterTest::searches_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("nothing") << QString()
                             << QStringList {u"abcdef01-one"_s, u"abcdef02-two"_s, u"ff-three"_s};
    QTest::newRow("blanks") << u"  "_s << QStringList {u"abcdef01-one"_s, u"abcdef02-two"_s, u"ff-three"_s};
    QTest::newRow("in a source") << u"alp"_s << QStringList {u"abcdef01-one"_s};
    QTest::newRow("in a destination") << u"desk"_s << QStringList {u"abcdef02-two"_s};
    QTest::newRow("without case") << u"ALPHA"_s << QStringList {u"abcdef01-one"_s};
    QTest::newRow("beyond ASCII") << u"ÄRZTE"_s << QStringList {u"ff-three"_s};
    QTest::newRow("in the data types")
        << u"log"_s << QStringList {u"abcdef01-one"_s, u"abcdef02-two"_s, u"ff-three"_s};
    QTest::newRow("in the creator") << u"planner"_s
                                    << QStringList {u"abcdef01-one"_s, u"abcdef02-two"_s, u"ff-three"_s};
    QTest::newRow("words in two columns") << u"bank alpha"_s << QStringList {u"abcdef01-one"_s};
    QTest::newRow("one word missing") << u"alpha zebra"_s << QStringList();
    QTest::newRow("over the end of one column") << u"alphabank"_s << QStringList();
    QTest::newRow("the beginning of an id") << u"ABC"_s << QStringList {u"abcdef01-one"_s, u"abcdef02-two"_s};
    QTest::newRow("eight letters of an id") << u"abcdef02"_s << QStringList {u"abcdef02-two"_s};
    QTest::newRow("most of an id") << u"abcdef02-TW"_s << QStringList {u"abcdef02-two"_s};
    QTest::newRow("another id that begins alike") << u"abcdef02-to"_s << QStringList();
    QTest::newRow("the middle of an id") << u"def0"_s << QStringList();
    QTest::newRow("longer than an id") << u"ff-three-and-more"_s << QStringList();
}

void ConnectionFilterTest::searches()
{
    QFETCH(const QString, search);
    QFETCH(const QStringList, ids);
    Desk desk;
    desk.store.merge(account,
        {named(u"ff-three"_s, u"Zahnärzte"_s, u"Bank"_s), named(u"abcdef01-one"_s, u"Alpha"_s, u"Bank"_s),
            named(u"abcdef02-two"_s, u"Beta"_s, u"Desk"_s)});
    desk.filter.setSearch(u"zebra"_s);
    QCOMPARE(desk.filter.rowCount(), 0);
    desk.filter.setSearch(search);
    QCOMPARE(desk.ids(), ids);
}

void ConnectionFilterTest::sortsNamesAsPeopleDo()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    Desk desk;
    desk.store.merge(account,
        {named(u"1"_s, u"Org 10"_s, u"x"_s), named(u"2"_s, u"ärzte"_s, u"x"_s),
            named(u"3"_s, u"org 9"_s, u"x"_s), named(u"4"_s, u"Bank"_s, u"x"_s),
            named(u"5"_s, u"bank"_s, u"a"_s)});
    desk.store.merge(u"other"_s, {named(u"6"_s, u"Arzt"_s, u"x"_s)}); // Comes later, into the middle.
    QCOMPARE(desk.column(Column::Source).mid(0, 2), (QStringList {u"Arzt"_s, u"ärzte"_s}));
    QCOMPARE(desk.column(Column::Source).mid(4), (QStringList {u"org 9"_s, u"Org 10"_s}));
    QLocale::setDefault(before);
}

/// Whatever happens to the connections and the search, in any order.
void ConnectionFilterTest::neverDiffersFromAPlainList()
{
    QRandomGenerator random(20260817);
    const auto any = [&random](int below) { return random.bounded(below); };
    const QStringList searches {{}, u"source 1"_s, u"dest"_s, u"met"_s, u"nation 2 s"_s, u"zebra"_s, u"a"_s};
    Desk desk;
    PlainList plain;
    const auto anyConnection = [&] {
        OrgConnection one = knownConnection(1 + any(5), 1 + any(30));
        one.createdAt = u"2025-09-%1T17:01:30+00:00"_s.arg(1 + any(28), 2, 10, QChar(u'0'));
        one.connectionTypes = any(2) == 0 ? ConnectionTypes {u"logs"_s} : ConnectionTypes {u"metrics"_s};
        return one;
    };
    const auto step = [&] {
        switch (any(7)) {
        case 0:
            plain.search = searches.at(any(static_cast<int>(searches.size())));
            desk.filter.setSearch(plain.search);
            break;
        case 1:
            plain.column = static_cast<Column>(any(ConnectionModel::columnCountTotal));
            plain.order = any(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            desk.filter.sort(static_cast<int>(plain.column), plain.order);
            break;
        case 2:
            plain.allowed.reset();
            if (any(2) == 0)
                plain.allowed = {anyConnection().id, anyConnection().id, anyConnection().id};
            desk.filter.setAllowed(plain.allowed);
            break;
        case 3: {
            QList<OrgConnection> list;
            for (int count = any(60); count > 0; --count)
                list.append(anyConnection());
            desk.store.merge(QString::number(any(3)), list);
            break;
        }
        case 4:
            desk.store.mergeOne(account, anyConnection());
            break;
        case 5:
            desk.store.remove(anyConnection().id);
            break;
        default:
            if (const Connection* one = desk.store.find(anyConnection().id))
                desk.drafts.edit(*one, any(2) == 0 ? ConnectionTypes {u"audit"_s} : one->connectionTypes);
        }
    };
    for (int round = 0; round < 400; ++round) {
        step();
        QTRY_COMPARE(desk.ids(), plain.ids(desk.model));
    }
    desk.store.clear();
    QCOMPARE(desk.filter.rowCount(), 0);
}

void ConnectionFilterTest::staysWithConnectionsWhenRowsMove()
{
    Desk desk;
    QList<OrgConnection> list;
    for (int sink = 1; sink <= 40; ++sink)
        list.append(knownConnection(1 + sink % 3, sink));
    desk.store.merge(account, list);
    std::map<QString, QPersistentModelIndex> held;
    for (int row = 0; row < desk.filter.rowCount(); ++row) {
        const QModelIndex one = desk.filter.index(row, 1);
        held.emplace(one.data(ConnectionModel::IdRole).toString(), one);
    }
    desk.filter.sort(static_cast<int>(Column::Destination), Qt::DescendingOrder);
    desk.store.merge(u"other"_s, {knownConnection(4, 1), knownConnection(4, 2)});
    QSet<QString> everyFourth;
    for (int sink = 4; sink <= 40; sink += 4)
        everyFourth.insert(connectionId(1 + sink % 3, sink));
    desk.filter.setAllowed(everyFourth);
    const QStringList left = desk.ids();
    QCOMPARE(left.size(), 10);
    for (const auto& [id, index] : held) {
        QCOMPARE(index.isValid(), left.contains(id));
        if (index.isValid())
            QCOMPARE(index.data(ConnectionModel::IdRole).toString(), id);
    }
    desk.filter.setAllowed(std::nullopt);
    QCOMPARE(desk.filter.rowCount(), 42);
    for (const QString& id : left)
        QCOMPARE(held.at(id).data(ConnectionModel::IdRole).toString(), id);
}

void ConnectionFilterTest::saysNothingWhereNothingChanges()
{
    Desk desk;
    desk.store.merge(account, {knownConnection(1, 1), knownConnection(1, 2)});
    int said = 0;
    connect(&desk.filter, &QAbstractItemModel::layoutChanged, this, [&] { ++said; });
    connect(&desk.filter, &QAbstractItemModel::dataChanged, this, [&] { ++said; });
    connect(&desk.filter, &QAbstractItemModel::rowsInserted, this, [&] { ++said; });
    connect(&desk.filter, &QAbstractItemModel::rowsRemoved, this, [&] { ++said; });
    desk.filter.setSearch(u"source"_s); // All of them.
    desk.filter.sort(static_cast<int>(Column::Source), Qt::AscendingOrder);
    desk.store.merge(account, {knownConnection(1, 2), knownConnection(1, 1)});
    QCOMPARE(said, 0);
}

void ConnectionFilterTest::ordersAnewAfterAnEdit()
{
    Desk desk;
    desk.store.merge(account, {knownConnection(1, 1), knownConnection(1, 2)});
    desk.filter.sort(static_cast<int>(Column::Types), Qt::AscendingOrder);
    const QString first = desk.ids().first();
    desk.drafts.edit(*desk.store.find(first), {u"metrics"_s});
    QTRY_COMPARE(desk.ids().last(), first);
    desk.filter.setSearch(u"metrics"_s);
    QCOMPARE(desk.ids(), QStringList {first});
}

/// Of very many rows some pages are shown together, but nobody waits for pages that do not come.
void ConnectionFilterTest::showsAllWhenAListIsComplete()
{
    Desk desk;
    const QList<OrgConnection> list = desk.mergeMany();
    QVERIFY(desk.filter.rowCount() < list.size());
    desk.store.keepOnly(account, list);
    const QDeadlineTimer deadline(30s);
    while (desk.filter.rowCount() < list.size() && !deadline.hasExpired()) // No timer goes off.
        QCoreApplication::sendPostedEvents(&desk.filter);
    QCOMPARE(desk.filter.rowCount(), list.size());
    QVERIFY(desk.isInOrder(Column::Destination));
    desk.filter.setSearch(u"SINK 00042"_s);
    QCOMPARE(desk.ids(), QStringList {u"id-42"_s});
    desk.store.remove(u"id-42"_s);
    QCOMPARE(desk.ids(), QStringList());
    QCOMPARE(desk.store.rowOf(u"id-41"_s), 11'958);
}

/// While very many rows are put in order in another thread, some go and some are changed.
void ConnectionFilterTest::followsWhileItSorts()
{
    Desk desk;
    QList<OrgConnection> list = desk.mergeMany();
    desk.store.keepOnly(account, list);
    desk.store.remove(u"id-42"_s);
    OrgConnection renamed = list.last();
    renamed.sinkOrg = Org {renamed.sinkOrg.id(), u"a new name"_s};
    desk.store.mergeOne(account, renamed);
    QTRY_COMPARE(desk.filter.rowCount(), list.size() - 1);
    QTRY_COMPARE(desk.ids().first(), renamed.id.text());
    QVERIFY(desk.isInOrder(Column::Destination));
    QVERIFY(!desk.ids().contains(u"id-42"_s));
}

/// While very many rows are put in order in another thread, all of them say something else.
void ConnectionFilterTest::readsAgainWhileItSorts()
{
    Desk desk;
    const QList<OrgConnection> list = desk.mergeMany();
    desk.store.keepOnly(account, list);
    desk.model.setSeenBy([](const Connection&) { return QStringList {u"an account"_s}; });
    QTRY_COMPARE(desk.filter.rowCount(), list.size());
    QVERIFY(desk.isInOrder(Column::Destination));
    desk.filter.setSearch(u"an account 00042"_s);
    QCOMPARE(desk.ids(), QStringList {u"id-42"_s});
}

/// Who clicks on a heading waits for no other thread to come back.
void ConnectionFilterTest::sortsAtOnceWhileItSorts()
{
    Desk desk;
    const QList<OrgConnection> list = desk.mergeMany();
    desk.store.keepOnly(account, list);
    desk.filter.sort(static_cast<int>(Column::Destination), Qt::DescendingOrder);
    QCOMPARE(desk.filter.rowCount(), list.size());
    const QStringList ids = desk.ids();
    QCOMPARE(ids.first(), u"id-12000"_s);
    QCOMPARE(ids.last(), u"id-1"_s);
    QCoreApplication::processEvents();
    QCOMPARE(desk.ids(), ids);
}

/// They take more bytes each as soon as one of them needs them.
void ConnectionFilterTest::numbersGrowWider()
{
    NarrowNumbers numbers;
    std::vector<int> plain;
    const auto isSame = [&] {
        bool same = numbers.size() == plain.size();
        for (size_t place = 0; same && place < plain.size(); ++place)
            same = numbers.at(place) == plain[place];
        return same;
    };
    for (const int number : {0, 255, 256, 65'535, 65'536, 1, 2'000'000'000}) {
        numbers.append(number);
        plain.push_back(number);
        QVERIFY(isSame());
    }
    NarrowNumbers other;
    other.append(7);
    other.append(8);
    other.set(0, 100'000); // Past one width.
    QCOMPARE(other.at(0), 100'000);
    QCOMPARE(other.at(1), 8);
    numbers.erase(1, 2);
    plain.erase(plain.begin() + 1, plain.begin() + 3);
    numbers.rest();
    QVERIFY(isSame());
    numbers.erase(3, 1'000);
    plain.resize(3);
    QVERIFY(isSame());
}

/// A rest gives memory back that further texts need.
void ConnectionFilterTest::textsOutliveARest()
{
    QThreadPool thread;
    thread.setMaxThreadCount(1);
    DistinctTexts texts;
    const auto name = [](int number) { return u"Name %1"_s.arg(number * 7 % 500); };
    const auto isInOrder = [&] { // 10 after 9, as people sort.
        const TextSorter::Ranks& ranks = texts.ranks(thread);
        std::vector<std::pair<int, int>> byRank;
        for (size_t number = 0; number < ranks.size(); ++number)
            byRank.emplace_back(ranks[number], static_cast<int>(number) * 7 % 500);
        std::ranges::sort(byRank);
        return std::ranges::is_sorted(byRank, {}, &std::pair<int, int>::second);
    };
    QLocale::setDefault(QLocale(QLocale::English));
    for (const int count : {1, 50, 300, 301, 499}) {
        for (int number = 0; number < count; ++number)
            QCOMPARE(texts.numberOf(name(number)), number);
        QCOMPARE(texts.ranks(thread).size(), static_cast<size_t>(count));
        QVERIFY(isInOrder());
        texts.rest(thread);
        QVERIFY(isInOrder());
        QVERIFY(texts.isNumberOf(name(count - 1).toUpper(), count - 1));
        QCOMPARE(texts.holding(foldedForSearch(name(count - 1))).at(static_cast<size_t>(count - 1)), 1);
    }
    QLocale::setDefault(QLocale::c());
}

QTEST_MAIN(ConnectionFilterTest)
#include "connectionfilter_test.moc"
