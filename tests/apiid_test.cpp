// SPDX-License-Identifier: Apache-2.0
// Ids that take little room and give back the exact text.
#include "app/datadog/apiid.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class ApiIdTest : public QObject {
    Q_OBJECT

private slots:
    void givesBackTheText_data();
    void givesBackTheText();
    void isOneOfItsOwn_data();
    void isOneOfItsOwn();
    void isInTheOrderOfTexts();
    void isKnownByItsBeginning_data();
    void isKnownByItsBeginning();
};

void ApiIdTest::givesBackTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QString();
    QTest::newRow("usual") << u"dec354d0-e332-51de-bde0-f2a074a75cfb"_s;
    QTest::newRow("small") << u"00000000-0000-0000-0000-000000000001"_s;
    QTest::newRow("large") << u"ffffffff-ffff-ffff-ffff-ffffffffffff"_s;
    QTest::newRow("zero") << u"00000000-0000-0000-0000-000000000000"_s;
    QTest::newRow("half of zeros") << u"00000000-0000-0000-0123-456789abcdef"_s;
    QTest::newRow("capitals") << u"DEC354D0-E332-51DE-BDE0-F2A074A75CFB"_s;
    QTest::newRow("one capital") << u"dec354d0-e332-51de-bde0-f2a074a75cfB"_s;
    QTest::newRow("hyphen elsewhere") << u"dec354d-0e332-51de-bde0-f2a074a75cfb"_s;
    QTest::newRow("digit for a hyphen") << u"dec354d00e332-51de-bde0-f2a074a75cfb"_s;
    QTest::newRow("no digit") << u"gec354d0-e332-51de-bde0-f2a074a75cfb"_s;
    QTest::newRow("short") << u"dec354d0-e332-51de-bde0-f2a074a75cf"_s;
    QTest::newRow("long") << u"dec354d0-e332-51de-bde0-f2a074a75cfb0"_s;
    QTest::newRow("blank") << u" "_s;
    QTest::newRow("other digits") << u"dec354d0-e332-51de-bde0-f2a074a75cf\u0661"_s;
    QTest::newRow("anything") << u"org-\u00FC \u202E"_s;
}

void ApiIdTest::givesBackTheText()
{
    QFETCH(const QString, text);
    const ApiId id(text);
    QCOMPARE(id.text(), text);
    QCOMPARE(id.isEmpty(), text.isEmpty());
    const std::string bytes = text.toStdString();
    QCOMPARE(ApiId::fromUtf8(bytes).text(), text);
    QVERIFY(ApiId::fromUtf8(bytes) == id);
    QCOMPARE(qHash(ApiId::fromUtf8(bytes)), qHash(id));
    QVERIFY(id == text);
}

void ApiIdTest::isOneOfItsOwn_data()
{
    givesBackTheText_data();
}

void ApiIdTest::isOneOfItsOwn()
{
    QFETCH(const QString, text);
    const QString other = text + u'x';
    QVERIFY(ApiId(other) != ApiId(text));
    QVERIFY(ApiId(text) != other);
    QSet<ApiId> both {text, other};
    QCOMPARE(both.size(), 2);
    QVERIFY(both.remove(text));
    QVERIFY(both.contains(other));
}

void ApiIdTest::isInTheOrderOfTexts()
{
    const QStringList texts {u""_s, u"z"_s, u"dec354d0-e332-51de-bde0-f2a074a75cfb"_s,
        u"dec354d0-e332-51de-bde0-f2a074a75cfa"_s, u"00000000-0000-0000-0000-000000000000"_s,
        u"00000000-0000-0000-0000-000000000001"_s, u"DEC354D0-E332-51DE-BDE0-F2A074A75CFB"_s, u"f"_s};
    for (const QString& one : texts) {
        for (const QString& other : texts)
            QCOMPARE(ApiId(one) < ApiId(other), one < other);
    }
}

void ApiIdTest::isKnownByItsBeginning_data()
{
    givesBackTheText_data();
    QTest::newRow("kind of UUID that is not packed") << u"dec354d0-e332-51de-3de0-f2a074a75cfb"_s;
}

void ApiIdTest::isKnownByItsBeginning()
{
    QFETCH(const QString, text);
    const ApiId id(text);
    for (qsizetype size = 0; size <= text.size(); ++size) {
        QVERIFY(ApiIdBeginning(text.left(size)).isOf(id));
        QVERIFY(ApiIdBeginning(text.left(size).toUpper()).isOf(id));
        QVERIFY(!ApiIdBeginning(text.left(size) + u'z').isOf(id));
        if (size > 0) {
            QString other = text.left(size);
            other.back() = other.back() == u'8' ? u'9' : u'8';
            QCOMPARE(ApiIdBeginning(other).isOf(id), text.startsWith(other));
        }
    }
}

QTEST_GUILESS_MAIN(ApiIdTest)
#include "apiid_test.moc"
