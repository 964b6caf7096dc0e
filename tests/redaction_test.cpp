// SPDX-License-Identifier: Apache-2.0
// What is logged holds no credentials, whoever logs it.
#include "app/accounts/credentialstore.h"
#include "app/accounts/dogrc.h"
#include "app/accounts/environment.h"
#include "app/datadog/redaction.h"

#include <QLoggingCategory>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

QStringList logged;

void note(QtMsgType /*type*/, const QMessageLogContext& context, const QString& text)
{
    logged.append(QString::fromLatin1(context.category) + u": "_s + text);
}

/// What is logged of a text in a category of one's own.
QString asLogged(const char* category, const QString& text)
{
    const QLoggingCategory its(category);
    logged.clear();
    qCWarning(its).noquote() << text;
    return logged.join(u'\n');
}

} // namespace

class RedactionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void redacts_data();
    void redacts();
    void leavesAlone_data();
    void leavesAlone();
    void redactsEveryCategory_data();
    void redactsEveryCategory();
    void redactsInAnotherThread();
    void redactsOnceWhenAskedTwice();
    void knowsWhatComesIntoMemory();
    void takesTheKeysOutOfTheEnvironment();

private:
    QtMessageHandler m_before = nullptr;
};

void RedactionTest::initTestCase()
{
    m_before = qInstallMessageHandler(note);
    redactLog();
    keepOutOfLog(KeyPair {u"0123456789abcdef"_s, u"key with / and ü"_s});
    keepOutOfLog(BearerToken {u"0123456789abcdef-and-more"_s});
    keepOutOfLog(BearerToken {u"on"_s});
    keepOutOfLog(BearerToken {});
}

void RedactionTest::cleanupTestCase()
{
    qInstallMessageHandler(m_before);
}

void RedactionTest::redacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a key") << u"key 0123456789abcdef."_s << u"key [redacted]."_s;
    QTest::newRow("twice") << u"0123456789abcdef,0123456789abcdef"_s << u"[redacted],[redacted]"_s;
    QTest::newRow("inside a word") << u"x0123456789abcdefx"_s << u"x[redacted]x"_s;
    QTest::newRow("one that begins another")
        << u"Bearer 0123456789abcdef-and-more"_s << u"Bearer [redacted]"_s;
    QTest::newRow("as it was typed") << u"key with / and ü"_s << u"[redacted]"_s;
    QTest::newRow("percent-encoded") << u"?k=key%20with%20%2F%20and%20%C3%BC&x"_s << u"?k=[redacted]&x"_s;
    QTest::newRow("base64") << u"Basic MDEyMzQ1Njc4OWFiY2RlZg=="_s << u"Basic [redacted]"_s;
    QTest::newRow("an unknown personal token") << u"ddpat_Zz-9_x end"_s << u"ddpat_[redacted] end"_s;
    QTest::newRow("an unknown service token") << u"\"ddsat_1\""_s << u"\"ddsat_[redacted]\""_s;
    QTest::newRow("an unknown application key") << u"=ddapp_AbC,"_s << u"=ddapp_[redacted],"_s;
}

void RedactionTest::redacts()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redacted(text), expected);
}

void RedactionTest::leavesAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a request") << u"GET /api/v2/org_connections 200 12 ms 0a1b2c3d"_s;
    QTest::newRow("what is too short for a key") << u"on and on"_s;
    QTest::newRow("the beginning of a token alone") << u"tokens begin with ddpat_ or ddsat_"_s;
}

void RedactionTest::leavesAlone()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

void RedactionTest::redactsEveryCategory_data()
{
    QTest::addColumn<QByteArray>("category");
    for (const char* category : {"orgbridge.http", "default", "qt.network.ssl", "qt.accessibility.core",
             "qt.qpa.input.methods", "kf.anything"})
        QTest::newRow(category) << QByteArray(category);
}

void RedactionTest::redactsEveryCategory()
{
    QFETCH(QByteArray, category);
    QCOMPARE(asLogged(category.constData(), u"sent ddapp_1 and 0123456789abcdef"_s),
        QString::fromLatin1(category) + u": sent ddapp_[redacted] and [redacted]"_s);
}

void RedactionTest::redactsInAnotherThread()
{
    logged.clear();
    const std::unique_ptr<QThread> thread(
        QThread::create([] { qWarning("0123456789abcdef of another thread"); }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(logged, QStringList {u"default: [redacted] of another thread"_s});
}

/// And does not call itself without end.
void RedactionTest::redactsOnceWhenAskedTwice()
{
    redactLog();
    QCOMPARE(asLogged("default", u"0123456789abcdef"_s), u"default: [redacted]"_s);
}

void RedactionTest::knowsWhatComesIntoMemory()
{
    CredentialStore store;
    store.keepForSession(u"1"_s, KeyPair {u"session-api"_s, u"session-application"_s});
    store.keepForSession(u"2"_s, KeyPair {});
    const auto saved = store.save(u"2"_s, BearerToken {u"saved-token"_s});
    QVERIFY(saved.isReady()); // It is for this session only.
    const auto found
        = accountsInDogrc("[Connection]\napikey = dogrc-api\nappkey = dogrc-application\n", {}, {});
    QCOMPARE(found.accounts.size(), 1);
    for (const char* secret :
        {"session-api", "session-application", "saved-token", "dogrc-api", "dogrc-application"})
        QCOMPARE(redacted(QString::fromLatin1(secret)), u"[redacted]"_s);
}

void RedactionTest::takesTheKeysOutOfTheEnvironment()
{
    qputenv("DD_API_KEY", "environment-api");
    qputenv("DD_APP_KEY", "environment-application");
    qputenv("DD_BEARER_TOKEN", "environment-token");
    qputenv("DD_API_KEY_ID", "not a secret");
    const char* const text = std::getenv("DD_APP_KEY");
    const QProcessEnvironment environment = takeEnvironment();
    QCOMPARE(environment.value(u"DD_API_KEY"_s), u"environment-api"_s);
    QCOMPARE(environment.value(u"DD_APP_KEY"_s), u"environment-application"_s);
    QCOMPARE(environment.value(u"DD_BEARER_TOKEN"_s), u"environment-token"_s);
    for (const char* name : {"DD_API_KEY", "DD_APP_KEY", "DD_BEARER_TOKEN"})
        QVERIFY2(!qEnvironmentVariableIsSet(name), name);
    QCOMPARE(qgetenv("DD_API_KEY_ID"), QByteArray("not a secret"));
    QCOMPARE(text[0], '\0'); // The text itself is gone, not only its name.
    QProcess child;
    child.start(u"env"_s, {});
    QVERIFY(child.waitForFinished());
    const QByteArray inherited = child.readAllStandardOutput();
    QVERIFY(inherited.contains("DD_API_KEY_ID=not a secret") && !inherited.contains("environment-"));
    QCOMPARE(redacted(u"environment-api environment-application environment-token"_s),
        u"[redacted] [redacted] [redacted]"_s);
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "redaction_test.moc"
