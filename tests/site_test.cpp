// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/site.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SiteTest : public QObject {
    Q_OBJECT

private slots:
    void sites_data();
    void sites();
    void listsAllSites();
    void findsByParameter_data();
    void findsByParameter();
    void customAddresses_data();
    void customAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
    void mayCarry_data();
    void mayCarry();
};

void SiteTest::sites_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("web");
    QTest::addColumn<QString>("title");
    const auto row = [](const char* name, const QString& parameter, const QString& api, const QString& web,
                         const QString& title) { QTest::newRow(name) << parameter << api << web << title; };
    row("US1", u"datadoghq.com"_s, u"https://api.datadoghq.com"_s, u"https://app.datadoghq.com"_s,
        u"US1 - US"_s);
    row("US3", u"us3.datadoghq.com"_s, u"https://api.us3.datadoghq.com"_s, u"https://us3.datadoghq.com"_s,
        u"US3 - US"_s);
    row("US5", u"us5.datadoghq.com"_s, u"https://api.us5.datadoghq.com"_s, u"https://us5.datadoghq.com"_s,
        u"US5 - US"_s);
    row("EU1", u"datadoghq.eu"_s, u"https://api.datadoghq.eu"_s, u"https://app.datadoghq.eu"_s,
        u"EU1 - Germany"_s);
    row("AP1", u"ap1.datadoghq.com"_s, u"https://api.ap1.datadoghq.com"_s, u"https://ap1.datadoghq.com"_s,
        u"AP1 - Japan"_s);
    row("AP2", u"ap2.datadoghq.com"_s, u"https://api.ap2.datadoghq.com"_s, u"https://ap2.datadoghq.com"_s,
        u"AP2 - Australia"_s);
    row("UK1", u"uk1.datadoghq.com"_s, u"https://api.uk1.datadoghq.com"_s, u"https://uk1.datadoghq.com"_s,
        u"UK1 - UK"_s);
    row("US1-FED", u"ddog-gov.com"_s, u"https://api.ddog-gov.com"_s, u"https://app.ddog-gov.com"_s,
        u"US1-FED - US government"_s);
    row("US2-FED", u"us2.ddog-gov.com"_s, u"https://api.us2.ddog-gov.com"_s, u"https://us2.ddog-gov.com"_s,
        u"US2-FED - US government"_s);
}

void SiteTest::sites()
{
    QFETCH(QString, parameter);
    QFETCH(QString, web);
    const auto site = siteByParameter(parameter);
    QVERIFY(site);
    QCOMPARE(site->name, QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(site->parameter, parameter);
    QTEST(site->apiUrl.toString(), "api");
    QCOMPARE(site->webUrl.toString(), web);
    QTEST(siteTitle(*site), "title");
    QCOMPARE(crossOrgVisibilityPage(*site).toString(),
        QString(web + u"/organization-settings/cross-org-visibility"_s));
    QVERIFY(site->isDatadog());
    QVERIFY(mayCarryCredentials(site->apiUrl));
    QVERIFY(siteFromApiUrl(site->apiUrl) == site);
    QVERIFY(datadogSites().contains(*site));
}

void SiteTest::listsAllSites()
{
    QCOMPARE(datadogSites().size(), 9);
}

void SiteTest::findsByParameter_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("name");
    QTest::newRow("an address") << u"https://gateway.example.com"_s << u"gateway.example.com"_s;
    QTest::newRow("an address with a port") << u"http://127.0.0.1:8080"_s << u"127.0.0.1"_s;
    QTest::newRow("the address of a site") << u"https://api.datadoghq.eu"_s << u"EU1"_s;
    QTest::newRow("its name") << u"EU1"_s << QString();
    QTest::newRow("its host") << u"api.datadoghq.eu"_s << QString();
    QTest::newRow("other host") << u"example.com"_s << QString();
    QTest::newRow("unsafe address") << u"http://example.com"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void SiteTest::findsByParameter()
{
    QFETCH(QString, parameter);
    const auto site = siteByParameter(parameter);
    QTEST(site ? site->name : QString(), "name");
    if (site && !site->isDatadog())
        QCOMPARE(site->parameter, parameter);
}

void SiteTest::customAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("title");
    const auto row = [](const char* name, const QString& url, const QString& api, const QString& title) {
        QTest::newRow(name) << url << api << title;
    };
    row("https", u"https://gateway.example.com"_s, u"https://gateway.example.com"_s,
        u"gateway.example.com"_s);
    row("with a slash", u"https://gateway.example.com/"_s, u"https://gateway.example.com"_s,
        u"gateway.example.com"_s);
    row("with a port", u"https://gateway.example.com:8443"_s, u"https://gateway.example.com:8443"_s,
        u"gateway.example.com:8443"_s);
    row("capitals", u"HTTPS://Gateway.Example.COM"_s, u"https://gateway.example.com"_s,
        u"gateway.example.com"_s);
    row("http on 127.0.0.1", u"http://127.0.0.1:8080"_s, u"http://127.0.0.1:8080"_s, u"127.0.0.1:8080"_s);
    row("http on 127.1.2.3", u"http://127.1.2.3"_s, u"http://127.1.2.3"_s, u"127.1.2.3"_s);
    row("http on ::1", u"http://[::1]:8080"_s, u"http://[::1]:8080"_s, u"[::1]:8080"_s);
    row("http on localhost", u"http://localhost:8080"_s, u"http://localhost:8080"_s, u"localhost:8080"_s);
    row("https on localhost", u"https://localhost"_s, u"https://localhost"_s, u"localhost"_s);
}

