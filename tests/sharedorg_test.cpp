// SPDX-License-Identifier: Apache-2.0
// Organizations that take little room and give back what was put in.
#include "app/datadog/sharedorg.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SharedOrgTest : public QObject {
    Q_OBJECT

private slots:
    void givesBackTheOrg_data();
    void givesBackTheOrg();
    void isOneOfItsOwn_data();
    void isOneOfItsOwn();
    void outlivesWhatItWasCopiedFrom_data();
    void outlivesWhatItWasCopiedFrom();
};

void SharedOrgTest::givesBackTheOrg_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    const QString uuid = u"dec354d0-e332-51de-bde0-f2a074a75cfb"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no name") << uuid << QString();
    QTest::newRow("no id") << QString() << u"Payments"_s;
    QTest::newRow("an id of another kind") << u"org-1"_s << u"Payments"_s;
    QTest::newRow("short") << uuid << u"P"_s;
    QTest::newRow("as long as fits well") << uuid << QString(18, u'p');
    QTest::newRow("longer") << uuid << QString(19, u'p');
    QTest::newRow("very long") << uuid << QString(100'000, u'p');
    QTest::newRow("Latin-1") << uuid << u"Z\u00FCrich \u00FF"_s;
    QTest::newRow("beyond Latin-1") << uuid << u"\u0100"_s;
    QTest::newRow("Japanese") << uuid << u"\u652F\u6255\u3044"_s;
    QTest::newRow("beyond the first plane") << uuid << u"\U0001F600"_s;
    QTest::newRow("a zero in it") << uuid << u"Pay"_s + QChar(u'\0') + u"ments"_s;
    QTest::newRow("half of a character") << uuid << QString(QChar(u'\xD800'));
}

void SharedOrgTest::givesBackTheOrg()
{
    QFETCH(const QString, id);
    QFETCH(const QString, name);
    const Org org {.id = id, .name = name};
    const SharedOrg shared(org);
    QCOMPARE(shared.id().text(), id);
    QCOMPARE(shared.name(), name);
    QVERIFY(Org(shared) == org);
}

void SharedOrgTest::isOneOfItsOwn_data()
{
    givesBackTheOrg_data();
}

void SharedOrgTest::isOneOfItsOwn()
{
    QFETCH(const QString, id);
    QFETCH(const QString, name);
    const SharedOrg shared(Org {.id = id, .name = name});
    QVERIFY(shared == SharedOrg(Org {.id = id, .name = name}));
    QVERIFY(!(shared == SharedOrg(Org {.id = id, .name = name + u'x'})));
    QVERIFY(!(shared == SharedOrg(Org {.id = QString(id + u'x'), .name = name})));
}

void SharedOrgTest::outlivesWhatItWasCopiedFrom_data()
{
    givesBackTheOrg_data();
}

void SharedOrgTest::outlivesWhatItWasCopiedFrom()
{
    QFETCH(const QString, id);
    QFETCH(const QString, name);
    const Org org {.id = id, .name = name};
    SharedOrg copied;
    SharedOrg moved;
    {
        SharedOrg first(org);
        copied = first;
        const SharedOrg& itself = copied;
        copied = itself;
        moved = std::move(first);
    }
    QVERIFY(Org(copied) == org);
    copied = {};
    QVERIFY(Org(copied) == Org());
    QVERIFY(Org(moved) == org);
}

QTEST_APPLESS_MAIN(SharedOrgTest)
#include "sharedorg_test.moc"
