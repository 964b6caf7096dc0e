// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/accountlistfile.h"
#include "app/accounts/dogrc.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

const QString us1 = u"datadoghq.com"_s;
const Credentials pair = KeyPair {u"canary-api"_s, u"canary-application"_s};

/// A gateway that the person has named on the command line.
Site gateway()
{
    return *siteFromApiUrl(QUrl(u"https://gateway.example.com:8443"_s));
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test cannot write its file.");
}

QString words(const FoundAccounts& found)
{
    return found.problems.join(u'\n');
}

} // namespace

/// What there is to import: `.dogrc`, the environment, exported lists.
class FoundAccountsTest : public QObject {
    Q_OBJECT

private slots:
    void readsDogrc_data();
    void readsDogrc();
    void saysWhatIsWrongWithDogrc_data();
    void saysWhatIsWrongWithDogrc();
    void readsTheFileWhereItIs();
    void readsTheEnvironment_data();
    void readsTheEnvironment();
    void listComesBack();
    void listHoldsNoSecret();
    void placesCanBeShown();
    void saysWhatIsWrongWithAList_data();
    void saysWhatIsWrongWithAList();
    void leavesOutWhatItCannotRead();
};

void FoundAccountsTest::readsDogrc_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("site");
    const QByteArray keys = "apikey = canary-api\nappkey = canary-application\n";
    const auto host = [&](const char* name, const QByteArray& value, const QString& site) {
        QTest::newRow(name) << QByteArray("[Connection]\n" + keys + "api_host = " + value + '\n') << site;
    };
    QTest::newRow("as the tools write it") << QByteArray("[Connection]\n" + keys + '\n') << us1;
    QTest::newRow("keys of early versions")
        << QByteArray("[Connection]\napi_key = canary-api\napp_key = canary-application\n") << us1;
    QTest::newRow("no spaces, colons, capitals")
        << QByteArray("[Connection]\nAPIKEY:canary-api\nAppKey=canary-application\n") << us1;
    QTest::newRow("comments and other sections")
        << QByteArray("; mine\n[Proxy]\nhttp=http://x\napikey=other\n# more\n[Connection]\n" + keys
               + "host_name = web-1\n[Other]\nappkey = other\n")
        << us1;
    QTest::newRow("comments behind values")
        << QByteArray("[Connection]\napikey = canary-api ; mine\nappkey = canary-application # too\n") << us1;
    QTest::newRow("lines of Windows, byte order mark")
        << QByteArray("\xEF\xBB\xBF[Connection]\r\napikey = canary-api\r\nappkey = canary-application\r\n")
        << us1;
    QTest::newRow("no line end at the end")
        << QByteArray("[Connection]\napikey=canary-api\nappkey=canary-application") << us1;
    host("empty host", "", us1);
    host("EU1, as documented", "https://api.datadoghq.eu", u"datadoghq.eu"_s);
    host("EU1, as documented before", "https://datadoghq.eu", u"datadoghq.eu"_s);
    host("US5, the web page", "https://us5.datadoghq.com/", u"us5.datadoghq.com"_s);
    host("US1, the web page", "https://app.datadoghq.com", us1);
    host("the site alone", "ap1.datadoghq.com", u"ap1.datadoghq.com"_s);
    host("government", "https://api.ddog-gov.com", u"ddog-gov.com"_s);
    host("in capitals", "HTTPS://API.DATADOGHQ.EU", u"datadoghq.eu"_s);
    host("the gateway of the command line", "https://gateway.example.com:8443", gateway().parameter);
}

void FoundAccountsTest::readsDogrc()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, site);
    const FoundAccounts found = accountsInDogrc(content, u"~/.dogrc"_s, {gateway()});
    QVERIFY2(found.problems.isEmpty(), qPrintable(words(found)));
    QCOMPARE(found.place, u"~/.dogrc"_s);
    QCOMPARE(found.accounts.size(), 1);
    QCOMPARE(found.accounts.first().site, site);
    QVERIFY(found.accounts.first().credentials == std::optional(pair));
    QVERIFY(!found.accounts.first().label.isEmpty() && !found.accounts.first().readOnly);
}

