// SPDX-License-Identifier: Apache-2.0
// The short cuts of the search find what going through everything would find.
#include "app/connections/connectionstore.h"
#include "app/connections/drafts.h"
#include "ui/connectionfilter.h"
#include "ui/distincttexts.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

const QString account = u"account"_s;

OrgConnection withId(const QString& id)
{
    return {.id = id,
        .sourceOrg = Org {.id = u"source"_s, .name = u"Source"_s},
        .sinkOrg = Org {.id = u"sink"_s, .name = u"Sink"_s},
        .createdBy = User {.id = u"user"_s, .name = u"Planner"_s},
        .createdAt = u"2025-09-17T17:01:30.369165+00:00"_s,
        .connectionTypes = {u"logs"_s}};
}

} // namespace

class ConnectionSearchTest : public QObject {
    Q_OBJECT

private slots:
    void findsWordsAnywhereInTexts();
    void findsIdsThatAreNoUuids();
};

void ConnectionSearchTest::findsWordsAnywhereInTexts()
{
    const QStringList all {u"ab ab"_s, u"xab"_s, u"b"_s, u""_s, u"xxxab"_s, u"ab"_s, u"abc"_s, u"a"_s,
        u"xxab"_s, u"bab"_s, u"abxab"_s, u"xa"_s, u"bx"_s, u"xxxxxxab"_s, u"xab x"_s};
    DistinctTexts texts;
    for (const QString& text : all)
        QCOMPARE(texts.numberOf(text), static_cast<int>(all.indexOf(text)));
    for (const QString& word :
        {u"ab"_s, u"a"_s, u"b"_s, u"xab"_s, u"xx"_s, u"ab "_s, u"bx"_s, u"abab"_s, u"q"_s}) {
        const std::vector<char> holds = texts.holding(word.toStdString());
        for (qsizetype number = 0; number < all.size(); ++number) {
            const bool found = !holds.empty() && holds.at(static_cast<size_t>(number)) != 0;
            QVERIFY2(found == all.at(number).contains(word), qPrintable(word + u" in " + all.at(number)));
        }
    }
}

/// Also where they come late, behind many that are, and where others go.
void ConnectionSearchTest::findsIdsThatAreNoUuids()
{
    const QTemporaryDir dir;
    ConnectionStore store;
    Drafts drafts {dir.filePath(u"drafts.json"_s)};
    ConnectionModel model {store, drafts};
    ConnectionFilter filter {model};
    QList<OrgConnection> rows;
    for (int row = 0; row < 20; ++row)
        rows.append(withId(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    const auto found = [&](const QString& search) {
        filter.setSearch(search);
        return filter.rowCount();
    };
    store.merge(account, rows);
    QCOMPARE(found(u"zebra"_s), 0);
    QCOMPARE(found(rows.at(17).id.text()), 1);
    rows.remove(0, 5);
    store.merge(account, rows);
    QCOMPARE(found(u"zebra"_s), 0);
    rows.append(withId(u"zebra-1"_s));
    store.merge(account, rows);
    QCOMPARE(found(u"zebra"_s), 1);
    rows.removeLast();
    store.merge(account, rows);
    QCOMPARE(found(u"zebra"_s), 0);
    rows.prepend(withId(u"zebra-2"_s));
    store.merge(account, rows);
    QCOMPARE(found(u"zebra"_s), 1);
    QCOMPARE(found(rows.last().id.text()), 1);
}

QTEST_MAIN(ConnectionSearchTest)
#include "connectionsearch_test.moc"