void SiteTest::customAddresses()
{
    QFETCH(QString, url);
    QFETCH(QString, api);
    const auto site = siteFromApiUrl(QUrl(url, QUrl::StrictMode));
    QVERIFY(site);
    QCOMPARE(site->apiUrl.toString(), api);
    QCOMPARE(site->parameter, api);
    QVERIFY(!site->isDatadog());
    QVERIFY(site->webUrl.isEmpty());
    QVERIFY(crossOrgVisibilityPage(*site).isEmpty());
    QTEST(siteTitle(*site), "title");
    QVERIFY(siteByParameter(site->parameter) == site);
}

void SiteTest::refusesAddresses_data()
{
    QTest::addColumn<QString>("url");
    for (const char* url : {"", "/", "//example.com", "gateway.example.com", "https://", "https:///api",
             "https://user@example.com", "https://user:password@example.com", "https://:password@example.com",
             "https://example.com/api", "https://example.com//", "https://example.com?",
             "https://example.com?a=b", "https://example.com#", "https://example.com#part",
             "https://exa mple.com", "https://example.com:port", "https://example.com:99999",
             "file:///etc/passwd", "file://localhost/etc/passwd", "ftp://example.com", "ftp://127.0.0.1",
             "ws://127.0.0.1", "qrc:/x", "data:,x", "javascript:alert(1)"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void SiteTest::refusesAddresses()
{
    QFETCH(QString, url);
    QVERIFY(!siteFromApiUrl(QUrl(url, QUrl::StrictMode)));
    QVERIFY(!siteByParameter(url));
}

void SiteTest::mayCarry_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("may");
    const auto row = [](const char* url, bool may) { QTest::newRow(url) << QString::fromLatin1(url) << may; };
    row("https://example.com/api?a=b", true);
    row("http://127.0.0.1:80/api", true);
    row("http://[::1]/", true);
    row("http://localhost/", true);
    row("http://example.com/", false);
    row("http://localhost.example.com/", false);
    row("http://127.0.0.1.example.com/", false);
    row("http://0.0.0.0/", false);
    row("http://192.168.0.1/", false);
    row("http://[fe80::1]/", false);
    row("https://user:password@example.com/", false);
    row("https:///api", false);
    row("file:///etc/passwd", false);
    row("ftp://localhost/", false);
    row("", false);
}

void SiteTest::mayCarry()
{
    QFETCH(QString, url);
    QTEST(mayCarryCredentials(QUrl(url)), "may");
}

QTEST_GUILESS_MAIN(SiteTest)
#include "site_test.moc"