void FoundAccountsTest::saysWhatIsWrongWithDogrc_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("accounts");
    const QByteArray keys = "apikey = canary-api\nappkey = canary-application\n";
    QTest::newRow("empty") << QByteArray() << u"no section [Connection]"_s << 0;
    QTest::newRow("keys without a section") << keys << u"no section [Connection]"_s << 0;
    QTest::newRow("section in small letters")
        << QByteArray("[connection]\n" + keys) << u"no section [Connection]"_s << 0;
    QTest::newRow("no keys") << QByteArray("[Connection]\nhost_name = x\n")
                             << u"neither an apikey nor an appkey"_s << 0;
    QTest::newRow("a comment in the place of a key")
        << QByteArray("[Connection]\napikey=canary-api\nappkey:# not yet\n") << u"no appkey"_s << 0;
    QTest::newRow("no application key")
        << QByteArray("[Connection]\napikey = canary-api\nappkey =\n") << u"but no appkey"_s << 0;
    QTest::newRow("no API key") << QByteArray("[Connection]\nappkey = canary-application\n")
                                << u"but no apikey"_s << 0;
    QTest::newRow("unknown host") << QByteArray(
        "[Connection]\n" + keys + "\napi_host = https://api.evil.com\n")
                                  << u"api_host in line 5"_s << 0;
    QTest::newRow("host that only begins like one")
        << QByteArray("[Connection]\n" + keys + "api_host = https://api.datadoghq.com.evil.com\n")
        << u"api_host in line 4"_s << 0;
    QTest::newRow("not encrypted") << QByteArray(
        "[Connection]\n" + keys + "api_host = http://api.datadoghq.com\n")
                                   << u"api_host in line 4"_s << 0;
    QTest::newRow("the gateway, another port")
        << QByteArray("[Connection]\n" + keys + "api_host = https://gateway.example.com\n")
        << u"api_host in line 4"_s << 0;
    QTest::newRow("a key in the place of the host")
        << QByteArray("[Connection]\n" + keys + "api_host = canary-api\n") << u"api_host in line 4"_s << 0;
    QTest::newRow("a line of nothing")
        << QByteArray("[Connection]\ncanary-api\n" + keys) << u"Line 2 is neither"_s << 1;
    QTest::newRow("a key twice") << QByteArray("[Connection]\n" + keys + "api_key = canary-other\n")
                                 << u"Line 4 repeats the key of line 2"_s << 1;
    QTest::newRow("no text") << QByteArray("[Connection]\n\0apikey", 20) << u"not a text file"_s << 0;
    QTest::newRow("JSON") << QByteArray(R"({"apikey": "canary-api"})") << u"no section [Connection]"_s << 0;
}

void FoundAccountsTest::saysWhatIsWrongWithDogrc()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, problem);
    QFETCH(const int, accounts);
    const FoundAccounts found = accountsInDogrc(content, u"~/.dogrc"_s, {gateway()});
    QVERIFY2(words(found).contains(problem), qPrintable(words(found)));
    QVERIFY2(!words(found).contains(u"canary"_s), qPrintable(words(found)));
    QCOMPARE(found.accounts.size(), accounts);
}

void FoundAccountsTest::readsTheFileWhereItIs()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u".dogrc"_s);
    QVERIFY(accountsInDogrcFile(path, {}) == (FoundAccounts {.place = QDir::toNativeSeparators(path)}));
    write(path, "[Connection]\napikey = canary-api\nappkey = canary-application\n");
    QCOMPARE(accountsInDogrcFile(path, {}).accounts.size(), 1);
    {
        QVERIFY(QFile::setPermissions(path, {}));
        const Unprivileged noRoot(folder.path());
        QVERIFY2(words(accountsInDogrcFile(path, {})).startsWith(u"It could not be read: "_s),
            qPrintable(words(accountsInDogrcFile(path, {}))));
    }
    QVERIFY(QFile::remove(path) && QDir().mkpath(path));
    QVERIFY(words(accountsInDogrcFile(path, {})).startsWith(u"It could not be read: "_s));
    QVERIFY(QDir().rmdir(path));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QCOMPARE(words(accountsInDogrcFile(path, {})), u"It could not be read: it is not a file."_s);
    QVERIFY(QFile::remove(path));
    write(path, QByteArray(5 * 1024 * 1024, '#'));
    QCOMPARE(words(accountsInDogrcFile(path, {})), u"It is too large to be such a file."_s);
}

void FoundAccountsTest::readsTheEnvironment_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("site"); // Empty: nothing is found.
    QTest::addColumn<QString>("problem");
    const QStringList keys {u"DD_API_KEY=canary-api"_s, u"DD_APP_KEY=canary-application"_s};
    QTest::newRow("nothing") << QStringList() << QString() << QString();
    QTest::newRow("key pair") << keys << us1 << QString();
    QTest::newRow("site") << (keys + QStringList {u"DD_SITE=datadoghq.eu"_s}) << u"datadoghq.eu"_s
                          << QString();
    QTest::newRow("the gateway of the command line")
        << (keys + QStringList {u"DD_SITE="_s + gateway().parameter}) << gateway().parameter << QString();
    QTest::newRow("unknown site") << (keys + QStringList {u"DD_SITE=eu1"_s}) << QString()
                                  << u"not a Datadog site"_s;
    QTest::newRow("API key alone") << QStringList {keys.first()} << QString()
                                   << u"DD_API_KEY is set, but DD_APP_KEY is not"_s;
    QTest::newRow("application key alone")
        << QStringList {keys.last()} << QString() << u"DD_APP_KEY is set, but DD_API_KEY is not"_s;
    QTest::newRow("token") << QStringList {u"DD_BEARER_TOKEN=canary-token"_s} << us1 << QString();
}

void FoundAccountsTest::readsTheEnvironment()
{
    QFETCH(const QStringList, variables);
    QFETCH(const QString, site);
    QFETCH(const QString, problem);
    QProcessEnvironment environment;
    for (const QString& variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const FoundAccounts found = accountsInEnvironment(environment, {gateway()});
    QCOMPARE(found.accounts.isEmpty(), site.isEmpty());
    if (!site.isEmpty())
        QCOMPARE(found.accounts.first().site, site);
    QCOMPARE(found.problems.isEmpty(), problem.isEmpty());
    QVERIFY2(words(found).contains(problem) && !words(found).contains(u"canary"_s), qPrintable(words(found)));
}

void FoundAccountsTest::listComesBack()
{
    const Identity identity {.org = {.id = u"o"_s, .name = u"Zahlungen – \"支払い\""_s},
        .user = {.id = u"u"_s, .name = u"N"_s, .serviceAccount = true},
        .mayRead = true,
        .mayWrite = false,
        .asOf = QDateTime(QDate(2026, 3, 12), QTime(14, 2), Qt::UTC)};
    const Account known {.id = u"1"_s, .label = u"<b>Ä</b>"_s, .site = u"datadoghq.eu"_s, .readOnly = true};
    const Account unknown {.id = u"2"_s, .label = u"B"_s, .site = gateway().parameter};
    const QByteArray content
        = accountListToBytes({{known, identity}, {unknown, std::nullopt}}, identity.asOf);
    const FoundAccounts found = accountsFromList(content, u"list.json"_s, {gateway()});
    QVERIFY2(found.problems.isEmpty(), qPrintable(words(found)));
    const QList<FoundAccount> expected {
        {.label = known.label, .site = known.site, .readOnly = true, .identity = identity},
        {.label = unknown.label, .site = unknown.site}};
    QVERIFY(found.accounts == expected);
    const QJsonObject root = QJsonDocument::fromJson(content).object();
    QCOMPARE(root.value(u"format"_s).toString(), u"orgbridge-accounts"_s);
    QCOMPARE(root.value(u"version"_s).toInt(), 1);
    QCOMPARE(root.value(u"exported_at"_s).toString(), u"2026-03-12T14:02:00Z"_s);
}

/// An id is the name of an entry in a keychain, and means nothing elsewhere.
void FoundAccountsTest::placesCanBeShown()
{
    const QString hostile = u"/nowhere/\u202Etxt.json"_s;
    QCOMPARE(accountsInListFile(hostile, {}).place, u"/nowhere/\uFFFDtxt.json"_s);
    QCOMPARE(accountsInDogrcFile(hostile, {}).place, u"/nowhere/\uFFFDtxt.json"_s);
}

void FoundAccountsTest::listHoldsNoSecret()
{
    const Account account {.id = u"canary-id"_s, .label = u"A"_s, .site = us1};
    const QByteArray content = accountListToBytes({{account, std::nullopt}}, QDateTime::currentDateTimeUtc());
    QVERIFY(!content.contains("canary"));
}

void FoundAccountsTest::saysWhatIsWrongWithAList_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");
    QTest::newRow("empty") << QByteArray() << u"Line 1 is not valid JSON"_s;
    QTest::newRow("cut off") << QByteArray("{\n \"format\": \"orgbridge-accounts\",\n \"acc")
                             << u"Line 3 is not valid JSON"_s;
    QTest::newRow("something else") << QByteArray(R"({"data":[]})") << u"\"format\" has to be"_s;
    QTest::newRow("no list") << QByteArray(R"({"format":"orgbridge-accounts","version":1,"accounts":{}})")
                             << u"\"accounts\" a list"_s;
    QTest::newRow("newer") << QByteArray(R"({"format":"orgbridge-accounts","version":2,"accounts":[]})")
                           << u"version 2"_s;
    QTest::newRow("without a version")
        << QByteArray(R"({"format":"orgbridge-accounts","accounts":[]})") << u"version 0"_s;
    QTest::newRow("nobody in it") << QByteArray(
        R"({"format":"orgbridge-accounts","version":1,"accounts":[]})")
                                  << u"is empty"_s;
}

void FoundAccountsTest::saysWhatIsWrongWithAList()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, problem);
    const FoundAccounts found = accountsFromList(content, u"list.json"_s, {gateway()});
    QVERIFY(found.accounts.isEmpty());
    QVERIFY2(words(found).contains(problem), qPrintable(words(found)));
}

void FoundAccountsTest::leavesOutWhatItCannotRead()
{
    const FoundAccounts found = accountsFromList(
        R"({"format":"orgbridge-accounts","version":1,"accounts":[{"label":" ","site":"datadoghq.eu"},
            {"label":"A","site":"eu1"},{"label":"B","site":"https://api.evil.com"},7,
            {"label":"C","site":"datadoghq.eu","later":true,"identity":{"org":{"id":7}}}]})",
        u"list.json"_s, {gateway()});
    QCOMPARE(found.accounts.size(), 1);
    QCOMPARE(found.accounts.first().label, u"C"_s);
    QVERIFY(!found.accounts.first().identity);
    QCOMPARE(found.problems.size(), 4);
    QVERIFY(words(found).contains(u"Account 1 of the list is left out: it has no \"label\"."_s));
    QVERIFY(words(found).contains(u"Account 2 of the list is left out: its \"site\" is \"eu1\""_s));
}

QTEST_GUILESS_MAIN(FoundAccountsTest)
#include "foundaccounts_test.moc"
